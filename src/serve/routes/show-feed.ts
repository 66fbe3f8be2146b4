// GET /api/feed: what is asked for as an Atom feed, for a reader of feeds to ask again and again.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Register } from '../../analyse/register/register.ts';
import type { Store } from '../../store/contract.ts';
import { AskedOfEntries } from '../asked-entries.ts';
import { EXPORT_FORMS } from '../contract/exports.ts';
import { openExport } from '../export/open-export.ts';
import { BAD_REQUEST, NOT_FOUND } from './json-answer.ts';
import { ListParameters } from './list-parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/api/feed',
  summary: 'Follow what is asked for, as an Atom feed',
  description: 'The newest 200 entries; the same as GET /api/export?format=atom, with an ETag.',
  request: {
    query: ListParameters.pick({ outlet: true, from: true, to: true })
      .extend(AskedOfEntries.shape)
      .extend({ kind: z.enum(['statement', 'event', 'figure', 'commitment']).optional() }),
  },
  responses: {
    200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } },
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

/** Puts the route on `app`. */
export function showFeed(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const pieces = await openExport(store, register, 'atom', c.req.valid('query'), { self: c.req.url });
    let feed = '';
    for await (const piece of pieces) feed += piece;
    c.header('content-type', EXPORT_FORMS.atom.mediaType);
    return c.body(feed) as never;
  });
}
