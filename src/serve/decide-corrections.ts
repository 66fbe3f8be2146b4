// What a person decided on the page in; the corrections that say so after any reading out. Nothing is kept yet.
import { correctRecord } from '../analyse/corrections/correct-record.ts';
import type { GetCorrected } from '../analyse/corrections/corrected-records.ts';
import { pointAtEntry } from '../analyse/corrections/point-at-entry.ts';
import { type WithoutId, withId } from '../analyse/corrections/with-id.ts';
import { pointAtFinding } from '../analyse/findings/judge-findings.ts';
import { pointAt } from '../analyse/register/point-at.ts';
import type { Register } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import type { Correction } from '../record/correction.ts';
import type { Entry, RecordedReport } from '../record/entry.ts';
import type { EntryCorrection, EntryPointer } from '../record/entry-correction.ts';
import type { Store } from '../store/contract.ts';
import type { Decision } from './contract/corrections.ts';

/** Who decides, when and why: the same for all corrections of one decision. */
export type Who = Pick<Correction, 'at' | 'by' | 'why'>;

export interface Known {
  readonly store: Pick<Store, 'findings' | 'corrections'>;
  readonly register: () => Promise<Register>;
  readonly getCorrected: GetCorrected;
}

/** Throws DualtrackError unknown-actor, unknown-finding, unknown-report, unknown-entry, invalid-option or invalid-correction. */
export async function decideCorrections(decision: Decision, who: Who, known: Known): Promise<Correction[]> {
  switch (decision.what) {
    case 'merge': {
      const register = await known.register();
      return [withId({ ...who, what: 'merge', actors: decision.actors.map((id) => pointAt(register, id)) })];
    }
    case 'split': {
      const { actor, reports, names, name } = decision;
      if (reports.length + names.length === 0)
        throw new DualtrackError('invalid-option', 'split takes nothing out', 'give reports or names');
      const from = pointAt(await known.register(), actor);
      return [withId({ ...who, what: 'split', from, reports: [...reports].sort(), names: [...names].sort(), name })];
    }
    case 'rename':
      return [
        withId({ ...who, what: 'rename', actor: pointAt(await known.register(), decision.actor), name: decision.name }),
      ];
    case 'hide':
      return [withId({ ...who, what: 'hide', actor: pointAt(await known.register(), decision.actor) })];
    case 'judge-findings':
      return judgeFindings(decision, who, known);
    case 'judge-entries':
      return judgeEntries(decision, who, known);
    case 'undo':
      return undo([decision.undoes].flat(), who, known);
    default:
      return [await changeEntry(decision, who, known)];
  }
}

async function judgeFindings(
  { verdict, findings, says }: Extract<Decision, { what: 'judge-findings' }>,
  who: Who,
  { store }: Known,
): Promise<Correction[]> {
  if ((verdict === 'correct') !== (says !== null))
    throw new DualtrackError(
      'invalid-option',
      verdict === 'correct' ? 'nothing said that is the case instead' : `${verdict} says nothing instead`,
      'give `says` with the verdict correct, and with no other',
    );
  const made: Correction[] = [];
  for (const id of new Set(findings)) {
    const [finding] = (await store.findings({ id })).items;
    if (!finding)
      throw new DualtrackError('unknown-finding', `no finding with this id: ${id}`, 'GET /api/findings gives the ids');
    made.push(withId({ ...who, what: `${verdict}-finding`, finding: pointAtFinding(finding), says } as const));
  }
  return made;
}

async function judgeEntries(
  { verdict, entries }: Extract<Decision, { what: 'judge-entries' }>,
  who: Who,
  known: Known,
): Promise<Correction[]> {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  const made: Correction[] = [];
  for (const [report, asked] of byReport) {
    const found = await recordOf(report, known);
    for (const id of new Set(asked.map(({ entry }) => entry)))
      made.push(withId({ ...who, what: `${verdict}-entry`, entry: pointAtId(id, found) } as const));
  }
  return made;
}

async function changeEntry(
  decision: Extract<Decision, { what: 'edit-entry' | 'split-entry' | 'merge-entry' }>,
  who: Who,
  known: Known,
): Promise<EntryCorrection> {
  const found = await recordOf(decision.report, known);
  const entry = pointAtId(decision.entry, found);
  const made = withId(saidOf(decision, { ...who, entry }, found));
  // An edit of what the kind does not have, a cut that leaves nothing: better told at once than kept and idle.
  const { record, idle } = correctRecord(found.record, [made]);
  const now = record.entries.find(({ id }) => id === decision.entry);
  const before = found.record.entries.find(({ id }) => id === decision.entry);
  if (idle.length > 0 || JSON.stringify(now) === JSON.stringify(before))
    throw new DualtrackError(
      'invalid-correction',
      'it would change nothing',
      'it is so already, the words are not the entry’s, or the entry was rejected',
    );
  return made;
}

function saidOf(
  decision: Extract<Decision, { what: 'edit-entry' | 'split-entry' | 'merge-entry' }>,
  kept: Who & { entry: EntryPointer },
  found: Found,
): WithoutId<EntryCorrection> {
  if (decision.what === 'edit-entry') return { ...kept, what: decision.what, changes: decision.changes };
  if (decision.what === 'split-entry') return { ...kept, what: decision.what, spans: decision.spans };
  return { ...kept, what: decision.what, others: decision.others.map((id) => pointAtId(id, found)) };
}

async function undo(ids: readonly string[], who: Who, { store }: Known): Promise<Correction[]> {
  const there = new Set((await store.corrections()).map(({ id }) => id));
  return [...new Set(ids)].map((undoes) => {
    if (!there.has(undoes))
      throw new DualtrackError(
        'invalid-option',
        `no correction with this id: ${undoes}`,
        'GET /api/corrections lists them',
      );
    return withId({ ...who, what: 'undo', undoes });
  });
}

interface Found {
  readonly record: RecordedReport;
  readonly rejected: readonly Entry[];
}

async function recordOf(report: string, { getCorrected }: Known): Promise<Found> {
  const found = await getCorrected(report);
  if (!found) throw new DualtrackError('unknown-report', `unknown report: ${report}`, 'GET /api/reports lists them');
  return found;
}

function pointAtId(id: string, { record, rejected }: Found): EntryPointer {
  const entry = [...record.entries, ...rejected].find((one) => one.id === id);
  const pointer = entry && pointAtEntry(entry, record.report);
  if (!pointer)
    throw new DualtrackError('unknown-entry', `no entry with this id: ${id}`, 'GET /api/reports/{id} lists them');
  return pointer;
}
