// Where a text is pasted or files are dropped, to be read at once. One report opens in the reader; of several a list tells how
// each ended.
import { type FormEvent, useCallback, useRef, useState } from 'react';
import type { IntakeEnding } from '../../../serve/contract/intake.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { navigate } from '../../navigation/navigate.ts';
import { reportPath } from '../../navigation/route.ts';
import { IntakeEndings } from './intake-endings.tsx';
import { textToHand } from './text-to-hand.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useIntake } from './use-intake.ts';
import './read-texts.css';

/** `isOpen` shows the fields from the start; `added` is told when the store has grown. */
export function ReadTexts({ isOpen, added }: { isOpen: boolean; added(): void }) {
  const form = useRef<HTMLFormElement>(null);
  const [isWanted, want] = useState(isOpen);
  const done = useCallback(
    (endings: readonly IntakeEnding[]) => {
      const ids = endings.map(({ id }) => id);
      if (ids.length === 1 && ids[0]) navigate(reportPath(ids[0]));
      else added();
    },
    [added],
  );
  const { state, read } = useIntake(done);
  const readFiles = useCallback(
    (files: Iterable<File>) => {
      const all = [...files];
      if (all.length > 0) void read(all.map((file) => ({ name: file.name, body: file, kind: 'auto' })));
    },
    [read],
  );
  const isOver = useFileDrop(readFiles);
  const isReading = state.reading !== null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = new FormData(form.current!);
    const handed = textToHand(
      String(fields.get('text') ?? ''),
      String(fields.get('outlet') ?? ''),
      String(fields.get('published') ?? ''),
    );
    if (handed) void read([handed]);
  };

  return (
    <section className="read-texts" aria-label="Read a text">
      <p className="read-texts-ways">
        <button type="button" aria-expanded={isWanted} onClick={() => want(!isWanted)}>
          Paste a text
        </button>
        <label className="read-texts-files">
          <input
            type="file"
            multiple
            accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.ndjson,.jsonl,.rss,.atom,.rdf,.xml,.json,.eml"
            onChange={(event) => {
              readFiles(event.target.files ?? []);
              event.target.value = '';
            }}
          />
          Choose files
        </label>
        <span>or drop files anywhere on this page. Nothing leaves this machine.</span>
      </p>
      {isWanted && (
        <form ref={form} onSubmit={submit}>
          <label htmlFor="pasted-text">The text of one report</label>
          <textarea id="pasted-text" name="text" rows={8} required spellCheck={false} dir="auto" />
          <div className="read-texts-facts">
            <label>
              Outlet <input name="outlet" maxLength={300} autoComplete="off" />
            </label>
            <label>
              Published <input name="published" type="date" />
            </label>
            <button type="submit" className="read-texts-go" disabled={isReading}>
              {isReading ? 'Reading …' : 'Read it'}
            </button>
          </div>
        </form>
      )}
      <div role="status">
        {isReading && (
          <p>
            Reading {state.reading}
            {state.left > 1 && `, ${state.left - 1} more after it`} …
          </p>
        )}
        {!isReading && <IntakeEndings endings={state.endings} counts={state.counts} />}
      </div>
      {state.problem && <ProblemNotice problem={state.problem} />}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          <p>Drop to read</p>
        </div>
      )}
    </section>
  );
}
