// One record in; where the report itself judges, or alleges what it lays in nobody’s mouth, out: a finding a sentence.

import { APPROVING, DISAPPROVING } from '../../lexicon/judging-words.ts';
import {
  FRAMED_JUDGMENTS,
  OWN_JUDGMENT_PHRASES,
  OWN_JUDGMENTS,
  UNSOURCED_PHRASES,
  UNSOURCED_WORDS,
} from '../../lexicon/own-voice-words.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Finding, PartRole } from '../../record/finding.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { listWords } from '../../text/list-words.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { makeFinding } from '../findings/make-part.ts';
import { partOfRecord } from '../findings/part-of-record.ts';
import { printedBy, quote, listWords as sayList } from '../findings/say.ts';
import { formOfPiece } from './form-of-piece.ts';
import { JUDGING_FRAMES } from './judging-frames.ts';
import { MORAL_FRAMES } from './moral-frames.ts';
import { isPlainUse } from './plain-uses.ts';
import { isLaidTo, isSourced, quotedIn, toldIn } from './spoken-by-others.ts';
import { WRITER_FRAMES } from './writer-frames.ts';

interface Marked extends Span {
  readonly role: PartRole;
  /** Of frames that are whole clauses, “One begins to wonder whether”: no statement of “one” takes them away. */
  readonly isClause?: boolean;
}

const PHRASES = OWN_JUDGMENT_PHRASES.map((phrase) => phrase.replaceAll(' ', '\\s+').replaceAll("'", "['’]")).join('|');
const JUDGING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'giu');
/** “Is still said to”, “were widely believed to have”. Not “what was said to her”, “is known to the court”. */
const UNSOURCED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:is|are|was|were|been|being)\\s+(?:(?:also|still|now|long|\\p{L}+ly)\\s+)?(?:${UNSOURCED_PHRASES.map((one) => one.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])(?!(?<=\\bto)\\s+(?:her|him|them|me|us|you|it|the|an?|his|its|their|my|our|this|that|these|those|some|all|each)(?![\\p{L}\\p{N}]))`,
  'giu',
);
/**
 * Frames that judge with whatever judging word stands in them.
 *
 *   “It was a thin result”, “that is hardly a brave answer”        not “it was a good hundred miles”, “that is a new bridge”
 *   “the best speech he has made”                                 not “the best runner of the school”
 *   “does her honour”, “do them no credit”                        not “does her homework”
 *   “it is hard to see why”, “it was difficult not to laugh”      not “it is hard to breathe at that height”
 */
/** “The so-called «occupation»”; without marks it names a thing: “so-called carried interest”. */
const SO_CALLED = /(?<![\p{L}\p{N}])so-called(?=\s+["“«„‘'])|(?<=['’]s?\s)so-called(?=\s+\p{Ll})/giu;
/** “It is understood that he was paid”: nobody is named who understands it. Not “it is believed by the court that”. */
const IT_IS_SAID =
  /(?<![\p{L}\p{N}])[Ii]t\s+is\s+(?:(?:also|now|widely|generally|\p{L}+ly)\s+)?(?:understood|believed|thought|said|rumou?red|alleged|claimed|whispered|suspected|feared)\s+that(?![\p{L}\p{N}])/gu;
/** “the third such outrage”, “its latest outrage”: the deed itself. Not “caused outrage”, “howls of outrage”. */
const AN_OUTRAGE =
  /(?<![\p{L}\p{N}])(?:such|latest|another|this|that)\s+(?:\p{L}+\s+)?(?:outrage|disgrace|infamy|insolence|effrontery|villainy|perfidy|treachery)(?![\p{L}\p{N}])/giu;
/** “His critics call it drift. They are right, …”: the report takes a side. Not “they are right here”, “is he right?”. */
const TAKES_SIDES =
  /(?<=[.!?]["”’»)]*\s)(?:He|She|They|Both|Neither|The critics|Critics)\s+(?:is|are|was|were)\s+(?:quite |entirely |absolutely )?(?:right|wrong|mistaken)(?=[.,;:])/gu;
/** “As usual, the minister”, “the minister, as usual, forgot”: weary of him. Not “the baths are open as usual”. */
const AS_USUAL = /(?<![\p{L}\p{N}])(?:As usual(?=,?\s)|(?<=,\s)as usual(?=,))/gu;
const COPULA =
  /(?<![\p{L}\p{N}])(?:it|that|this)(?:['’]s|\s+(?:is|was|has been|had been)),?\s+(?:(?:all the same|after all|at best|at least|in the end|by any measure|to be sure),\s+)?(?:(?:hardly|not|truly|surely|certainly|indeed|quite|perhaps|all)\s+)?(?:an?|the)\s+(?:(?:very|rather|truly|most|singularly|deeply)\s+)?([\p{L}-]+)(?=\s+\p{L})(?!\s+(?:hundred|thousand|dozen|deal|many|few|half|miles?|hours?))/giu;
/** “The position is calm, principled and well known”: of two that are said of one thing, one judges its character. Not “the road is long and dark”. */
const PREDICATE =
  /(?<![\p{L}\p{N}])(?:is|are|was|were)\s+(?:(?:as|both|at once|always|ever)\s+)?(?:[\p{L}-]+(?:,\s+|\s+and\s+)){1,2}(?:and\s+)?[\p{L}-]+/giu;
const CHARACTER =
  /\b(?:principled|honou?rable|dignified|noble|decent|sincere|selfless|courageous|shameful|cynical|cowardly|dishonest|hypocritical|treacherous|reckless|arrogant|statesmanlike|magnanimous|petty|craven|wise|foolish)\b/iu;
const SUPERLATIVE =
  /(?<![\p{L}\p{N}])the\s+(?:best|worst|finest|bravest|boldest|weakest|poorest|dullest|cleverest|ugliest)\s+[\p{L}-]+\s+(?:that\s+)?(?:he|she|it|they|anyone|anybody|the\s+\p{L}+)\s+(?:has|have|had|could have)(?![\p{L}\p{N}])/giu;
const CREDIT =
  /(?<![\p{L}\p{N}])(?:does|did|do)\s+(?:him|her|them|it|neither|nobody)\s+(?:no |great |much |little )?(?:honou?r|credit|favou?rs)(?![\p{L}\p{N}])/giu;
const HARD_TO =
  /(?<![\p{L}\p{N}])it\s+(?:is|was)\s+(?:hard|difficult|impossible|easy|tempting)\s+(?:not\s+)?to\s+(?:see|say|call|count|read|believe|imagine|avoid|escape|resist|think|take|laugh|admire|understand)(?![\p{L}\p{N}])/giu;
/** Whoever may be meant by these says nothing of his own. */
const ANYBODY =
  /^(?:one|who|that|which|it|you|whoever|nobody|no one|anybody|anyone|everybody|everyone|those|this)(?!\p{L})/iu;

export function findOwnVoice(record: RecordedReport): Finding[] {
  const { report, entries } = record;
  const { text } = report;
  // “is said to have fled” is a statement of nobody’s
  const statements = entries.filter((entry) => entry.kind === 'statement').filter(({ source }) => source.text !== '');
  const lent = statements.flatMap(({ content, source, cue }) => [...content.spans, ...source.spans, ...cue.spans]);
  const quoted = quotedIn(text, report.title);
  const told = toldIn(text);
  // “A state that says so should be ashamed” opens before what somebody is taken to say in it; “…, he said: a state …” does not
  const contents = statements.flatMap(({ content, source }) => (ANYBODY.test(source.text) ? [] : content.spans));
  const isLent = (mark: Marked) =>
    quoted.some((other) => spansOverlap(other, mark)) ||
    (mark.isClause === true
      ? [...contents, ...told].some(({ start, end }) => start <= mark.start && mark.start < end)
      : [...lent, ...told].some((other) => spansOverlap(other, mark)));
  const marked = findMarks(text).filter((mark) => !isLent(mark) && !isPlainUse(text, mark));
  if (marked.length === 0) return [];
  const form = formOfPiece(report, [...lent, ...quoted]);

  const bySentence = new Map<number, { sentence: Span; marks: Marked[] }>();
  for (const mark of marked) {
    const sentence = sentenceAround(text, mark);
    if (isLaidTo(text, mark, sentence) || (mark.role === 'allegation' && isSourced(text, mark, sentence))) continue;
    const there = bySentence.get(sentence.start);
    if (there) there.marks.push(mark);
    else bySentence.set(sentence.start, { sentence, marks: [mark] });
  }
  return [...bySentence.values()].map(({ sentence, marks }) => {
    const isJudgment = marks.some(({ role }) => role === 'judgment');
    const words = sayList(marks.map((mark) => quote(text.slice(mark.start, phraseEnd(text, mark)))));
    return makeFinding({
      kind: 'own-voice',
      says: `${form === null ? '' : `${form.says} `}${printedBy({ ...report, reportId: report.id })} ${isJudgment ? 'judges' : 'passes on what nobody is quoted for'} with ${words}: ${quote(text.slice(sentence.start, sentence.end), 200)}`,
      how: `${isJudgment ? 'words that judge' : 'words for what is alleged'}, outside every statement and quotation${form === null ? '' : `, ${form.how}`}`,
      parts: marks.map((mark) =>
        partOfRecord(record, {
          role: mark.role,
          passage: passageOf(text, [{ start: mark.start, end: phraseEnd(text, mark) }]),
          through: null,
        }),
      ),
      confidence: confidenceOf(isJudgment ? 'own voice: judgment' : 'own voice: hearsay'),
    });
  });
}

/** “It is a poor [bargain]”, “That was a thin [result] for the port”: frames that end with what judges leave its noun out.        not “It is a disgrace [that]” */
const LEFT_OPEN = /(?:^|\s)(?:an?|the)\s+(?:\p{L}+ly\s+|very\s+|rather\s+|most\s+)?[\p{Ll}-]+$/u;
const TO_NOUN =
  /^(?:\s+(?!(?:of|in|for|to|by|on|at|with|from|that|which|who|and|or|but|when|if|as|than|is|was)(?!\p{L}))[\p{L}’'-]+){1,3}?(?=[.,;:!?…—–”"]|\s+(?:of|in|for|to|by|on|at|with|from|that|which|who|and|or|but|when|if|as|than|is|was)(?!\p{L})|\s*$)/u;

/** Where the words that are shown end: with a word, and a noun. */
function phraseEnd(text: string, { start, end }: Span): number {
  const word = end + /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + 40))![0].length;
  if (!LEFT_OPEN.test(text.slice(start, word))) return word;
  return word + (TO_NOUN.exec(text.slice(word, word + 80))?.[0].length ?? 0);
}

/** In text order, without overlap. */
function findMarks(text: string): Marked[] {
  const found: Marked[] = [];
  for (const { start, end, folded } of listWords(text)) {
    // a name that has such a word in it: “the Noble Foundation”
    if (/^\p{Lu}/u.test(text.slice(start)) && !opensSentence(text, start)) continue;
    if (OWN_JUDGMENTS.has(folded)) found.push({ start, end, role: 'judgment' });
    else if (UNSOURCED_WORDS.has(folded)) found.push({ start, end, role: 'allegation' });
  }
  for (const [pattern, role] of [
    [JUDGING, 'judgment'],
    [SUPERLATIVE, 'judgment'],
    [CREDIT, 'judgment'],
    [HARD_TO, 'judgment'],
    [SO_CALLED, 'judgment'],
    [TAKES_SIDES, 'judgment'],
    [AN_OUTRAGE, 'judgment'],
    [AS_USUAL, 'judgment'],
    ...JUDGING_FRAMES.map((frame) => [frame, 'judgment'] as const),
    [IT_IS_SAID, 'allegation'],
    [UNSOURCED, 'allegation'],
  ] as const)
    for (const { 0: words, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length, role });
  for (const pattern of [...MORAL_FRAMES, ...WRITER_FRAMES])
    for (const { 0: words, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length, role: 'judgment', isClause: true });
  for (const { 0: words, index } of text.matchAll(PREDICATE))
    if (CHARACTER.test(words)) found.push({ start: index, end: index + words.length, role: 'judgment' });
  for (const { 0: words, 1: judging, index } of text.matchAll(COPULA))
    if (isJudging(judging!.toLowerCase())) found.push({ start: index, end: index + words.length, role: 'judgment' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mark, n) => n === 0 || mark.start >= found[n - 1]!.end);
}

/** Deeds, in a frame: “it was an attack” tells what happened. */
const DEEDS = new Set([
  'attack',
  'massacre',
  'murder',
  'killer',
  'victory',
  'win',
  'threat',
  'smear',
  'stunt',
  'broken',
]);
const isJudging = (word: string) =>
  !DEEDS.has(word) && (FRAMED_JUDGMENTS.has(word) || APPROVING.has(word) || DISAPPROVING.has(word));

const opensSentence = (text: string, at: number) =>
  /(?:^|[.!?…:\n]["”’»)]*\s*)["“‘«(]*$/u.test(text.slice(Math.max(0, at - 8), at));
