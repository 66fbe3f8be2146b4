// The cards beside the article, each level with its passage; one under the other where there is no room beside.
import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ActorRef } from '../../../record/actor.ts';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { EntryJudgment } from '../../../serve/contract.ts';
import { formatCount } from '../../components/entry-kinds.ts';
import { placeCards } from '../place-cards.ts';
import type { TakenBack } from '../use-taken-back.ts';
import { cardsAround, cardsInSight, pivotCard } from './choose-cards.ts';
import { EntryCard } from './entry-card.tsx';
import { useSeen } from './use-seen.ts';
import './card-column.css';

interface CardColumnProps {
  readonly record: RecordedReport;
  /** Indices of the entries that have a card, in the order of their first words. */
  readonly order: readonly number[];
  /** By entry index, pixels from the article's top. */
  readonly anchors: Float64Array;
  readonly registered: ReadonlyMap<string, ActorRef>;
  readonly takenBack: TakenBack;
  readonly judgments: ReadonlyMap<string, EntryJudgment>;
  /** What can be said of the selected entry: below the head of its card. */
  readonly acts: ReactNode;
  readonly selected: number | null;
  /** Whether there is room beside the article. */
  readonly isBeside: boolean;
  readonly isPrinting: boolean;
  readonly column: RefObject<HTMLOListElement | null>;
  select(id: string | null): void;
}

const GAP = 4;
/** A closed card of two lines; the real height is measured as soon as a card is shown. */
const GUESS = 52;
/** Average height and gap of a closed card of two lines. */
const ROOMY = 56;
/** With more cards than this only those near the window, or near the selected one, are in the page. */
const MOST_AT_ONCE = 160;

export function CardColumn(props: CardColumnProps) {
  const {
    record,
    order,
    anchors,
    registered,
    takenBack,
    judgments,
    acts,
    selected,
    isBeside,
    isPrinting,
    column,
    select,
  } = props;
  const byId = useMemo(() => new Map(record.entries.map((entry) => [entry.id, entry])), [record]);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const chosen = useMemo(() => (selected === null ? -1 : order.indexOf(selected)), [order, selected]);

  const wanted = useMemo(() => wantedTops(order, anchors), [order, anchors]);
  // Where entries stand thick, cards of one line can still be level with their words.
  const isDense = isBeside && !isPrinting && order.length * ROOMY > (wanted.at(-1) ?? 0) + ROOMY;

  const isWindowed = order.length > MOST_AT_ONCE && !isPrinting;
  const seen = useSeen(column, isWindowed && isBeside);
  const pivot = isWindowed ? pivotCard(wanted, chosen, seen) : chosen < 0 ? null : chosen;
  // Above the window nobody sees that cards stand higher than the article begins.
  const ceiling = isWindowed && seen.top > 0 ? Number.NEGATIVE_INFINITY : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that heights.current has changed
  const tops = useMemo(() => {
    const tall = order.map((index) => heights.current.get(record.entries[index]!.id) ?? GUESS);
    return placeCards(wanted, tall, GAP, pivot, ceiling);
  }, [order, wanted, pivot, ceiling, measured, record]);
  const [from, to] = !isWindowed
    ? [0, order.length]
    : isBeside
      ? cardsInSight(tops, seen)
      : cardsAround(chosen, order.length, MOST_AT_ONCE);
  const shown = order.slice(from, to);

  const measure = useCallback(() => {
    let changed = false;
    for (const card of column.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? []) {
      const id = card.dataset['entry']!;
      if (heights.current.get(id) === card.offsetHeight) continue;
      heights.current.set(id, card.offsetHeight);
      changed = true;
    }
    if (changed) setMeasured((count) => count + 1);
  }, [column]);
  // After every render: any of them may have opened a card or put new ones into the page.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (column.current) observer.observe(column.current);
    return () => observer.disconnect();
  }, [column, measure]);

  const last = order.length - 1;
  const height = last < 0 ? 0 : tops[last]! + (heights.current.get(record.entries[order[last]!]!.id) ?? GUESS);
  return (
    <ol
      className={`cards${isBeside ? ' cards-beside' : ''}${isDense ? ' cards-dense' : ''}`}
      ref={column}
      aria-label="Entries"
      style={isBeside ? { minHeight: height } : undefined}
    >
      {shown.map((index, place) => {
        const entry = record.entries[index]!;
        const isSelected = index === selected;
        return (
          <li
            key={entry.id}
            data-selected={isSelected || undefined}
            style={isBeside ? { transform: `translateY(${tops[from + place]}px)` } : undefined}
          >
            <EntryCard
              record={record}
              entry={entry}
              isSelected={isSelected}
              outer={outerOf(entry, byId)}
              registered={registered}
              takenBack={takenBack.get(entry.id)}
              judgment={judgments.get(entry.id)}
              acts={isSelected ? acts : null}
              select={select}
            />
          </li>
        );
      })}
      {isWindowed && !isBeside && (
        <li className="cards-rest">
          {formatCount(shown.length)} of {formatCount(order.length)} entries are shown here: those around the selected
          one.
        </li>
      )}
    </ol>
  );
}

/** Anchors in card order; an entry without words in the article stands where the one before it does. */
function wantedTops(order: readonly number[], anchors: Float64Array): Float64Array {
  const wanted = new Float64Array(order.length);
  let before = 0;
  for (const [place, index] of order.entries()) {
    const anchor = anchors[index] ?? Number.NaN;
    before = Number.isNaN(anchor) ? before : Math.max(before, anchor);
    wanted[place] = before;
  }
  return wanted;
}

function outerOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry | undefined {
  if (entry.kind === 'time') return undefined;
  const id = entry.kind === 'commitment' ? entry.from : entry.within;
  return id ? byId.get(id) : undefined;
}
