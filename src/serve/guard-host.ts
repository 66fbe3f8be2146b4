// Lets a request through only when it was made for this server, by a page of this server or by no page at all.
// A page elsewhere that points its own host name at 127.0.0.1 (DNS rebinding) is stopped by the Host check;
// one that sends its requests here openly is stopped by the Origin check.
import type { MiddlewareHandler } from 'hono';
import { answerError } from './answer-error.ts';

/** The names by which a program on the same machine reaches the server. */
export const LOCAL_HOSTNAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

/**
 * A middleware that answers 403 unless Host (and Origin, where there is one) is one of `hostnames` at `port`, or one of `called`: names
 * that somebody said the server has, at any port that they give, by http or (through a proxy) https.
 */
export function guardHost(
  hostnames: readonly string[],
  port: number,
  called: readonly string[] = [],
): MiddlewareHandler {
  const hosts = new Set(hostnames.map((name) => `${name}:${port}`.toLowerCase()));
  if (port === 80) for (const name of hostnames) hosts.add(name.toLowerCase());
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  for (const name of called.map((one) => one.toLowerCase()))
    for (const host of [name, `${name}:${port}`]) {
      hosts.add(host);
      for (const scheme of ['http', 'https']) origins.add(`${scheme}://${host}`);
    }
  const open = [...hosts][0];
  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    if (!hosts.has(host))
      return answerError(c, 403, {
        code: 'forbidden-host',
        message: `host not served: ${host.slice(0, 200)}`,
        hint: `open http://${open}/ instead`,
      });
    const origin = c.req.header('origin');
    if (origin !== undefined && !origins.has(origin.toLowerCase()))
      return answerError(c, 403, {
        code: 'forbidden-origin',
        message: `origin not served: ${origin.slice(0, 200)}`,
        hint: 'only pages of this server may ask it; other programs send no Origin header',
      });
    await next();
  };
}
