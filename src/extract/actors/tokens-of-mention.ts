// A mention in; the half-open range of tokens that it stands on, out.
import type { Mention } from '../../record/actor.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Token } from '../../understand/reading.ts';

/** null for a mention of no words. */
export function tokensOfMention(
  tokens: readonly Token[],
  { spans }: Pick<Mention, 'spans'>,
): { readonly at: number; readonly to: number } | null {
  if (spans.length === 0) return null;
  const at = firstEndingAfter(tokens, spans[0]!.start);
  let to = at;
  while (to < tokens.length && tokens[to]!.start < spans.at(-1)!.end) to++;
  return to === at ? null : { at, to };
}
