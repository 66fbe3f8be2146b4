import { describe, expect, it } from 'vitest';
import { findCredits } from '../../src/read/find-credits.ts';
import { readText } from '../../src/read/read-text.ts';

const BODY = 'The Halden Pact and Tarsk will meet in Tessaly on Monday, the secretary general said in Corvessa.';

describe('findCredits', () => {
  it.each([
    ['a headline over a body', `Pact and Tarsk to meet\n\n${BODY}`, 'Pact and Tarsk to meet'],
    ['a headline with CRLF', `Pact and Tarsk to meet\r\n\r\n${BODY}`, 'Pact and Tarsk to meet'],
    ['blank lines before it', `\n\n  Pact and Tarsk to meet  \n\n${BODY}`, 'Pact and Tarsk to meet'],
    ['a headline that asks', `Will Tarsk come?\n\n${BODY}`, 'Will Tarsk come?'],
    ['a headline over a byline', `Pact and Tarsk to meet\nBy Mara Lindt\n\n${BODY}`, 'Pact and Tarsk to meet'],
    [
      'a full stop over a dateline',
      `Pact and Tarsk to meet.\n\nDROVNY (Meridian) – ${BODY}`,
      'Pact and Tarsk to meet.',
    ],
    ['a first sentence', `${BODY}\n\n${BODY}`, null],
    ['a line that goes on', `Pact and Tarsk\nto meet\n\n${BODY}`, null],
    ['speech', `“Will Tarsk come?”\n\n${BODY}`, null],
    ['a dateline', `DROVNY (Meridian) – Talks\n\n${BODY}`, null],
    ['a byline', `By Mara Lindt\n\n${BODY}`, null],
    ['one line alone', 'Pact and Tarsk to meet', null],
    ['a line of 300 units', `${'Pact and Tarsk '.repeat(20)}\n\n${BODY}`, null],
  ])('finds the title of %s', (_, text, title) => {
    const credits = findCredits(text);
    expect(credits.title).toBe(title);
    if (title !== null) expect(text.slice(credits.titleSpan!.start, credits.titleSpan!.end)).toBe(title);
    else expect(credits.titleSpan).toBeNull();
  });

  it('finds a dateline under headline, standfirst and byline', () => {
    const text = `Pact to meet\n\nThe envoys of both sides will sit at one table for the first time.\n\nBy Mara Lindt\n\nVELL, March 3 (Meridian) — ${BODY}`;
    expect(findCredits(text)).toMatchObject({
      byline: 'Mara Lindt',
      agency: 'Meridian',
      dateline: { place: 'VELL', date: 'March 3' },
    });
  });

  it('takes no dateline from further down', () => {
    const text = `${BODY}\n${BODY}\n${BODY}\nDROVNY (Meridian) – Talks`;
    expect(findCredits(text)).toMatchObject({ dateline: null, agency: null });
  });
});

describe('readText', () => {
  const read = (text: string, meta = {}) => readText(text, { origin: 'a.txt', ...meta });

  it('keeps the text exactly', () => {
    const text = '\r\n  Pact\tmeets \r\n\r\nBody.\u00a0\r';
    expect(read(text)).toMatchObject({
      outcome: 'read',
      report: { text, mediaType: 'text/plain' },
      notes: [],
      sourceMap: null,
    });
  });

  it('lets given fields win', () => {
    const text = `Pact to meet\n\nBy Mara Lindt\n\nVELL (Meridian) — ${BODY}`;
    expect(
      read(text, { title: 'Given', byline: 'Ole Brandt', outlet: 'Vell Observer', published: '2025-03-03' }),
    ).toMatchObject({
      report: {
        title: 'Given',
        byline: 'Ole Brandt',
        agency: 'Meridian',
        outlet: 'Vell Observer',
        published: '2025-03-03',
      },
    });
  });

  it('gives one text in two outlets two ids and one hash', () => {
    const [a, b] = ['Vell Observer', 'The Sund Courier'].map((outlet) => read(BODY, { outlet }));
    if (a?.outcome !== 'read' || b?.outcome !== 'read') throw new Error('refused');
    expect(a.report.textHash).toBe(b.report.textHash);
    expect(a.report.id).not.toBe(b.report.id);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t\u00a0\ufeff', 'empty'],
    ['a NUL', 'Tarsk\0', 'not-text'],
    ['too much', 'x'.repeat(2_000_001), 'text-too-long'],
  ])('refuses %s', (_, text, rule) => {
    expect(read(text)).toMatchObject({ outcome: 'refused', refused: { origin: 'a.txt', outcome: 'rejected', rule } });
  });

  it.each([
    ['half a pair', 'Tarsk \ud83d said', {}, 'half-surrogate'],
    ['a date that is none', BODY, { published: 'last Monday' }, 'published-not-iso'],
  ])('notes %s', (_, text, meta, rule) => {
    expect(read(text, meta)).toMatchObject({ outcome: 'read', notes: [{ step: 'read', rule }] });
  });
});
