// The corrections in force that shaped an actor, each to be taken back.
import type { ActorCorrection } from '../../../record/actor-correction.ts';
import { excerpt } from '../../components/excerpt.ts';
import { formatDate } from '../../components/format-date.ts';

interface MadeCorrectionsProps {
  readonly corrections: readonly ActorCorrection[];
  readonly mayWrite: boolean;
  readonly isReady: boolean;
  undo(id: string): void;
}

export function MadeCorrections({ corrections, mayWrite, isReady, undo }: MadeCorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <ul className="made-corrections">
      {corrections.map((correction) => (
        <li key={correction.id}>
          <p>
            {wordsOf(correction)}, by <bdi>{excerpt(correction.by, 60)}</bdi>, {formatDate(correction.at)}
          </p>
          {mayWrite && (
            <button type="button" disabled={!isReady} onClick={() => undo(correction.id)}>
              Undo
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(correction: ActorCorrection): string {
  switch (correction.what) {
    case 'merge':
      return `Made one: ${correction.actors.map(({ name }) => excerpt(name, 50)).join(', ')}`;
    case 'split':
      return `Split off ${excerpt(correction.from.name, 50)}`;
    case 'rename':
      return `Shown as ${excerpt(correction.name, 50)}`;
    case 'hide':
      return 'Hidden';
    case 'undo':
      return 'Taken back';
  }
}
