// Figures in, words of the table out.
import { cpus, totalmem } from 'node:os';
import type { Spread } from './clock.ts';

export function shown({ p50, p99, processor50, processor99 }: Spread): string {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms | p50 ${processor50.toFixed(1)}, p99 ${processor99.toFixed(1)}`;
}

export function sayMachine(): void {
  const all = cpus();
  console.log(`Node ${process.versions.node}, SQLite ${process.versions.sqlite}, ${all.length} × ${all[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`); // biome-ignore format: one line
}
