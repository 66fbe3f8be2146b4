// GET /api/entries/by-id: entries by their ids, with their words: the way from a gauge or a count to the sentences behind it.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { toldSentences } from '../../analyse/findings/told-sentences.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Store } from '../../store/contract.ts';
import type { ToldEntry } from '../contract/actor-entries.ts';
import { MOST_TOLD, ToldEntries } from '../contract/told-entries.ts';
import { type ActorOf, originOf, tellParts } from '../tell-parts.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/entries/by-id',
  summary: 'Tell entries by their ids',
  request: {
    query: z.object({
      ids: z
        .string()
        .max(MOST_TOLD * 60)
        .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
        .pipe(z.array(z.string()).min(1).max(MOST_TOLD))
        .describe(`ids of entries with commas between, ${MOST_TOLD} at most`),
    }),
  },
  responses: { 200: jsonAnswer(ToldEntries, 'The entries, and which of them are not there.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. Entries are told as they were read, since that is what gauges and findings are made of. */
export function tellEntries(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const { actorOf } = await register();
    const records = new Map<string, RecordedReport>();
    const items: ToldEntry[] = [];
    const missing: string[] = [];
    for (const id of c.req.valid('query').ids) {
      const found = await store.getEntry(id);
      // one object a report, so that its sentences are found once
      const record = found && (records.get(found.record.report.id) ?? found.record);
      if (record) records.set(record.report.id, record);
      const told = record && tellOne(record, id, actorOf);
      if (told) items.push(told);
      else missing.push(id);
    }
    return c.json({ items, missing }, 200);
  });
}

function tellOne(record: RecordedReport, id: string, actorOf: ActorOf): ToldEntry | null {
  const told = tellParts(record, actorOf).find(({ entry }) => entry.id === id);
  if (told) return told;
  const entry = record.entries.find((one) => one.id === id);
  if (!entry) return null;
  const sentence = toldSentences(record).find(({ figures }) => figures.some((figure) => figure.id === id));
  const words = sentence?.passage.text ?? ('text' in entry ? entry.text : '');
  return { report: originOf(record), entry, words, parts: [] };
}
