// A Reading in; its runs of capitals, each in the parts that may be a name, out.
import { ADDRESS_OR_NAME } from '../../lexicon/person-titles.ts';
import type { Reading } from '../reading.ts';
import { isDateline } from './around-run.ts';
import type { CaseEvidence } from './case-evidence.ts';
import { findRuns } from './find-runs.ts';
import { genderOfGivenName } from './given-name.ts';
import { type Candidate, splitAffiliation } from './split-affiliation.ts';
import { withoutLedWords } from './without-led-words.ts';

/** In text order; `isTaken`: whether something else is known to stand there. */
export function listCandidates(
  reading: Reading,
  evidence: CaseEvidence,
  isTaken: (run: { readonly from: number; readonly to: number }) => boolean,
): readonly Candidate[] {
  const { tokens, sentences } = reading;
  const runs = withoutLedWords(tokens, findRuns(reading, evidence), evidence).filter((run) => !isTaken(run));
  const alone = new Set(runs.filter(({ from, to }) => to === from + 1).map(({ from }) => tokens[from]!.norm));
  const families = new Set(
    runs
      // “Grace Atieno Wekesa” too
      .filter(
        ({ from, to }) =>
          to - from > 1 &&
          (genderOfGivenName(tokens[to - 2]!.text) !== null ||
            (to - from > 2 && genderOfGivenName(tokens[to - 3]!.text) !== null)),
      )
      .map(({ to }) => tokens[to - 1]!.norm),
  );
  const addressed = new Set(
    runs
      .filter(({ from, to }) => to - from === 3 && ADDRESS_OR_NAME.has(tokens[from]!.norm))
      .map(({ from }) => tokens[from + 1]!.norm),
  );
  const isAddressed = (i: number) => addressed.has(tokens[i]!.norm);
  const isAlone = (i: number) => alone.has(tokens[i]!.norm);
  const isFamily = (i: number) => families.has(tokens[i]!.norm);
  const opening = new Set(sentences.map(({ firstToken }) => firstToken));
  const isOpening = (i: number) => opening.has(i) || /^(?:[.!?:”"]|'')$/.test(tokens[i - 1]?.text ?? '.');
  const split = runs.flatMap((run) =>
    // “NEW VELL, March 3 (MW) —”
    isDateline(reading, run.from, run.to)
      ? [{ owner: null, office: null, rest: [run.from, run.to] as const, personal: false, run }]
      : splitAffiliation(tokens, run, { isAlone, isFamily, isOpening, isAddressed }),
  );
  // “[Minister] of Fisheries Tor Evensen”: the office is that name’s title
  const titles = new Set(
    split.flatMap(({ office, run }) => (office !== null && office[0] < run.from ? [office[0]] : [])),
  );
  return (
    split
      .filter(({ run }) => !titles.has(run.from))
      // “Pact [Director] of Public Affairs Tor Evensen”
      .map((one) =>
        one.office !== null && one.rest === null && titles.has(one.office[0]) ? { ...one, office: null } : one,
      )
  );
}
