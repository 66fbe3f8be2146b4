// Bodies that every state has one of: a name of a body in, whether it is such a one, and how it is spelt and ordered alike, out.
import { FIELDS_OF_MINISTRIES } from './ministry-fields.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*|\s*\|\s*/));

/** … and that sit in its capital: a report from there that tells no more means its own. */
const SEATED = set(
  `presidency|presidential office|presidential administration|president's office|prime minister's office|cabinet|council of ministers
  parliament|national assembly|constitutional court|central bank|general staff|foreign office|home office`,
);
/** … of which papers of one country write without a word more, wherever they write from. */
const AMERICAN = set('senate|congress|house of representatives|supreme court|treasury');
/** … that go abroad, or that towns and provinces have too. */
const AFIELD = set(
  `army|navy|air force|armed forces|military|police|national police|federal police|coast guard|border guard|national guard
  electoral commission|election commission|central election commission|national election commission`,
);

const SPELT: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  affairs: '',
  the: '',
  for: 'of',
};

/**
 * Words of a body’s name, in small letters, in the one order and spelling in which two writings of it are equal.
 *
 *   presidency → presidential office      ministry of foreign affairs → foreign ministry      defence ministry → defense ministry      department of justice → justice department
 */
export function plainBody(words: readonly string[]): string {
  const plain = words.map((word) => SPELT[word] ?? word).filter((word) => word !== '');
  const of = plain.indexOf('of');
  const whole = plain.join(' ');
  if (/^(?:presidency|president's office|office of president)$/.test(whole)) return 'presidential office';
  const isOfField = of === 1 && /^(?:ministry|department)$/.test(plain[0]!);
  return isOfField ? [...plain.slice(2), plain[0]!].join(' ') : whole;
}

export type SeatOf = 'capital' | 'american' | 'anywhere';

/** Where such a body sits; null for a body that not every state has one of by this name: “the ministry”, “the Social Democrats”, “the Land Bank”. */
export function seatOfBody(plain: string): SeatOf | null {
  if (SEATED.has(plain)) return 'capital';
  if (AMERICAN.has(plain)) return 'american';
  if (AFIELD.has(plain)) return 'anywhere';
  const [, field, head] = /^(.+) (ministry|department)$/.exec(plain) ?? [];
  if (field === undefined || !field.split(/ (?:and )?/).every((word) => FIELDS_OF_MINISTRIES.has(word))) return null;
  return head === 'ministry' ? 'capital' : 'american';
}

/** The words of such a body within those of a name, as [from, to) of them. */
export interface BodyWithin {
  readonly from: number;
  readonly to: number;
  readonly plain: string;
  readonly seat: SeatOf;
}

/** A name of more is none of theirs. */
const MOST_WORDS = 10;

/** “tarskian · foreign ministry”, “foreign ministry · of narvia”, “senate”; null where a name has none. */
export function bodyWithin(words: readonly string[]): BodyWithin | null {
  if (words.length > MOST_WORDS) return null;
  const within = (from: number, to: number): BodyWithin | null => {
    const plain = plainBody(words.slice(from, to));
    const seat = seatOfBody(plain);
    return seat === null ? null : { from, to, plain, seat };
  };
  for (let from = 0; from < words.length; from++) {
    const found = within(from, words.length);
    if (found !== null) return found;
  }
  for (let to = words.length - 1; to > 0; to--) {
    const found = /^(?:of|in)$/.test(words[to]!) ? within(0, to) : null;
    if (found !== null) return found;
  }
  return null;
}
