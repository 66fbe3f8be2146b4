// A token in; whether it may be a word of a name, out.
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';

export const NEVER_NAMES = new Set(
  `aka i i'm i'd i'll i've mr. o ok o.k. okay yes no well oh god thanks thank please see read related none photo image video getty images
  advertisement story continues update updated correction watch more what why how who when where which whose this that these those`
    .split(/\s+/)
    .filter((word) => word !== 'mr.'),
);

/** By its capital, and by not being one of those that never are. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  // “then-Secretary of State Okker”
  (beginsWithCapital(token.text) || /^(?:then|ex)-\p{Lu}/u.test(token.text)) &&
  !NEVER_NAMES.has(token.norm);
