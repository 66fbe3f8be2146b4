// Outermost and inner statements in, each with the statement that holds it out.
import type { Statement } from '../../record/statement.ts';

/**
 * Sets `within` to the smallest statement whose content holds all of it. An inner statement that nothing holds is dropped:
 * it was found as a part of something that was not. Of two with one cue the outermost stays.
 */
export function placeWithin(outer: readonly Statement[], inner: readonly Statement[]): Statement[] {
  const cues = new Set(outer.map(cueKey));
  const all = [...outer, ...inner.filter((statement) => !cues.has(cueKey(statement)) && cues.add(cueKey(statement)))];
  const isInner = new Set(inner);
  return all.flatMap((statement) => {
    const holders = all.filter((other) => other !== statement && holds(other, statement));
    if (holders.length === 0) return isInner.has(statement) ? [] : [statement];
    const smallest = holders.reduce((best, other) => (sizeOf(other) < sizeOf(best) ? other : best));
    return [{ ...statement, within: smallest.id }];
  });
}

const cueKey = ({ cue }: Statement): string => JSON.stringify(cue.spans);

const sizeOf = ({ content }: Statement): number => content.spans.reduce((sum, { start, end }) => sum + end - start, 0);

function holds({ content }: Statement, inner: Statement): boolean {
  return [inner.source, inner.cue, inner.content].every(({ spans }) =>
    spans.every(({ start, end }) => content.spans.some((span) => start >= span.start && end <= span.end)),
  );
}
