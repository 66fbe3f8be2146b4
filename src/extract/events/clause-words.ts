// A trigger in its sentence in, the words of its clause out: what its status is read from.
//
//   “Kestria said on Monday that it [had not yet] ▸sent◂ the tanks”     left: … that it had not yet     verb: sent
//   “[No] ▸talks◂ [have been held] with the Army of the Dawn”           noun: its verb is on the right
import { LIGHT_VERBS } from '../../lexicon/event-nouns.ts';
import { inflectVerb } from '../../lexicon/inflect-verb.ts';
import { isCapital, isVerbLike, type SentenceView, type Tokens } from '../statements/sentence-view.ts';

export interface ClauseWords {
  /** " a b c ": the words before the trigger in its clause, LOOK_BACK at most, in lower case, each between blanks. */
  readonly left: string;
  /** The words behind the trigger up to the end of its clause. */
  readonly right: string;
  /** The sentence from its start to the trigger, and from the trigger to its end. */
  readonly before: string;
  readonly behind: string;
  readonly trigger: string;
  /** The trigger is no verb here. */
  readonly noun: boolean;
  /** A noun’s verb on its left with all up to the noun taken out: " will hold"; "" where there is none. */
  readonly carrier: string;
}

const LOOK_BACK = 14;
const LOOK_AHEAD = 14;
/** A sentence of hostile length is not joined whole. */
const LONGEST = 80;
const CLAUSE_MARK = /^(?:[;:—–()]|--)$/;
const CLAUSE_WORD = /^(?:that|which|who|because|although|though|while|whereas|but|after|when|as|since|until)$/;
const LIGHT_FORMS = new Set([...LIGHT_VERBS].flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)));
const CARRIER_REACH = 7;
/** Behind these the noun is no object of the verb: “could be hurt | by his [support]”. */
const ADJUNCT = /^(?:with|by|after|before|over|amid|despite|during|following|since|against|without|because)$/;

/** `isNoun`: what the finder knows of the trigger; without it, its surroundings tell. */
export function clauseWords(view: SentenceView, { from, to }: Tokens): ClauseWords {
  const { tokens } = view;
  const start = clauseStart(view, from);
  const end = clauseEnd(view, to);
  const join = (a: number, b: number) => {
    let words = ' ';
    for (let i = a; i < b; i++) words += `${tokens[i]!.norm} `;
    return words;
  };
  const left = join(start, from);
  const noun = isNounHere(view, from, to);
  return {
    left,
    right: join(to, end),
    before: join(Math.max(view.from, from - LONGEST), from),
    behind: join(to, Math.min(view.to, to + LONGEST)),
    trigger: join(from, to).trim(),
    noun,
    carrier: noun ? carrierOf(view, start, from, join) : '',
  };
}

/** The sentence as its clause words have it. */
export const sentenceOf = ({ before, trigger, behind }: Pick<ClauseWords, 'before' | 'trigger' | 'behind'>): string =>
  `${before}${trigger}${behind}`;

/** What stands behind the verb, also where the trigger has more words of it: “[slashed prices]”, “[walked out]”. */
export const behindVerb = ({ trigger, behind }: Pick<ClauseWords, 'trigger' | 'behind'>): string =>
  ` ${[...trigger.split(' ').slice(1), ''].join(' ')}${behind.trimStart()}`;

function clauseStart(view: SentenceView, from: number): number {
  let i = from;
  while (i > view.from && from - i < LOOK_BACK) {
    const { text, norm } = view.tokens[i - 1]!;
    if (CLAUSE_MARK.test(text) || (CLAUSE_WORD.test(norm) && i < from)) break;
    i--;
  }
  return i;
}

function clauseEnd(view: SentenceView, to: number): number {
  let i = to;
  while (i < view.to && i - to < LOOK_AHEAD) {
    const { text, norm } = view.tokens[i]!;
    if (CLAUSE_MARK.test(text) || CLAUSE_WORD.test(norm)) break;
    i++;
  }
  return i;
}

// “the [attack]”, “their planned [visit]”, “[talks] with”: not “to [attack]”, “will [visit]”, “[attacked]”
function isNounHere({ tokens, from: first }: SentenceView, from: number, to: number): boolean {
  const head = tokens[to - 1]!.norm;
  const before = from > first ? tokens[from - 1]!.norm : '';
  if (/^(?:to|will|would|could|may|might|must|can|shall|should|not|n't|'ll|did|does|do)$/.test(before)) return false;
  // “[called for] a strike”
  if (to - from > 1 && isVerbLike(tokens[from])) return false;
  if (/ed$/.test(head) || (isVerbLike(tokens[from]) && !/s$/.test(head))) return false;
  if (/ing$/.test(head))
    return /^(?:the|a|an|no|of|and|by|'s|their|its|his|her|in|after|for|fresh|new|heavy|more)$/.test(before);
  if (/^(?:they|we|i|you|who|he|she|it)$/.test(before)) return false;
  return true;
}

// will [hold] two days of ▸talks◂: the nearest verb on the left with its auxiliaries
function carrierOf(view: SentenceView, start: number, from: number, join: (a: number, b: number) => string): string {
  for (let i = from - 1; i >= start && i >= from - CARRIER_REACH; i--) {
    const token = view.tokens[i]!;
    if (token.text === ',' || isCapital(token)) continue;
    if (ADJUNCT.test(token.norm)) return '';
    if (isVerbLike(token) || LIGHT_FORMS.has(token.norm)) return join(start, i + 1);
  }
  return '';
}
