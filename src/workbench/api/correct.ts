// Hands a decision to the server to be kept; the correction comes back, or a Problem.
import type { AskedCorrection, MadeCorrection } from '../../serve/contract/corrections.ts';
import { answerOf } from './ask-api.ts';

export function correct(asked: AskedCorrection, signal: AbortSignal): Promise<MadeCorrection> {
  return answerOf<MadeCorrection>(
    fetch('/api/corrections', {
      method: 'POST',
      body: JSON.stringify(asked),
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    }),
    signal,
  );
}
