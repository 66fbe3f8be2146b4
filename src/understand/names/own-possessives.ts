// The names of a report in; those of a firm that is called by somebody's possessive (“Okker’s”) grown by their ’s, out.
//
//   [Okker’s] said it would close.      [Okker’s], the bakery chain, …      the retailer [Okker’s]
//   and not: Okker’s view, a friend of Okker’s said so, “Okker’s said so” (Okker has), Okker’s where the report knows an Okker
import type { Reading } from '../reading.ts';
import type { Name } from './name.ts';

/** What only a subject has behind it; “is” and “was” may stand behind what is left out (“Okker’s was the last vote”). */
const SAYS = /^(?:said|says|told|tells|insisted|insists|declined|refused|apologi[sz]ed|replied|added|reported)$/;
const WILL = /^(?:has|had|will|would|could)$/;
/** “, the bakery chain”, “, which” */
const TOLD = /^(?:an?|the|which)$/;
const NO_BODY = new Set<Name['kind']>(['person', 'state', 'demonym', 'office', 'seat']);

/** Every name of that firm that its ’s does not make an owner. Where a name stands without ’s too, nothing is grown. */
export function growPossessives({ tokens, quotations }: Reading, names: readonly Name[]): readonly Name[] {
  const keyOf = ({ from, to }: Name) => tokens.slice(from, to).map(({ norm }) => norm).join(' '); // biome-ignore format: one line
  const isOwner = ({ to, end }: Name) => tokens[to]?.norm === "'s" && tokens[to]!.start === end;
  const without = new Set(names.filter((name) => !isOwner(name) && !name.headline).map(keyOf));
  const grown = new Set(
    names
      .filter((name) => !NO_BODY.has(name.kind) && isOwner(name) && !without.has(keyOf(name)) && isNamed(name))
      .map(keyOf),
  );
  if (grown.size === 0) return names;
  return names.map((name) =>
    grown.has(keyOf(name)) && isOwner(name) && (isNamed(name) || !isNoun(name.to + 1))
      ? { ...name, kind: 'organisation', to: name.to + 1, end: tokens[name.to]!.end, longForm: null }
      : name,
  );

  function isNamed({ from, to, start, headline }: Name): boolean {
    if (headline || quotations.some(({ spans }) => spans.some((one) => one.start < start && start < one.end)))
      return false;
    // “a friend of Okker’s said”
    if (tokens[from - 1]?.norm === 'of') return false;
    const [next, second] = [tokens[to + 1], tokens[to + 2]];
    if (next === undefined) return false;
    if (SAYS.test(next.norm)) return true;
    if (WILL.test(next.norm)) return second?.norm !== 'been' && second?.norm !== 'be';
    return next.text === ',' && (TOLD.test(second?.norm ?? '') || tokens[from - 1]?.text === ',');
  }
  function isNoun(at: number): boolean {
    return tokens[at]?.kind === 'word';
  }
}
