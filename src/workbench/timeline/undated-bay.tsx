// The bay of what has no time: it is not left out, and not put anywhere it does not belong.
import { useId } from 'react';
import { formatCount } from '../components/entry-kinds.ts';
import { navigate } from '../navigation/navigate.ts';
import { reportPath } from '../navigation/route.ts';
import type { DatedEntry } from './date-entry.ts';
import { MarkShape } from './mark-shape.tsx';
import { sayEntry, tellEntry } from './tell-entry.ts';

interface UndatedBayProps {
  readonly items: readonly DatedEntry[];
  readonly current: string | null;
  /** Whether a stretch of time is chosen: no day says whether these lie in it. */
  readonly isNarrowed: boolean;
  point(id: string): void;
}

/** Marks in the bay at once. */
const MOST_SHOWN = 400;

export function UndatedBay({ items, current, isNarrowed, point }: UndatedBayProps) {
  const name = useId();
  if (items.length === 0) return null;
  return (
    <div className="undated">
      <p id={name}>
        {formatCount(items.length)} without a day: no report tells when
        {isNarrowed && '; they stay, whatever days are chosen'}
      </p>
      <ul aria-labelledby={name}>
        {items.slice(0, MOST_SHOWN).map((item) => {
          const { entry, report } = item.told;
          const href = reportPath(report.id, entry.id);
          return (
            <li key={entry.id}>
              <a
                href={href}
                className={entry.id === current ? 'timeline-mark timeline-mark-current' : 'timeline-mark'}
                onFocus={() => point(entry.id)}
                onPointerEnter={() => point(entry.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  navigate(href);
                }}
              >
                <span className="unseen">{sayEntry(tellEntry(item.told))}</span>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                  <circle className="mark-ground" r="8" />
                  <MarkShape item={item} />
                </svg>
              </a>
            </li>
          );
        })}
      </ul>
      {items.length > MOST_SHOWN && <p>and {formatCount(items.length - MOST_SHOWN)} more, in the table</p>}
    </div>
  );
}
