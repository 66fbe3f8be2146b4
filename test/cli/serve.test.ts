import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram, startProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'samples.db');

// What is tried here is reading once, keeping and serving. How the models read and compare is add-by-model's: over all samples it takes
// forty seconds of the processor, the rules take five.
const BY_RULES = ['--reader', 'rules'];

/** Starts a command that serves; gives its first line of JSON, and what ends it as Ctrl-C does. */
async function startServing(args: readonly string[]) {
  const program = startProgram([...args, '--json', '--store', store], { cwd: folder });
  const errors = text(program.stderr);
  const closed = once(program, 'close');
  const lines = createInterface({ input: program.stdout });
  const first = await Promise.race([once(lines, 'line').then(([line]) => String(line)), closed.then(() => null)]);
  if (first === null) throw new Error(`it ended: ${await errors}`);
  return {
    url: (JSON.parse(first) as { url: string }).url,
    async interrupt(signal: NodeJS.Signals = 'SIGINT') {
      program.kill(signal);
      const [code] = await closed;
      return [code, await errors];
    },
  };
}

describe('dualtrack demo and serve', { timeout: 180_000 }, () => {
  it('reads the samples, serves them, and ends cleanly; finds them read the next time', async () => {
    const first = await startServing(['demo', '--port', '0', ...BY_RULES]);
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const answer = await fetch(first.url);
    // Without a built page the answer says how to build it; either way it is the server's.
    expect(answer.headers.get('content-security-policy')).not.toBeNull();
    expect(await first.interrupt()).toEqual([0, '']);

    const { stdout } = await runProgram(['list', '--json', '--limit', '500', '--store', store]);
    const { items } = JSON.parse(stdout);
    expect(items.length).toBeGreaterThanOrEqual(30);

    const second = await startServing(['demo', '--port', '0', ...BY_RULES]);
    expect(await second.interrupt('SIGTERM')).toEqual([0, '']);
    expect((await runProgram(['list', '--json', '--limit', '500', '--store', store])).stdout).toBe(stdout);
  });

  it('takes the next free port for the demo, but not for serve', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    try {
      const demo = await startServing(['demo', '--port', String(port), ...BY_RULES]);
      expect(Number(new URL(demo.url).port)).toBeGreaterThan(port);
      expect(await demo.interrupt()).toEqual([0, '']);
      const { code, stderr } = await runProgram(['serve', '--port', String(port), '--store', store]);
      expect([code, stderr.split('\n')[0]]).toEqual([1, `dualtrack: port taken: ${port}`]);
    } finally {
      taken.close();
    }
  });
});
