// A word of a name in; its first letters, which a people and its state have in common, out: “Tarsk”, “Tarskian”, “Tarsk’s” → tarsk.
export const HEAD_LETTERS = 5;

export const headOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .slice(0, HEAD_LETTERS);
