// What a served workbench reads reports with: a store and a statement reader in, the server's Intake out. The same reading,
// caps and accounting as `dualtrack add`.

import type { StatementReader } from '../extract/statement-reader.ts';
import { withCaps } from '../read/caps.ts';
import { readInput } from '../read/read-sources.ts';
import { type IntakeEnding, MOST_ENDINGS } from '../serve/contract/intake.ts';
import type { Intake } from '../serve/intake.ts';
import type { Store } from '../store/contract.ts';
import { addReports } from './add-reports.ts';
import { compareReports } from './compare-reports.ts';

/** `signal` lets a body in hand end early when the program is to end; what was counted is on disk, and what is not compared waits in the store. */
export function openIntake(store: Store, statementReader: StatementReader, signal: AbortSignal): Intake {
  const caps = withCaps();
  const read: Intake['read'] = async (body, origin, kind) => {
    const endings: IntakeEnding[] = [];
    const accounting = await addReports(readInput(body, origin, kind, caps), {
      store,
      statementReader,
      signal,
      onEnded({ ending, origin: name, id, refused }) {
        if (endings.length < MOST_ENDINGS)
          endings.push({
            outcome: ending,
            origin: name,
            id,
            rule: refused?.rule ?? null,
            reason: refused?.reason ?? null,
          });
      },
    });
    return { accounting, endings };
  };
  return { read, compare: onceMore(() => compareReports(store, { signal })) };
}

/** `work` at once, or, while it is at work, once more behind that: however many ask meanwhile. */
function onceMore(work: () => Promise<unknown>): () => Promise<void> {
  let now: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    const turn = work().then(() => undefined);
    const end = () => {
      if (now === turn) now = null;
    };
    turn.then(end, end);
    now = turn;
    return turn;
  };
  return () => {
    if (now === null) return start();
    next ??= now.then(start, start);
    return next;
  };
}
