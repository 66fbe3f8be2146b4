// dualtrack actors export and import: the register out, corrections out and in, and lists of actors in.
import { Argument, Command, Option } from 'commander';
import { maybeCorrection } from '../analyse/corrections/with-id.ts';
import { readRegister } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import { ACTOR_LIST_FORMS, type ActorListForm } from '../read/actor-lists/read-actor-list.ts';
import { type Correction, isActorCorrection } from '../record/correction.ts';
import { type CliContext, examples, type GlobalOptions, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { toPrintable } from './printable.ts';
import { listNameOf, readActorList } from './read-actor-list.ts';
import { readJsonLines } from './read-json-lines.ts';
import { withExistingStore, withStoreToCorrect } from './with-store.ts';
import { openOutput } from './write-output.ts';

interface ExportActorsOptions {
  readonly output: string;
  readonly corrections?: true;
  readonly possibleSame?: true;
}

export function exportActorsCommand(context: CliContext): Command {
  const command = new Command('export')
    .summary('write the register, or the corrections, as lines of JSON')
    .description(
      'Writes every actor, by name, with all evidence: a line each, as schema/registered-actor.json says. The same reports and corrections give the same bytes.',
    )
    .addOption(new Option('--corrections', 'what people put right instead, as schema/actor-correction.json says'))
    .addOption(
      new Option('--possible-same', 'who may be the same instead, as schema/possible-same.json says').conflicts(
        'corrections',
      ),
    )
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addHelpText(
      'after',
      examples(
        ['who is who, for another program', 'actors export --output actors.ndjson'],
        ['your corrections, to keep or pass on', 'actors export --corrections > corrections.ndjson'],
      ),
    );
  return withAction<ExportActorsOptions>(command, context, async (_, options) => {
    const { store: location, output, corrections, possibleSame } = options;
    await withExistingStore(location, async (store) => {
      const out = await openOutput(output, context);
      const register = corrections ? null : await readRegister(store);
      const lines =
        register === null
          ? (await store.corrections()).filter(isActorCorrection)
          : possibleSame
            ? register.possibleSame
            : register.actors;
      for (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
      await out.close();
    });
    return EXIT.ok;
  });
}

const IMPORT_FORMS = ['corrections', ...(Object.keys(ACTOR_LIST_FORMS) as ActorListForm[])] as const;
const TABLE = /\.[ct]sv(?:\.gz)?$/i;
/** Refusals that are shown; --json has all. */
const MOST_REFUSALS = 20;

interface ImportOptions {
  readonly form?: (typeof IMPORT_FORMS)[number];
  readonly list?: string;
}

export function importActorsCommand(context: CliContext): Command {
  const command = new Command('import')
    .summary('bring a list of actors, or corrections that another store gave out')
    .description(
      `Reads a list of actors with their names, identifiers, offices and dated codes, and keeps it whole: brought again under the same name, it takes the place of what was there. An actor that a list has by full name gets its identifiers and names; where several are called so, they are shown as possible and nothing is joined. Lines that cannot be read are told and left out.

  csv          columns name, kind, aliases (a|b), wikidata, iso, cameo, office, of, member_of, from, to
  ftm          FollowTheMoney entities, one a line
  popolo       a Popolo document
  petrarch     a PETRARCH or Phoenix actor file
  corrections  as \`actors export --corrections\` writes them, all or none; those that are there are left alone`,
    )
    .addArgument(new Argument('<file>', 'packed (.gz) or not'))
    .addOption(
      new Option(
        '--form <form>',
        'what the file is (default: csv where it is called .csv or .tsv, else corrections)',
      ).choices(IMPORT_FORMS),
    )
    .addOption(new Option('--list <name>', 'name to keep a list under; that of its file where not given'))
    .addHelpText(
      'after',
      examples(
        ['your desk’s own list', 'actors import desk.csv'],
        ['codes with their days', 'actors import --form petrarch Phoenix.Countries.actors.txt'],
        ['a colleague’s corrections', 'actors import corrections.ndjson'],
      ),
    );
  return withAction<ImportOptions>(command, context, async ([path], options) => {
    const form = options.form ?? (TABLE.test(path!) ? 'csv' : 'corrections');
    if (form === 'corrections') await importCorrections(context, path!, options);
    else await importList(context, path!, form, options);
    return EXIT.ok;
  });
}

async function importList(
  { stdout, stderr }: CliContext,
  path: string,
  form: ActorListForm,
  { store: location, json, list = listNameOf(path) }: ImportOptions & GlobalOptions,
): Promise<void> {
  const { actors, refused, passedOver } = await readActorList(path, form, list);
  if (actors.length === 0 && refused.length > 0)
    throw new DualtrackError(
      'unreadable-input',
      `no actor in: ${path} (${refused[0]!.at}: ${refused[0]!.reason})`,
      'say what the file is with --form',
    );
  await withStoreToCorrect(location, async (store) => {
    const kept = await store.keepList(list, actors);
    const register = await readRegister(store);
    const isOf = (all: readonly { list: string }[]) => all.some((one) => one.list === list);
    const sums = {
      list,
      actors: actors.length,
      ...kept,
      refused: refused.length,
      passedOver,
      joined: register.actors.filter(({ listed }) => isOf(listed)).length,
      possible: register.actors.filter(({ possiblyListed }) => isOf(possiblyListed)).length,
    };
    if (json) {
      stdout.write(`${JSON.stringify({ ...sums, refusals: refused })}\n`);
      return;
    }
    for (const { at, reason } of refused.slice(0, MOST_REFUSALS)) stderr.write(`${toPrintable(`${at}: ${reason}`)}\n`);
    if (refused.length > MOST_REFUSALS) stderr.write(`… and ${refused.length - MOST_REFUSALS} more (--json has all)\n`);
    stdout.write(
      `${toPrintable(list)}: ${sums.actors} actors = ${sums.added} added + ${sums.known} known; ${sums.gone} gone, ${sums.refused} refused, ${passedOver} passed over; ${sums.joined} of the register are in it, ${sums.possible} may be\n`,
    );
  });
}

async function importCorrections(
  context: CliContext,
  path: string,
  { store: location, json }: GlobalOptions,
): Promise<void> {
  const corrections: Correction[] = [];
  for await (const { line, value } of readJsonLines(path)) corrections.push(maybeCorrection(value, `${path}:${line}`));
  await withStoreToCorrect(location, async (store) => {
    const outcomes = await store.correct(corrections);
    const { idle } = await readRegister(store);
    const ids = new Set(corrections.map(({ id }) => id));
    const sums = {
      corrections: outcomes.length,
      added: outcomes.filter((outcome) => outcome === 'added').length,
      known: outcomes.filter((outcome) => outcome === 'known').length,
      idle: idle.filter(({ id }) => ids.has(id)).length,
    };
    context.stdout.write(
      json
        ? `${JSON.stringify(sums)}\n`
        : `${sums.corrections} corrections = ${sums.added} added + ${sums.known} known; ${sums.idle} of them change nothing here\n`,
    );
  });
}
