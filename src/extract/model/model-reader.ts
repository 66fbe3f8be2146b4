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
import type { FoundEvent } from '../events/event-reader.ts';
import type { PairTyper } from '../events/pair-typer.ts';
import { findEventsByRules, type Hint, type Hints } from '../events/rules-event-reader.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';
import type { Draft } from '../statements/draft.ts';
import { readStatements } from '../statements/read-statements.ts';
import { type Calibration, type CalibrationKnots, createCalibration } from './calibrate.ts';
import { decodeEvents, type EventOptions } from './decode-events.ts';
import { type Attribution, type DecodeOptions, decodeWindow } from './decode-window.ts';
import { bioMoves } from './find-best-path.ts';
import { joinWithRules } from './join-with-rules.ts';
import { createPairTyper } from './model-pair-typer.ts';
import { groundOf } from './statement-of-spans.ts';
import { statementsOfAttributions } from './statements-of-attributions.ts';

export interface ModelReaderOptions {
  /** Threads one run may use. The answer does not depend on it. */
  readonly threads?: number;
  /** Statements and events below this confidence are left out, 0 to 1; 0 keeps all. docs/model-card.md has the curve. */
  readonly threshold?: number;
  /** Added to the scores of outermost and of inner cue labels: above 0 finds more statements, below 0 fewer. */
  readonly cueBias?: number;
  readonly innerCueBias?: number;
  /** The same for events. */
  readonly triggerBias?: number;
  /** From the model's scores to confidences; the model's own where nobody says. */
  readonly calibration?: Calibration;
}

/**
 * Added where rules see an outermost cue begin. Of 0, 0.5, 1, 1.5, 2 and 3 on the development part: 1 is best for quick-2 (who-said-what 73.1 to 73.3,
 * exact cue 73.8 to 74.0), 1 and 1.5 for reader-2 (75.9 to 76.1, 75.5 to 75.8).
 */
const CUE_HINT = 1;
/** Added to the scores of cue labels; 0 gave the best who-said-what F1 on the training part's last tenth. */
const CUE_BIAS = 0;
/**
 * Inner statements are read at an F1 near 55: what is as likely as half of that is worth saying (Lipton et al. 2014), and the logit
 * of 0.5 less that of 0.33 is 0.7. Not fitted to a gold.
 */
const INNER_CUE_BIAS = 0.7;
/** Of -0.8, -0.4 and 0 on test/gold: as many are right as with 0, and a sentence has fewer events that nobody asks of it. */
const TRIGGER_BIAS = -0.3;
/** For a model whose card has no learnt ones. Of 1, 1.5, 2 and 2.5 there: what 2 finds besides is as often wrong as right. */
const HINT_BIAS = 1.5;

/**
 * A verb with the object that makes it a deed, “▸station◂ a force”, is worth that much at least: too rare in the news that the weights are
 * learnt from. It costs nothing on test/gold, and a hundredth of an event a sentence.
 */
const leastOf = (hint: Hint): number => (hint.startsWith('verb-object') ? 1 : 0);

const NO_HINTS: Hints = new Map();

/** A reader on the model in `folder`. Throws what loading throws: see models/ and `dualtrack doctor`. */
export async function createModelReader(
  folder: string,
  {
    threads = 1,
    threshold = 0,
    cueBias = CUE_BIAS,
    innerCueBias = INNER_CUE_BIAS,
    triggerBias = TRIGGER_BIAS,
    calibration,
  }: ModelReaderOptions = {},
): Promise<StatementReader & PairTyper> {
  const encoder = await loadEncoder(folder, threads);
  const { tags, inner, links, trigger, roles } = encoder.moves;
  const { hints } = encoder;
  const options = {
    calibration: calibration ?? (await readCalibration(folder)),
    moves: {
      tags: bioMoves(tags.labels, tags),
      inner: bioMoves(inner.labels, inner),
      links: bioMoves(links.labels, links),
    },
    cueBias,
    innerCueBias,
    hintBias: CUE_HINT,
    events:
      trigger && roles
        ? {
            moves: { trigger: bioMoves(trigger.labels, trigger), roles: bioMoves(roles.labels, roles) },
            triggerBias,
            hintBias: (hint: Hint) => (hints ? Math.max(hints[hint] ?? 0, leastOf(hint)) : HINT_BIAS),
          }
        : null,
  };
  return {
    name: threshold === 0 ? encoder.name : `${encoder.name} threshold ${threshold}`,
    async readStatements(readings) {
      const answers: StatementsRead[] = [];
      for (const reading of readings) answers.push(await readByModel(encoder, reading, options, threshold));
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
  options: Omit<DecodeOptions, 'hinted'> & { readonly calibration: Calibration; readonly events: EventOptions | null },
  threshold: number,
): Promise<StatementsRead> {
  const { text } = reading.report;
  const pieces = encoder.wordPiece.encode(text);
  const features = surfaceFeatures(text, pieces);
  const found: Attribution[] = [];
  const events: FoundEvent[] = [];
  const ground = groundOf(reading);
  const { drafts } = readStatements(reading, ground.views);
  const decoding = { ...options, hinted: cueStarts(reading, drafts, pieces) };
  const eventsByRules = options.events ? findEventsByRules(ground.views) : { events: [], hints: NO_HINTS };
  for (const window of cutWindows(pieces.length, sentenceStarts(reading, pieces), encoder.windowsOpen)) {
    if (!hasWords(text, pieces, window)) continue;
    const encoded = await encoder.encode(pieces, features, window);
    found.push(...(await decodeWindow(encoder, window, encoded, pieces.heads, decoding)));
    if (encoder.deeds && options.events)
      events.push(
        ...(await decodeEvents(encoder.deeds, reading, pieces, window, encoded, options.events, eventsByRules.hints)),
      );
  }
  const statements = statementsOfAttributions(ground, pieces, found, drafts, options.calibration, threshold);
  return {
    statements,
    events: options.events
      ? joinWithRules(reading, ground.views, events, eventsByRules.events, options.calibration.event).filter(
          (event) => event.confidence >= threshold,
        )
      : undefined,
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
