// The trace of a report in; two of its lines of which one most likely denies the other, out, as what is told: for what no rule took for a claim.
//
//   “the engines were procured from a firm run by the minister’s brother-in-law”      “I have no relative in any engine business”
import { anyOverlap } from '../../text/spans-overlap.ts';
import type { Trace } from '../findings/trace.ts';
import { likelyPairs } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import { readLine } from '../threads/read-line.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import type { Told } from './contradicts.ts';
import { namesIn } from './names-in.ts';

type Body = Pick<Trace, 'day' | 'body'>;

/** Alleged and denied, as the claims of those lines where they are claims. `known`: pairs that rules found. */
export function disputedLines(trace: Body, known: readonly (readonly [Claim, Claim])[]): (readonly [Told, Told])[] {
  const { claims } = trace.body;
  const taken = known.flat();
  return likelyPairs('denial', trace, trace).flatMap(({ first, second }): (readonly [Told, Told])[] => {
    // who says a thing twice denies nothing
    if (isSameSpeaker(first.speaker, second.speaker) === true) return [];
    if ([first, second].some((line) => taken.some(({ content }) => anyOverlap(content.spans, line.passage.spans))))
      return [];
    const denies = (line: Line, other: Line) => readLine(line).denies - readLine(other).denies;
    // what stands behind answers, where words do not tell
    const isTurned = denies(first, second) === 0 ? first.at > second.at : denies(first, second) > 0;
    const [said, answer] = isTurned ? [second, first] : [first, second];
    const [alleged, denied] = [toldOf(said, 'allegation', claims), toldOf(answer, 'denial', claims)];
    return alleged === null || denied === null ? [] : [[alleged, denied]];
  });
}

/** A line as one side of a dispute; null where its claim is of the other side. */
export function toldOf(line: Line, side: Told['side'], claims: readonly Claim[]): Told | null {
  const claim = claims.find(({ entryId }) => entryId === line.entryId);
  if (claim !== undefined) return claim.side === side ? claim : null;
  return {
    entryId: line.entryId,
    side,
    speaker: line.speaker,
    source: line.speaker?.name ?? line.source ?? '',
    ...(line.acts.length === 0 ? { isNarrated: true } : {}),
    from: line.side,
    about: namesIn(line.passage.text),
    meant: [],
    content: line.passage,
    isPlain: true,
  };
}
