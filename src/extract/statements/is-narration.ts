// A paragraph without a label between two of an interview’s turns in; whether the writer tells there, rather than the last speaker going on, out.
//
//   catches:      Okker leans back when we read him that.     She pauses.     “No,” he says, and looks at the quay.     > “He promised me,” Solvane told us.
//   catches not:  The pact holds.     He laughed when I told him.     “Never,” I told her, “not once.”     She pauses the talks whenever she likes.
const QUOTED = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»/gu;
const SPEAKER = "(?:he|she|they|He|She|They|(?:\\p{Lu}[\\p{L}\\p{M}'’-]+ ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const SAYS =
  '(?:says?|said|adds?|added|repl(?:ies|ied)|answers?|answered|insists?|insisted|asks?|asked|recalls?|recalled|told|tells?)';
/** “…,” he says · … anything, he says. */
const TAGGED = new RegExp(
  `¤,? ?(?:${SPEAKER} ${SAYS}|${SAYS} ${SPEAKER})\\b|, (?:${SPEAKER} ${SAYS}|${SAYS} ${SPEAKER})[.,]`,
  'u',
);
/** What an interviewer sees: “Okker leans back”, “She pauses.” Said of somebody else such words have an object: “She pauses the talks”. */
const GESTURE = new RegExp(
  `^${SPEAKER} (?:(?:then|now|suddenly|briefly|visibly) )?(?:${[
    '(?:leans?|leaned|looks?|looked|stares?|stared|glances?|glanced|gets?|got|stands?|stood|sits?|sat) (?:back|up|down|forward|away|out|over|around|at (?:the|his|her)|to (?:his|her) feet)',
    '(?:pauses?|paused|laughs?|laughed|smiles?|smiled|nods?|nodded|shrugs?|shrugged|sighs?|sighed|hesitates?|hesitated|grins?|grinned)(?=[.,;]| (?:when|as|and|for|before|while|again)\\b)',
    '(?:falls|fell) silent',
    '(?:shakes|shook) (?:his|her) head',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Whoever speaks tells of himself. */
const OF_ONESELF = /\b(?:I|I['’]\p{L}+|my|me|mine)\b/u;

export function isNarration(paragraph: string): boolean {
  if (/^>/.test(paragraph)) return true;
  const outside = paragraph.replace(QUOTED, '¤');
  if (OF_ONESELF.test(outside)) return false;
  return TAGGED.test(outside) || GESTURE.test(outside);
}
