// Draws how far a command is, on stderr and only when a person looks at it.
import type { CliContext } from './cli-context.ts';

export interface Progress {
  advance(steps: number): void;
  /** Takes the bar away, so that what is printed next stands alone. Safe to call twice. */
  stop(): void;
}

const SILENT: Progress = { advance() {}, stop() {} };

/** The context of a command that writes line after line to stdout: no bar where both land on one terminal. */
export function besideLines(context: CliContext): CliContext {
  return { ...context, stderrIsTerminal: context.stderrIsTerminal && !context.stdoutIsTerminal };
}

/**
 * `count` gives how many steps there are, null when that cannot be known before; it is asked only when somebody looks.
 * `unit`: plural noun, "reports".
 */
export async function startProgress(
  context: CliContext,
  does: string,
  unit: string,
  count: () => Promise<number | null> = async () => null,
): Promise<Progress> {
  if (!context.stderrIsTerminal) return SILENT;
  const { SingleBar } = await import('cli-progress');
  const total = await count();
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
