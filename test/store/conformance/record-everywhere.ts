// One string in every field that takes any string.
import type { Entry, RecordedReport } from '../../../src/record/entry.ts';
import type { RefusedInput } from '../../../src/record/refused-input.ts';

/** A record with `text` in every field that takes any string. */
export function recordEverywhere(text: string, id = `id ${text}`, other = text): RecordedReport {
  const mention = { spans: [{ start: 0, end: text.length }], text, actor: { id: other, name: text } };
  const passage = { spans: mention.spans, text };
  const when = { ...passage, timex: text, from: text, to: other, granularity: null };
  const statement: Entry = {
    kind: 'statement',
    id: `entry ${id}`,
    within: text,
    form: 'mixed',
    act: 'deny',
    polarity: 'negated',
    source: mention,
    cue: passage,
    content: passage,
    addressee: mention,
    occasion: passage,
    when,
    confidence: 0.25,
  };
  return {
    report: {
      id,
      textHash: other,
      givenId: text,
      text,
      title: text,
      byline: other,
      agency: text,
      dateline: { place: text, date: other },
      outlet: text,
      url: text,
      published: other,
      language: text,
      mediaType: 'text/html',
    },
    entries: [statement, { ...when, kind: 'time', id: other }],
    actors: [
      {
        id: other,
        kind: 'person',
        name: text,
        names: [{ name: text, reportId: other, span: { start: 0, end: text.length } }],
        offices: [{ office: text, of: other, from: text, to: null, reportId: text, passage }],
        memberOf: [{ id: text, name: other }],
        identifiers: { [text]: other },
      },
    ],
    notes: [{ step: 'read', rule: text, reason: other, span: null }],
    reader: other,
  };
}

export const refusedEverywhere = (text: string): RefusedInput => ({
  origin: text,
  inputHash: text,
  outcome: 'quarantined',
  rule: text,
  reason: text,
});
