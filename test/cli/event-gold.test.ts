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
    [
      'words of the validator',
      'a1.ndjson',
      linesOf([{ id: 'x', ...SHELLED, type: 'SING' }]),
      '“type” is "SING", which is none of AGREE,',
    ],
    [
      'an event without a trigger',
      'a2.ndjson',
      linesOf([{ text: TEXT, events: [{ ...SHELLED, trigger: undefined }] }]),
      'it has no “events.0.trigger”',
    ],
    [
      'agents that are no list of places',
      'a3.ndjson',
      linesOf([{ text: TEXT, events: [{ ...SHELLED, agents: [0, 5] }] }]),
      '“events.0.agents.0” is 0, no [start, end)',
    ],
    [
      'a trigger outside its text',
      'a4.ndjson',
      linesOf([{ text: 'Tarsk fell.', events: [SHELLED] }]),
      'trigger outside its text: ',
    ],
    [
      'a trigger that ends before it begins',
      'a5.ndjson',
      linesOf([{ text: TEXT, events: [{ ...SHELLED, trigger: [9, 8] }] }]),
      '([9, 8], the text has 55 characters)',
    ],
    [
      'a source outside its sentence',
      'a6.ndjson',
      linesOf([{ text: TEXT, source: [[0, 99]], target: [[0, 7]], type: 'ACCUSE' }]),
      'source outside its text',
    ],
    ['a class that is none', 'b.tsv', 'Tarsk shelled Sund.\t5', 'class: 5'],
    ['a sentence without a class', 'c.tsv', 'Tarsk shelled Sund.', 'class: '],
    ['an empty file', 'd.ndjson', '', 'no gold in'],
  ])('are refused for %s', async (_, name, content, message) => {
    const failure = await readEventGold({ gold: fileOf(name, content) }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code: 'invalid-gold' });
    expect(failure.message).toContain(message);
  });

  it('are refused for a place outside the text that another file has', async () => {
    const gold = fileOf('out.ndjson', linesOf([{ id: 'vell-1', ...SHELLED, places: [[50, 60]] }]));
    const texts = fileOf('out-texts.ndjson', linesOf([{ id: 'vell-1', text: 'Tarsk shelled Sund.' }]));
    const failure = await readEventGold({ gold, texts }).catch((error) => error);
    expect(failure.message).toMatch(
      /^places outside its text: .*out\.ndjson:1 \(\[50, 60\], the text has 19 characters\)$/,
    );
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
