// Tokens in; which of them are days and months, and no names, out.
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { HONORIFICS } from '../../lexicon/person-titles.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName } from './given-name.ts';
import { normTitle } from './norm-title.ts';

/** “May”, “March” and weekdays are calendar, unless a given name stands before: “Petra May”. */
export function isCalendar(tokens: readonly Token[], i: number, runFrom: number): boolean {
  const { norm } = tokens[i]!;
  // New Year’s Eve
  if (norm === 'new' && tokens[i + 1]?.norm === 'year' && tokens[i + 2]?.norm === "'s") return true;
  if (norm === 'year' && tokens[i - 1]?.norm === 'new' && tokens[i + 1]?.norm === "'s") return true;
  if (/^(?:eve|year|day)$/.test(norm) && i === runFrom && tokens[i - 1]?.norm === "'s") return true;
  if (!WEEKDAYS.has(norm) && !MONTH_NAMES.has(norm) && !isShortMonth(tokens, i)) return false;
  // “Comrade Sunday Venn”, “Mr Friday Eze”: a given name behind a form of address
  const before = tokens[i - 1];
  const isAddressed = before !== undefined && HONORIFICS.has(normTitle(before)) && beginsWithCapital(before.text);
  if (isAddressed && beginsWithCapital(tokens[i + 1]?.text ?? '') && !WEEKDAYS.has(tokens[i + 1]!.norm)) return false;
  return i === runFrom || !/^(?:may|march|august|june|april|january)$/.test(norm) || !isGiven(tokens[i - 1]!);
}

// “Jan 17”, “17 Dec 2031”: a month without its stop, beside its day; not “Jan, 17, said”
const isShortMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTH_NAMES.has(`${tokens[i]!.norm}.`) &&
  [tokens[i - 1], tokens[i + 1]].some((beside) => beside?.kind === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(beside.text)); // biome-ignore format: one line

/** A given name, or a form of address. */
export const isGiven = (token: Token): boolean =>
  genderOfGivenName(token.text) !== null || HONORIFICS.has(normTitle(token));
