// Where an entry is cut in two: the likely places, or the words that are marked in the text.
import type { Entry } from '../../../record/entry.ts';
import type { Span } from '../../../record/span.ts';
import { excerpt } from '../../components/excerpt.ts';
import { cutPoints, spansFrom } from './cut-points.ts';

interface SplitPanelProps {
  readonly entry: Entry;
  readonly text: string;
  split(spans: readonly Span[]): void;
  leave(): void;
}

/** The words that may be divided. */
export function wordsOf(entry: Entry): readonly Span[] {
  if (entry.kind === 'statement') return entry.content.spans;
  return entry.kind === 'commitment' ? entry.what.spans : entry.spans;
}

export function SplitPanel({ entry, text, split, leave }: SplitPanelProps) {
  const spans = wordsOf(entry);
  const cuts = cutPoints(text, spans);
  return (
    <section className="acts-panel" aria-label="Split this entry">
      <p>
        {cuts.length > 0 ? 'An entry of its own from here on:' : 'No place to cut is seen.'} Or mark words in the text
        and press <kbd>s</kbd>.
      </p>
      <ul>
        {cuts.map((at) => (
          <li key={at}>
            <button type="button" onClick={() => split(spansFrom(spans, at))} dir="auto">
              <span aria-hidden="true">… {text.slice(Math.max(spans[0]!.start, at - 24), at).trimEnd()} ▏</span>
              <bdi>{excerpt(text.slice(at, spans.at(-1)!.end), 48)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p className="acts-row">
        <button type="button" onClick={leave}>
          Leave it
        </button>
      </p>
    </section>
  );
}
