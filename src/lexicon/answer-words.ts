// How answers begin, and what the questions ask that they answer. Patterns over an answer without its opening mark, and over a question.

const SUBJECT =
  '(?:that|this|it|all (?:of )?(?:that|this)|everything \\p{L}+ (?:says|said)|(?:the|this|that|his|her|their|your) (?:claims?|allegations?|accusations?|charges?|stor(?:y|ies)|reports?|rumou?rs?|suggestions?))';
const UNTRUE =
  "(?:false|untrue|(?:a |an |all |pure |complete |total |outright |blatant |downright )*(?:lies?|nonsense|rubbish|fabrications?|fiction|inventions?|slander)|not (?:true|so|the case|correct|what happened)|n[’']t (?:true|so|the case|correct|what happened))";
/** “That is simply false.”, “Not true.”, “That’s a lie, and they know it.”; not “that is false hope”, “not true love”. */
export const FLATLY_DENIED = new RegExp(
  `^(?:no[,.] |well, |look, )?(?:${SUBJECT}(?: is| are| was| were|['’]s)?(?: not)?(?: (?!not )\\p{L}+ly| just| quite| an? | all)? ?${UNTRUE}|not (?:true|so)|untrue|false|(?:a |an |all |complete |total |utter |pure )*(?:lies?|nonsense|rubbish|fabrication|slander))(?=[.,!;:—–"”’]| and | but | –|$)`,
  'iu',
);
const NO =
  '(?:no|never|not at all|certainly not|absolutely not|of course not|definitely not|under no circumstances|by no means)';
/** “No, I never did.”, “Never.”, “We did not.”; not “No doubt”, “No one knows”. */
export const DENIED = new RegExp(
  `^(?:${NO}(?=[.,!;—–"”’]|$)|(?:no, )?(?:i|we|he|she|they|it) (?:never|did not|did ?n[’']t|have not|have ?n[’']t|has not|has ?n[’']t|had not|had ?n[’']t|was not|was ?n[’']t|were not|were ?n[’']t)(?= |[.,!]|$))`,
  'iu',
);
/** “No.”, “No, we won’t.”, “We will not.”; not “No, we will stay”. */
export const REFUSED = new RegExp(
  `^(?:${NO}[.,!]?(?:["”’]|$| (?:i|we)(?: will not| shall not| wo ?n[’']t| would not| would ?n[’']t|['’]m not going to|['’]re not going to))|${NO}[.!]|(?:i|we)(?: will not| shall not| wo ?n[’']t))`,
  'iu',
);
/** “Yes, we will.”, “Yes.”, “Of course we will.”; not “Yes, but”, “Yes, it was cold”. */
export const AFFIRMED =
  /^(?:(?:yes|yeah|certainly|of course|absolutely|definitely)[.,!]? (?:i|we)(?: will|['’]ll| shall| would)\b(?! not)|(?:yes|certainly|of course|absolutely|definitely)[.!](?:["”’]|$| )|(?:i|we) (?:will|shall)[.,!])/iu;
/** “Will you publish it?”, “whether Belmark would send troops”, “are you going to resign?” */
export const TO_COME =
  /^(?:(?:and|but|so|then),? )?(?:will|would|are (?:you|they|we) going to|do you (?:intend|plan|promise) to)\b|[,.:;] (?:will|would) (?:you|your|the|it|he|she|they|\p{Lu})|^(?:whether|if) (?:\S+ ){1,5}(?:would|will|was going to|were going to|intended to|planned to)\b/iu;
/** “Would you do it again?”, “whether he would do the same today”; not “Will you stay?”. */
export const OF_WHAT_WOULD_BE =
  /^(?:(?:and|but|so|then),? )?would\b|[,.:;] would (?:you|your|the|it|he|she|they|\p{Lu})|^(?:whether|if) (?:\S+ ){1,5}would\b/iu;
/** “No, I will not”, “Yes, we would”; not “No. Not for a minute”. */
export const TELLS_WHAT_WILL_BE = /\b(?:will|shall|would|won[’']t|wouldn[’']t|going to)\b|[’']ll\b/iu;
/** “Did you take money?”, “whether she had met him”, “Is it true that you sold it?” */
export const WAS =
  /^(?:(?:and|but|so|then),? )?(?:did|have|has|had|was|were|is it true|is that true|is that so)\b|[,.:;] (?:did|have|has|had|was|were) (?:you|your|the|it|he|she|they|\p{Lu})|^(?:whether|if) (?:\S+ ){1,5}(?:had|has|have|did|was|were)\b/iu;

/** Whether words, in their marks, deny what others said rather than what they go on to tell: “That is false. Tarsk shelled it itself.” */
export const deniesWhatWasSaid = (words: string): boolean => {
  const bare = words.replace(/^["“‘'«„\s]+/, '');
  return FLATLY_DENIED.test(bare) || DENIED.test(bare);
};

/** What somebody refuses who only keeps his words to himself, behind “to”: an alternation. */
export const WITHHOLDS_WORDS =
  'comment|say|confirm|discuss|answer|elaborate|speculate|specify|disclose|reveal|identify|name|explain|be (?:interviewed|named|identified|quoted|drawn)|respond to (?:questions|journalists|reporters|requests)|give (?:a |any |further |his |her |their )?(?:details?|names?|reasons?|comments?|interviews?|figures?)|provide (?:any |further )?(?:details?|comments?|figures?)|talk about|go into (?:any )?detail|be drawn';
