// dualtrack token, and what serve asks for before others reach it.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { followTokens } from '../../src/cli/token-file.ts';
import { findToken } from '../../src/serve/tokens.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-tokens-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'tokens.json');
const token = (...args: string[]) => runInProcess(['token', ...args, '--tokens', file]);

describe('dualtrack token', () => {
  it('shows a token once, keeps its hash, and takes it back', async () => {
    const follow = followTokens(file);
    expect(follow()).toEqual([]);
    const added = await token('add', 'marit', '--scope', 'correct', 'write');
    expect([added.code, added.stdout]).toEqual([0, expect.stringMatching(/^dt_[\w-]{43}\n$/)]);
    const secret = added.stdout.trim();
    expect(readFileSync(file, 'utf8')).not.toContain(secret);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(findToken(follow(), secret)).toMatchObject({ name: 'marit', scopes: ['write', 'correct'] });

    const other = JSON.parse((await token('add', 'jonas', '--json')).stdout);
    expect(other).toMatchObject({ name: 'jonas', scopes: ['read'] });
    const { stdout } = await token('list');
    expect(stdout).toMatch(/^marit {2}write, correct {2}since \d{4}-\d\d-\d\d\njonas {2}read {2}since .*\n$/);
    expect(stdout).not.toContain('dt_');

    expect((await token('revoke', 'marit')).stdout).toBe('revoked: marit\n');
    expect(findToken(follow(), secret)).toBeNull();
    expect(findToken(follow(), other.token)?.name).toBe('jonas');
  });

  it.each([
    [['add', 'jonas'], 2, 'there is a token for: jonas'],
    [['add', ' '], 2, 'no name'],
    [['add', 'x', '--scope', 'everything'], 2, 'everything'],
    [['revoke', 'nobody'], 2, 'no token for: nobody'],
  ])('refuses %j', async (args, code, says) => {
    const refused = await token(...args);
    expect(refused.code).toBe(code);
    expect(refused.stderr).toContain(says);
  });

  it('lets nobody in by a file that is none', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"tokens":[{"name":"x"}]}');
    expect(followTokens(broken)()).toEqual([]);
    const listed = await runInProcess(['token', 'list', '--tokens', broken]);
    expect([listed.code, listed.stderr.split('\n')[0]]).toEqual([1, `dualtrack: cannot read tokens: ${broken}`]);
  });

  it.each([
    [['--host', '0.0.0.0']],
    [['--host', '0.0.0.0', '--tokens', join(folder, 'none.json')]],
    [['--tokens', join(folder, 'none.json')]],
  ])('serve %j does not start while nobody has one', async (args) => {
    const store = join(folder, 'store.db');
    await (await openStore(store)).close();
    const refused = await runInProcess(['serve', '--read-only', '--port', '0', '--store', store, ...args]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('dualtrack token add NAME');
  });
});
