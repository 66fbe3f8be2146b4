// GET /api/links: which entries of some reports are tied to others by a finding: said and done, alleged and denied, held and reversed.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { judgeFindings } from '../../analyse/findings/judge-findings.ts';
import { LINKING, linkEntries } from '../../analyse/findings/link-entries.ts';
import type { FindingKind } from '../../record/finding.ts';
import type { Store } from '../../store/contract.ts';
import { LinkList, MOST_LINKED_REPORTS } from '../contract/links.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

const KINDS = Object.keys(LINKING) as FindingKind[];

const route = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'List which entries findings tie together',
  request: {
    query: z.object({
      reports: z
        .string()
        .max(MOST_LINKED_REPORTS * 60)
        .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
        .pipe(z.array(z.string()).min(1).max(MOST_LINKED_REPORTS))
        .describe(
          `ids of reports with commas between, ${MOST_LINKED_REPORTS} at most; one end of each link is in one of them`,
        ),
    }),
  },
  responses: { 200: jsonAnswer(LinkList, 'Links, in the order of their findings’ ids.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. */
export function listLinks(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const reports = new Set(c.req.valid('query').reports);
    const found = [...(await store.findingsOn([...reports], KINDS))].sort((a, b) => (a.id < b.id ? -1 : 1));
    const holding = judgeFindings(found, found.length === 0 ? [] : await store.corrections()).filter(
      ({ judgment }) => judgment?.verdict !== 'rejected',
    );
    const items = linkEntries(holding).filter(({ from, to }) => reports.has(from.reportId) || reports.has(to.reportId));
    return c.json({ items }, 200);
  });
}
