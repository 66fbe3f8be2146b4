// All attributions that the model found in one report in, its statements out: spans, one speaker a word, what rules mend,
// speech that still nobody has, who holds whom.
import type { Statement } from '../../record/statement.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Draft } from '../statements/draft.ts';
import { findTags, giveLeftSpeech } from '../statements/give-left-speech.ts';
import { makeStatements } from '../statements/make-statement.ts';
import { attachByCue } from './attach-by-cue.ts';
import { attachSpeech } from './attach-speech.ts';
import type { Calibration } from './calibrate.ts';
import type { Attribution } from './decode-window.ts';
import { giveOneSpeaker } from './give-one-speaker.ts';
import { isCallingHome } from './is-calling-home.ts';
import { isOwnRelative } from './is-own-relative.ts';
import { isMending, mendByRules } from './mend-by-rules.ts';
import { nameInner } from './name-inner.ts';
import { partTails } from './part-tails.ts';
import { partVerbs } from './part-verbs.ts';
import { placeWithin } from './place-within.ts';
import { resolveClaims } from './resolve-claims.ts';
import { type AttributionSpans, spansOfAttribution } from './spans-of-attribution.ts';
import { type StatementGround, statementOfSpans } from './statement-of-spans.ts';

/** In text order; those whose confidence is below `threshold`, 0 to 1, are left out. */
export function statementsOfAttributions(
  ground: StatementGround,
  pieces: Pieces,
  found: readonly Attribution[],
  all: readonly Draft[],
  calibration: Calibration,
  threshold: number,
): Statement[] {
  const { reading } = ground;
  const confident = (level: 1 | 2): AttributionSpans[] =>
    found
      .filter((one) => one.level === level && calibration.statement(one.score, level) >= threshold)
      .map((one) => spansOfAttribution(reading, pieces, one))
      .filter((one) => one.contents.length > 0 && !isOwnRelative(reading.report.text, one));
  const toStatement = (level: 1 | 2) => (spans: AttributionSpans) =>
    statementOfSpans(ground, spans, calibration.statement(spans.score, level));
  const drafts = all.filter(({ rule }) => isMending(rule));
  const byRules = makeStatements(reading, drafts).map((statement, i) => ({ rule: drafts[i]!.rule, statement }));
  const told = partTails(reading, confident(1)).filter((one) => !isCallingHome(reading.report.text, one));
  const owned = attachSpeech(reading, giveOneSpeaker(reading, told));
  const held = owned.flatMap(({ source, cue, contents }) => [...(source ? [source] : []), cue, ...contents]);
  const spoken = attachByCue(reading, owned, [...all, ...findTags(reading, ground.views, held)]);
  const byModel = resolveClaims(ground, partVerbs(ground, spoken)).map(toStatement(1));
  const mended = mendByRules(reading, byModel, byRules);
  const left = giveLeftSpeech(reading, ground.views, mended).filter(({ confidence }) => confidence >= threshold);
  const outer = [...mended, ...left];
  const inner = confident(2).map(toStatement(2));
  return nameInner(ground, placeWithin(outer, inner))
    .map((statement) => ({ statement, start: startOf(statement) }))
    .sort((a, b) => a.start - b.start)
    .map(({ statement }) => statement);
}

const startOf = ({ source, cue, content }: Statement): number =>
  Math.min(...[source, cue, content].flatMap((passage) => passage.spans.map((span) => span.start)));
