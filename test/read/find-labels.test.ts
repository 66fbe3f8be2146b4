import { describe, expect, it } from 'vitest';
import { findCredits } from '../../src/read/find-credits.ts';
import { isLabelled } from '../../src/read/find-labels.ts';

const BODY =
  'The Halden Pact and Tarsk will meet in Tessaly on Monday, the secretary general said in Corvessa after a day of talks.';

describe('lines with labels at the head of a report', () => {
  it('tell its title, outlet, writer, day and address', () => {
    const text = `Title: Pact to meet\nDate: 2031-03-02\nSource: Vell Observer\nAuthor: Mara Lindt\nURL: https://vell.example/1\n\n${BODY}`;
    const credits = findCredits(text);
    expect(credits).toMatchObject({
      title: 'Pact to meet',
      published: '2031-03-02',
      outlet: 'Vell Observer',
      byline: 'Mara Lindt',
      url: 'https://vell.example/1',
    });
    expect(text.slice(credits.titleSpan!.start, credits.titleSpan!.end)).toBe('Pact to meet');
  });

  it('are read as an archive writes them, between lines without labels', () => {
    const text = `Vell Observer\n\nMarch 3, 2031 Thursday\n\nPact to meet\n\nBYLINE: By MARA LINDT\n\nSECTION: World; Pg. 4\n\nLENGTH: 512 words\n\nDATELINE: CORVESSA\n\nBODY:\n\n${BODY}\n\n${BODY}`;
    expect(findCredits(text)).toMatchObject({
      byline: 'MARA LINDT',
      dateline: { place: 'CORVESSA', date: null },
    });
  });

  it('are read between the fences of front matter, without quotation marks', () => {
    const text = `---\ntitle: "Pact to meet: what now?"\ndate: 3 March 2031\ntags: pact\n---\n\n${BODY}`;
    expect(findCredits(text)).toMatchObject({ title: 'Pact to meet: what now?', published: '2031-03-03' });
  });

  it.each([
    ['March 3, 2031 Thursday Late Edition', '2031-03-03'],
    ['3 March 2031', '2031-03-03'],
    ['Mon, 03 Mar 2031 10:15:00 GMT', '2031-03-03T10:15:00Z'],
    ['soon', 'soon'],
  ])('say the day %s', (day, published) => {
    expect(findCredits(`Headline: Pact to meet\nDate: ${day}\n\n${BODY}`).published).toBe(published);
  });

  it.each([
    ['one label alone, which may be prose', `Subject: the strike\n\n${BODY}`, 'Subject: the strike'],
    ['who speaks in an interview', `Solvane: we will stay.\nOranov: you will not.\n\n${BODY}`, null],
  ])('are not %s', (_, text, title) => {
    expect(findCredits(text)).toMatchObject({ title, outlet: null, byline: null, published: null });
  });

  it('give no address but of the web', () => {
    expect(findCredits(`Title: Pact to meet\nURL: javascript:alert(1)\n\n${BODY}`).url).toBeNull();
  });

  it.each([
    ['LENGTH: 512 words', true],
    ['**Source:** Vell Observer', true],
    ['---', true],
    ['Solvane: we will stay', false],
    ['Date', false],
  ])('are told: %s', (line, is) => expect(isLabelled(line)).toBe(is));
});
