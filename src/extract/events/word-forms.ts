// Lexicon lines of words and "a_b" phrases in, a test for runs of tokens out.
import type { Token } from '../../understand/reading.ts';

export interface PhraseSet<T> {
  /** What the words in [from, to) of `tokens` stand for, each once, in the order of the lexicon. */
  match(tokens: readonly Token[], from: number, to: number): T[];
}

const NONE: readonly never[] = [];

/** `lines`: a value and its words; "a_b" for "a b", up to three words; "a*" for any ending. */
export function phraseSet<T>(lines: readonly (readonly [value: T, words: string])[]): PhraseSet<T> {
  const exact = new Map<string, number[]>();
  const stems: (readonly [stem: string, line: number])[] = [];
  const put = (key: string, line: number) => {
    const found = exact.get(key);
    if (found === undefined) exact.set(key, [line]);
    else found.push(line);
  };
  // A sentence's word begins few phrases: for the others no longer run is looked up.
  const opening = new Set<string>();
  for (const [line, [, words]] of lines.entries())
    for (const word of words.split(/\s+/)) {
      const phrase = word.replaceAll('_', ' ');
      if (phrase.includes(' ')) opening.add(phrase.slice(0, phrase.indexOf(' ')));
      if (phrase.endsWith('*')) stems.push([phrase.slice(0, -1), line]);
      else put(phrase, line);
    }
  // Stems by their first three letters: a sentence's word is asked of few of them.
  const byOpening = new Map<string, (readonly [string, number])[]>();
  for (const stem of stems) {
    const key = stem[0].slice(0, 3);
    byOpening.set(key, [...(byOpening.get(key) ?? []), stem]);
  }
  return {
    match(tokens, from, to) {
      let found: Set<number> | null = null;
      for (let i = from; i < to; i++) {
        let run = '';
        const longest = opening.has(tokens[i]!.norm) ? 3 : 1;
        for (let width = 1; width <= longest && i + width <= to; width++) {
          run = width === 1 ? tokens[i]!.norm : `${run} ${tokens[i + width - 1]!.norm}`;
          const lines = exact.get(run);
          const begun = byOpening.get(run.slice(0, 3));
          if (lines === undefined && begun === undefined) continue;
          found ??= new Set();
          for (const line of lines ?? NONE) found.add(line);
          for (const [stem, line] of begun ?? NONE) if (run.startsWith(stem)) found.add(line);
        }
      }
      if (found === null) return [];
      return [...found].sort((a, b) => a - b).map((line) => lines[line]![0]);
    },
  };
}
