// A person’s name at one place in; the party in whose race the words behind it have that one stand, out, or null.
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democratic', 'democratic'],
  ['libertarian', 'libertarian'],
]);
const STANDS =
  /^(?:won|win|wins|winning|seeks|sought|seeking|leads|leading|led|clinched|clinching|clinch|running|ran|runs|entered|lost|trails|trailing|quit|secured|secure|securing|captured|accepted|accept|accepting|bid|candidacy|campaign|quest)$/;
const RACE = /^(?:nomination|primary|primaries|caucus|caucuses|race|contest|ticket)$/;
const FARTHEST = 11;

/**
 * `at`: the token behind the name, a possessive’s ’s included.
 *
 *   Okker has [won the Lumen Republican primary]      Okker’s [bid for the Democratic nomination]      not: “Okker attacked the Republican field”
 */
export function partyOfRace(tokens: readonly Token[], nameAt: ReadonlyMap<number, Name>, at: number): string | null {
  let stands = false;
  for (let i = at; i < Math.min(at + FARTHEST, tokens.length); i++) {
    const { norm, kind, text } = tokens[i]!;
    if (nameAt.get(i)?.kind === 'person' || (kind === 'punctuation' && text !== ',')) return null;
    if (/^(?:against|not|n't|never|over|that|after|before|if|when|while|but|because)$/.test(norm)) return null;
    if (STANDS.test(norm)) stands = true;
    const party = PARTIES.get(norm);
    if (party === undefined || !stands) continue;
    return [1, 2].some((n) => RACE.test(tokens[i + n]?.norm ?? '')) ? party : null;
  }
  return null;
}
