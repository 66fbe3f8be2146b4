// Parts in, words for a person out.
import type { FindingPart } from '../../record/finding.ts';

type Printed = Pick<FindingPart, 'outlet' | 'published' | 'reportId' | 'title'>;

/** “Vell Observer”; where the outlet is not known “Meridian”, the report’s agency, else its title, else its id. */
export const printedBy = ({ outlet, agency, title, reportId }: PrintedBy): string =>
  outlet ?? agency ?? (title ? quote(title, IN_TITLE) : `report ${reportId.slice(0, 8)}`);

type PrintedBy = Pick<Printed, 'outlet' | 'reportId'> & {
  readonly agency?: string | null;
  readonly title?: string | null;
};

/** “Vell Observer (2031-01-09)” */
export const printedWhen = (part: Printed): string =>
  part.published === null ? printedBy(part) : `${printedBy(part)} (${part.published.slice(0, 10)})`;

/** “Vell Observer (2031-01-09), Sund Courier (2031-01-10) and 4 more” */
export function listParts(parts: readonly Printed[], most = 6): string {
  const shown = [...new Set(parts.map(printedWhen))];
  if (shown.length <= most) return listWords(shown);
  return `${shown.slice(0, most).join(', ')} and ${shown.length - most} more`;
}

/** “a, b and c” */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Characters of a passage that a title quotes: the whole stands among the parts. */
export const IN_TITLE = 80;

/** “DROVNY, Jan. 17 (Meridian) — ”, “RAVIPUR: ”: a place in capitals, and what stands between it and the dash. Not “NATO: a history”. */
const DATELINE =
  /^(?:\p{Lu}{3}[\p{Lu}.'’-]*|\p{Lu}{2,}(?=\s\p{Lu}{2}))(?:\s\p{Lu}{2,}[\p{Lu}.'’-]*){0,2}(?:(?:,\s[^—–:]{1,40}?)?(?:\s\([^)]{2,30}\))?\s?(?:[—–]|\s-{1,2})\s|:\s(?=\p{Lu}\p{Ll}))/u;
/** “that the bridge was safe”: the word belongs to the report’s sentence, not to what is quoted. */
const LEADING_THAT = /^that\s/u;

/** Between two pieces of one speech: “We stay,” [she said.] “The pact holds.” */
const BETWEEN_PIECES = /[”"]\s+[“"]/gu;
const OUTER_MARKS = /^[“"‘'«„]+|[”"’'»“,.]+$/g;
const DOUBLE_MARKS = /[“”„«»"]/;
const OWN_MARKS = /[“„«"]([^“”„«»"]*)[”“»"]/gu;

/** Words of a report as they are quoted in a sentence: one line, shortened, without the dateline; what they quote themselves in ‘single’ marks. */
export function quote(text: string, most = 120): string {
  const line = withoutMarks(
    text.replace(/\s+/g, ' ').trim().replace(DATELINE, '').replace(LEADING_THAT, '').replace(BETWEEN_PIECES, ' … '),
  );
  return `“${line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 1))} …`}”`;
}

/** “We stay,” → We stay        Okker was “buying time” → Okker was ‘buying time’ */
function withoutMarks(line: string): string {
  const bare = line.replace(OUTER_MARKS, '');
  return DOUBLE_MARKS.test(bare) ? line.replace(/[.,]+$/, '').replace(OWN_MARKS, '‘$1’') : bare;
}
