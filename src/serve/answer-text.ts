// JSON that is text or bytes already in, an answer out: with its tag, or as 304 where the client has it.
import { hash } from 'node:crypto';
import type { Context, MiddlewareHandler, TypedResponse } from 'hono';
import { etag } from 'hono/etag';
import { SECURITY_HEADERS } from './set-security-headers.ts';
import { isWhole, wholeAnswer } from './whole-answer.ts';

/** The store may have grown since: ask again each time, and send the body only when it differs. */
const ASK_AGAIN = 'no-cache';

const HEADERS = { ...SECURITY_HEADERS, 'cache-control': ASK_AGAIN };

/** The caller says what is in `json` (UTF-8 where it is bytes): hono's types know bodies by the values that they are made of. */
export function answerText<T>(
  c: Context,
  json: string | Uint8Array<ArrayBuffer>,
): Response & TypedResponse<T, 200, 'json'> {
  // encoded once, for the tag, its length and the socket
  const bytes = typeof json === 'string' ? Buffer.from(json, 'utf8') : json;
  const tag = `"${hash('sha1', bytes, 'base64url')}"`;
  const answer = isKnown(c.req.header('if-none-match'), tag)
    ? wholeAnswer(304, null, { ...HEADERS, etag: tag })
    : wholeAnswer(200, bytes, { ...HEADERS, etag: tag, 'content-type': 'application/json' });
  return answer as Response & TypedResponse<T, 200, 'json'>;
}

/** The same for a value that is `T` but that nobody may change any more. */
export const answerJson = <T>(c: Context, value: Frozen<T>): Response & TypedResponse<T, 200, 'json'> =>
  answerText<T>(c, JSON.stringify(value));

/** What a store gives: of the shape that the contract tells, not to be changed. */
type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** RFC 9110, 13.1.2: any of the tags, weak or not, or “*”. */
function isKnown(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  const tags: readonly string[] = asked.match(/"[^"]*"/g) ?? [];
  return asked === '*' || tags.includes(tag);
}

/** A middleware that does the same for answers made otherwise: it reads their bodies again, which takes longer. */
export function tagAnswers(): MiddlewareHandler {
  const tag = etag();
  return async (c, next) => {
    await next();
    if (isWhole(c.res)) return;
    if (!c.res.headers.has('cache-control')) c.header('cache-control', ASK_AGAIN);
    await tag(c, async () => undefined);
  };
}
