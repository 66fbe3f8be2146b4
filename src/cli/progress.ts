// Draws how far a command is, on stderr and only when a person looks at it.
import { SingleBar } from 'cli-progress';
import type { CliContext } from './cli-context.ts';

export interface Progress {
  advance(steps: number): void;
  /** Takes the bar away, so that what is printed next stands alone. Safe to call twice. */
  stop(): void;
}

const SILENT: Progress = { advance() {}, stop() {} };

/** `total`: null when it cannot be known before (standard input). `unit`: plural noun, "reports". */
export function startProgress(context: CliContext, does: string, total: number | null, unit: string): Progress {
  if (!context.stderrIsTerminal) return SILENT;
  const known = total !== null;
  const bar = new SingleBar({
    stream: context.stderr as NodeJS.WritableStream,
    format: known ? `${does} {bar} {value}/{total} ${unit}` : `${does} {value} ${unit}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
  });
  bar.start(total ?? 0, 0);
  return {
    advance: (steps) => bar.increment(steps),
    stop: () => bar.stop(),
  };
}
