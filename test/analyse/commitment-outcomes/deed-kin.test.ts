import { describe, expect, it } from 'vitest';
import { tellsNotDone } from '../../../src/analyse/commitment-outcomes/deed-kin.ts';
import { stemOf } from '../../../src/analyse/findings/weigh-words.ts';

describe('tellsNotDone', () => {
  it.each<[string, string, boolean]>([
    ['resign', 'Szolt did not meet her brother, who resigned on Friday.', false],
    ['open', 'Oranov did not meet reporters after the gates were opened.', false],
    ['open', 'The ministry did not meet its own deadline for the gates.', true],
    ['open', 'The terms of the treaty have not been met.', true],
    ['meet', 'Szolt did not meet Venn.', true],
    ['open', 'The gates were not opened.', true],
    ['open', 'The engineers have not come.', true],
  ])('%s: %s → %s', (verb, text, expected) => expect(tellsNotDone(stemOf(verb), text)).toBe(expected));
});
