// Words by which something is called untrue, denied or alleged.

/** “The claim is a fabrication”: denial in the words of what is said, whatever the verb. Not “a false start”, “lies in the south”. */
export const CALLED_UNTRUE =
  /\b(?:is|are|was|were|as|nothing but|pure|complete|utter|total)\s+(?:an? |the |pure |complete |utter |entirely |simply |completely |totally )*(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel|provocation)\b|\bno truth\b|\bnot (?:a word of it is )?true\b|\bno such\b/iu;
/** “Vesland had nothing to do with it”, “we played no part in the raid”, “he knew nothing of the plan”. Not “those who had nothing to do with it”. */
export const NO_PART =
  /^[\s"“«„‘']*(?:that )?(?!(?:who|which|those|what)\b)(?:(?!who\b|which\b)[\p{L}\p{N}’'.-]+ ){1,5}?(?:(?:ha(?:s|d|ve)|ha(?:s|d|ve) had) nothing (?:whatsoever |at all )?to do with|(?:ha(?:s|d|ve)|took|play(?:s|ed)?) no (?:part|hand|role|share) in|knew nothing (?:of|about)|(?:was|were|had been) (?:not|never|in no way) (?:behind|involved in|responsible for|party to))\b/iu;
/** “Accused Tarsk of …”, “blamed the militia for …”; not “was accused of”, which has no accuser. */
export const ACCUSING =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|charg(?:es|ed) that|claim(?:s|ed)?)\b/iu;
/** “Called the statement nonsense”, “dismissed it as a lie”: in what these verbs take, the word alone tells. */
export const CALLING = /\b(?:call|dismiss|describ|brand|denounc|reject|label|term|deem)/iu;
export const UNTRUE =
  /\b(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel)\b/iu;
/** “No weapon had been fired”, “it had not paid”, “there was no shelling”: negated where the clause begins. Not “would not say”, “no doubt”. */
export const PLAINLY_NOT =
  /^[\s"“«„‘']*(?:that )?(?:(?:there (?:was|were|is|are|had been) )?(?:no|none|nobody|neither|not (?:one|a single))\b(?! doubt| comment| one (?:knows|knew)| matter| longer| wonder)|(?:[\p{L}’'-]+ ){1,5}?(?:(?:had|has|have|was|were|is|are|did|does|do) (?:not|never)\b|(?:had|has|have|was|were|is|are|did|does|do)n['’]t\b))/iu;
/**
 * … of what is over, and of the speaker’s own or as a whole: “he had never met the builder”, “nobody in his office had seen it”, “we did not shoot”.
 * Not “he is not interested”, “it was not fair of him”, “he did not recall”, “No, I meant it”.
 */
export const NEVER_DID =
  /^[\s"“«„‘']*(?:that )?(?:(?:there (?:was|were|had been) )(?:no|none|nobody|not (?:one|a single))\b(?! doubt| need| time| reason| point)|(?:none|nobody|no one|no(?= \p{L})|not (?:one|a single))\b(?:(?! that | who |[.;:!?]).){0,60}? (?:had|ha(?:s|ve) (?:ever )?(?:been )?\p{L}+(?:ed|en)|was|were|did)\b|(?:i|we|he|she|they|it|both)(?: (?:had|ha(?:s|ve)))? (?:never|not)(?= \p{L})|(?:i|we|he|she|they|it)(?: did(?: not|n['’]t)| had(?:n['’]t| not)| ha(?:s|ve)(?:n['’]t| not)|['’]ve (?:never|not))(?! (?:recall|remember|know|want|think|believe|say|comment|respond|need|like|care|mean|understand|see|feel)\b))/iu;
/** “Denied”, “disputed”, “refuted”: what these verbs take is held to be untrue, whatever it is. */
export const DENYING = /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|contradict|contest|debunk)/iu;
/** What else must be said of what is “dismissed”, “rejected”, “brushed off”: a remark, a plan and a person can be dismissed and be true. */
export const ALLEGED =
  /^[\s"“«„‘']*(?:that|it|this|them|any|all)\b|\b(?:allegations?|accusations?|claims?|charges?|reports?|statements?|suggestions?|assertions?|notion|story|criticism|rumou?rs?|questions about)\b/iu;
/** What answers “the statement”, “the claim” may stand further off. */
export const NAMED_AFTER = /\b(?:statement|claims?|accusations?|allegations?|reports?|charges?|story|suggestion)\b/iu;

/** What says no more than that something is denied: “the allegation”, “any involvement”, “the statement nonsense”. */
export const BARE: ReadonlySet<string> = new Set(
  `allegation allegations accusation accusations claim claims charge charges report reports suggestion suggestions statement statements
  story stories account involvement responsibility wrongdoing knowledge part role everything anything nothing outright flatly
  false untrue lie lies fabrication fabrications invention baseless groundless unfounded nonsense fiction slander libel`.split(
    /\s+/,
  ),
);
/** What somebody may be alleged to have done, whatever it was: “there had been no irregularities”. */
export const WRONGS: ReadonlySet<string> = new Set(
  `irregularity irregularities wrongdoing misconduct impropriety improprieties fraud violation violations breach breaches abuse abuses offence
  offences offense offenses crime crimes corruption malpractice negligence incident incidents kind sort any whatsoever evidence truth`.split(
    /\s+/,
  ),
);
/** Who is told as somebody’s aide no longer, or as against him, does not speak for him: “a former aide to Mr Stroud”. */
export const NO_LONGER_FOR =
  /\b(?:former|ex|onetime|one-time|erstwhile|estranged|ousted|dismissed|sacked|rival|rivals|critics?|opponents?|victims?|accusers?|enem(?:y|ies))\b/iu;
