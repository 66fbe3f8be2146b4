// Turns whatever went wrong into the API's one error shape. What the client cannot help stays out of the answer.
import type { Context } from 'hono';
import { type ErrorCode, isDualtrackError } from '../errors.ts';
import type { ApiError } from './contract.ts';

type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 413 | 414 | 429 | 500 | 503;

/** The store's complaints that the client caused, and those that pass; every other error is the server's own. */
const STATUS_OF: Partial<Record<ErrorCode, ErrorStatus>> = {
  'invalid-option': 400,
  'invalid-cursor': 400,
  'invalid-query': 400,
  'unknown-report': 404,
  'unknown-actor': 404,
  'unknown-series': 404,
  'unknown-finding': 404,
  'unknown-entry': 404,
  'invalid-correction': 400,
  'store-locked': 503,
  'server-unreachable': 503,
};

/** Seconds after which what stands in the way may be over. */
const RETRY_AFTER: Partial<Record<ErrorCode, number>> = { 'store-locked': 2, 'server-unreachable': 5 };

/** Answers `status` with an ApiError that no cache keeps. */
export function answerError<S extends ErrorStatus>(c: Context, status: S, error: ApiError) {
  c.header('cache-control', 'no-store');
  return c.json(error, status);
}

/** Answers a thrown error: a DualtrackError that the client caused by its own words, all else as `internal-error`. */
export function answerThrown(c: Context, error: unknown): Response {
  const status = isDualtrackError(error) ? STATUS_OF[error.code] : undefined;
  if (isDualtrackError(error) && status) {
    const seconds = RETRY_AFTER[error.code];
    if (seconds !== undefined) c.header('retry-after', String(seconds));
    // where the server is is nobody's business but that of who started the program
    const message = error.code === 'server-unreachable' ? 'the store’s server does not answer' : error.message;
    return answerError(c, status, { code: error.code, message, hint: error.hint });
  }
  return answerError(c, 500, {
    code: 'internal-error',
    message: 'the request could not be answered',
    hint: 'look at what the server printed; the store itself is unharmed by reading',
  });
}
