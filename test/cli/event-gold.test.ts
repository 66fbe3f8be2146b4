// Each form of gold read from a small invented file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readEventGold } from '../../src/cli/event-gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const linesOf = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');

const TEXT = 'Belmark accused Tarsk and Kestria of arming the rebels.';
const SHELLED = { trigger: [6, 13], type: 'ASSAULT', status: 'happened', agents: [[0, 5]], recipients: [[14, 18]] };

describe('gold events', () => {
  it('are sentences with source and target, several lines of a text being one sentence', async () => {
    const line = { text: TEXT, source: [[0, 7]], target: [[16, 21]], type: 'ACCUSE', quad: 3, modality: 'past' };
    const gold = fileOf('sentences.ndjson.gz', gzipSync(linesOf([line, { ...line, target: [[26, 33]] }])));
    expect(await readEventGold({ gold })).toEqual({
      form: 'sentences',
      golds: [
        {
          id: '0',
          text: TEXT,
          events: [
            { source: [[0, 7]], target: [[16, 21]], type: 'ACCUSE' },
            { source: [[0, 7]], target: [[26, 33]], type: 'ACCUSE' },
          ],
        },
      ],
    });
  });

  it('are sentences with a class', async () => {
    const gold = fileOf('classes.tsv', 'Tarsk shelled Sund.\t4\n\nSolvane spoke at length.\t0\n');
    expect(await readEventGold({ gold })).toEqual({
      form: 'classes',
      golds: [
        { id: '1', text: 'Tarsk shelled Sund.', class: '4' },
        { id: '3', text: 'Solvane spoke at length.', class: '0' },
      ],
    });
  });

  it('are events of texts in another file, with texts that have none', async () => {
    const gold = fileOf('events.ndjson', linesOf([{ id: 'vell-1', ...SHELLED }]));
    const texts = fileOf(
      'texts.ndjson',
      linesOf(['vell-1', 'vell-2', 'vell-3'].map((id) => ({ id, text: 'Tarsk shelled Sund.', attributions: [] }))),
    );
    const about = fileOf('about.json', '{"articles": ["vell-2", "vell-1"]}');
    const { golds } = await readEventGold({ gold, texts, about });
    expect(golds).toEqual([
      { id: 'vell-2', text: 'Tarsk shelled Sund.', events: [] },
      {
        id: 'vell-1',
        text: 'Tarsk shelled Sund.',
        events: [
          {
            trigger: [[6, 13]],
            type: 'ASSAULT',
            status: 'happened',
            agents: [[[0, 5]]],
            recipients: [[[14, 18]]],
            places: [],
          },
        ],
      },
    ]);
  });

  it('are texts with their events', async () => {
    const gold = fileOf('whole.ndjson', linesOf([{ text: 'Tarsk shelled Sund.', events: [SHELLED] }]));
    expect(await readEventGold({ gold })).toMatchObject({ form: 'texts', golds: [{ id: '0', events: [{}] }] });
  });

  it.each([
    ['a type that is none', 'a.ndjson', linesOf([{ id: 'x', ...SHELLED, type: 'SING' }]), 'not a line of gold'],
    ['a class that is none', 'b.tsv', 'Tarsk shelled Sund.\t5', 'class: 5'],
    ['a sentence without a class', 'c.tsv', 'Tarsk shelled Sund.', 'class: '],
    ['an empty file', 'd.ndjson', '', 'no gold in'],
  ])('are refused for %s', async (_, name, content, message) => {
    const failure = await readEventGold({ gold: fileOf(name, content) }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code: 'invalid-gold' });
    expect(failure.message).toContain(message);
  });

  it.each([
    [undefined, 'invalid-option'],
    [linesOf([{ id: 'vell-9', text: 'Nothing.' }]), 'invalid-gold'],
    ['', 'invalid-gold'],
  ])('are refused without the texts they speak of: %j', async (content, code) => {
    const gold = fileOf('alone.ndjson', linesOf([{ id: 'vell-1', ...SHELLED }]));
    const texts = content === undefined ? undefined : fileOf('other.ndjson', content);
    expect(await readEventGold({ gold, texts }).catch((error) => error)).toMatchObject({ code });
  });
});
