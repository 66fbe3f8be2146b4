// Where a report has a string of capitalised words in; what speaks for a person or against one there, as numbers, out. Given names and
// surnames of any list are left out on purpose: what is weighed here must hold for names that no list has.
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { CAPITALS, DEMONYMS, REGIONS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { HONORIFICS, NAME_PARTICLES, OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { PLACE_NOUNS, PLACE_OPENERS } from '../../lexicon/place-nouns.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import { isWho } from './person-evidence.ts';

/** What each number tells; person-weights.ts has one weight for each. The first is always 1. */
export const PERSON_FEATURES = [
  'always',
  'one word',
  'two words',
  'three words',
  'more words',
  'share of common words',
  'last word is common',
  'first word is common',
  'a word is written small',
  'a word in capitals',
  'a capital inside a word',
  'a digit',
  'an initial behind the first word',
  'a particle',
  'a hyphen in the last word',
  'a possessive',
  'a word for a state or its people',
  'last word ends in s',
  'last word is a noun for bodies',
  'last word ends as names of firms do',
  'first word opens names of places',
  'behind the',
  'behind a or an',
  'behind another determiner',
  'behind in, at, near',
  'behind to, from',
  'behind of',
  'behind a noun for persons and of, for, at',
  'behind by',
  'behind with, for',
  'behind another preposition',
  'behind a verb of speech',
  'behind a noun for persons',
  'behind a noun for bodies',
  'behind a noun for places',
  'behind another small word',
  'behind a noun for persons and a comma',
  'opens its sentence',
  'behind a quotation and a verb of speech',
  'before a verb of speech',
  'before a verb of persons',
  'before an auxiliary',
  'before another verb in the past',
  'before a possessive',
  'owns what persons have',
  'owns what bodies have',
  'before an age',
  'before who, whose',
  'before which',
  'before a noun for persons, in commas',
  'before a noun for bodies, in commas',
  'before a noun for places, in commas',
  'before another phrase with a determiner, in commas',
  'before a capital, in commas',
  'before a bracket',
  'before a noun in small letters',
  'before what bodies have',
  'before of',
  'he, she comes next',
  'it comes next',
  'its comes next',
  'himself, herself',
  'last word stands alone elsewhere',
  'last word stands alone and speaks',
  'last word has a form of address',
  'first word stands alone elsewhere',
] as const;
type PersonFeature = (typeof PERSON_FEATURES)[number];

/** What the whole report tells. */
export interface Elsewhere {
  /** Written small somewhere. */
  readonly isSmall: (norm: string) => boolean;
  /** Places where the word stands alone as a run of capitals. */
  readonly alone: (norm: string) => readonly number[];
  /** Whether a run of capitals starts at the token. */
  readonly isRun: (token: number) => boolean;
}
/** [from, to) of the words, and where the next sentence ends. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly limit: number;
}

const isPastOrThird = (norm: string): boolean =>
  VERB_CUES.get(norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false;
const isPersonNoun = (norm: string): boolean =>
  (OFFICE_HEADS.has(norm) || PERSON_NOUNS.has(norm) || SPEAKER_NOUNS.has(norm) || AGENT.test(norm)) &&
  !isBodyNoun(norm);
const isBodyNoun = (norm: string): boolean => ORGANISATION_HEADS.has(norm) || BODY.test(norm);
const AGENT = /^.{3,}(?:ist|ician|maker|woman|[^r]man|eer|yst|keeper|owner|player|worker|fighter|driver|singer)$/;
const BODY =
  /^(?:firm|bloc|newspaper|paper|station|magazine|website|company|group|giant|party|network|operator|retailer|airline|carrier|brand|club|side|band|charity|union|agency|bank|chain|maker|insurer|lender|startup|broker|broadcaster)$/;
const AT = /^(?:in|at|near|outside|across|throughout|around|inside|within)$/;
const AUXILIARY = /^(?:is|was|has|had|will|would|can|could|did|does|may|might|must|should|also)$/;
const PERSONAL =
  /^(?:told|testified|joked|recalled|recalls|quipped|laughed|smiled|shrugged|nodded|wept|sighed|grinned|believes|thinks|feels|remembers|remembered|confessed|resigned|retired|died|thought|knew|felt|looked|sat|stood|walked|wrote|asked|pleaded|spoke|wondered|conceded|insisted|apologised|apologized|wiped|turned|married|woke)$/;
const OF_PERSONS =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|family|lawyer|attorney|life|death|career|face|voice|hands?|head|house|home|body|mind|friends?|colleagues?|predecessor|successor|widow|parents|children|boss|agent|own|remarks|speech|words|tenure|resignation|trial|arrest)$/;
const OF_BODIES =
  /^(?:shares?|stock|customers|board|headquarters|offices?|members?|employees|staff|profits?|revenues?|products?|services?|streets|residents|mayor|capital|borders?|economy|population|voters|website|chief|president|chairman|spokesman|spokeswoman|army|forces|leaders?|owners?|managers?|coach)$/;
const HE = /^(?:he|she|him|her|his|hers)$/;
const IT = /^(?:it|its)$/;
const FIRM_ENDING =
  /(?:ing|ics|tion|ment|tech|soft|build|air|net|grid|link|gas|com|bank|works|lines?|mart|steel|leum|ium|corp|media|trans|pharm|pharma|aero|space)$/;
/** Tokens of a phrase in commas. */
const LONGEST_PHRASE = 6;
const LONGEST_ROLE = 9;

/** “the firm, [Krol Senn],”: whether what stands before the words says that they are a body’s; not “an analyst in the capital, [Beate Krol],”, “the corporation, [K. Venn],”. */
export const isToldBody = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  isBodyNoun(tokens[from - 2]?.norm ?? '') &&
  tokens[from - 2]!.norm !== 'capital' &&
  !/^(?:\p{Lu}\.)+$/u.test(tokens[from]!.text) &&
  DETERMINERS.has(tokens[from - 3]?.norm ?? '');

/** “Vell 1 [Ostmark Vale] 0”: two names with a number each, and nothing else between. */
export const isInScore = (tokens: readonly Token[], from: number, to: number): boolean => {
  const isGoals = (i: number) => /^\d{1,2}$/.test(tokens[i]?.text ?? '');
  const isCapital = (i: number) => beginsWithCapital(tokens[i]?.text ?? '');
  return (
    isGoals(to) &&
    ((isGoals(from - 1) && isCapital(from - 2)) || (isCapital(to + 1) && [2, 3, 4].some((k) => isGoals(to + k))))
  );
};

/** In the order of PERSON_FEATURES. Pure. */
export function personFeatures(
  tokens: readonly Token[],
  places: readonly NamePlace[],
  { isSmall, alone, isRun }: Elsewhere,
): number[] {
  const found = new Map<PersonFeature, number>();
  const put = (feature: PersonFeature, value = 1) => {
    if (value > (found.get(feature) ?? 0)) found.set(feature, value);
  };
  const share = 1 / Math.sqrt(places.length);
  /** What is often so by chance counts by how often it is so. */
  const add = (feature: PersonFeature) => found.set(feature, Math.min(1.5, (found.get(feature) ?? 0) + share));
  put('always');
  byWords(tokens.slice(places[0]!.from, places[0]!.to));
  for (const place of places) {
    byBefore(place);
    byBehind(place);
  }
  return PERSON_FEATURES.map((feature) => found.get(feature) ?? 0);

  function byWords(all: readonly Token[]): void {
    const own = all.filter(({ kind, norm }) => kind !== 'punctuation' && !NAME_PARTICLES.has(norm) && norm !== "'s");
    const [first, last] = [own[0] ?? all[0]!, own.at(-1) ?? all[0]!];
    put(own.length < 2 ? 'one word' : own.length === 2 ? 'two words' : own.length === 3 ? 'three words' : 'more words');
    put('share of common words', own.filter(({ norm }) => isCommonWord(norm)).length / Math.max(1, own.length));
    if (isCommonWord(last.norm)) put('last word is common');
    if (own.length > 1 && isCommonWord(first.norm)) put('first word is common');
    if (own.some(({ norm }) => isSmall(norm))) put('a word is written small');
    if (own.some(({ text }) => /^[\p{Lu}&-]{2,}$/u.test(text))) put('a word in capitals');
    if (own.some(({ text }) => /\p{Ll}{2,}\p{Lu}/u.test(text))) put('a capital inside a word');
    if (all.some(({ text }) => /\p{Nd}/u.test(text))) put('a digit');
    if (own.some(({ text }, i) => i > 0 && /^\p{Lu}\.$/u.test(text))) put('an initial behind the first word');
    if (all.some(({ norm }, i) => i > 0 && NAME_PARTICLES.has(norm))) put('a particle');
    if (/.-\p{Lu}/u.test(last.text)) put('a hyphen in the last word');
    if (all.some(({ norm }) => norm === "'s" || norm === "'")) put('a possessive');
    if (own.some(({ norm }) => STATE_NAMES.has(norm) || DEMONYMS.has(norm) || REGIONS.has(norm) || CAPITALS.has(norm)))
      put('a word for a state or its people');
    if (/[^s]s$/.test(last.norm)) put('last word ends in s');
    // “Port Krol”, “Sainte-Krol”
    if (own.length > 1 ? PLACE_OPENERS.has(first.norm) : /^(?:sainte?|port|mount|mont|villa)-/.test(first.norm))
      put('first word opens names of places');
    if (own.length > 1 && isBodyNoun(last.norm)) put('last word is a noun for bodies');
    if (FIRM_ENDING.test(last.norm)) put('last word ends as names of firms do');
    if (own.length < 2) return;
    const lasts = alone(last.norm);
    if (lasts.length > 0) put('last word stands alone elsewhere');
    if (lasts.some((i) => isPastOrThird(tokens[i + 1]?.norm ?? '') || isSaidBy(i)))
      put('last word stands alone and speaks');
    if (lasts.some((i) => HONORIFICS.has((tokens[i - 1]?.norm ?? '').replace('.', ''))))
      put('last word has a form of address');
    if (alone(first.norm).length > 0) put('first word stands alone elsewhere');
  }
  function isSaidBy(at: number): boolean {
    return isPastOrThird(tokens[at - 1]?.norm ?? '') && /^(?:["”,’]|'')$/.test(tokens[at - 2]?.text ?? '');
  }

  function byBefore({ from, to, opens }: NamePlace): void {
    const before = tokens[from - 1];
    if (opens || before === undefined) {
      add('opens its sentence');
      return;
    }
    const { norm, text } = before;
    if (isSaidBy(from)) put('behind a quotation and a verb of speech');
    if (text === ',' && /^[,.:;)]$/.test(tokens[to]?.text ?? '') && endsRole(from - 1))
      put('behind a noun for persons and a comma');
    if (before.kind !== 'word') return;
    // “a spokesman for [Krol]”, “who worked at [Krol]”
    if (/^(?:of|for|at)$/.test(norm) && isPersonNoun(tokens[from - 2]?.norm ?? ''))
      add('behind a noun for persons and of, for, at');
    if (norm === 'the') add('behind the');
    else if (/^an?$/.test(norm)) add('behind a or an');
    else if (DETERMINERS.has(norm) || norm === "'s") add('behind another determiner');
    else if (AT.test(norm)) add('behind in, at, near');
    else if (/^(?:to|from|into|towards?)$/.test(norm)) add('behind to, from');
    else if (norm === 'of') add('behind of');
    else if (norm === 'by') add('behind by');
    else if (/^(?:with|for)$/.test(norm)) add('behind with, for');
    else if (PREPOSITIONS.has(norm)) add('behind another preposition');
    else if (isPastOrThird(norm)) add('behind a verb of speech');
    else if (beginsWithCapital(text)) return;
    else if (isBodyNoun(norm)) put('behind a noun for bodies');
    else if (isPersonNoun(norm)) put('behind a noun for persons');
    else if (PLACE_NOUNS.has(norm)) put('behind a noun for places');
    else if (!/^(?:and|or|but|that|as|if|when|while|because|than|who|not)$/.test(norm))
      add('behind another small word');
  }
  // “its chairwoman, Beate Krol,”, “a spokesman for the council, Ivo Marr,”
  function endsRole(comma: number): boolean {
    for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ROLE); i--) {
      const { norm, kind, text } = tokens[i]!;
      if (kind === 'punctuation' && norm !== "'s" && !/^[-’']$/.test(text)) return false;
      if (isPersonNoun(norm) && !beginsWithCapital(text))
        return i === comma - 1 || /^(?:of|for|at)$/.test(tokens[i + 1]!.norm);
      if (isPastOrThird(norm)) return false;
    }
    return false;
  }

  function byBehind({ from, to, limit }: NamePlace): void {
    const next = tokens[to];
    const second = tokens[to + 1];
    byPronoun(to, limit);
    if (next === undefined) return;
    if (next.text === ',') byComma(to + 1);
    else if (next.text === '(') add('before a bracket');
    else if (isWho(tokens, to)) put('before who, whose');
    else if (next.norm === 'which') put('before which');
    else if (/^(?:himself|herself)$/.test(next.norm)) put('himself, herself');
    else if (next.norm === "'s" || next.norm === "'") {
      // “Arvenia’s minister”: states, towns and firms of one word own things as often
      if (to - from > 1) add('before a possessive');
      if (OF_PERSONS.test(second?.norm ?? '')) put('owns what persons have');
      if (OF_BODIES.test(second?.norm ?? '')) put('owns what bodies have');
    } else if (next.norm === 'of') add('before of');
    else if (OF_BODIES.test(next.norm) && second?.kind === 'word' && !DETERMINERS.has(second.norm))
      put('before what bodies have');
    else if (PERSONAL.test(next.norm)) put('before a verb of persons');
    else if (isPastOrThird(next.norm)) put('before a verb of speech');
    else if (AUXILIARY.test(next.norm)) {
      add('before an auxiliary');
      if (isPastOrThird(second?.norm ?? '')) put('before a verb of speech');
    } else if (next.kind === 'word' && !beginsWithCapital(next.text)) {
      if (/[a-z]{2,}ed$/.test(next.norm)) add('before another verb in the past');
      else if (
        !PREPOSITIONS.has(next.norm) &&
        !/^(?:and|or|but|that|as|if|when|while|because|than|not|to)$/.test(next.norm) &&
        tokens[from - 1]?.norm === 'the'
      )
        add('before a noun in small letters');
    }
  }
  function byComma(at: number): void {
    const first = tokens[at];
    if (first === undefined) return;
    if (/^\d{2}$/.test(first.text) && /^[,.)]$/.test(tokens[at + 1]?.text ?? '')) put('before an age');
    else if (isWho(tokens, at)) put('before who, whose');
    else if (first.norm === 'whose') put('owns what bodies have');
    else if (first.norm === 'which') put('before which');
    else if (first.kind === 'word' && beginsWithCapital(first.text)) add('before a capital, in commas');
    else if (first.kind === 'word' && !PREPOSITIONS.has(first.norm)) {
      let last = at;
      for (let i = at; i < at + LONGEST_PHRASE && tokens[i] !== undefined; i++) {
        const { norm, kind, text } = tokens[i]!;
        if (kind === 'punctuation' && !/^[-’']$/.test(text) && norm !== "'s") break;
        if ((PREPOSITIONS.has(norm) || /^(?:who|which|that)$/.test(norm)) && i > at) break;
        if (kind !== 'punctuation') last = i;
      }
      const { norm } = tokens[last]!;
      const isPhrase = DETERMINERS.has(first.norm) || /^(?:an?|the|his|her|its|their)$/.test(first.norm);
      let kind: PersonFeature | null = isPhrase ? 'before another phrase with a determiner, in commas' : null;
      if (isBodyNoun(norm)) kind = 'before a noun for bodies, in commas';
      // not “gave it to [Krol], its chairwoman, Beate Marr, said”
      else if (isPersonNoun(norm) && !(tokens[last + 1]?.text === ',' && isRun(last + 2)))
        kind = 'before a noun for persons, in commas';
      else if (PLACE_NOUNS.has(norm)) kind = 'before a noun for places, in commas';
      if (kind !== null) put(kind);
    }
  }
  // “Amano, who leads the agency, said that he …”
  function byPronoun(to: number, limit: number): void {
    for (let i = to; i < limit; i++) {
      if (isRun(i)) return;
      const { norm } = tokens[i]!;
      if (/^(?:himself|herself)$/.test(norm)) add('himself, herself');
      if (HE.test(norm)) {
        add('he, she comes next');
        return;
      }
      if (IT.test(norm)) {
        add(norm === 'its' ? 'its comes next' : 'it comes next');
        return;
      }
    }
  }
}
