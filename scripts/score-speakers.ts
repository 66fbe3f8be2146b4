// Who is who against the speakers and offices golds of test/gold. In: the golds, the corpus beside the clone, a part of them.
// Out: counts of right, wrong, unknown (and missed) by form of the source words.
//
// Right: the actor's name is the gold's speaker, case, a leading "the" and blanks aside. An alias of the gold is wrong here,
// since the actor should carry the fullest name.
import { join } from 'node:path';
import { z } from 'zod';
import { type GoldText, readGold, readShaped, recordTexts } from '../src/cli/gold-texts.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import { resolveAgain } from '../src/extract/actors/resolve-again.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { makeReport } from '../src/read/make-report.ts';
import { type Mention, NO_MENTION } from '../src/record/actor.ts';
import type { Entry } from '../src/record/entry.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../src/record/passage.ts';
import type { ReportedEvent } from '../src/record/reported-event.ts';
import type { Span } from '../src/record/span.ts';
import type { Statement } from '../src/record/statement.ts';
import { foldName } from '../src/text/fold-name.ts';
import { understand } from '../src/understand/understand.ts';
import { readAfterTrain } from './read-before.ts';

/**
 * Parts of dev articles ("tune", "held", "late") and of train articles: "held" and "late" are for last measurements only, of "last",
 * "kept" and "fresh" only totals are looked at.
 */
export const HALVES = [
  'tune',
  'held',
  'late',
  'train',
  'check',
  'more',
  'last',
  'study',
  'probe',
  'wide',
  'kept',
  'fresh',
] as const;
export type Half = (typeof HALVES)[number];
export type Verdict = 'right' | 'wrong' | 'unknown' | 'missed';
/** Cases of one row by what became of them. missed: end to end only, no statement found there. */
export type Counts = Readonly<Record<Verdict, number>>;
export interface SpeakerScores {
  readonly rows: ReadonlyMap<string, Counts>;
  /** The cases that are not right. */
  readonly misses: readonly {
    readonly id: string;
    readonly at: Pair;
    readonly form: string;
    readonly as: Verdict;
    readonly got: string | null;
  }[];
}

/** In percent of a row’s cases. */
export function shareOf(counts: Counts, verdict: Verdict): number {
  const { right, wrong, unknown, missed } = counts;
  return (100 * counts[verdict]) / (right + wrong + unknown + missed);
}

const Pair = z.tuple([z.int(), z.int()]);
type Pair = z.infer<typeof Pair>;
const Named = z.union([z.string(), Pair]);
type Named = z.infer<typeof Named>;
const Answer = { id: z.string(), speaker: Named.nullable(), half: z.string(), aliases: z.array(Named).optional() };
const SpeakerCase = z.object({
  ...Answer,
  source: z.array(Pair),
  cue: z.array(Pair),
  form: z.string(),
  members: z.array(z.unknown()).optional(),
});
const OfficeCase = z.object({ ...Answer, mention: Pair, as: z.enum(['source', 'participant']) });

const root = join(import.meta.dirname, '..');
const DEV = { corpus: 'dev', speakers: 'speakers.ndjson', offices: 'offices.ndjson' };
const TRAIN = { corpus: 'train', speakers: 'speakers-train.ndjson', offices: 'offices-train.ndjson' };
const FRESH = { corpus: 'train', speakers: 'speakers-fresh.ndjson', offices: 'offices-fresh.ndjson' };

/** One gold mention: where it stands, its cue when it is a source, and what it should be. */
export interface Case {
  readonly id: string;
  readonly at: Pair;
  readonly cue: Pair | null;
  readonly form: string;
  readonly speaker: Named | null;
  readonly aliases: readonly Named[];
  readonly several: boolean;
}

/** The golds' own spans are given, so what is measured is the actor alone; `afterTrain`: with the train articles of its day or before read. */
export async function scoreGivenSpans(half: Half, { afterTrain = false } = {}): Promise<SpeakerScores> {
  const { texts, cases } = await readCases(half);
  const ids = new Set(cases.map(({ id }) => id));
  const elsewhere = afterTrain ? await readAfterTrain([...texts.values()].filter(({ id }) => ids.has(id))) : null;
  const tally = makeTally();
  for (const [id, ofText] of Map.groupBy(cases, (one) => one.id)) {
    const gold = texts.get(id)!;
    const read = makeReport(gold.text, {}, { origin: id });
    if (read.outcome !== 'read') throw new Error(`${id} was refused`);
    const statements = statementsOf(gold);
    const others = ofText.filter(({ cue }) => cue === null).map(({ at }) => at);
    const given = resolveActors(understand(read.report), [...statements, eventOf(gold.text, others)]);
    const record = { report: read.report, entries: [...given.entries], actors: [], notes: [], reader: '' };
    const again = elsewhere === null ? [] : resolveAgain(record, elsewhere(id));
    for (const one of ofText) {
      const mention = mentionAt(given.entries, one);
      tally.count(gold.text, one, again.find((other) => other.mention === mention) ?? mention);
    }
  }
  return tally.scores();
}

/** The statements that `reader` itself finds, matched to the gold by overlap of cue and source. Participants are left out. */
export async function scoreEndToEnd(half: Half, reader: StatementReader): Promise<SpeakerScores> {
  const { texts, cases } = await readCases(half);
  const sources = cases.filter(({ cue }) => cue !== null);
  const ids = new Set(sources.map(({ id }) => id));
  const records = await recordTexts(
    [...texts.values()].filter(({ id }) => ids.has(id)),
    reader,
  );
  const tally = makeTally();
  for (const one of sources)
    tally.count(texts.get(one.id)!.text, one, mentionNear(records.get(one.id)?.entries ?? [], one));
  return tally.scores();
}

/** The texts of the corpus by id, and what the golds tell of those of `half`. */
export async function readCases(half: Half): Promise<{ texts: ReadonlyMap<string, GoldText>; cases: readonly Case[] }> {
  const isOfDev = half === 'tune' || half === 'held' || half === 'late';
  const { corpus, speakers, offices } = isOfDev ? DEV : half === 'fresh' ? FRESH : TRAIN;
  const golds = await readGold(join(root, `../shared/corpora/attribution/${corpus}.ndjson.gz`));
  const texts = new Map(golds.map((text) => [text.id, text]));
  const cases: Case[] = [];
  for await (const one of readShaped(join(root, 'test/gold', speakers), SpeakerCase, 'see test/gold/README.md')) {
    if (one.half !== half) continue;
    const { id, form, speaker, aliases = [], source, cue, members } = one;
    cases.push({ id, form, speaker, aliases, at: reach(source), cue: reach(cue), several: members !== undefined });
  }
  for await (const one of readShaped(join(root, 'test/gold', offices), OfficeCase, 'see test/gold/README.md')) {
    if (one.half !== half) continue;
    const { id, speaker, aliases = [], mention, as } = one;
    const source =
      as === 'source'
        ? texts.get(id)!.attributions.find(({ source: [first] }) => first?.[0] === mention[0])
        : undefined;
    const cue = source === undefined ? null : reach(source.cue);
    const at = source === undefined ? mention : reach(source.source);
    cases.push({ id, form: `office (as ${as})`, speaker, aliases, at, cue, several: false });
  }
  return { texts, cases };
}

const reach = (pairs: readonly Pair[]): Pair => [pairs[0]![0], pairs.at(-1)![1]];

function mentionAt(entries: readonly Entry[], { at, cue }: Case): Mention | null {
  const isAt = ({ spans }: Passage, [start, end]: Pair) => spans[0]?.start === start && spans.at(-1)!.end === end;
  for (const entry of entries) {
    if (entry.kind === 'statement' && cue !== null && isAt(entry.source, at) && isAt(entry.cue, cue))
      return entry.source;
    if (entry.kind === 'event' && cue === null) return entry.participants.find((one) => isAt(one, at)) ?? null;
  }
  return null;
}

/** The source with most characters in common among statements whose cue and source both overlap the case's. */
function mentionNear(entries: readonly Entry[], { at, cue }: Case): Mention | null {
  let best: Mention | null = null;
  let most = 0;
  for (const entry of entries) {
    if (entry.kind !== 'statement' || shared(entry.cue.spans, cue!) === 0) continue;
    const common = shared(entry.source.spans, at);
    if (common > most) [most, best] = [common, entry.source];
  }
  return best;
}

const shared = (spans: readonly Span[], [from, to]: Pair): number =>
  spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

function makeTally() {
  const rows = new Map<string, Record<Verdict, number>>();
  const misses: SpeakerScores['misses'][number][] = [];
  const add = (key: string, as: Verdict) => {
    const row = rows.get(key) ?? { right: 0, wrong: 0, unknown: 0, missed: 0 };
    row[as]++;
    rows.set(key, row);
  };
  return {
    count(text: string, one: Case, mention: Pick<Mention, 'actor'> | null): void {
      const { id, at, form, speaker, aliases, several } = one;
      const isOfFile = !form.startsWith('office (');
      const nameOf = (named: Named) => (typeof named === 'string' ? named : text.slice(named[0], named[1]));
      const got = mention?.actor?.name ?? null;
      const isOneOf = (names: readonly Named[]) =>
        got !== null && names.some((name) => foldName(nameOf(name)) === foldName(got));
      if (mention === null && (several || speaker === null)) return;
      if (several || speaker === null) {
        if (several) add('(several speakers: named at all)', got === null ? 'unknown' : 'right');
        else {
          const as = got === null || isOneOf(aliases) ? 'right' : 'wrong';
          add('(nobody named)', as);
          if (as === 'wrong') misses.push({ id, at, form: '(nobody named)', as, got });
        }
        return;
      }
      const as =
        mention === null ? 'missed' : isOneOf([speaker]) ? 'right' : got === null ? ('unknown' as const) : 'wrong';
      if (isOfFile) add('all', as);
      add(form, as);
      if (form.startsWith('office')) add('offices, both golds', as);
      if (as === 'wrong' && isOneOf(aliases)) add('(wrong, but an alias)', as);
      if (as !== 'right') misses.push({ id, at, form, as, got });
    },
    scores: (): SpeakerScores => ({ rows, misses }),
  };
}

/** The gold’s attributions as statements whose sources nobody has resolved. */
export function statementsOf({ text, attributions }: GoldText): Statement[] {
  return attributions.map(({ source, cue, content }, index) => ({
    kind: 'statement',
    id: `gold ${index}`,
    within: null,
    form: 'indirect',
    act: 'say',
    polarity: 'positive',
    source: { ...toPassage(text, source), actor: null },
    cue: toPassage(text, cue),
    content: toPassage(text, content),
    addressee: NO_MENTION,
    occasion: NO_PASSAGE,
    when: null,
    confidence: 1,
  }));
}

/** Only what resolving reads of an event: its participants. */
export function eventOf(text: string, mentions: readonly Pair[]): ReportedEvent {
  const participants = mentions.map((pair) => ({ ...toPassage(text, [pair]), actor: null, role: 'agent' }));
  return { kind: 'event', id: 'gold event', participants } as unknown as ReportedEvent;
}

const toPassage = (text: string, pairs: readonly Pair[]): Passage =>
  passageOf(
    text,
    pairs.map(([start, end]) => ({ start, end })),
  );
