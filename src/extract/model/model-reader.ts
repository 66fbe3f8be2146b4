// The statement reader by model: Readings in, Statements out. One encoder pass a window, then one linker pass for its cues.
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { cutWindows, packWindows } from '../../understand/encoder/cut-windows.ts';
import { type Encoder, loadEncoder } from '../../understand/encoder/load-encoder.ts';
import { surfaceFeatures } from '../../understand/encoder/surface-features.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Reading } from '../../understand/reading.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';
import { viewSentences } from '../statements/sentence-view.ts';
import { calibrate } from './calibrate.ts';
import { type Attribution, decodeWindow } from './decode-window.ts';
import { spansOfAttribution } from './spans-of-attribution.ts';
import { statementOfSpans } from './statement-of-spans.ts';

export interface ModelReaderOptions {
  /** Threads one run may use. The answer does not depend on it. */
  readonly threads?: number;
  /** Statements below this confidence are left out, 0 to 1; 0 keeps all. docs/model-card.md has the curve. */
  readonly threshold?: number;
}

/** Added to the scores of cue labels; tuned for who-said-what F1 on the training part's last tenth. */
const CUE_BIAS = 0;
/** The same for the second reading, of each content by itself. */
const INNER_CUE_BIAS = 0;
/** Contents of fewer pieces hold no statement. */
const SHORTEST_PASSAGE = 6;

/** A reader on the model in `folder`. Throws what loading throws: see models/ and `dualtrack doctor`. */
export async function createModelReader(
  folder: string,
  { threads = 1, threshold = 0 }: ModelReaderOptions = {},
): Promise<StatementReader> {
  const encoder = await loadEncoder(folder, threads);
  return {
    name: threshold === 0 ? encoder.name : `${encoder.name} threshold ${threshold}`,
    async readStatements(readings) {
      const answers: StatementsRead[] = [];
      for (const reading of readings) answers.push(await readByModel(encoder, reading, threshold));
      return answers;
    },
    close: () => encoder.close(),
  };
}

async function readByModel(encoder: Encoder, reading: Reading, threshold: number): Promise<StatementsRead> {
  const { text } = reading.report;
  const pieces = encoder.wordPiece.encode(text);
  const features = surfaceFeatures(text, pieces);
  const views = viewSentences(reading);
  const toStatement = (attribution: Attribution): Statement | null => {
    const spans = spansOfAttribution(reading, pieces, attribution);
    const confidence = calibrate(attribution.score);
    return spans.contents.length === 0 || confidence < threshold
      ? null
      : statementOfSpans(reading, views, spans, confidence);
  };
  const found: Statement[] = [];
  for (const window of cutWindows(pieces.length)) {
    const encoded = await encoder.encode(pieces, features, window);
    for (const attribution of await decodeWindow(encoder, window, encoded, pieces.heads, { cueBias: CUE_BIAS })) {
      const statement = toStatement(attribution);
      if (statement) found.push(statement);
    }
  }
  const outer = placeWithin(found);
  const inner: Statement[] = [];
  const readable = outer.filter(({ within }) => within === null);
  const passages = readable.map(({ content }) => piecesIn(pieces, content.spans));
  const long = readable.map((_, i) => i).filter((i) => passages[i]!.length >= SHORTEST_PASSAGE);
  for (const { window, first } of packWindows(long.map((i) => passages[i]!))) {
    const encoded = await encoder.encode(pieces, features, window);
    for (const attribution of await decodeWindow(encoder, window, encoded, pieces.heads, { cueBias: INNER_CUE_BIAS })) {
      const holder = readable[long[first + attribution.segment]!]!;
      const statement = toStatement(attribution);
      if (statement && isInside(statement, holder)) inner.push({ ...statement, within: holder.id });
    }
  }
  return { statements: onceEach([...outer, ...inner]).sort((a, b) => startOf(a) - startOf(b)), notes: [] };
}

/** The pieces of the characters in `spans`, in order. */
function piecesIn({ starts, ends, length }: Pieces, spans: readonly Span[]): Int32Array {
  const inside: number[] = [];
  for (const span of spans) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    for (; low < length && starts[low]! < span.end; low++) inside.push(low);
  }
  return Int32Array.from(inside);
}

/** A statement whose every part lies in another's content is within it, though the model took both for outermost. */
function placeWithin(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const holder = statements.find((other) => other !== statement && isInside(statement, other));
    return holder ? { ...statement, within: holder.id } : statement;
  });
}

function isInside(inner: Statement, { content }: Statement): boolean {
  return [inner.source, inner.cue, inner.content].every(({ spans }) =>
    spans.every(({ start, end }) => content.spans.some((span) => start >= span.start && end <= span.end)),
  );
}

/** One statement an id: the second reading may find what the first one had. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const startOf = ({ source, cue, content }: Statement): number =>
  Math.min(...[source, cue, content].flatMap((passage) => passage.spans.map((span) => span.start)));
