// A corpus in, the files that every tool reads out: reports with a text and no gold, and the gold beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface ComparedInput {
  readonly path: string;
  readonly goldPath: string;
  readonly articles: number;
  /** Runs of characters between white space: the same count for every tool, whatever it takes for a token. */
  readonly words: number;
}

/** Read for the start-up time: short, but it makes each tool load everything that it needs for a quotation. */
const SHORTEST_REPORT = `Solvane opens the Saltreach talks

CORVESSA (Meridian) — “The strait stays open,” said Ingrid Solvane, the secretary general of the Halden Pact, on Monday.
`;

/** Takes the first line of each id, as the gold is scored by its first annotator, and writes `count` of them, evenly spread. */
export function makeInput(corpusPath: string, count: number, folder: string, name: string): ComparedInput {
  const bytes = readFileSync(corpusPath);
  const lines = (corpusPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  const firsts = new Map<string, { line: string; text: string }>();
  for (const line of lines) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (!firsts.has(id)) firsts.set(id, { line, text });
  }
  const all = [...firsts];
  const articles = Math.min(count, all.length);
  const taken = Array.from({ length: articles }, (_, i) => all[Math.floor((i * all.length) / articles)]!);
  const path = join(folder, `${name}.ndjson`);
  const goldPath = join(folder, `${name}.gold.ndjson`);
  writeFileSync(path, taken.map(([id, { text }]) => `${JSON.stringify({ id, text })}\n`).join(''));
  writeFileSync(goldPath, taken.map(([, { line }]) => `${line}\n`).join(''));
  const words = taken.reduce((sum, [, { text }]) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { path, goldPath, articles, words };
}

export function makeShortestInput(folder: string, threads: number): string {
  const path = join(folder, `shortest-${threads}.ndjson`);
  const ids = Array.from({ length: threads }, (_, i) => `shortest-${i + 1}`);
  writeFileSync(path, ids.map((id) => `${JSON.stringify({ id, text: SHORTEST_REPORT })}\n`).join(''));
  return path;
}
