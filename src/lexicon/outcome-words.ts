// Phrases by which a later report tells what became of a promise or of what was announced for a day.

/** “were turned back”, “were supposed to be gone”, “were to have entered”, “a broken promise”: not done, whatever it was. Not “failed state”. */
export const NOT_DONE =
  /\b(?:for not \p{L}+ing|turned (?:back|away)|fell through|supposed to|(?:was|were) to have|never (?:came|arrived|happened|did|will)|miss(?:ed|es|ing) (?:the|a|its|their|his|her) (?:\p{L}+ )?deadline|br(?:oke|oken|eaks|eaking) (?:\p{L}+ ){0,2}(?:promise|pledge|word)|broken promise|renege[ds]? on|went back on|(?:dates?|days?|deadline|month) (?:on|by|in) which [^.;]{1,80}?\b(?:was|were) to\b|no (?:sign|trace) of|(?:came|come) to nothing|nothing came of)\b/iu;
/** What is not done is told by the verb behind: “failed to [pay]”, “has not yet been [moved]”. Not “I don’t know how he will pay”. */
export const NOT_YET =
  /\b(?:refus(?:es|ed|ing|al) to|fail(?:s|ed|ing)? to|yet to|(?:has|have|had|did|does|do|was|were|is|are)(?: still| yet)? not(?: yet)?|(?:has|have|had|did|does|do|was|were|is|are)n['’]t(?: yet)?)((?: \p{L}+){1,4})/giu;
/** The same ahead: “will not be [presented] on Tuesday as planned”, “cannot [pay]”. */
export const WILL_NOT =
  /\b(?:(?:will|would|could|can)(?: now| still)? not|cannot|(?:would|could|ca|wo)n['’]t)((?: \p{L}+){1,4})/giu;
/** Verbs that say of any promise that it is done. */
export const ANY_DEED: readonly string[] =
  'do keep meet come reach arrive happen move deliver honour honor fulfil fulfill materialise materialize begin start'.split(
    ' ',
  );
/** Of the verb “meet” only this says so: “meet the deadline”, “been met”; not “meet her brother”, “meet reporters”. */
export const MEETS_PROMISE =
  /\b(?:been|being|be) (?:\p{L}+ly )?met\b|\bmeet (?:\p{L}+ ){0,3}(?:promises?|pledges?|commitments?|word|deadlines?|targets?|goals?|terms|conditions|demands?|obligations?|schedules?|dates?|due|bill|costs?|it|them|that|this)\b/iu;

/** What was to be moved or ended and is still there: “still stand”, “remain in place”, “in the places where they had stood”; not “remained silent”. */
export const STILL_THERE =
  /\b(?:still (?:stands?|stood|there|holds?|held|in)|remain(?:s|ed)? (?:in|on|at|where|there)|where (?:it|they) had (?:been|stood))\b/iu;

/** Nothing was done since: “lie there as they did in April”, “stands where it was before the vow”; not “as they did the year before the war”, “left as they had come”. */
export const UNCHANGED =
  /\b(?:as|where) (?:it|they|he|she) (?:did|was|were|lay|stood|had (?:been|stood|lain|done)) (?:in (?:\p{Lu}|the (?:spring|summer|autumn|winter))|on \p{Lu}|when\b|then\b|before the (?:promise|vow|pledge|deadline)|at the (?:time|start|outset)\b|(?:last|a|two|three|four|five|six) (?:\p{L}+ )?(?:ago|before|earlier|week|month|year|spring|summer|autumn|winter)\b)/u;

/** “27 million of the 45 million”, “41 of 60”, “58 of the original 64”, “two of the five”; not “one of the best”. */
export const SOME_OF_ALL =
  /((?<![\p{L}\d])(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))(?: (?:million|billion))?(?: \p{L}+){0,2} of (?:the |its |their |his |her |all |those )?(?:\p{L}+ ){0,2}?[€$£]?(\d[\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\p{L}))/iu;
/** “260, not the 400 that”, “instead of the 400”, “short of the 400”, “fewer than the 400 promised”; not “not the first”. */
export const FALLS_SHORT =
  /\b(?:not|instead of|rather than|short of|fewer than|less than|below) the (?:promised |pledged |planned )?[€$£]?\d|\bfell short of (?:the|its|his|her|their) (?:promise|pledge|target)/iu;
/** “only half of it”, “one of the two”, “part of the money”. */
export const ONLY_PART =
  /\b(?:only (?:half|part|some|one|two|a (?:third|quarter|few))|half of (?:it|them|the)|part of the|one of the two)\b/iu;

/** “so far”, “proceeding according to plan”, “of whom 80 have arrived”, “work has begun”; not “according to him”. */
export const UNDER_WAY =
  /\b(?:so far|under ?way|on schedule|according to plan|of whom \S+ have|(?:has|have) (?:begun|started)|proceed(?:s|ed|ing)|already (?:arrived|sent|paid|begun))\b/iu;

/** “as promised”, “kept her word”, “two weeks early”, “30 days to the day after”, “reached its planned”; not “as planned by the enemy’s map”. */
export const DONE =
  /\b(?:(?:as|than) (?:promised|planned|agreed|pledged|announced|foreseen)|(?:kept|honou?red|fulfilled|met|made good on) (?:\p{L}+ ){0,2}(?:promise|pledge|word|commitment|deadline)|to the day after|to spare|ahead of (?:schedule|time)|promises? kept|(?:days|weeks|months|a (?:day|week|month)) early|on time|in time|became the first|as (?:\p{L}+ ){1,4}?(?:had )?(?:said|promised|announced|pledged|vowed|told \p{L}+) (?:that )?(?:he|she|it|they) (?:would|should)|came out|was completed|is (?:now )?complete|reached (?:its|their|his|her|the)|arrived)\b|\breached (?=\p{Lu})/iu;
/** The perfect of a deed: “has paid”, “have now left”, “has been lifted”; not “has been asked”, “have a plan”. */
export const HAS_DONE =
  /\b(?:has|have)(?: \p{L}+ly| now| since| at last| finally)? (?:been (?:\p{L}+ly )?(?!asked\b|accused\b|called\b|charged\b|named\b|invited\b|promised\b|expected\b|criticis|criticiz|used\b|told\b|said\b)|(?!been\b|not\b|no\b|never\b|to\b|said\b|had\b|called\b|asked\b|denied\b|promised\b|pledged\b|vowed\b|agreed\b|long\b|seen\b|even\b|often\b|then\b))(?:\p{L}{3,}e[dn]|paid|sent|gone|left|met|kept|built|given|taken|brought|withdrawn|begun|done|made|put|laid|lent|held|cut|set|let|won|flown|come)\b/iu;

/** “eight months after he swore that it would not rise, he raised it”: of a vow not to do, that it was done. */
export const AFTER_VOW =
  /\b(?:after|since|although|though|despite) (?:[\p{L}’']+ ){0,4}(?:promis|pledg|vow|sw[eo]r|undert[ao]k)/iu;

/** “that it promised”, “undertook to”, “the deadline”, “had said he would”: a sentence that speaks of a promise. Not “promising”. */
export const OF_PROMISE =
  /\b(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|swore|sworn|undert(?:ook|aken)|deadline|commitment|assurances?|assured|agreed to|(?:was|were) to have|(?:had |he |she |it |they |I )said (?:that )?(?:he|she|it|they|I) would)\b/iu;
/** “torn up in favour of drones”, “replaced by”: another promise stands in its place. Not “in favour of the ban”, which is for it. */
export const SUPERSEDED =
  /\b(?:(?:torn|ripped) up|dropped|scrapped|abandoned|swapped|exchanged|shelved|cancelled|gone|put aside|given up)\b[^.;]{0,40}\b(?:in favou?r of|for|instead|to make (?:way|room) for)\b|\b(?:has|have|had|was|were|been|is|are) (?:replaced|superseded|supplanted|overtaken) (?:by|with)\b/iu;
/** “A day after the deadline”, “30 days after Tarsk promised”: the day that a sentence names is one or two behind that of the promise. */
export const DEADLINE_PAST = /\b(?:deadline|days? after|had run out|time (?:was|is) up)\b/iu;

/** “called off”, “cancelled the meeting”, “will not take place”, “abandoned the meeting”, “the offer was withdrawn”; not “has withdrawn its ships”. */
export const CALLED_OFF =
  /\b(?:call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing|lation)|scrapp(?:ed|ing)|scrubb(?:ed|ing)|(?:will|would|wo|did) ?(?:not|n['’]t) (?:now )?(?:take place|happen|be held|go ahead|be (?:coming|travell?ing|visiting|going|attending|meeting)|(?:come|travel|go|meet|visit|attend|be there)\b[^.;]{0,60}\bafter all)|(?:is|are|was|were) off\b|abandon(?:ed|ing|s)|(?<!to )(?:pulled|has pulled|have pulled) out of|(?:has|have|had|was|were|been) (?:dropped|shelved|axed|ditched)|(?:is|are|was|were|been) withdrawn)\b/iu;
/** “put off until”, “postponed”, “moved to Tessaly”, “brought forward”, “not on the 15th as planned but on the 22nd”; not “moved to tears”. */
export const MOVED =
  /\b(?:(?:put|push(?:ed)?|mov(?:e|ed)|set) (?:off|back) (?:until|to|for|by)|deferred|adjourned (?:until|to|for)|shifted (?:to|by) (?=\p{Lu}|\d)|postpon(?:ed|es|ing|ement)|reschedul(?:ed|es|ing)|brought forward|delay(?:ed|s|ing) (?:until|to|by)|(?:has|have|had|was|were|been|is|are) moved to (?=\p{Lu}|\d)|as planned,? but|first planned for|originally (?:planned|set|scheduled) for)\b/iu;

/** Words of which a sentence has one that tells by whatever words that something announced was not held: “stayed away”, “refused”, “an empty hall”. Not “were at sea on Monday”. */
export const NOT_HELD =
  /\b(?:instead|refus\p{L}+|declin\p{L}+|fail\p{L}*|drop\p{L}*|stay(?:s|ed|ing)? (?:away|home|at home)|boycott\p{L}*|snub\p{L}*|skip\p{L}*|pull(?:s|ed|ing)? out|abandon\p{L}*|collaps\p{L}*|empty|off|miss(?:es|ed|ing)?|block\p{L}*|stop\p{L}*|bann?\p{L}*|forb[ia]d\p{L}*|halt\p{L}*|suspend\p{L}*|break down|br(?:oke|oken) (?:down|off|up)|cut short|alone|vain|late|later|delay\p{L}*|wait\p{L}*|until|still|too|only|rather|lost|wrecked|ruined|washed (?:out|away)|rained off|snowed (?:in|off))\b/iu;
/** “leave by 15 April”, “before the end of the month”: a term, no day on which something takes place. */
export const BY_TERM =
  /\b(?:by|before|until|till|no later than) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:end|close|start|beginning|middle|turn) of\b|(?:early|late|mid|next|this)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|jan|feb|mar(?:ch)?\b|apr|may(?=\s*(?:\d|[.,;:”]|$))|june?\b|july?\b|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter)/iu;
