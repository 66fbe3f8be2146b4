// dualtrack entries accept, reject, edit, split, merge: what a person says of entries, by the rules that the API goes by.
import { Argument, Command, Option } from 'commander';
import { keepCorrected } from '../analyse/corrections/corrected-records.ts';
import { ownSpans } from '../analyse/corrections/point-at-entry.ts';
import { readRegister } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import type { Entry, RecordedReport } from '../record/entry.ts';
import { EntryChanges } from '../record/entry-correction.ts';
import { EVENT_STATUSES } from '../record/reported-event.ts';
import { ACTS, POLARITIES } from '../record/statement.ts';
import type { Decision } from '../serve/contract/corrections.ts';
import { decideCorrections } from '../serve/decide-corrections.ts';
import type { Store } from '../store/contract.ts';
import { addByWhom, type ByWhomOptions, byWhom } from './by-whom.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatCorrection } from './format-correction.ts';
import { withStoreToCorrect } from './with-store.ts';

type Options = ByWhomOptions & Readonly<Record<string, string | undefined>>;
type Decide = (found: readonly Found[], options: Options) => Decision;

interface Found {
  readonly record: RecordedReport;
  readonly entry: Entry;
}

export function judgeEntryCommands(context: CliContext): Command[] {
  const ids = () => new Argument('<entry...>', 'ids, as `entries` gives them');
  const id = () => new Argument('<entry>', 'id, as `entries` gives it');
  const accept = new Command('accept')
    .summary('say that entries are so')
    .description('Keeps that a person looked at entries and found them so; all of them are kept, or none.')
    .addArgument(ids());
  const reject = new Command('reject')
    .summary('say that the report does not say so')
    .description('Keeps that entries are not so: they are left out of lists, searches and exports.')
    .addArgument(ids())
    .addHelpText('after', examples(['a song, not a speech', 'entries reject 3a91… --why "sung"']));
  const edit = new Command('edit')
    .summary('say what is so instead')
    .description(
      'Puts fields of an entry right; an empty word says that the report names nobody. Its words stay the report’s.',
    )
    .addArgument(id())
    .addOption(new Option('--who <name>', 'who says or does it'))
    .addOption(new Option('--to-whom <name>', 'to whom, or for whom'))
    .addOption(new Option('--act <act>', 'of a statement').choices(ACTS))
    .addOption(new Option('--polarity <polarity>', 'of a statement').choices(POLARITIES))
    .addOption(new Option('--type <type>', 'of an event, as coded'))
    .addOption(new Option('--status <status>', 'of an event').choices(EVENT_STATUSES))
    .addOption(new Option('--value <number>', 'of a figure'))
    .addOption(new Option('--unit <unit>', 'of a figure'));
  const split = new Command('split')
    .summary('make words of an entry one of their own')
    .description('The words must stand in the entry; those that are left stay with it.')
    .addArgument(id())
    .addArgument(new Argument('<words>', 'as the report has them'));
  const merge = new Command('merge')
    .summary('say that entries of one kind are one')
    .description('The first gets the words of all.')
    .addArgument(ids());

  const judge =
    (verdict: 'accept' | 'reject'): Decide =>
    (found) => ({
      what: 'judge-entries',
      verdict,
      entries: found.map(({ record, entry }) => ({ report: record.report.id, entry: entry.id })),
    });
  return [
    withDecision(accept, context, judge('accept')),
    withDecision(reject, context, judge('reject')),
    withDecision(edit, context, ([one], options) => ({
      ...{ what: 'edit-entry', report: one!.record.report.id, entry: one!.entry.id },
      changes: changesOf(options),
    })),
    withDecision(split, context, ([one], { words }) => ({
      ...{ what: 'split-entry', report: one!.record.report.id, entry: one!.entry.id },
      spans: [spanIn(one!, words!)],
    })),
    withDecision(merge, context, ([one, ...others]) => {
      if (others.length === 0 || others.some(({ record }) => record.report.id !== one!.record.report.id))
        throw new DualtrackError('invalid-option', 'merge takes two entries or more of one report', 'name them all');
      return {
        ...{ what: 'merge-entry', report: one!.record.report.id, entry: one!.entry.id },
        others: others.map(({ entry }) => entry.id),
      };
    }),
  ];
}

function withDecision(command: Command, context: CliContext, decide: Decide): Command {
  addByWhom(command);
  return withAction<Options>(command, context, async (args, { store: location, json, ...options }) => {
    const who = byWhom(options, context.env);
    const takesWords = command.name() === 'split';
    await withStoreToCorrect(location, async (store) => {
      const getCorrected = keepCorrected(store);
      const found: Found[] = [];
      for (const one of takesWords ? args.slice(0, 1) : args) found.push(await findEntry(store, getCorrected, one));
      const decision = decide(found, takesWords ? { ...options, words: args[1] } : options);
      const register = () => readRegister(store);
      const made = await decideCorrections(decision, who, { store, register, getCorrected });
      await store.correct(made);
      for (const one of made) context.stdout.write(`${json ? JSON.stringify(one) : formatCorrection(one)}\n`);
    });
    return EXIT.ok;
  });
}

/** Throws DualtrackError unknown-entry. */
async function findEntry(store: Store, getCorrected: ReturnType<typeof keepCorrected>, id: string): Promise<Found> {
  const kept = await store.getEntry(id);
  const corrected = kept && (await getCorrected(kept.record.report.id));
  const entry = corrected && [...corrected.record.entries, ...corrected.rejected].find((one) => one.id === id);
  if (!entry)
    throw new DualtrackError('unknown-entry', `no entry with this id: ${id}`, '`dualtrack entries` lists them');
  return { record: corrected.record, entry };
}

/** What is given; throws DualtrackError invalid-option where nothing is, or no number. */
function changesOf({ who, toWhom, act, polarity, type, status, value, unit }: Options): EntryChanges {
  const named = (name: string | undefined) => (name === undefined ? undefined : name.trim() || null);
  const given = { who: named(who), toWhom: named(toWhom), act, polarity, type, status, unit };
  const all = { ...given, value: value === undefined ? undefined : Number(value) };
  const { data } = EntryChanges.safeParse(
    Object.fromEntries(Object.entries(all).filter(([, now]) => now !== undefined)),
  );
  if (data === undefined || Object.keys(data).length === 0)
    throw new DualtrackError(
      'invalid-option',
      'nothing that an entry has is changed',
      'see `dualtrack entries edit --help`',
    );
  return data;
}

/** Where the words stand in the entry; throws DualtrackError invalid-option where they do not. */
function spanIn({ record: { report }, entry }: Found, words: string) {
  for (const { start, end } of ownSpans(entry)) {
    const at = report.text.slice(start, end).indexOf(words);
    if (words !== '' && at >= 0) return { start: start + at, end: start + at + words.length };
  }
  throw new DualtrackError(
    'invalid-option',
    'these words do not stand in the entry',
    'copy them as the report has them',
  );
}
