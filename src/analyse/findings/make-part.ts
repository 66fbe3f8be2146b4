// A passage of a traced report in, a finding's part out; parts in, a finding out.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { contentId } from '../../text/content-hash.ts';
import { titleIn } from './story.ts';
import type { Trace } from './trace.ts';

type PartOf = Pick<FindingPart, 'role' | 'passage'> & Partial<FindingPart>;

export function makePart({ reportId, body: { outlet, published, lead } }: Trace, part: PartOf): FindingPart {
  return {
    reportId,
    outlet,
    title: outlet === null ? titleIn(lead) || null : null,
    published,
    entryId: null,
    who: null,
    through: null,
    wording: null,
    shared: null,
    edits: [],
    ...part,
  };
}

/** The finding with its id, the hash of kind and parts, and the entries of its parts; what a silent report tells instead is not what it rests on. */
export function makeFinding(finding: Omit<Finding, 'id' | 'entries'>): Finding {
  const { kind, parts } = finding;
  const shown = parts.map(({ role, reportId, passage }) => [role, reportId, passage.spans]);
  const resting = parts.filter(({ role }) => role !== 'silent');
  const entries = [...new Set(resting.flatMap(({ entryId }) => (entryId === null ? [] : [entryId])))].sort();
  return { id: contentId('finding', kind, JSON.stringify(shown)), ...finding, entries };
}
