// The statement reader by model: Readings in, Statements out. One encoder pass a window, then one linker pass for its cues,
// those of outermost statements and those inside their contents alike, and one short pass for each event's trigger.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countBelow } from '../../text/count-below.ts';
import { cutWindows, type PieceWindow } from '../../understand/encoder/cut-windows.ts';
import { type Encoder, loadEncoder } from '../../understand/encoder/load-encoder.ts';
import { surfaceFeatures } from '../../understand/encoder/surface-features.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Reading } from '../../understand/reading.ts';
import { withoutMarkup } from '../../understand/without-markup.ts';
import type { PairTyper } from '../events/pair-typer.ts';
import { findEventsByRules, type Hints } from '../events/rules-event-reader.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';
import type { Draft } from '../statements/draft.ts';
import { readStatements } from '../statements/read-statements.ts';
import { type Calibration, type CalibrationKnots, createCalibration } from './calibrate.ts';
import { eventOfRuns } from './decode-events.ts';
import { joinWithRules } from './join-with-rules.ts';
import { createPairTyper } from './model-pair-typer.ts';
import { type Biases, decodingOf, readWindows, type WindowsQuestion, type WindowsRead } from './read-windows.ts';
import { groundOf } from './statement-of-spans.ts';
import { statementsOfAttributions } from './statements-of-attributions.ts';

export interface ModelReaderOptions extends Biases {
  /** Threads one run may use. The answer does not depend on it. */
  readonly threads?: number;
  /** Statements and events below this confidence are left out, 0 to 1; 0 keeps all. docs/model-card.md has the curve. */
  readonly threshold?: number;
  /** From the model's scores to confidences; the model's own where nobody says. */
  readonly calibration?: Calibration;
  /** Has windows read by another thread with the same model; null where they are to be read here. */
  readonly elsewhere?: (question: WindowsQuestion) => Promise<WindowsRead> | null;
}

interface ReadOptions {
  readonly calibration: Calibration;
  readonly readsEvents: boolean;
  readonly threshold: number;
  readonly read: (question: WindowsQuestion) => Promise<WindowsRead>;
}

const NO_HINTS: Hints = new Map();

/** A reader on the model in `folder`. Throws what loading throws: see models/ and `dualtrack doctor`. */
export async function createModelReader(
  folder: string,
  { threads = 1, threshold = 0, calibration, elsewhere, ...biases }: ModelReaderOptions = {},
): Promise<StatementReader & PairTyper> {
  const encoder = await loadEncoder(folder, threads);
  const decoding = decodingOf(encoder, biases);
  const here = (question: WindowsQuestion) => readWindows(encoder, question, decoding);
  const options = {
    calibration: calibration ?? (await readCalibration(folder)),
    readsEvents: encoder.deeds !== null && decoding.events !== null,
    threshold,
    read: (question: WindowsQuestion) => elsewhere?.(question) ?? here(question),
  };
  return {
    name: threshold === 0 ? encoder.name : `${encoder.name} threshold ${threshold}`,
    async readStatements(readings) {
      const answers: StatementsRead[] = [];
      for (const reading of readings) answers.push(await readByModel(encoder, reading, options));
      return answers;
    },
    ...createPairTyper(encoder),
    close: () => encoder.close(),
  };
}

async function readCalibration(folder: string): Promise<Calibration> {
  const knots = JSON.parse(await readFile(join(folder, 'calibration.json'), 'utf8')) as CalibrationKnots;
  return createCalibration(knots);
}

async function readByModel(
  encoder: Encoder,
  reading: Reading,
  { calibration, readsEvents, threshold, read }: ReadOptions,
): Promise<StatementsRead> {
  const { text } = reading.report;
  const pieces = encoder.wordPiece.encode(withoutMarkup(text));
  const ground = groundOf(reading);
  const { drafts } = readStatements(reading, ground.views);
  const eventsByRules = readsEvents ? findEventsByRules(ground.views) : { events: [], hints: NO_HINTS };
  const windows = cutWindows(pieces.length, sentenceStarts(reading, pieces), encoder.windowsOpen);
  const found = await read({
    pieces,
    features: surfaceFeatures(text, pieces),
    windows: windows.filter((window) => hasWords(text, pieces, window)),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    hinted: cueStarts(reading, drafts, pieces),
    hints: eventsByRules.hints,
  });
  const statements = statementsOfAttributions(ground, pieces, found.attributions, drafts, calibration, threshold);
  const events = found.events.map((told) => eventOfRuns(reading, pieces, told));
  return {
    statements,
    events: readsEvents
      ? joinWithRules(reading, ground.views, events, eventsByRules.events, calibration.event).filter(
          (event) => event.confidence >= threshold,
        )
      : undefined,
    leastLikely: calibration.leastLikely,
    notes: [],
  };
}

/** The piece that each sentence begins with. */
function sentenceStarts({ sentences }: Reading, { starts, length }: Pieces): Int32Array {
  return Int32Array.from(sentences, ({ start }) => countBelow(length, (piece) => starts[piece]! < start));
}

/** The pieces at which the cues of `drafts` begin. */
function cueStarts({ tokens }: Reading, drafts: readonly Draft[], { starts, length }: Pieces): Set<number> {
  return new Set(drafts.map(({ cue }) => countBelow(length, (piece) => starts[piece]! < tokens[cue.from]!.start)));
}

/** A cue and a content are two words at least; a window of marks or digits alone holds neither and is not worth a run. */
function hasWords(text: string, { starts, heads }: Pieces, { from, to }: PieceWindow): boolean {
  let words = 0;
  for (let piece = from; piece < to && words < 2; piece++)
    if (heads[piece] === 1 && /\p{L}/u.test(text[starts[piece]!]!)) words++;
  return words === 2;
}
