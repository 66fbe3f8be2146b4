// Atom, read back by fast-xml-parser, which is strict here: XML that is not well formed fails.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { MOST_ITEMS, writeAtom } from '../../../src/serve/export/atom.ts';
import { joined } from '../../laws/export-laws.ts';
import { haldenReport } from '../halden-report.ts';
import { recordReport } from '../record-report.ts';

const halden = haldenReport();
async function* records(...all: (typeof halden)[]) {
  yield* all;
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry' || name === 'category',
});

async function feedOf(all: (typeof halden)[], options = {}) {
  const text = await joined(writeAtom(records(...all), options));
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

describe('an Atom feed', () => {
  const about = {
    asked: 'Statements of act “deny” in all reports',
    self: 'http://127.0.0.1:4610/api/feed?act=deny&q=a',
    version: '1',
  };

  it('says what it is of, where it is and when it changed', async () => {
    expect(await feedOf([halden], { about })).toMatchObject({
      title: 'Dualtrack: Statements of act “deny” in all reports',
      updated: '2031-04-09T00:00:00.000Z',
      link: { '@rel': 'self', '@href': 'http://127.0.0.1:4610/api/feed?act=deny&q=a' },
      id: expect.stringMatching(/^urn:dualtrack:feed:[0-9a-f]{24}$/),
    });
  });

  it('has every entry but times, each with a lasting id and a link to the words', async () => {
    const { entry } = await feedOf([halden]);
    expect(entry).toHaveLength(halden.entries.filter(({ kind }) => kind !== 'time').length);
    expect(new Set(entry.map((one: { id: string }) => one.id)).size).toBe(entry.length);
    expect(entry[0].link['@href']).toContain('https://courier.example/2031/04/09/pact-talks#:~:text=');
    expect(entry[0].updated).toBe('2031-04-09T00:00:00.000Z');
  });

  it('is dated 1970 where no report has a date, and is a feed with no entry', async () => {
    expect((await feedOf([])).updated).toBe('1970-01-01T00:00:00.000Z');
    const undated = recordReport({ text: 'Solvane spoke.', published: 'yesterday' }, (w) => [w.figure('spoke')]);
    expect((await feedOf([undated])).entry[0].updated).toBe('1970-01-01T00:00:00.000Z');
  });

  it('holds what XML cannot', async () => {
    const hostile = recordReport(
      { text: ']]> <script>&\u0001\uFFFE\u202e 😀 said it', title: '</title>\u0000' },
      (w) => [w.statement({ source: ']]> <script>&\u0001\uFFFE\u202e 😀', cue: 'said', content: 'it' })],
    );
    expect((await feedOf([hostile])).entry[0].title).toContain(']]> <script>& 😀');
  });

  it('keeps the newest', async () => {
    const many = recordReport({ text: 'a '.repeat(MOST_ITEMS + 50) }, (w) => {
      const one = w.figure('a');
      return Array.from({ length: MOST_ITEMS + 50 }, (_, id) => ({ ...one, id: String(id) }));
    });
    expect((await feedOf([many])).entry).toHaveLength(MOST_ITEMS);
  });
});
