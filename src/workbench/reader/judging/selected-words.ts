// Which words of the report are marked with the mouse or the keyboard, as offsets into its text.
import type { Span } from '../../../record/span.ts';
import type { Block } from '../segment-text.ts';

/** Null where nothing is marked, or not only words of the article. Blocks hold nothing but the report’s text, glyphs have none. */
export function selectedWords(article: HTMLElement | null, blocks: readonly Block[]): Span | null {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(article, blocks, range.startContainer, range.startOffset),
    offsetOf(article, blocks, range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(article: HTMLElement, blocks: readonly Block[], node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('p');
  if (!paragraph || !article.contains(paragraph)) return null;
  const block = blocks[[...article.children].indexOf(paragraph)];
  if (!block) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Math.min(block.end, block.start + before.toString().length);
}
