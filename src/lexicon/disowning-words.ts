// Words by which somebody denies to have said something.

const SAID =
  '(?:said|promised|pledged|vowed|sworn|swore|told \\p{L}+|claimed|suggested|announced|stated|threatened|undertaken|undertook|guaranteed)';
const SAY = '(?:say|promise|pledge|vow|swear|tell \\p{L}+|claim|suggest|announce|state|threaten|undertake|guarantee)';
const WHO = '(?:I|we|he|she|it|they)';

/** “I never said that”, “we have never promised to”, “she did not say that”, “at no time did we say”, “that he had ever promised to”; not “I never said so much”, “nobody said that”. */
export const DISOWNS = new RegExp(
  `(?:\\b${WHO}(?: have| had| has|['’]ve|['’]d)? never ${SAID}|\\b${WHO} (?:did(?: not|n['’]t)|never did)(?: ever)? ${SAY}|\\b${WHO} (?:have|has|had)(?: not|n['’]t)(?: ever)? ${SAID}|\\b(?:never|at no time|nowhere|not once)(?: have| had| did) ${WHO}(?: ever)? (?:${SAY}|${SAID}))(?: (?:that|to)(?!\\p{L})(?=[^.;!?]*\\p{L})|(?= ${WHO}\\b))`,
  'iu',
);
/** Behind “denied”: “that she had ever said that”, “ever having promised to”, “promising to”. */
export const SAID_BEFORE = new RegExp(
  `^[\\s"“«„‘']*(?:that )?(?:${WHO} (?:had |has |have )?(?:ever )?${SAID}|(?:ever )?(?:having (?:ever )?${SAID}|saying|promising|pledging|vowing|claiming|suggesting|threatening))(?: (?:that|to)(?!\\p{L})|(?= ${WHO}\\b))`,
  'iu',
);
