// First lines of reports in; where the head ends that labels make of them, out.
import { describe, expect, it } from 'vitest';
import { endOfLabelledHead } from '../../src/read/labelled-head.ts';

const BODY = 'The ferries will stop, Mara Lindt said.';
const restOf = (text: string) => text.slice(endOfLabelledHead(text)).trim();

describe('the head that labels make', () => {
  it.each([
    ['labels', `Title: Ferries to stop\nDate: 2 March 2031\nSource: Sund Courier\n\n${BODY}`],
    ['labels of an archive', `HEADLINE: Ferries to stop\r\nLENGTH: 512 words\r\n\r\nBODY:\r\n${BODY}`],
    ['front matter with a list', `---\ntitle: Ferries to stop\ntags:\n  - ferries\n  - strikes\ndate: 2031-03-02\n---\n${BODY}`],
  ])('of %s is cut', (_, text) => expect(restOf(text)).toBe(BODY)); // biome-ignore format: one line

  it.each([
    ['speakers', 'Solvane: we will stay.\nOkker: we will not.'],
    ['one label', `Subject: the strike. ${BODY}`],
    ['a line between', `---\n${BODY}\n---\nThe end.`],
    ['a fence that stays open', `---\ntitle: Ferries\ndate: 2031-03-02\n${BODY}`],
    ['nothing', ''],
  ])('of %s is none', (_, text) => expect(endOfLabelledHead(text)).toBe(0));
});
