// Says on stderr which inputs were refused and why, without flooding it.
import type { RefusedInput } from '../record/refused-input.ts';
import type { CliContext } from './cli-context.ts';
import { shorten } from './printable.ts';

/** So many are told one by one; the rest is a count. */
const TOLD = 20;

/** Gathers refusals; `tell` says them, when no progress bar is in the way any more. */
export function gatherRefusals({ stderr }: CliContext) {
  const first: RefusedInput[] = [];
  let refused = 0;
  return {
    add(input: RefusedInput): void {
      refused += 1;
      if (first.length < TOLD) first.push(input);
    },
    tell(): void {
      for (const input of first) stderr.write(`dualtrack: ${toRefusalLine(input)}\n`);
      if (refused > TOLD) stderr.write(`dualtrack: and ${refused - TOLD} more refused\n`);
    },
  };
}

/** "rejected: samples/torn.html: the page nests deeper than 512 elements (too-deep)" */
export function toRefusalLine({ origin, outcome, rule, reason }: RefusedInput): string {
  return `${outcome}: ${shorten(origin, 200)}: ${shorten(reason, 300)} (${rule})`;
}
