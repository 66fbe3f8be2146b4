// The answers of a route, as the API's description tells them.
import type { z } from '@hono/zod-openapi';
import { ApiError } from '../contract.ts';

/** An answer that is `schema` as JSON. */
export function jsonAnswer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export const BAD_REQUEST = jsonAnswer(ApiError, 'A parameter, cursor or query that cannot be read.');
export const NOT_FOUND = jsonAnswer(ApiError, 'There is no such report or actor.');
