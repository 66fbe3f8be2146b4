// GET /api/export: what is asked for, in one of many forms, as a file.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Register } from '../../analyse/register/register.ts';
import type { Store } from '../../store/contract.ts';
import { AskedOfEntries } from '../asked-entries.ts';
import { EXPORT_FORM_NAMES, EXPORT_FORMS } from '../contract/exports.ts';
import { openExport } from '../export/open-export.ts';
import { BAD_REQUEST, NOT_FOUND } from './json-answer.ts';
import { ListParameters } from './list-parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'Export what is asked for',
  description: `All of the store where nothing is asked for. Forms: ${Object.entries(EXPORT_FORMS)
    .map(([name, { describes }]) => `${name} (${describes})`)
    .join('; ')}.`,
  request: {
    query: ListParameters.pick({ outlet: true, from: true, to: true })
      .extend(AskedOfEntries.shape)
      .extend({
        format: z.enum(EXPORT_FORM_NAMES),
        kind: z.enum(['statement', 'event', 'figure', 'time', 'commitment']).optional(),
        with: z.string().min(1).max(200).optional().describe('only entries in which this actor takes part too'),
        report: z.string().min(1).max(200).optional().describe('id of the one report that is exported'),
        bom: z.stringbool().default(false).describe('begin CSV with a byte order mark, which Excel needs'),
      }),
  },
  responses: {
    200: {
      description: 'The export, as its form has it; it comes while it is made.',
      content: Object.fromEntries(
        Object.values(EXPORT_FORMS).map(({ mediaType }) => [mediaType.replace(/;.*/, ''), { schema: z.string() }]),
      ),
    },
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

/** Puts the route on `app`, before whatever would hold an answer back until it is whole. */
export function exportRecords(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const { format, report, bom, ...asked } = c.req.valid('query');
    const { mediaType, extension } = EXPORT_FORMS[format];
    const pieces = await openExport(
      store,
      register,
      format,
      { ...asked, reports: report === undefined ? undefined : [report] },
      { self: c.req.url, byteOrderMark: bom },
    );
    c.header('content-type', mediaType);
    c.header('content-disposition', `attachment; filename="dualtrack-${format}.${extension}"`);
    c.header('cache-control', 'no-cache');
    return c.body(toBytes(pieces)) as never;
  });
}

/** As fast as the other side reads; a client that goes away ends the reading of the store. */
function toBytes(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
