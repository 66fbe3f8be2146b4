// In: what people put right. Out: the same, once each, in the order it was made in.

import { reportsCorrected } from '../../record/corrected-reports.ts';
import type { Correction } from '../../record/correction.ts';
import type { CorrectOutcome } from '../contract.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { logActors } from './report-actors.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';
import { awaitTraceAgain } from './traces.ts';

export function keepCorrections(database: Database, corrections: readonly Correction[]): CorrectOutcome[] {
  const outcomes = corrections.map((correction): CorrectOutcome => {
    const row = { id: toSqlText(correction.id), at: toSqlText(correction.at), correction: JSON.stringify(correction) };
    const kept = query.insertInto('corrections').values(row);
    return database.run(kept.onConflict((conflict) => conflict.column('id').doNothing())) > 0 ? 'added' : 'known';
  });
  const added = corrections.filter((_, n) => outcomes[n] === 'added');
  const reports = reportsCorrected(added, (id) => readCorrection(database, id));
  for (const report of reports) awaitTraceAgain(database, toSqlText(report));
  addToTallies(database, { revision: added.length, 'findings-revision': +(reports.size > 0) });
  if (added.length > 0) logActors(database, []);
  return outcomes;
}

function readCorrection(database: Database, id: string): Correction | undefined {
  const row = database.first(query.selectFrom('corrections').select('correction').where('id', '=', toSqlText(id)));
  return row && (JSON.parse(row.correction) as Correction);
}

export function readCorrections(database: Database): Correction[] {
  return database
    .all(query.selectFrom('corrections').select('correction').orderBy('at').orderBy('id'))
    .map(({ correction }) => JSON.parse(correction) as Correction);
}
