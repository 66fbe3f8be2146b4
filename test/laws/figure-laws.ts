// The laws of figures for one text: what must hold whatever the text is. In: a text. Out: nothing, or an error that says which law broke.
import { readFigures } from '../../src/extract/figures/read-figures.ts';
import { Figure } from '../../src/record/figure.ts';
import type { Passage } from '../../src/record/passage.ts';
import type { Statement } from '../../src/record/statement.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { readTimes } from '../../src/understand/times/read-times.ts';

/** Throws with a pasteable case when a law of figures does not hold for `reading`. */
export function checkFigureLaws(reading: Reading, statements: readonly Statement[] = []): void {
  const { text } = reading.report;
  const broken = (law: string, more: unknown): never => {
    throw new Error(`${law}: ${JSON.stringify(more)}\ntext: ${JSON.stringify(text)}`);
  };
  const { times } = readTimes(reading);
  const { figures, notes } = readFigures(reading, statements, times);
  const again = readFigures(reading, [...statements].reverse(), times);
  if (JSON.stringify([figures, notes]) !== JSON.stringify([again.figures, again.notes]))
    broken('reads the same twice', figures);
  let last = 0;
  const before = new Set<string>();
  for (const figure of figures) {
    const parsed = Figure.safeParse(figure);
    if (!parsed.success) broken('is a Figure', parsed.error.issues);
    for (const passage of [figure, figure.measure, figure.whose, ...(figure.period ? [figure.period] : [])])
      if (!slicesTrue(text, passage)) broken('slices true', passage);
    const span = figure.spans[0] ?? broken('has a span', figure);
    if (figure.spans.length !== 1 || span.start < last || span.start >= span.end)
      broken('stands in order without overlap', figure);
    last = span.end;
    for (const number of [figure.value, figure.low, figure.high, figure.from, figure.to])
      if (number !== null && !Number.isFinite(number)) broken('is finite', figure);
    if (figure.value === null && figure.low === null && figure.high === null) broken('tells a number', figure);
    if (figure.value !== null && (figure.low !== null || figure.high !== null)) broken('is a value or a range', figure);
    if (figure.low !== null && figure.high !== null && figure.low > figure.high) broken('low is at most high', figure);
    if (figure.sameAs !== null && !before.has(figure.sameAs)) broken('tells again what stands before', figure);
    before.add(figure.id);
    if (figure.of !== 'count' && figure.unit === '') broken('has a unit', figure);
  }
  const ids = new Set(figures.map(({ id }) => id));
  if (ids.size !== figures.length) broken('has an id of its own', figures);
  for (const { span } of notes)
    if (span && !(span.start < span.end && span.end <= text.length)) broken('notes lie in the text', span);
}

function slicesTrue(text: string, { spans, text: told }: Passage): boolean {
  const inside = spans.every(
    ({ start, end }, index) => start < end && end <= text.length && start >= (spans[index - 1]?.end ?? 0),
  );
  return inside && told === spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}
