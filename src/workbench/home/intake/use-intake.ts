// Texts and files on their way into the store, one after the other, and how each ended.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntakeEnding, IntakeKind } from '../../../serve/contract/intake.ts';
import { type Problem, problemOf } from '../../api/ask-api.ts';
import { handOver } from '../../api/hand-over.ts';

export interface Handed {
  readonly name: string;
  readonly body: Blob | string;
  readonly kind: IntakeKind;
}

export interface IntakeState {
  /** The name of what is being read; null when nothing is. */
  readonly reading: string | null;
  readonly left: number;
  readonly endings: readonly IntakeEnding[];
  /** Inputs that ended, also those that `endings` does not list. */
  readonly counts: Readonly<Record<IntakeEnding['outcome'], number>>;
  readonly problem: Problem | null;
}

const NO_COUNTS = { added: 0, known: 0, reread: 0, rejected: 0, quarantined: 0 };
const IDLE: IntakeState = { reading: null, left: 0, endings: [], counts: NO_COUNTS, problem: null };

/** `done` hears all endings of what was handed over together, once everything is on disk or something went wrong. */
export function useIntake(done: (endings: readonly IntakeEnding[]) => void) {
  const [state, setState] = useState(IDLE);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = useCallback(
    async (handed: readonly Handed[]) => {
      abort.current?.abort();
      const control = new AbortController();
      abort.current = control;
      let now = IDLE;
      const show = (next: Partial<IntakeState>) => {
        now = { ...now, ...next };
        if (!control.signal.aborted) setState(now);
      };
      try {
        for (const [index, { name, body, kind }] of handed.entries()) {
          show({ reading: name, left: handed.length - index });
          const { endings, accounting } = await handOver(body, name, kind, control.signal);
          const counts = { ...now.counts };
          for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) counts[outcome] += accounting[outcome];
          show({ endings: [...now.endings, ...endings], counts });
        }
      } catch (error) {
        if (control.signal.aborted) return;
        const problem = problemOf(error, 'try again');
        show({ problem });
      }
      show({ reading: null, left: 0 });
      if (!control.signal.aborted) done(now.endings);
    },
    [done],
  );
  return { state, read };
}
