// Sightings of a body that every state has one of in; the name that it is shown by out.
import { DEMONYM_ENDS } from '../../lexicon/posts.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Part } from './profile.ts';

/**
 * The name of a body over reports: in their words where some name the owner with it, else put together, which the brackets show.
 *
 *   “Tarskian foreign ministry”      “Defence Ministry (Tarsk)”
 */
export function nameOfBody(parts: readonly Part[]): string | null {
  if (parts.some(({ named: { body } }) => body === null)) return null;
  const own = mostOf(
    parts.filter(({ named }) => named.body!.isNamedSo),
    ({ named }) => named.name,
  );
  if (own !== null) return own;
  const written = mostOf(parts, ({ named }) => named.name, isCapital)!;
  return `${written} (${mostOf(parts, ownerShown, isState)!})`;
}

/** What most sightings have; first of those that are `better`, of equals the shortest, then the first by letters. */
function mostOf(
  parts: readonly Part[],
  of: (part: Part) => string,
  better: (part: Part) => boolean = () => true,
): string | null {
  const counts = new Map<string, { is: boolean; n: number }>();
  for (const part of parts) {
    const known = counts.get(of(part)) ?? { is: better(part), n: 0 };
    counts.set(of(part), { ...known, n: known.n + part.rows.length });
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => Number(y.is) - Number(x.is) || y.n - x.n || a.length - b.length || compareText(a, b)); // biome-ignore format: one line
  return best?.[0] ?? null;
}

const isCapital = ({ named: { name } }: Part): boolean => /^\p{Lu}/u.test(name);
const ownerShown = ({ named: { body }, beside }: Part): string =>
  body!.owner === null && beside !== null
    ? beside.replace(/(?<![\p{L}'])\p{L}/gu, (first) => first.toUpperCase())
    : body!.shown;
/** “Tarsk”; not “Tarskian”. */
const isState = (part: Part): boolean => !DEMONYM_ENDS.some((end) => end.length > 2 && ownerShown(part).endsWith(end));
