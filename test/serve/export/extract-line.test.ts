import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/record/actor.ts';
import { passageOf } from '../../../src/record/passage.ts';
import { ExtractLine, toEmptyLine, toExtractLine } from '../../../src/serve/export/extract-line.ts';
import { haldenReport } from '../halden-report.ts';
import { recordReport } from '../record-report.ts';

describe('extract line', () => {
  it('has exactly the fields of the contract', () => {
    const line = toExtractLine(haldenReport());
    expect(Object.keys(line)).toEqual([
      'id',
      'statements',
      'events',
      'figures',
      'times',
      'actors',
      'commitments',
      'notes',
    ]);
    expect(Object.keys(line.statements[0]!).sort()).toEqual(
      'act addressee confidence content cue form id polarity source when within'.split(' '),
    );
    expect(Object.keys(line.events[0]!).sort()).toEqual(
      'city confidence contexts country id mode occasion participants place region sentence spans status track type when within'.split(
        ' ',
      ),
    );
    expect(Object.keys(line.commitments[0]!).sort()).toEqual(
      'by condition confidence forWhom from id log what who'.split(' '),
    );
    expect(Object.keys(line.times[0]!).sort()).toEqual('from granularity id spans text timex to'.split(' '));
    expect(ExtractLine.strict().parse(line)).toEqual(line);
  });

  it('writes spans as pairs, and none as []', () => {
    const record = recordReport({ text: 'Okker denied it.' }, (w) => [
      w.statement({ source: 'Okker', who: 'Daan Okker', cue: 'denied', content: 'it', act: 'deny' }),
    ]);
    const [statement] = toExtractLine(record).statements;
    expect(statement).toMatchObject({
      source: { spans: [[0, 5]], text: 'Okker', actor: { name: 'Daan Okker' } },
      cue: { spans: [[6, 12]], text: 'denied' },
      content: { spans: [[13, 15]], text: 'it' },
      addressee: { spans: [], text: '', actor: null },
      when: null,
    });
  });

  it('tells whom the report names, in the words of its text', () => {
    const record = recordReport({ text: 'Daan Okker, Arvenia’s foreign minister, denied it.' });
    const reportId = record.report.id;
    const actor: Actor = {
      id: 'a',
      kind: 'person',
      name: 'Daan Okker',
      names: [{ name: 'Daan Okker', reportId, span: { start: 0, end: 10 } }],
      offices: [
        {
          ...{ office: 'Arvenia’s foreign minister', of: 'arvenia', from: null, to: null, reportId },
          passage: passageOf(record.report.text, [{ start: 0, end: 38 }]),
        },
      ],
      memberOf: [],
      identifiers: {},
    };
    expect(toExtractLine({ ...record, actors: [actor] }).actors).toEqual([
      {
        ...{ id: 'a', kind: 'person', name: 'Daan Okker', memberOf: [], identifiers: {} },
        names: [{ spans: [[0, 10]], text: 'Daan Okker' }],
        offices: [
          {
            ...{ office: 'Arvenia’s foreign minister', of: 'arvenia', from: null, to: null },
            ...{ spans: [[0, 38]], text: 'Daan Okker, Arvenia’s foreign minister' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['dispatch-7', 'dispatch-7'],
    [null, recordReport({ text: 'Okker left.' }).report.id],
  ])('is known by the given id %j, else the report’s own', (givenId, id) => {
    expect(toExtractLine(recordReport({ text: 'Okker left.', givenId })).id).toBe(id);
  });

  it('answers an input without text by an empty line with the reason', () => {
    const line = toEmptyLine('dispatch-8', { rule: 'empty', reason: 'there is no text in it' });
    expect(ExtractLine.strict().parse(line)).toEqual({
      id: 'dispatch-8',
      statements: [],
      events: [],
      figures: [],
      times: [],
      actors: [],
      commitments: [],
      notes: [{ step: 'read', rule: 'empty', reason: 'there is no text in it', span: null }],
    });
  });
});
