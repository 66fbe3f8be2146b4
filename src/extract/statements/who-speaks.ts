// A noun phrase in; whether it is for somebody who can speak, one person or several, out.
//   one:       she      Okker      Union leader Petra Venn, 51      the harbour master of Sund
//   several:   the crews      the ministry      Sund Line
//   nobody:    the plaque      his notes      it      Monday
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { HONORIFICS } from '../../lexicon/person-titles.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Token } from '../../understand/reading.ts';
import { officeHeadOf } from '../actors/office-words.ts';
import { isPersonByForm } from '../actors/person-by-form.ts';
import { isVocationBefore } from '../actors/vocation-before.ts';
import { isCapital, isDeterminer, isPreposition, type Tokens } from './sentence-view.ts';

export type Speaker = 'one' | 'several';

const KIN =
  /^(?:(?:grand|step|god)?(?:mother|father|mum|mom|dad|son|daughter)|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|neighbou?r|friend|boy|girl|man|woman|colleague)$/;
const PEOPLE = /^(?:people|men|women|crews?|families|police|both|others|fans|parents|locals)$/;
const WITH_PRONOUN = /^(?:himself|herself|too|alone)$/;

/** `phrase` of `tokens`; null where nothing tells that it can speak. */
export function whoSpeaks(tokens: readonly Token[], phrase: Tokens): Speaker | null {
  const first = tokens[phrase.from]!;
  if (/^(?:he|she|i)$/.test(first.norm) && rest(tokens, phrase).every(({ norm }) => WITH_PRONOUN.test(norm)))
    return 'one';
  if (/^(?:they|we)$/.test(first.norm)) return 'several';
  if (/^(?:it|this|that|there|one|what|who|which)$/.test(first.norm) && phrase.to === phrase.from + 1) return null;
  const at = headOf(tokens, phrase);
  if (at === null) return null;
  for (let i = phrase.from; i <= at; i++) if (/^(?:and|&)$/.test(tokens[i]!.norm)) return 'several';
  const head = tokens[at]!;
  if (isDeterminer(head)) return null;
  if (isNameWord(head)) return ofName(tokens, phrase.from, at);
  const isPerson = officeHeadOf(head.norm) !== null || KIN.test(head.norm) || isPersonByForm(head.norm);
  if (isPerson) return looksPlural(head.norm) ? 'several' : 'one';
  if (looksPlural(head.norm) && isPersonByForm(head.norm.slice(0, -1))) return 'several';
  return PEOPLE.test(head.norm) || BODY_NOUNS_ALONE.has(head.norm) ? 'several' : null;
}

const rest = (tokens: readonly Token[], { from, to }: Tokens): Token[] =>
  tokens.slice(from + 1, to).filter(({ kind }) => kind === 'word');

/** “Noor [al-Dani]” too. */
export const isNameWord = (token: Token | undefined): boolean =>
  isCapital(token) || /^(?:al|el|de|van|von|ben|bin|d|l)[-’']\p{Lu}/u.test(token?.text ?? '');

/** The last word before what hangs on a noun phrase: the harbour [master] of Sund; Petra [Venn], 51. */
export function headOf(tokens: readonly Token[], { from, to }: Tokens): number | null {
  let at: number | null = null;
  for (let i = from; i < to; i++) {
    const { kind, norm, text } = tokens[i]!;
    if (/^[,(—–:;]$/.test(text) || (isPreposition(tokens[i]) && i > from) || /^(?:who|which|that)$/.test(norm)) break;
    if (kind === 'symbol' || /[=<>@]/.test(text)) return null;
    if (kind === 'word' && norm !== "'s") at = i;
  }
  return at !== null && tokens[at + 1]?.norm === "'s" && at + 1 < to ? null : at;
}

function ofName(tokens: readonly Token[], from: number, head: number): Speaker | null {
  const { norm, text } = tokens[head]!;
  if (WEEKDAYS.has(norm) || MONTH_NAMES.has(norm)) return null;
  for (let i = from; i < head; i++) {
    const plain = tokens[i]!.norm.replaceAll('.', '');
    if (HONORIFICS.has(plain) || officeHeadOf(plain) !== null || isPersonByForm(plain)) return 'one';
    if (genderOfGivenName(tokens[i]!.text) !== null) return 'one';
  }
  if (officeHeadOf(norm) !== null || isNamedElsewhere(tokens, text)) return 'one';
  const isCommon = isCommonWord(norm);
  if (isDeterminer(tokens[from])) return 'several';
  // “Insurers”, “Merging”: a capital of the sentence
  if (head === from) return isCommon || /ing$/.test(norm) ? null : 'one';
  return isCommon || !tokens.slice(from, head).every(isNameWord) ? 'several' : 'one';
}

const NAMED = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** “Petra [Venn]”, “Mr [Venn]”, “told [Venn]” somewhere in the report. */
function isNamedElsewhere(tokens: readonly Token[], name: string): boolean {
  const known = NAMED.get(tokens) ?? namesIn(tokens);
  NAMED.set(tokens, known);
  return known.has(name);
}

const namesIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.filter((token, i) => i > 0 && isCapital(token) && namesNext(tokens[i - 1]!, token)).map(({ text }) => text),
  );

const namesNext = ({ text, norm }: Token, name: Token): boolean =>
  /^\p{Ll}/u.test(text) ||
  genderOfGivenName(text) !== null ||
  HONORIFICS.has(norm.replaceAll('.', '')) ||
  isVocationBefore([norm, '', name.norm]);
