// The words before an interview's first question in; the outlet that asks, and the one that prints it, as they name them, out.
//
//   catches:      … told [the Vell Observer] why     … in an interview with [Radio Sund]     [Vell Observer], 3 March 2031 (prints it)
//   catches not:  told the Council to resign         a letter to the Vell Observer
import { isOutletName, isOutletWord } from '../../read/outlet-names.ts';
import type { Span } from '../../record/span.ts';

const LED =
  /\b(?:told|(?:spoke|speaks|speaking|talked|talks|talking|sat down|sits down) (?:to|with)|interview(?:ed)? (?:with|by|for)|conversation with|questions (?:from|by|of)) (?:the |The )?(?=\p{Lu})/gu;
const NAME = /^\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?: (?:(?:of|and|the|de) )*\p{Lu}[\p{L}\p{M}\p{N}&-]*){0,4}/u;

export interface Outlets {
  readonly asking: Span | null;
  readonly printing: Span | null;
}

/** `outlet`: whatever is known to have printed it. */
export function findOutlets(introduction: string, outlet: string | null): Outlets {
  const known = outlet?.replace(/^the /i, '') ?? null;
  const at = known === null ? -1 : introduction.indexOf(known);
  return {
    asking: askingOutlet(introduction, known),
    printing: at < 0 ? null : { start: at, end: at + known!.length },
  };
}

function askingOutlet(introduction: string, known: string | null): Span | null {
  for (const match of introduction.matchAll(LED)) {
    const start = match.index + match[0].length;
    const name = NAME.exec(introduction.slice(start))?.[0].replace(/[’']s$/, '');
    if (name !== undefined && (isOutletName(name) || isOutletWord(name) || name === known))
      return { start, end: start + name.length };
  }
  return null;
}
