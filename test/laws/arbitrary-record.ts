// Records of texts that are hard on offsets, with every kind of entry on arbitrary stretches of them.
import fc from 'fast-check';
import { NO_MENTION } from '../../src/record/actor.ts';
import type { Commitment } from '../../src/record/commitment.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../src/record/passage.ts';
import { ACTS, FORMS, POLARITIES } from '../../src/record/statement.ts';
import { newsReport } from '../serve/record-report.ts';
import { arbitraryText } from './arbitrary-text.ts';

/** Up to three stretches in order, cut between code points. */
function arbitraryPassage(text: string): fc.Arbitrary<Passage> {
  const cuts = [0];
  for (const point of text) cuts.push(cuts.at(-1)! + point.length);
  const place = fc.nat({ max: cuts.length - 1 }).map((index) => cuts[index]!);
  return fc.array(place, { maxLength: 6 }).map((places) => {
    const inOrder = places.sort((a, b) => a - b);
    const spans = [];
    for (let i = 0; i + 1 < inOrder.length; i += 2) spans.push({ start: inOrder[i]!, end: inOrder[i + 1]! });
    return passageOf(text, spans);
  });
}

export const arbitraryRecord: fc.Arbitrary<RecordedReport> = arbitraryText.chain((anyText) => {
  // Reading leaves no half surrogate pair in a report (read/make-report.ts), and no file could hold one.
  const text = anyText.toWellFormed();
  const passage = arbitraryPassage(text);
  const mention = passage.map((words) => ({ ...words, actor: null }));
  const when = passage.map((words) => ({ ...words, timex: 'P3D', from: null, to: null, granularity: null }));
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const statement = fc.record({
    kind: fc.constant('statement' as const),
    within: fc.constant(null),
    form: fc.constantFrom(...FORMS),
    act: fc.constantFrom(...ACTS),
    polarity: fc.constantFrom(...POLARITIES),
    source: mention,
    cue: passage,
    content: passage,
    addressee: mention,
    occasion: passage,
    when: fc.option(when),
    confidence,
  });
  const figure = passage.chain((words) =>
    fc.record({
      kind: fc.constant('figure' as const),
      spans: fc.constant(words.spans),
      text: fc.constant(words.text),
      of: fc.constant('count' as const),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      low: fc.constant(null),
      high: fc.constant(null),
      approximate: fc.boolean(),
      unit: fc.constant('soldier'),
      measure: passage,
      whose: passage,
      period: fc.option(when),
      direction: fc.constant(null),
      from: fc.constant(null),
      to: fc.constant(null),
      sameAs: fc.constant(null),
      within: fc.constant(null),
      confidence,
    }),
  );
  const event = fc.record({
    kind: fc.constant('event' as const),
    type: fc.constant('CONSULT'),
    mode: fc.constant(null),
    track: fc.constant('dialogue' as const),
    status: fc.constant('happened' as const),
    within: fc.constant(null),
    participants: fc.array(
      mention.map((who) => ({ ...who, role: 'agent' as const })),
      { maxLength: 2 },
    ),
    when: fc.option(when),
    place: fc.constant(NO_PASSAGE),
    country: fc.constant(null),
    region: fc.constant(null),
    city: fc.constant(null),
    occasion: fc.constant(NO_PASSAGE),
    contexts: fc.constant<string[]>([]),
    spans: passage.map(({ spans }) => spans),
    sentence: fc.constant({ start: 0, end: text.length }),
    confidence,
  });
  const time = when.map((words) => ({ kind: 'time' as const, ...words }));
  const commitment = fc.record({
    kind: fc.constant('commitment' as const),
    who: mention,
    what: passage,
    forWhom: fc.constant(NO_MENTION),
    by: fc.option(when),
    condition: passage,
    from: fc.constant('0'),
    log: fc.constant<Commitment['log']>([]),
    confidence,
  });
  return fc
    .tuple(
      fc.array(fc.oneof(statement, figure, event, time, commitment), { maxLength: 4 }),
      fc.option(fc.constantFrom('=1+1', '-5', '@vell', "'=x", 'https://vell.example/1')),
    )
    .map(([entries, url]) => ({
      report: newsReport({ text, url }),
      entries: entries.map((entry, index) => ({ ...entry, id: String(index) })),
      actors: [],
      notes: [],
      reader: 'arbitrary/1',
    }));
});
