// One question to the API: a path goes in, its JSON comes out, or a Problem that can be shown.
import type { ApiError } from '../../serve/contract.ts';

/** Why there is no answer, in the API's own words where it gave any. */
export class Problem extends Error {
  readonly code: string;
  readonly hint: string;

  constructor({ code, message, hint }: ApiError) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** What a caught `error` tells the reader: a Problem as it is, anything else as an answer that was not understood, with `hint`. */
export function problemOf(error: unknown, hint: string): Problem {
  return error instanceof Problem ? error : new Problem({ code: 'unclear-answer', message: String(error), hint });
}

/** Gets `path` as JSON. Throws Problem, or the AbortError of `signal`. */
export function askApi<T>(path: string, signal: AbortSignal): Promise<T> {
  return answerOf<T>(fetch(path, { signal, headers: { accept: 'application/json' } }), signal);
}

/** The JSON that `asked` is answered with. Throws Problem, or the AbortError of `signal`. */
export async function answerOf<T>(asked: Promise<Response>, signal: AbortSignal): Promise<T> {
  const response = await asked.catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Problem({
      code: 'server-gone',
      message: 'the server does not answer',
      hint: 'start it again with: dualtrack serve',
    });
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  throw new Problem(
    isApiError(body)
      ? body
      : { code: 'unclear-answer', message: `the server answered ${response.status}`, hint: 'load the page again' },
  );
}

function isApiError(body: unknown): body is ApiError {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body && 'hint' in body;
}
