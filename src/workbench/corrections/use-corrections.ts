// What is put right on a view: decisions go to the server, the last ones can be taken back, and one line says what happened.
import { useCallback, useRef, useState } from 'react';
import type { Decision, MadeCorrection } from '../../serve/contract/corrections.ts';
import type { Health } from '../../serve/contract.ts';
import { type Problem, problemOf } from '../api/ask-api.ts';
import { correct } from '../api/correct.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAuthor } from './use-author.ts';

/** One decision that can be taken back. */
interface Done {
  readonly ids: readonly string[];
  readonly said: string;
  undone(): void;
}

export interface Corrections {
  /** Whether this server keeps corrections of who looks; false until that is known. */
  readonly mayWrite: boolean;
  /** Why not; null where it does, and until that is known. */
  readonly refusal: string | null;
  readonly author: string;
  setAuthor(name: string): void;
  /** Somebody decided and nobody is named: the line asks for a name, and goes on with it. */
  readonly isAsking: boolean;
  answer(): void;
  /** Nobody is to be named: what waited is not done. */
  leave(): void;
  /**
   * Keeps a decision; `said` tells what was done ("Rejected 14 findings"). `done` hears what was kept, `undone` when it was taken
   * back. What goes wrong stands in `problem`.
   */
  decide(decision: Decision, said: string, done: (made: MadeCorrection) => void, undone: () => void): void;
  /** Takes back the last decision of this view that is not taken back yet; false where there is none. */
  undo(): boolean;
  /** Takes back the corrections with these ids, whoever made them. */
  takeBack(ids: readonly string[], said: string, done: () => void): void;
  readonly canUndo: boolean;
  /** What was done last, for eyes and ears. */
  readonly said: string;
  readonly problem: Problem | null;
}

const asProblem = (error: unknown) => problemOf(error, 'try again');

export function useCorrections(): Corrections {
  const health = useAnswer<Health>('/api/health');
  const [author, setAuthor] = useAuthor(health);
  const [stack, setStack] = useState<readonly Done[]>([]);
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((by: string) => void) | null>(null);
  const refusal = health.state === 'answered' ? health.value.refuses.correct : null;
  const mayWrite = health.state === 'answered' && refusal === null;

  const send = useCallback(async (decision: Decision, by: string) => {
    setProblem(null);
    return correct({ decision, by, why: null }, new AbortController().signal);
  }, []);
  /** At once where somebody is named, else as soon as somebody is. */
  const withAuthor = (work: (by: string) => void) => {
    const by = author.trim();
    if (by) return work(by);
    waiting.current = work;
    setAsking(true);
  };
  const takeBack = (ids: readonly string[], words: string, done: () => void) =>
    withAuthor((by) => {
      send({ what: 'undo', undoes: [...ids] }, by).then(
        () => {
          setStack((all) => all.filter((one) => !one.ids.some((id) => ids.includes(id))));
          say(words);
          done();
        },
        (error: unknown) => setProblem(asProblem(error)),
      );
    });

  return {
    ...{ mayWrite, refusal, author, setAuthor, isAsking, said, problem },
    answer() {
      const work = waiting.current;
      if (!author.trim() || !work) return;
      waiting.current = null;
      setAsking(false);
      work(author.trim());
    },
    leave() {
      waiting.current = null;
      setAsking(false);
    },
    decide(decision, words, done, undone) {
      withAuthor((by) => {
        send(decision, by).then(
          (made) => {
            setStack((all) => [...all, { ids: made.corrections.map(({ id }) => id), said: words, undone }]);
            say(words);
            done(made);
          },
          (error: unknown) => setProblem(asProblem(error)),
        );
      });
    },
    undo() {
      const last = stack.at(-1);
      if (!last) return false;
      takeBack(last.ids, `Taken back: ${last.said}`, last.undone);
      return true;
    },
    takeBack,
    canUndo: stack.length > 0,
  };
}
