// Words before (and behind) a number that make it a bound or an approximation, longest first. In: nothing. Out: tables.

/** What a hedge says of the number: at least it, at most it, or near it. */
export interface Hedge {
  readonly bound: 'low' | 'high' | null;
  readonly approximate: boolean;
}

const low: Hedge = { bound: 'low', approximate: false };
const high: Hedge = { bound: 'high', approximate: false };
const near: Hedge = { bound: null, approximate: true };
const nearLow: Hedge = { bound: 'low', approximate: true };
const nearHigh: Hedge = { bound: 'high', approximate: true };

const entries: [string, Hedge][] = [];
const hedge = (value: Hedge, phrases: string) => {
  for (const phrase of phrases.split(',')) entries.push([phrase.trim(), value]);
};
hedge(
  low,
  `more than,over,above,exceeding,at least,no less than,no fewer than,not less than,not fewer than,a minimum of,minimum of,upward of,
  upwards of,in excess of,north of,greater than,beyond,well over,far more than,well above,as few as,as little as,exceeds,exceeded,exceed,tops,
  topped,surpassed,surpasses,surpassing,topping`,
);
hedge(
  high,
  `up to,as many as,as much as,at most,no more than,not more than,a maximum of,maximum of,less than,fewer than,under,below,no higher than,
  well under,well below,at the most,as high as,far fewer than,far less than`,
);
hedge(
  near,
  `about,around,some,roughly,approximately,approx,nearly,almost,nearly all,an estimated,estimated,circa,close to,in the region of,
  in the order of,on the order of,somewhere around,something like,close on,virtually,an average of,~,≈`,
);
hedge(nearLow, 'just over,slightly over,slightly more than,just more than,just above,a little over,a little more than');
hedge(
  nearHigh,
  'just under,slightly under,slightly less than,just below,just short of,a little under,a little less than',
);

/** Phrase (words joined by a space, lower case) → what it says. An average is near each of what it averages. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = new Map(entries);

/** Words that may stand between a hedge and its number, or alone, and say nothing of it: "at least another 200". */
export const HEDGE_FILLERS: ReadonlySet<string> = new Set(
  'another only just a an additional the perhaps maybe even exactly precisely'.split(' '),
);

/** Phrases behind the number or its unit: "200 or more", "1,000 or so soldiers". */
export const HEDGES_BEHIND: ReadonlyMap<string, Hedge> = new Map([
  ['or more', low],
  ['or so', near],
  ['or less', high],
  ['or fewer', high],
  ['and more', low],
  ['plus', low],
  ['or thereabouts', near],
]);

/** Verbs that a bound hangs on, so that “not” before them turns it round: “will not fall [below 180]”, “may not cost [more than 500]”; not “did not say [more than 200]”. */
export const BOUND_VERBS: ReadonlySet<string> = new Set(
  `be been have had fall fallen drop dropped go gone sink sunk slip slipped dip dipped decline declined come get rise risen climb climbed grow grown
  move moved stay stayed cost pay paid spend spent take taken need needed last lasted weigh run number reach`.split(
    /\s+/,
  ),
);
