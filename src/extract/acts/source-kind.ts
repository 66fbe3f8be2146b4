// The words of a source in, what kind of speaker they name out.

import {
  AUTHORITIES,
  COURTS,
  INQUIRERS,
  LAWS,
  OUTLET_ENDINGS,
  OUTLETS,
  PERSON_PRONOUNS,
  PERSON_TITLES,
  RECORDS,
} from '../../lexicon/source-words.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../../understand/reading.ts';
import { isNobody } from '../statements/is-nobody.ts';

/** record: holds what was found or counted. outlet: news at its work. thing: none of them, "the move", "it". */
export type SourceKind = 'none' | 'nobody' | 'person' | 'record' | 'outlet' | 'court' | 'law' | 'thing';

export interface SourceView {
  readonly kind: SourceKind;
  /** Polls, counts or looks into things: an institute, a commission, researchers. */
  readonly inquires: boolean;
  /** Whose order has the force of law. */
  readonly rules: boolean;
}

/** Words behind the head of a noun phrase: "a poll [by] the Sund institute", "figures [released] on Friday". */
const AFTER_HEAD =
  /^(?:to|of|by|from|in|for|on|at|with|about|against|that|which|who|whose|he|she|they|we|i|it|his|her|their|its|our|my|,|—|–|\()$/;
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'new',
  'one',
  'our',
  'its',
  'some',
  'many',
]);

/** What `source` is; its head is the last word before a preposition, a comma or a relative clause. */
export function kindOfSource(source: readonly Token[]): SourceView {
  const cut = source.findIndex(
    ({ norm }, i) =>
      i > 0 && (AFTER_HEAD.test(norm) || (/ed$|^(?:made|taken|out)$/.test(norm) && isIn(RECORDS, source[i - 1]!.norm))),
  );
  const phrase = (cut < 0 ? source : source.slice(0, cut)).filter(
    ({ kind, norm }) => kind !== 'punctuation' && norm !== "'s",
  );
  const head = phrase.at(-1);
  const of = (kind: SourceKind): SourceView => ({
    kind,
    inquires: head !== undefined && isIn(INQUIRERS, head.norm),
    rules: source.some(({ norm }) => isIn(AUTHORITIES, norm)),
  });
  if (head === undefined) return of('none');
  const first = phrase[0]!;
  if (isNobody(phrase)) return of('nobody');
  if (phrase.length === 1 && PERSON_PRONOUNS.has(head.norm)) return of('person');
  if (isIn(COURTS, head.norm)) return of('court');
  // Petra Times, Mr. Post: who has a title or a lower-case calling before the name is no outlet.
  const isTitled = phrase.slice(0, -1).some(({ norm }) => PERSON_TITLES.has(norm));
  if (!isTitled && isOutlet(phrase, head)) return of('outlet');
  // Carter Page, Bill: a name of a person may be a word for a text.
  const isPersonal =
    isName(head) && !ARTICLES.has(first.norm) && (phrase.length > 1 ? phrase.every(isName) : head.norm === 'bill');
  if (isIn(RECORDS, head.norm) && !isPersonal) return of('record');
  if (isIn(LAWS, head.norm) && !isPersonal && !isTitled) return of('law');
  if (/^(?:poll|survey|study|report)s?$/.test(head.norm)) return of('record');
  if (isTitled || isIn(SPEAKER_NOUNS, head.norm) || phrase.some((token) => isName(token) && !ARTICLES.has(token.norm)))
    return of('person');
  return of('thing');
}

/** "The Sund Courier", "CNN", "the paper"; not "Joren Press" nor "a courier". */
function isOutlet(phrase: readonly Token[], head: Token): boolean {
  if (isIn(OUTLETS, head.norm)) return true;
  if (!isName(head) || !isIn(OUTLET_ENDINGS, head.norm)) return false;
  return phrase.length >= 3 || phrase[0]!.norm === 'the';
}

const isName = ({ text }: Token): boolean => beginsWithCapital(text);
const isIn = (words: ReadonlySet<string>, norm: string): boolean =>
  words.has(norm) || words.has(norm.replace(/s$/, ''));
