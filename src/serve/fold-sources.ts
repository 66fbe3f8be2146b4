// A happening, and the findings that say which reports copy each other, in; its sources out: each the printings of one text, counted once.
import type { Finding, FindingPart } from '../record/finding.ts';
import type { HappeningSource, SourceReport } from './contract/happenings.ts';

type Printing = Omit<SourceReport, 'isPart'> & Pick<FindingPart, 'through'>;

/** `relations` are findings of kinds copies and versions; others are not looked at. */
export function foldSources({ parts }: Finding, relations: readonly Finding[]): HappeningSource[] {
  const printings = new Map<string, Printing>();
  const setOf = new Map<string, Set<string>>();
  const see = ({ reportId, outlet, published, through }: FindingPart) => {
    const known = printings.get(reportId);
    printings.set(reportId, { reportId, outlet, published, through: known?.through ?? through });
    if (!setOf.has(reportId)) setOf.set(reportId, new Set([reportId]));
  };
  for (const part of parts) see(part);
  for (const relation of relations) {
    if (relation.kind !== 'copies' && relation.kind !== 'versions') continue;
    for (const part of relation.parts) see(part);
    const joined = new Set(relation.parts.flatMap(({ reportId }) => [...setOf.get(reportId)!]));
    for (const id of joined) setOf.set(id, joined);
  }
  const told = new Set(parts.map(({ reportId }) => reportId));
  const done = new Set<Set<string>>();
  return parts.flatMap((part): HappeningSource[] => {
    const set = setOf.get(part.reportId)!;
    if (done.has(set)) return [];
    done.add(set);
    const reports = [...set].map((id) => printings.get(id)!).sort(compare);
    return [
      {
        reports: reports.map(({ through: _, ...report }) => ({ ...report, isPart: told.has(report.reportId) })),
        copies: reports.length - 1,
        through: reports.find(({ through }) => through !== null)?.through ?? null,
        parts: parts.flatMap(({ reportId }, n) => (set.has(reportId) ? [n] : [])),
      },
    ];
  });
}

/** Undated ones last. */
function compare(a: Printing, b: Printing): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.reportId < b.reportId ? -1 : 1;
}
