import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { countReports } from '../../src/cli/count-reports.ts';
import { besideLines, startProgress } from '../../src/cli/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A context whose stderr is as wide as a terminal. */
function contextOf(stderrIsTerminal: boolean, stdoutIsTerminal: boolean) {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const context: CliContext = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    stderrIsTerminal,
    stdoutIsTerminal,
    env: {},
    signal: new AbortController().signal,
    end() {},
  };
  return { context, drawn: () => String(stderr.read() ?? '') };
}

describe('progress', () => {
  it.each([
    [true, true, false, true],
    [true, false, false, true],
    [false, true, false, false],
    [true, true, true, false],
    [true, false, true, true],
  ])('with stderr a terminal %s, stdout %s, lines on stdout %s: drawn %s', async (stderr, stdout, lines, isDrawn) => {
    const { context, drawn } = contextOf(stderr, stdout);
    let asked = 0;
    const progress = await startProgress(lines ? besideLines(context) : context, 'reading', 'reports', async () => {
      asked += 1;
      return 3;
    });
    progress.advance(3);
    progress.stop();
    progress.stop();
    expect([drawn().includes('3/3 reports'), asked]).toEqual([isDrawn, isDrawn ? 1 : 0]);
  });
});

describe('counting reports', () => {
  const at = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it.each([
    ['one.txt', 'Tamsin left.\n\nOkker came.', 1],
    ['two.ndjson', '{}\n{}\n', 2],
    ['open.jsonl', '{}\n{}\n{}', 3],
    ['none.ndjson', '', 0],
    ['packed.ndjson.gz', 'x', null],
  ])('finds in %s with %j: %s', async (name, content, count) => {
    expect(await countReports([at(name, content)])).toBe(count);
  });

  it('cannot know of standard input', async () => {
    expect(await countReports([at('a.txt', 'a'), '-'])).toBeNull();
  });
});
