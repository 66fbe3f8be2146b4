/** Answers kept where nobody says how many; a report asks of far fewer words. */
const MOST = 20_000;

/** `answer` of a word, kept for when the word comes again. It must depend on the word alone. `most`: answers kept, from which on all are given up. */
export function remember<T>(answer: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
