// GET /api/calendar.ics: announced events as a calendar that a program may ask for again and again; its filter is in the address.
import { createHash } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { pageStandings } from '../../analyse/commitment-outcomes/page-standings.ts';
import type { Register } from '../../analyse/register/register.ts';
import { SHOWN_STATES } from '../../record/standing.ts';
import type { Store } from '../../store/contract.ts';
import { writeStandingsIcal } from '../export/standings-ical.ts';
import { BAD_REQUEST, NOT_FOUND } from './json-answer.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2031-04-09');

const Asked = z.object({
  state: z.enum(SHOWN_STATES).optional().describe('how it stands on the day of the newest report'),
  holder: z.string().trim().min(1).max(200).optional().describe('words of the name of who is to act'),
  actor: z.string().min(1).max(200).optional().describe('id of who is to act, in the register'),
  dueFrom: isoDay.optional(),
  dueTo: isoDay.optional(),
});
type Asked = z.infer<typeof Asked>;

const route = createRoute({
  method: 'get',
  path: '/api/calendar.ics',
  summary: 'Subscribe to announced events as iCalendar',
  request: { query: Asked },
  responses: {
    200: {
      description: 'A calendar (RFC 5545) of what has a day. Its ETag changes when the findings or the corrections do.',
      content: { 'text/calendar': { schema: z.string() } },
    },
    304: { description: 'Nothing changed since the ETag that was sent in If-None-Match.' },
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

/** Standings asked of the store at once. */
const PAGE = 500;

/** Puts the route on `app`. A calendar that did not change is answered without being made. */
export function subscribeCalendar(
  app: OpenAPIHono,
  store: Store,
  register: () => Promise<Register>,
  version: string,
): void {
  app.openapi(route, async (c) => {
    const asked = c.req.valid('query');
    const revisions = [version, await store.revision(), await store.findingsRevision()];
    const etag = `W/"${createHash('sha256')
      .update(JSON.stringify([revisions, asked]))
      .digest('hex')
      .slice(0, 32)}"`;
    c.header('etag', etag);
    const known = c.req.header('if-none-match')?.split(',') ?? [];
    if (known.some((one) => one.trim() === etag)) return c.body(null, 304);
    // Asking the first page before anything is sent lets a refusal be answered as one.
    const first = await pageStandings(store, register, { ...asked, kind: 'scheduled-event', limit: PAGE });
    async function* all() {
      yield* first.items;
      for (let cursor = first.next; cursor !== null; ) {
        const page = await pageStandings(store, register, { ...asked, kind: 'scheduled-event', limit: PAGE, cursor });
        yield* page.items;
        cursor = page.next;
      }
    }
    c.header('content-type', 'text/calendar; charset=utf-8');
    c.header('content-disposition', 'inline; filename="dualtrack.ics"');
    return stream(c, async (out) => {
      for await (const piece of writeStandingsIcal(all(), nameOf(asked))) await out.write(piece);
    });
  });
}

function nameOf({ state, holder, dueFrom, dueTo }: Asked): string {
  const days = dueFrom || dueTo ? `${dueFrom ?? ''} to ${dueTo ?? ''}`.trim() : undefined;
  const narrowed = [holder, state?.replaceAll('-', ' '), days].filter((one) => one !== undefined);
  // The writer of the form escapes no name: nothing that the form would take for its own may stand in it.
  return ['Dualtrack: what reports announce', ...narrowed].join(' · ').replace(/[\p{C},;\\]+/gu, ' ');
}
