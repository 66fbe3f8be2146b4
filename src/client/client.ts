// The API of a running Dualtrack as a typed client, for other programs: paths, parameters and answers are those of /openapi.json.
import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api-types.ts';

export type Schemas = components['schemas'];
export type DualtrackClient = Client<paths>;

export interface ClientOptions {
  /** Where the server is, as `dualtrack serve` says it. */
  readonly url: string;
  /** As `dualtrack token add` printed it; a server on the own machine asks for none. */
  readonly token?: string;
  /** Instead of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** `client.GET('/api/reports', { params: { query: { limit: 10 } } })` and its kin; nothing is asked until then. */
export function createClient({ url, token, fetch }: ClientOptions): DualtrackClient {
  return createFetchClient<paths>({
    baseUrl: url.replace(/\/$/, ''),
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
  });
}

/** Why a request was not answered, in the API's words where it gave any. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: number;
  readonly code: string;
  readonly hint: string;

  constructor(status: number, error: Partial<Schemas['ApiError']>) {
    super(error.message ?? `the server answered ${status}`);
    this.status = status;
    this.code = error.code ?? 'unclear-answer';
    this.hint = error.hint ?? '';
  }
}

/** The answer itself. Throws ApiFailure where the server refused. */
export async function answerOf<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined) return data;
  throw new ApiFailure(response.status, typeof error === 'object' && error !== null ? error : {});
}

/** Every item of a list, page after page; `ask` asks for the page at a cursor. Throws what `ask` throws. */
export async function* eachItem<T>(
  ask: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>,
): AsyncIterable<T> {
  let cursor: string | undefined;
  do {
    const { items, next } = await ask(cursor);
    yield* items;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
