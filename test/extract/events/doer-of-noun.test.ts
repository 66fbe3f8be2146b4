import { describe, expect, it } from 'vitest';
import { doersOfNoun } from '../../../src/extract/events/doer-of-noun.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Who did what the noun between ▸ and ◂ tells, with “!” where the sentence says so; null where it says nothing of them. */
function doersIn(marked: string, type: PloverType = 'ASSAULT'): string | null {
  const at = marked.indexOf('▸');
  const text = marked.replace(/[▸◂]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex(({ start }) => start === at);
  const doers = doersOfNoun(view!, { from, to: from + 1 }, type);
  if (doers === null || (doers.isDenied && doers.agents.length === 0)) return null;
  const words = doers.agents.map((phrase) => spanOf(view!, phrase)).map(({ start, end }) => text.slice(start, end));
  return `${words.join(' & ')}${doers.isSaid ? '!' : ''}`;
}

describe('doersOfNoun', () => {
  it.each<[string, PloverType, string | null]>([
    ['Okker shrugged at ▸attacks◂ from Petra Venn and Mara Grell.', 'ACCUSE', 'Petra Venn & Mara Grell!'],
    ['Okker printed ▸endorsements◂ from the guild.', 'SUPPORT', 'the guild!'],
    ['Tarsk withdrew all ▸support◂ from Okker.', 'SUPPORT', null],
    ['Tarsk launched ▸attacks◂ from Belmark.', 'ASSAULT', null],
    ['Okker sent a ▸threat◂ from there.', 'THREATEN', null],
  ])('gives a deed to whom it comes from: %s', (marked, type, who) => expect(doersIn(marked, type)).toBe(who));

  it.each([
    ['Venn said that Tarsk was probably behind the deadly Sund ▸attack◂.', 'Tarsk!'],
    ['The motive behind the ▸attack◂ is not known.', null],
    ['The rebels were responsible for the ▸bombing◂ in Sund.', 'The rebels!'],
    ['Police seek the gunmen responsible for the ▸bombing◂.', 'the gunmen!'],
    ['The Dawn Army claimed responsibility for the ▸bombing◂.', 'The Dawn Army!'],
    ['The Dawn Army denied responsibility for the ▸bombing◂.', null],
    ['Tarsk was not behind the ▸attack◂ in Sund.', null],
    ['The rebels were never responsible for the ▸bombing◂.', null],
    ['No group has claimed responsibility for the ▸bombing◂.', null],
    ['Anselm Drazic refused to take responsibility for the ▸raid◂.', null],
    ['The Dawn Army has not claimed responsibility for the ▸bombing◂.', null],
    ['The Dawn Army was ready to take responsibility for the ▸bombing◂.', 'The Dawn Army!'],
    ['Tarsk was not only behind the ▸attack◂ but also paid for it.', 'Tarsk!'],
    ['Tarsk was without doubt behind the ▸attack◂.', 'Tarsk!'],
    ['None other than Tarsk was behind the ▸attack◂.', 'Tarsk!'],
    ['Tarsk, not Kestria, was behind the ▸attack◂.', 'Tarsk!'],
    ['Neither Tarsk nor Kestria was behind the ▸attack◂.', null],
    ['No fewer than three militias claimed responsibility for the ▸bombing◂.', 'three militias!'],
    ['Nearly all of the militias claimed responsibility for the ▸bombing◂.', 'all of the militias!'],
    ['Few groups have claimed responsibility for the ▸bombing◂.', null],
    ['Hardly anybody claimed responsibility for the ▸bombing◂.', null],
    ['Not a single militia has claimed responsibility for the ▸bombing◂.', null],
    ['Anselm Drazic did not refuse to take responsibility for the ▸raid◂.', 'Anselm Drazic!'],
    ['The Dawn Army did not hesitate to claim responsibility for the ▸raid◂.', 'The Dawn Army!'],
    ['The Dawn Army is unwilling to accept responsibility for the ▸raid◂.', null],
    ['Lev Oranov, who was away, took sole responsibility for the ▸raid◂.', 'Lev Oranov!'],
    ['The minister took political responsibility for the failed ▸raid◂.', null],
    ['Tarsk denied being behind the ▸attack◂.', 'Tarsk!'],
    ['Okker accused Tarsk of being behind the ▸attack◂.', 'Tarsk!'],
    ['There is no evidence that Tarsk was behind the ▸attack◂.', 'Tarsk!'],
    ['Nothing suggests that Tarsk was behind the ▸attack◂.', 'Tarsk!'],
    ['Police asked whether Tarsk was behind the ▸attack◂.', 'Tarsk!'],
    ['Was Tarsk behind the ▸attack◂?', null],
    ['Venn is responsible for investigating the ▸attack◂.', null],
    ['The inquiry named Tarsk as the likely perpetrator of the ▸attack◂.', 'Tarsk!'],
    ['A ▸bombing◂ of a bridge that was claimed by the Dawn Army shook Sund.', 'the Dawn Army!'],
    ['Nine died in an ▸attack◂ blamed on the rebels.', 'the rebels!'],
    ['The ▸attack◂ angered Okker, and a prize was claimed by Venn.', null],
    ['It was the third ▸test◂ that Tarsk had conducted.', 'Tarsk'],
    ['It was the third ▸test◂ that Tarsk feared.', null],
    ['The ▸raid◂ that Kestria suffered was short.', null],
    ['They took the files as part of their long ▸investigation◂.', 'their'],
    ['Nine members of his party condemned the ▸raids◂.', null],
    ['They took the files of his aide before the ▸investigation◂.', null],
  ])('tells who did it by what is said of it: %s', (marked, doers) => expect(doersIn(marked)).toBe(doers));
});
