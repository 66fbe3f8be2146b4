// What a person may put right about an actor: merge, split, rename, hide, and take any of it back. Nothing is deleted.
import { useState } from 'react';
import type { Decision } from '../../../serve/contract/corrections.ts';
import type { ActorDetail, Health } from '../../../serve/contract.ts';
import { type Problem, problemOf } from '../../api/ask-api.ts';
import { correct } from '../../api/correct.ts';
import type { Answer } from '../../api/use-answer.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalLine } from '../../components/refusal-line.tsx';
import { useAuthor } from '../../corrections/use-author.ts';
import { navigate } from '../../navigation/navigate.ts';
import { actorPath } from '../../navigation/route.ts';
import { MadeCorrections } from './made-corrections.tsx';
import { MergeForm } from './merge-form.tsx';
import { PossibleSames } from './possible-sames.tsx';
import { SplitForm } from './split-form.tsx';
import './put-right.css';

interface PutRightProps {
  readonly detail: ActorDetail;
  readonly health: Answer<Health>;
  done(): void;
}

export function PutRight({ detail, health, done }: PutRightProps) {
  const refusal = health.state === 'answered' ? health.value.refuses.correct : null;
  const mayWrite = health.state === 'answered' && refusal === null;
  const { actor, possibleSame, corrections } = detail;
  const [author, setAuthor] = useAuthor(health);
  const [name, setName] = useState(actor.name);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, say] = useState('');
  const isReady = mayWrite && author.trim() !== '' && !isBusy;

  const decide = async (decision: Decision, words: string) => {
    setBusy(true);
    setProblem(null);
    try {
      const { actor: now } = await correct({ decision, by: author.trim(), why: null }, new AbortController().signal);
      say(words);
      // Its id may be another now: a merge gives the one of the first, an undo may bring back what this page was about.
      if (now && now.id !== actor.id) navigate(actorPath(now.id));
      else done();
    } catch (error) {
      setProblem(problemOf(error, 'try again'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PossibleSames
        actorId={actor.id}
        offers={possibleSame}
        mayWrite={mayWrite}
        isReady={isReady}
        merge={(other) => decide({ what: 'merge', actors: [actor.id, other.id] }, `${other.name} is the same now.`)}
      />
      <section className="put-right">
        <h2>Put right</h2>
        <RefusalLine what="Putting right" why={refusal} />
        {mayWrite && (
          <>
            <label className="put-right-field">
              Your name, kept with each correction
              <input
                value={author}
                maxLength={300}
                autoComplete="off"
                onChange={(event) => setAuthor(event.target.value)}
              />
            </label>
            <form
              className="put-right-row"
              onSubmit={(event) => {
                event.preventDefault();
                void decide({ what: 'rename', actor: actor.id, name: name.trim() }, `Shown as ${name.trim()} now.`);
              }}
            >
              <label>
                Shown as
                <input
                  value={name}
                  maxLength={300}
                  required
                  dir="auto"
                  onChange={(event) => setName(event.target.value)}
                />
              </label>
              <button type="submit" disabled={!isReady || name.trim() === '' || name.trim() === actor.name}>
                Rename
              </button>
            </form>
            <MergeForm
              actor={actor}
              isReady={isReady}
              merge={(other) =>
                decide({ what: 'merge', actors: [actor.id, other.id] }, `${other.name} is the same now.`)
              }
            />
            <SplitForm
              actor={actor}
              isReady={isReady}
              split={(names) =>
                decide(
                  { what: 'split', actor: actor.id, reports: [], names, name: null },
                  'Split off as somebody else.',
                )
              }
            />
            {!actor.hidden && (
              <button
                type="button"
                disabled={!isReady}
                onClick={() => decide({ what: 'hide', actor: actor.id }, 'Hidden from lists now.')}
              >
                Hide: this is no actor
              </button>
            )}
          </>
        )}
        <p role="status">{said}</p>
        {problem && <ProblemNotice problem={problem} />}
        <MadeCorrections
          corrections={corrections}
          mayWrite={mayWrite}
          isReady={isReady}
          undo={(id) => decide({ what: 'undo', undoes: id }, 'Taken back.')}
        />
      </section>
    </>
  );
}
