// The sample reports are what samples/README.md and samples/planted.json say they are, and their gold stands on them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type GoldReport, locateGold, type Offsets, readSampleTexts } from '../../scripts/locate-gold.ts';
import { readSources } from '../../src/read/read-sources.ts';

const root = resolve(import.meta.dirname, '../..');
const reportsFolder = join(root, 'samples/reports');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Planted {
  kind: string;
  reports: string[];
  passages: { report: string; quote: string }[];
  outcome?: string;
  note: string;
}
interface Listed {
  id: string;
  file: string;
  outlet: string;
  published: string;
  title: string;
}
interface Line {
  id: string;
  text: string;
  url: string;
  outlet: string;
  title: string;
  published: string;
  language: string;
}
const { reports, planted } = JSON.parse(read('samples/planted.json')) as { reports: Listed[]; planted: Planted[] };
const lines = read('samples/reports/dispatches.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);

const SKIPPED = new Set(['aside', 'nav', 'figure', 'details', 'script', 'style']);

/** Headline and paragraphs of the page's article, a line each: enough to look quotes up, no reader of the product. */
function articleText(html: string): string {
  const blocks: string[] = [];
  const wordsOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
  const walk = (node: DefaultTreeAdapterTypes.Node, inArticle: boolean) => {
    if (!('childNodes' in node) || SKIPPED.has(node.nodeName)) return;
    const opens = node.nodeName === 'article' || ('attrs' in node && node.attrs.some((a) => a.name === 'itemscope'));
    if (inArticle && ['h1', 'p'].includes(node.nodeName)) blocks.push(wordsOf(node).replace(/\s+/g, ' ').trim());
    else for (const child of node.childNodes) walk(child, inArticle || opens);
  };
  walk(parse(html), false);
  return blocks.join('\n');
}

const texts = new Map(lines.map((line) => [line.id, line.text]));
for (const { id, file } of reports) {
  if (file.endsWith('.txt')) texts.set(id, read(`samples/reports/${file}`));
  if (file.endsWith('.html')) texts.set(id, articleText(read(`samples/reports/${file}`)));
}
const countOf = (text: string, quote: string) => text.split(quote).length - 1;
const ofKind = (kind: string) => planted.filter((one) => one.kind === kind);

describe('the sample reports', () => {
  it('are listed one by one: each file and line once, no more and no less', () => {
    const found = readdirSync(reportsFolder)
      .filter((file) => file !== 'dispatches.ndjson')
      .map((file) => file.replace(/\.(txt|html)$/, ''))
      .concat(lines.map((line) => line.id));
    expect(found.sort()).toEqual(reports.map((one) => one.id).sort());
    expect(new Set(found).size).toBe(found.length);
  });

  it('are at least 36, among them 4 pages and 6 plain texts', () => {
    const ending = (end: string) => reports.filter((one) => one.file.endsWith(end)).length;
    expect(reports.length).toBeGreaterThanOrEqual(36);
    expect(ending('.html')).toBeGreaterThanOrEqual(4);
    expect(ending('.txt')).toBeGreaterThanOrEqual(6);
  });

  it('come from five outlets and carry Meridian’s wire', () => {
    expect([...new Set(reports.map((one) => one.outlet))].sort()).toEqual([
      'Corvessa Dispatch',
      'Drovny Telegraph',
      'Port Alder Herald',
      'The Sund Courier',
      'Vell Observer',
    ]);
    expect([...texts.values()].filter((text) => /\(Meridian\)/.test(text)).length).toBeGreaterThanOrEqual(6);
  });

  it('are dated from January 2031 to June 2032, and the id opens with the first date', () => {
    for (const { id, published } of reports) {
      expect(Date.parse(published), id).not.toBeNaN();
      expect(published >= '2031-01-01' && published < '2032-07-01', id).toBe(true);
      if (!id.endsWith('-v2')) expect(published.slice(0, 10), id).toBe(id.slice(0, 10));
    }
  });

  it('are as long as dispatches are', () => {
    for (const [id, text] of texts) {
      const words = text.split(/\s+/).filter(Boolean).length;
      expect(words, id).toBeGreaterThanOrEqual(110);
      expect(words, id).toBeLessThanOrEqual(500);
    }
  });

  it('name example hosts only, a version apart each its own', () => {
    const urls = lines.map((line) => line.url);
    for (const url of urls) expect(new URL(url).hostname).toMatch(/\.example$/);
    const twice = urls.filter((url, i) => urls.indexOf(url) !== i);
    expect(twice.length).toBe(new Set(ofKind('version').map((one) => one.reports.join())).size);
  });
});

describe('what is planted', () => {
  it('is quoted verbatim, each quote once in its report', () => {
    const wrong = planted
      .flatMap((one) => one.passages)
      .filter(({ report, quote }) => countOf(texts.get(report) ?? '', quote) !== 1);
    expect(wrong).toEqual([]);
  });

  it('names its reports and says what it is', () => {
    for (const one of planted) {
      expect([...new Set(one.passages.map((passage) => passage.report))], one.note).toEqual(one.reports);
      expect(one.note).not.toBe('');
    }
  });

  const AT_LEAST: [kind: string, entries: number][] = [
    ['wire-copy', 6],
    ['variant', 2],
    ['version', 4],
    ['reversal', 4],
    ['allegation-and-denial', 4],
    ['commitment', 12],
    ['extracted-promise', 2],
    ['scheduled-event', 8],
    ['figure-conflict', 4],
    ['event-conflict', 2],
    ['inconsistency', 5],
    ['impossible-date', 2],
    ['homonym', 3],
    ['office-change', 4],
    ['own-voice', 6],
    ['direct', 3],
    ['indirect', 3],
    ['mixed', 3],
    ['nested', 4],
    ['five-names', 3],
    ['bracketed-insertion', 2],
    ['unclosed-quotation', 2],
    ['multi-paragraph-speech', 2],
    ['scare-quotes', 3],
    ['work-title', 3],
    ['quotation-style', 4],
    ['threat', 4],
    ['condition', 4],
    ['share-and-money', 4],
    ['troop-number', 4],
    ['date-range', 4],
    ['yearless-date', 4],
    ['relative-time', 5],
    ['quarter-or-season', 4],
    ['sanctions-imposed', 1],
    ['sanctions-eased', 1],
    ['exercise', 3],
    ['aid', 2],
    ['arrest', 2],
    ['expulsion', 2],
    ['protest', 2],
    ['ceasefire', 2],
    ['attack', 2],
  ];
  it.each(AT_LEAST)('holds %s, %i times or more', (kind, entries) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(entries);
  });

  it('holds no kind that this table does not know', () => {
    expect([...new Set(planted.map((one) => one.kind))].sort()).toEqual(AT_LEAST.map(([kind]) => kind).sort());
  });

  const OUTCOMES: [kind: string, outcome: string, entries: number][] = [
    ['commitment', 'met', 3],
    ['commitment', 'not-met', 3],
    ['commitment', 'partly-met', 1],
    ['commitment', 'open', 1],
    ['commitment', 'cannot-be-told', 1],
    ['scheduled-event', 'took-place', 2],
    ['scheduled-event', 'moved-and-took-place', 1],
    ['scheduled-event', 'called-off', 1],
    ['scheduled-event', 'no-report', 1],
    ['scheduled-event', 'open', 1],
  ];
  it.each(OUTCOMES)('ends a %s as %s, %i times or more', (kind, outcome, entries) => {
    expect(ofKind(kind).filter((one) => one.outcome === outcome).length).toBeGreaterThanOrEqual(entries);
  });

  it('sets two reports or more against each other where it says so', () => {
    for (const kind of ['wire-copy', 'version', 'reversal']) {
      for (const one of ofKind(kind)) expect(one.reports.length, one.note).toBeGreaterThanOrEqual(2);
    }
  });

  it('is told in the README, report by report', () => {
    const readme = read('samples/README.md').split('\n');
    for (const { id, outlet } of reports) {
      const kinds = [...new Set(planted.filter((one) => one.reports.includes(id)).map((one) => one.kind))].sort();
      const row = readme.find((line) => line.includes(`| ${id} |`));
      expect(row, id).toContain(`| ${outlet} |`);
      expect(row, id).toContain(`| ${kinds.join(', ') || '(nothing by itself)'} |`);
    }
  });
});

describe('reading the samples', () => {
  it('gives each report the outlet, the day and the headline that it was written with', async () => {
    const found: Record<string, unknown> = {};
    for await (const outcome of readSources([reportsFolder])) {
      if (outcome.outcome !== 'read') throw new Error(outcome.refused.reason);
      const { givenId, outlet, published, title } = outcome.report;
      found[givenId ?? basename(outcome.origin).replace(/\.\w+$/, '')] = {
        outlet,
        day: published?.slice(0, 10),
        title,
      };
    }
    expect(found).toEqual(
      Object.fromEntries(
        reports.map(({ id, outlet, published, title }) => [id, { outlet, day: published.slice(0, 10), title }]),
      ),
    );
  });

  it.each([
    ['2031-03-12-port-alder-herald-saltreach-force', null, 'Meridian'], // its page says that Meridian wrote it
    ['2031-03-13-vell-observer-saltreach-force', 'Observer staff and Meridian', 'Meridian'],
    ['2031-03-24-sund-courier-calloway-in-sund', 'Hester Vane', null],
    ['2031-04-14-drovny-telegraph-greywater', 'our own correspondent', null],
    ['2031-07-09-sund-courier-marrow-summit', 'Hester Vane', null],
    ['2031-07-25-vell-observer-guns-remain', 'Ottilie Crane', null],
    ['2032-05-12-corvessa-dispatch-calm-harbour', 'Dispatch staff, with Meridian', 'Meridian'],
    ['2032-06-24-sund-courier-ceasefire-year', 'Piet Rowan', null],
  ])('says who wrote %s', async (id, byline, agency) => {
    for await (const outcome of readSources([reportsFolder])) {
      if (outcome.outcome !== 'read') continue;
      const { givenId, byline: written, agency: credited } = outcome.report;
      if (id === (givenId ?? basename(outcome.origin).replace(/\.\w+$/, '')))
        return expect([written, credited]).toEqual([byline, agency]);
    }
    throw new Error(`no such sample: ${id}`);
  });
});

describe('the samples’ gold attributions', () => {
  const gold = read('test/gold/samples-attributions.ndjson')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldReport);

  it('are what the annotations give on the reports as they are', () => {
    expect(gold).toEqual(locateGold(read('test/gold/samples-annotations.txt'), readSampleTexts()));
  });

  it('cover twelve reports or more', () => {
    expect(gold.length).toBeGreaterThanOrEqual(12);
    expect(gold.flatMap((report) => report.attributions).length).toBeGreaterThanOrEqual(100);
  });

  it('have one cue, at most one source and a content, none of them empty or ragged', () => {
    for (const { id, text, attributions } of gold) {
      for (const { source, cue, content } of attributions) {
        expect([cue.length, source.length <= 1, content.length >= 1], id).toEqual([1, true, true]);
        for (const [start, end] of [...source, ...cue, ...content]) {
          const slice = text.slice(start, end);
          expect(slice, id).toBe(slice.trim());
          expect(slice, id).not.toBe('');
        }
      }
    }
  });

  it('give no character two roles, though one source may serve two attributions', () => {
    for (const { id, text, attributions } of gold) {
      const spans = attributions
        .flatMap((one) => [
          ...one.source.map((span) => ({ span, role: 'source' })),
          ...one.cue.map((span) => ({ span, role: 'cue' })),
          ...one.content.map((span) => ({ span, role: 'content' })),
        ])
        .sort((a, b) => a.span[0] - b.span[0]);
      const shared = (a: Offsets, b: Offsets) => a[0] === b[0] && a[1] === b[1];
      const overlaps = spans.filter((one, i) => {
        const before = spans[i - 1];
        if (!before || one.span[0] >= before.span[1]) return false;
        return !(one.role === 'source' && before.role === 'source' && shared(one.span, before.span));
      });
      expect(
        overlaps.map(({ span }) => text.slice(...span)),
        id,
      ).toEqual([]);
    }
  });
});
