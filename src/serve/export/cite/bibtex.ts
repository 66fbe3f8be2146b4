// What is known of a report in, a BibTeX entry out. Letters beyond ASCII stay as they are (UTF-8, as biber and every BibTeX since 0.99d
// reads them); what TeX takes for a command is escaped.
import type { SourceFacts } from './source-facts.ts';

/** `note` is one line of plain words. */
export function toBibtex(facts: SourceFacts, key: string, note: string): string {
  const { dateParts } = facts;
  const [year, month, day] = dateParts;
  const two = (part: number) => String(part).padStart(2, '0');
  // Names of a desk or a newspaper are no first and last name: braces keep them whole.
  const whole = (words: string | null) => words && `{${escapeTex(words)}}`;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', whole(facts.author ?? facts.agency)],
    ['title', whole(facts.title ?? facts.opening)],
    ['journal', facts.outlet && escapeTex(facts.outlet)],
    ['address', facts.place && escapeTex(facts.place)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['date', year === undefined ? null : [year, ...dateParts.slice(1).map(two)].join('-')],
    ['url', facts.url && escapeUrl(facts.url)],
    ['langid', facts.language && escapeTex(facts.language)],
    ['note', escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

/** "sund-courier-2031-5f0c1d2e": outlet, year and the start of the id, in letters that every program takes in a key. */
export function bibtexKey({ outlet, dateParts: [year], reportId }: SourceFacts, entryId: string | null): string {
  const name = (outlet ?? 'report')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return [name || 'report', year, reportId.slice(0, 12), entryId?.slice(0, 12)].filter(Boolean).join('-');
}

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // \{ and \} would not pair, and a field ends where its braces pair.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

export const escapeTex = (words: string) => words.replace(/[\\~^{}$&#%_]/g, (sign) => SPECIALS[sign]!);

/** An address is read by \url, which takes everything but braces, backslash and a bare per cent sign as it stands. */
const escapeUrl = (url: string) =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
