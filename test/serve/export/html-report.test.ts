// The report as one file: what it shows, and that nothing in it can ask anybody, read back by parse5.
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { marksOf, markUpText } from '../../../src/serve/export/html-report/mark-up-text.ts';
import { MOST_REPORTS, writeHtmlReport } from '../../../src/serve/export/html-report/write-html-report.ts';
import { arbitraryRecord } from '../../laws/arbitrary-record.ts';
import { joined } from '../../laws/export-laws.ts';
import { haldenReport } from '../halden-report.ts';
import { recordReport } from '../record-report.ts';

const halden = haldenReport();
async function* records(...all: (typeof halden)[]) {
  yield* all;
}

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node: Node, name: string) => node.attrs?.find((one) => one.name === name)?.value;
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const pageOf = async (reports: (typeof halden)[], options = {}) =>
  all(parse(await joined(writeHtmlReport(records(...reports), options))) as unknown as Node);
const cards = (nodes: readonly Node[]) => nodes.filter(({ nodeName }) => nodeName === 'details');

describe('a report as one file', () => {
  it('shows the text with a card for every entry but times, each tied to its words', async () => {
    const nodes = await pageOf([halden]);
    const shown = halden.entries.filter(({ kind }) => kind !== 'time');
    expect(cards(nodes)).toHaveLength(shown.length);
    const ids = new Set(nodes.map((node) => attribute(node, 'id')));
    const targets = nodes.map((node) => attribute(node, 'href')).filter((href) => href?.startsWith('#'));
    expect(targets).toHaveLength(2 * shown.length);
    for (const target of targets) expect(ids).toContain(target!.slice(1));
  });

  it('shows only blocks in which something chosen begins, its cards open', async () => {
    const denial = halden.entries.find(
      (entry) => entry.kind === 'statement' && entry.content.text.includes('There is no ammunition'),
    )!;
    const nodes = await pageOf([halden, haldenReport()], { choose: () => new Set([denial.id]) });
    expect(cards(nodes).map((card) => attribute(card, 'open'))).toEqual(['', '']);
    expect(textOf(nodes[0]!)).toContain('2 cards, in 2 of 2 reports looked through (64 entries of all kinds in them).');
    expect(textOf(nodes[0]!)).not.toContain('Spending on defence');
  });

  it('says how many reports it left out for their number', async () => {
    const many = Array.from({ length: MOST_REPORTS + 1 }, (_, n) =>
      recordReport({ text: `Report ${n}.` }, (w) => [w.figure(String(n))]),
    );
    expect(textOf((await pageOf(many))[0]!)).toContain(`Only the newest ${MOST_REPORTS} are shown.`);
  });

  const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> " onload="x';

  it('can ask nobody, whatever a report says', async () => {
    const hostile = recordReport(
      { text: `${HOSTILE} said no.`, title: HOSTILE, outlet: HOSTILE, byline: HOSTILE, url: 'javascript:alert(1)' },
      (w) => [w.statement({ source: HOSTILE, cue: 'said', content: 'no' })],
    );
    const nodes = await pageOf([hostile], { about: { asked: HOSTILE, self: null, version: HOSTILE } });
    const names = new Set(nodes.map(({ nodeName }) => nodeName));
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'base', 'form', 'svg'])
      expect(names).not.toContain(name);
    const addresses = nodes
      .flatMap((node) => [attribute(node, 'href'), attribute(node, 'src')])
      .filter((one) => one !== undefined);
    for (const address of addresses) expect(address).toMatch(/^(#|https?:)/);
    expect(nodes.flatMap((node) => node.attrs ?? []).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const policy = nodes.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(await joined(writeHtmlReport(records(hostile)))).not.toMatch(/@import|url\(/);
  });

  it('never loses, doubles or reorders a word', () =>
    fc.assert(
      fc.asyncProperty(arbitraryRecord, async ({ report: { text }, entries }) => {
        const marks = entries.flatMap((entry) => marksOf(entry, null)).sort((a, b) => a.start - b.start);
        const html = (await Promise.all([markUpText(text, { start: 0, end: text.length }, marks)].flat(3))).join('');
        const plain = html
          .replace(/<[^>]*>/g, '')
          .replace(
            /&(lt|gt|amp|quot|#39);/g,
            (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name]!,
          );
        expect(plain).toBe(text);
      }),
      { numRuns: 300 },
    ));
});
