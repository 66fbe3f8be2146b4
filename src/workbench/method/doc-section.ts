// A document of docs/ in, one section of it out as blocks: the page shows what is written there, so that nothing is typed twice. Reads the
// little Markdown that the documents use: headings, paragraphs, lists, tables; other lines are paragraphs.

export type Block =
  | { readonly what: 'paragraph'; readonly text: string }
  | { readonly what: 'list'; readonly items: readonly string[] }
  | { readonly what: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The blocks under the heading `title`, up to the next heading of any level; none where there is no such heading. */
export function sectionOf(document: string, title: string): Block[] {
  const lines = document.split('\n');
  const at = lines.findIndex((line) => /^#{1,6} /.test(line) && line.replace(/^#+ /, '').trim() === title);
  if (at < 0) return [];
  const end = lines.findIndex((line, n) => n > at && /^#{1,6} /.test(line));
  return blocksOf(lines.slice(at + 1, end < 0 ? undefined : end));
}

function blocksOf(lines: readonly string[]): Block[] {
  const groups = lines
    .join('\n')
    .split(/\n\s*\n|\n(?=- )|\n(?=\|)(?<!\|\s*\n)/)
    .map((group) => group.trim())
    .filter(Boolean);
  const blocks: Block[] = [];
  for (const group of groups) {
    if (group.startsWith('- ')) {
      const item = fold(group.slice(2));
      const last = blocks.at(-1);
      if (last?.what === 'list') blocks[blocks.length - 1] = { what: 'list', items: [...last.items, item] };
      else blocks.push({ what: 'list', items: [item] });
    } else if (group.startsWith('|')) {
      const [head = [], , ...rows] = group.split('\n').map(cellsOf);
      blocks.push({ what: 'table', head, rows });
    } else blocks.push({ what: 'paragraph', text: fold(group) });
  }
  return blocks;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "| a | b |" as a, b; a bar behind a backslash is part of its cell. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
