// One quiet line that tells the keys of a view, and the switch for those that are a letter alone.
import { switchSingleKeys, useSingleKeys } from '../navigation/single-keys.ts';
import './key-hints.css';

export function KeyHints({ keys }: { keys: readonly (readonly [keys: readonly string[], does: string])[] }) {
  const isOn = useSingleKeys();
  return (
    <div className="key-hints">
      {keys
        .filter(([names]) => isOn || names.every((name) => name.length > 1))
        .map(([names, does]) => (
          <span key={does}>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}{' '}
            {does}
          </span>
        ))}
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => switchSingleKeys(event.target.checked)} /> letters as
        shortcuts
      </label>
    </div>
  );
}
