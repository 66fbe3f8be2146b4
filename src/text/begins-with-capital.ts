const CAPITAL = /^\p{Lu}/u;

/** Whether `text` begins with a capital letter of any script. What is asked of nearly every word: plain letters need no regular expression. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
