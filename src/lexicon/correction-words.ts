// Words in which a paper takes back what it printed. In: nothing. Out: lists, and the patterns made of them; who asks gives one sentence of a notice, without its label.

/** What heads a notice, as a line of its own or before a colon: “CORRECTION”, “Corrections and clarifications:”. Under “Editor’s note” papers print much else. */
const PLAIN_LABELS =
  'corrections?(?: and clarifications?)?|clarifications?(?: and corrections?)?|erratum|errata|retraction|setting the record straight|correction of the record';
const WEAK_LABELS =
  "editor'?s?'? note|editors'? note|note from the editors?|note to (?:our )?readers|for the record|amendment";
const LABELS = `${PLAIN_LABELS}|${WEAK_LABELS}`;
const MARK = "[’']";
const label = (words: string) => words.replaceAll("'", MARK);

/** “Correction: ”, “CORRECTION (10 March) — ”, “Editor’s note: ”; not “Correction in the bond market”, “A correction:”. */
export const LABEL_BEFORE = new RegExp(
  `^(?<label>${label(LABELS)})(?:[ ,]+\\(?(?:[\\p{Lu}\\d][\\p{L}\\d.]*[ ,]*){1,4}\\)?)?\\s*(?::|—|–|\\.|\\s-)\\s+`,
  'iu',
);
/** The whole of a line: “CORRECTION”, “Corrections and clarifications.” */
export const LABEL_LINE = new RegExp(`^(?<label>${label(LABELS)})\\s*[:.]?$`, 'iu');
const WEAK_LABEL = new RegExp(`^(?:${label(WEAK_LABELS)})$`, 'iu');
/** Whether a label alone says that something is corrected. */
export const isPlainLabel = (words: string): boolean => !WEAK_LABEL.test(words);

/** What a paper prints. “Report” is also what ministries write, “study” and “statement” only what others do. */
const PIECES =
  'article|story|report|piece|dispatch|news item|item|account|column|headline|caption|photo caption|photograph|graphic|chart|map|editorial|interview|profile|obituary|analysis|live page|live blog|newsletter|page|post|entry|broadcast|bulletin|edition|paper|issue';
/** “an earlier version of this article”, “the original version of our story”; not “an earlier version of the bill”, “of the report”. */
export const EARLIER_VERSION = new RegExp(
  `\\b(?:an?|the|our|some|in|one)? ?(?:earlier|previous|prior|original|initial|first|print|printed|online) (?:versions?|editions?|drafts?) of (?:this|our|the above) (?:\\p{L}+ )?(?:${PIECES})\\b|\\bthis (?:${PIECES}) (?:originally|initially|previously|earlier|at first)\\b`,
  'iu',
);
/** “A report on 9 March”, “In an article published on Monday”, “An earlier version of a report of 8 March”, “The headline of Tuesday’s story”, “Our story about”: whose it is only a label tells. */
export const A_PIECE = new RegExp(
  `^(?:(?:because of|due to|owing to|through) [^,]{3,60}, )?(?:in )?(?:(?:an?|the|some) (?:\\p{L}+ )?(?:versions?|editions?) of )?(?:[\\p{L}-]+[’']?s? ){1,4}?(?:${PIECES})\\b`,
  'iu',
);
/** “in an article”, “in Monday’s paper”, “in our report”: behind “was misquoted”. */
export const IN_A_PIECE = new RegExp(
  `\\bin (?:an?|the|our|this|\\p{L}+[’']s) (?:[\\p{L}-]+ ){0,2}?(?:${PIECES})\\b`,
  'iu',
);

const WRONG_VERBS =
  'misstated|misidentified|misquoted|misspelled|misspelt|mistranslated|misattributed|misreported|mischaracteri[sz]ed|misrepresented|mislabell?ed|misnamed|misdated|miscalculated|misplaced|mistook|overstated|understated|garbled|transposed';
const PLAIN_VERBS =
  'said|stated|gave|put|listed|reported|named|described|identified|quoted|attributed|implied|suggested|referred|spelled|spelt|called|included|contained|had|used|placed|showed|wrote|written|given|carried|claimed|dated|cited|credited|translated|omitted|counted|indicated|noted|labell?ed|characteri[sz]ed|portrayed|presented|located|mentioned|announced';
const ADVERBS = 'wrongly|incorrectly|mistakenly|erroneously|inaccurately|falsely|in error|by mistake|in mistake';

/** “misstated”, “wrongly gave”, “reported erroneously”, “gave an incorrect figure”; of an earlier version also the plain verb (below). Not “the minister misled”. */
export const WRONGLY = new RegExp(
  `\\b(?:${WRONG_VERBS})\\b|\\b(?:${ADVERBS}) (?:been )?(?!that\\b)\\p{L}+|\\b(?:${PLAIN_VERBS}) (?:${ADVERBS})\\b|\\b(?:${PLAIN_VERBS}) (?:an? |the )?(?:wrong|incorrect|inaccurate|mistaken)\\b`,
  'iu',
);
export const PLAINLY = new RegExp(`\\b(?:${PLAIN_VERBS})\\b`, 'iu');
/** “It also said that three were killed”, “The report also gave the wrong day”: one more that was wrong, behind one that was. Not “The article also won a prize”, “It was two”. */
export const IT_ALSO = new RegExp(
  `^(?:it|they|(?:the|that|this|our|both) (?:\\p{L}+ )?(?:${PIECES})s?) also (?:(?:${ADVERBS}) )?(?:${PLAIN_VERBS}|${WRONG_VERBS})\\b`,
  'iu',
);
/** Whose words were printed otherwise than they were said: “misquoted”, “misstated what Varga said”, “quoted her incorrectly”. */
export const OF_WORDS =
  /\bmisquoted\b|\bmistranslated\b|\bmis(?:stated|reported|represented|characteri[sz]ed) (?:what|the (?:words|remarks|comments|position))\b|\bquoted \p{L}+ (?:wrongly|incorrectly|as saying)\b|\b(?:wrongly|incorrectly|mistakenly) (?:quoted|attributed|cited)\b/iu;

const TO_DO = 'correct|reflect|clarify|say|state|make|show|remove|fix|amend|give|add|delete|withdraw';
/** “This article has been amended to correct the number”, “was corrected on 3 May to say that”; not “has been updated to include a comment”, “This bill was amended”. */
export const AMENDED = new RegExp(
  `^(?:this|the above|our) (?:${PIECES}) (?:(?:has|have|had) (?:since )?been|was|is) (?:subsequently |later )?(?:(?:amended|corrected|changed|revised|edited)(?: on [^.;,]{3,30}?)?(?: to (?<does>${TO_DO})\\b|[.;:,]| because\\b| after\\b|$)|updated(?: on [^.;,]{3,30}?)? to (?<fixes>correct|fix|remove|withdraw)\\b)`,
  'iu',
);
/** What is told behind it is what is withdrawn; behind the others it is what holds now. */
export const TAKES_AWAY: ReadonlySet<string> = new Set(['correct', 'remove', 'fix', 'amend', 'delete', 'withdraw']);

/** “We wrongly reported”, “We misidentified”, “We said in error”; not “We had said”. Outside quotation marks only. */
export const WE_WRONGLY = new RegExp(
  `^we (?:have |had )?(?:(?:${ADVERBS}) (?:${PLAIN_VERBS})|(?:${WRONG_VERBS})|(?:${PLAIN_VERBS}) (?:${ADVERBS}))\\b`,
  'iu',
);
const RETRACTS = '(?:retracts?|retracted|withdraws?|takes? back|(?:has|have) (?:retracted|withdrawn|taken back))';
/** “We retract”, “The Herald retracts its report that”; whose word it is stands before. */
export const RETRACTS_PIECE = new RegExp(
  `^${RETRACTS} (?:the|our|its|that|this) (?:[\\p{L}\\d-]+ ){0,4}?(?:${PIECES}|claim|statement|allegation|words)\\b`,
  'iu',
);

/** “We reported earlier that twelve boats had sunk”, “At 17.20 we said that”, “An earlier entry gave”: what the paper itself told before. Not “We had hoped”. */
export const TOLD_EARLIER = new RegExp(
  `^(?:(?:earlier|before)(?: today| this \\p{L}+)?,? |(?:at|on|in) [^,;]{2,30}?,? )?(?:(?:we|this (?:news)?paper|this page)(?: have| had)?(?: earlier| previously| also| first| at first)? (?:${PLAIN_VERBS})|(?:an?|our|the) (?:earlier|previous) (?:${PIECES}|update|line|alert)s? (?:here |on this page |of ours )?(?:${PLAIN_VERBS}))\\b`,
  'iu',
);
/** “That was wrong.”, “This was our mistake: …”; not “That was wrong of him”, “That was wrong, she said”. */
export const THAT_WAS_WRONG =
  /^(?:that|this|it|both|the (?:figure|number|report|name)) (?:was|is|were) (?:plainly |simply |quite |entirely )?(?:wrong|incorrect|inaccurate|untrue|mistaken|not (?:right|correct|so)|an? (?:error|mistake)|our (?:error|mistake))(?:\s*[.!]\s*$|\s*[:;—–]\s*)/iu;
/** “We got this wrong at 17.20: …”, “We had the number wrong in an earlier entry.”; not “We got this wrong as a nation”. */
export const WE_GOT_WRONG =
  /^we (?:got|had) (?:(?:this|that|it) |(?:the|his|her|their) (?:\p{L}+ ){1,3}?)wrong(?: (?:at \d{1,2}[.:]\d{2}|earlier(?: today)?|before|in (?:an|our) (?:earlier|previous|first) \p{L}+|(?:on|in) this page|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday))(?:\s*[.!]\s*$|\s*[:;—–,]\s*)|^we (?:got|had) (?:(?:this|that|it) |(?:the|his|her|their) (?:\p{L}+ ){1,3}?)wrong\s*:\s*/iu;
/** “18.40 ” before an entry of a live page. */
export const CLOCK = /^\s*(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?\s*[–—:-]?\s+/iu;

/** Where what holds stands in one sentence with what did not: “as 400 rather than 240”, “; it is 240”, “, when in fact”. */
export const INSTEAD =
  /,? (?:rather than|instead of|when in fact|when it (?:is|was)|whereas|but (?:in fact|it (?:is|was)))\b|; |\s[—–]\s/u;
/** In a sentence that tells what holds: “He said A, not B”, “did not say that” is left whole. */
export const AND_NOT =
  /(?:(?:[,;]["”'’]*|\s[–—-]) (?:and )?not|,? (?:and not|rather than|instead of|as opposed to))(?= )(?:,? as (?:[\p{L}]+ ){1,6}?(?:said|stated|reported|printed|published),?)?/iu;
/** Sorrow and furniture, which tell nothing of the matter: “We regret the error”, “The article has been corrected”. */
export const NO_MATTER =
  /\b(?:regrets? (?:the|this|any|that)|apologi[sz]es?|sorry for|has (?:since )?been (?:corrected|amended|updated|changed|removed)|was (?:an?|our) (?:editing|production|reporting) error)\b/iu;
/** Who takes the paper to task stands before: “demanded that an earlier version of this article be withdrawn”. */
export const BY_ANOTHER =
  /\b(?:said|says|told|tells|demand\p{L}*|ask\p{L}*|complain\p{L}*|call(?:ed|s|ing)? (?:for|on)|accus\p{L}*|claim\p{L}*|argu\p{L}*|insist\p{L}*|according to|wrote|noted|threaten\p{L}*)\b/iu;
/** A text without any of these holds no notice: asked of every report before anything else. */
export const MAY_CORRECT =
  /\b(?:correct|corrections?|corrected|clarifications?|clarify|errat|retract|withdraw|amended|edited|mis(?:stat|identif|quot|spel|translat|attribut|report|charact|represent|label|nam|dat|calc)|(?:earlier|previous|prior|original|initial|first) (?:version|edition)|wrongly|incorrect|mistaken?|errors?|wrong|untrue|not (?:right|correct|so)|erroneous|inaccurate|in error|by mistake|originally|initially|editor|take[sn]? back|readers)/iu;
