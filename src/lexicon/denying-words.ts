// Words by which something is called untrue, denied or alleged.
import { ADJECTIVE_CUES } from './speech-cues.ts';

/** “The claim is a fabrication”: denial in the words of what is said, whatever the verb. Not “a false start”, “lies in the south”. */
export const CALLED_UNTRUE =
  /\b(?:is|are|was|were|as|nothing but|pure|complete|utter|total)\s+(?:an? |the |pure |complete |utter |entirely |simply |completely |totally )*(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel|provocation|hoax(?:es)?|figments?)\b|\bno truth\b|\bnot (?:a word of it is )?true\b|\bno such\b/iu;
/** “The claim that it was rammed is absurd”, “such insinuations are beneath contempt”: of a claim, any word of scorn denies it. Not “the plan is absurd”. */
export const CLAIM_SCORNED =
  /\b(?:claims?|allegations?|accusations?|charges?|insinuations?|suggestions?|assertions?|rumou?rs?|stor(?:y|ies)|reports?|notion|idea that|version|account)\b[^.;]{0,120}?\b(?:is|are|was|were|had been|has been)\s+(?:\p{L}+ly |an? |the |pure |complete |utter |sheer |total )*(?:absurd|ridiculous|ludicrous|laughable|preposterous|outrageous|rubbish|garbage|nonsense|nonsensical|malicious|baseless|groundless|unfounded|untrue|false|fictitious|fanciful|far-fetched|wide of the mark|beneath contempt|without (?:any )?(?:foundation|merit|substance|basis)|made up|concocted|wrong|not true)\b/iu;
/** What a verb of scorn takes where it denies: “characterised the insinuations as the fruit of a sick imagination”. Not “described the charges as serious”. */
export const A_CLAIM =
  /\b(?:claims?|allegations?|accusations?|charges?|insinuations?|innuendo(?:es)?|suggestions?|assertions?|rumou?rs?|smears?|slurs?|the (?:stor(?:y|ies)|reports?|version))\b/iu;
export const SCORN =
  /\b(?:fantas(?:y|ies)|imagination|rubbish|garbage|absurd(?:ity)?|ludicrous|ridiculous|laughable|preposterous|hoax|smears?|propaganda|disinformation|misinformation|myth|bluff|gossip|provocation|hysteria|paranoia|delusions?|delirium|desperate|malicious|scurrilous|mendacious|clumsy|cheap|dirty tricks?)\b/iu;
/** A report’s own word for a denial, with nothing but “it” behind: “Renn rubbished it”, “scoffed at this”. Not “rejected the offer”, “dismissed him”. */
export const SCORNS_IT =
  /\b(?:rubbish|scoff|laugh|wav|brush|shrug|pooh-pooh|dismiss|den(?:y|i)|reject|refut|disput|rebut|contradict|contest)\p{L}*(?: (?:at|off|away|aside))?\s+(?:(?:it|this)(?=\s*[.,:;]|\s+(?:as|off|away|aside)\b|\s*$)|(?:the|these|those|such|all) (?:claims?|allegations?|accusations?|charges?|insinuations?|suggestions?|reports?|stor(?:y|ies)))\b(?:(?: (?:off|away|aside))?)/iu;

/** “Vesland had nothing to do with it”, “we played no part in the raid”, “he knew nothing of the plan”. Not “those who had nothing to do with it”. */
export const NO_PART =
  /^[\s"“«„‘']*(?:that )?(?!(?:who|which|those|what)\b)(?:(?!who\b|which\b)[\p{L}\p{N}’'.-]+ ){1,5}?(?:(?:ha(?:s|d|ve)|ha(?:s|d|ve) had) nothing (?:whatsoever |at all )?to do with|(?:ha(?:s|d|ve)|took|play(?:s|ed)?) no (?:part|hand|role|share) in|knew nothing (?:of|about)|(?:was|were|had been) (?:not|never|in no way) (?:behind|involved in|responsible for|party to))\b/iu;
/** “Accused Tarsk of …”, “blamed the militia for …”; not “was accused of”, which has no accuser. */
export const ACCUSING =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|charg(?:es|ed) that|claim(?:s|ed)?)\b/iu;
/** “Called the statement nonsense”, “dismissed it as a lie”: in what these verbs take, the word alone tells. */
export const CALLING =
  /\b(?:call|dismiss|describ|brand|denounc|reject|label|term|deem|characteri[sz]|slam|ridicul|mock|decri|decry|condemn)/iu;
export const UNTRUE =
  /\b(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel)\b/iu;
/** “No weapon had been fired”, “it had not paid”, “there was no shelling”: negated where the clause begins. Not “would not say”, “no doubt”. */
export const PLAINLY_NOT =
  /^[\s"“«„‘']*(?:that )?(?:(?:there (?:was|were|is|are|had been) )?(?:no(?!,)|none|nobody|neither|not (?:one|a single))\b(?! doubt| comment| one (?:knows|knew)| matter| longer| wonder)|(?:[\p{L}’'-]+ ){1,5}?(?:(?:had|has|have|was|were|is|are|did|does|do) (?:not|never)\b|(?:had|has|have|was|were|is|are|did|does|do)n['’]t\b))/iu;
const FEELINGS = [...ADJECTIVE_CUES.values()].filter(({ act }) => act === 'feel').map(({ lemma }) => lemma);
/** “She was [not surprised]”, “we are [no longer worried]”: a feeling that somebody has not denies nothing that is said. Not “she was not there”. */
export const NOT_FELT = new RegExp(
  `(?:\\b(?:not|never|no longer|hardly)|n['’]t)(?: \\p{L}+ly| at all| in the least| one bit| so| very| too| even)? (?:${FEELINGS.join('|')})\\b`,
  'iu',
);
/**
 * … of what is over, and of the speaker’s own or as a whole: “he had never met the builder”, “nobody in his office had seen it”, “we did not shoot”.
 * Not “he is not interested”, “it was not fair of him”, “he did not recall”, “No, I meant it”.
 */
export const NEVER_DID =
  /^[\s"“«„‘']*(?:that )?(?:(?:there (?:was|were|had been) )(?:no|none|nobody|not (?:one|a single))\b(?! doubt| need| time| reason| point)|(?:none|nobody|no one|no(?= \p{L})|not (?:one|a single))\b(?:(?! that | who |[.;:!?]).){0,60}? (?:had|ha(?:s|ve) (?:ever )?(?:been )?\p{L}+(?:ed|en)|was|were|did)\b|(?:i|we|he|she|they|it|both)(?: (?:had|ha(?:s|ve)))? (?:never|not)(?= \p{L})|(?:i|we|he|she|they|it)(?: did(?: not|n['’]t)| had(?:n['’]t| not)| ha(?:s|ve)(?:n['’]t| not)|['’]ve (?:never|not))(?! (?:recall|remember|know|want|think|believe|say|comment|respond|need|like|care|mean|understand|see|feel)\b))/iu;
/** Denied of all, or of the speaker’s own, in the first words of a sentence: “not one gram has ever left our gates”, “nobody of ours was there”, “no conversation took place”. */
export const EMPHATIC =
  /(?:^|[.!?;]["”’'»]*\s+)["“«„‘']*(?:that )?(?:not (?:one|a single)|no(?= \p{L}+)|none|nobody|no one|at no (?:time|point)|never|nothing(?! but)|neither)\b(?! doubt| comment| matter| longer| wonder| more| less| need)/iu;
/**
 * The same with its verb before its subject: “At no time did the minister offer money”, “on no occasion has she paid them”, “nowhere did the army cross”. Not “never has
 * she sung so well”, “at no time will we”.
 */
export const INVERTED_DENIAL =
  /^[\s"“«„‘']*(?:(?:that|and|but|no,) )?(?:at no (?:time|point|stage|moment)|on no occasion|under no circumstances?|in no (?:way|case|instance)|by no means|nowhere|not once|never(?: once)?),? (?:did|ha(?:s|ve|d)|was|were) (?!been\b|[^.;!?]{0,80}\b(?:so|such|more|better|worse|as|like (?:this|that))\b)/iu;
/** … of what is over: not “no one is above the law”, “nobody will win”. */
export const WAS_NOT =
  /^(?:(?!\b(?:is|are|will|would|can|could|should|may|might|must)\b)[^.!?;,]){0,70}?\b(?:was|were|had|has|have|did|took|came|left|fired|\p{L}{3,}ed)\b/iu;
/** Somebody else than who speaks: “He has known about it since Christmas”, “the defendant had ordered it”. */
export const OF_ANOTHER =
  /(?:^|[\s"“«„‘'])(?:he|she|they|you|the (?:defendant|accused|suspect|prisoner))(?:['’](?:s|re|ve|d|ll))?\s/iu;

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
