// A store of made reports in; how much of what was planted its findings have, and how many of its findings are of what was planted, out.
import type { Finding } from '../../src/record/finding.ts';
import type { Store } from '../../src/store/contract.ts';
import { makeRecord } from './make-record.ts';
import { PLANTED, type Planted, planOf } from './plan.ts';

export interface PlantedFound {
  readonly kind: Planted;
  /** Reports that have something of this kind from another. */
  readonly planted: number;
  /** Of these, how many stand in a finding of the kind together with the report that they have it from. */
  readonly found: number;
  /** Findings of the kind, and how many of them have only reports of one head and its followers. */
  readonly findings: number;
  readonly pure: number;
}

/** Of the reports 0 to `reports` − 1. */
export async function findPlanted(store: Store, seed: number, reports: number): Promise<PlantedFound[]> {
  const numberOf = new Map<string, number>();
  for (let n = 0; n < reports; n++) numberOf.set(makeRecord(seed, n).report.id, n);
  const sums = new Map(
    PLANTED.map((kind) => [kind, { kind, planted: 0, found: new Set<number>(), findings: 0, pure: 0 }]),
  );
  for (let n = 0; n < reports; n++) {
    const { kind } = planOf(seed, n);
    if (kind !== null) sums.get(kind)!.planted++;
  }
  for await (const finding of findingsOf(store)) {
    // two prints of one text in one outlet are versions, wherever it was taken from
    const sum = sums.get((finding.kind === 'versions' ? 'copies' : finding.kind) as Planted);
    if (!sum) continue;
    // a silent report tells another happening
    const telling = finding.parts.filter(({ role }) => role !== 'silent');
    const numbers = new Set(telling.flatMap(({ reportId }) => numberOf.get(reportId) ?? []));
    for (const n of numbers) {
      const { kind, head } = planOf(seed, n);
      if (kind === sum.kind && numbers.has(head)) sum.found.add(n);
    }
    sum.findings++;
    if (new Set([...numbers].map((n) => planOf(seed, n).head)).size === 1) sum.pure++;
  }
  return [...sums.values()].map((sum) => ({ ...sum, found: sum.found.size }));
}

async function* findingsOf(store: Store): AsyncGenerator<Finding> {
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<Store['findings']>> = await store.findings({ limit: 500, cursor });
    yield* page.items;
    if ((cursor = page.next) === null) return;
  }
}
