// Tokens let a program or a person in where a server is reached from other machines. Only their hashes are kept: who reads the file
// cannot ask in anybody's name.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** read: look and export; write: hand over reports too; correct: put right too. */
export const SCOPES = ['read', 'write', 'correct'] as const;
export type Scope = (typeof SCOPES)[number];

export const KeptToken = z.object({
  name: z.string().min(1).max(100),
  scopes: z.array(z.enum(SCOPES)).min(1).describe('each can also read'),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  added: z.string().describe('ISO 8601 instant'),
});
export type KeptToken = z.infer<typeof KeptToken>;

const BYTES = 32;
/** Tells a token from other secrets, for people and for programs that look for leaked ones. */
const PREFIX = 'dt_';

/** A token of 256 random bits. */
export const makeToken = (): string => `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;

/** SHA-256 in hexadecimal: a token of 256 random bits cannot be guessed from it, so no slow hash is needed as for passwords. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The kept token that `presented` is, or null. Every kept one is compared, in a time that does not depend on what is presented. */
export function findToken(kept: readonly KeptToken[], presented: string): KeptToken | null {
  const hash = Buffer.from(hashToken(presented), 'hex');
  let found: KeptToken | null = null;
  for (const one of kept) if (timingSafeEqual(Buffer.from(one.hash, 'hex'), hash)) found = one;
  return found;
}

/** Whether a token opens `scope`; every one opens reading. */
export const opens = ({ scopes }: KeptToken, scope: Scope): boolean => scope === 'read' || scopes.includes(scope);
