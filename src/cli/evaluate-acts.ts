// Gold acts and this program in, how far the acts and polarities it tells agree out: twice, with the spans given and end to end.
import { z } from 'zod';
import { type ActScores, scoreActs, type ToldAct } from '../analyse/act-score.ts';
import type { Attribution } from '../analyse/attribution-score.ts';
import { DualtrackError } from '../errors.ts';
import { makeActContext } from '../extract/acts/act-context.ts';
import { readAct } from '../extract/acts/read-act.ts';
import { formOfContent, wordsOfSpeech } from '../extract/form-of-content.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import type { NewsReport } from '../record/news-report.ts';
import type { Span } from '../record/span.ts';
import { ACTS, POLARITIES, type Statement } from '../record/statement.ts';
import { understand } from '../understand/understand.ts';
import { type AnswerOptions, type GoldText, Pairs, readGold, readShaped, recordTexts } from './gold-texts.ts';

export interface ActEvaluation {
  readonly cases: number;
  /** Told from the spans of the gold attributions: what the grammar of acts is worth by itself. */
  readonly onGoldSpans: ActScores;
  /** Told of the statements that the reader found at the gold cues; `onFound.cases` is how many there were. */
  readonly onFound: ActScores;
}

const ActCase = z.object({ id: z.string(), cue: Pairs, act: z.enum(ACTS), polarity: z.enum(POLARITIES) });
export type ActCase = z.infer<typeof ActCase>;
const HINT =
  'a line is {"id", "cue": [[start, end)], "act", "polarity"}; docs/reference/acts.md lists acts and polarities';

export interface ActGold {
  readonly cases: readonly ActCase[];
  /** The texts that have a case. */
  readonly texts: readonly GoldText[];
}

/** Reads the cases in `goldPath` and their texts in `textsPath`. Throws DualtrackError unreadable-input, invalid-gold. */
export async function readActGold(goldPath: string, textsPath: string): Promise<ActGold> {
  const cases: ActCase[] = [];
  for await (const one of readShaped(goldPath, ActCase, HINT)) cases.push(one);
  const ids = new Set(cases.map(({ id }) => id));
  return { cases, texts: (await readGold(textsPath)).filter(({ id }) => ids.has(id)) };
}

/** Tells the act of every case. Throws DualtrackError invalid-gold for a case of which there is no text or no attribution. */
export async function evaluateActs(
  { cases, texts }: ActGold,
  statementReader: StatementReader,
  options: AnswerOptions = {},
): Promise<ActEvaluation> {
  const records = await recordTexts(texts, statementReader, options);
  const onGoldSpans: { gold: ToldAct; told: ToldAct }[] = [];
  const onFound: typeof onGoldSpans = [];
  for (const [id, ofText] of Map.groupBy(cases, (one) => one.id)) {
    const text = texts.find((one) => one.id === id);
    if (text === undefined) throw noAttribution(ofText[0]!);
    const record = records.get(id);
    if (record === undefined) continue;
    const tell = actTeller(record.report);
    const statements = record.entries.filter((entry) => entry.kind === 'statement');
    for (const gold of ofText) {
      const attribution = text.attributions.find(({ cue }) => sameCue(cue, gold.cue));
      if (attribution === undefined) throw noAttribution(gold);
      onGoldSpans.push({ gold, told: tell(attribution) });
      const found = statementAt(statements, gold.cue);
      if (found !== null) onFound.push({ gold, told: found });
    }
  }
  return { cases: cases.length, onGoldSpans: scoreActs(onGoldSpans), onFound: scoreActs(onFound) };
}

/** Tells acts of attributions whose spans are given. */
function actTeller(report: NewsReport): (attribution: Attribution) => ToldAct {
  const reading = understand(report);
  const quoted = wordsOfSpeech(reading);
  return ({ cue, source, content }) => {
    const parts = { cue: toSpans(cue), source: toSpans(source), content: toSpans(content) };
    return readAct(makeActContext(reading, { ...parts, form: formOfContent(reading, quoted, parts.content) }));
  };
}

const toSpans = (pairs: Attribution['cue']): Span[] =>
  pairs.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);

/** The statement whose cue shares most characters with `cue`; null when none shares any. */
function statementAt(statements: readonly Statement[], cue: Attribution['cue']): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    let shared = 0;
    for (const { start, end } of statement.cue.spans)
      for (const pair of cue) shared += Math.max(0, Math.min(end, pair[1]) - Math.max(start, pair[0]));
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}

const sameCue = (a: Attribution['cue'], b: Attribution['cue']): boolean => JSON.stringify(a) === JSON.stringify(b);

function noAttribution({ id, cue }: ActCase): DualtrackError {
  return new DualtrackError(
    'invalid-gold',
    `no attribution with this cue: ${id} ${JSON.stringify(cue)}`,
    'the texts hold each case’s text with an attribution that has the case’s cue, in the first line of its id',
  );
}
