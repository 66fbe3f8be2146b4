// Bounds what a client may ask of the server: how often, how many at once, how long a question, how large a body. Whoever goes beyond is
// told when to come again, and costs next to nothing until then.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerError } from './answer-error.ts';

export interface RequestBudget {
  /** Requests of one client (by its address) a second in the long run; null for as many as it likes. */
  readonly perSecond: number | null;
  /** Requests that it may make at once after a pause. */
  readonly burst: number;
  /** Requests in hand at one time, of all clients together. */
  readonly atOnce: number;
  /** Milliseconds; the clock, for tests. */
  readonly now?: () => number;
}

/** On the own machine nobody is kept from a script; what waits in memory is bounded all the same. */
export const LOCAL_BUDGET: RequestBudget = { perSecond: null, burst: 0, atOnce: 512 };
/** For others: a page makes some ten requests when it is opened. */
export const WIDE_BUDGET: RequestBudget = { perSecond: 50, burst: 250, atOnce: 128 };

/** Characters of path and query: a query has 1,000 at most, a cursor 2,000, names of members 5,000, each three bytes when escaped. */
export const LONGEST_URL = 12_000;
/** Bytes of a body that is no report: corrections of a page of entries. */
export const MOST_BODY_BYTES = 2 ** 20;
/** Where reports are handed over a larger body is allowed, and limited there. */
const INTAKE_PATH = '/api/reports';

const BUSY_SECONDS = 1;

export function budgetRequests(budget: RequestBudget): MiddlewareHandler {
  const { atOnce, perSecond } = budget;
  const takeToken = perSecond === null ? null : tokenBuckets({ ...budget, perSecond });
  const limitBody = bodyLimit({
    maxSize: MOST_BODY_BYTES,
    onError: (c) =>
      answerError(c, 413, {
        code: 'too-many-bytes',
        message: `the body has more than ${MOST_BODY_BYTES} bytes`,
        hint: 'send it in parts',
      }),
  });
  let inHand = 0;
  return async (c, next) => {
    if (c.req.url.length > LONGEST_URL)
      return answerError(c, 414, {
        code: 'too-long-url',
        message: `the address has more than ${LONGEST_URL} characters`,
        hint: 'ask for less at once',
      });
    const waitSeconds = takeToken === null ? 0 : takeToken(clientOf(c));
    if (waitSeconds > 0) {
      c.header('retry-after', String(waitSeconds));
      return answerError(c, 429, {
        code: 'too-many-requests',
        message: `more than ${perSecond} requests a second`,
        hint: `ask again in ${waitSeconds} s, and less often`,
      });
    }
    if (inHand >= atOnce) {
      c.header('retry-after', String(BUSY_SECONDS));
      return answerError(c, 503, {
        code: 'busy',
        message: `${atOnce} requests are in hand already`,
        hint: `ask again in ${BUSY_SECONDS} s`,
      });
    }
    inHand++;
    try {
      if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.path === INTAKE_PATH) return await next();
      return (await limitBody(c, next)) ?? undefined;
    } finally {
      inHand--;
    }
  };
}

/** Behind a proxy all are one client: its address is not to be trusted to a header that anybody can write. */
function clientOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return ''; // asked without a network
  }
}

/** Beyond so many clients those that have not asked for longest are forgotten, with a full bucket. */
const MOST_CLIENTS = 10_000;

/** Gives 0 and takes a token, or, where the client has none left, the whole seconds until it has one. */
function tokenBuckets({ perSecond, burst, now = () => performance.now() }: RequestBudget & { perSecond: number }) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (client: string): number => {
    const at = now();
    const bucket = buckets.get(client) ?? { tokens: burst, at };
    buckets.delete(client);
    buckets.set(client, bucket);
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!);
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  };
}
