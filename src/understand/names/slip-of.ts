// Two surnames in; whether one is the other with a letter left out, put in or two changed about: "Lindqvr", "Lindqavr" for "Lindqvar".
// Another letter in a place is no slip here: it may be a look-alike, and is left to people.

const LEAST_LETTERS = 6;
const LATIN = /^[a-z]+$/;

/** Both in lower case, of Latin letters without marks. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || !LATIN.test(a) || !LATIN.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_LETTERS) return false;
  let k = 0;
  while (k < short.length && short[k] === long[k]) k++;
  if (long.length === short.length + 1) return short.slice(k) === long.slice(k + 1);
  return (
    long.length === short.length &&
    short[k] === long[k + 1] &&
    short[k + 1] === long[k] &&
    short.slice(k + 2) === long.slice(k + 2)
  );
}
