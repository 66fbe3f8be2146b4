// With which entry of its kind an entry is one: the nearest ones, those behind it first.
import type { Entry } from '../../../record/entry.ts';
import { excerpt } from '../../components/excerpt.ts';
import { describeEntry } from '../cards/describe-entry.ts';

interface MergePanelProps {
  readonly entry: Entry;
  readonly siblings: readonly Entry[];
  readonly text: string;
  merge(other: Entry): void;
  leave(): void;
}

const BEHIND = 4;
const BEFORE = 3;

export function MergePanel({ entry, siblings, text, merge, leave }: MergePanelProps) {
  const at = siblings.findIndex(({ id }) => id === entry.id);
  const near = [...siblings.slice(at + 1, at + 1 + BEHIND), ...siblings.slice(Math.max(0, at - BEFORE), at).reverse()];
  return (
    <section className="acts-panel" aria-label="Merge this entry">
      <p>{near.length > 0 ? 'It is one with:' : 'There is no other of its kind.'}</p>
      <ul>
        {near.map((other) => {
          const { name, words } = describeEntry(other, text);
          return (
            <li key={other.id}>
              <button type="button" onClick={() => merge(other)} dir="auto">
                {words !== name && <b>{excerpt(name, 40)} </b>}
                <bdi>{excerpt(words, 70)}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="acts-row">
        <button type="button" onClick={leave}>
          Leave it
        </button>
      </p>
    </section>
  );
}
