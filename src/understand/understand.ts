// A report in, a Reading out: the first of the two steps that walk the text.
//
//   text ─▶ without Markdown’s marks ─▶ tokens ─▶ paragraphs ─▶ quotations ─▶ sentences ─▶ roles of quotations
import type { NewsReport } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import { classifyQuotations } from './classify-quotations.ts';
import { findDashSpeech } from './find-dash-speech.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import { findSentences } from './find-sentences.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { tellLanguage } from './tell-language.ts';
import { tokenize } from './tokenize.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * Finds the tokens, sentences, paragraphs and quotations of `report`. Pure; linear in the text's length; never throws for
 * what a text holds. Every span slices `report.text`; it is never rewritten.
 */
export function understand(report: NewsReport): Reading {
  const tokens = tokenize(withoutMarkup(report.text));
  const blocks = findParagraphs(report.text, tokens);
  const found = findQuotations(tokens, blocks);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = blocks.map((block, paragraph) => {
    const firstSentence = sentences.length;
    for (const sentence of findSentences(tokens, block, found.closers)) sentences.push({ ...sentence, paragraph });
    return { start: block.start, end: block.end, firstSentence, endSentence: sentences.length };
  });
  const quotations = classifyQuotations(findDashSpeech(tokens, blocks, found.quotations), tokens, sentences);
  const notes: Note[] = [...found.notes];
  if (tokens.length === 0)
    notes.push({ step: 'understand', rule: 'no-words', reason: 'the text has no word', span: null });
  const language = tellLanguage(tokens);
  if (language !== null) notes.push(language);
  return { report, tokens, sentences, paragraphs, quotations, notes };
}
