// Builds records by hand from a text and the phrases to be marked: spans are found in the text, so they slice true.
import { NO_MENTION } from '../../src/record/actor.ts';
import type { Commitment } from '../../src/record/commitment.ts';
import type { Entry, RecordedReport } from '../../src/record/entry.ts';
import type { Figure } from '../../src/record/figure.ts';
import type { NewsReport } from '../../src/record/news-report.ts';
import type { Note } from '../../src/record/note.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../src/record/passage.ts';
import type { ReportedEvent } from '../../src/record/reported-event.ts';
import type { Span } from '../../src/record/span.ts';
import type { Statement } from '../../src/record/statement.ts';
import type { TimeExpression, When } from '../../src/record/time-expression.ts';
import { contentId, textHash } from '../../src/text/content-hash.ts';

/**
 * One phrase, or the pieces of one, each looked for after the piece before. "2~Tarsk" is the second "Tarsk", and
 * "told {her} that" is the "her" between those words.
 */
export type Phrase = string | readonly string[];

type Said = Partial<Omit<Statement, 'source' | 'cue' | 'content' | 'addressee' | 'occasion' | 'when'>> & {
  source?: Phrase;
  cue?: Phrase;
  content: Phrase;
  addressee?: Phrase;
  occasion?: Phrase;
  when?: Phrase;
  who?: string;
};

export interface Writer {
  find(phrase: Phrase): Passage;
  when(phrase: Phrase, bounds?: Partial<When>): When;
  statement(said: Said): Statement;
  event(
    done: { words: Phrase; agent?: Phrase; recipient?: Phrase; when?: Phrase } & Partial<Omit<ReportedEvent, 'when'>>,
  ): ReportedEvent;
  figure(words: Phrase, fields?: Partial<Figure>): Figure;
  time(words: Phrase, fields?: Partial<TimeExpression>): TimeExpression;
  commitment(
    promise: { who: Phrase; what: Phrase; by?: Phrase } & Partial<Omit<Commitment, 'who' | 'what' | 'by'>>,
  ): Commitment;
}

export function newsReport(fields: Partial<NewsReport> & { text: string }): NewsReport {
  const hash = textHash(fields.text);
  return {
    id: contentId(hash, fields.outlet ?? null, fields.url ?? null),
    textHash: hash,
    givenId: null,
    title: null,
    byline: null,
    agency: null,
    dateline: null,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
    mediaType: 'text/plain',
    ...fields,
  };
}

/** A record of a report with `fields`, holding what `read` makes of it. */
export function recordReport(
  fields: Partial<NewsReport> & { text: string },
  read: (writer: Writer) => Entry[] = () => [],
  notes: Note[] = [],
): RecordedReport {
  const report = newsReport(fields);
  const entries = read(writerOf(report));
  return {
    report,
    entries: entries.sort((a, b) => firstStart(a) - firstStart(b)),
    actors: [],
    notes,
    reader: 'by hand/1',
  };
}

function firstStart(entry: Entry): number {
  if (entry.kind === 'statement')
    return Math.min(...[entry.source, entry.cue, entry.content].flatMap((part) => part.spans.map((s) => s.start)));
  return (entry.kind === 'commitment' ? entry.what.spans : entry.spans)[0]?.start ?? 0;
}

function writerOf({ text, id }: NewsReport): Writer {
  const find = (phrase: Phrase): Passage => {
    const spans: Span[] = [];
    for (const piece of typeof phrase === 'string' ? [phrase] : phrase) {
      const [, nth, before, inner, after] = /^(?:(\d+)~)?(?:([^{]*)\{)?([^}]*)\}?([\s\S]*)$/.exec(piece)!;
      const words = `${before ?? ''}${inner}${after}`;
      let start = spans.at(-1)?.end ?? 0;
      for (let n = 0; n < Number(nth ?? 1); n++) start = text.indexOf(words, n ? start + 1 : start);
      if (start < 0) throw new Error(`not in the text: ${piece}`);
      start += before?.length ?? 0;
      spans.push({ start, end: start + inner!.length });
    }
    return passageOf(text, spans);
  };
  // Texts of the tests have a sentence or a paragraph a line; which of the two is of no matter to an export.
  const lineAround = (at: number): Span => {
    const end = text.indexOf('\n', at);
    return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
  };
  const maybe = (phrase: Phrase | undefined) => (phrase === undefined ? NO_PASSAGE : find(phrase));
  const mention = (phrase: Phrase | undefined, name?: string) =>
    phrase === undefined
      ? NO_MENTION
      : { ...find(phrase), actor: name ? { id: contentId('actor', name), name } : null };
  const when = (phrase: Phrase, bounds: Partial<When> = {}): When => ({
    ...find(phrase),
    timex: null,
    from: null,
    to: null,
    granularity: null,
    ...bounds,
  });
  const idOf = (kind: string, ...passages: Passage[]) =>
    contentId(id, kind, ...passages.flatMap((passage) => passage.spans.flatMap((s) => [s.start, s.end])));

  return {
    find,
    when,
    statement({ source, cue, content, addressee, occasion, when: time, who, ...rest }) {
      const parts = { source: mention(source, who), cue: maybe(cue), content: find(content) };
      return {
        kind: 'statement',
        id: idOf('statement', parts.source, parts.cue, parts.content),
        within: null,
        form: 'indirect',
        act: 'say',
        polarity: 'positive',
        ...parts,
        addressee: mention(addressee),
        occasion: maybe(occasion),
        when: time === undefined ? null : when(time),
        confidence: 0.9,
        ...rest,
      };
    },
    event({ words, agent, recipient, when: time, ...rest }) {
      const spans = find(words).spans;
      return {
        kind: 'event',
        id: idOf('event', { spans, text: '' }),
        type: 'MOBILIZE',
        mode: null,
        track: 'deeds',
        status: 'happened',
        within: null,
        participants: [
          ...(agent === undefined ? [] : [{ ...mention(agent), role: 'agent' as const }]),
          ...(recipient === undefined ? [] : [{ ...mention(recipient), role: 'recipient' as const }]),
        ],
        when: time === undefined ? null : when(time),
        place: NO_PASSAGE,
        country: null,
        region: null,
        city: null,
        occasion: NO_PASSAGE,
        contexts: [],
        spans,
        sentence: lineAround(spans[0]!.start),
        confidence: 0.8,
        ...rest,
      };
    },
    figure(words, fields = {}) {
      const found = find(words);
      return {
        kind: 'figure',
        id: idOf('figure', found),
        ...found,
        of: 'count',
        value: null,
        low: null,
        high: null,
        approximate: false,
        unit: 'soldier',
        measure: NO_PASSAGE,
        whose: NO_PASSAGE,
        period: null,
        direction: null,
        from: null,
        to: null,
        sameAs: null,
        within: null,
        confidence: 0.95,
        ...fields,
      };
    },
    time(words, fields = {}) {
      const found = find(words);
      const bare = { timex: null, from: null, to: null, granularity: null };
      return { kind: 'time', id: idOf('time', found), ...found, ...bare, ...fields };
    },
    commitment({ who, what, by, ...rest }) {
      const words = find(what);
      return {
        kind: 'commitment',
        id: idOf('commitment', words),
        who: mention(who),
        what: words,
        forWhom: NO_MENTION,
        by: by === undefined ? null : when(by),
        condition: NO_PASSAGE,
        from: '',
        log: [],
        confidence: 0.7,
        ...rest,
      };
    },
  };
}
