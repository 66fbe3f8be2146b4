// A served store in, its end out: prints where the page is and waits for Ctrl-C.
import { isDualtrackError } from '../errors.ts';
import type { Intake } from '../serve/intake.ts';
import type { ServeOptions, Serving } from '../serve/serve.ts';
import type { Store } from '../store/contract.ts';
import { authorOf } from './author-of.ts';
import type { CliContext } from './cli-context.ts';

export interface Place {
  readonly host: string;
  readonly port: number;
  /** How many ports after `port` are tried when it is taken. */
  readonly tries: number;
  /** What reads reports that the page hands over; none are taken without it. */
  readonly intake?: Intake;
  /** Who is let in where other machines reach it. */
  readonly access?: Pick<ServeOptions, 'tokens' | 'open' | 'called'>;
}

/** Serves `store` until the context's signal aborts, then closes every connection. Throws what `serve` throws. */
export async function serveUntilInterrupted(
  store: Store,
  place: Place,
  context: CliContext,
  json: boolean,
): Promise<void> {
  const { signal, stdout, stderr } = context;
  if (signal.aborted) return;
  const author = authorOf(context.env);
  const onError = (error: unknown) => {
    stderr.write(`dualtrack: a request failed: ${error instanceof Error ? error.stack : String(error)}\n`);
  };
  // Loaded here: only two commands need the server.
  const { serve } = await import('../serve/serve.ts');
  const serving = await onFreePort(place, (port) =>
    serve(store, {
      host: place.host,
      port,
      onError,
      ...place.access,
      ...(place.intake && { intake: place.intake }),
      ...(author !== undefined && { author }),
    }),
  );
  stdout.write(
    json ? `${JSON.stringify({ url: serving.url })}\n` : `The workbench is at ${serving.url}\nCtrl-C ends it.\n`,
  );
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await serving.close();
}

async function onFreePort({ port, tries }: Place, open: (port: number) => Promise<Serving>): Promise<Serving> {
  for (let step = 0; ; step++)
    try {
      return await open(port + step);
    } catch (error) {
      const taken = isDualtrackError(error) && error.code === 'port-taken';
      if (!taken || step >= tries) throw error;
    }
}
