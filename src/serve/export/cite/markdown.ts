// What is known of a report in, a line of Markdown (CommonMark) out: nothing in a title can become markup.
import { type SourceFacts, tellDate } from './source-facts.ts';

export function toMarkdown(facts: SourceFacts): string {
  const { author, agency, title, opening, outlet, url } = facts;
  const by = author && agency && author !== agency ? `${author} (${agency})` : (author ?? agency);
  const name = escapeMarkdown(title ?? opening);
  const date = tellDate(facts);
  return [
    by && escapeMarkdown(by),
    url === null ? `“${name}”` : `[${name}](<${url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>)`,
    outlet && `*${escapeMarkdown(outlet)}*`,
    date && escapeMarkdown(date),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Every sign that CommonMark may read as markup with a backslash before it; a number at the start of a line is no list. */
export const escapeMarkdown = (words: string) =>
  words.replace(/[\\`*_{}[\]<>#+\-!|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
