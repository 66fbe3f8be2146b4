import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPS } from '../../src/read/caps.ts';
import { readLine, readNdjson } from '../../src/read/read-ndjson.ts';

const TEXT = 'VELL (Meridian) – Halvik said he would come.';
const line = (value: unknown) => JSON.stringify(value);
const bytesOf = (text: string) => Buffer.from(text);

/** [origin, given id or rule] of every outcome, `source` cut into chunks of `size` bytes. */
async function readAll(source: Uint8Array, size = 7, caps = {}) {
  const chunks = (async function* () {
    for (let at = 0; at < source.length; at += size) yield source.subarray(at, at + size);
  })();
  const found: [string, string | null][] = [];
  for await (const outcome of readNdjson(chunks, 'a.ndjson', { ...DEFAULT_CAPS, ...caps }))
    found.push(
      outcome.outcome === 'read'
        ? [outcome.origin, outcome.report.givenId]
        : [outcome.refused.origin, outcome.refused.rule],
    );
  return found;
}

describe('readNdjson', () => {
  it.each([1, 2, 7, 1000])('reads every line, whatever the chunks (%i bytes)', async (size) => {
    const source = `\ufeff${line({ id: 'a', text: TEXT })}\r\n\n  \n{"text":\n${line({ id: 2, text: '😀 e\u0301 שלום' })}\n${line({ id: 'c', text: TEXT })}`;
    expect(await readAll(bytesOf(source), size)).toEqual([
      ['a.ndjson:1', 'a'],
      ['a.ndjson:4', 'not-json'],
      ['a.ndjson:5', '2'],
      ['a.ndjson:6', 'c'],
    ]);
  });

  it.each([1, 64, 1000])('refuses a line over the cap and goes on (%i bytes a chunk)', async (size) => {
    const source = `${line({ text: 'x'.repeat(500) })}\n${line({ id: 'b', text: TEXT })}\n${'y'.repeat(101)}`;
    expect(await readAll(bytesOf(source), size, { lineBytes: 100 })).toEqual([
      ['a.ndjson:1', 'line-too-long'],
      ['a.ndjson:2', 'b'],
      ['a.ndjson:3', 'line-too-long'],
    ]);
  });

  it('says of a report that another one in the file has its id, and of the same line twice nothing', async () => {
    const lines = [
      { id: 'a', text: TEXT },
      { id: 'a', text: TEXT },
      { id: 'a', text: 'Another.' },
      { id: 'b', text: 'Another.' },
      { text: 'A' },
      { text: 'B' },
    ];
    const told: (string | null)[] = [];
    const chunks = (async function* () {
      yield bytesOf(lines.map(line).join('\n'));
    })();
    for await (const outcome of readNdjson(chunks, 'a'))
      if (outcome.outcome === 'read') told.push(outcome.sameId ?? null);
    const reason = 'line 1 gives the same id, "a", to another report: in tables tell them apart by report_id';
    expect(told).toEqual([null, null, reason, null, null, null]);
  });

  it('reads the same reports with the same notes in whatever order lines come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom('a', 'b'), text: fc.constantFrom(TEXT, 'Another.', 'A third.') }), {
          maxLength: 8,
        }),
        fc.func(fc.nat()),
        async (lines, rank) => {
          const readOf = async (all: readonly object[]) => {
            const chunks = (async function* () {
              yield bytesOf(all.map(line).join('\n'));
            })();
            const reports: string[] = [];
            for await (const outcome of readNdjson(chunks, 'a'))
              if (outcome.outcome === 'read') reports.push(JSON.stringify([outcome.report, outcome.notes]));
            return reports.sort();
          };
          const shuffled = lines
            .map((one, n) => ({ one, by: rank(n) }))
            .sort((x, y) => x.by - y.by)
            .map(({ one }) => one);
          expect(await readOf(shuffled)).toEqual(await readOf(lines));
        },
      ),
      { numRuns: 50 },
    ));

  it('holds no line over the cap in memory', async () => {
    let peak = 0;
    const chunks = (async function* () {
      for (let i = 0; i < 512; i++) {
        peak = Math.max(peak, process.memoryUsage().arrayBuffers);
        yield Buffer.alloc(2 ** 20, 'x');
      }
    })();
    const before = process.memoryUsage().arrayBuffers;
    const found: string[] = [];
    for await (const outcome of readNdjson(chunks, 'a', { ...DEFAULT_CAPS, lineBytes: 2 ** 21 }))
      found.push(outcome.outcome === 'refused' ? outcome.refused.reason : 'read');
    expect(found).toEqual([`the line has ${2 ** 29} bytes, the cap is ${2 ** 21}`]);
    // 512 MiB were given; kept, they would all be there at the end.
    expect(peak - before).toBeLessThan(384 * 2 ** 20);
  });
});

describe('readLine', () => {
  const read = (value: string | Uint8Array) => readLine(typeof value === 'string' ? bytesOf(value) : value, 'a:1');

  it('keeps the text verbatim and takes every known field', () => {
    const text = '\ufeff Talks\r\n\r\nin\u00a0Vell \n';
    const fields = {
      url: 'https://x.example/1',
      outlet: 'Vell Observer',
      title: 'Talks',
      published: '2025-03-03',
      language: 'en',
    };
    expect(read(line({ id: 7, text, ...fields, unknown: { a: 1 }, byline: null }))).toMatchObject({
      outcome: 'read',
      report: { givenId: '7', text, ...fields, byline: null, mediaType: 'application/x-ndjson' },
      notes: [],
    });
  });

  it('reads dateline and agency from the text', () => {
    expect(read(line({ text: TEXT }))).toMatchObject({
      report: { givenId: null, agency: 'Meridian', dateline: { place: 'VELL', date: null } },
    });
  });

  it.each([
    ['no JSON', '{"text": "x"', 'not-json', null],
    ['other fields', '{"records": []}', 'not-a-report', null],
    ['an array', '["x"]', 'not-a-report', null],
    ['no text', line({ id: 'a' }), 'not-a-report', 'a'],
    ['a text that is a number', line({ id: 3, text: 4 }), 'not-a-report', '3'],
    ['a title that is a list', line({ id: 'a', text: TEXT, title: ['x'] }), 'not-a-report', 'a'],
    ['an empty text', line({ id: 'a', text: ' \n' }), 'empty', 'a'],
    ['a NUL', line({ id: 'a', text: 'a\0' }), 'not-text', 'a'],
    ['broken UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), 'not-utf-8', null],
  ])('refuses %s and keeps its id', (_, source, rule, givenId) => {
    const outcome = read(source);
    expect(outcome).toMatchObject({ outcome: 'refused', refused: { origin: 'a:1', rule } });
    expect('givenId' in outcome ? outcome.givenId : null).toBe(givenId);
  });
});
