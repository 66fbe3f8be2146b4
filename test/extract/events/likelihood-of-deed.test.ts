import { describe, expect, it } from 'vitest';
import { groundOfEvents } from '../../../src/extract/events/event-ground.ts';
import { likelihoodOfDeed } from '../../../src/extract/events/likelihood-of-deed.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { markedEvents } from './events-of.ts';

function likelihood(marked: string, type: PloverType, confidence = 0.35): number {
  const { text, events } = markedEvents(marked, type);
  const reading = understand(reportOf(text));
  const ground = groundOfEvents(reading, readByRules(reading).statements, readTimes(reading).times);
  return likelihoodOfDeed(ground, { ...events[0]!, confidence });
}

describe('how likely a deed is told right', () => {
  it.each<[string, PloverType, string, PloverType]>([
    // a verb of the lexicon and one that tells nothing of the kind
    ['⟨a Guards⟩ ▸arrested◂ ⟨r Okker⟩ in Sund.', 'COERCE', '⟨r The banner⟩ was ▸unrolled◂ in Sund.', 'COERCE'],
    ['⟨a The union⟩ ▸endorsed◂ ⟨r Ilse Varga⟩.', 'SUPPORT', '⟨a Tor Evensen⟩ ▸tipped◂ the scale.', 'SUPPORT'],
    ['⟨a Tarsk⟩ ▸withdrew◂ its troops from Sund.', 'RETREAT', '⟨a Varga⟩ ▸scooped◂ the prize.', 'RETREAT'],
    ['⟨a Crowds⟩ ▸protested◂ in Sund.', 'PROTEST', '⟨a The painter⟩ ▸mended◂ the roof.', 'PROTEST'],
  ])('%s before %s', (right, type, wrong, other) => {
    expect(likelihood(right, type)).toBeGreaterThan(0.5);
    expect(likelihood(wrong, other)).toBeLessThan(0.3);
    expect(likelihood(right, type)).toBeGreaterThan(likelihood(wrong, other));
  });

  it('rises with the confidence of whoever found it', () => {
    const at = (confidence: number) => likelihood('⟨a Okker⟩ ▸rallied◂ behind the plan.', 'SUPPORT', confidence);
    expect(at(0.2)).toBeLessThan(at(0.5));
    expect(at(0.5)).toBeLessThan(at(0.9));
  });

  it('is sure of a noun that the lexicon has for the type', () => {
    expect(likelihood('The ▸arrest◂ of ⟨r Okker⟩ came at dawn.', 'COERCE', 0.1)).toBe(1);
  });
});
