// Digits in; whether they may be a year out. A year is no quantity, unless what stands around says so.

/** A number that can be a year of our history or planning. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 1400 && Number(text) <= 2199;
}
