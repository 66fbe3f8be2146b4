// Whose word an entry is, and its three times: when it happened, when it was said, when it was printed.
import type { Entry } from '../../../record/entry.ts';
import type { NewsReport } from '../../../record/news-report.ts';
import { formatDate } from '../../components/format-date.ts';
import { describeEntry } from './describe-entry.ts';
import type { Description } from './description.ts';

export interface SourceDescription {
  /** "Lev Oranov, in The Sund Courier, through Meridian". */
  readonly says: string;
  /** What each time is the time of, and the time; a time that the report does not tell says so where it matters. */
  readonly times: readonly (readonly [word: string, time: string])[];
}

/** `outer` is the entry within which `entry` stands, `told` what describeEntry() gives for it. */
export function describeSource(
  report: NewsReport,
  entry: Entry,
  outer: Entry | undefined,
  told: Description,
): SourceDescription {
  const around = outer && describeEntry(outer, report.text);
  const speaker = around?.name ?? (entry.kind === 'statement' ? 'the report' : 'the report itself');
  const printed = [report.outlet ?? 'an outlet not named', report.agency && `through ${report.agency}`];
  const said = told.said ?? (entry.kind === 'statement' ? null : (around?.said ?? null));
  const isSaid = entry.kind === 'statement' || outer?.kind === 'statement';
  return {
    says: `${speaker}, in ${printed.filter(Boolean).join(', ')}`,
    times: [
      ...(entry.kind === 'statement' ? [] : [[told.happenedWord, told.happened ?? 'not told'] as const]),
      ...(isSaid ? [['said', said ?? 'not told'] as const] : []),
      ['published', report.published ? formatDate(report.published) : 'not told'],
    ],
  };
}
