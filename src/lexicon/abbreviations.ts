// Abbreviations that are written with a full stop, in lower case and without it. In: nothing. Out: what the stop may mean.

/**
 * What follows an abbreviation decides whether its stop ends a sentence too.
 * - `opens`: always stands before what it belongs to (a name): its stop never ends a sentence.
 * - `number`: an abbreviation only before a number ("No. 5", "Art. 3"); otherwise a word at a sentence's end.
 * - `either`: may stand last in a sentence (places, companies, clock times); ends one before a word that opens sentences.
 */
export type AbbreviationStop = 'opens' | 'number' | 'either';

const TITLES =
  'mr mrs ms mx messrs mmes dr drs prof profs rev fr msgr hon gov govs lt sgt cpl pvt pfc capt cmdr cdr col gen maj adm brig ' +
  'sen sens rep reps amb atty asst assoc pres supt insp det sec treas del ald comm comdr ens spc ' +
  'rt engr barr adv ven cllr alh smt ste mt pte sr sra srta mme mlle st hrh vs v cf eg ie viz approx';
const NAMES = 'benj chas edw geo jas jos thos wm alex danl saml robt';
const MONTHS = 'jan feb febr apr jun jul aug sept sep oct nov dec';
const DAYS = 'mon tue tues wed thur thurs fri';
const PLACES =
  'ala ariz ark calif colo conn dak del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg pa penn ' +
  'tenn tex va vt wash wis wisc wyo ont que alta sask is isl isls ave blvd rd hwy pkwy sq apt bldg ste ft pt univ dept';
const COMPANIES = 'inc corp ltd co cos bros llc plc pty intl assn natl mfg jr esq ph.d m.d b.a m.a j.d';
const REST =
  'etc al et ed eds ret est dept govt feat incl excl min max avg misc ca hr hrs lb lbs oz km ft sq cu yr yrs mo mos tel';
const BEFORE_NUMBERS = 'no nos art arts fig figs vol vols ch chs sec par para pp p op sect cl rm ext';

/** Also plain words in lower case: an abbreviation only when written with a capital ("Sen.", "Miss.", "Ore."). */
const CAPITAL_ONLY = new Set(
  (
    'gen col del is ill ind la miss mo mass wash ore pa ga ed al mon wed fri dec jan jun sun sat mar may sen rep gov adm mt ' +
    'hon fr dr sec min max st co no art fig alex ste que ont minn conn penn pt ft est comm ens insp det ave apt'
  ).split(' '),
);

/** Bodies by their letters, which may end a sentence: “works for RT.”, beside “Rt. Hon.”. */
const INITIALS = new Set(['RT']);

const STOPS = new Map<string, AbbreviationStop>();
const add = (words: string, stop: AbbreviationStop) => {
  for (const word of words.split(' ')) if (!STOPS.has(word)) STOPS.set(word, stop);
};
add(BEFORE_NUMBERS, 'number');
add(TITLES, 'opens');
add(NAMES, 'opens');
add(MONTHS, 'either');
add(DAYS, 'either');
add(PLACES, 'either');
add(COMPANIES, 'either');
add(REST, 'either');

/**
 * What the stop after `word` means if `word` is an abbreviation, else null. `word` as written, without the stop.
 * "Sen" gives opens, "sen" null, "No" number, "Inc" either, "said" null.
 */
export function abbreviationStop(word: string): AbbreviationStop | null {
  const lower = word.toLowerCase();
  if (INITIALS.has(word)) return null;
  const stop = STOPS.get(lower);
  if (stop === undefined || (lower === word && CAPITAL_ONLY.has(lower))) return null;
  return stop;
}
