// The headers of every answer: what the page may load (itself, nothing else) and who may frame or embed it (nobody).
import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isWhole } from './whole-answer.ts';

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // blob: is a chart that the page itself made into a picture, on its way to a file.
    imgSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    // A string can become markup only through a Trusted Types policy, and the page may not make any.
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Plain http on the own machine: the header would only lock other local servers out.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});

/** What the library says they are, asked once: they are the same on every answer. By names in small letters. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = Object.fromEntries(
  (await new Hono().get('/', secure, (c) => c.body(null)).request('/')).headers,
);

/** A middleware that sets the Content-Security-Policy and its companions on every answer, errors included. */
export function setSecurityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (isWhole(c.res)) return;
    for (const name in SECURITY_HEADERS) c.res.headers.set(name, SECURITY_HEADERS[name]!);
  };
}
