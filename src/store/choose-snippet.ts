// In: a text and the hits in it. Out: the stretch to show, and the hits within it.
import type { Span } from '../record/span.ts';

/** Characters of a snippet: two to three lines of a page. */
const WIDTH = 240;
/** Of these, how many stand before the first hit. */
const LEAD = 60;

/**
 * The stretch of at most 240 characters (unless one hit is longer) with the most hits, the first of equals; from the
 * start of `within` when there are none; all of `within` when that is no longer. It starts and ends between words where a blank is near.
 */
export function chooseSnippet(
  text: string,
  hits: readonly Span[],
  within: Span = { start: 0, end: text.length },
): { snippet: Span; hits: Span[] } {
  if (within.end - within.start <= WIDTH) return cutTo(within, hits);
  let best = { first: 0, last: -1 };
  for (let first = 0, last = 0; first < hits.length; first++) {
    last = Math.max(last, first);
    while (last + 1 < hits.length && hits[last + 1]!.end - hits[first]!.start <= WIDTH - LEAD) last++;
    if (last - first > best.last - best.first) best = { first, last };
  }
  const from = hits[best.first]?.start ?? within.start;
  const to = hits[best.last]?.end ?? from;
  const wanted = Math.max(within.start, from - LEAD);
  const start = wanted === within.start ? wanted : Math.min(startAtWord(text, wanted), from);
  const limit = Math.max(to, start + WIDTH);
  const end = limit >= within.end ? Math.max(to, within.end) : Math.max(endAtWord(text, limit), to);
  return cutTo({ start, end }, hits);
}

const cutTo = ({ start, end }: Span, hits: readonly Span[]): { snippet: Span; hits: Span[] } => ({
  snippet: { start, end },
  hits: hits.filter((hit) => hit.start >= start && hit.end <= end),
});

const NEAR = 30;

/** The first position at or after `at` that follows a blank, when one is near; else `at`, never inside a surrogate pair. */
function startAtWord(text: string, at: number): number {
  for (let i = at; i < at + NEAR; i++) if (/\s/.test(text[i - 1] ?? ' ')) return i;
  return besidePair(text, at);
}

function endAtWord(text: string, at: number): number {
  for (let i = at; i > at - NEAR; i--) if (/\s/.test(text[i] ?? ' ')) return i;
  return besidePair(text, at);
}

const besidePair = (text: string, at: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
