// Outermost and inner statements in, each with the statement that holds it out.
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';

/**
 * Sets `within` to the smallest statement whose content holds all of it. An inner statement that nothing holds is dropped:
 * it was found as a part of something that was not. Of two with one cue the outermost stays.
 * Near-linear: only statements whose content reaches over a cue are asked about it.
 */
export function placeWithin(outer: readonly Statement[], inner: readonly Statement[]): Statement[] {
  const cues = new Set(outer.map(cueKey));
  const all = [...outer, ...inner.filter((statement) => !cues.has(cueKey(statement)) && cues.add(cueKey(statement)))];
  const isInner = new Set(inner);
  const byContent = all
    .map((statement) => ({ statement, ...reachOf(statement) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byCue = [...all].sort((a, b) => cueStart(a) - cueStart(b));
  const placed = new Map<Statement, Statement | null>();
  let next = 0;
  let open: typeof byContent = [];
  for (const statement of byCue) {
    const at = cueStart(statement);
    while (next < byContent.length && byContent[next]!.start <= at) open.push(byContent[next++]!);
    open = open.filter(({ end }) => end > at);
    let smallest: Statement | null = null;
    for (const { statement: other } of open)
      if (other !== statement && holds(other, statement) && (smallest === null || sizeOf(other) < sizeOf(smallest)))
        smallest = other;
    placed.set(statement, smallest);
  }
  return all.flatMap((statement) => {
    const holder = placed.get(statement) ?? null;
    if (holder === null) return isInner.has(statement) ? [] : [statement];
    return [{ ...statement, within: holder.id }];
  });
}

const cueKey = ({ cue }: Statement): string => JSON.stringify(cue.spans);
const cueStart = ({ cue }: Statement): number => cue.spans[0]!.start;
const reachOf = ({ content }: Statement): Span => ({ start: content.spans[0]!.start, end: content.spans.at(-1)!.end });
const sizeOf = ({ content }: Statement): number => content.spans.reduce((sum, { start, end }) => sum + end - start, 0);

function holds({ content }: Statement, inner: Statement): boolean {
  return [inner.source, inner.cue, inner.content].every(({ spans }) =>
    spans.every(({ start, end }) => content.spans.some((span) => start >= span.start && end <= span.end)),
  );
}
