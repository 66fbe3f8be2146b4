import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStamps } from '../../src/understand/without-stamps.ts';

const lines = (...all: string[]) => all.join('\n\n');

describe('withoutStamps', () => {
  it.each([
    [
      lines(
        '18.40 That is all from Drovny tonight.',
        '16.05 Tarsk’s foreign minister, Lev Oranov, says that the bay is closed.',
        '09.00 – Good morning. Talks began at 8.30 in the customs house.',
      ),
      ['18.40', '16.05', '09.00 –'],
    ],
    [
      lines(
        '9:05 a.m. Solvane has arrived at Pact House.',
        '12:10 pm “We are not late,” Okker says on the steps.',
        '1.15pm GMT Four ships have left the bay of Orlu.',
      ),
      ['9:05 a.m.', '12:10 pm', '1.15pm GMT'],
    ],
  ])('blanks the times of %#', (text, stamps) => {
    let plain = text;
    for (const stamp of stamps) plain = plain.replace(stamp, ' '.repeat(stamp.length));
    expect(withoutStamps(text)).toBe(plain);
  });

  it.each([
    // on lines of their own
    '10:30\nSolvane has arrived.\n\n11:05\nOkker has left.\n\n12:15\nThey have met.',
    // one or two are no page
    lines(
      '16.05 Tarsk’s foreign minister says that the bay is closed.',
      '09.00 Talks began in the customs house of Orlu.',
    ),
    // results
    lines('10.45 Ilse Varga (Belmark)', '10.52 Petra Venn (Kestria)', '11.03 Clara Okker (Arvenia)'),
    // up and down
    lines(
      '12.40 crowns is what a loaf costs in Sund, said the baker.',
      '16.05 Crowns is what it costs in Vell, she went on to say.',
      '11.20 Crowns is what it costs in Marrow, as the bakers there say.',
    ),
    // no time of a day
    lines(
      '16.75 Crowns a loaf is what it is in Sund today.',
      '16.80 Crowns a loaf is it in Vell today.',
      '16.99 Crowns in Marrow, and rising, it is.',
    ),
  ])('leaves %#', (text) => expect(withoutStamps(text)).toBe(text));

  it('law: keeps the length and every character but those', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('10:30 Aa b.', '9.05', 'x', '\n', ' ', '“Oh!”')), (parts) => {
        const text = parts.join('\n');
        const plain = withoutStamps(text);
        expect(plain.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (plain[i] !== text[i]) expect(plain[i]).toBe(' ');
      }),
    );
  });
});
