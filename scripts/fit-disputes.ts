// Weights for whether what one says in a report denies what another said before it: see fit-pairs.ts. In beside the sets: records of PolNeAR’s train
// articles with --beside, of which test/gold/disputes-train.ndjson says which pairs are so (one reader). Out: src/analyse/disputes/answer-weights.ts.
//
//   node scripts/fit-disputes.ts [--beside FILE] [--dry]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allClaimsOf } from '../src/analyse/disputes/claim.ts';
import { isDispute } from '../src/analyse/disputes/is-dispute.ts';
import { answerFeatures, mayAnswer } from '../src/analyse/disputes/weigh-answer.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { fitPairs, type Pair, standsOn } from './fit-pairs.ts';
import type { Planted } from './measure-planted.ts';

const ABOUT =
  '// In the order of ANSWER_FEATURES: what each says for an answer that denies. Made by scripts/fit-disputes.ts.';

interface Judged {
  readonly id: string;
  readonly said: number;
  readonly answer: number;
  readonly isSo: boolean;
}
const lines = readFileSync(join(import.meta.dirname, '../test/gold/disputes-train.ndjson'), 'utf8')
  .trim()
  .split('\n');
const judged = new Map(lines.map((line) => JSON.parse(line) as Judged).map(({ id, said, answer, isSo }) => [`${id} ${said} ${answer}`, isSo])); // biome-ignore format: one line

await fitPairs(pairsOf, 'src/analyse/disputes/answer-weights.ts', ABOUT, { answer: 'ANSWER_WEIGHTS' });

function* pairsOf(records: readonly RecordedReport[], planted: readonly Planted[]): Generator<Pair> {
  const disputes = planted.filter(({ kind }) => kind === 'allegation-and-denial');
  for (const record of records) {
    const { claims, outright } = allClaimsOf(record);
    for (const said of claims)
      for (const answer of claims) {
        if (said === answer || (said.side === 'denial' && !said.isPlain) || (answer.side === 'allegation' && !answer.isPlain)) continue; // biome-ignore format: one line
        if (!mayAnswer(said, answer)) continue;
        const isRule = outright.has(said.entryId) && outright.has(answer.entryId) && isDispute({ ...said, side: 'allegation' }, { ...answer, side: 'denial' }, 'one report'); // biome-ignore format: one line
        const isPlanted = disputes.some(({ passages: [first, ...others] }) => first !== undefined && standsOn(record, said.content.spans, first.quote) && others.some(({ quote }) => standsOn(record, answer.content.spans, quote))); // biome-ignore format: one line
        const known = judged.get(`${record.report.givenId} ${said.content.spans[0]!.start} ${answer.content.spans[0]!.start}`); // biome-ignore format: one line
        // what the rules find that was not planted may be so, and nobody has judged it
        if (isRule && !isPlanted && known === undefined) continue;
        yield { kind: 'answer', isSo: known ?? isPlanted, features: answerFeatures(said, answer, isRule), ...(known !== undefined && { weight: 1 }) }; // biome-ignore format: one line
      }
  }
}
