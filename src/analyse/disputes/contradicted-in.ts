// Statements of one report in; what one says and another contradicts right behind, as claims, out, though neither has a word of alleging or denying.
import type { Statement } from '../../record/statement.ts';
import { listWords } from '../../text/list-words.ts';
import type { Claim } from './alleged.ts';
import { isContradicted, opposingClauses } from './contradicts.ts';
import { COMMON_NAMES } from './names-in.ts';

/** Characters within which a denial is taken up by its own speaker. */
const RIGHT_BEHIND = 200;

/** What somebody says and another contradicts right behind, as far as neither is a claim already. */
export function contradictedIn(
  statements: readonly Statement[],
  known: ReadonlyMap<string, Claim>,
  toClaim: (entry: Statement, side: Claim['side']) => Claim,
): Claim[] {
  const found: Claim[] = [];
  const asClaim = (entry: Statement, side: Claim['side']): Claim =>
    known.get(entry.id) ?? { ...toClaim(entry, side), isPlain: true };
  const sorted = statements
    .filter(({ act, polarity }) => CONTRADICTED.has(act) && polarity !== 'hypothetical')
    .sort((a, b) => a.content.spans[0]!.start - b.content.spans[0]!.start);
  sorted.forEach((entry, n) => {
    const there = known.get(entry.id);
    if (opposingClauses(entry.content.text).length === 0 || (there?.side === 'allegation' && !there.isPlain)) return;
    const answer: Claim = { ...asClaim(entry, 'denial'), side: 'denial' };
    for (const before of sorted.slice(Math.max(0, n - MOST_BEFORE), n)) {
      if (known.get(before.id)?.side === 'denial') continue;
      const said = asClaim(before, 'allegation');
      if (isContradictedBehind(said, answer)) found.push(said, answer);
    }
  });
  return found;
}

/**
 * What “she”, or the same source, says right behind in the same paragraph, in so many words at least: in `report`.
 *
 *   “Varga denied it. She said no weapon had been fired that day.”
 *   not “Dorn denied it. ¶ Fishermen blocked the harbour. They were right to be angry, the premier said.”
 */
export function goesOnIn(
  statements: readonly Statement[],
  { content, source }: Pick<Claim, 'content' | 'source'>,
  report: string,
): Statement | undefined {
  const end = content.spans.at(-1)!.end;
  return statements.find((one) => {
    const { start } = one.content.spans[0]!;
    return (
      start >= end &&
      start - end <= RIGHT_BEHIND &&
      !report.slice(end, start).includes('\n') &&
      listWords(one.content.text).length >= GOES_ON &&
      (/^(?:s?he|they|it)$/iu.test(one.source.text) || one.source.text === source)
    );
  });
}
const GOES_ON = 3;

const MOST_BEFORE = 12;
const CONTRADICTED: ReadonlySet<Statement['act']> = new Set(['say', 'report', 'allege', 'deny', 'criticise', 'oppose', 'other']); // biome-ignore format: one line
/** Characters between what is said and what contradicts it: of the accused, and of anybody else. */
const CONTRADICTED_WITHIN = { own: 600, other: 260 };

/** In one report: by another, of another side, and not far behind. */
export function isContradictedBehind(said: Claim, answer: Claim): boolean {
  const behind = answer.start - said.content.spans.at(-1)!.end;
  if (behind < 0 || behind > CONTRADICTED_WITHIN.own || said.source === answer.source) return false;
  if (said.within === answer.entryId || answer.within === said.entryId) return false;
  if (said.speaker !== null && said.speaker.short === answer.speaker?.short) return false;
  if (said.from.some((name) => !COMMON_NAMES.has(name) && answer.from.includes(name))) return false;
  const isOwn = [...said.about, ...said.meant].some((name) => answer.from.includes(name));
  return (isOwn || behind <= CONTRADICTED_WITHIN.other) && isContradicted(said, answer);
}
