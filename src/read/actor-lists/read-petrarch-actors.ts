// A PETRARCH or Phoenix actor file in, its actors with their dated CAMEO codes out.
//
//   # comment, and behind ; too
//   ANSELM_DRAZIC [TRKELI <280101][TRKGOV 280102-300630]  ; a code before a day, from one to another
//           [TRKOPP >300630]                              codes go on in lines that begin with blanks
//   +PRESIDENT_DRAZIC                                     a synonym
//
// Days are YYMMDD or YYYYMMDD; of two-digit years 00 to 30 are 20YY, the rest 19YY (PETRreader.dstr_to_ordate). A line of the older
// TABARI form, "NAME [CODE]" with the final underscore, is the same. Names have no case there: words get a capital, small ones none.
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import type { ListedIdentifier } from '../../record/listed-actor.ts';
import { type ActorList, CAMEO, gather, ISO_3166, type ListedFields, maybeDay } from './actor-list.ts';

const ALPHA_2: ReadonlyMap<string, string> = new Map([...ALPHA_3].map(([two, three]) => [three, two]));
const CODE = /^([A-Z][A-Z0-9]{2,14})(?:\s+(.+))?$/;
const DAY = String.raw`(\d{6}|\d{8})`;
const WHEN = new RegExp(String.raw`^(?:<\s*${DAY}|>\s*${DAY}|${DAY}\s*-\s*${DAY})$`);
const SMALL = /^(?:of|the|and|for|in|on|to|de|del|al|bin|van|von|der)$/;

/** Pure; bad lines are refused with their number, and no text makes it throw. */
export function readPetrarchActors(text: string, list: string): ActorList {
  const found = gather(list);
  let open: {
    readonly at: string;
    readonly fields: ListedFields & { names: string[]; identifiers: ListedIdentifier[] };
  } | null = null;
  const close = () => {
    if (open !== null) found.take(open.at, withState(open.fields));
    open = null;
  };
  let passedOver = 0;
  for (const [n, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    const at = `line ${n + 1}`;
    const line = raw.replace(/[;#].*$/, '');
    if (line.trim() === '') continue;
    // one-line XML comments, and the end mark of TABARI files
    if (/^\s*(?:<!--|<\?|~)/.test(line)) {
      passedOver += 1;
      continue;
    }
    const bracket = line.indexOf('[');
    const written = (bracket < 0 ? line : line.slice(0, bracket)).trim();
    const codes = bracket < 0 ? [] : readCodes(line.slice(bracket));
    if (typeof codes === 'string') {
      found.refuse(at, codes);
      if (!/^[\s+]/.test(line)) close();
      continue;
    }
    if (written.startsWith('+')) {
      const name = toName(written.slice(1));
      if (open === null) found.refuse(at, 'a synonym of nobody');
      else if (name === '') found.refuse(at, 'no name');
      else (open as NonNullable<typeof open>).fields.names.push(name);
    } else if (written === '') {
      if (open === null) found.refuse(at, 'a code of nobody');
      else (open as NonNullable<typeof open>).fields.identifiers.push(...codes);
    } else {
      close();
      open = { at, fields: { kind: null, names: [toName(written)], identifiers: [...codes], offices: [] } };
    }
  }
  close();
  return found.give(passedOver);
}

/** "[A][B 080101-120630]" → identifiers, or why not. */
function readCodes(text: string): ListedIdentifier[] | string {
  const codes: ListedIdentifier[] = [];
  for (const [whole, inner = ''] of text.matchAll(/\[([^\]]*)\]?/g)) {
    if (!whole.endsWith(']')) return `a bracket that is not closed: ${whole.slice(0, 40)}`;
    const [, code, when] = CODE.exec(inner.trim()) ?? [];
    if (code === undefined) {
      // "[---]": known, and coded as nobody
      if (/^-+$/.test(inner.trim())) continue;
      return `not a code: ${inner.trim().slice(0, 40)}`;
    }
    const days = when === undefined ? { from: null, to: null } : readWhen(when.trim());
    if (days === null) return `not a stretch of days: ${when!.trim().slice(0, 40)}`;
    codes.push({ scheme: CAMEO, value: code, ...days });
  }
  return codes;
}

/** “<280101” is until the day before, “>300630” from the day after. */
function readWhen(when: string): { from: string | null; to: string | null } | null {
  const [, before, after, first, last] = WHEN.exec(when) ?? [];
  const [from, to] = [after ?? first, before ?? last].map((digits) => (digits === undefined ? null : toDay(digits)));
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  if (from !== null && to !== null && from > to) return null;
  return { from: after === undefined ? from : plus(from!, 1), to: before === undefined ? to : plus(to!, -1) };
}

/** Undefined for a day that is none. */
function toDay(digits: string): string | undefined {
  const year =
    digits.length === 8 ? digits.slice(0, 4) : `${Number(digits.slice(0, 2)) <= 30 ? 20 : 19}${digits.slice(0, 2)}`;
  const [month, day] = [digits.slice(-4, -2), digits.slice(-2)];
  return maybeDay(`${year}-${month}-${day}`) ?? undefined;
}

const plus = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** "UNITED_STATES_OF_BELMARK_" → United States of Belmark */
function toName(written: string): string {
  return written
    .split(/[_\s]+/)
    .filter((word) => word !== '')
    .map((word, n) => {
      const small = word.toLowerCase();
      if (n > 0 && SMALL.test(small)) return small;
      return small.replace(/(^|[-'’.])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join(' ');
}

/** A code of three letters without days is a country itself: [USA]. */
function withState(fields: ListedFields): ListedFields {
  const [only, second] = fields.identifiers;
  const country =
    only !== undefined && second === undefined && only.from === null && only.to === null
      ? ALPHA_2.get(only.value)
      : undefined;
  if (country === undefined) return fields;
  const iso = { scheme: ISO_3166, value: country, from: null, to: null };
  return { ...fields, kind: 'state', identifiers: [...fields.identifiers, iso] };
}
