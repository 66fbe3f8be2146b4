// What understanding gives to extraction: one report with its tokens, sentences, paragraphs and quotations.
import type { NewsReport } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import type { Span } from '../record/span.ts';

export const TOKEN_KINDS = ['word', 'number', 'symbol', 'punctuation'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** One word, number, symbol ($ % €) or punctuation mark. Clitics stand alone: "Arvenia’s" = "Arvenia" + "’s", "don’t" = "do" + "n’t". */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The slice itself. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight: for lexicon look-ups only. */
  readonly norm: string;
}

/** A paragraph or headline block: text between blank lines or line ends, white space at both ends left out. */
export interface Paragraph extends Span {
  /** Half-open range of sentence indices. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence extends Span {
  /** Half-open range of token indices. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

export const QUOTATION_MARKS = [
  'curly-double',
  'straight-double',
  'two-apostrophes',
  'curly-single',
  'straight-single',
  'guillemets',
  'low-high',
  'dash',
] as const;
export type QuotationMark = (typeof QUOTATION_MARKS)[number];

/**
 * A pair of quotation marks and what is in them. A speech that runs over several paragraphs, each reopened and only the
 * last one closed, is one quotation with one span a paragraph.
 */
export interface Quotation {
  /** One a paragraph, marks included; of a dash, which has no partner, up to the comma before the cue or the paragraph's end. */
  readonly spans: readonly Span[];
  /** The same without the marks. */
  readonly inner: readonly Span[];
  readonly mark: QuotationMark;
  /** speech: words somebody said. scare: a word or phrase held at arm's length. title: name of a work. part: a quoted part of a sentence (mixed quotation). */
  readonly role: 'speech' | 'part' | 'scare' | 'title';
  /** False when the closing mark is missing and the paragraph's end was taken. */
  readonly closed: boolean;
  /** Index of the quotation that holds this one, or null. */
  readonly within: number | null;
}

export interface Reading {
  readonly report: NewsReport;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** In order of their first span. */
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}
