// Holds the house of docs/architecture.md: nobody imports a room to the right, no circles, no long files, no drawers.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Which rooms each room may import from, besides itself. The floor and errors.ts are open to all. */
const MAY_IMPORT: Record<string, string[]> = {
  record: [],
  lexicon: [],
  text: [],
  read: [],
  understand: ['read'],
  extract: ['read', 'understand'],
  store: [],
  analyse: ['understand', 'extract', 'store'],
  serve: ['store', 'analyse'],
  workbench: ['serve'],
  cli: ['read', 'understand', 'extract', 'store', 'analyse', 'serve', 'workbench', 'pipeline.ts'],
  'pipeline.ts': ['read', 'understand', 'extract', 'store', 'analyse'],
  'errors.ts': [],
  // A program of its own: it knows the server by its description alone.
  client: [],
};
const FLOOR = ['record', 'lexicon', 'text', 'errors.ts'];
/** Doors: the only file of a room that these rooms may enter by. */
const DOORS: Record<string, Record<string, RegExp>> = {
  analyse: {
    store: /^store\/contract\.ts$/,
    understand: /^understand\/(understand|reading|pairs\/pair-reader)\.ts$/,
    extract: /^extract\/actors\/resolve-again\.ts$/,
  },
  serve: { store: /^store\/contract\.ts$/ },
  workbench: { serve: /^serve\/contract(\/|\.ts$)/ },
};
const BANNED_NAMES = /^(types|utils?|helpers?|common|misc|manager|handler|data|info|index)\.tsx?$/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"](\.[^'"]+)['"]/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(IMPORT)]
    .map((match) => relative(src, resolve(src, dirname(file), (match[1] ?? match[2] ?? match[3])!)))
    .filter((path) => /\.tsx?$/.test(path));
}

const roomOf = (file: string) => file.split('/')[0]!;
const graph = new Map(files.map((file) => [file, importsOf(file)]));

describe('the house', () => {
  it('imports only from rooms to the left and from the floor', () => {
    const forbidden: string[] = [];
    for (const [file, imports] of graph) {
      const room = roomOf(file);
      for (const target of imports) {
        const to = roomOf(target);
        if (
          to === room ||
          (FLOOR.includes(to) && !(FLOOR.includes(room) && to !== 'errors.ts' && !(room === 'text' && to === 'record')))
        )
          continue;
        const door = DOORS[room]?.[to];
        if (!MAY_IMPORT[room]?.includes(to) || (door && !door.test(target))) forbidden.push(`${file} → ${target}`);
      }
    }
    expect(forbidden).toEqual([]);
  });

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('has no import circles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no file over 500 lines and a median of at most 120', () => {
    const lengths = files
      .map((file) => [readFileSync(join(src, file), 'utf8').split('\n').length, file] as const)
      .sort((a, b) => a[0] - b[0]);
    expect(lengths.filter(([lines]) => lines > 500)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]![0]).toBeLessThanOrEqual(120);
  });

  it('has no drawers and no barrels', () => {
    expect(files.filter((file) => BANNED_NAMES.test(basename(file)))).toEqual([]);
  });

  it('exports no name that TypeScript or the DOM already has', () => {
    const taken =
      /export (?:const|class|interface|type|function|enum) (Record|Event|Text|Range|Report|Comment|Document)\b/;
    expect(files.filter((file) => taken.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});
