// What a meeting, a signing or a deed hangs on: the words before the occasion, and what is called one. Form of Token.norm.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases that make an occasion of whatever follows: "on the sidelines of [the assembly]". Longest first. */
export const SURE_MARKERS: readonly (readonly string[])[] = [
  'on the sidelines of',
  'at the sidelines of',
  'on the margins of',
  'in the margins of',
  'at the margins of',
  'on the fringes of',
  'on the occasion of',
  'on the eve of',
  'in the run-up to',
  'in the framework of',
  'to coincide with',
].map((phrase) => phrase.split(' '));

/** Words that do so only before a word of OCCASIONS: "during [a visit]", not "during [the week]". */
export const MAYBE_MARKERS: readonly (readonly string[])[] = [
  'as part of',
  'ahead of',
  'prior to',
  'before',
  'during',
  'at',
  'in',
  'following',
  'after',
].map((phrase) => phrase.split(' '));

export const OCCASIONS = words(
  `summit summits meeting meetings talks conference conferences forum session sessions ceremony visit trip tour exercise exercises drill
  drills manoeuvres maneuvers negotiations anniversary funeral inauguration celebrations gathering dinner banquet reception hearing
  debate election elections referendum games olympics festival fair signing convention congress assembly symposium
  commemoration commemorations procession pilgrimage wedding coronation parade expo g7 g8 g20 stopover layover roundtable
  briefing interview speech address call conversation encounter consultations`,
);
