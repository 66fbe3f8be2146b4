// Lets a request through only with a token that opens what it asks: as `Authorization: Bearer TOKEN`, or as the password of Basic, which
// every browser asks a person for.
import type { Context, MiddlewareHandler } from 'hono';
import { answerError } from './answer-error.ts';
import { findToken, type KeptToken, opens, type Scope } from './tokens.ts';

/** The token that a request came with, for routes that tell what it opens. */
const cameWith = new WeakMap<Request, KeptToken>();

/** Null where tokens are not asked for. */
export const tokenOf = (c: Context): KeptToken | null => cameWith.get(c.req.raw) ?? null;

const HINT = 'send Authorization: Bearer TOKEN, or give the token as password; `dualtrack token add NAME` makes one';

/** `tokens` gives those that hold now: a token that was revoked opens nothing from then on. */
export function guardTokens(tokens: () => readonly KeptToken[]): MiddlewareHandler {
  return async (c, next) => {
    const presented = presentedBy(c);
    const token = presented === null ? null : findToken(tokens(), presented);
    if (token === null) {
      c.header('www-authenticate', 'Basic realm="Dualtrack: the token is the password", charset="UTF-8"');
      c.header('www-authenticate', 'Bearer realm="Dualtrack"', { append: true });
      return answerError(c, 401, {
        code: presented === null ? 'token-missing' : 'token-unknown',
        message: presented === null ? 'this server asks for a token' : 'the token is unknown, or was revoked',
        hint: HINT,
      });
    }
    const scope = scopeOf(c);
    if (!opens(token, scope))
      return answerError(c, 403, {
        code: 'token-scope',
        message: `the token does not open: ${scope}`,
        hint: `ask for one made with --scope ${scope}`,
      });
    cameWith.set(c.req.raw, token);
    return next();
  };
}

function scopeOf({ req }: Context): Scope {
  if (req.method === 'GET' || req.method === 'HEAD') return 'read';
  return req.path === '/api/reports' ? 'write' : 'correct';
}

function presentedBy(c: Context): string | null {
  const [, scheme, value] = /^(Bearer|Basic) +(\S{1,500})$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (scheme === undefined || value === undefined) return null;
  if (scheme.toLowerCase() === 'bearer') return value;
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? null : decoded.slice(colon + 1);
}
