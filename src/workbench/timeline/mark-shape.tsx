// The mark of one entry: its shape tells the kind, filled or hollow whether it has happened, a stroke through it that it is denied.
import type { DatedEntry } from './date-entry.ts';

/** Draws around (0, 0), about 11 pixels wide. */
export function MarkShape({ item }: { item: DatedEntry }) {
  const look = `mark-shape mark-${item.track}${item.isAhead ? ' mark-ahead' : ''}`;
  return (
    <>
      {shapeOf(item, look)}
      {item.isDenied && <path className="mark-denied" d="M-6 6L6 -6" />}
    </>
  );
}

function shapeOf({ told: { entry } }: DatedEntry, look: string) {
  switch (entry.kind) {
    case 'statement':
      return <circle className={look} r="4.6" />;
    case 'commitment':
      return <path className={look} d="M-4.4 5V-5H5L2.4 -1.8L5 1.4H-4.4" />;
    default:
      return entry.kind === 'event' && entry.track === 'dialogue' ? (
        <path className={look} d="M0 -6L6 0L0 6L-6 0Z" />
      ) : (
        <rect className={look} x="-4.6" y="-4.6" width="9.2" height="9.2" />
      );
  }
}
