// Runs of capitals in; the same without a common word that has its capital only for opening a sentence, a line or a quotation, out.
//
//   Defiant [Varga] says no      Given [Varga]’s speech      Former [Ostrel] players      not: Rich Varga, Northern Varga Bank, Former Ostrel Mayor Varga
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { OFFICE_HEADS, OFFICE_TIMES } from '../../lexicon/person-titles.ts';
import type { Token } from '../reading.ts';
import type { CaseEvidence } from './case-evidence.ts';
import type { Run } from './find-runs.ts';
import { mayBeGiven } from './gender-of-name.ts';
import { genderOfGivenName } from './given-name.ts';
import { normTitle } from './norm-title.ts';
import { isKnown } from './trim-start.ts';

const MOST_WORDS = 3;
/** Of times in office, those that a name may begin with. */
const MAY_BEGIN_NAME = /^(?:new|newly|then|ex|late|future|current|acting|sitting|elected)$/;

export function withoutLedWords(tokens: readonly Token[], runs: readonly Run[], { capital }: CaseEvidence): Run[] {
  const persons = new Set<string>();
  for (const { from, to, headline } of runs) {
    if (headline || to - from < 2 || genderOfGivenName(tokens[to - 2]!.text) === null) continue;
    // “Ilse Varga”: by both names, and by the surname
    persons.add(tokens[to - 1]!.norm).add(`${tokens[to - 2]!.norm} ${tokens[to - 1]!.norm}`);
  }
  return runs.map((run) => {
    const { from, to, opens, headline } = run;
    if (!opens || headline || to - from < 2 || to - from > MOST_WORDS) return run;
    const first = tokens[from]!;
    if ((capital.get(first.norm) ?? 0) > 0 || mayBeGiven(first.text)) return run;
    const isTime = OFFICE_TIMES.has(first.norm) && !MAY_BEGIN_NAME.test(first.norm);
    const isBare = isTime && !tokens.slice(from + 1, to).some((token) => OFFICE_HEADS.has(normTitle(token)));
    const isLed = !isKnown(first) && isCommonWord(first.norm) && isPerson(from + 1, to);
    return isBare || isLed ? { ...run, from: from + 1 } : run;
  });

  function isPerson(from: number, to: number): boolean {
    return persons.has(tokens.slice(from, to).map(({ norm }) => norm).join(' ')); // biome-ignore format: one line
  }
}
