// The commonest verbs that follow or introduce somebody's own words. In the form of Token.norm.
interface Words {
  readonly norm: string;
  readonly text: string;
}

export const SAID: ReadonlySet<string> = new Set(
  `said says say asked asks added adds told tells replied replies wrote writes tweeted tweets declared declares stated states
  insisted insists argued argues continued continues explained explains exclaimed warned warns noted notes answered answers
  recalled recalls joked jokes shouted shouts responded responds announced announces concluded concludes quipped remarked remarks
  observed observes stressed stresses posted posts cried wondered called read reads went`.split(/\s+/),
);

/**
 * Whether a paragraph's last words are a cue outside quotation marks, as in: …, she said.
 * Then a quotation left open in it lacks its closing mark, and does not go on in the next paragraph.
 */
export function endsWithCue(
  tokens: readonly Words[],
  range: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const last = tokens[range.endToken - 1];
  if (last === undefined || last.text !== '.') return false;
  let said = false;
  for (let i = range.endToken - 2; i >= Math.max(range.firstToken, range.endToken - 9); i--) {
    const token = tokens[i]!;
    if (SAID.has(token.norm)) said = true;
    else if (token.text === ',') return said;
    else if (/[.!?:;]/.test(token.text)) return false;
  }
  return false;
}
