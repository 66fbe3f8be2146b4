import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsReport } from '../../src/record/news-report.ts';
import { openingOf } from '../../src/record/opening-of.ts';
import { recordOf } from '../store/generate-records.ts';

const BODY = 'Halvik told the harbour chamber on Monday that the levy would not rise this year, not by a cent.';

const FIELDS: Partial<NewsReport> = {
  title: 'Halvik: ‘not by a cent’',
  byline: 'Piet Rowan',
  agency: 'Meridian',
  outlet: 'Vell Observer',
  dateline: { place: 'VELL, Kestria', date: 'March 3' },
};
const opening = (text: string, fields: Partial<NewsReport> = FIELDS) => openingOf(recordOf({ text, ...fields }).report);

describe('openingOf', () => {
  it.each([
    ['a headline', `Halvik: ‘not by a cent’\n\n${BODY}`],
    ['a headline with other marks', `HALVIK: 'Not by a Cent'\n\n${BODY}`],
    ['a byline', `By Piet Rowan\n${BODY}`],
    ['a byline with place and agency', `BY PIET ROWAN IN VELL | MERIDIAN\r\n\r\n${BODY}`],
    ['a byline without “By”', `Piet Rowan at the Hollin Bridge\n${BODY}`],
    ['a credit line', `Vell Observer, 3 March 2031\n\n${BODY}`],
    ['a credit line in brackets', `(First published in Vell Observer on 3 March 2031)\n\n${BODY}`],
    ['a date and an outlet', `March 3, 2031 | Vell Observer\n\n${BODY}`],
    ['an agency and a date', `Meridian · March 3, 2031\n\n${BODY}`],
    ['an agency', `Meridian\n\n${BODY}`],
    ['times of publication', `Published: 3 March 2031\nUpdated: March 4, 2031, 10:15 a.m.\n\n${BODY}`],
    ['a dateline', `VELL, Kestria, March 3 (Meridian) — ${BODY}`],
    ['a dateline without agency', `VELL, Kestria, March 3 -- ${BODY}`],
    ['a dateline without date', `VELL, Kestria — ${BODY}`],
    ['a dateline on a line of its own', `VELL, Kestria, March 3 (Meridian) —\n${BODY}`],
    ['a dateline between slashes', `VELL, Kestria, March 3. /Meridian/. ${BODY}`],
    ['a dateline with other brackets', `VELL, Kestria (Updated 10:30) — ${BODY}`],
    ['an agency alone', `(Meridian) — ${BODY}`],
    ['all of them', `\n\nHalvik: ‘not by a cent’\n\nBy Piet Rowan\n\nVell Observer, 3 March 2031\n\nVELL, Kestria, March 3 (Meridian) — ${BODY}`], // biome-ignore format: one line
    ['lines with labels', `Title: Halvik: ‘not by a cent’\nDate: 2031-03-03\nSource: Vell Observer\nLENGTH: 512 words\n\nBODY:\n\n${BODY}`], // biome-ignore format: one line
    ['front matter', `---\ntitle: "Halvik: ‘not by a cent’"\ntags: levy\n---\n\n${BODY}`],
    ['nothing', BODY],
  ])('begins behind %s', (_, text) => {
    expect(opening(text)).toBe(BODY);
  });

  it.each([
    ['a sentence about the writer', 'Piet Rowan was there when the customs hall burnt.'],
    ['a name that only begins like the writer’s', 'Piet Rowanberg'],
    ['a sentence about the outlet', 'Vell Observer, 3 March 2031: the page that the censor cut.'],
    ['a sentence that begins with the place', 'VELL, Kestria has changed since the war.'],
    ['a sentence that begins with the agency', 'Meridian sank off Vell (Kestria) at noon.'],
    ['a headline that is not the report’s', 'Halvik: by ten cents'],
    ['a year', '2031'],
  ])('keeps %s', (_, line) => {
    expect(opening(`${line}\n\n${BODY}`)).toBe(`${line} ${BODY}`.slice(0, 200));
  });

  it('keeps a standfirst and leaves out the byline under it', () => {
    const standfirst = 'The prime minister swears that the port levy stays where it is, whatever the ledger may say.';
    expect(opening(`Halvik: ‘not by a cent’\n\n${standfirst}\n\nBy Piet Rowan\n\nVELL, Kestria — ${BODY}`)).toBe(
      `${standfirst} ${BODY}`.slice(0, 200),
    );
  });

  it('leaves out nothing behind the second sentence', () => {
    expect(opening(`One word.\n\nTwo words.\n\nPiet Rowan\n\nThree.`)).toBe('One word. Two words. Piet Rowan Three.');
  });

  it.each([
    ['is all of a text that is its own headline', 'Halvik: ‘not by a cent’', FIELDS, 'Halvik: ‘not by a cent’'],
    ['needs no fields', `By Piet Rowan\n\n${BODY}`, {}, `By Piet Rowan ${BODY}`],
    ['folds white space', '\n  One\t two\r\n\r\n\u00a0three ', {}, 'One two three'],
    ['is cut at 200', 'x'.repeat(300), {}, 'x'.repeat(200)],
    ['cuts no pair in two', `${'x'.repeat(199)}🚢🚢`, {}, 'x'.repeat(199)],
    ['of nothing is nothing', ' \n', { title: '', byline: ' ', outlet: '', agency: '' }, ''],
  ])('%s', (_, text, fields, expected) => {
    expect(opening(text, fields)).toBe(expected);
  });

  it('law: is words of the text in their order, whatever the fields', () => {
    const piece = fc.constantFrom(
      'Vell',
      'VELL',
      ' ',
      '\n',
      ', ',
      ' — ',
      '(',
      ')',
      '.',
      'By ',
      '3 March 2031',
      '🚢',
      '\ud83d',
    );
    const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const maybe = fc.option(anyText, { nil: null });
    fc.assert(
      fc.property(anyText, maybe, maybe, maybe, maybe, (text, title, byline, outlet, place) => {
        const dateline = place === null ? null : { place, date: title };
        const found = opening(text, { title, byline, outlet, agency: byline, dateline });
        expect(found.length).toBeLessThanOrEqual(200);
        expect(found === '').toBe(text.trim() === '');
        let at = 0;
        for (const word of found.split(' ')) {
          at = text.indexOf(word, at);
          expect(at, JSON.stringify({ text, title, byline, outlet, place, found })).toBeGreaterThanOrEqual(0);
          at += word.length;
        }
      }),
    );
  });
});
