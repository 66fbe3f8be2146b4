// A verb in its sentence in, the group of words that it stands in out: auxiliaries, adverbs, what it is the infinitive of.
import { ALWAYS_TRANSITIVE } from '../../lexicon/event-verbs.ts';
import { HAVE } from '../../lexicon/function-words.ts';
import type { Token } from '../../understand/reading.ts';
import { isAdverb, isAuxiliary, type SentenceView } from '../statements/sentence-view.ts';

const QUOTE = /^(?:[“”"‘’]|''|``)$/;

/** The word before `i` without adverbs, negation and marks. */
export function previousWord(view: SentenceView, i: number): number | null {
  let k = i - 1;
  while (
    k >= view.bodyFrom &&
    // “authorities [have] deported”: no adverb, whatever else the word may be
    ((isAdverb(view.tokens[k]) && !HAVE.has(view.tokens[k]!.norm)) ||
      QUOTE.test(view.tokens[k]!.text) ||
      /^(?:jointly|never|also|not|n't|since|again)$/.test(view.tokens[k]!.norm)) &&
    i - k < 4
  )
    k--;
  return k >= view.bodyFrom ? k : null;
}

const CONTROL =
  /^(?:agreed|agrees|agree|plans|planned|plan|refused|refuses|refuse|threatened|threatens|vowed|vows|decided|decides|wants|wanted|began|begun|begins|continued|continues|tried|trying|going|set|due|expected|scheduled|ready|prepared|preparing|intends|intended|hopes|hoped|promised|pledged|resolved|resolves|fail|fails|failed|hesitate|hesitates|hesitated|sought|moved|decline|declines|declined|voted|ordered|used|have|has|had|offered|able|unable|willing|unwilling|reluctant|yet|likely|poised|supposed|resumed|started|helped|managed)$/;

/** Back over auxiliaries, adverbs and “agreed to”: the first token of the verb group whose subject stands before it. */
export function groupStart(view: SentenceView, i: number): number {
  let from = i;
  for (let k = i - 1; k >= view.bodyFrom && i - k < 12; k--) {
    const token = view.tokens[k]!;
    // “nobody[’s] been arrested”
    const isHas = /^['’]s$/.test(token.text) && /^(?:been|not)$/.test(view.tokens[k + 1]!.norm);
    // “have [since] frozen”
    const isSince = token.norm === 'since' && HAVE.has(view.tokens[k - 1]?.norm ?? '');
    if (
      isHas ||
      isSince ||
      isAuxiliary(token) ||
      isAdverb(token) ||
      /^(?:not|n't|never|been|being|each)$/.test(token.norm)
    )
      from = k;
    else if (QUOTE.test(token.text)) continue;
    else if (token.norm === 'to' && (CONTROL.test(view.tokens[k - 1]?.norm ?? '') || isAuxiliary(view.tokens[k - 1]))) {
      from = k - 1;
      k--;
    } else break;
  }
  return from;
}

const HEDGES = [
  /^(?:at (?:least|most)|more than|less than|fewer than|up to|as many as|no (?:more|fewer|less) than|well over)$/,
  /^(?:nearly|almost|about|around|over|some|roughly|approximately|under|between|only|just|another)$/,
];

/** How many words at `i` only say how exact the number behind them is: “[at least] 75 people”, “[more than] two dozen”; 0 for “at noon”. */
export function hedgeBefore(tokens: readonly Token[], i: number): number {
  for (let width = 4; width > 0; width--) {
    const behind = tokens[i + width];
    if (!isCount(behind)) continue;
    const words = tokens
      .slice(i, i + width)
      .map(({ norm }) => norm)
      .join(' ');
    if (HEDGES.some((hedge) => hedge.test(words))) return width;
  }
  return 0;
}
/** “[75] people”, “[dozens] of them”, “[a] man” */
export const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || COUNTS.test(token.norm));
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?|one|hundreds?|dozens?|scores|thousands?|half)$/;

const NO_OBJECT = /^(?:of|in|at|near|by|after|during|over|with|for|from|on|as|amid|outside|inside|while|when)$/;

/** Three ▸killed◂ in Sund; accused ▸of◂: the past form of `lemma` at `i` has no object though it needs one, so it is a participle. Not “killed ▸at least 75◂”. */
export function lacksObject({ tokens, wordsTo }: SentenceView, i: number, lemma: string): boolean {
  if (!ALWAYS_TRANSITIVE.has(lemma) || hedgeBefore(tokens, i + 1) > 0) return false;
  const next = tokens[i + 1];
  return (
    next === undefined ||
    i + 1 >= wordsTo ||
    /^[,;:.–—]$/.test(next.text) ||
    NO_OBJECT.test(next.norm) ||
    // the men [detained] could be …
    (isAuxiliary(next) && !/^['’](?:s|d|re|ve|ll|m)$/.test(next.norm))
  );
}
