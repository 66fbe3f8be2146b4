// In: one line of a report. Out: who wrote it, where the line names writers without "By", and how much its form tells.
// The form alone is not enough for "Hester Vane in Marrow": a headline may look the same. find-credits.ts weighs the place.
import { isAgencyCredit } from './news-agencies.ts';
import { isOutletName, isOutletWord, isSectionName } from './outlet-names.ts';

export interface BareByline {
  /** The names as written, without one place or office behind them; null where an agency is credited and nobody else. */
  readonly byline: string | null;
  readonly agency: string | null;
  /**
   * credit: no other line looks so ("Courier staff"). placed: names and where they are ("Hester Vane in Marrow"), as a
   * headline may have. names: nothing but names, as a place or a heading may have.
   */
  readonly form: 'credit' | 'placed' | 'names';
}

const LONGEST = 120;
const MOST_WORDS = 10;

/** The alternatives of a pattern for words in small letters, with a capital, and in capitals. */
const anyCase = (list: string) =>
  list
    .split(' ')
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:de|del|della|der|den|di|da|dos|du|e|el|al|bin|bint|ibn|la|le|ten|ter|van|von|zu|y) ';
const NAME = `${WORD}(?: (?:${PARTICLE})*${WORD}){1,3}`;
const NAMES = `${NAME}(?:(?:, | and | AND | & |, and )${NAME}){0,3}`;
const PLACE = `(?:the |The |THE )?${WORD}(?: (?:(?:of|the|and|de|la|am|on) )*${WORD}){0,4}(?:, ${WORD}(?: ${WORD})?)?`;
const AT = ` (?:(?:(?:reports|reporting|REPORTS) )?(?:in|IN|from|FROM)|at|AT|on|ON|near|NEAR|off|aboard|outside) ${PLACE}`;
const JOB = `(?:[\\p{L}’'-]+ ){0,4}(?:(?:${anyCase('correspondent editor reporter writer columnist')})[sS]?|[Bb]ureau [Cc]hief|BUREAU CHIEF)`;

const OUR = new RegExp(
  `^(?:(?:From|FROM|By|BY) )?(?<byline>(?:[Oo]ur|OUR) (?:[\\p{L}-]+ ){0,3}?(?:${anyCase('correspondent reporter desk newsroom')})[sS]?)(?:${AT})?$`,
  'u',
);
const WITH_JOB = new RegExp(`^(?<names>${NAMES})(?:, | \\| |, the |, our )${JOB}(?: for ${PLACE}|${AT})?$`, 'u');
const WITH_HOUSE = new RegExp(
  `^(?<names>${NAMES})(?:, | \\| | / |, for | for | \\()(?<house>[^,|()]{2,40}?)\\)?(?:${AT})?$`,
  'u',
);
const PLACED = new RegExp(`^(?<names>${NAMES})${AT}(?<more> (?:and|AND) ${NAMES}${AT})?$`, 'u');
const NAMED = new RegExp(`^${NAMES}$`, 'u');
const AGENCY_PLACED = new RegExp(`^(?<agency>.{2,40}?)(?:${AT})?$`, 'u');

const STAFF = new RegExp(
  `^(?:(?<whose>[\\p{L}’' -]{2,40}) )?(?:${anyCase('staff')})(?: (?:${anyCase('writer reporter correspondent report')})[sS]?)?$`,
  'u',
);
const OTHERS =
  /^(?:(?:news |wire )?agencies|(?:news |wire )(?:services|reports)|agency (?:staff|reports?)|from wire (?:services|reports))$/i;

/** Capitalised words that no writer's name has: function words, parts of papers, offices, calendar words. */
const NO_NAME =
  /(?:^|[ -])(?:the|a|an|how|why|what|who|when|where|is|are|was|in|on|at|to|of|for|from|and|with|after|before|no|not|new|news|desk|reports?|review|analysis|comment|opinion|editorial|briefing|updates?|live|exclusive|special|breaking|photos?|photographs?|pictures?|video|graphic|map|timeline|interview|profile|feature|world|politics|business|international|national|foreign|affairs|section|chapter|president|minister|secretary|premier|chancellor|general|admiral|colonel|senator|ministers?|ministry|government|parliament|council|leaders?|forces?|pact|alliance|federation|republic|talks|summit|treaty|crisis|elections?|army|navy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)(?=[ -]|$)/iu;
/** Words of places and bodies that are also the names of people: "Port Alder", but "Anna Lake in Vell". */
const NO_LONE_NAME =
  /(?:^|[ -])(?:port|cape|mount|lake|saint|st\.?|north|south|east|west|northern|southern|eastern|western|bridge|street|house|page|part|river|strait|isles?|islands?|bank|court|union|police|war|university|europe|city|county|state|states|sea|bay|hill|hills|fort)(?=[ -]|$)/iu;

/**
 * The byline that `line` looks like, or null.
 * Catches "Hester Vane in Marrow", "Observer staff and Meridian", "Dispatch staff, with Meridian", "Staff and agencies",
 * "Hester Vane, diplomatic correspondent", "Hester Vane | Meridian", "From our own correspondent", "Meridian in Vell".
 * Must not catch "Hester Vane walked in Marrow", "Solvane in Marrow", "Talks in Port Alder", "Embassy staff flee Tessaly",
 * "Hester Vane in Marrow.", "Port Alder", "World News", "Embassy staff".
 */
export function findBareByline(line: string): BareByline | null {
  const text = line.trim();
  if (text.length > LONGEST || text.split(/\s+/).length > MOST_WORDS) return null;
  // A final stop ends a sentence or a heading, but for "Ole Brandt Jr."
  if (/[^\p{L})]$/u.test(text.replace(/ (?:Jr|Sr)\.$/u, ''))) return null;

  const our = OUR.exec(text);
  if (our) return { byline: our.groups!.byline!, agency: null, form: 'credit' };
  if (/^by\b/i.test(text)) return null; // find-byline.ts reads those
  const agency = AGENCY_PLACED.exec(text)?.groups?.agency;
  if (agency !== undefined && isAgencyCredit(agency)) return { byline: null, agency, form: 'credit' };
  const shared = readShared(text);
  if (shared) return shared;

  const withJob = WITH_JOB.exec(text)?.groups?.names;
  if (withJob !== undefined && areNames(withJob)) return { byline: withJob, agency: null, form: 'credit' };
  const withHouse = WITH_HOUSE.exec(text);
  if (withHouse && areNames(withHouse.groups!.names!)) {
    const { names, house } = withHouse.groups as { names: string; house: string };
    const bare = house.replace(/^the /i, '');
    if (isAgencyCredit(bare)) return { byline: names, agency: bare, form: 'credit' };
    if (isOutletName(house)) return { byline: names, agency: null, form: 'credit' };
  }
  const placed = PLACED.exec(text);
  if (placed && areNames(placed.groups!.names!))
    return { byline: placed.groups!.more ? text : placed.groups!.names!, agency: null, form: 'placed' };
  // Two words in capitals are a heading far more often than a writer.
  return NAMED.test(text) && areNames(text) && !NO_LONE_NAME.test(text) && /\p{Ll}/u.test(text)
    ? { byline: text, agency: null, form: 'names' }
    : null;
}

/** "Observer staff and Meridian", "Hester Vane and agencies": writers of whom at least one party has no name of its own. */
function readShared(text: string): BareByline | null {
  const parties = text.split(/,? (?:and|with) |, | \| | ?\/ ?/).map((party) => party.trim());
  const isStaff = (party: string) => {
    const whose = STAFF.exec(party)?.groups?.whose;
    if (whose === undefined) return STAFF.test(party) && (parties.length > 1 || party.includes(' '));
    return (
      /^our$/i.test(whose) || isAgencyCredit(whose) || isOutletName(whose) || isOutletWord(whose.split(' ').at(-1)!)
    );
  };
  if (!parties.some((party) => isStaff(party) || OTHERS.test(party))) return null;
  const isNamed = (party: string) => isOutletName(party) || (NAMED.test(party) && areNames(party));
  const areAll = parties.every(
    (party) => isStaff(party) || OTHERS.test(party) || isAgencyCredit(party) || isNamed(party),
  );
  return areAll ? { byline: text, agency: parties.find(isAgencyCredit) ?? null, form: 'credit' } : null;
}

const areNames = (names: string) =>
  !NO_NAME.test(names.replace(/,? (?:and|AND|&) |, /g, '·')) && !isOutletName(names) && !isSectionName(names);
