import type { Stance } from '../../../src/analyse/positions/held.ts';

/** What `holder` holds in the words `text`: for it, of nobody else, pointed out by none, but for `fields`. */
export const stanceOf = (holder: Stance['holder'], text: string, fields: Partial<Stance> = {}): Stance => ({
  entryId: text,
  holder,
  side: [],
  sign: 1,
  body: [],
  speaksOf: [],
  admits: false,
  content: { spans: [{ start: 0, end: text.length }], text },
  at: 0,
  turns: null,
  recalls: false,
  recalled: null,
  ...fields,
});
