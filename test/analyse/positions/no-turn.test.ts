import { expect, it } from 'vitest';
import { isNoTurn } from '../../../src/analyse/positions/no-turn.ts';

it.each<[string, string, boolean]>([
  ['Arvenia would send its patrols back unless the ships left', 'Arvenian patrols would not go back', true],
  ['We’ll send the patrols back unless the ships leave', 'The patrols will not go back', true],
  ['if the ships stay, we will send the patrols back', 'we will not send the patrols back', true],
  ['The levy will be paid if the harbour opens', 'The levy will not be paid', true],
  ['Not one lock has been touched', 'We will close two locks in July', true],
  ['We have not raised the levy', 'The levy will rise in May', true],
  ['We did not sell the docks', 'The docks are to be sold', true],
  ['Not one lock has been touched', 'We will close two, she said a week after she had ruled it out', true],
  ['It is too early to say who fired first', 'The mission could not establish who had fired first', true],
  ['We do not know who fired', 'It was not clear who had fired', true],
  ['No gun of ours had been fired', 'the alliance of rehearsing an attack on the cape', true],
  ['The account is settled', '“Six judges, no verdict,”', true],
  // turns
  ['The account is settled', 'The account of the building firm was not settled', false],
  ['We will take eight judges', '“Eight or none,”', false],
  ['The account is settled', 'The two towers have not been paid for', false],
  ['It is too early to say who fired first', 'Tarsk fired first', false],
  ['Not one lock will be touched', 'We will close two locks in July', false],
  ['The patrols will go back', 'The patrols will not go back', false],
  ['We will never pay, even if the harbour opens', 'We will pay', false],
  ['We would not pay if they asked', 'We will pay', false],
  ['There is not one soldier in the valley and none has been sent', 'We will send 800 soldiers', false],
  ['We have not raised the levy', 'We raised the levy in May', false],
])('%s · %s', (earlier, later, expected) => expect(isNoTurn(earlier, later)).toBe(expected));

it('reads a sentence as long as a report to the end', () => {
  const long = 'would go if they will '.repeat(8_000);
  const start = performance.now();
  isNoTurn(`even ${long}`.replaceAll(' if ', ' as '), long);
  expect(performance.now() - start).toBeLessThan(500);
});
