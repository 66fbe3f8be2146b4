// Hands one text or file to the server to be read: how each input in it ended comes back, or a Problem.
import type { IntakeAnswer, IntakeKind } from '../../serve/contract/intake.ts';
import { answerOf } from './ask-api.ts';

/** Sends `body` under `name`. Throws Problem, or the AbortError of `signal`. */
export async function handOver(
  body: Blob | string,
  name: string,
  kind: IntakeKind,
  signal: AbortSignal,
): Promise<IntakeAnswer> {
  const query = new URLSearchParams({ name: name.slice(0, 300), as: kind });
  return answerOf<IntakeAnswer>(
    fetch(`/api/reports?${query}`, {
      method: 'POST',
      body,
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    }),
    signal,
  );
}
