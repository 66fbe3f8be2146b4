// One line at the foot of the window: what was put right last, the way back, and in whose name.
import { useEffect, useRef } from 'react';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSingleKeys } from '../navigation/single-keys.ts';
import type { Corrections } from './use-corrections.ts';
import './correction-line.css';

export function CorrectionLine({ corrections }: { corrections: Corrections }) {
  const { said, problem, isAsking, author, setAuthor, canUndo, undo, answer, leave } = corrections;
  const field = useRef<HTMLInputElement>(null);
  const hasKeys = useSingleKeys();
  useEffect(() => {
    if (isAsking) field.current?.focus();
  }, [isAsking]);
  const isThere = said !== '' || problem !== null || isAsking;
  return (
    <div className={isThere ? 'correction-line' : undefined}>
      <p role="status">{said}</p>
      {isThere && canUndo && !isAsking && (
        <button type="button" onClick={undo}>
          Undo{hasKeys && <kbd>u</kbd>}
        </button>
      )}
      {isAsking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <label>
            In whose name?{' '}
            <input
              ref={field}
              value={author}
              maxLength={300}
              required
              autoComplete="off"
              onChange={(event) => setAuthor(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.preventDefault();
                leave();
              }}
            />
          </label>
          <button type="submit">Keep</button>
          <button type="button" onClick={leave}>
            Leave it
          </button>
        </form>
      )}
      {isThere && !isAsking && author && (
        <label className="correction-author">
          as{' '}
          <input
            value={author}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => setAuthor(event.target.value)}
          />
        </label>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
