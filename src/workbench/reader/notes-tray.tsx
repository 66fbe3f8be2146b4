// What was skipped, capped or in doubt while the report was read.
import type { Note } from '../../record/note.ts';
import { excerpt } from '../components/excerpt.ts';
import './notes-tray.css';

export function NotesTray({ notes, text, show }: { notes: readonly Note[]; text: string; show(start: number): void }) {
  if (notes.length === 0) return null;
  return (
    <details className="notes-tray">
      <summary>{notes.length === 1 ? '1 note on this reading' : `${notes.length} notes on this reading`}</summary>
      <ul>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no id and never change
          <li key={index}>
            <p>
              <code>
                {note.step}/{excerpt(note.rule, 80)}
              </code>{' '}
              <span dir="auto">{excerpt(note.reason, 400)}</span>
            </p>
            {note.span && note.span.end <= text.length && (
              <button type="button" onClick={() => show(note.span!.start)}>
                <q dir="auto">{excerpt(text.slice(note.span.start, note.span.end), 80)}</q>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
