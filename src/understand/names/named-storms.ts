// The candidates for names of a report in; the words by which it calls a storm, out: nobody's name, wherever they stand.
//
//   [Storm Agda] … [Agda]'s winds      superstorm [Agda]      a cyclone called [Agda]      not: Storm Okker said, a Petra Agda of the same report
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import type { Candidate } from './split-affiliation.ts';

const STORM = /^(?:super)?(?:storm|hurricane|cyclone|typhoon)$/;
const SOMEBODYS = /^(?:said|says|told|tells|asked|added|argued|who)$/;
const CALLED = /^(?:called|named|dubbed|as)$/;

/** As they are written in small letters, one space between. */
export function namedStorms(tokens: readonly Token[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  const isStorm = (at: number) => STORM.test(tokens[at]?.norm ?? '');
  for (const { run } of candidates) {
    const last = run.to - 1;
    const isCalled =
      CALLED.test(tokens[last - 1]?.norm ?? '') &&
      (isStorm(last - 2) || (tokens[last - 2]?.norm === 'known' && isStorm(last - 3)));
    // “Storm Okker said” is somebody whose given name that is
    if (!(isStorm(last - 1) || isCalled) || !beginsWithCapital(tokens[last]!.text)) continue;
    if (SOMEBODYS.test(tokens[run.to]?.norm ?? '')) continue;
    found.add(tokens[last]!.norm);
  }
  return found;
}

/** “storm agda”, “tropical storm agda”; `alone`: “agda” too. */
export function isOfStorm(storms: ReadonlySet<string>, key: string, alone: boolean): boolean {
  if (storms.size === 0) return false;
  const words = key.split(' ');
  return storms.has(words.at(-1)!) && (words.length === 1 ? alone : STORM.test(words.at(-2)!));
}
