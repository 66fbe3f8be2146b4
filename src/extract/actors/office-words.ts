// Tokens of a noun phrase in; the office it names out: head noun, what tells it from others, when it is held.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { DEMONYMS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { BEFORE_GENERAL, HONORIFICS, OFFICE_HEADS, OFFICE_TIMES } from '../../lexicon/person-titles.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { remember } from '../../text/remember.ts';
import type { Token } from '../../understand/reading.ts';

export interface OfficeWords {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly time: 'now' | 'past' | 'future';
  /** Token of the head. */
  readonly at: number;
  readonly plural: boolean;
}

const SKIPPED = new Set(
  "the a an this that these those his her their its our my your 's one who top very own same longtime long-time veteran longest-serving and & , mr ms mrs madam both two three four".split(
    ' ',
  ),
);
const PARTIES = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['defence', 'defense'],
  ['labour', 'labor'],
]);
const PAST = new Set('former then ex erstwhile onetime one-time late retired outgoing departing then-'.split(' '));
const FUTURE = new Set('incoming future designate elect newly'.split(' '));

const VICE = ['vice', 'presidential'] as const;
const RUNS = /^(?:candidate|nominee|contender|hopeful|pick|contestant)$/;

/** The office head that `norm` is a form of, or null: "sens." gives senator. */
export const officeHeadOf: (norm: string) => string | null = remember((norm) => {
  const plain = norm.replaceAll('.', '');
  if (HONORIFICS.has(plain)) return null;
  const own = OFFICE_HEADS.get(plain) ?? (PERSON_NOUNS.has(plain) ? plain : undefined);
  if (own !== undefined) return own;
  const stripped = /^(.{4,})-elect$/.exec(plain)?.[1] ?? /^(?:then|ex|vice|co|now)-(.{4,})$/.exec(plain)?.[1];
  if (stripped !== undefined) return OFFICE_HEADS.get(stripped) ?? null;
  const singular = singularOf(plain);
  return OFFICE_HEADS.get(singular) ?? (PERSON_NOUNS.has(singular) ? singular : null);
});

/**
 * The office that the tokens [from, to) name, up to the first preposition but "of" in a title; null when no head is among them.
 *
 *   [the Pact’s former chief spokeswoman] → spokeswoman, {pact, chief}, past
 *
 * `before`: the head stands before it. [an adviser] to the president → adviser, {president}
 */
export function officeOf(tokens: readonly Token[], from: number, to: number, before = to): OfficeWords | null {
  let head: string | null = null;
  let at = -1;
  for (let i = before - 1; i >= from; i--) {
    const { norm } = tokens[i]!;
    const plain = norm.replaceAll('.', '');
    // “secretary general” is another office than “secretary”, “attorney general” than “attorney”
    const general = plain === 'general' && i > from && BEFORE_GENERAL.has(tokens[i - 1]!.norm);
    const isFirstLady = plain === 'lady' && /^(?:then-)?first$/.test(tokens[i - 1]?.norm ?? '') && i > from;
    const found = general ? `${tokens[i - 1]!.norm}-general` : isFirstLady ? 'first-lady' : officeHeadOf(norm);
    if (found === null) continue;
    head = found;
    at = i;
    // “chief of staff”, “secretary of state”: the noun before “of” is the head
    const of = tokens[i - 1]?.norm === 'of' && i - 2 >= from ? officeHeadOf(tokens[i - 2]!.norm) : null;
    if (of !== null) {
      head = of;
      at = i - 2;
    }
    break;
  }
  if (head === null) return null;
  const words = new Set<string>();
  let time: OfficeWords['time'] = 'now';
  for (let i = from; i < to; i++) {
    const { norm, kind } = tokens[i]!;
    if (i >= before) {
      // “a lawyer for the former senator” is one now
    } else if (PAST.has(norm) || /^(?:then|ex)-/.test(norm)) time = 'past';
    else if (FUTURE.has(norm) || /-elect$/.test(norm)) time = 'future';
    if (
      kind !== 'word' ||
      SKIPPED.has(norm) ||
      OFFICE_TIMES.has(norm) ||
      /^(?:of|for|in|at|to|from|with|on)$/.test(norm)
    )
      continue;
    const plain = norm.replaceAll('.', '');
    if (
      i !== at &&
      !(officeHeadOf(norm) === head && i < at) &&
      !(i === at - 1 && head.endsWith(`-${tokens[at]!.norm}`))
    )
      words.add(
        PARTIES.get(plain) ?? DEMONYMS.get(norm) ?? STATE_NAMES.get(norm) ?? plain.replace(/^(?:then|ex|vice)-/, ''),
      );
  }
  // a vice-chancellor is no chancellor
  if (/^vice-/.test(tokens[at]!.norm)) words.add('vice');
  // One word for one office: “prime minister”, “PM”
  if (head === 'minister' && words.delete('prime')) head = 'prime-minister';
  if (head === 'secretary' && words.delete('press')) head = 'press-secretary';
  // “running mate”, “vice presidential nominee”
  const isMate = head === 'mate' && words.has('running');
  const isSecond = VICE.every((word) => words.has(word)) || words.has('vice-presidential');
  if (isMate || (isSecond && RUNS.test(head))) {
    head = 'running-mate';
    for (const word of ['running', 'vice-presidential', ...VICE]) words.delete(word);
  }
  return { head, words, time, at, plural: isPlural(tokens[at]!.norm) };
}

/** Where what an office is of or for begins, in the tokens [from, to): “an adviser [to the president]”; `to` where nothing is told of that. */
export function complementOf(tokens: readonly Token[], from: number, to: number): number {
  let i = from + 1;
  while (i < to && !PREPOSITIONS.has(tokens[i]!.norm) && tokens[i]!.norm !== 'to') i++;
  return Math.min(i, to);
}

const isPlural = (norm: string): boolean =>
  (/[^s']s$/.test(norm) && OFFICE_HEADS.get(norm) === undefined && !PERSON_NOUNS.has(norm)) ||
  /(?:spokes|chair|congress|wo)men$/.test(norm);
