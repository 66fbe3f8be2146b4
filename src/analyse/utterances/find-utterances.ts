// Statements that several reports have of one utterance: their variants side by side, who printed first, who has it through whom.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords as wordsOf } from '../../text/list-words.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { relationOf } from '../copies/compare-reports.ts';
import { meets, namesIn } from '../disputes/names-in.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { type Belonging, type Family, type Member, memberKey, type Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { outermostPairs } from '../findings/outermost-pairs.ts';
import { IN_TITLE, listParts, listWords, printedBy, printedWhen, quote } from '../findings/say.ts';
import { compareTraces, isEarlier, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { Line } from '../threads/line.ts';
import type { OfThread } from '../threads/others-of-thread.ts';
import { readOverThread } from '../threads/read-over-thread.ts';
import { compareWording } from './compare-wording.ts';
import { leftOut } from './left-out.ts';
import { DENIED_DAYS, denialsIn, onesDenied } from './one-denial.ts';
import { LONG_QUOTED_DAYS, REPEATED_DAYS, TOLD_DAYS, whyOneUtterance } from './same-utterance.ts';
import { isSameSpeaker, keysOfSaying, type Saying } from './saying.ts';
import { isToldAgain, mayBeReadAsOne, sharedPlainly } from './told-again.ts';

export const UTTERANCES: Family = { kind: 'utterance', meet, tell, asksInThread: 'same' };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const met = new Map<string, Trace>();
  for (const other of await index.meeting(trace, 'quotation', LONG_QUOTED_DAYS)) met.set(other.reportId, other);
  for (const other of await index.meeting(trace, 'talk', TOLD_DAYS)) met.set(other.reportId, other);
  if (denialsIn(trace.body).length > 0)
    for (const other of await index.meeting(trace, 'dispute', DENIED_DAYS)) met.set(other.reportId, other);
  const byKey = new Map<number, Saying[]>();
  for (const saying of trace.body.sayings)
    for (const key of keysOf(saying)) byKey.set(key, [...(byKey.get(key) ?? []), saying]);
  const found: Belonging[] = [];
  for (const other of met.values()) {
    const days = daysBetween(trace, other);
    const areCopies = relationOf(trace, other) !== null;
    const pairs: (readonly [Saying, Saying])[] = [];
    for (const theirs of other.body.sayings) {
      const candidates = new Set(keysOf(theirs).flatMap((key) => byKey.get(key) ?? []));
      for (const ours of candidates) {
        // what copies have word for word is told by the finding that they are copies
        if (areCopies && isVerbatim(ours, theirs)) continue;
        const why = whyOneUtterance(ours, theirs, days);
        const [one, another] = [{ trace, saying: ours }, { trace: other, saying: theirs }]; // biome-ignore format: one line
        if (why === 'quoted' || (why === 'told' && (await isToldAgain(one, another, index.readings))))
          pairs.push([ours, theirs]);
      }
    }
    const denied = onesDenied(trace, other).filter(([ours, theirs]) => !areCopies || !isVerbatim(ours, theirs));
    pairs.push(...denied.filter((one) => !pairs.some((pair) => one.every((saying, n) => saying === pair[n]))));
    found.push(...outermostPairs(pairs).map(([ours, theirs]): Belonging => [memberOf(trace, ours), memberOf(other, theirs)])); // biome-ignore format: one line
  }
  return [...found, ...(await sayingsRead(trace, index, found))];
}

/** What a reader of pairs takes for one utterance, where one of both sentences tells its speaker and the other no other one. */
async function sayingsRead(trace: Trace, index: TraceIndex, known: readonly Belonging[]): Promise<Belonging[]> {
  const skips = ({ day }: OfThread) => Math.abs(day! - trace.day!) > REPEATED_DAYS;
  const read = await readOverThread(trace, index, { question: 'same', skips });
  const traces = await index.get(read.flatMap(({ early, late }) => [early.reportId, late.reportId]));
  return read
    .flatMap(({ early, late, pairs }) => {
      const [a, b] = [traces.get(early.reportId)!, traces.get(late.reportId)!];
      return pairs.flatMap(({ first, second }): Belonging[] => {
        const [x, y] = [sayingIn(a, first, second), sayingIn(b, second, first)];
        if (x === undefined || y === undefined || isSameSpeaker(x.speaker, y.speaker) === false) return [];
        const speaker = x.speaker ?? y.speaker;
        if (speaker === null) return [];
        const name = namesIn(speaker.name);
        const isNamed = [x, y].every((one) => one.speaker !== null) || [first, second].every(({ names }) => meets(names, name)); // biome-ignore format: one line
        return mayBeReadAsOne(x, y, isNamed) ? [[memberOf(a, x), memberOf(b, y)]] : [];
      });
    })
    .filter((one) => !known.some((pair) => areSame(one, pair)));
}

/** In whatever order. */
const areSame = (one: Belonging, pair: Belonging): boolean =>
  one.every((member) => pair.some((other) => memberKey(other) === memberKey(member)));

/** Of those that stand in the line the one that has most of the words of the other line; of equals the longest. */
function sayingIn({ body }: Trace, { passage }: Line, other: Line): Saying | undefined {
  const shared = ({ content }: Saying) => sharedPlainly(content.text, other.passage.text).weight;
  return body.sayings
    .filter(({ content }) => anyOverlap(content.spans, passage.spans))
    .sort((a, b) => shared(b) - shared(a) || b.content.text.length - a.content.text.length || compareText(a.entryId, b.entryId))[0]; // biome-ignore format: one line
}

const daysBetween = (a: Trace, b: Trace) => (a.day === null || b.day === null ? null : b.day - a.day);
const memberOf = ({ reportId }: Trace, { entryId }: Saying): Member => ({ reportId, entryId });
const foldedWords = ({ content }: Saying) =>
  wordsOf(content.text)
    .map(({ folded }) => folded)
    .join(' ');
const isVerbatim = (a: Saying, b: Saying) => foldedWords(a) === foldedWords(b);

const keys = new WeakMap<Saying, readonly number[]>();
function keysOf(saying: Saying): readonly number[] {
  const known = keys.get(saying) ?? keysOfSaying(saying);
  keys.set(saying, known);
  return known;
}

interface Variant {
  readonly trace: Trace;
  readonly saying: Saying;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const variants = members
    .map(({ reportId, entryId }): Variant => {
      const trace = traces.get(reportId)!;
      return { trace, saying: trace.body.sayings.find((one) => one.entryId === entryId)! };
    })
    .sort(
      (a, b) => compareTraces(a.trace, b.trace) || a.saying.content.spans[0]!.start - b.saying.content.spans[0]!.start,
    );
  const [first, ...others] = variants as [Variant, ...Variant[]];
  const part = async ({ trace, saying }: Variant) => ({
    entryId: saying.entryId,
    passage: saying.content,
    who: saying.speaker?.name ?? null,
    through: await scene.agencyOf(trace),
  });
  const textOf = async ({ trace }: Variant) => (await scene.index.record(trace.reportId))?.report.text ?? '';
  const parts: FindingPart[] = [makePart(first.trace, { role: 'first', ...(await part(first)) })];
  const firstText = await textOf(first);
  for (const other of others) {
    const { wording, shared, edits } = compareWording(first.saying, other.saying, {
      first: firstText,
      other: await textOf(other),
    });
    parts.push(makePart(other.trace, { role: 'variant', ...(await part(other)), wording, shared, edits: [...edits] }));
  }
  const isDenied = (a: Variant, b: Variant) =>
    onesDenied(a.trace, b.trace).some(([x, y]) => x === a.saying && y === b.saying);
  const reasons = new Set(
    variants.flatMap(
      (a, n) =>
      variants
        .slice(n + 1)
        .map((b) => whyOneUtterance(a.saying, b.saying, daysBetween(a.trace, b.trace)) ?? (isDenied(a, b) ? 'denied' : null)), // biome-ignore format: one line
    ),
  );
  const isQuoted = reasons.has('quoted') && !reasons.has('told');
  return makeFinding({
    kind: 'utterance',
    says: sayWho(parts),
    how: [sayHow(isQuoted, reasons), sayFirst(variants, parts), ...sayWordings(parts), ...sayAgencies(parts)].join(
      '; ',
    ),
    parts,
    confidence: confidenceOf(
      isQuoted ? 'utterance: quoted' : reasons.has('told') ? 'utterance: told' : 'utterance: read',
    ),
  });
}

function sayHow(isQuoted: boolean, reasons: ReadonlySet<string | null>): string {
  if (reasons.has('denied') && !reasons.has('quoted') && !reasons.has('told'))
    return `one speaker denies one deed within ${DENIED_DAYS} days, each time in other words`;
  if (![...reasons].some((reason) => reason !== null))
    return 'the reader of pairs takes one for the other in other words, and no other speaker is known';
  return isQuoted
    ? 'quotations with their words in one order, of one speaker or of a speaker whom one report does not name'
    : `${reasons.has('quoted') ? 'quotations with their words in one order, and ' : ''}one speaker, with most of the words that say what it is about`;
}

function sayWho(parts: readonly FindingPart[]): string {
  const names = [...new Set(parts.flatMap(({ who }) => (who === null ? [] : [who])))];
  const longest = names.sort((a, b) => b.length - a.length || (foldName(a) < foldName(b) ? -1 : 1))[0];
  const reports = new Set(parts.map(({ reportId }) => reportId)).size;
  return `${reports} reports have ${longest === undefined ? 'the words of a speaker not named' : `what ${longest} said`}: ${quote(parts[0]!.passage.text, IN_TITLE)}`;
}

/** Who printed first, where the times of printing tell it. */
function sayFirst(variants: readonly Variant[], parts: readonly FindingPart[]): string {
  const [first] = variants;
  const together = parts.filter((_, n) => n === 0 || !isEarlier(first!.trace, variants[n]!.trace));
  const reports = new Set(together.map(({ reportId }) => reportId)).size;
  return reports === 1 ? `first in ${printedWhen(parts[0]!)}` : `first on one day in ${listParts(together)}`;
}

const WORDS: Readonly<Record<NonNullable<FindingPart['wording']>, string>> = {
  verbatim: 'has it word for word',
  shortened: 'shortens it',
  lengthened: 'has more of it',
  reworded: 'has other words in it',
  paraphrased: 'tells it in its own words',
  'turned-indirect': 'turns it into indirect speech',
  'turned-direct': 'quotes it directly',
};

const sayWordings = (parts: readonly FindingPart[]) =>
  parts.flatMap(({ wording, edits, ...part }) => {
    if (wording === null) return [];
    const words = leftOut(edits);
    return [`${printedWhen(part)} ${WORDS[wording]}${words === null ? '' : `, leaving out ${quote(words, IN_TITLE)}`}`];
  });

function sayAgencies(parts: readonly FindingPart[]): string[] {
  const agencies = [...new Set(parts.flatMap(({ through }) => (through === null ? [] : [through])))].sort();
  return agencies.map((agency) => {
    const theirs = [...new Set(parts.filter(({ through }) => through === agency).map(printedBy))];
    return `through ${agency}: ${listWords(theirs)}`;
  });
}
