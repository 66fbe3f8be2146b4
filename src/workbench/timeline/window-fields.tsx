// The stretch of time that is shown, as two days that can be typed, and ways back to more of it.
import { dayOf, isoOf } from './date-entry.ts';
import { panWindow, type Window, zoomWindow } from './lay-out.ts';

interface WindowFieldsProps {
  readonly window: Window;
  readonly isFirst: boolean;
  /** How many dated entries the stretch leaves out; null for none. */
  readonly outside: string | null;
  /** What lies between two ticks. */
  readonly unit: string;
  showAll(): void;
  change(window: Window | null): void;
}

const STEPS: readonly (readonly [sign: string, name: string, step: (window: Window) => Window])[] = [
  ['‹', 'Earlier', (window) => panWindow(window, -1)],
  ['›', 'Later', (window) => panWindow(window, 1)],
  ['+', 'Zoom in', (window) => zoomWindow(window, 0.5)],
  ['−', 'Zoom out', (window) => zoomWindow(window, 2)],
];

export function WindowFields({ window, isFirst, outside, unit, showAll, change }: WindowFieldsProps) {
  const set = (next: Partial<Window>) => {
    const { from, to } = { ...window, ...next };
    if (from <= to) change({ from, to });
  };
  return (
    <p className="window-fields">
      <label>
        from{' '}
        <input
          type="date"
          value={isoOf(window.from)}
          onChange={(event) => {
            const day = dayOf(event.target.value);
            if (day !== null) set({ from: day });
          }}
        />
      </label>
      <label>
        to{' '}
        <input
          type="date"
          value={isoOf(window.to)}
          onChange={(event) => {
            const day = dayOf(event.target.value);
            if (day !== null) set({ to: day });
          }}
        />
      </label>
      <span className="window-steps">
        {STEPS.map(([sign, name, step]) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={() => change(step(window))}>
            {sign}
          </button>
        ))}
      </span>
      {unit && <span>a tick is {unit}</span>}
      {outside && (
        <>
          <span>{outside}</span>
          <button type="button" onClick={showAll}>
            Show all
          </button>
        </>
      )}
      {!isFirst && (
        <button type="button" onClick={() => change(null)}>
          As at first
        </button>
      )}
    </p>
  );
}
