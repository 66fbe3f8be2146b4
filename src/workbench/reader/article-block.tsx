// One paragraph of the article: a text node for each segment, nothing but text in it.
import { memo } from 'react';
import type { Entry, EntryKind } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { KindGlyph } from '../components/kind-glyph.tsx';
import type { Block, Segment } from './segment-text.ts';

interface ArticleBlockProps {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly block: Block;
  /** Pieces of the selected entry that lie in this block. The same array as long as nothing changes here. */
  readonly chosen: readonly Span[];
  /** It says what stands above the article already. */
  readonly isHeadline: boolean;
}

export const ArticleBlock = memo(function ArticleBlock(props: ArticleBlockProps) {
  const { text, entries, block, chosen, isHeadline } = props;
  return (
    <p dir="auto" className={isHeadline ? 'article-headline' : undefined}>
      {block.segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        if (!segment.look) return words;
        const kinds = kindsBegun(segment, entries);
        const isChosen = chosen.some((span) => span.start < segment.end && segment.start < span.end);
        // One glyph is drawn by the mark's own style: thousands of marks need no element beside them.
        const glyph = kinds.length === 1 ? ` glyph-before glyph-${kinds[0]}` : '';
        return (
          <mark
            key={segment.start}
            className={`${segment.look}${glyph}${isChosen ? ' chosen' : ''}`}
            data-start={segment.start}
            data-begins={kinds.length || undefined}
          >
            {kinds.length > 1 && kinds.map((kind) => <KindGlyph key={kind} kind={kind} />)}
            {words}
          </mark>
        );
      })}
    </p>
  );
});

/** The kinds that begin here, however many entries of each do: one glyph each, and no more than there is room for. */
function kindsBegun({ begins }: Segment, entries: readonly Entry[]): EntryKind[] {
  return begins.length === 0 ? [] : [...new Set(begins.map((index) => entries[index]!.kind))].slice(0, 3);
}
