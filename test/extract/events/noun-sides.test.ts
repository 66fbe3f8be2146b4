import { describe, expect, it } from 'vitest';
import { sidesOfNoun } from '../../../src/extract/events/noun-sides.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** “agents → recipients” of the noun between ▸ and ◂; null where its sides stand as they do elsewhere. */
function sidesIn(marked: string, type: PloverType): string | null {
  const at = marked.indexOf('▸');
  const text = marked.replace(/[▸◂]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex(({ start }) => start === at);
  const sides = sidesOfNoun(view!, { from, to: from + 1 }, type);
  if (sides === null) return null;
  const words = (phrases: typeof sides.agents) =>
    phrases
      .map((phrase) => spanOf(view!, phrase))
      .map(({ start, end }) => text.slice(start, end))
      .join(' & ');
  return `${words(sides.agents)} → ${words(sides.recipients)}`;
}

describe('sidesOfNoun', () => {
  it.each<[string, PloverType, string | null]>([
    ['Belmark came under withering ▸criticism◂ from the union.', 'ACCUSE', 'the union → Belmark'],
    ['Belmark voiced withering ▸criticism◂ of the union.', 'ACCUSE', null],
    ['A patrol came under ▸fire◂ from Tarsk gunmen near Sund.', 'ASSAULT', 'Tarsk gunmen → A patrol'],
    ['Venn came under ▸fire◂ from teachers over the cuts.', 'ACCUSE', 'teachers → Venn'],
    ['The firm was under ▸investigation◂ by the Belmark police.', 'ACCUSE', 'the Belmark police → The firm'],
    ['Under the ▸agreement◂ Belmark will pay.', 'AGREE', null],
    ['Kestria suffered two ▸attacks◂ in May.', 'ASSAULT', ' → Kestria'],
    ['Kestria launched two ▸attacks◂ in May.', 'ASSAULT', null],
    ['Varga was the target of a Tarsk ▸attack◂.', 'ASSAULT', 'Tarsk → Varga'],
    ['Varga was the head of the ▸attack◂.', 'ASSAULT', null],
    ['Varga won the ▸endorsement◂ of the union.', 'SUPPORT', 'the union → Varga'],
    ['Solvane received an ▸invitation◂ from Drazic.', 'REQUEST', 'Drazic → Solvane'],
    ['Okker has ▸support◂ from the guild.', 'SUPPORT', 'the guild → Okker'],
    ['Okker has ▸support◂ among the guild.', 'SUPPORT', null],
    ['Venn touted an ▸endorsement◂ from the guild.', 'SUPPORT', 'the guild → Venn'],
    ['Venn touted his own ▸endorsements◂ from afar.', 'SUPPORT', ' → Venn'],
    ['Venn rejected ▸attacks◂ from the guild.', 'ACCUSE', 'the guild → Venn'],
    ['Solvane faced ▸talks◂ with Drazic.', 'CONSULT', null],
    ['The arrest of Okker by the police drew ▸protests◂.', 'PROTEST', ' → '],
    ['The raid drew ▸criticism◂ from the union.', 'ACCUSE', 'the union → '],
    ['The raid faced ▸criticism◂ from the union.', 'ACCUSE', null],
    ['The plan was met with a ▸veto◂.', 'REJECT', null],
    ['The union was met with a ▸veto◂.', 'REJECT', ' → The union'],
    ['Maar turned down ▸calls◂ for her own resignation.', 'REQUEST', ' → Maar'],
    ['Maar made ▸calls◂ for his resignation.', 'REQUEST', null],
    ['The premier rejected its ▸request◂ to move the match.', 'REQUEST', 'its → The premier'],
    ['The premier bowed to ▸demands◂ from the unions.', 'REQUEST', 'the unions → The premier'],
    ['Asked by Venn to respond to Varga’s ▸criticism◂, Okker laughed.', 'ACCUSE', null],
    ['The court dismissed the ▸lawsuit◂ of the unions.', 'ACCUSE', null],
    ['Luis Venn will go on ▸trial◂ in March.', 'ACCUSE', ' → Luis Venn'],
    ['Luis Venn reported on the ▸trial◂ in March.', 'ACCUSE', null],
  ])('turns the sides of what somebody gets: %s', (marked, type, sides) => expect(sidesIn(marked, type)).toBe(sides));

  it.each<[string, PloverType, string | null]>([
    ['Daan Okker’s sudden ▸arrest◂ stunned Kestria.', 'COERCE', ' → Daan Okker'],
    ['Daan Okker’s ▸arrest◂ by the army stunned Kestria.', 'COERCE', 'the army → Daan Okker'],
    ['Tarsk’s ▸arrest◂ of three sailors stunned Kestria.', 'COERCE', null],
    ['Daan Okker’s ▸attack◂ stunned Kestria.', 'ASSAULT', null],
    ['Friends mourned her ▸assassination◂.', 'ASSAULT', ' → her'],
    ['Friends mourned the ▸assassination◂.', 'ASSAULT', null],
  ])('gives a deed to its owner who suffers it: %s', (marked, type, sides) =>
    expect(sidesIn(marked, type)).toBe(sides),
  );
});
