// The strip below: a stroke for every report behind the marks, on its day of printing. Where no stroke is, nobody printed; it
// says nothing of what happened.
import { type DatedEntry, dayOf } from './date-entry.ts';
import { type Window, xOf } from './lay-out.ts';

interface CoverageProps {
  readonly items: readonly DatedEntry[];
  readonly window: Window;
  readonly width: number;
  readonly y: number;
}

export function Coverage({ items, window, width, y }: CoverageProps) {
  const days = new Map<number, Set<string>>();
  for (const { told } of items) {
    const day = dayOf(told.report.published);
    if (day === null || day < window.from || day > window.to) continue;
    days.set(day, (days.get(day) ?? new Set()).add(told.report.id));
  }
  return (
    <g className="coverage">
      {[...days].map(([day, reports]) => {
        const x = xOf(day + 0.5, window, width);
        return <line key={day} x1={x} x2={x} y1={y} y2={y + 10} strokeWidth={Math.min(5, 0.8 + reports.size)} />;
      })}
    </g>
  );
}
