// Statements of one report in; what one says and another most likely denies, though no rule takes it for a dispute, as claims, out.
//
//   Police said a driver was beaten by growers. “Nobody laid a hand on anyone,” Ibarren said.
//   not: Police said a driver was beaten. “We will never give up,” Ibarren said of the talks, three speakers later.
import type { Statement } from '../../record/statement.ts';
import type { Claim } from './alleged.ts';
import { isAnswering, likeliestSaid } from './weigh-answer.ts';

/** As far as they are no claims yet. A report with hundreds of statements is held against itself: only what may answer is looked at. */
export function weighedIn(
  statements: readonly Statement[],
  known: ReadonlyMap<string, Claim>,
  toClaim: (entry: Statement) => Claim,
): Claim[] {
  const all = statements
    .filter(({ polarity }) => polarity !== 'hypothetical')
    .map((entry) => known.get(entry.id) ?? toClaim(entry));
  const found: Claim[] = [];
  for (const answer of all) {
    if ((answer.side === 'allegation' && !answer.isPlain) || !isAnswering(answer)) continue;
    const said = likeliestSaid(answer, all);
    if (said === null) continue;
    if (!known.has(said.entryId)) found.push({ ...said, side: 'allegation' });
    if (known.get(answer.entryId)?.side !== 'denial') found.push({ ...answer, side: 'denial' });
  }
  return found;
}
