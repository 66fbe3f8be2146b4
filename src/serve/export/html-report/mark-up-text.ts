// A text, a stretch of it and marks on it in; HTML out, cut at every border of every mark so that each piece is drawn once as all it is. Work:
// O(marks · log marks), also when everything overlaps everything.
import { html } from 'hono/html';
import type { Entry } from '../../../record/entry.ts';
import type { Span } from '../../../record/span.ts';
import type { Markup } from './markup.ts';

export interface Mark extends Span {
  /** "source", "cue", "content", "talks", "deed", "figure", "commitment", "time": a class name of style.ts. */
  readonly look: string;
  /** The number of the entry whose first words these are; it ties them to a card. */
  readonly opens: number | null;
}

/** The marks of an entry, in order; `number` ties the first to its card. */
export function marksOf(entry: Entry, number: number | null): Mark[] {
  const spans = (look: string, all: readonly Span[]) => all.map((span) => ({ ...span, look }));
  const marks = (() => {
    switch (entry.kind) {
      case 'statement':
        return [
          ...spans('source', entry.source.spans),
          ...spans('cue', entry.cue.spans),
          ...spans('content', entry.content.spans),
        ];
      case 'event':
        return spans(entry.track === 'dialogue' ? 'talks' : 'deed', entry.spans);
      case 'commitment':
        return spans('commitment', entry.what.spans);
      case 'figure':
      case 'time':
        return spans(entry.kind, entry.spans);
    }
  })()
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return marks.map((mark, index) => ({ ...mark, opens: index === 0 ? number : null }));
}

/** `marks` by start; those that reach over the block's ends are cut. */
export function markUpText(text: string, { start, end }: Span, marks: readonly Mark[]): Markup[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const byEnd = [...inside].sort((a, b) => a.end - b.end);
  const active = new Map<string, number>();
  const pieces: Markup[] = [];
  let opened = 0;
  let closed = 0;
  for (const [index, at] of borders.slice(0, -1).entries()) {
    const numbers: number[] = [];
    for (; opened < inside.length && inside[opened]!.start <= at; opened++) {
      const { look, opens, start: from } = inside[opened]!;
      active.set(look, (active.get(look) ?? 0) + 1);
      if (opens !== null && from >= start) numbers.push(opens);
    }
    for (; closed < byEnd.length && byEnd[closed]!.end <= at; closed++) {
      const { look } = byEnd[closed]!;
      active.set(look, active.get(look)! - 1);
    }
    for (const number of numbers)
      pieces.push(html`<a class="number" id="m${number}" href="#c${number}" aria-label="card ${number}">${number}</a>`);
    const words = text.slice(at, borders[index + 1]);
    const looks = [...active].filter(([, count]) => count > 0).map(([look]) => look);
    pieces.push(looks.length === 0 ? html`${words}` : html`<span class="${looks.join(' ')}">${words}</span>`);
  }
  return pieces;
}
