// Words by which a report announces what is to take place, and by which a later one tells that it did.

/** What is announced for a day, by the kind of event that it is: PLOVER types, and VOTE, which PLOVER has not. */
export const OCCASIONS: readonly (readonly [type: string, nouns: RegExp])[] = [
  [
    'VOTE',
    /\b(?:elections?|run-?off|second round|first round|referendum|ballot|primary|primaries|caucus(?:es)?|(?:votes?|voting) for a new (?:parliament|president|government|assembly|council|mayor)|to the polls)\b/iu,
  ],
  ['MOBILIZE', /\b(?:exercises?|drills?|manoeuv(?:re|res)|maneuvers?)\b/iu],
  ['PROTEST', /\b(?:[Ss]trike|[Ww]alk-?out|march|[Rr]ally|[Dd]emonstration)\b/u],
  [
    'CONSULT',
    /\b(?:meeting|talks|summit|conference|congress|convention|negotiations|session|hearing|debate|visit|signing|ceremony|inauguration)\b/iu,
  ],
  ['TRIAL', /\b(?:verdict|ruling|judg(?:e)?ment|sentencing|sentenced|trial|appeal|inquest)\b/iu],
  [
    'OCCASION',
    /\b(?:parade|march-past|procession|funeral|burial|wedding|coronation|festival|concert|celebrations?|commemoration|anniversary|unveiling|census|fair|regatta|tournament|launch|opening|review of the fleet|fleet review)\b/iu,
  ],
];

/** The first noun for what takes place of that type, in small letters; undefined for none. */
export const occasionIn = (text: string, type: string | null): string | undefined =>
  OCCASIONS.find(([kind]) => kind === type)?.[1]
    .exec(text)?.[0]
    .toLowerCase();

/** Verbs of meeting, signing and the like, where no noun tells what it is: “is to sit down with Crewe”, “will be sentenced”. */
export const OCCASIONS_BY_VERB: readonly (readonly [type: string, verbs: RegExp])[] = [
  [
    'CONSULT',
    /\b(?:meet|sit down|confer|hold talks|talk to|receive|host|see|visit|travel to|fly to|attend|address|negotiate|convene)\b/iu,
  ],
  ['AGREE', /\b(?:sign|be signed|ratify|be ratified|initial|be initialled)\b/iu],
  ['TRIAL', /\b(?:be sentenced|stand trial|go on trial|appear in court|be tried|rule|hand down)\b/iu],
  ['VOTE', /\b(?:vote|go to the polls|elect|be elected)\b/iu],
  ['PROTEST', /\b(?:strike|walk out|down tools|march|rally|demonstrate)\b/iu],
  ['OCCASION', /\b(?:be (?:buried|crowned|sworn in|inaugurated|unveiled|opened|launched|married))\b/iu],
];
/** “begins on 1 October”, “opens on Friday”: what is fixed for a day is told in the present. Not “begins in the cellar”. */
export const FIXED_FOR =
  /\b(?:begins?|starts?|opens?|takes place|meets?|convenes?|gathers?|sits|closes|ends?) (?:again |here |there |in (?:\p{Lu}[\p{L}’'-]*\s?){1,3})?(?:on|from) (?=\d|\p{Lu}|the \p{L}+ of)/u;
/**
 * “will give evidence on Monday”, “has announced a blockade for 21 February”, “a clinic opens outside the school”: anything told for a day to come.
 * Not “will rain”, “was announced on Monday”.
 */
export const PLANNED =
  /(?<![\p{L}’'])(?:will|shall|(?:is|are) (?:due |set |scheduled |planned |expected |supposed )?to)\s+(?:(?:also|then|now|again|\p{Ll}+ly)\s+)*(?!not\b|never\b|no\b|have\b|see\b|know\b|think\b|hope\b|need\b|like\b|seem\b|rain\b|snow\b|rise\b|fall\b|win\b|lose\b|cost\b|mean\b|remain\b|depend\b|be (?:an?|the|more|less|too|very|able|hard|difficult|easy|good|bad)\b)\p{Ll}+|\b(?:announced|called|planned|scheduled|fixed|set|arranged|booked)\s+(?:an?|the|its|their|his|her|another|\p{Ll}+-\p{Ll}+)\s[^.;]{0,60}?\bfor\b|\b(?:opens?|begins?|starts?|closes?|votes?|decides?|resumes?|reopens?|launches|arrives?|leaves?|returns?|goes)\b/u;
/** “hoped for a verdict on 22 June”, “accepted an invitation to visit Perrick on 5 November”, “set 3 May for the vote”. */
export const HOPED_FOR =
  /\b(?:hop(?:es|ed|ing)|expect(?:s|ed)?|look(?:s|ed|ing) forward) (?:for |to )?(?:an?|the|his|her|its|their) |\binvit(?:ed|ation|es?)\b[^.;]{0,60}?\bto\b|\b(?:fixed|named|chose|picked) \d/iu;
/** “has no plans to attend”, “no debate will take place”: announced is that nothing will be. */
export const NOT_PLANNED =
  /\bno plans? (?:to|for)\b|\bno \p{L}+ (?:will|is to|are to)\b|\b(?:will|would) not\b|\b(?:wo|would)n['’]t\b/iu;

/** “will take place”, “is to be held”, “are set for”, “will run from”, “votes for a new parliament”, “a second signing on”, “will travel to”; not “will meet”, which is an event of its own, “has taken place”. */
export const TO_TAKE_PLACE =
  /\b(?:will|shall|(?:is|are|was|were) (?:due |set |scheduled |planned |expected )?to) (?:be held|take place|begin|start|open|run|face each other|go ahead|convene|last)\b|\b(?:will|shall|(?:is|are|was|were) (?:due |set |scheduled |planned |expected )?to|plans? to|intends? to) (?:\p{L}+ly )?(?:hold|host|stage|organi[sz]e|convene|chair|mark|celebrate|sit down|meet|confer|receive|see|attend|address|sign|be (?:signed|sentenced|opened|launched|inaugurated|unveiled|sworn in|buried|crowned|ratified|tried)|vote|strike|walk out|march|rally)\b|\b(?:is|are) (?:set|scheduled|planned|due|fixed|announced) (?:for|on|from)\b|\b(?:votes?|go(?:es)?) (?:for a new|to the polls)\b|\b(?:signing|ceremony|summit|meeting|talks|conference|congress) (?:on|from) (?=\d|\p{Lu})/iu;

/** “Will travel to Tessaly next week”, “will be in Tessaly with”: a visit, by its verb. Not “will go to court”. */
export const TO_VISIT =
  /\b(?:will|shall|(?:is|are) (?:due |set |expected )?to) (?:\p{L}+ly |nevertheless |also )?(?:travel to|fly to|visit|be in|go to|come to) (?=\p{Lu})/u;

/** “were held”, “took place”, “ended two days of”, “talks … ended”; not “will end”, “ended the war”. */
export const TOOK_PLACE =
  /\b(?:was|were) held\b|\btook place\b|\b(?:met|gathered|assembled|sat down|shook hands|conferred|held (?:talks|a|an|its|their)|signed|marched|filed past|paraded|drew|passed off|got under way|went ahead|came together)\b(?! (?:with )?(?:criticism|resistance))|\b(?:ended|concluded|closed|opened|began|convened)\b(?! the war)|\bhas (?:ended|begun|concluded)\b/iu;

/** “found Vandeleur guilty”, “was acquitted”, “the court ruled”; not “found the key”. */
export const TRIED =
  /\b(?:f(?:ound|ind|inds|inding)|pronounced) (?:[\p{L}’'.-]+ ){1,4}(?:not )?guilty\b|\b(?:convict|acquit|sentenc|clear)(?:s|ed|ted|ing|ting)\b|\b(?:court|judge|jury|justices?|tribunal)\b[^.;]{0,60}\b(?:ruled|upheld|overturned|dismissed|handed down|quashed)\b/iu;
/** “met”, “sat down”, “shook hands on a quota”, on a day that is told: ministers who do so have met, whatever the noun. Not “met the target”. */
export const THEY_MET =
  /\b(?:met(?! (?:the|a|all|its|his|her|their) (?:target|goal|demand|deadline|need|criteri|requirement))|sat down|shook hands|conferred|held talks|opened (?:\p{L}+ )?(?:days? of )?talks)\b/iu;
/** “was elected president”, “won the run-off”, “voters chose”; not “was elected in 2014” of old, “won the match”. */
export const VOTED =
  /\b(?:was|were|been) (?:re-?)?elected\b|\b(?:won|lost|carried) (?:the |a |an |his |her )?(?:[\p{L}’']+ ){0,3}(?:elections?|run-?off|vote|ballot|referendum|primary|caucus(?:es)?|presidency)\b|\bvoters (?:chose|rejected|backed|voted|approved|went)\b|\bneither won a majority\b/iu;

/** “will not meet on the 15th as planned but on the 22nd”, “put off until 6 May”, “moved to”: what is announced for another day. */
export const ANNOUNCED_ANEW =
  /\bas planned,? but\b|\b(?:(?:put|push|pushed|moved|set) (?:off|back)|postponed|delayed|moved|rescheduled|deferred|adjourned|shifted|brought forward)\b[^.;]{0,60}\b(?:until|till|to|for|from)\b/iu;
