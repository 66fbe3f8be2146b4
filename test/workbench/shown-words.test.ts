// Small words the page shows: excerpts, dates, addresses, routes, counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, formatCount } from '../../src/workbench/components/entry-kinds.ts';
import { excerpt } from '../../src/workbench/components/excerpt.ts';
import { formatDate, formatDays, formatInterval } from '../../src/workbench/components/format-date.ts';
import { safeAddress } from '../../src/workbench/components/safe-address.ts';
import { reportPath, routeOf } from '../../src/workbench/navigation/route.ts';

describe('excerpt', () => {
  const cases: [text: string, most: number, shown: string][] = [
    ['short', 10, 'short'],
    ['  two\n words ', 20, 'two words'],
    ['one two three', 8, 'one two…'],
    ['\u{1F30D}\u{1F30D}', 3, '\u{1F30D}…'],
    ['x'.repeat(1_000_000), 3, 'xxx…'],
  ];
  for (const [text, most, shown] of cases)
    it(JSON.stringify(text.slice(0, 20)), () => expect(excerpt(text, most)).toBe(shown));

  it('is never longer than allowed, but for the …', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        expect(excerpt(text, most).length).toBeLessThanOrEqual(most + 1);
      }),
    ));
});

describe('formatDays', () => {
  it('shows days outside quotations, and leaves what was printed', () => {
    expect(
      formatDays('on 2031-04-09, by the Gazette (2031-05-01): “due 2031-04-09, file 12031-04-090”; 2031-13-01'),
    ).toBe('on 9 Apr 2031, by the Gazette (1 May 2031): “due 2031-04-09, file 12031-04-090”; 2031-13-01');
  });
});

describe('formatDate', () => {
  const cases: [date: string, shown: string][] = [
    ['2031-04-09', '9 Apr 2031'],
    ['2031-04-09T23:30:00Z', '9 Apr 2031'],
    ['2031-12', 'Dec 2031'],
    ['2031', '2031'],
    ['2031-13-01', '2031-13-01'],
    ['last Tuesday', 'last Tuesday'],
  ];
  for (const [date, shown] of cases) it(date, () => expect(formatDate(date)).toBe(shown));

  const intervals: [from: string | null, to: string | null, shown: string][] = [
    ['2031-05-03', '2031-05-04', '3 May 2031 to 4 May 2031'],
    ['2031-05-03', '2031-05-03', '3 May 2031'],
    ['2031-05-03', null, 'from 3 May 2031'],
    [null, '2031-12-31', 'until 31 Dec 2031'],
    [null, null, ''],
  ];
  for (const [from, to, shown] of intervals) it(`${from} to ${to}`, () => expect(formatInterval(from, to)).toBe(shown));
});

describe('safeAddress', () => {
  const cases: [url: string | null, address: string | null][] = [
    ['https://courier.example/a', 'https://courier.example/a'],
    ['http://courier.example/a', 'http://courier.example/a'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['file:///etc/passwd', null],
    ['/reports/1', null],
    ['', null],
    [null, null],
  ];
  for (const [url, address] of cases) it(JSON.stringify(url), () => expect(safeAddress(url)).toBe(address));
});

describe('routes', () => {
  const cases: [path: string, route: ReturnType<typeof routeOf>][] = [
    ['/', { view: 'home' }],
    ['/reports/abc', { view: 'reader', reportId: 'abc' }],
    ['/reports/a%2Fb', { view: 'reader', reportId: 'a/b' }],
    ['/reports/%E0%A4%A', { view: 'unknown' }],
    ['/reports/', { view: 'unknown' }],
    ['/actors', { view: 'actors' }],
    ['/actors/abc', { view: 'actor', actorId: 'abc' }],
    ['/findings', { view: 'findings' }],
    ['/search/', { view: 'search' }],
    ['/else', { view: 'unknown' }],
  ];
  for (const [path, route] of cases) it(path, () => expect(routeOf(path)).toEqual(route));

  it('lead back to the report they were made for', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const { pathname } = new URL(reportPath(id), 'http://127.0.0.1');
        // A browser folds these two path names away; no report has them for an id.
        fc.pre(id !== '.' && id !== '..');
        expect(routeOf(pathname)).toEqual({ view: 'reader', reportId: id });
      }),
    ));
});

describe('counts', () => {
  const cases: [count: number, shown: string][] = [
    [0, '0 figures'],
    [1, '1 figure'],
    [999, '999 figures'],
    [1000, '1,000 figures'],
    [1234567, '1,234,567 figures'],
  ];
  for (const [count, shown] of cases) it(shown, () => expect(countOf('figure', count)).toBe(shown));
  it('keeps the sign', () => expect(formatCount(-1234)).toBe('-1,234'));
});
