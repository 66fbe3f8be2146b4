// Hand-computed figures on a line of text: a trigger "t1-3" is the characters 1 to 3.
import { describe, expect, it } from 'vitest';
import { type EventMeasure, type ScoredEvent, scoreEvents } from '../../src/analyse/event-score.ts';
import { PLOVER_TYPES } from '../../src/lexicon/plover.ts';
import { EVENT_STATUSES } from '../../src/record/reported-event.ts';

/** "5-9 ASSAULT happened 0-4 10-14,16-20": trigger, type, status, agents, recipients. */
function read(notation: string): ScoredEvent {
  const [trigger, type, status, agents, recipients] = notation.split(' ');
  const list = (words: string | undefined) =>
    (words === undefined || words === '-' ? [] : words.split(',')).map((word) => [
      word.split('-').map(Number) as [number, number],
    ]);
  return {
    trigger: list(trigger)[0]!,
    type: type!,
    status: status!,
    agents: list(agents),
    recipients: list(recipients),
    places: [],
  };
}

function score(gold: string[], found: string[]) {
  const scorer = scoreEvents(PLOVER_TYPES, EVENT_STATUSES);
  scorer.addText(gold.map(read), found.map(read));
  return scorer.scores();
}

const SHELLED = '5-12 ASSAULT happened 0-4 13-20';
const MET = '40-43 CONSULT scheduled 30-35,36-39';
const CASES: readonly (readonly [EventMeasure, string[], string[], number[]])[] = [
  ['trigger', [SHELLED, MET], [SHELLED, MET], [100, 100, 100]],
  ['trigger', [SHELLED, MET], [SHELLED], [100, 50, 66.7]],
  ['trigger', [], [SHELLED], [0, 0, 0]],
  ['trigger', [SHELLED], ['11-14 ASSAULT happened'], [100, 100, 100]],
  ['trigger', [SHELLED], ['12-14 ASSAULT happened'], [0, 0, 0]],
  ['trigger', [SHELLED], ['5-8 ASSAULT happened', '8-12 COERCE happened'], [50, 100, 66.7]],
  ['event', [SHELLED, MET], [SHELLED, '40-43 AGREE scheduled'], [50, 50, 50]],
  // Of two that share the trigger the one with more of it is taken, and its type is wrong.
  ['event', [SHELLED], ['5-8 ASSAULT happened', '8-12 COERCE happened'], [0, 0, 0]],
  ['agents', [SHELLED, MET], [SHELLED, MET], [100, 100, 100]],
  ['agents', [SHELLED, MET], [SHELLED, '40-43 CONSULT scheduled 30-39'], [100, 66.7, 80]],
  ['agents', [SHELLED], ['5-12 ASSAULT happened 13-20 0-4'], [0, 0, 0]],
  // The agent of an event that was not found is missed.
  ['agents', [SHELLED, MET], [SHELLED], [100, 33.3, 50]],
  ['recipients', [SHELLED], ['5-12 ASSAULT happened 0-4 13-15,16-20'], [50, 100, 66.7]],
];

describe('event score', () => {
  it.each(CASES)('gives %s for gold %j and found %j: %j', (measure, gold, found, figures) => {
    const { precision, recall, f1 } = score(gold, found).measures[measure];
    expect([precision, recall, f1].map((value) => Number(value.toFixed(1)))).toEqual(figures);
  });

  it('tells types and statuses of the events whose trigger was found', () => {
    const { types, statuses } = score([SHELLED, MET, '60-64 AID happened'], [SHELLED, '40-43 AGREE scheduled']);
    expect(types).toMatchObject({ cases: 2, accuracy: 50, confusion: { CONSULT: { AGREE: 1 } } });
    // ASSAULT 100, CONSULT 0; AGREE is none of the gold's
    expect(types.macroF1).toBe(50);
    expect(statuses).toMatchObject({ cases: 2, accuracy: 100, macroF1: 100 });
  });
});
