// GET /api/happenings: happenings that several reports tell, each with its sources: reports that copy each other are one.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { judgeFindings } from '../../analyse/findings/judge-findings.ts';
import type { Store } from '../../store/contract.ts';
import { HappeningPage } from '../contract/happenings.ts';
import { PAGE_LIMITS } from '../contract.ts';
import { foldSources } from '../fold-sources.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

/** A happening may have hundreds of passages. */
const MOST = 100;

const route = createRoute({
  method: 'get',
  path: '/api/happenings',
  summary: 'List happenings with their sources',
  request: {
    query: z.object({
      cursor: z.string().max(1000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(PAGE_LIMITS.min).max(MOST).default(20),
      report: z.string().min(1).max(200).optional().describe('only those that rest on this report'),
      id: z.string().min(1).max(200).optional().describe('only this one'),
    }),
  },
  responses: { 200: jsonAnswer(HappeningPage, 'A page of happenings.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. It tells what was found when findings were last brought up to date. */
export function listHappenings(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const { cursor, limit, report, id } = c.req.valid('query');
    const page = await store.findings({
      ...{ kind: 'happening', limit },
      ...(cursor !== undefined && { cursor }),
      ...(report !== undefined && { reportId: report }),
      ...(id !== undefined && { id }),
    });
    const reportIds = new Set(page.items.flatMap(({ parts }) => parts.map(({ reportId }) => reportId)));
    const relations = await store.findingsOn([...reportIds], ['copies', 'versions']);
    const items = judgeFindings(page.items, await store.corrections()).map((finding) => {
      const own = new Set(finding.parts.map(({ reportId }) => reportId));
      const near = relations.filter(({ parts }) => parts.some(({ reportId }) => own.has(reportId)));
      return { ...finding, sources: foldSources(finding, near) };
    });
    return c.json({ items, next: page.next }, 200);
  });
}
