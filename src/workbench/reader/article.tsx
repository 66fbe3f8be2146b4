// The report's text with everything that was read from it marked. A click on a mark selects its entry.
import { type MouseEvent, type RefObject, useMemo } from 'react';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { ArticleBlock } from './article-block.tsx';
import type { Block } from './segment-text.ts';
import './article.css';

interface ArticleProps {
  readonly record: RecordedReport;
  readonly blocks: readonly Block[];
  readonly selected: number | null;
  /** The spans of the selected entry. */
  readonly chosen: readonly Span[];
  readonly body: RefObject<HTMLDivElement | null>;
  select(entry: number): void;
}

const NONE: readonly Span[] = [];

export function Article({ record, blocks, selected, chosen, body, select }: ArticleProps) {
  const { text, language, title } = record.report;
  const segments = useMemo(
    () => new Map(blocks.flatMap((block) => block.segments.map((segment) => [segment.start, segment]))),
    [blocks],
  );
  const choose = (event: MouseEvent) => {
    // Who drags over the text wants to copy it.
    if (getSelection()?.isCollapsed === false) return;
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-start]');
    const entries = mark && segments.get(Number(mark.dataset['start']))?.entries;
    if (!entries || entries.length === 0) return;
    // The innermost entry first; clicking the same place again goes outwards, and round.
    const at = selected === null ? -1 : entries.indexOf(selected);
    select(entries[(at + 1) % entries.length]!);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards are the same entries as buttons, and j and k walk them
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="article"
      ref={body}
      lang={languageOf(language)}
      data-chosen={selected === null ? undefined : record.entries[selected]?.kind}
      onClick={choose}
    >
      {blocks.map((block, index) => (
        <ArticleBlock
          key={block.start}
          text={text}
          entries={record.entries}
          isHeadline={index === 0 && title !== null && text.slice(block.start, block.end) === title.trim()}
          block={block}
          chosen={chosen.some((span) => span.start < block.end && block.start < span.end) ? chosen : NONE}
        />
      ))}
    </div>
  );
}

/** A language tag that a browser can read, or none. */
function languageOf(language: string | null): string | undefined {
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(language) ? language : undefined;
}
