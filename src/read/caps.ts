// The caps of law 7: how much of any one input is taken before it is refused. They bound memory and time before a
// parser sees a byte. In: nothing. Out: the defaults, and `withCaps` to change some.
import { DualtrackError } from '../errors.ts';

export interface Caps {
  /** Bytes of one document (text or page), unpacked. More is refused as `too-many-bytes`. */
  readonly documentBytes: number;
  /** Bytes of one NDJSON line. More is refused as `line-too-long`, and the line is never held. */
  readonly lineBytes: number;
  /** Unpacked bytes per packed byte, once RATIO_GRACE_BYTES have come out. More is refused as `ratio-too-high`. */
  readonly unpackRatio: number;
  /** UTF-16 units of a report's text. More is refused as `text-too-long`: a cut report would not be the report. */
  readonly textUnits: number;
  /** Open elements in a page at one time. More is refused as `html-too-deep`. */
  readonly htmlDepth: number;
  /** Elements and texts in a page, also those the parser makes up. More is refused as `html-too-many-nodes`. */
  readonly htmlNodes: number;
  /** Attributes of one element. More is refused as `html-too-many-attributes`. */
  readonly htmlAttributes: number;
  /** Milliseconds for parsing one page. More is quarantined as `html-too-slow`: a faster machine may read it. */
  readonly htmlMilliseconds: number;
}

/** Small inputs may pack as well as they like: a page of one repeated line is not a bomb. */
export const RATIO_GRACE_BYTES = 2 ** 20;

/**
 * A long read has 100,000 UTF-16 units, a report of an inquiry a million. A news page has 1,000 to 20,000 nodes, 20 to
 * 60 deep; browsers stop at 512. Text packs 3 to 10 times, a page of one repeated row 50 times, zeros 1,030 times.
 */
export const DEFAULT_CAPS: Caps = Object.freeze({
  documentBytes: 16 * 2 ** 20,
  lineBytes: 16 * 2 ** 20,
  unpackRatio: 200,
  textUnits: 2_000_000,
  htmlDepth: 512,
  htmlNodes: 300_000,
  htmlAttributes: 1_000,
  htmlMilliseconds: 10_000,
});

/** The defaults with `changes`. Throws DualtrackError invalid-option for a cap that is not a positive number. */
export function withCaps(changes: Partial<Caps> = {}): Caps {
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in DEFAULT_CAPS))
      throw new DualtrackError(
        'invalid-option',
        `unknown cap: ${name}`,
        `known caps: ${Object.keys(DEFAULT_CAPS).join(', ')}`,
      );
    if (!(typeof value === 'number' && value > 0))
      throw new DualtrackError(
        'invalid-option',
        `cap ${name} must be above zero: ${value}`,
        'leave it out for the default',
      );
  }
  return { ...DEFAULT_CAPS, ...changes };
}
