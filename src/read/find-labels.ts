// In: the first lines of a report. Out: what those say that begin with a label, as archives, newsletters and front matter write it.
//
//   Title: Ferries to stop at Easter          HEADLINE: Ferries to stop at Easter
//   Date: 2 March 2031                        LENGTH: 512 words
//   Source: Sund Courier                      BYLINE: By Mara Lindt
import type { Span } from '../record/span.ts';
import type { Credits } from './credits.ts';
import { findByline } from './find-byline.ts';
import { findCreditLine } from './find-credit-line.ts';
import { isNewsAgency } from './news-agencies.ts';
import { readPublished } from './read-published.ts';

type Field = 'title' | 'byline' | 'outlet' | 'published' | 'dateline' | 'url';

/** What each label stands for; null: known, and of no use here. Labels of LexisNexis and Factiva exports, mail, and YAML front matter. */
const LABELS: ReadonlyMap<string, Field | null> = new Map([
  ...fieldsOf('title', 'title headline subject'),
  ...fieldsOf('byline', 'by byline author authors writer'),
  ...fieldsOf('outlet', 'source outlet publication publisher newspaper'),
  ...fieldsOf('published', 'date published pubdate publication-date date-published published-on'),
  ...fieldsOf('dateline', 'dateline'),
  ...fieldsOf('url', 'url link'),
  ...fieldsOf(
    null,
    `section length language body text page pages edition updated load-date copyright publication-type graphic tags category categories
    keywords word-count words id type country location region series slug`,
  ),
]);
/** One line with a label may be prose: “Subject: the strike”. */
export const LEAST_LABELS = 2;
const LABELLED = /^["'*]{0,2}(\p{L}[\p{L} _-]{0,18}\p{L}|\p{L}{2})[*]{0,2}:[*]{0,2}(?:\s|$)/u;
const FENCE = /^(?:---+|\+\+\+|===+)$/;
const WEEKDAY_BEHIND = /\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i;

export interface HeadLine extends Span {
  readonly text: string;
}

/** What labels may say of it; `place`: of the dateline. */
export type FoundLabels = Omit<Credits, 'dateline' | 'doubts'> & { readonly place: string | null };

/** Whether `line` is one that a labelled head may have. Catches "LENGTH: 512 words", "---"; must not catch "Solvane: we will stay". */
export function isLabelled(line: string): boolean {
  return isFence(line) || fieldOf(line) !== undefined;
}

/** "---" above and below front matter. */
export const isFence = (line: string): boolean => FENCE.test(line);

/** What labels say, or null where fewer than two of the lines have one. The first line of a field counts. */
export function findLabels(lines: readonly HeadLine[]): FoundLabels | null {
  const values = new Map<Field, HeadLine>();
  let known = 0;
  for (const line of lines) {
    const field = fieldOf(line.text);
    if (field === undefined) continue;
    known++;
    const value = field === null ? null : behindLabel(line);
    if (field !== null && value !== null && !values.has(field)) values.set(field, value);
  }
  if (known < LEAST_LABELS || values.size === 0) return null;
  const title = values.get('title') ?? null;
  const outlet = values.get('outlet')?.text ?? null;
  const byline = values.get('byline')?.text ?? null;
  const written = byline === null ? null : findByline(/^by[: ]/i.test(byline) ? byline : `By ${byline}`);
  const url = values.get('url')?.text;
  const isAgency = outlet !== null && isNewsAgency(outlet);
  return {
    title: title?.text ?? null,
    titleSpan: title && { start: title.start, end: title.end },
    byline: written ? written.byline : (byline?.replace(/^by[: ]+/i, '') ?? null),
    agency: written?.agency ?? (isAgency ? outlet : null),
    outlet: isAgency ? null : outlet,
    published: dayOf(values.get('published')?.text ?? null),
    place: values.get('dateline')?.text ?? null,
    url: url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : null,
  };
}

function fieldsOf(field: Field | null, names: string): [string, Field | null][] {
  return names.split(/\s+/).map((name) => [name, field]);
}

/** undefined: the line has no label that is known. */
function fieldOf(line: string): Field | null | undefined {
  const label = LABELLED.exec(line)?.[1];
  return label === undefined ? undefined : LABELS.get(label.toLowerCase().replace(/[ _]+/g, '-'));
}

/** What stands behind the label, without quotation marks around it; null for nothing. */
function behindLabel({ text, end }: HeadLine): HeadLine | null {
  const value = text.slice(text.indexOf(':') + 1).replace(/^[\s*]+/, '');
  const [, quoted] = /^"(.+)"$/.exec(value) ?? /^'(.+)'$/.exec(value) ?? [];
  if (quoted !== undefined) return { text: quoted, start: end - 1 - quoted.length, end: end - 1 };
  return value === '' ? null : { text: value, start: end - value.length, end };
}

/** "March 3, 2031 Thursday Late Edition" is that day; what is no date is given on as it stands, for its Note. */
function dayOf(value: string | null): string | null {
  if (value === null) return null;
  const exact = readPublished(value);
  if (exact !== null) return exact;
  const credit =
    findCreditLine(`Published: ${value}`) ?? findCreditLine(`Published: ${value.replace(WEEKDAY_BEHIND, '')}`);
  return credit?.published ?? value;
}
