// Misuse of the program: a wrong option, an unknown command, a store of a later version.
// A bad *report* is never misuse: it becomes a Note or a rejection (see record/note.ts).

/** The stable codes; scripts may rely on them. Each is listed in docs/reference/errors.md. */
export const ERROR_CODES = [
  'unknown-media-type',
  'unreadable-input',
  'unwritable-output',
  'invalid-option',
  'unknown-report',
  'unknown-actor',
  'unknown-finding',
  'unknown-series',
  'unknown-entry',
  'store-missing',
  'store-too-new',
  'store-locked',
  'store-corrupt',
  'sqlite-too-old',
  'postgres-unfit',
  'server-unreachable',
  'server-refused',
  'invalid-cursor',
  'invalid-query',
  'invalid-gold',
  'invalid-correction',
  'model-missing',
  'port-taken',
  'tokens-missing',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What misuse throws. `message`: lower case, the thing, then the value; `hint`: what to do about it. */
export class DualtrackError extends Error {
  override readonly name = 'DualtrackError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** Whether `value` is a DualtrackError, also one that crossed a worker boundary as a plain object. */
export function isDualtrackError(value: unknown): value is DualtrackError {
  return value instanceof Error && value.name === 'DualtrackError' && 'code' in value && 'hint' in value;
}
