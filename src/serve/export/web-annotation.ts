// Records in, a W3C Web Annotation collection out (JSON-LD, https://www.w3.org/TR/annotation-model/): one annotation an
// entry, one target a stretch of text. The model counts characters, so TextPositionSelector is in Unicode CODE POINTS of
// the report's text, not in UTF-16 units as everywhere else here; every target says so.
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { NewsReport } from '../../record/news-report.ts';
import type { Span } from '../../record/span.ts';
import { type CodePointMap, createCodePointMap } from '../../text/code-points.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';

/** Length of a quote selector's prefix and suffix in UTF-16 units; shorter at the text's ends and around a surrogate pair. */
export const QUOTE_CONTEXT = 32;

export const UNIT = 'unicode-code-point';

export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  /** The report's text; `scope` is the page it was published on, when known. */
  readonly source: string;
  readonly scope?: string;
  /** What the stretch is to the entry: source, cue, content, addressee, occasion, quantity, measure, … */
  readonly role: string;
  readonly unit: typeof UNIT;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string }[];
  readonly target: readonly AnnotationTarget[];
}

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { role: 'urn:dualtrack:vocabulary#role', unit: 'urn:dualtrack:vocabulary#unit' },
];

/** The collection, piece by piece; the pieces joined are one JSON document. */
export async function* writeWebAnnotations(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:dualtrack:export","type":"AnnotationCollection",`;
  yield `"label":"Dualtrack entries; positions in Unicode code points","first":{"type":"AnnotationPage","items":[`;
  let total = 0;
  for await (const record of records)
    for (const annotation of toAnnotations(record, options)) {
      yield `${total > 0 ? ',' : ''}\n${JSON.stringify(annotation)}`;
      total += 1;
    }
  yield `\n]},"total":${total}}\n`;
}

/** A record's annotations in the order of its entries. An entry without a single stretch of text has none. */
export function toAnnotations(record: RecordedReport, options: ExportOptions = {}): Annotation[] {
  const { report, entries } = record;
  const isChosen = chosenIn(record, options);
  const points = createCodePointMap(report.text);
  return entries.flatMap((entry) => {
    if (!isChosen(entry.id)) return [];
    const target = partsOf(entry).flatMap(({ role, spans }) =>
      spans.map((span) => toTarget(report, role, span, points)),
    );
    if (target.length === 0) return [];
    const body = tagsOf(entry).map((value) => ({ type: 'TextualBody' as const, purpose: 'tagging', value }));
    return [
      { id: `urn:dualtrack:${entry.kind}:${entry.id}`, type: 'Annotation', motivation: 'describing', body, target },
    ];
  });
}

function toTarget(report: NewsReport, role: string, span: Span, points: CodePointMap): AnnotationTarget {
  const { text, url } = report;
  const { pointStart, pointEnd } = points.toPoints(span);
  return {
    type: 'SpecificResource',
    source: `urn:dualtrack:report:${report.id}`,
    ...(url === null ? {} : { scope: url }),
    role,
    unit: UNIT,
    selector: [
      { type: 'TextPositionSelector', start: pointStart, end: pointEnd },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(wholeFrom(text, Math.max(0, span.start - QUOTE_CONTEXT), 1), span.start),
        suffix: text.slice(span.end, wholeFrom(text, Math.min(text.length, span.end + QUOTE_CONTEXT), -1)),
      },
    ],
  };
}

/** `offset`, moved by `step` where it would cut a surrogate pair in two. */
function wholeFrom(text: string, offset: number, step: 1 | -1): number {
  const cuts = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
  return cuts ? offset + step : offset;
}

interface Part {
  readonly role: string;
  readonly spans: readonly Span[];
}

function partsOf(entry: Entry): Part[] {
  switch (entry.kind) {
    case 'statement':
      return [
        { role: 'source', spans: entry.source.spans },
        { role: 'cue', spans: entry.cue.spans },
        { role: 'content', spans: entry.content.spans },
        { role: 'addressee', spans: entry.addressee.spans },
        { role: 'occasion', spans: entry.occasion.spans },
      ];
    case 'event':
      return [
        { role: 'event', spans: entry.spans },
        ...entry.participants.map(({ role, spans }) => ({ role, spans })),
        { role: 'place', spans: entry.place.spans },
        { role: 'occasion', spans: entry.occasion.spans },
      ];
    case 'figure':
      return [
        { role: 'quantity', spans: entry.spans },
        { role: 'measure', spans: entry.measure.spans },
        { role: 'whose', spans: entry.whose.spans },
      ];
    case 'time':
      return [{ role: 'time', spans: entry.spans }];
    case 'commitment':
      return [
        { role: 'who', spans: entry.who.spans },
        { role: 'what', spans: entry.what.spans },
        { role: 'for-whom', spans: entry.forWhom.spans },
        { role: 'condition', spans: entry.condition.spans },
      ];
  }
}

function tagsOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'statement':
      return ['statement', entry.form, entry.act, entry.polarity];
    case 'event':
      return ['event', entry.track, entry.type, entry.status];
    case 'figure':
      return ['figure', entry.of, entry.unit];
    case 'time':
      return entry.timex === null ? ['time'] : ['time', entry.timex];
    case 'commitment':
      return ['commitment'];
  }
}
