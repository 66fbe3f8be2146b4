// Whether an entry has the words that somebody searches for. The store finds the reports; this tells which of their entries
// the words are in. Letters are folded as the store folds them: without case and accents.

/** The words of `text`, folded. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A test for texts. Words side by side must all be there. A query with operators has said already which reports are meant: of
 * those an entry is shown that has any of its words, but for words after NOT.
 */
export function entryTest(query: string): (text: string) => boolean {
  const hasOperators = /\b(?:AND|OR|NOT)\b|[()]/.test(query);
  const wanted = foldedWords(
    query.replace(/\bNOT\s+(?:"[^"]*"|\([^)]*\)|\S+)/g, ' ').replace(/\b(?:AND|OR|NOT)\b/g, ' '),
  );
  return (text) => {
    const words = new Set(foldedWords(text));
    return hasOperators ? wanted.some((word) => words.has(word)) : wanted.every((word) => words.has(word));
  };
}
