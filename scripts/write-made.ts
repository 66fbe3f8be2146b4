// Files made from the code in, the same on disk out; or, with --check, the names of those that are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Path below the repository's root → content. */
export type MadeFiles = ReadonlyMap<string, string>;

/** The files whose content on disk is another, or that are missing. */
export function findStale(files: MadeFiles): string[] {
  return [...files].filter(([path, content]) => readOrNull(join(root, path)) !== content).map(([path]) => path);
}

export function writeMade(files: MadeFiles): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${relative(process.cwd(), join(root, path))}`);
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** A Markdown table; `|` and line ends in cells are escaped. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
