// Laws of understanding for any text whatever. In: a text. Out: nothing, or an error that shows the text to paste.
import assert from 'node:assert/strict';
import type { Span } from '../../src/record/span.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { understand } from '../../src/understand/understand.ts';
import { withoutMarkup } from '../../src/understand/without-markup.ts';
import { reportOf } from '../understand/reading-of.ts';

/** Holds every law of a Reading for `text`; throws with a pasteable case. */
export function holdUnderstandingLaws(text: string): Reading {
  const reading = understand(reportOf(text));
  try {
    tokensSliceAndCover(text, reading);
    sentencesPartitionTokens(reading);
    paragraphsPartitionSentences(reading);
    quotationsNest(text, reading);
    assert.deepEqual(understand(reportOf(text)), reading, 'the same text gives the same reading');
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(text)}`);
  }
  return reading;
}

const isSpanOf = (text: string, { start, end }: Span) => start >= 0 && start <= end && end <= text.length;
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;

function tokensSliceAndCover(text: string, { tokens }: Reading): void {
  const plain = withoutMarkup(text);
  assert.equal(plain.length, text.length);
  let at = 0;
  for (const token of tokens) {
    assert.ok(token.start >= at && token.end > token.start, `tokens in order at ${token.start}`);
    assert.equal(text.slice(token.start, token.end), token.text);
    assert.ok(!/\s/.test(token.text), `no white space in ${JSON.stringify(token.text)}`);
    assert.match(
      plain.slice(at, token.start),
      /^[\s\p{Cc}\p{Cf}]*$/u,
      'nothing visible between tokens but marks around words',
    );
    assert.ok(!splitsPair(text, token.start) && !splitsPair(text, token.end), 'no surrogate pair is split');
    at = token.end;
  }
  assert.match(plain.slice(at), /^[\s\p{Cc}\p{Cf}]*$/u, 'nothing visible after the last token');
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function sentencesPartitionTokens({ tokens, sentences }: Reading): void {
  let next = 0;
  for (const sentence of sentences) {
    assert.equal(sentence.firstToken, next, 'a sentence begins where the one before it ended');
    assert.ok(sentence.endToken > sentence.firstToken, 'a sentence holds a token');
    assert.equal(sentence.start, tokens[sentence.firstToken]!.start);
    assert.equal(sentence.end, tokens[sentence.endToken - 1]!.end);
    next = sentence.endToken;
  }
  assert.equal(next, tokens.length, 'every token is in a sentence');
}

function paragraphsPartitionSentences({ sentences, paragraphs }: Reading): void {
  let next = 0;
  paragraphs.forEach((paragraph, i) => {
    assert.equal(paragraph.firstSentence, next, 'a paragraph begins where the one before it ended');
    assert.ok(paragraph.endSentence > paragraph.firstSentence, 'a paragraph holds a sentence');
    assert.equal(paragraph.start, sentences[paragraph.firstSentence]!.start);
    assert.equal(paragraph.end, sentences[paragraph.endSentence - 1]!.end);
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) assert.equal(sentences[s]!.paragraph, i);
    next = paragraph.endSentence;
  });
  assert.equal(next, sentences.length, 'every sentence is in a paragraph');
}

function quotationsNest(text: string, { quotations, paragraphs, notes }: Reading): void {
  let last = -1;
  let unclosed = 0;
  for (const [i, quotation] of quotations.entries()) {
    const { spans, inner, within, closed } = quotation;
    assert.ok(spans.length > 0 && spans.length === inner.length, 'as many spans as inner spans');
    assert.ok(spans[0]!.start > last, 'quotations in order of their first span');
    last = spans[0]!.start;
    let at = 0;
    spans.forEach((span, piece) => {
      const inside = inner[piece]!;
      assert.ok(isSpanOf(text, span) && span.start >= at, 'spans lie in the text, in order');
      assert.ok(inside.start > span.start && inside.end <= span.end && inside.start <= inside.end, 'inner within span');
      assert.ok(!LINE_END.test(text.slice(span.start, inside.start)), 'a mark is no line end');
      assert.ok(
        paragraphs.some((paragraph) => span.start >= paragraph.start && span.end <= paragraph.end),
        'a span stays in its paragraph',
      );
      at = span.end;
    });
    if (closed) assert.ok(inner.at(-1)!.end < spans.at(-1)!.end, 'a closed quotation ends with its mark');
    else unclosed++;
    if (within !== null) {
      assert.ok(within < i, 'the holder comes first');
      const holder = quotations[within]!;
      for (const span of spans)
        assert.ok(
          holder.inner.some((outer) => span.start >= outer.start && span.end <= outer.end),
          'a nested quotation lies in its holder',
        );
    }
  }
  const noted = notes.filter((note) => note.rule === 'quotation-not-closed').length;
  assert.ok(noted === unclosed || notes.some((note) => note.rule === 'too-many-notes'), 'each unclosed one is noted');
  for (const note of notes) assert.ok(note.span === null || isSpanOf(text, note.span), 'a note lies in the text');
}
