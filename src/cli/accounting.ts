// Law 3: every input ends in exactly one of these, and the counts add up.

import type { RefusedInput } from '../record/refused-input.ts';
import type { AddOutcome } from '../store/contract.ts';

export type Ending = AddOutcome | RefusedInput['outcome'];
export type Accounting = Readonly<Record<Ending, number>> & { readonly inputs: number };

export function startAccounting() {
  const counts: Record<Ending, number> = { added: 0, known: 0, reread: 0, rejected: 0, quarantined: 0 };
  return {
    count(ending: Ending): void {
      counts[ending] += 1;
    },
    total(): Accounting {
      return { inputs: Object.values(counts).reduce((sum, n) => sum + n, 0), ...counts };
    },
  };
}

/** "12 inputs = 9 added + 1 known + 0 reread + 2 rejected + 0 quarantined" */
export function formatAccounting({ inputs, ...counts }: Accounting): string {
  const parts = Object.entries(counts).map(([ending, n]) => `${n} ${ending}`);
  return `${inputs} ${inputs === 1 ? 'input' : 'inputs'} = ${parts.join(' + ')}`;
}
