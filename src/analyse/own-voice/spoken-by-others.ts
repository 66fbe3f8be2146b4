// A text in, the stretches in which somebody else speaks or thinks than the report, without a statement to say so, out.
import type { Span } from '../../record/span.ts';

const QUOTATION = /[“«„][^“”«»„\n]*[”»“]?|"[^"\n]*"?|(?<![\p{L}\p{N}])‘[^\n]*?’(?![\p{L}\p{N}])|''[^\n]*?''/gu;

/** A post in its own tag, or with its signature: “Shame on them all — Ada Voss (@adavoss) 3 March 2031”        not “She posts as @adavoss” */
const POST =
  /<(tweet|post|blockquote)(?=[\s>])[^>]{0,400}>[\s\S]{0,2000}?<(?:\/\1|\1\/)>|^[^\n]*(?:[—–-]\s*[^\n—–]{2,40}\s\(@\w+\)|pic\.twitter\.com\/\w+|https?:\/\/t\.co\/\w+)[^\n]*$/gmu;

/** “Ms Voss posted: / The council should be ashamed.” The next line is hers, also without marks.        not “There are three reasons: / …” */
const BLOCK =
  /^[^\n]*(?<!\p{L})(?:wrote|writes|said|says|added|posted|tweeted|declared|read|reads|statement|letter|e-?mail|memo|statement as follows|transcript|text)(?!\p{L})[^\n.!?]{0,60}:[”"]?[ \t]*\n+([^\n]+)$/gmu;

/** “VOSS: It is a disgrace.” Of an interview or a sitting        not “Note: …” once, or again by nobody else */
const TURN = /^(\p{Lu}{2}[\p{Lu}.'’ -]{0,40}(?:\([^)\n]{1,40}\))?):\s[^\n]+$/gmu;

/** “**Will you pay for it?**” as a line of its own: what is asked in a printed interview        not “**What we know**”, a heading */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)([^*\n]+?)(?:\*\*|__)[ \t]*$/gmu;

/** A headline that quotes: “Voss: Port deal a farce”, “Port deal a farce, says Voss”        not “Comment: a farce”, “The port deal: a farce” */
const HEADLINE_QUOTES =
  /^(?!(?:Opinion|Comment|Commentary|Editorial|Analysis|Column|Letters?|Leader|Review|Exclusive|Update|Live|The|A|An)(?!\p{L}))\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}:\s|(?:,\ssays?\s[^,.]{2,40}|\s[–—]\s(?:minister|mayor|union|report|police|opposition|critics|MPs?))[.]?$/u;

const SAYS =
  'say|says|said|saying|claims?|claimed|claiming|argue[sd]?|arguing|insist(?:s|ed|ing)?|believe[sd]?|believing|thinks?|thought|thinking|feels?|felt|feared|fears?|complain(?:s|ed|ing)?|warn(?:s|ed|ing)?|maintain(?:s|ed|ing)?|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|alleg(?:es|ed|ing)|suggest(?:s|ed|ing)?|clarif(?:ies|ied)|explain(?:s|ed|ing)?|conced(?:es|ed|ing)|acknowledg(?:es|ed|ing)|admit(?:s|ted|ting)?|recogni[sz](?:es|ed|ing)|reali[sz](?:es|ed|ing)|declar(?:es|ed|ing)|promis(?:es|ed|ing)|wrote|writes|writing|told\\s[^,.;:]{2,30}?|replied|joked|noted|added|agreed|agrees|worried|worries';
/** Words before a verb that make its subject the writer, or anybody; and what may stand between, of which it is not told whose it is. */
const NOBODY =
  'I|we|you|one|it|who|that|which|whoever|anyone|anybody|everyone|everybody|nobody|those|to|not|never|is|was|be|and|or|but|has|have|had|also|later|then|now|would|could|should|might|may|can|must|will|do|does|did|\\p{L}+ly|\\p{L}+[’\\u0027](?:d|ll|ve|s)|the|an?|this|his|her|their|its|our|my|your|no|any|some|every|such|false|new';
const SUBJECT = `(?<!\\p{L})(?!(?:${NOBODY}) )[\\p{L}'’-]+ (?:(?:has|have|had|also|later|then|now|\\p{L}+ly) ){0,2}`;
const TO_CLAUSE_END = '(?!\\p{L})[^,.;:!?—–\\n]*';
/** “She claimed that the tax was a disgrace”, “he saw how absurd”        not “whoever claims that taxes are theft is a fool”, “I think that it is absurd” */
const SAYS_THAT = new RegExp(
  `${SUBJECT}(?:${SAYS}) (?:that|how|why)(?! (?:day|night|week|year|is|was)(?!\\p{L}))${TO_CLAUSE_END}`,
  'giu',
);
/** “those surveyed said the fund shouldn’t be closed”        not “who said the word is a fool” */
const SAYS_BARE = new RegExp(
  `${SUBJECT}(?:say|says|said|claims|claimed|insists|insisted) (?:the|an?|his|her|its|their|it|he|she|they|there|this|these|those)${TO_CLAUSE_END}`,
  'giu',
);
/** “amid claims that ballots had flowed in”, “stories of shabby behaviour”        not “The claim that it was fair is absurd” */
const TOLD =
  /(?<=(?<!\p{L})(?:amid|over|by|with|of|on|about|after|to|despite|from|against|following|made|heard|spread|repeated|denied|rejected|faced?|facing|were|was)\s(?:\p{Ll}+\s)?)(?:claims|reports|allegations|accusations|rumou?rs|stories|tales|complaints|suggestions|fears|charges)\s+(?:that(?!\p{L})[^.;:!?—–\n]*|of\s+(?:\p{Ll}+\s+){1,3})/gu;

/** “His message was plain: the board is a farce”        not “The verdict: a farce” */
const HIS_VIEW =
  /(?<!\p{L})(?:his|her|their|\p{L}+['’]s|\p{L}+s['’])\s(?:\p{Ll}+\s)?(?:message|argument|view|point|claim|complaint|response|answer|charge|pitch|theory|warning|criticism|contention|position|reply)(?:\s(?:is|was)(?:\s\p{Ll}+)?)?:\s[^.!?\n]*/giu;
/** “To his critics, the plan is a disgrace”, “in her view the sale was reckless”        not “to the shame of its members the plan is a disgrace” */
const TO_CRITICS =
  /(?<!\p{L})(?:in (?:his|her|their) (?:own )?(?:view|eyes|mind|telling|opinion)|in the (?:view|eyes|opinion|minds) of [^,.;\n]{2,60}?|(?:to|for) (?:(?:his|her|their|its|the|many|some|most) ){0,2}(?:critics|supporters|opponents|detractors|allies|fans|foes|admirers|rivals|followers|sceptics|skeptics|enemies|backers)(?:\s(?:of|in|on)\s[^,.;\n]{2,40}?)?|by (?:his|her|their) (?:own )?(?:account|reckoning))(?:,|(?=\s(?:the|it|this|that|a|he|she|they|such|\p{Lu})(?!\p{L})))[^.;!?\n]*/giu;

/** “She would never, she feels, have sold so shabby a boat”        not “It was, I feel, shabby” */
const SHE_FEELS =
  /,\s(?:he|she|they|(?:Mr|Ms|Mrs|Dr)\.?\s\p{Lu}[\p{L}'’-]+|(?:the\s)?(?:critics|supporters|opponents|officials|advisers|allies|[\p{Ll}]+(?:man|woman|er|or|ist)))\s(?:feels?|felt|thinks?|thought|believes?|believed|fears?|feared|says?|said|insists?|insisted|argues?|argued|claims?|claimed|reckons?|reckoned|complains?|complained|suggests?|suggested)(?=[,.;])/giu;

/** “denied it as laughable”, “dismissed the plan as a farce”, “accused the board of shameful haste”        not “as absurd as it sounds” */
const CALLED_SO =
  /(?<!\p{L})(?:(?:den(?:y|ies|ied|ying)|dismiss|describ|reject|condemn|derid|criticiz|criticis|cast|portray|paint|view|regard|see|saw|ridicul|denounc|mock|decr|attack|slam|brand|praise|prais|hail|depict|characteri[sz])\p{Ll}*\s[^.;:!?\n]{0,80}?(?<!\p{L})as\s+(?:an?\s+|the\s+)?(?:[\p{Ll}-]+\s+(?:and\s+)?){0,2}|accus(?:e|es|ed|ing)\s[^.;:!?,\n]{2,50}?\sof\s+(?:an?\s+|the\s+|being\s+|having\s+)*(?:[\p{Ll}-]+\s+){0,2}|(?:call|calls|called|calling|brand(?:s|ed)?|label(?:s|led|ed)?|dubbed|deem(?:s|ed)?)\s(?:[\p{L}'’.-]+\s){1,5})$/iu;
/** “I was arrogant”, “I sometimes come off as shrill”: a confession.        not “I find it arrogant” */
const OF_MYSELF =
  /(?<![\p{L}.-])I\s(?:\p{Ll}+\s)?(?:am|was|have been|had been|may be|feel|felt|look|looked|sound|sounded|come off|must have been)(?!\p{L})[^.,;:!?\n]{0,30}$/u;

/** “According to Vell Radio”, “as the Courier reported”, “the Courier reports”: who tells it stands there. */
const BY_WHOM =
  /(?<!\p{L})(?:[Aa]ccording\s+to|[Aa]s\s+(?:the\s)?\p{Lu}[^.;\n]{2,40}?\s+(?:first\s)?report(?:s|ed)|\p{Lu}[\p{L}.’'-]*\s+(?:first\s)?report(?:s|ed)(?=\s+(?:on|that|last|this|the|in|at|how|\p{Lu})|[,.])|reported\s+by)(?!\p{L})/u;

/** Where somebody is quoted, with marks or without them. */
export function quotedIn(text: string, title: string | null): Span[] {
  const spans = [...spansOf(QUOTATION, text), ...spansOf(POST, text)];
  for (const { 0: words, 1: block, index } of text.matchAll(BLOCK))
    spans.push({ start: index + words.length - block!.length, end: index + words.length });
  spans.push(...turnsOf(text), ...askedInBold(text));
  const [headline = ''] = text.split('\n', 1);
  if (title !== null && headline.replace(/\.$/, '') === title.replace(/\.$/, '') && HEADLINE_QUOTES.test(headline))
    spans.push({ start: 0, end: headline.length });
  return spans;
}

/** Lines that two or more speak in turn, each of them again. */
function turnsOf(text: string): Span[] {
  const byLabel = Map.groupBy(text.matchAll(TURN), ([, label]) => label);
  const speaking = [...byLabel.values()].filter(({ length }) => length > 1);
  if (speaking.length < 2) return [];
  return speaking.flat().map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** All from the first question in bold on, of a piece that prints two and more and hardly another line so. */
function askedInBold(text: string): Span[] {
  const lines = [...text.matchAll(BOLD_LINE)];
  const asked = lines.filter(([, words]) => words!.includes('?'));
  if (asked.length < 2 || asked.length * 2 < lines.length) return [];
  return [{ start: lines[0]!.index, end: text.length }];
}

/** Clauses that tell what somebody says or thinks. */
export const toldIn = (text: string): Span[] =>
  [SAYS_THAT, SAYS_BARE, TOLD, HIS_VIEW, TO_CRITICS].flatMap((pattern) => spansOf(pattern, text));

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Characters before and behind what judges that may lay it in somebody’s mouth: no more is sought of a sentence without an end. */
const AROUND = 400;

/** Whether the words around what judges lay it in somebody’s mouth or mind; `isClause`: it has a verb of its own, and is not what somebody is called. */
export function isLaidTo(text: string, mark: Span & { readonly isClause?: boolean }, sentence: Span): boolean {
  const ahead = text.slice(Math.max(sentence.start, mark.start - AROUND), mark.start);
  return (
    (mark.isClause !== true && CALLED_SO.test(ahead)) ||
    OF_MYSELF.test(ahead) ||
    SHE_FEELS.test(ahead + text.slice(mark.start, Math.min(sentence.end, mark.end + AROUND)))
  );
}

/** Characters before a sentence, of its own line, that may name the source of what is passed on in it. */
const NEAR = 240;

/** What the writer concludes for himself has no source elsewhere. */
const CONCLUDED = /^(?:apparently|ostensibly|supposedly)/iu;

/** Whether what is passed on has its source in the same sentence, or soon before in its line. */
export function isSourced(text: string, mark: Span, { start, end }: Span): boolean {
  if (CONCLUDED.test(text.slice(mark.start, mark.end))) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return BY_WHOM.test(text.slice(Math.max(line, start - NEAR), end));
}
