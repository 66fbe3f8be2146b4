// In: one line of a report. Out: who wrote it, as written, and the agency the line credits, if any.
import { isNewsAgency } from './news-agencies.ts';

export interface FoundByline {
  /** The names without "By": "Mara Lindt and Ole Brandt"; null for "By Meridian": an agency is no writer. */
  readonly byline: string | null;
  readonly agency: string | null;
}

const LONGEST = 200;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:de|del|della|der|den|di|da|dos|du|e|el|al|bin|bint|ibn|la|le|ten|ter|van|von|zu|y) ';
// Mara Lindt · J. P. van der Meer; one word is a label or an agency, not a name
const NAME = `${WORD}(?: (?:${PARTICLE})*${WORD}){1,3}`;
const NAMES = `${NAME}(?:(?:, | and | & |, and )${NAME}){0,5}`;
const BY = new RegExp(
  `^(?:By|BY|by|From|FROM|(?:(?:[Ii]nterview|[Rr]eport(?:ing)?|[Ww]ords|[Tt]ext|[Ss]tory|[Aa]nalysis|[Cc]omment|[Oo]pinion|[Rr]eview|[Rr]eported|[Ww]ritten|[Ii]nterviewed) by))[: ]+(?<names>${NAMES})(?<rest>.*)$`,
  'u',
);
const BY_AGENCY =
  /^(?:By|BY|by)[: ]+(?:the |The )?(?<agency>[^,|]{2,40}?)(?<rest>(?:,? | \| )?(?:[Ss]taff|STAFF|[Ww]riters?|[Rr]eporters?)*)$/u;
/** What may stand behind the names: an agency or outlet, a place, an office; never the rest of a sentence. */
const REST = new RegExp(
  `^(?:$|\\s*[,|/·•–—-]\\s*[^.!?]{2,80}$|\\s+(?:in|of|for|at|on|near|off|aboard|outside|reports? from)\\s+(?:the |The )?${WORD}(?:[ ,]+(?:of |the |and |in )*${WORD}){0,6}$|\\s*\\([^()]{2,60}\\)$)`,
  'u',
);
/** "By Land and Sea", "By Royal Decree", "By Tuesday Night": words, not people. */
const NO_NAME =
  /^(?:All|Any|Common|Contrast|Day|Decree|Default|Definition|Dawn|Design|Early|Far|Force|Friday|Invitation|Land|Late|Law|Mid|Midnight|Monday|Mutual|Next|Night|No|Noon|Now|Order|Public|Royal|Saturday|Sea|Some|Sunday|The|Then|This|Thursday|Tuesday|Unanimous|Wednesday|What|Way|Popular|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/**
 * The byline that `line` is, or null.
 * Catches "By Mara Lindt", "BY MARA LINDT AND OLE BRANDT", "By Mara Lindt in Drovny", "By Mara Lindt | Meridian",
 * "By Meridian staff", "By Mara Lindt on the Verrin", "Interview by Mara Lindt". Must not catch "By Tuesday the talks had failed.", "By Royal Decree", "By Mara Lindt’s account".
 */
export function findByline(line: string): FoundByline | null {
  const text = line.trim();
  if (text.length > LONGEST) return null;
  const named = BY.exec(text);
  if (
    named &&
    !NO_NAME.test(named.groups!.names!) &&
    REST.test(named.groups!.rest!) &&
    !/[’']s\b/.test(named.groups!.names!)
  ) {
    const { names, rest } = named.groups as { names: string; rest: string };
    return splitAgency(names, rest);
  }
  const credited = BY_AGENCY.exec(text);
  const agency = credited ? credited.groups!.agency! : '';
  if (!isNewsAgency(agency)) return null;
  return { byline: credited!.groups!.rest === '' ? null : text.replace(/^by[: ]+/i, ''), agency };
}

/** Takes "Mara Lindt, Associated Press" apart: the last name may be an agency, or the rest may name one. */
function splitAgency(names: string, rest: string): FoundByline {
  const last = names.lastIndexOf(', ');
  if (last > 0 && isNewsAgency(names.slice(last + 2)))
    return { byline: names.slice(0, last), agency: names.slice(last + 2) };
  const credited = rest
    .replace(/^[\s,|/·•–—(-]+(?:(?:of|for) )?(?:the )?/, '')
    .replace(/\)$/, '')
    .trim();
  return { byline: names, agency: isNewsAgency(credited) ? credited : null };
}

// "(Reporting by Mara Lindt in Drovny; editing by Ole Brandt)", "Reporting by Mara Lindt and Ole Brandt" as the last words
const END_CREDIT = /(?:^|[\n(])\s*[Rr]eporting by (?<names>\p{Lu}[^;()\n.]{3,160})/u;

/** The writers named in a report's closing credit, as written with their places, or null. `ending`: its last words. */
export function findEndCredit(ending: string): string | null {
  const match = END_CREDIT.exec(ending);
  return match ? match.groups!.names!.trim() : null;
}
