// The words of what somebody will do in, the part of them that says on what condition out.
import { CONDITION_MARKERS, NO_CONDITION } from '../../lexicon/commitment-words.ts';
import type { Token } from '../../understand/reading.ts';

/** A half-open range of indices into the words given. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The markers by their first word, in the order of the lexicon. */
const MARKERS = Map.groupBy(CONDITION_MARKERS, (phrase) => phrase[0]!);

/**
 * keep the channel open [as long as its members stay united]; [if Belmark pays], send the ferries; lend two ferries [in return for
 * fuel]. Not “even if it rains”, “asked if”. A condition that opens the words ends at their first comma, any other with the words or
 * at a comma that goes on with “and” or “which”. null when there is none.
 */
export function findCondition(words: readonly Token[]): Part | null {
  for (let from = 0; from < words.length; from++) {
    const marker = MARKERS.get(words[from]!.norm)?.find((phrase) =>
      phrase.every((word, n) => words[from + n]?.norm === word),
    );
    if (marker === undefined || NO_CONDITION.has(words[from - 1]?.norm ?? '')) continue;
    // “once” alone may be an adverb: once a year, once more, for once, at once
    if (
      marker[0] === 'once' &&
      (/^(?:a|an|again|more|every|in|per|and|or|was|were|had)$/.test(words[from + 1]?.norm ?? 'a') ||
        words[from + 1]!.kind === 'punctuation' ||
        /^(?:for|at|only|just|than)$/.test(words[from - 1]?.norm ?? ''))
    )
      continue;
    // “for as long as it takes”: no condition, only a length
    if (
      marker.at(-2) === 'long' &&
      /^(?:it|is|that)$/.test(words[from + marker.length]?.norm ?? '') &&
      /^(?:takes|needed|necessary|possible)$/.test(words[from + marker.length + 1]?.norm ?? '')
    )
      continue;
    if (marker[0] === 'provided' && marker.length === 1 && !opensClause(words, from + 1)) continue;
    const least = from + marker.length;
    let to = least;
    const opens = words.slice(0, from).every(({ kind, norm }) => kind === 'punctuation' || norm === 'that');
    for (; to < words.length; to++) {
      if (words[to]!.text === ';') break;
      if (
        words[to]!.text === ',' &&
        (opens || /^(?:and|which|but|he|she|it|they|who)$/.test(words[to + 1]?.norm ?? ''))
      )
        break;
    }
    if (to > least) return { from, to };
  }
  return null;
}

// provided [Belmark pays]: not “the aid provided by Sund”
const opensClause = (words: readonly Token[], at: number) =>
  !/^(?:by|to|for|with|in|from|at|,|\.)$/.test(words[at]?.norm ?? ',') && words[at - 2]?.text === ',';
