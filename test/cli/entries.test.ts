// dualtrack entries: what is open, and what a person says of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-entries-'));
const run = (...args: string[]) => runInProcess([...args, '--store', join(folder, 'record.db')]);
const BY = ['--by', 'M. Lindt', '--at', '2033-09-01T12:00:00Z'];
interface Row {
  readonly report: string;
  readonly entry: Entry;
  readonly judgment: { readonly verdict: string; readonly by: string } | null;
}
const list = async (...args: string[]): Promise<Row[]> =>
  (await run('entries', '--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

beforeAll(async () => {
  const text =
    'Ilse Varga said on Monday that the strait was open and that the port was shut. Daan Okker denied it.\n\nTarsk moved 1,200 troops to the coast.';
  writeFileSync(join(folder, 'one.ndjson'), JSON.stringify({ id: 'r1', published: '2031-03-03', text }));
  await run('add', '--reader', 'rules', join(folder, 'one.ndjson'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack entries', { timeout: 60_000 }, () => {
  it('accepts and rejects many at once, and lists what is open', async () => {
    const all = await list();
    const [first, second, ...rest] = all.map(({ entry }) => entry.id);
    expect(rest.length).toBeGreaterThan(1);
    expect((await run('entries', 'accept', first!, ...BY)).stdout).toContain('accept-entry');
    expect((await run('entries', 'reject', second!, ...BY, '--why', 'a song')).stdout).toContain(': a song');
    const open = await list('--open');
    expect(open.map(({ entry }) => entry.id)).toEqual(rest);
    const judged = (await list()).filter(({ judgment }) => judgment !== null);
    expect(judged.map(({ entry, judgment }) => [entry.id, judgment!.verdict, judgment!.by]).sort()).toEqual(
      [[first, 'accepted', 'M. Lindt'], [second, 'rejected', 'M. Lindt']].sort(), // biome-ignore format: one line
    );
    expect((await run('entries')).stdout).toContain('· rejected');
    expect((await list('--limit', '1')).length).toBe(1);
    expect((await list('--kind', 'figure')).every(({ entry }) => entry.kind === 'figure')).toBe(true);
    expect((await run('entries', '--below', '1')).stderr).toContain('no entries');
  });

  it('edits a statement and a figure as the page does', async () => {
    const statement = (await list('--kind', 'statement', '--open'))[0]!.entry;
    await run('entries', 'edit', statement.id, '--who', 'Clara Venn', '--act', 'promise', ...BY);
    const edited = (await list('--kind', 'statement')).find(({ entry }) => entry.id === statement.id)!;
    expect(edited.judgment!.verdict).toBe('edited');
    expect(edited.entry).toMatchObject({ act: 'promise', source: { actor: { name: 'Clara Venn' } } });
    const figure = (await list('--kind', 'figure'))[0]!.entry;
    await run('entries', 'edit', figure.id, '--value', '1300', ...BY);
    expect((await list('--kind', 'figure'))[0]!.entry).toMatchObject({ value: 1300 });
    const { stdout } = await run('show', statement.id);
    expect(stdout).toMatch(/Clara Venn.*\[edited by M\. Lindt\]/);
    const shown = JSON.parse((await run('show', '--json', statement.id)).stdout) as { entries: Entry[] };
    expect(shown.entries.find(({ id }) => id === statement.id)).toMatchObject({ act: 'promise' });
  });

  it('splits by words that stand in the entry', async () => {
    const { entry } = (await list('--kind', 'statement')).find(
      (one) => one.entry.kind === 'statement' && one.entry.content.text.includes('port was shut'),
    )!;
    const before = (await list()).length;
    await run('entries', 'split', entry.id, 'the port was shut', ...BY);
    expect((await list()).length).toBe(before + 1);
    expect((await run('entries', 'split', entry.id, 'nowhere', ...BY)).stderr).toContain('do not stand in the entry');
  });

  it('says what it cannot do, and keeps nothing of it', async () => {
    const kept = (await run('corrections', '--json')).stdout;
    const { entry } = (await list())[0]!;
    const refused = async (...args: string[]) => (await run('entries', ...args, ...BY)).stderr;
    expect(await refused('accept', entry.id, 'nobody')).toContain('no entry with this id: nobody');
    expect(await refused('edit', entry.id)).toContain('nothing that an entry has is changed');
    expect(await refused('edit', entry.id, '--act', 'sing')).toContain('sing');
    expect(await refused('merge', entry.id)).toContain('two entries or more');
    expect((await run('corrections', '--json')).stdout).toBe(kept);
  });
});
