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
    [
      'a headline right over a dateline',
      `Pact and Tarsk to meet\nDROVNY, March 3, 2031 (Meridian) - ${BODY}\n\n${BODY}`,
      'Pact and Tarsk to meet',
    ],
    [
      'a headline right over its paper',
      `Pact and Tarsk to meet\nVell Observer\n12 March 2031\nBy our foreign desk\n\n${BODY}`,
      'Pact and Tarsk to meet',
    ],
    ['a summary over day and hour', `Morning summary\nApril 3, 2031, 0600\n\n${BODY}`, 'Morning summary'],
    ['a headline over a byline', `Pact and Tarsk to meet\nBy Mara Lindt\n\n${BODY}`, 'Pact and Tarsk to meet'],
    [
      'a full stop over a dateline',
      `Pact and Tarsk to meet.\n\nDROVNY (Meridian) – ${BODY}`,
      'Pact and Tarsk to meet.',
    ],
    [
      'a release',
      `FOR IMMEDIATE RELEASE\nHalden Pact\n3 March 2031\n\nPact and Tarsk to meet\n\n${BODY}`,
      'Pact and Tarsk to meet',
    ],
    [
      'a release of one line',
      `Press release – 3 March 2031\n\nPact and Tarsk to meet\n\n${BODY}`,
      'Pact and Tarsk to meet',
    ],
    [
      'a release under its sender',
      `FOREIGN MINISTRY OF BELMARK\n\nPress release No. 41/2031\nSund, 9 March 2031\n\nStatement on the talks in Tessaly\n\n${BODY}`,
      'Statement on the talks in Tessaly',
    ],
    [
      'an opinion piece',
      `OPINION\n\nPact and Tarsk should meet\n\nBy Mara Lindt\n\n${BODY}`,
      'Pact and Tarsk should meet',
    ],
    [
      'a transcript over place and day',
      `TRANSCRIPT\n\nPress conference by Daan Okker\nSund, 9 March 2031\n\nOKKER: ${BODY}`,
      'Press conference by Daan Okker',
    ],
    ['a section alone', `Analysis\n\n${BODY}`, 'Analysis'],
    ['a release without one', `MEDIA RELEASE\n\n${BODY}`, null],
    [
      'a headline on a release',
      `Press release was forged, says Tarsk\n\n${BODY}`,
      'Press release was forged, says Tarsk',
    ],
    ['a first sentence', `${BODY}\n\n${BODY}`, null],
    ['a wire under its sender', `MARROW WIRE\nVELL, June 9, 2034 (Marrow Wire) - The minister resigned.`, null],
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

  it('takes the day over the headline of a release for that of publication', () =>
    expect(
      findCredits(`FOREIGN MINISTRY\n\nPress release No. 4\nSund, 9 March 2031\n\nOn the talks\n\n${BODY}`).published,
    ).toBe('2031-03-09'));

  it.each([
    ['VELL, March 4, 2042 (Meridian) – ', '2042-03-04'],
    ['VELL, 4 March 2042 — ', '2042-03-04'],
    ['VELL, March 4 (Meridian) – ', null],
    ['3 March 2042\n\nVELL, March 4, 2042 (Meridian) – ', '2042-03-03'],
  ])('takes the full date of a dateline for the day of publication where no line tells another: %s', (head, day) =>
    expect(findCredits(`${head}${BODY}\n\n${BODY}`).published).toBe(day),
  );

  it('finds a dateline under headline, standfirst and byline', () => {
    const text = `Pact to meet\n\nThe envoys of both sides will sit at one table for the first time.\n\nBy Mara Lindt\n\nVELL, March 3 (Meridian) — ${BODY}`;
    expect(findCredits(text)).toMatchObject({
      byline: 'Mara Lindt',
      agency: 'Meridian',
      dateline: { place: 'VELL', date: 'March 3' },
    });
  });

  it.each([
    ['under a byline', `Pact to meet\n\nBy Mara Lindt\n\nVell Observer, 3 March 2031\n\n${BODY}`],
    ['right under the headline', `Pact to meet\nVell Observer, 3 March 2031\n\nBy Mara Lindt\n\n${BODY}`],
    ['above the headline', `Vell Observer — March 3, 2031\r\n\r\nPact to meet\r\n\r\nBy Mara Lindt\r\n\r\n${BODY}`],
    ['above a dateline', `Pact to meet\n\nMara Lindt\n3 March 2031 | Vell Observer\nDROVNY — ${BODY}`],
    ['under a standfirst', `Pact to meet\n\n${BODY}\n\nBy Mara Lindt | Vell Observer | 3 March 2031\n\n${BODY}`],
    ['over an update', `Pact to meet\n\nBy Mara Lindt\nUpdated 4 March 2031\nVell Observer, 3 March 2031\n\n${BODY}`],
  ])('finds a credit line %s', (_, text) => {
    expect(findCredits(text)).toMatchObject({
      title: 'Pact to meet',
      byline: 'Mara Lindt',
      outlet: 'Vell Observer',
      published: '2031-03-03',
    });
  });

  it.each([
    ['a sentence with outlet and date', `Pact to meet\n\nThe Vell Observer, 3 March 2031, told it first.\n\n${BODY}`],
    ['behind two paragraphs', `Pact to meet\n\n${BODY}\n\n${BODY}\n\nVell Observer, 3 March 2031`],
    ['behind the dateline', `Pact to meet\n\nDROVNY — ${BODY}\n\nVell Observer, 3 March 2031\n\n${BODY}`],
    ['the days of a chronology', `Pact to meet\n\n3 March 2031\n\nTalks begin.\n\n4 March 2031\n\nTalks end.`],
    ['a headline', `Vell in March 2031\n\n${BODY}`],
  ])('finds no credit in %s', (_, text) => {
    expect(findCredits(text)).toMatchObject({ outlet: null, published: null });
  });

  it.each([
    ['the day of an update alone', `Pact to meet\n\nUpdated 4 March 2031\n\n${BODY}`, '2031-03-04'],
    ['a date alone', `Pact to meet\n\n4 March 2031\n\n${BODY}`, '2031-03-04'],
  ])('finds %s', (_, text, published) => {
    expect(findCredits(text)).toMatchObject({ outlet: null, published });
  });

  it.each([
    ['before the dateline', `Pact to meet\n\nHester Vane in Marrow\n\nDROVNY — ${BODY}`, 'Hester Vane'],
    ['before the body', `Pact to meet\n\nHester Vane in Marrow\n\n${BODY}`, 'Hester Vane'],
    ['a name alone before the dateline', `Pact to meet\n\nHester Vane\n\nDROVNY — ${BODY}`, 'Hester Vane'],
    ['a name alone before the body', `Pact to meet\n\nHester Vane\n\n${BODY}`, null],
    ['staff', `Pact to meet\nObserver staff and Meridian\n${BODY}`, 'Observer staff and Meridian'],
    ['staff before anything', `Observer staff and Meridian\n\n${BODY}`, 'Observer staff and Meridian'],
    ['before another heading', `Pact to meet\n\nHester Vane in Marrow\n\nWhat to know\n\n${BODY}`, null],
    ['somebody the report is about', `Pact to meet\n\nHester Vane in Marrow\n\n${BODY} Vane will go.`, null],
    ['a heading of the body’s words', `Pact to meet\n\nTarsk Meets Corvessa in Tessaly\n\n${BODY}`, null],
    ['after the body began', `Pact to meet\n\n${BODY}\n\n${BODY}\n\nHester Vane in Marrow\n\n${BODY}`, null],
    ['as the last line', `Pact to meet\n\n${BODY}\n\nHester Vane in Marrow`, null],
  ])('weighs a byline without “By”: %s', (_, text, byline) => {
    expect(findCredits(text).byline).toBe(byline);
  });

  it('takes a first line for the byline only where it is not the headline', () => {
    const text = `Hester Vane in Marrow\n\nDROVNY — ${BODY}`;
    expect(findCredits(text)).toMatchObject({ title: 'Hester Vane in Marrow', byline: null });
    expect(findCredits(text, 'Pact to meet')).toMatchObject({ title: null, byline: 'Hester Vane' });
    expect(findCredits(text, 'Hester Vane  in Marrow')).toMatchObject({ title: 'Hester Vane in Marrow', byline: null });
  });

  it.each([
    [
      'an outlet on a line of its own',
      `Pact to meet\nBy Hester Vane\nThe Sund Courier\nMarch 3, 2031\n\n${BODY}`,
      'The Sund Courier',
      '2031-03-03',
    ],
    [
      '… in a line of Markdown',
      `# Pact to meet\n\n*Interview by Hester Vane, Vell Observer, 3 March 2031*\n\n${BODY}`,
      'Vell Observer',
      '2031-03-03',
    ],
    [
      'a station’s programme',
      `Sund Radio, Morning Desk, 3 March 2031\nTranscript\n\nFENN: Why?\n\nROSK: It pays.`,
      'Sund Radio',
      '2031-03-03',
    ],
    [
      'a day below whose sitting it is',
      `HOUSE OF DEPUTIES\nSitting of 3 March 2031\n\nMr Okker: Why?\n\n${BODY}`,
      null,
      '2031-03-03',
    ],
    ['a headline of such words', `Sund Mirror\n\n${BODY}`, null, null],
    ['prose that leads to a day', `Pact to meet\n\n${BODY}\n\nThe Sund Courier\n\n${BODY}`, null, null],
  ])('finds outlet and day: %s', (_, text, outlet, published) => {
    expect(findCredits(text)).toMatchObject({ outlet, published });
  });

  it('takes a speaker and what she is for no place and agency', () => {
    const text = 'OTTAR FENN (host): Good morning.\n\nVELDA ROSK (minister): Morning.\n\nFENN: Why stay?';
    expect(findCredits(text)).toMatchObject({ dateline: null, agency: null });
    expect(findCredits(`DROVNY (Meridian): ${BODY}`)).toMatchObject({ agency: 'Meridian' });
  });

  it('takes no line of a notice for the headline', () => {
    const text = `FOR IMMEDIATE RELEASE\n\nMEDIA ADVISORY\n\nWHO: Mara Grell\nWHERE: Quay Hall, Sund\n\nPact to meet\n\n${BODY}`;
    expect(findCredits(text).title).toBe('Pact to meet');
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

  it('reads outlet and day from a credit line, and leaves the text alone', () => {
    const text = `Pact to meet\r\n\r\nVell Observer, 3 March 2031\r\n\r\n${BODY}\r\n`;
    expect(read(text)).toMatchObject({ report: { text, outlet: 'Vell Observer', published: '2031-03-03' }, notes: [] });
    expect(read(text, { outlet: 'The Sund Courier', published: '2031-03-04T10:15Z' })).toMatchObject({
      report: { text, outlet: 'The Sund Courier', published: '2031-03-04T10:15:00Z' },
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
