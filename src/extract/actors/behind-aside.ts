// Where a name ends in; where its clause goes on behind what is set between it and its verb, out.
//
//   Okker, the harbour master, |thanked him      Okker, 61, |left      Okker, who had been ill, |met her      not: Okker, a cook, and Venn met

import { isFiniteVerb } from '../../understand/is-finite-verb.ts';
import type { Token } from '../../understand/reading.ts';

export const LONGEST_ASIDE = 20;
const TELLS_OF_ONE = /^(?:an?|the|who|whose|whom|of|one|his|her|their|its|then|now|formerly|once|also)$/;

/** The token behind the closing comma; `to` itself where nothing is set between. */
export function behindAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  const first = tokens[to + 1];
  if (first === undefined || (!TELLS_OF_ONE.test(first.norm) && first.kind !== 'number' && !/ing$/.test(first.norm)))
    return to;
  const end = Math.min(tokens.length - 1, to + LONGEST_ASIDE);
  for (let i = to + 2; i < end; i++) {
    if (/^[.?!;:“”"—–]$/.test(tokens[i]!.text)) return to;
    if (tokens[i]!.text !== ',') continue;
    const next = /^\p{Ll}+ly$/u.test(tokens[i + 1]!.norm) ? tokens[i + 2] : tokens[i + 1];
    if (next !== undefined && isFiniteVerb(next)) return i + 1;
  }
  return to;
}
