// A line that is too long in, what of it is shown out.

/** Letters of a word that may go, to end with the word before. */
const LAST_WORD = /\s\S{0,20}$/;

/** At most `most` UTF-16 units, to a word's end where one is near and more than `least` units stay; never half a surrogate pair. */
export function cutAtWord(line: string, most: number, least: number): string {
  const cut = line.slice(0, most);
  const end = /^(?:\s|$)/.test(line.slice(most, most + 1)) ? most : cut.search(LAST_WORD);
  return (end > least ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '');
}
