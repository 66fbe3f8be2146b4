// dualtrack corrections: about actors, findings and entries, out of one store and into another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAtEntry } from '../../src/analyse/corrections/point-at-entry.ts';
import { withId } from '../../src/analyse/corrections/with-id.ts';
import { openStore } from '../../src/store/open-store.ts';
import { LOUD } from '../analyse/findings/dispatches.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-corrections-'));
const at = (name: string) => join(folder, name);
const run = (store: string, ...args: string[]) => runInProcess([...args, '--store', at(store)]);
const BY = ['--by', 'M. Lindt', '--at', '2033-09-01T12:00:00Z'];

beforeAll(async () => {
  const { text, ...fields } = LOUD;
  writeFileSync(at('reports.ndjson'), JSON.stringify({ id: 'r0', ...fields, text: text.trim() }));
  for (const store of ['ours.db', 'theirs.db']) await run(store, 'add', '--reader', 'rules', at('reports.ndjson'));
  const { items } = JSON.parse((await run('ours.db', 'findings', '--json')).stdout) as { items: { id: string }[] };
  await run('ours.db', 'findings', 'reject', items[0]!.id, '--why', 'irony', ...BY);
  const store = await openStore(at('ours.db'));
  for await (const { report, entries } of store.all())
    await store.correct([
      withId({
        ...{ at: '2033-09-02T12:00:00Z', by: 'M. Lindt', why: null, what: 'reject-entry' },
        entry: pointAtEntry(entries[0]!, report)!,
      }),
    ]);
  await store.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack corrections', { timeout: 120_000 }, () => {
  it('lists what was put right, by whom and why', async () => {
    const { stdout } = await run('ours.db', 'corrections');
    expect(stdout).toMatch(
      /^reject-finding [0-9a-f]{24} {2}2033-09-01T12:00:00\.000Z {2}M\. Lindt {2}own-voice “.+”: irony\n/,
    );
    expect(stdout).toMatch(/\nreject-entry [0-9a-f]{24} {2}2033-09-02T12:00:00Z {2}M\. Lindt {2}\w+ “.+”\n$/);
  });

  it('goes into another store as it was, once, and holds there', async () => {
    await run('ours.db', 'corrections', 'export', '--output', at('ours.ndjson'));
    const taken = async () => (await run('theirs.db', 'corrections', 'import', at('ours.ndjson'))).stdout;
    expect(await taken()).toBe('2 corrections = 2 added + 0 known; 0 of them change nothing here\n');
    expect(await taken()).toBe('2 corrections = 0 added + 2 known; 0 of them change nothing here\n');
    expect((await run('theirs.db', 'corrections', 'export')).stdout).toBe(
      (await run('ours.db', 'corrections', 'export')).stdout,
    );
    expect((await run('theirs.db', 'findings')).stderr).toContain('1 rejected');
  });

  it('says what finds nothing in a store without the report', async () => {
    writeFileSync(at('other.ndjson'), JSON.stringify({ id: 'r1', text: 'VELL – It rained.' }));
    await run('other.db', 'add', '--reader', 'rules', at('other.ndjson'));
    expect((await run('other.db', 'corrections', 'import', at('ours.ndjson'))).stdout).toContain(
      '1 of them change nothing',
    );
  });

  it('takes back, all or none, and tells what it cannot take', async () => {
    const ids = (await run('theirs.db', 'corrections', '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect((await run('theirs.db', 'corrections', 'undo', ids[0]!, 'none', ...BY)).stderr).toContain(
      'no correction with this id: none',
    );
    expect((await run('theirs.db', 'corrections')).stdout.trim().split('\n')).toHaveLength(2);
    await run('theirs.db', 'corrections', 'undo', ...ids, ...BY);
    expect((await run('theirs.db', 'corrections')).stderr).toContain('nothing was put right');
    expect((await run('theirs.db', 'corrections', 'list', '--all')).stdout.trim().split('\n')).toHaveLength(4);
    writeFileSync(at('changed.ndjson'), JSON.stringify({ what: 'hide' }));
    expect((await run('theirs.db', 'corrections', 'import', at('changed.ndjson'))).stderr).toContain(
      'not a correction',
    );
  });
});
