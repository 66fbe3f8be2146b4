// GET /api/findings: what the reports say together, a page at a time.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { judgeFindings } from '../../analyse/findings/judge-findings.ts';
import { FINDING_KINDS } from '../../record/finding.ts';
import type { Store } from '../../store/contract.ts';
import { FindingPage } from '../contract/findings.ts';
import { PAGE_LIMITS } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/findings',
  summary: 'List findings',
  request: {
    query: z.object({
      cursor: z.string().max(1000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(PAGE_LIMITS.min).max(PAGE_LIMITS.max).default(PAGE_LIMITS.default),
      kind: z.enum(FINDING_KINDS).optional(),
      report: z.string().min(1).max(200).optional().describe('only those that rest on this report'),
      id: z.string().min(1).max(200).optional().describe('only this one'),
      sure: z.coerce.number().min(0).max(1).default(0).describe('only those of such a confidence at least: a page may then hold fewer than `limit`, and there are more where `next` is not null'), // biome-ignore format: one line
    }),
  },
  responses: { 200: jsonAnswer(FindingPage, 'A page of findings, each with its judgment.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. */
export function listFindings(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const { cursor, limit, kind, report, id, sure } = c.req.valid('query');
    const page = await store.findings({
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(kind !== undefined && { kind }),
      ...(report !== undefined && { reportId: report }),
      ...(id !== undefined && { id }),
    });
    const items = page.items.filter(({ confidence }) => confidence >= sure);
    return c.json({ items: judgeFindings(items, await store.corrections()), next: page.next }, 200);
  });
}
