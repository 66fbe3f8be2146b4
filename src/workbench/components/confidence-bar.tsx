// How sure the reader of the text was: the number, a word for it, and a bar.
import './confidence-bar.css';

/** `value` from 0 to 1. */
export function ConfidenceBar({ value }: { value: number }) {
  const percent = Math.round(value * 100);
  return (
    <span className="confidence">
      {percent} %, {wordFor(value)}
      <span className="confidence-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}

/** From which it is called sure. */
export const SURE = 0.75;

function wordFor(value: number): string {
  if (value >= 0.9) return 'very sure';
  if (value >= SURE) return 'sure';
  return value >= 0.5 ? 'more likely than not' : 'doubtful';
}
