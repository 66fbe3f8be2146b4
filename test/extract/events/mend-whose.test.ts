import { expect, it } from 'vitest';
import { markedEvents } from './events-of.ts';

it.each([
  ['⟨r Ilse Varga⟩, whose younger son was ▸killed◂ in the flood, left.', 'younger son'],
  ['⟨r Okker⟩, whose lawyers have been ▸arrested◂, left.', 'lawyers'],
  ['⟨r Ilse Varga⟩, whose house was ▸raided◂, left.', 'Ilse Varga'],
  ['⟨r Ilse Varga⟩, whose son left, was ▸shot◂.', 'Ilse Varga'],
])('finds whom it struck in %j', (marked, whom) => {
  const { events } = markedEvents(marked, 'ASSAULT');
  expect(events[0]!.participants.filter(({ role }) => role === 'recipient').map(({ text }) => text)).toEqual([whom]);
});
