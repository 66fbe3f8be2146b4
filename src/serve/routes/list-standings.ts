// GET /api/commitments and GET /api/scheduled-events: what is awaited and what came of it, a page at a time, by the day it is due.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { pageStandings } from '../../analyse/commitment-outcomes/page-standings.ts';
import { judgeFindings } from '../../analyse/findings/judge-findings.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { Finding } from '../../record/finding.ts';
import { SHOWN_STATES, type Standing, type StandingKind } from '../../record/standing.ts';
import type { Store } from '../../store/contract.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import { StandingPage } from '../contract/standings.ts';
import { PAGE_LIMITS } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2031-04-09');

const asked = z.object({
  cursor: z.string().max(1000).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(PAGE_LIMITS.min).max(PAGE_LIMITS.max).default(PAGE_LIMITS.default),
  id: z.string().min(1).max(200).optional().describe('only this one'),
  state: z.enum(SHOWN_STATES).optional().describe('how it stands on `asOf`'),
  holder: z.string().trim().min(1).max(200).optional().describe('words of the name of who is bound'),
  actor: z.string().min(1).max(200).optional().describe('id of who is bound, in the register'),
  dueFrom: isoDay.optional().describe('due on this day or later; what has no day is left out'),
  dueTo: isoDay.optional(),
  order: z.enum(['due', 'latest']).default('due').describe('by the day it is due; `latest` is the other way round'),
  asOf: isoDay.optional().describe('how things stand on this day; without it on that of the newest report'),
});

const routeOf = (path: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query: asked },
    responses: { 200: jsonAnswer(StandingPage, 'A page, by day.'), 400: BAD_REQUEST, 404: NOT_FOUND },
  });

/** Puts the routes on `app`. They tell what was found when findings were last brought up to date, and find nothing new. */
export function listStandings(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  const answer = async (kind: StandingKind, query: z.infer<typeof asked>) => {
    const page = await pageStandings(store, register, { ...query, kind });
    const findings: Finding[] = [];
    for (const { finding } of page.items)
      if (finding !== null) findings.push(...(await store.findings({ id: finding })).items);
    const judged = judgeFindings(findings, findings.length === 0 ? [] : await store.corrections());
    const judgments = new Map(judged.map(({ id, judgment }) => [id, judgment]));
    const sentences = await readSentences(store, page.items);
    const items = page.items.map((one, n) => ({
      ...one,
      sentence: sentences[n]!,
      judgment: judgments.get(one.finding ?? '') ?? null,
    }));
    return { items, next: page.next, asOf: page.asOf };
  };
  app.openapi(routeOf('/api/commitments', 'List commitments and what came of them'), async (c) =>
    c.json(await answer('commitment', c.req.valid('query')), 200),
  );
  app.openapi(routeOf('/api/scheduled-events', 'List announced events and what came of them'), async (c) =>
    c.json(await answer('scheduled-event', c.req.valid('query')), 200),
  );
}

/** “be there”, “the rest would follow”: what was promised often means nothing without its sentence. Null where that says no more. */
async function readSentences(
  store: Pick<Store, 'records'>,
  standings: readonly Pick<Standing, 'what' | 'log'>[],
): Promise<(string | null)[]> {
  const records = await store.records([...new Set(standings.flatMap(({ log }) => log[0]?.reportId ?? []))]);
  const texts = new Map(records.map(({ report }) => [report.id, report.text]));
  return standings.map(({ what, log }) => {
    const text = texts.get(log[0]?.reportId ?? '');
    const [first, last] = [what.spans[0], what.spans.at(-1)];
    if (text === undefined || first === undefined || last === undefined) return null;
    const { start, end } = sentenceAround(text, { start: first.start, end: last.end });
    const sentence = text.slice(start, end);
    return sentence.length > what.text.length + LITTLE ? sentence : null;
  });
}
/** Letters: a full stop and a pronoun more. */
const LITTLE = 6;
