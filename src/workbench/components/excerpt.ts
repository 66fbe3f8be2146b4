// Cuts long words short for places with little room. The record itself is never cut.

/** `text` with white space folded, at most `most` UTF-16 units and "…" when something was left out. */
export function excerpt(text: string, most: number): string {
  // Looking at a little more than is shown keeps a text of a million characters from being folded whole.
  const folded = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const isWhole = folded.length <= most && text.length <= most * 4;
  if (isWhole) return folded;
  const whole = folded.slice(0, most);
  // at a word's end, where one is near
  const end = /^\s|^$/.test(folded.slice(most, most + 1)) ? -1 : whole.search(/\s\S{0,20}$/);
  const cut = end > most / 2 ? whole.slice(0, end) : whole;
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut.trimEnd()}…`;
}
