import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

describe('who is to do what is ordered', () => {
  it.each<[string, PloverType, string, string]>([
    ['⟨a Solvane⟩ ordered that troops ▸leave◂ ⟨r Arvenia⟩.', 'RETREAT', 'troops', 'Arvenia'],
    ['⟨a The court⟩ ordered that Orlik be ▸freed◂.', 'CONCEDE', '', 'Orlik'],
    ['⟨a The court⟩ ▸ordered◂ that ⟨r Orlik⟩ be freed.', 'REQUEST', 'The court', ''],
    ['⟨a Solvane⟩ ▸demanded◂ that Tarsk troops leave ⟨r Arvenia⟩.', 'REQUEST', 'Solvane', 'Tarsk troops'],
    ['Solvane said on Monday that ⟨a Tarsk⟩ ▸must◂ withdraw.', 'REQUEST', 'Solvane', 'Tarsk'],
    ['⟨a Solvane⟩ said ⟨r Tarsk⟩ ▸must◂ withdraw.', 'REQUEST', 'Solvane', 'Tarsk'],
    ['⟨a Solvane⟩ says ⟨r Tarsk⟩ ▸must◂ end attacks.', 'REQUEST', 'Solvane', 'Tarsk'],
    ['⟨a Tarsk⟩ ▸must◂ withdraw.', 'REQUEST', '', 'Tarsk'],
    ['⟨a Solvane⟩ said that troops ▸left◂ ⟨r Arvenia⟩.', 'RETREAT', 'Solvane', 'Arvenia'],
    ['⟨a Solvane⟩ ▸asked◂ ⟨r Okker⟩ that day for help.', 'REQUEST', 'Solvane', 'Okker'],
  ])('%s (%s) → %s does it to %s', (marked, type, agent, recipient) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05' });
    const told = events.find(({ type: of }) => !/^\d/.test(of))!;
    const of = (role: string) => told.participants.filter((one) => one.role === role).map(({ text }) => text);
    expect([of('agent').join(', '), of('recipient').join(', ')]).toEqual([agent, recipient]);
  });
});
