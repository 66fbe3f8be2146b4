import { describe, expect, it } from 'vitest';
import { DualtrackError } from '../src/errors.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { inBatches, type PipelineOptions, type PipelineOutcome, runPipeline } from '../src/pipeline.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { ReadOutcome } from '../src/read/read-outcome.ts';
import { refuse } from '../src/read/refuse.ts';
import { textHash } from '../src/text/content-hash.ts';

/** "Tamsin left." is a report of these words; "!torn" a refused input. */
const outcomeOf = (word: string): ReadOutcome =>
  word.startsWith('!') ? refuse(word, textHash(word), 'torn', 'it is torn') : makeReport(word, {}, { origin: word });

async function* outcomesOf(words: readonly string[], onRead: (word: string) => void = () => {}) {
  for (const word of words) {
    onRead(word);
    yield outcomeOf(word);
  }
}

/** Finds nothing; fails on texts with "fail", notes the sizes of its batches. */
function readerThat(batches: number[] = [], failure: Error = new Error('out of ink')): StatementReader {
  return {
    name: 'by hand/1',
    async readStatements(readings) {
      batches.push(readings.length);
      if (readings.some(({ report }) => report.text.includes('fail'))) throw failure;
      return readings.map(() => ({ statements: [], notes: [] }));
    },
    close: async () => {},
  };
}

/** "Tamsin left." for a record, "!torn torn" for a refusal and its rule. */
const told = (item: PipelineOutcome) =>
  item.outcome === 'recorded' ? item.record.report.text : `${item.refused.origin} ${item.refused.rule}`;

async function run(words: readonly string[], options: Partial<Parameters<typeof runPipeline>[1]> = {}) {
  const answers: string[] = [];
  const all = { statementReader: readerThat(), batchSize: 2, ...options };
  for await (const item of runPipeline(outcomesOf(words), all)) answers.push(told(item));
  return answers;
}

describe('the pipeline', () => {
  const CASES: readonly (readonly [words: string[], answers: string[]])[] = [
    [[], []],
    [['Tamsin left.'], ['Tamsin left.']],
    [
      ['Tamsin left.', '!a', 'Okker came.', '!b', 'Halvik stayed.'],
      ['Tamsin left.', '!a torn', 'Okker came.', '!b torn', 'Halvik stayed.'],
    ],
    [
      ['!a', '!b', '!c'],
      ['!a torn', '!b torn', '!c torn'],
    ],
    [
      ['Tamsin left.', 'Solvane will fail.', 'Okker came.'],
      ['Tamsin left.', 'Solvane will fail. extraction-failed', 'Okker came.'],
    ],
  ];
  for (const batchSize of [1, 2, 3, 100])
    it.each(CASES)(`answers %j by %j in batches of ${batchSize}`, async (words, answers) => {
      expect(await run(words, { batchSize })).toEqual(answers);
    });

  it('quarantines the report that makes a step fail, with the reason', async () => {
    for await (const item of runPipeline(outcomesOf(['We fail.']), { statementReader: readerThat(), batchSize: 2 }))
      expect(item).toMatchObject({
        outcome: 'refused',
        refused: {
          origin: 'We fail.',
          outcome: 'quarantined',
          rule: 'extraction-failed',
          inputHash: textHash('We fail.'),
        },
      });
  });

  it('throws misuse on', async () => {
    const misuse = new DualtrackError('model-missing', 'model missing: x', 'install it');
    await expect(run(['We fail.'], { statementReader: readerThat([], misuse) })).rejects.toBe(misuse);
  });

  it('joins the notes of every step and names its readers', async () => {
    const [item] = [outcomeOf('Tamsin left.')];
    if (item?.outcome !== 'read') throw new Error('a report');
    const note = { step: 'read' as const, rule: 'odd', reason: 'it is odd', span: null };
    async function* one() {
      yield { ...item, notes: [note] } as ReadOutcome;
    }
    for await (const answer of runPipeline(one(), { statementReader: readerThat(), batchSize: 2 }))
      expect(answer).toMatchObject({
        record: { notes: [note], reader: expect.stringMatching(/^extract\/\d+ by hand\/1$/) },
      });
  });

  it('has a reader with workers begin with the next batch before the one in hand is answered', async () => {
    const begun: string[][] = [];
    const first = Promise.withResolvers<void>();
    const reader: PipelineOptions['statementReader'] = {
      ...readerThat(),
      async readReports(reports) {
        begun.push(reports.map(({ text }) => text));
        if (begun.length === 1) await first.promise;
        else first.resolve();
        return reports.map(() => ({ entries: [], actors: [], notes: [] }));
      },
    };
    expect(await run(['a', 'b', '!c', 'd'], { statementReader: reader })).toEqual(['a', 'b', '!c torn', 'd']);
    expect(begun).toEqual([['a', 'b'], ['d']]);
  });

  it('holds no more than a batch, by number and by length', async () => {
    const batches: number[] = [];
    await run(Array(7).fill('Tamsin left.'), { statementReader: readerThat(batches), batchSize: 3 });
    expect(batches).toEqual([3, 3, 1]);
    let read = 0;
    for await (const item of runPipeline(
      outcomesOf(Array(20).fill('x '.repeat(500_000)), () => {
        read += 1;
      }),
      { statementReader: readerThat(), batchSize: 100 },
    )) {
      expect(item.outcome).toBe('recorded');
      expect(read).toBeLessThanOrEqual(3);
      break;
    }
  });

  it('finishes what it has in hand when it is interrupted, and reads no more', async () => {
    const interruption = new AbortController();
    const read: string[] = [];
    const source = outcomesOf(['a', 'b', 'c', 'd'], (word) => {
      read.push(word);
      if (word === 'c') interruption.abort();
    });
    const batches: string[][] = [];
    for await (const batch of inBatches(source, 10, interruption.signal))
      batches.push(batch.map((item) => (item.outcome === 'read' ? item.report.text : '')));
    expect(read).toEqual(['a', 'b', 'c']);
    expect(batches.flat()).toEqual(['a', 'b']);
  });

  it('does not wait for a source that is silent', async () => {
    const interruption = new AbortController();
    async function* silent() {
      yield outcomeOf('Tamsin left.');
      setTimeout(() => interruption.abort(), 10);
      await new Promise(() => {});
    }
    const answers: string[] = [];
    const options = { statementReader: readerThat(), batchSize: 10, signal: interruption.signal };
    for await (const item of runPipeline(silent(), options)) answers.push(told(item));
    expect(answers).toEqual(['Tamsin left.']);
  });

  it('ends its source when it is left early', async () => {
    let ended = false;
    async function* source() {
      try {
        for (;;) yield outcomeOf('Tamsin left.');
      } finally {
        ended = true;
      }
    }
    for await (const _ of runPipeline(source(), { statementReader: readerThat(), batchSize: 2 })) break;
    expect(ended).toBe(true);
  });
});
