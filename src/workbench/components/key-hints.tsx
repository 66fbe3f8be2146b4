// One quiet line that tells the keys of a view.
import './key-hints.css';

export function KeyHints({ keys }: { keys: readonly (readonly [keys: readonly string[], does: string])[] }) {
  return (
    <p className="key-hints">
      {keys.map(([names, does]) => (
        <span key={does}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  );
}
