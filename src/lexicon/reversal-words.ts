// Phrases by which a report itself, or the speaker, says that somebody holds otherwise than before.

/** “abandoned his opposition to”, “dropped its objection” */
const ABANDONED =
  /\b(?:abandon|dropp?|overc[ao]me?|withdr[ae]w)(?:s|ed|n|ing)? (?:his|her|its|their) (?:\p{L}+ )?(?:opposition|objections?|resistance|demand|threat|support)\b/iu;

/** “after months of saying that”, “following years of denials”; not “after months of talks” */
const AFTER_LONG =
  /\b(?:after|following|despite) (?:\p{L}+ )?(?:days|weeks|months|years|decades) of (?:saying|insisting|denying|refusing|promising|opposing|resisting|arguing|claiming|denials?|assurances?|promises|opposition|resistance)\b/iu;
/** “I said never”, “we said no”; not “I never said it”, “I said nobody” */
const SAID_NEVER = /\b(?:I|we) (?:once |had |have )?said (?:never|no)\b(?! one)/iu;

/** “two weeks after she had ruled out any closure”, “a month after he vowed never to sell”; not “two weeks after she refused to sign”, which she may refuse still. */
export const SOON_AFTER =
  /\b(?:(?:days|weeks|months|years|hours)|an? (?:day|week|month|year|fortnight)) after (?:he|she|it|they|(?:\p{L}+ ){1,4}?)(?: had)? ?(?:rul(?:ed|ing) out|(?:vow|promis|pledg|insist|swear|swore|sworn|sa[iy])\p{L}*(?: that)?:? ["“]?(?:[\p{L}’'-]+ ){0,5}?(?:not|never|no)\b)/iu;

/**
 * Words of a turn. Each stands with a phrase that it catches and one that it must not.
 *
 * “I was wrong about the harbour”; not “he was wrongly accused”
 * “took it back”, “takes back the charge”; not “took the boat back to Sund”
 * “changed his mind”; not “changed his car”, “can change their minds”, “it has not changed his views”
 * “a reversal”, “reversed herself”, “reversing the position that he took”; not “reversed the car”, “reversed the ruling”
 * “backtracked”, “climbed down from”, “about-face”; not “climbed down the ladder”
 * “no longer believes”, “I don’t any longer”; not “no longer open”
 * “now believes”, “now says that”; not “now that”
 * “contradicted her own words”, “the contradiction”; not “contradicted the witness”
 * “did not pretend otherwise”, “had said otherwise”; not “unless otherwise agreed”
 * “despite his promise”, “broke its pledge”, “went back on”; not “despite the rain”, “went back to”
 * “only in March she swore that”, “just two months earlier he had ruled out”; not “only she said so”
 * “abandoned his opposition to”, “dropped its objection”; not “abandoned the ship”
 * “in January he doubted it; on Monday he said”; not “in January he doubted it; the harbour froze”
 * “two weeks after she had ruled out any closure”; not “two weeks after she refused to sign”
 * “having earlier ruled it out”, “after ruling it out in May”, “a departure from”; not “after ruling the land for years”
 */
export const TURNS: readonly RegExp[] = [
  /\b(?:i|we|he|she|they)(?: ha[ds]| have|['’]d|['’]ve)? (?:was|were|am|been) wrong (?:about|on)\b/iu,
  /\b(?:took|takes?|taken|taking) (?:it|that|this|them) back\b|\b(?:took|takes?|taken|taking) back (?:(?:the|his|her|its|their|that|this) (?:\p{L}+ )?(?:words?|remarks?|claims?|charges?|statements?|comments?|promises?|vow|accusations?|story)|what (?:he|she|they|it|i|we)\b)/iu,
  /(?<!n['’]t |not |never |whether (?:he|she|they|it) (?:had |has |have )?|if (?:he|she|they|it) (?:had |has |have )?|could have |might have )\bchanged (?:his|her|its|my|our) (?:mind|minds|tune|position|stance|view|views|course)\b/iu,
  /\b(?:the|a|his|her|its|their|this|that|in|another) (?:\p{L}+ )?(?:reversal|u-turn|volte-face|about-face|about-turn|change of (?:heart|mind|course))\b/iu,
  /\brevers(?:ed|es|ing) (?:himself|herself|itself|themselves|course|(?:his|her|its|their) (?:\p{L}+ )?(?:position|stance|opposition|earlier|view|pledge|promise|policy)|(?:the|an earlier|a) (?:position|stance|view|policy|pledge) (?:that |which )?(?:he|she|it|they)\b)/iu,
  /\b(?:backtrack|back-pedal|backpedal)(?:s|led|ed|ling|ing)?\b|\bclimb(?:ed|s|ing)? down (?:from|over|on)\b/iu,
  /\bno longer (?:so |quite |as )?(?:believe|think|hold|support|oppose|want|insist|doubt|object|sure|convinced|certain|recommend|advise|advocate|endorse|defend|rule out|regard|favou?r)/iu,
  /\b(?:do|does|did)(?:n['’]t| not) (?:believe |think |say )?(?:so |it |that )?(?:any longer|any more|anymore)\b/iu,
  /\bnow (?:believe|think|say|argue|support|back|accept|admit|concede|favou?r|oppose)(?:s|d|ed)?\b/iu,
  /\bcontradict(?:s|ed|ing)? (?:himself|herself|itself|themselves|(?:his|her|its|their) own)\b|\b(?:noted|pointed out|pointed to) the contradiction\b/iu,
  /\b(?:pretend|said|say|thought|argued|insisted|claimed|maintained) otherwise\b/iu,
  /\b(?:despite|in spite of|contrary to|after) (?:having |an? |the |his |her |its |their )?(?:earlier |previous |repeated |past |solemn )*(?:promis|pledg|vow|assuranc|insist|den(?:y|ial)|oppos)(?:\p{L}*)/iu,
  /\b(?:br(?:oke|eaks?|eaking|oken)|renege[ds]?|reneging|w(?:ent|ent) back) (?:on )?(?:his|her|its|their|the|a|that) (?:\p{L}+ )?(?:word|promise|pledge|vow)\b/iu,
  ABANDONED,
  AFTER_LONG,
  SAID_NEVER,
  /\b(?:only|just|barely|scarcely|as recently as|as late as) (?:in|last|yesterday|(?:\p{L}+|\d+) (?:days|weeks|months|years) (?:ago|before|earlier))\b[^.;]{0,60}?\b(?:swore|sworn|vowed|promised|pledged|insisted|denied|ruled out|called|said|refused|rejected|dismissed|opposed|supported|backed|praised)\b/iu,
  /\b(?:doubted|denied|opposed|refused|rejected|dismissed|ruled out|insisted|swore|vowed|scorned)\b[^.;]{0,160}[;:–—] ?(?:but )?(?:now|today|yesterday|(?:on|this|last) (?:\p{L}+day|week|month))\b[^.;]{0,30}\b(?:said|says|admitted|conceded|agreed|accepted|told|called)\b/iu,
  /\b(?:having|after) (?:earlier |previously |once |repeatedly |long )*(?:rul(?:ed|ing) (?:it|that|this|them|such \p{L}+) out|ruled out|refused|rejected|opposed|dismissed|denied|vowed|sworn)\b|\bdeparture from (?:his|her|its|their) (?:\p{L}+ )?(?:stance|position|opposition|view|policy|promise)\b/iu,
  SOON_AFTER,
];

/**
 * What was said before, told again: “ten months ago … called”, “in March he said”, “had earlier refused”, “once called”, “only in March …
 * swore”. Not “on Tuesday he said”, which is what the report is about.
 */
export const RECALLS: readonly RegExp[] = [
  /\b(?:\p{L}+|\d+) (?:days|weeks|months|years|decades) (?:ago|earlier|before)\b/iu,
  /\b(?:[Oo]nly |[Bb]ack |as late as |as recently as )?(?:[Ii]n|[Ss]ince) (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:the )?(?:spring|summer|autumn|winter|fall)|\d{4})\b/u,
  /\b(?:last|the previous|an earlier) (?:week|month|year|spring|summer|autumn|winter|statement|speech|interview|time)\b/iu,
  /\b(?:had|has) (?:\p{L}+ly )?(?:earlier|previously|once|before|always|long|repeatedly|never)\b/iu,
  /\b(?:once|earlier|previously|formerly) (?:said|called|told|vowed|swore|promised|pledged|opposed|supported|refused|insisted|denied|dismissed|described|believed|thought|argued)\b/iu,
  /\bonly (?:yesterday|last|days|weeks|months)\b/iu,
  AFTER_LONG,
  SOON_AFTER,
];

/** Turns that need nobody’s earlier words beside them to be one: the speaker, or the report, says it outright. */
export const OUTRIGHT: readonly RegExp[] = [...TURNS.slice(0, 6), TURNS[7]!, ABANDONED, SAID_NEVER];

export const matchesAny = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** For (1) or against (−1) what stands behind the word: “stands behind the embargo”, “would vote against the embargo”. */
export const LEANING_VERBS: readonly (readonly [leaning: 1 | -1, verbs: RegExp])[] = [
  [
    1,
    /\b(?:(?:stand(?:s|ing)?|stood) (?:firmly |squarely |fully )?behind|back(?:s|ed|ing)?|support(?:s|ed|ing)?|defend(?:s|ed|ing)?|endors(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|uphold(?:s|ing)?|upheld|favou?r(?:s|ed)?|in favou?r of|vot(?:e|es|ed|ing) for)\s+/giu,
  ],
  [
    -1,
    /\b(?:(?:vot(?:e|es|ed|ing)|speak(?:s|ing)?|campaign(?:s|ed|ing)?|be|is|are|was|were|stands?|stood) against|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|lift(?:s|ed|ing)?|repeal(?:s|ed|ing)?|rule[sd]? out|regrets?)\s+(?:(?:extending|renewing|prolonging|keeping)\s+)?/giu,
  ],
];
/** … or before it: “the embargo was a mistake”, “the embargo is right”. Not “a mistake in the minutes”. */
export const LEANING_PREDICATES: readonly (readonly [leaning: 1 | -1, predicate: RegExp])[] = [
  [
    1,
    /\s(?:is|are|was|were|remains?) (?:the )?(?:right|necessary|vital|essential|indispensable|here to stay|non-negotiable|sacred|only way|best (?:way|answer))\b/giu,
  ],
  [
    -1,
    /\s(?:is|are|was|were|had been|has been) (?:an? |the )?(?:\p{L}+ )?(?:mistake|error|folly|blunder|wrong|failure|disaster|dead|useless|pointless|unnecessary|unaffordable)\b/giu,
  ],
];
/** “By the middle of August there were 800 of them”, “Today she sits beside him”: what stands behind a recall of a vow tells what became of it. */
export const NOW_OTHERWISE =
  /^["“«„‘']*(?:By|Now|Today|Yet|But|Since then|Instead|On \p{Lu}|Last (?:week|month|\p{Lu})|This (?:week|month|morning)|(?:\p{L}+|\d+) (?:days|weeks|months|years) later|In the end)\b/u;
