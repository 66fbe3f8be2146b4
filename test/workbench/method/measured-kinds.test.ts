// The method page is made of quality/floors.json and the documents: whatever it names must be there, and a floor that is set must be shown.
import { expect, it } from 'vitest';
import { FLOORS, MEASURED_KINDS } from '../../../src/workbench/method/measured-kinds.ts';

const named = MEASURED_KINDS.flatMap(({ measures }) =>
  measures.flatMap(({ floor, rules }) => (rules === undefined ? [floor] : [floor, rules])),
);

/** Of what reads where the model does not: beside its figures, and in the table of all. */
const OTHER_READERS = ['rules', 'quick'];

it('names figures that are measured', () => {
  expect(named.filter((name) => FLOORS[name] === undefined)).toEqual([]);
});

it('finds every section of the documents that it shows', () => {
  const parts = MEASURED_KINDS.flatMap(({ name, misses, more }) =>
    [misses, ...more].map(({ title, blocks }) => [name, title, blocks] as const),
  );
  expect(parts.filter(([, , blocks]) => blocks.length === 0)).toEqual([]);
  expect(
    parts.filter(([, , blocks]) => blocks.some((block) => block.what === 'list' && block.items.length === 0)),
  ).toEqual([]);
});

it('has figures of every column that the floors are of', () => {
  const columns = (names: readonly string[]) => [...new Set(names.map((name) => name.split(/[: ,]/)[0]))].sort();
  expect(columns(named).filter((column) => !OTHER_READERS.includes(column ?? ''))).toEqual(
    columns(Object.keys(FLOORS)).filter((column) => ![...OTHER_READERS, 'polarity'].includes(column ?? '')),
  );
});
