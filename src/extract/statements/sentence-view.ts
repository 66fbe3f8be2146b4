// One sentence as the rules walk it: tokens, which of them are within quotation marks, and cheap word classes.
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { IRREGULAR_PASTS, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import type { Span } from '../../record/span.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { countBelow } from '../../text/count-below.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Quotation, Reading, Token } from '../../understand/reading.ts';

/** A half-open range of token indices. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** From the first of some tokens to the end of the last; `tokens` are those of the reading. */
export const spanOf = ({ tokens }: { readonly tokens: readonly Token[] }, { from, to }: Tokens): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** The words of some tokens, a blank between each. */
export const wordsOf = ({ tokens }: { readonly tokens: readonly Token[] }, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** A top-level quotation's part in one sentence, marks included. */
export interface QuotedTokens extends Tokens {
  readonly quotation: Quotation;
  /** Index in reading.quotations. */
  readonly index: number;
  /** Whether the quotation opens and ends within this sentence. */
  readonly opensHere: boolean;
  readonly endsHere: boolean;
}

export interface SentenceView extends Tokens {
  readonly sentence: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** In order; titles and scare quotes are left out, they are words like others. */
  readonly quoted: readonly QuotedTokens[];
  /** Start of the words behind a dateline: “CORVESSA (Meridian) – | The pact …”. */
  readonly bodyFrom: number;
  /** End of the words: `to` without the full stop and the closing brackets or marks behind it. */
  readonly wordsTo: number;
  /** The quoted range that token `i` is in, or null. */
  quotedAt(i: number): QuotedTokens | null;
}

const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS].filter((word) => word !== "'s"));
/** “May” in capitals is a month or somebody: “Tamsin [May] accused …”. */
export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && AUXILIARIES.has(token.norm) && token.text !== 'May';

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && beginsWithCapital(token.text);

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && SUBJECT_PRONOUNS.has(token.norm);
export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.norm) || POSSESSIVES.has(token.norm));
export const isPreposition = (token: Token | undefined): boolean => token !== undefined && PREPOSITIONS.has(token.norm);
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ADVERBS.has(token.norm) ||
    (token.norm.endsWith('ly') && /^[a-z]{3,}ly$/.test(token.norm) && !NOT_ADVERB.has(token.norm)));

const NOT_ADVERB = new Set(
  'family ally july rally italy assembly supply reply apply rely early daily only likely friendly'.split(' '),
);
const ADVERBS = new Set(
  "also then later again still already never always often sometimes now once even just soon first further not n’t n't only ever long earlier twice too today yesterday both all have instead rather quite simply so".split(
    ' ',
  ),
);

/** Whether `token` looks like a finite verb or a participle: an auxiliary, a past form, a form of a cue verb. */
export function isVerbLike(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || isCapital(token)) return false;
  const { norm } = token;
  if (AUXILIARIES.has(norm) || IRREGULAR_PASTS.has(norm)) return true;
  if (norm.endsWith('ed') && /[a-z]{2}ed$/.test(norm)) return !NOT_PAST.has(norm) && !norm.includes('-');
  const readings = VERB_CUES.get(norm);
  return readings?.some((reading) => reading.is === 'third' || reading.is === 'past') ?? false;
}

const VIEWED = new WeakMap<Reading, readonly SentenceView[]>();

/** Views of every sentence of `reading`, in order; made once for all who ask for the same reading. */
export function viewSentences(reading: Reading): readonly SentenceView[] {
  const known = VIEWED.get(reading);
  if (known !== undefined) return known;
  const views = makeViews(reading);
  VIEWED.set(reading, views);
  return views;
}

function makeViews(reading: Reading): SentenceView[] {
  const { tokens, sentences, quotations } = reading;
  let next = 0;
  // Top-level quotations that began in an earlier sentence and go on: at most one, as they do not overlap.
  const top = quotations.map((quotation, index) => ({ quotation, index })).filter(isRead);
  return sentences.map(({ firstToken: from, endToken: to, start, end, paragraph }, sentence) => {
    const quoted: QuotedTokens[] = [];
    while (next < top.length && top[next]!.quotation.spans.at(-1)!.end <= start) next++;
    for (let k = next; k < top.length && top[k]!.quotation.spans[0]!.start < end; k++) {
      const { quotation, index } = top[k]!;
      const { spans } = quotation;
      for (let n = firstEndingAfter(spans, start); n < spans.length && spans[n]!.start < end; n++) {
        quoted.push({
          from: firstTokenAt(tokens, from, to, spans[n]!.start),
          to: firstTokenAt(tokens, from, to, spans[n]!.end),
          quotation,
          index,
          opensHere: spans[0]!.start >= start,
          endsHere: spans.at(-1)!.end <= end,
        });
      }
    }
    let wordsTo = to;
    while (wordsTo > from + 1 && /^[.!?;:…)\]]+$/.test(tokens[wordsTo - 1]!.text)) wordsTo--;
    return {
      sentence,
      paragraph,
      from,
      to,
      tokens,
      quoted,
      wordsTo,
      bodyFrom: datelineEnd(tokens, from, to),
      quotedAt: (i) => rangeAt(quoted, i),
    };
  });
}

/** The range that holds `i`; `ranges` stand in order and do not overlap. */
function rangeAt(ranges: readonly QuotedTokens[], i: number): QuotedTokens | null {
  if (ranges.length === 0) return null;
  const range = ranges[countBelow(ranges.length, (k) => ranges[k]!.to <= i)];
  return range !== undefined && i >= range.from ? range : null;
}

function isRead({ quotation }: { quotation: Quotation }): boolean {
  return quotation.within === null && (quotation.role === 'speech' || quotation.role === 'part');
}

const LONGEST_DATELINE = 14;

function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[from]!.text)) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_DATELINE); i++) {
    const { text, kind } = tokens[i]!;
    if (/^(?:[–—―]|--|-)$/.test(text) && tokens[i - 1]!.end < tokens[i]!.start) return i + 1;
    if (kind !== 'number' && !/^[\p{Lu},.(/)]/u.test(text)) return from;
  }
  return from;
}

/** The first token in [from, to) that starts at `offset` or later, else `to`. */
function firstTokenAt(tokens: readonly Token[], from: number, to: number, offset: number): number {
  return from + countBelow(to - from, (k) => tokens[from + k]!.start < offset);
}

/** Whether most words are written with a capital: then a capital is no sign of a name. */
export function isHeadlineLike(view: SentenceView): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = view.from; i < view.to && words < 40; i++) {
    const token = view.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= 3 && capitals >= 0.8 * words;
}
