// Findings made up for tests: passages that stand for themselves, ids as the program makes them.
import type { Finding, FindingKind, FindingPart } from '../../src/record/finding.ts';
import type { Store } from '../../src/store/contract.ts';
import { contentId } from '../../src/text/content-hash.ts';

export const partOf = (fields: Partial<FindingPart> & Pick<FindingPart, 'role' | 'reportId'>): FindingPart => ({
  outlet: null,
  published: null,
  entryId: null,
  passage: { spans: [{ start: 0, end: 8 }], text: `words that ${fields.role}` },
  who: null,
  title: null,
  through: null,
  wording: null,
  shared: null,
  edits: [],
  ...fields,
});

export const findingOf = (kind: FindingKind, parts: FindingPart[]): Finding => ({
  id: contentId('finding', kind, JSON.stringify(parts)),
  kind,
  says: `a ${kind} of ${parts.length} parts`,
  how: 'as the test has it',
  parts,
  entries: parts.flatMap(({ entryId }) => entryId ?? []),
  confidence: 0.7,
});

export async function keepFindings(store: Store, found: readonly Finding[]): Promise<void> {
  const since = await store.findingsRevision();
  if (!(await store.settle({ since, traces: [], gone: [], found }))) throw new Error('not kept');
}
