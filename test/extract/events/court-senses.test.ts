import { expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

it.each<[string, PloverType, boolean]>([
  ['⟨a The ruling⟩ ▸destroyed◂ ⟨r the government’s plan⟩ to build.', 'ASSAULT', false],
  ['⟨a Rebels⟩ ▸destroyed◂ ⟨r the plant⟩ in Vell.', 'ASSAULT', true],
  ['⟨a Okker⟩ ▸crushed◂ all hope in committee.', 'ASSAULT', false],
  ['⟨a Guards⟩ ▸crushed◂ ⟨r the rebels⟩ in Vell.', 'ASSAULT', true],
  ['⟨a The court⟩ ▸deadlocked◂ in the case of ⟨r Okker⟩.', 'ASSAULT', false],
  ['⟨a Judge Venn⟩ had ▸recused◂ herself.', 'PROTEST', false],
  ['⟨a The court⟩ ▸returned◂ a major case on fares to ⟨r the lower courts⟩.', 'RETREAT', false],
  ['⟨a Tarsk⟩ ▸returned◂ ⟨r two sailors⟩ on Monday.', 'RETREAT', true],
])('%s as %s: %s', (text, type, isDeed) => {
  expect(markedEvents(text, type).events.length > 0).toBe(isDeed);
});
