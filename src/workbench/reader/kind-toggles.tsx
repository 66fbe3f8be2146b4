// The legend: what each mark means, how many there are, and whether they are shown.
import type { Entry, EntryKind } from '../../record/entry.ts';
import { countOf, KINDS, kindNoun } from '../components/entry-kinds.ts';
import { KindGlyph } from '../components/kind-glyph.tsx';
import './kind-toggles.css';

interface KindTogglesProps {
  readonly entries: readonly Entry[];
  readonly shown: ReadonlySet<EntryKind>;
  toggle(kind: EntryKind): void;
}

export function KindToggles({ entries, shown, toggle }: KindTogglesProps) {
  const counts = new Map<EntryKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <fieldset className="kind-toggles">
      <legend className="unseen">Marks shown</legend>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={shown.has(kind)}
          title={shown.has(kind) ? `Hide the ${kindNoun(kind)}` : `Show the ${kindNoun(kind)}`}
          onClick={() => toggle(kind)}
        >
          <KindGlyph kind={kind} />
          {countOf(kind, counts.get(kind)!)}
        </button>
      ))}
    </fieldset>
  );
}
