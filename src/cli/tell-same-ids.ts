// Outcomes of reading in, the same out; on stderr which reports have an id that the input gave to another one too, without flooding it.
import type { ReadOutcome } from '../read/read-outcome.ts';
import type { CliContext } from './cli-context.ts';
import { shorten } from './printable.ts';

/** So many are told one by one; the rest is a count. */
const TOLD = 20;

/** Gathers them as they pass; `tell` says them, when no progress bar is in the way any more. */
export function gatherSameIds({ stderr }: Pick<CliContext, 'stderr'>) {
  const first: string[] = [];
  let all = 0;
  return {
    async *pass(outcomes: AsyncIterable<ReadOutcome>): AsyncIterable<ReadOutcome> {
      for await (const item of outcomes) {
        if (item.outcome === 'read' && item.sameId !== undefined && ++all <= TOLD)
          first.push(`id-given-twice: ${shorten(item.origin, 200)}: ${shorten(item.sameId, 300)}`);
        yield item;
      }
    },
    tell(): void {
      for (const line of first) stderr.write(`dualtrack: ${line}\n`);
      if (all > TOLD) stderr.write(`dualtrack: and ${all - TOLD} more whose id was given twice\n`);
    },
  };
}
