// A line of a report’s text in; whether it is the line that says who wrote it, out. The rules that found the byline are the readers’.
import type { NewsReport } from './news-report.ts';

const LONGEST = 160;

/** "By Mara Lindt | Meridian" where the byline is "Mara Lindt". Must not be "Mara Lindt was there when the guns fell silent." */
export function isByline(line: string, { byline }: Pick<NewsReport, 'byline'>): boolean {
  const name = fold(byline ?? '');
  const bare = fold(line).replace(/^(?:by|from)[: ]+/, '');
  return name !== '' && isShort(line) && bare.startsWith(name) && !/^[\p{L}\p{N}]/u.test(bare.slice(name.length));
}
const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** No sentence: it does not end as one does. */
export const isShort = (line: string): boolean =>
  line.length <= LONGEST && !/(?:[.!?…][”"’»)]*|[,;:])$/.test(line.replace(/[ap]\.m\.$/i, ''));
