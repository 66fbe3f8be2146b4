// The words that say where an office is in; which state, region or town they name, so that two can be compared, out.
import { DEMONYMS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { americanState, findPlace } from '../../lexicon/places.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';

/** Whether two places of one rank are one; null: one of them is no known place, or they are of two ranks (a region and a state). */
export function isSamePlace(a: string, b: string): boolean | null {
  const [one, other] = [rankOf(a), rankOf(b)];
  if (one === null || other === null || one.rank !== other.rank) return null;
  return one.id === other.id;
}

/** `text` in the form of Token.norm, words joined by a space: "new jersey", "n.j.", "belgian". */
function rankOf(text: string): { readonly rank: string; readonly id: string } | null {
  const code = STATE_NAMES.get(text) ?? DEMONYMS.get(text);
  if (code !== undefined) return { rank: 'country', id: code };
  const short = shortState(text);
  if (short !== null) return { rank: 'region', id: short };
  const found = findPlace(text);
  return found === null ? null : { rank: found.is, id: text };
}

/** “tex.” → texas, “n.j.” → new jersey */
function shortState(text: string): string | null {
  const written = text.replace(/(^|\.)\p{Ll}/gu, (letters) => letters.toUpperCase());
  return americanState(written)?.toLowerCase() ?? null;
}

/** Whom a senator sits for: “Okker [of Lumen]”, “Okker (R-[Tex.])”, “Okker, D-[Ohio],”; null when the words behind the name do not tell. */
export function seatBehind(tokens: readonly Token[], { to }: Name, nameAt: ReadonlyMap<number, Name>): string | null {
  const [mark, next] = [tokens[to], tokens[to + 1]];
  if (mark === undefined || next === undefined) return null;
  if (mark.text === ',' || mark.text === '(') {
    const seat = /^[rdi]-(.+)$/.exec(next.norm)?.[1];
    const text = seat === undefined || !/^\p{Lu}-/u.test(next.text) ? null : seat;
    return text === null ? null : (shortState(text) ?? text);
  }
  const place = mark.norm === 'of' ? nameAt.get(to + 1) : undefined;
  if (place === undefined || place.kind === 'person') return null;
  return tokens
    .slice(place.from, place.to)
    .map(({ norm }) => norm)
    .join(' ');
}
