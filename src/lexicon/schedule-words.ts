// Words by which a report announces what is to take place, and by which a later one tells that it did.

/** What is announced for a day, by the kind of event that it is: PLOVER types, and VOTE, which PLOVER has not. */
export const OCCASIONS: readonly (readonly [type: string, nouns: RegExp])[] = [
  [
    'VOTE',
    /\b(?:elections?|run-?off|second round|first round|referendum|ballot|primary|primaries|caucus(?:es)?|(?:votes?|voting) for a new (?:parliament|president|government|assembly|council|mayor)|to the polls)\b/iu,
  ],
  ['MOBILIZE', /\b(?:exercises?|drills?|manoeuv(?:re|res)|maneuvers?)\b/iu],
  ['PROTEST', /\b(?:strike|walk-?out|march|rally|demonstration)\b/iu],
  [
    'CONSULT',
    /\b(?:meeting|talks|summit|conference|congress|convention|negotiations|session|hearing|debate|visit|signing|ceremony|inauguration)\b/iu,
  ],
];

/** “will take place”, “is to be held”, “are set for”, “will run from”, “votes for a new parliament”, “a second signing on”, “will travel to”; not “will meet”, which is an event of its own, “has taken place”. */
export const TO_TAKE_PLACE =
  /\b(?:will|shall|(?:is|are|was|were) (?:due |set |scheduled |planned |expected )?to) (?:be held|take place|begin|start|open|run|face each other|go ahead|convene|last)\b|\b(?:is|are) (?:set|scheduled|planned|due|fixed|announced) (?:for|on|from)\b|\b(?:votes?|go(?:es)?) (?:for a new|to the polls)\b|\b(?:signing|ceremony|summit|meeting|talks|conference|congress) (?:on|from) (?=\d|\p{Lu})/iu;

/** “Will travel to Tessaly next week”, “will be in Tessaly with”: a visit, by its verb. Not “will go to court”. */
export const TO_VISIT =
  /\b(?:will|shall|(?:is|are) (?:due |set |expected )?to) (?:\p{L}+ly |nevertheless |also )?(?:travel to|fly to|visit|be in|go to|come to) (?=\p{Lu})/u;

/** “were held”, “took place”, “ended two days of”, “talks … ended”; not “will end”, “ended the war”. */
export const TOOK_PLACE =
  /\b(?:was|were) held\b|\btook place\b|\b(?:ended|concluded|closed|opened|began|convened)\b(?! the war)|\bhas (?:ended|begun|concluded)\b/iu;

/** “was elected president”, “won the run-off”, “voters chose”; not “was elected in 2014” of old, “won the match”. */
export const VOTED =
  /\b(?:was|were|been) (?:re-?)?elected\b|\b(?:won|lost|carried) (?:the |a |an |his |her )?(?:[\p{L}’']+ ){0,3}(?:elections?|run-?off|vote|ballot|referendum|primary|caucus(?:es)?|presidency)\b|\bvoters (?:chose|rejected|backed|voted|approved|went)\b|\bneither won a majority\b/iu;

/** “will not meet on the 15th as planned but on the 22nd”, “put off until 6 May”, “moved to”: what is announced for another day. */
export const ANNOUNCED_ANEW =
  /\bas planned,? but\b|\b(?:put off|postponed|delayed|moved|rescheduled|brought forward)\b[^.;]{0,60}\b(?:until|till|to|for|from)\b/iu;
