// A Reading and its names in; those that stand in the line that says who wrote the report, out: nobody there is who is told of below.
//
//   By [Tor Oxley], Halden ¶ He had been told to wait, the pilot said.      not: Tor Oxley is a reporter in Halden. He …
import { isByline } from '../../record/is-byline.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';

/** Characters of a text in which its byline may stand. */
const HEAD = 3000;

export function namesOfByline({ report }: Reading, names: readonly Name[]): ReadonlySet<Name> {
  const { text, byline } = report;
  const found = new Set<Name>();
  if (byline === null) return found;
  for (let start = 0; start < Math.min(text.length, HEAD); ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    // “*By Tor Oxley*” in Markdown
    const line = text.slice(start, end).trim().replace(/^[*_]+|[*_]+$/g, ''); // biome-ignore format: one line
    if (isByline(line, report))
      for (const name of names) if (name.kind === 'person' && name.start >= start && name.end <= end) found.add(name);
    start = end + 1;
  }
  return found;
}
