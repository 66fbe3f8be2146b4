// The words of a content in, the little of its grammar that an act may turn on out. What it says is none of the act's business.
import { DO, HAVE, MODALS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { APPROVING, DISAPPROVING } from '../../lexicon/judging-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../../understand/reading.ts';

export type ContentKind = 'none' | 'quotation' | 'question' | 'infinitive' | 'gerund' | 'clause' | 'phrase';

export interface ContentShape {
  readonly kind: ContentKind;
  /** The first words, at most LOOK_AHEAD, without punctuation. */
  readonly words: readonly string[];
  /** The first of them, or "". */
  readonly opening: string;
  /** The very first character is a quotation mark. */
  readonly opensQuoted: boolean;
  /** A name among the first three words. */
  readonly opensWithName: boolean;
  /** Words of approval less words of disapproval. */
  readonly judgment: number;
}

const LOOK_AHEAD = 16;
/** The most of them that are looked at. */
const JUDGED = 24;
const QUESTION_WORDS = new Set([
  'whether',
  'if',
  'why',
  'how',
  'what',
  'who',
  'whom',
  'whose',
  'when',
  'where',
  'which',
]);
const FINITE = new Set([...MODALS, ...HAVE, ...DO, 'is', 'are', 'was', 'were', "'re", "'m"]);
const MARK = /^["“”„«'‘`]/;

/** The shape of `content`. `quoted`: all of it stands in quotation marks. */
export function shapeOfContent(content: readonly Token[], quoted: boolean): ContentShape {
  const all: Token[] = [];
  for (let i = 0; i < content.length && all.length < JUDGED; i++)
    if (content[i]!.kind !== 'punctuation') all.push(content[i]!);
  const words = all.slice(0, LOOK_AHEAD).map(({ norm }) => norm);
  const opening = words[0] ?? '';
  const opensQuoted = MARK.test(content[0]?.text ?? '');
  let judgment = 0;
  for (const { norm } of all) {
    if (APPROVING.has(norm)) judgment++;
    else if (DISAPPROVING.has(norm)) judgment--;
  }
  return {
    kind: kindOf(words, quoted),
    words,
    opening,
    opensQuoted,
    opensWithName: all.slice(0, 3).some(({ text, norm }) => beginsWithCapital(text) && !/^(?:the|a|an|i)$/.test(norm)),
    judgment,
  };
}

function kindOf(words: readonly string[], quoted: boolean): ContentKind {
  const opening = words[0];
  if (opening === undefined) return 'none';
  if (quoted) return 'quotation';
  if (QUESTION_WORDS.has(opening)) return 'question';
  if (opening === 'to' || (opening === 'not' && words[1] === 'to')) return 'infinitive';
  if (/^(?!(?:nothing|something|everything|anything|king|spring)$)[a-z]{3,}ing$/.test(opening)) return 'gerund';
  // "that he would pay", "the toll is lawful", "she must go"; not "that" alone, nor "the man".
  if (opening === 'that' && words.length > 2) return 'clause';
  if (SUBJECT_PRONOUNS.has(opening) && words.length > 1) return 'clause';
  return words.slice(1, 8).some((word) => FINITE.has(word)) ? 'clause' : 'phrase';
}

/** "[he] would recall the envoy", "that [it] will leave": the clause is about its source, as far as a pronoun can tell. */
export function isAboutItself({ words }: ContentShape): boolean {
  const from = words[0] === 'that' ? 1 : 0;
  return /^(?:he|she|it|they|we|i)$/.test(words[from] ?? '');
}

/** Whether one of the first `n` words, plural or not, is in `nouns`. */
export function opensWith({ words }: ContentShape, nouns: ReadonlySet<string>, n = 6): boolean {
  return words.slice(0, n).some((word) => nouns.has(word) || nouns.has(word.replace(/s$/, '')));
}
