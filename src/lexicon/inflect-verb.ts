// A verb's lemma in, its written forms out.
import type { VerbForm } from './verb-form.ts';

/** lemma: past, past participle where it differs, third person where it is irregular. */
const IRREGULAR: Record<string, readonly [past: string, participle?: string, third?: string]> = {
  say: ['said', 'said', 'says'],
  tell: ['told'],
  think: ['thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  mean: ['meant'],
  hear: ['heard'],
  find: ['found'],
  feel: ['felt'],
  read: ['read'],
  make: ['made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  go: ['went', 'gone', 'goes'],
  come: ['came', 'come'],
  get: ['got', 'gotten'],
  put: ['put'],
  set: ['set'],
  hit: ['hit'],
  cast: ['cast'],
  forecast: ['forecast'],
  broadcast: ['broadcast'],
  bid: ['bid'],
  swear: ['swore', 'sworn'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  withdraw: ['withdrew', 'withdrawn'],
  choose: ['chose', 'chosen'],
  hold: ['held'],
  lay: ['laid'],
  stand: ['stood'],
  keep: ['kept'],
  seek: ['sought'],
  fight: ['fought'],
  throw: ['threw', 'thrown'],
  draw: ['drew', 'drawn'],
  sing: ['sang', 'sung'],
  dream: ['dreamed'],
  begin: ['began', 'begun'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  stick: ['stuck'],
  strike: ['struck'],
  bring: ['brought'],
  uphold: ['upheld'],
  overrule: ['overruled'],
  retell: ['retold'],
  foretell: ['foretold'],
  mistake: ['mistook', 'mistaken'],
  rethink: ['rethought'],
  shoot: ['shot'],
  shake: ['shook', 'shaken'],
  rise: ['rose', 'risen'],
  ride: ['rode', 'ridden'],
  hide: ['hid', 'hidden'],
  lose: ['lost'],
  spend: ['spent'],
  flee: ['fled'],
  catch: ['caught'],
  send: ['sent'],
  have: ['had', 'had', 'has'],
  do: ['did', 'done', 'does'],
  reply: ['replied'],
  win: ['won'],
  rip: ['ripped'],
  overstate: ['overstated'],
  wed: ['wed'],
  teach: ['taught'],
  bet: ['bet'],
  run: ['ran', 'run'],
  undertake: ['undertook', 'undertaken'],
  beg: ['begged'],
  babysit: ['babysat'],
  fly: ['flew', 'flown', 'flies'],
  buy: ['bought'],
  sell: ['sold'],
  break: ['broke', 'broken'],
  beat: ['beat', 'beaten'],
  freeze: ['froze', 'frozen'],
  unfreeze: ['unfroze', 'unfrozen'],
  repay: ['repaid'],
  build: ['built'],
  grow: ['grew', 'grown'],
  steal: ['stole', 'stolen'],
  slay: ['slew', 'slain'],
  dig: ['dug'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  overrun: ['overran', 'overrun'],
  withhold: ['withheld'],
  fall: ['fell', 'fallen'],
  sit: ['sat'],
  lend: ['lent'],
  feed: ['fed'],
  meet: ['met'],
  pay: ['paid'],
  tear: ['tore', 'torn'],
  drive: ['drove', 'driven'],
  cut: ['cut'],
  quit: ['quit'],
  shed: ['shed'],
  spread: ['spread'],
  blow: ['blew', 'blown'],
  rebuild: ['rebuilt'],
  overthrow: ['overthrew', 'overthrown'],
  forbid: ['forbade', 'forbidden'],
  stab: ['stabbed'],
  kidnap: ['kidnapped'],
  overcome: ['overcame', 'overcome'],
};

/** Verbs of more than one syllable that double their last consonant all the same, and one-syllable look-alikes that do not. */
const DOUBLING = new Set(
  'admit commit submit permit concur refer prefer infer confer defer recur rebut rebuff regret occur patrol compel expel propel control equip cancel'.split(
    ' ',
  ),
);
const VOWEL = /[aeiou]/;

function doublesLast(lemma: string): boolean {
  if (DOUBLING.has(lemma)) return !lemma.endsWith('ff');
  // plan, nod, quip, but not speak, show, fix, play
  return /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(lemma);
}

/** Every form of `lemma`, in lower case: base, third person, past, past participle, -ing. Regular unless listed above. */
export function inflectVerb(lemma: string): readonly (readonly [form: string, is: VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const endsE = lemma.endsWith('e');
  const endsY = lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '');
  const stem = doublesLast(lemma) ? lemma + lemma.at(-1)! : lemma;
  const third =
    irregular?.[2] ??
    (endsY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
  const regularPast = endsE ? `${lemma}d` : endsY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = endsE && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const past = irregular?.[0] ?? regularPast;
  const participle = irregular?.[1] ?? past;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [ing, 'ing'],
  ];
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}

const baseOf = new Map(Object.entries(IRREGULAR).flatMap(([lemma, [past, participle = past]]) => [past, participle].filter((form) => form !== lemma).map((form) => [form, lemma] as const))); // biome-ignore format: one line

/** “unfroze” → unfreeze: the lemma of an irregular past or participle; any other word as it is. */
export const withoutPast = (word: string): string => baseOf.get(word) ?? word;
