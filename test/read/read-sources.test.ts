import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCaps } from '../../src/read/caps.ts';
import { countSources, type ReadSourcesOptions, readSources } from '../../src/read/read-sources.ts';
import { unpackStream } from '../../src/read/unpack-stream.ts';

const TEXT = 'VELL (Meridian) – Halvik said he would come.';
const PAGE = `<html><body><article><p>${TEXT}</p></article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>The Sund Courier</title><item><description>${TEXT}</description></item><item><title>No text</title></item></channel></rss>`;
const LINES = `${JSON.stringify({ id: 'a', text: TEXT })}\n${JSON.stringify({ id: 'b', text: TEXT })}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dualtrack-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** What became of each input: its name in the folder, then the media type or the rule. */
async function readAll(paths: string[], options: ReadSourcesOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const outcome of readSources(paths, options))
    found.push(
      outcome.outcome === 'read'
        ? `${outcome.origin.replace(`${folder}/`, '')} ${outcome.report.mediaType}`
        : `${outcome.refused.origin.replace(`${folder}/`, '')} ${outcome.refused.rule}`,
    );
  return found;
}

describe('readSources', () => {
  it.each([
    ['a.txt', TEXT, ['text/plain']],
    ['a.TXT.gz', gzipSync(TEXT), ['text/plain']],
    ['packed.txt', gzipSync(TEXT), ['text/plain']], // packed whatever its name
    ['unpacked.txt.gz', TEXT, ['text/plain']],
    ['a.md', TEXT, ['text/plain']],
    ['a.html', PAGE, ['text/html']],
    ['a.htm', PAGE, ['text/html']],
    ['a.xhtml.gz', gzipSync(PAGE), ['text/html']],
    ['a.ndjson', LINES, [':1 application/x-ndjson', ':2 application/x-ndjson']],
    ['a.jsonl.gz', gzipSync(LINES), [':1 application/x-ndjson', ':2 application/x-ndjson']],
    ['noextension', TEXT, ['text/plain']],
    ['page', `\n<!DOCTYPE html>${PAGE}`, ['text/html']],
    ['lines', LINES, [':1 application/x-ndjson', ':2 application/x-ndjson']],
    ['wide', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), ['text/html']],
    ['lines.json', LINES, [':1 application/x-ndjson', ':2 application/x-ndjson']],
    ['a.rss', FEED, [':1 text/plain', ':2 empty']],
    ['feed.xml.gz', gzipSync(`<?xml version="1.0"?>\n<!-- daily -->\n${FEED}`), [':1 text/plain', ':2 empty']],
    ['a.xml', '<note>a</note>', ['unknown-kind']],
    ['Pact, No. 12', TEXT, ['text/plain']],
    ['a.csv', 'a,b\n', ['unknown-kind']],
    ['a.pdf', '%PDF-1.7\n', ['unknown-kind']],
    ['fake.txt', '%PDF-1.7\n', ['unknown-kind']],
    ['a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), ['unknown-kind']],
    ['blank.txt', ' \n', ['empty']],
    ['nothing.html', '', ['empty']],
    ['nul.txt', 'a\0b', ['not-text']],
    ['cut.txt.gz', gzipSync(TEXT).subarray(0, 30), ['gzip-damaged']],
    ['twice.txt.gz', gzipSync(gzipSync(TEXT)), ['not-text']],
  ])('reads %s', async (name, content, expected) => {
    const path = await write(`kinds/${name}`, content);
    expect(await readAll([path])).toEqual(
      expected.map((kind) => `kinds/${name}${kind.startsWith(':') ? '' : ' '}${kind}`),
    );
  });

  it('takes a kind at its word', async () => {
    const path = await write('word/a.csv', LINES);
    expect(await readAll([path], { from: 'text' })).toEqual(['word/a.csv text/plain']);
    expect(await readAll([path], { from: 'ndjson' })).toHaveLength(2);
  });

  it('reads standard input', async () => {
    for (const [source, kinds] of [
      [TEXT, ['- text/plain']],
      [PAGE, ['- text/html']],
      [gzipSync(LINES), ['-:1 application/x-ndjson', '-:2 application/x-ndjson']],
      ['', ['- empty']],
    ] as const)
      expect(await readAll(['-'], { stdin: Readable.from([Buffer.from(source)]) })).toEqual(kinds);
  });

  it('opens folders in code unit order and follows no links', async () => {
    for (const name of ['b.txt', 'B.txt', 'ä.txt', 'a/z.txt', 'a/a.txt', 'a-b.txt', '.hidden.txt', '.git/x.txt'])
      await write(`tree/${name}`, TEXT);
    await symlink(join(folder, 'tree'), join(folder, 'tree/loop'));
    expect(await readAll([join(folder, 'tree')])).toEqual([
      'tree/B.txt text/plain',
      'tree/a/a.txt text/plain',
      'tree/a/z.txt text/plain',
      'tree/a-b.txt text/plain',
      'tree/b.txt text/plain',
      'tree/loop symbolic-link',
      'tree/ä.txt text/plain',
    ]);
    expect(await countSources([join(folder, 'tree'), '-'])).toEqual({ files: 8, bytes: 6 * Buffer.byteLength(TEXT) });
  });

  it('gives ids that no path changes', async () => {
    const paths = [await write('ids/1/a.txt', TEXT), await write('ids/2/b.txt', TEXT)];
    const ids = new Set<string>();
    for await (const outcome of readSources(paths)) if (outcome.outcome === 'read') ids.add(outcome.report.id);
    expect(ids.size).toBe(1);
  });

  it('throws for misuse only', async () => {
    await expect(readAll([join(folder, 'missing.txt')])).rejects.toMatchObject({ code: 'unreadable-input' });
    await expect(readAll(['-'], { from: 'pdf' as 'text' })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(readAll(['-'], { caps: { textUnits: 0 } })).rejects.toMatchObject({ code: 'invalid-option' });
  });

  it.each([
    ['after the first line', LINES, {}],
    ['after the first line of many', LINES.repeat(5000), {}],
    ['after the first line of a packed input', gzipSync(LINES.repeat(5000)), {}],
    ['after a refusal by kind', '%PDF-1.7\n'.repeat(50_000), {}],
    ['after a refusal by size', TEXT.repeat(50_000), { documentBytes: 1000 }],
  ])('closes its input when nobody reads on %s', async (_, content, caps) => {
    const stdin = createReadStream(await write('close/input', content));
    for await (const outcome of readSources(['-'], { stdin, caps })) {
      expect(outcome).toBeDefined();
      break;
    }
    expect(stdin.destroyed).toBe(true);
  });

  it.each([
    ['plain', (content: string): Buffer => Buffer.from(content)],
    ['packed', (content: string): Buffer => gzipSync(content)],
  ])('gives each report of a slow %s pipe as it comes when the kind is given', async (_, pack) => {
    const stdin = new PassThrough();
    const outcomes = readSources(['-'], { stdin, from: 'ndjson' });
    for (const id of ['a', 'b', 'c']) {
      // The pipe stays open and silent behind each line: a reader that waits for more would wait for ever.
      stdin.write(pack(`${JSON.stringify({ id, text: TEXT })}\n`));
      expect((await outcomes.next()).value).toMatchObject({ outcome: 'read', report: { givenId: id } });
    }
    stdin.end();
    expect(await outcomes.next()).toMatchObject({ done: true });
  });

  it('names a refused input by the same bytes whether its kind is given or found', async () => {
    const cut = gzipSync(LINES.repeat(300)).subarray(0, -9);
    const hashes = new Set<string>();
    for (const from of ['auto', 'ndjson'] as const)
      for await (const outcome of readSources([await write('named/a.ndjson', cut)], { from }))
        if (outcome.outcome === 'refused') hashes.add(outcome.refused.inputHash);
    expect(hashes.size).toBe(1);
  });

  it('caps a document', async () => {
    const path = await write('cap/a.txt', TEXT.repeat(100));
    expect(await readAll([path], { caps: { documentBytes: 1000 } })).toEqual(['cap/a.txt too-many-bytes']);
    expect(await readAll([path], { caps: { textUnits: 1000 } })).toEqual(['cap/a.txt text-too-long']);
  });
});

describe('a gzip bomb', () => {
  const GIBIBYTE = 2 ** 30;
  let bomb: string;
  beforeAll(async () => {
    bomb = join(folder, 'page.html');
    // A gzip file may have several members (RFC 1952, 2.2): sixteen times 64 MiB of zeros.
    const member = gzipSync(Buffer.alloc(GIBIBYTE / 16));
    await writeFile(bomb, Buffer.concat(Array<Buffer>(16).fill(member)));
  });

  it.each(['page.html', 'page.html.gz', 'page.txt', 'page.ndjson', 'page'])('called %s is refused', async (name) => {
    const path = name === 'page.html' ? bomb : await write(`bomb/${name}`, await readFile(bomb));
    expect((await stat(path)).size).toBeLessThan(2 * 2 ** 20);
    const outcomes = await readAll([path]);
    expect(outcomes).toEqual([`${path.replace(`${folder}/`, '')} ratio-too-high`]);
  });

  it('is not inflated', async () => {
    const { chunks } = await unpackStream(createReadStream(bomb), withCaps());
    let inflated = 0;
    await expect(async () => {
      for await (const chunk of chunks) inflated += chunk.length;
    }).rejects.toMatchObject({ rule: 'ratio-too-high' });
    expect(inflated).toBeLessThan(32 * 2 ** 20);
  });

  it('is not a page of one repeated row', async () => {
    const rows = `<table>${'<tr><td>Vell<td>12'.repeat(20_000)}</table><p>${TEXT}`;
    expect(await readAll([await write('rows.html.gz', gzipSync(rows))])).toEqual(['rows.html.gz text/html']);
  });
});
