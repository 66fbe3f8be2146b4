// Questions to the store that are asked one by one in; all that were asked before the program waits for anything else, put as one. Each report of
// a batch asks a dozen questions of its own: on a server each was a journey, and on a file a transaction.
import { setImmediate } from 'node:timers';

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export class Gathered<Question, Answer> {
  readonly #answer: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  #waiting: Waiting<Question, Answer>[] = [];

  /** `answer` gives the answer to each question in its place. */
  constructor(answer: (questions: readonly Question[]) => Promise<readonly Answer[]>) {
    this.#answer = answer;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#put());
      this.#waiting.push({ question, resolve, reject });
    });
  }

  async #put(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#answer(asked.map(({ question }) => question));
      asked.forEach(({ resolve }, n) => void resolve(answers[n]!));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
