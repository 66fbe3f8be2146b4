// A store in; its records as people want them out, one by one or many at once. What people said is read once for each change of the store.
import { type Correction, isEntryCorrection } from '../../record/correction.ts';
import type { EntryCorrection } from '../../record/entry-correction.ts';
import type { Store } from '../../store/contract.ts';
import { type CorrectedRecord, correctRecord } from './correct-record.ts';
import { inForce } from './in-force.ts';

/** Corrections of entries in force, by report, in the order of their times. */
export function correctionsByReport(all: readonly Correction[]): ReadonlyMap<string, readonly EntryCorrection[]> {
  const byReport = new Map<string, EntryCorrection[]>();
  if (!all.some(isEntryCorrection)) return byReport;
  for (const one of inForce(all)) {
    if (!isEntryCorrection(one)) continue;
    const known = byReport.get(one.entry.reportId);
    if (known) known.push(one);
    else byReport.set(one.entry.reportId, [one]);
  }
  return byReport;
}

/** Gives a record of `store` as people want it; null where the store has none with this id. */
export type GetCorrected = (reportId: string) => Promise<CorrectedRecord | null>;

/** … of many at once, in the order of `reportIds`, those that the store has: on a server each record alone is half a dozen journeys. */
export type ReadCorrected = (reportIds: readonly string[]) => Promise<readonly CorrectedRecord[]>;

/** Corrections of entries in force by report, as the store has them now. */
export type CorrectionsNow = () => Promise<ReturnType<typeof correctionsByReport>>;

export function keepCorrections(store: Pick<Store, 'corrections' | 'revision'>): CorrectionsNow {
  let kept: { readonly revision: number; readonly made: Promise<ReturnType<typeof correctionsByReport>> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (kept?.revision !== revision) {
      const making = { revision, made: store.corrections().then(correctionsByReport) };
      kept = making;
      making.made.catch(() => {
        if (kept === making) kept = null;
      });
    }
    return await kept!.made;
  };
}

export function keepCorrected(
  store: Pick<Store, 'get' | 'corrections' | 'revision'>,
  correctionsNow: CorrectionsNow = keepCorrections(store),
): GetCorrected {
  return async (reportId) => {
    const byReport = await correctionsNow();
    const record = await store.get(reportId);
    return record && correctRecord(record, byReport.get(reportId) ?? []);
  };
}

export function keepManyCorrected(
  store: Pick<Store, 'records' | 'corrections' | 'revision'>,
  correctionsNow: CorrectionsNow = keepCorrections(store),
): ReadCorrected {
  return async (reportIds) => {
    const byReport = await correctionsNow();
    const records = new Map((await store.records(reportIds)).map((record) => [record.report.id, record]));
    return reportIds.flatMap((id) => {
      const record = records.get(id);
      return record ? [correctRecord(record, byReport.get(id) ?? [])] : [];
    });
  };
}
