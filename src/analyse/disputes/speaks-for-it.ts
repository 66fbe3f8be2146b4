// A line that somebody says and one behind it in; whether the second is said by who speaks for the first's speaker, so that he denies none of it, out.
//
//   The company blamed the price of fuel.                            “We held out as long as we could,” said its director, Marit Okker.
//   Belmark's defence ministry had said that they were inside.       A ministry spokesman said that it changed nothing.
//   not: The ministry said that the bridge was safe.                 A police spokesman denied that.
import type { Line } from '../threads/line.ts';

type Said = Pick<Line, 'passage' | 'speaker' | 'source' | 'at'>;

const OFFICER =
  '(?:director|chair(?:man|woman)?|chief executive|chief|president|head|spokes(?:man|woman|person)|secretary|manager|boss|leader|owner|lawyer)';
const ITS = new RegExp(`\\b(?:its|their) (?:\\p{Ll}+ ){0,2}${OFFICER}\\b`, 'u');
/** “a [ministry] spokesman”, “a spokeswoman for the [union]”. */
const SPOKESMAN =
  /\b(?:an?|the|another) (?<body>\p{Ll}+) spokes(?:man|woman|person)\b|\bspokes(?:man|woman|person) (?:for|of) (?:the |\p{Lu}\p{L}+['’]s )?(?:\p{Ll}+ )?(?<served>\p{Ll}+)\b/iu;

/** How far behind “its” still means whoever spoke. */
const NEXT = 1;

export function speaksForIt(first: Said, second: Said): boolean {
  const name = (first.speaker?.name ?? first.source ?? '').toLowerCase();
  if (name === '') return false;
  const isBody = first.speaker?.key?.startsWith('person') !== true && !first.speaker?.short.startsWith('person');
  const { text } = second.passage;
  if (isBody && ITS.test(text) && second.at > first.at && second.at - first.at <= NEXT) return true;
  const { body, served } = SPOKESMAN.exec(text)?.groups ?? {};
  const noun = (body ?? served)?.toLowerCase();
  return isBody && noun !== undefined && (name === noun || name.endsWith(` ${noun}`));
}
