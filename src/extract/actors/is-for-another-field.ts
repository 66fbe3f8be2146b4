// Somebody in a report and the office that a description names in; whether the report gives that one a post for another field, out.
//
//   “Water Minister Okker left … The foreign minister said” is not Okker      not “Minister Okker”, “the trade and foreign minister, Okker”
import { FIELDS_OF_MINISTRIES } from '../../lexicon/ministry-fields.ts';
import type { Entity } from './entity.ts';
import type { OfficeWords } from './office-words.ts';

/** Posts of which a government has one for each field. */
export const POSTS_BY_FIELD: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner']);

export function isForAnotherField(
  { offices, calledAs }: Pick<Entity, 'offices' | 'calledAs'>,
  { head, words, time }: Pick<OfficeWords, 'head' | 'words' | 'time'>,
): boolean {
  if (!POSTS_BY_FIELD.has(head) || time !== 'now') return false;
  const asked = fieldsOf(words);
  if (asked.length === 0) return false;
  const own = [...offices, ...calledAs].filter((one) => one.head === head && one.time === 'now');
  const fields = own.flatMap((one) => [...fieldsOf(one.words), ...fieldsOf(one.of?.split(' ') ?? [])]);
  return fields.length > 0 && !asked.some((field) => fields.includes(field));
}

const fieldsOf = (words: Iterable<string>): string[] => [...words].filter((word) => FIELDS_OF_MINISTRIES.has(word));
