// Events measured on small invented golds, read by the rules.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateEvents } from '../../src/cli/evaluate-events.ts';
import { formatEventEvaluation } from '../../src/cli/evaluate-events-command.ts';
import { readEventGold } from '../../src/cli/event-gold.ts';
import type { PairTyper } from '../../src/extract/events/pair-typer.ts';
import type { StatementReader } from '../../src/extract/statement-reader.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-evaluate-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function evaluate(name: string, content: string, reader: StatementReader = createRulesReader()) {
  const gold = join(folder, name);
  writeFileSync(gold, content);
  return evaluateEvents(await readEventGold({ gold }), reader);
}

//                     0         1         2         3
//                     01234567890123456789012345678901234567
const SHELLED = 'Tarsk shelled the port of Sund at dawn.';
const MET = 'Solvane met Lev Oranov in Tessaly.';
const sentences = [
  { text: SHELLED, source: [[0, 5]], target: [[14, 30]], type: 'ASSAULT' },
  { text: MET, source: [[0, 7]], target: [[12, 22]], type: 'YIELD' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('evaluate events', () => {
  it('scores sentences, with source and target given and end to end', async () => {
    const evaluation = await evaluate('sentences.ndjson', sentences);
    expect(evaluation).toMatchObject({
      form: 'sentences',
      givenBy: 'events found',
      given: {
        accuracy: 50,
        classes: { ASSAULT: { f1: 100 }, YIELD: { f1: 0 } },
        confusion: { YIELD: { CONSULT: 1 } },
      },
      found: { sentences: 2, gold: 2, typeAndBoth: 50, typeOnly: 50, bothOnly: 100, events: 1, extra: 0.5 },
    });
    expect(formatEventEvaluation(evaluation)).toContain('type and both participants       50.0\n');
  });

  it('takes the reader’s own answer where it tells what a source does to a target, CONCEDE for YIELD', async () => {
    const typer: StatementReader & PairTyper = { ...createRulesReader(), typeOfPair: () => 'CONCEDE' };
    expect(await evaluate('typed.ndjson', sentences, typer)).toMatchObject({
      givenBy: 'reader',
      given: { accuracy: 50, confusion: { ASSAULT: { YIELD: 1 }, YIELD: { YIELD: 1 } } },
    });
  });

  it('scores classes, those of a sentence without events being 0', async () => {
    const evaluation = await evaluate('classes.tsv', `${SHELLED}\t4\n${MET}\t3\nThe ice is late this year.\t0\n`);
    expect(evaluation).toMatchObject({ form: 'classes', scores: { accuracy: expect.closeTo(66.7, 1) } });
    expect(formatEventEvaluation(evaluation)).toContain('gold\\told     0     1     2     3     4\n');
  });

  it('scores whole texts', async () => {
    const event = { trigger: [6, 13], type: 'ASSAULT', status: 'happened', agents: [[0, 5]], recipients: [[14, 30]] };
    const evaluation = await evaluate('texts.ndjson', JSON.stringify({ text: SHELLED, events: [event] }));
    expect(evaluation).toMatchObject({
      form: 'texts',
      scores: {
        measures: { trigger: { f1: 100 }, event: { f1: 100 }, agents: { f1: 100 }, recipients: { f1: 100 } },
        statuses: { accuracy: 100 },
      },
    });
  });
});
