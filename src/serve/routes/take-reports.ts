// POST /api/reports: a text, a page or lines of JSON in; read, stored, and how each input ended out.
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { answerError } from '../answer-error.ts';
import { INTAKE_BYTES, INTAKE_KINDS, IntakeAnswer } from '../contract/intake.ts';
import { ApiError } from '../contract.ts';
import { type Intake, oneByOne } from '../intake.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

const RETRY_SECONDS = '5';

const route = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Read reports and keep them',
  description: `The body is one file as it is: plain text, a saved page, or one JSON object a line; at most ${INTAKE_BYTES} bytes. Only a server that was started on its own machine, and not with --read-only, takes any.`,
  request: {
    query: z.object({
      name: z.string().trim().min(1).max(300).default('pasted text').describe('what the input is called'),
      as: z.enum(INTAKE_KINDS).default('auto').describe('what it is; auto goes by the name, then by the first bytes'),
    }),
  },
  responses: {
    200: jsonAnswer(IntakeAnswer, 'How every input ended. All of it is on disk.'),
    400: BAD_REQUEST,
    403: jsonAnswer(ApiError, 'This server takes no reports, or the request came from another site’s page.'),
    413: jsonAnswer(ApiError, 'The body is too large.'),
    503: jsonAnswer(ApiError, 'Too many requests wait already; Retry-After says when to come again.'),
  },
});

/** Puts the route on `app`; without an `intake` it answers that this server only reads. */
export function takeReports(app: OpenAPIHono, intake: Intake | undefined): void {
  const take = intake && oneByOne(intake.read);
  app.use('/api/reports', async (c, next) => {
    if (c.req.method !== 'POST') return next();
    // Origin is checked for every request (guard-host.ts); a browser that sends none here says by this header whose page asks.
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return answerError(c, 403, {
        code: 'forbidden-origin',
        message: `reports are not taken from a page that is ${site.slice(0, 40)}`,
        hint: 'use the page of this server, or a program',
      });
    return next();
  });
  app.use(
    '/api/reports',
    bodyLimit({
      maxSize: INTAKE_BYTES,
      onError: (c) =>
        answerError(c, 413, {
          code: 'too-many-bytes',
          message: `the body has more than ${INTAKE_BYTES} bytes`,
          hint: 'read large files with: dualtrack add FILE',
        }),
    }),
  );
  app.openapi(route, async (c) => {
    if (!take)
      return answerError(c, 403, {
        code: 'read-only',
        message: 'this server takes no reports',
        hint: 'start it on this machine without --read-only, or use: dualtrack add FILE',
      });
    const { name, as } = c.req.valid('query');
    const body = c.req.raw.body
      ? Readable.fromWeb(c.req.raw.body as NodeReadableStream)
      : Readable.from([new Uint8Array(0)]);
    const taken = take(body, name, as);
    if (taken === null) {
      c.header('retry-after', RETRY_SECONDS);
      return answerError(c, 503, {
        code: 'busy',
        message: 'too many reports wait to be read',
        hint: `ask again in ${RETRY_SECONDS} seconds, or use: dualtrack add FILE`,
      });
    }
    c.header('cache-control', 'no-store');
    return c.json(await taken, 200);
  });
}
