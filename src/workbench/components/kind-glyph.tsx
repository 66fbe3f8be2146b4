// The little picture of an entry's kind. It has no text of its own, so it never mixes with the report's.
import type { EntryKind } from '../../record/entry.ts';
import './kind-glyph.css';

export function KindGlyph({ kind }: { kind: EntryKind }) {
  return <span className={`glyph glyph-${kind}`} aria-hidden="true" />;
}
