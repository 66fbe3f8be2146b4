// The stretch of time that is shown, as two days that can be typed, and ways back to more of it.
import { dayOf, isoOf } from './date-entry.ts';
import type { Window } from './lay-out.ts';

interface WindowFieldsProps {
  readonly window: Window;
  readonly isFirst: boolean;
  /** How many dated entries the stretch leaves out; null for none. */
  readonly outside: string | null;
  showAll(): void;
  change(window: Window | null): void;
}

export function WindowFields({ window, isFirst, outside, showAll, change }: WindowFieldsProps) {
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
