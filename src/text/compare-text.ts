/** Order of UTF-16 units, the same on every machine; for `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
