// Brings words of the article into sight, and leaves the page alone when they already are.
import type { Block } from './segment-text.ts';

/** Scrolls to the first piece of the selected entry. */
export function scrollToMark(article: HTMLElement | null): void {
  const mark = article?.querySelector('.chosen');
  if (mark) bringIntoSight(mark);
}

/** Scrolls to the block that holds the character at `start`. */
export function scrollToStart(article: HTMLElement | null, blocks: readonly Block[], start: number): void {
  const index = blocks.findIndex((block) => start < block.end);
  const block = index < 0 ? undefined : article?.children[index];
  if (block) bringIntoSight(block);
}

function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  if (top >= 80 && bottom <= innerHeight - 120) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - innerHeight * 0.35, behavior: calm ? 'instant' : 'smooth' });
}
