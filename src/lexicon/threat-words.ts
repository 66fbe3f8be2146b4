// Words by which somebody tells, under a condition, what his side will do against whoever has it in hand.

/** Needs no object: “we will retaliate”, “we will walk out”. */
const ALONE =
  'retaliate|strike back|hit back|strike|walk out|go on strike|take up arms|respond (?:with|in) (?:force|kind)|take (?:the \\p{L}+|them|him|her|it|you|\\p{Lu}\\p{L}+) to court';
/** With an object: “close the sluices”, “expel the consul”. */
const WITH_OBJECT =
  'cut(?: off)?|close|shut(?: (?:off|down))?|turn off|switch off|block|blockade|seal(?: off)?|expel|deport|evict|bomb|shell|attack|strike|invade|destroy|crush|sink|shoot(?: down)?|kill|seize|confiscate|impound|arrest|detain|jail|prosecute|punish|sue|fine|boycott|ban|bar|sever|sack|pull out of|impose (?:an? |new |further )?(?:embargo|blockade|sanctions|curfew|ban)(?= )';
const OBJECT =
  '(?:the|an?|its|their|his|her|your|our|all|any|every|each|those|these|both|you|them|him|\\p{Lu}\\p{L}+|\\d+|on)(?=[\\s.,;!”"’])';
/** What is cut, closed or struck for the good of others: “cut the toll”, “close the gap”, “strike a deal”. */
const SOFT =
  "(?:[\\p{L}’'-]+ ){0,3}?(?:tax(?:es)?|tolls?|fees?|prices?|rates?|costs?|fares?|duty|duties|tariffs?|rents?|bills?|queues?|gaps?|deals?|bargain|balance|compromise|agreement|loopholes?|case|file|book|chapter|deficit|debts?|emissions|camps?|fire|leak)\\b";
const BETWEEN = '(?:(?:also|then|simply|again|have to|be forced to|have no (?:choice|option) but to|\\p{L}+ly) )?';

/**
 * The main clause with its subject first: “[Tarsk] will close the sluices”, “[we] would have to expel him”, “[we]’ll walk out”. Not “the road will close”,
 * “we will cut the toll”.
 */
export const HARMS = new RegExp(
  `^(?:then )?((?:[\\p{L}’'.-]+ ){0,5}?[\\p{L}.-]+?)(?: (?:will|shall|would)|['’](?:ll|d)) ${BETWEEN}(?:(?:${ALONE})\\b(?! (?:a|an|the) )|(?:${WITH_OBJECT}) (?!${SOFT})${OBJECT})`,
  'u',
);

/** Before a verb in the base form, as part of a pattern: what is to come, or would. */
export const WILL = "(?:will|would|shall|could|may|might|wo|[’']ll)";
const WILL_WORD = new RegExp(`\\b${WILL}\\b`, 'iu');
/** “The patrols would go back unless the ships left”: what others can spare themselves. Not “unless it rained. They will go”. */
export const tellsUnless = (text: string): boolean =>
  /\bunless\b/iu.test(text) && text.split(/[.;]/u).some((part) => /\bunless\b/iu.test(part) && WILL_WORD.test(part));

/** “[If the water is not running by Wednesday], Tarsk will …”, “[unless he pays], …”. */
export const CONDITION_FIRST =
  /^[\s"“«„‘']*(?:that )?(?:(?:and|but|so) )?(if|unless|should)\s([^,;.]{3,160}),["”’]?\s["“‘]?(.+)$/isu;
/** “Tarsk will close the sluices [if …]”. */
export const CONDITION_LAST =
  /^[\s"“«„‘']*(?:that )?(?:(?:and|but|so) )?([^,;.]{3,160}),?\s(if|unless)\s([^;.]{3,160})/isu;
/** What somebody leaves undone: “is not running”, “refuses”. */
export const LEFT_UNDONE = /\b(?:not|never|no|fails?|refus\p{L}+|ignores?|without)\b|n['’]t\b/iu;
/** Nobody’s deed: “if it rains”, “if the river rises”; nor is what is wished for a ground for harm: “if they ask”. */
export const NO_FAULT =
  /\b(?:rain|snow|ic[ey]|wind|storm|flood|thaw|frost|heat|weather|river|tide|fog|avalanche|quake|cases|infections|temperatures?)\p{L}*\b|\b(?:asks?|agrees?|wants?|needs?|wish(?:es)?|requests?|invites?|approves?|allows?|permits?|accepts?|helps?)\b/iu;
