// In: a report's text. Out: its first words for a list.

const LENGTH = 200;
/** Characters that are looked at: a text of blank lines gives a shorter opening, not a walk through all of it. */
const LOOK = 1000;

/** The first 200 characters of the text, white space folded to single blanks; never half of a surrogate pair. */
export function openingOf(text: string): string {
  const folded = text.trimStart().slice(0, LOOK).replace(/\s+/g, ' ').trim();
  const cut = folded.slice(0, LENGTH);
  return /[\uD800-\uDBFF]$/.test(cut) && folded.length > LENGTH ? cut.slice(0, -1) : cut;
}
