import { describe, expect, it } from 'vitest';
import { ownedDeed } from '../../../src/extract/events/owned-deed.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** “agents → recipients” of the noun between ▸ and ◂, “?” where they stay as found; null where it has no possessor. */
function sidesIn(marked: string, type: PloverType): string | null {
  const at = marked.indexOf('▸');
  const text = marked.replace(/[▸◂]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex(({ start }) => start === at);
  const owned = ownedDeed(view!, { from, to: from + 1 }, type);
  if (owned === null) return null;
  const words = (phrases: typeof owned.agents) =>
    phrases === null
      ? '?'
      : phrases
          .map((phrase) => spanOf(view!, phrase))
          .map(({ start, end }) => text.slice(start, end))
          .join(' & ');
  return `${words(owned.agents)} → ${words(owned.recipients)}`;
}

describe('ownedDeed', () => {
  it.each<[string, PloverType, string | null]>([
    ['His ▸endorsement◂ of Varga surprised the guild.', 'SUPPORT', 'His → Varga'],
    ['Tarsk’s sudden ▸annexation◂ of Sund was condemned.', 'COERCE', 'Tarsk → Sund'],
    ['Tarsk’s ▸attack◂ of Monday was condemned.', 'ASSAULT', '? → ?'],
    ['Varga’s ▸condemnation◂ by the union came late.', 'ACCUSE', 'the union → Varga'],
    ['Varga’s ▸criticism◂ by telephone came late.', 'ACCUSE', '? → ?'],
    ['Okker’s ▸visit◂ of Sund came late.', 'CONSULT', null],
    ['The ▸attack◂ of the rebels came late.', 'ASSAULT', null],
  ])('tells by possessor and preposition who does it to whom: %s', (marked, type, sides) =>
    expect(sidesIn(marked, type)).toBe(sides),
  );

  it.each<[string, PloverType, string | null]>([
    ['The guild filed a ▸lawsuit◂ in the court of Vell against the bank.', 'ACCUSE', '? → the bank'],
    ['The guild ▸filed◂ a complaint with the commission against the bank.', 'ACCUSE', '? → the bank'],
    ['The guild ▸filed◂ a complaint with the commission.', 'ACCUSE', null],
    ['The guild began an ▸inquiry◂ with an eye on the bank.', 'ACCUSE', null],
  ])('accuses whom a paper is filed against, not where: %s', (marked, type, sides) =>
    expect(sidesIn(marked, type)).toBe(sides),
  );

  it('ends at the verb that the noun is the subject of', () => {
    const [view] = viewSentences(readingOf('Drazic’s refusal of the offer surprised Solvane.'));
    const at = view!.tokens.findIndex(({ text }) => text === 'refusal');
    const owned = ownedDeed(view!, { from: at, to: at + 1 }, 'REJECT');
    expect(view!.tokens[owned!.until]!.text).toBe('surprised');
  });
});
