// Plural noun in, its singular out ("battalions" → "battalion", "parties" → "party", "men" → "man").
// "troops" becomes "troop": a figure's unit is the singular form of its noun, not a claim that one troop is one person.

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  pairs(`
  people>person persons>person men>man women>woman children>child grandchildren>grandchild feet>foot teeth>tooth geese>goose mice>mouse
  oxen>ox wives>wife housewives>housewife knives>knife lives>life midwives>midwife wolves>wolf halves>half leaves>leaf loaves>loaf
  shelves>shelf thieves>thief calves>calf hooves>hoof scarves>scarf selves>self crises>crisis analyses>analysis bases>base theses>thesis
  axes>axe hypotheses>hypothesis diagnoses>diagnosis oases>oasis parentheses>parenthesis criteria>criterion phenomena>phenomenon
  referenda>referendum memoranda>memorandum bacteria>bacterium curricula>curriculum strata>stratum alumni>alumnus nuclei>nucleus
  stimuli>stimulus cacti>cactus fungi>fungus indices>index appendices>appendix matrices>matrix vertices>vertex buses>bus gases>gas
  viruses>virus campuses>campus bonuses>bonus caucuses>caucus censuses>census choruses>chorus circuses>circus statuses>status
  lenses>lens menus>menu surpluses>surplus syllabuses>syllabus minibuses>minibus quizzes>quiz shoes>shoe canoes>canoe foes>foe toes>toe
  movies>movie cookies>cookie ties>tie pies>pie lies>lie zombies>zombie rookies>rookie calories>calorie prairies>prairie
  selfies>selfie junkies>junkie caches>cache aches>ache headaches>headache niches>niche avalanches>avalanche moustaches>moustache
  passers-by>passer-by sons-in-law>son-in-law attorneys-general>attorney-general governors-general>governor-general
  roubles>rouble`),
);

/** The same in both numbers, or a plural without a singular. */
export const UNCHANGING_NOUNS: ReadonlySet<string> = new Set(
  `aircraft spacecraft hovercraft watercraft craft personnel police staff series species headquarters offspring sheep deer fish cattle
  barracks crossroads gallows means works infantry cavalry clergy livestock poultry swine salmon trout bison moose shrimp corps
  rendezvous dead wounded injured missing homeless displaced unemployed`.split(/\s+/),
);

const isPlainPlural = /(?:[^s]s|ss?es)$/;

/** Whether `word` (lower case) has the shape of a plural noun. A shape only: verbs in -s have it too. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word) || UNCHANGING_NOUNS.has(word)) return true;
  if (/(?:men|women|folk|children)$/.test(word) && word.length > 3)
    return !/^(?:specimen|regimen|omen|acumen|abdomen)$/.test(word);
  return word.length > 2 && isPlainPlural.test(word) && !/(?:ss|us|is|ous|'s)$/.test(word);
}

/** The singular of a noun in lower case; a word without the shape of a plural comes back as it is. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (UNCHANGING_NOUNS.has(word)) return word;
  // servicemen, policewomen, schoolchildren
  if (/(?:men|women)$/.test(word) && looksPlural(word)) return `${word.slice(0, -2)}an`;
  if (word.endsWith('children')) return word.slice(0, -3);
  // compounds of an irregular: housewives
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + singularOf(word.slice(hyphen + 1));
  if (!/s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  // parties → party; but "ties" is above
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  // boxes, churches, ashes, glasses, heroes, quartzes; "prizes", "sizes", "houses", "axes" keep their e
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
