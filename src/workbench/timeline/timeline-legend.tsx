// What the marks mean, and how many there are of each; only those that are there.
import { formatCount } from '../components/entry-kinds.ts';
import type { DatedEntry } from './date-entry.ts';
import { MarkShape } from './mark-shape.tsx';

interface Meaning {
  readonly name: readonly [one: string, many: string];
  isOne(item: DatedEntry): boolean;
}

const MEANINGS: readonly Meaning[] = [
  { name: ['statement', 'statements'], isOne: ({ told }) => told.entry.kind === 'statement' },
  {
    name: ['talk or appeal', 'talks and appeals'],
    isOne: ({ told, track }) => told.entry.kind === 'event' && track === 'dialogue',
  },
  { name: ['deed', 'deeds'], isOne: ({ told, track }) => told.entry.kind === 'event' && track === 'deeds' },
  {
    name: ['commitment, at its deadline', 'commitments, at their deadlines'],
    isOne: ({ told }) => told.entry.kind === 'commitment',
  },
];

export function TimelineLegend({ items, hasPast }: { items: readonly DatedEntry[]; hasPast: boolean }) {
  return (
    <ul className="timeline-legend">
      {MEANINGS.map(({ name, isOne }) => {
        const ones = items.filter(isOne);
        // A filled mark stands for the kind where there is one; commitments are hollow all.
        const example = ones.find((item) => !item.isAhead && !item.isDenied) ?? ones[0];
        if (!example) return null;
        return (
          <li key={name[0]}>
            <LegendMark item={{ ...example, isDenied: false, isAhead: example.told.entry.kind === 'commitment' }} />{' '}
            {formatCount(ones.length)} {name[ones.length === 1 ? 0 : 1]}
          </li>
        );
      })}
      {items.some(({ isAhead, told }) => isAhead && told.entry.kind === 'event') && (
        <li>hollow: ahead when it was told</li>
      )}
      {items.some(({ isDenied }) => isDenied) && <li>struck through: denied</li>}
      {hasPast && <li>a dot inside: its day had passed when the last report was printed</li>}
      {items.some(({ basis }) => basis === 'printed') && <li>dotted tail: said before it was printed, no day told</li>}
      <li>strokes below: reports, on the day they were printed</li>
    </ul>
  );
}

function LegendMark({ item }: { item: DatedEntry }) {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <MarkShape item={item} />
    </svg>
  );
}
