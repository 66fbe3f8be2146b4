// Words of change and of standing, in the form of Token.norm: which way a quantity goes. In: nothing. Out: tables.

/** As in Figure.direction. */
type Change = 'up' | 'down' | 'steady';

const verbs: [string, Change][] = [];
/** Regular forms of each verb; irregular ones are given after a slash: "rise/rose/risen". */
const verb = (change: Change, list: string) => {
  for (const entry of list.trim().split(/\s+/)) {
    const [base, ...irregular] = entry.split('/') as [string, ...string[]];
    for (const form of irregular.length > 0 ? irregularForms(base, irregular) : regularForms(base))
      verbs.push([form, change]);
  }
};
const third = (base: string) =>
  /(?:s|x|ch|sh|z)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
/** One syllable that ends in one vowel and one consonant doubles it: cut, slip, drop, trim, hit. */
const stem = (base: string) =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.at(-1) : base.replace(/e$/, '');
const regularForms = (base: string) => [
  base,
  third(base),
  `${stem(base)}ing`,
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`,
];
const irregularForms = (base: string, past: string[]) => [base, third(base), `${stem(base)}ing`, ...past];

verb(
  'up',
  `rise/rose/risen increase grow/grew/grown climb jump surge soar gain boost raise expand add lift swell/swelled/swollen double triple
  quadruple hike strengthen/strengthened extend rocket rebound recover spike advance inflate escalate bolster augment enlarge mount
  multiply heighten/heightened upgrade accelerate skyrocket balloon`,
);
verb(
  'down',
  `fall/fell/fallen drop decline decrease cut/cut slash reduce shrink/shrank/shrunk lower lose/lost slump plunge tumble slip trim halve
  dwindle sink/sank/sunk dip plummet slide/slid shed/shed diminish lessen/lessened curtail scale-back downsize shave deflate contract
  weaken/weakened ease prune dive/dived collapse slow`,
);
verb('steady', 'remain stay hold/held maintain freeze/froze/frozen keep/kept stabilise stabilize stagnate');

/** Verb form → which way what it speaks of goes. */
export const CHANGE_VERBS: ReadonlyMap<string, Change> = new Map(verbs);

/** Of those, the forms whose subject may do it to an object: "raised [the fee] to 120 euros". */
export const TRANSITIVE_CHANGE: ReadonlySet<string> = new Set(
  [
    'increase gain boost raise expand add lift swell double triple quadruple hike strengthen extend bolster augment enlarge grow inflate',
    'multiply upgrade accelerate cut slash reduce shrink lower lose trim halve curtail downsize shave shed diminish drop prune slow',
    'maintain freeze keep hold ease decrease weaken',
  ]
    .join(' ')
    .split(' ')
    .flatMap((base) => [...regularForms(base)])
    .concat('cut lost shrank shrunk shed froze frozen kept held grew grown lowered strengthened weakened'.split(' ')),
);

/** Nouns of change: "an increase of 3 percent in", "a 5 percent cut in". */
export const CHANGE_NOUNS: ReadonlyMap<string, Change> = new Map(
  (
    [
      [
        'up',
        'increase increases rise rises growth gain gains jump surge hike hikes boost expansion climb addition additions uptick spike raise',
      ],
      [
        'down',
        'decrease decreases fall falls drop drops decline declines cut cuts reduction reductions loss losses slump plunge dip slide',
      ],
    ] as const
  ).flatMap(([change, list]) => list.split(' ').map((word) => [word, change] as [string, Change])),
);

/** Adverbs and adjectives: "up 0.3 points", "5 percent higher". */
export const CHANGE_PARTICLES: ReadonlyMap<string, Change> = new Map([
  ['up', 'up'],
  ['higher', 'up'],
  ['down', 'down'],
  ['lower', 'down'],
  ['unchanged', 'steady'],
  ['steady', 'steady'],
  ['stable', 'steady'],
  ['flat', 'steady'],
]);

/** Verbs that say what a subject amounts to: "turnout was 64 percent", "the bill came to $5m". */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  `is are was were be been being stands stood stand standing reaches reached reach reaching hit hits hitting totals totalled totaled total totalling totaling
  amounts amounted amount comes came averages averaged average exceeds exceeded exceed tops topped top surpasses surpassed surpass equals
  equalled equal measures measured weighs weighed costs cost numbers numbered constitutes constituted`.split(/\s+/),
);

/** Verbs whose object is money and whose subject gives it: "spent $14.5 billion on". */
export const PAYING_VERBS: ReadonlySet<string> = new Set(
  `spend spends spent spending pay pays paid paying pledge pledges pledged pledging promise promises promised give gives gave given giving
  invest invests invested investing contribute contributes contributed contributing donate donates donated offer offers offered allocate
  allocates allocated earmark earmarks earmarked lend lends lent raise raises raised commit commits committed devote devotes devoted owe
  owes owed approve approves approved receive receives received need needs needed require requires required request requests requested seek seeks sought
  lose loses lost losing earn earns earned earning collect collects collected borrow borrows borrowed`.split(/\s+/),
);

/** Verbs whose subject has, sends, gets or loses what they count: "Belmark has 210 jets", "sent 4,000 troops". */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  `has have had having operates operate operated maintains maintain maintained keeps keep kept fields field fielded employs employ employed commands
  command commanded counts count counted numbers numbered owns own owned holds hold held possesses possess possessed boasts boast boasted deploys deploy
  deployed sends send sent sending stations station stationed withdraws withdraw withdrew withdrawn pulls pull pulled contributes contribute
  contributed provides provide provided commits commit committed mobilises mobilised mobilizes mobilize mobilized musters muster mustered loses lose
  lost adds add added buys buy bought orders order ordered acquires acquire acquired recruits recruit recruited trains train trained moves move moved
  massed masses mass gathers gathered rotates rotate rotated redeploys redeployed delivers deliver delivered supplies supply supplied receives
  receive received wants want wanted`.split(/\s+/),
);
