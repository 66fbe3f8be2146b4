// A “who” in; the person whom its clause tells of, out: of “Okker, [who]”, “Okker [who]”, “Okker, a Lumen sailor [who]”. Null for “decide [who]”.
import type { Name } from '../../understand/names/name.ts';
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';

/** Tokens of what is told in commas before “who”. */
const LONGEST = 8;

export function relativeOf({ reading: { tokens }, names }: Scene, who: number): Name | null {
  const nameTo = (at: number) => names.find(({ to, kind }) => to === at && kind === 'person') ?? null;
  const direct = nameTo(tokens[who - 1]?.text === ',' ? who - 1 : who);
  if (direct !== null || tokens[who - 1]?.text === ',') return direct;
  // “Okker, [a supporter] who”; not “Okker asked a supporter who”
  if (officeHeadOf(tokens[who - 1]?.norm ?? '') === null) return null;
  for (let i = who - 2; i > 0 && i >= who - LONGEST; i--) {
    if (tokens[i]!.text === ',') return /^(?:an?|the|one)$/.test(tokens[i + 1]!.norm) ? nameTo(i) : null;
    if (tokens[i]!.kind === 'punctuation' && tokens[i]!.norm !== "'s") return null;
  }
  return null;
}
