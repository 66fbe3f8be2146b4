// A store in memory, for the tests of the API until a real one can be opened without a file.

import { DualtrackError } from '../../src/errors.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import type { ReportSummary, SearchHit, Store } from '../../src/store/contract.ts';

function summaryOf({ report, entries, notes }: RecordedReport): ReportSummary {
  const counts = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
  for (const entry of entries) counts[entry.kind]++;
  const { id, title, outlet, agency, published, url, text } = report;
  const opening = text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 200);
  return { id, title, outlet, agency, published, url, opening, counts, notes: notes.length };
}

export async function openMemoryStore(records: readonly RecordedReport[] = []): Promise<Store> {
  const kept = new Map(records.map((record) => [record.report.id, record]));
  const sorted = () =>
    [...kept.values()].sort((a, b) => (b.report.published ?? '').localeCompare(a.report.published ?? ''));
  const page = <T>(items: T[], limit = 50, cursor?: string | null) => {
    const from = cursor == null ? 0 : Number(cursor);
    if (!Number.isInteger(from))
      throw new DualtrackError('invalid-cursor', `invalid cursor: ${cursor}`, 'start again without one');
    return { items: items.slice(from, from + limit), next: from + limit < items.length ? String(from + limit) : null };
  };
  return {
    async add(batch) {
      for (const record of batch) kept.set(record.report.id, record);
      return batch.map(() => 'added' as const);
    },
    async refuse() {},
    async has(ids) {
      return new Set(ids.filter((id) => kept.has(id)));
    },
    async get(id) {
      return kept.get(id) ?? null;
    },
    async getEntry() {
      return null;
    },
    async list({ limit, cursor }) {
      return page(sorted().map(summaryOf), limit, cursor);
    },
    async search({ query, limit, cursor, in: place }) {
      if (query.includes('"') && query.split('"').length % 2 === 0)
        throw new DualtrackError('invalid-query', `invalid query: ${query}`, 'close the quotation mark');
      const hits: SearchHit[] = [];
      for (const record of sorted()) {
        const { text } = record.report;
        const start = text.toLowerCase().indexOf(query.toLowerCase());
        if (start < 0) continue;
        const snippet = { start: Math.max(0, start - 60), end: Math.min(text.length, start + 100) };
        const entry = record.entries.find(
          (e) => e.kind === 'statement' && e.content.spans.some((s) => s.start <= start && start < s.end),
        );
        if (place === 'statements' && !entry) continue;
        hits.push({
          report: summaryOf(record),
          entryId: place === 'statements' ? entry!.id : null,
          snippet,
          snippetText: text.slice(snippet.start, snippet.end),
          hits: [{ start, end: start + query.length }],
        });
      }
      return page(hits, limit, cursor);
    },
    async *all() {
      yield* [...kept.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
    },
    async *refused() {},
    async counts() {
      const entries = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
      for (const record of kept.values()) for (const entry of record.entries) entries[entry.kind]++;
      return { reports: kept.size, entries, refused: 0 };
    },
    async close() {},
  };
}
