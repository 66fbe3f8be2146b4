// Paths in, about how many reports they hold out: what a progress bar measures against.
import { createReadStream } from 'node:fs';
import { listFiles } from '../read/list-files.ts';

/** One a file, one a line of files named as JSON lines; null when that cannot be known before (standard input, feeds, packed files). */
export async function countReports(paths: readonly string[]): Promise<number | null> {
  let reports = 0;
  for await (const { path } of listFiles(paths)) {
    if (path === '-' || /\.(ndjson|jsonl)\.gz$|\.(rss|atom|rdf|xml)(\.gz)?$/i.test(path)) return null;
    reports += /\.(ndjson|jsonl)$/i.test(path) ? await countLines(path) : 1;
  }
  return reports;
}

/** Lines of a file, blank ones too. A file that cannot be read has none here; reading it says why. */
async function countLines(path: string): Promise<number> {
  const NEWLINE = 10;
  let lines = 0;
  let endsOpen = false;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
      endsOpen = chunk.at(-1) !== NEWLINE;
    }
  } catch {
    return 0;
  }
  return lines + (endsOpen ? 1 : 0);
}
