// What names and coreference cost. In: the train articles beside the clone, each with its gold statements. Out: processor time (user and
// system) for 1,000 words, of finding names and resolving who is who together, round by round; the first rounds warm the compiler.
//
//   node scripts/measure-actors-cost.ts [ARTICLES]        200 articles unless told; three rounds
import { join } from 'node:path';
import { readGold } from '../src/cli/gold-texts.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import { makeReport } from '../src/read/make-report.ts';
import { understand } from '../src/understand/understand.ts';
import { statementsOf } from './score-speakers.ts';

const ROUNDS = 3;
const most = Number(process.argv[2] ?? 200);
const golds = await readGold(join(import.meta.dirname, '../../shared/corpora/attribution/train.ndjson.gz'));
const articles = golds.slice(0, most).flatMap((gold) => {
  const read = makeReport(gold.text, {}, { origin: gold.id });
  return read.outcome === 'read' ? [{ reading: understand(read.report), statements: statementsOf(gold) }] : [];
});
const words = golds.slice(0, most).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
for (let round = 1; round <= ROUNDS; round++) {
  const before = process.cpuUsage();
  for (const { reading, statements } of articles) resolveActors(reading, statements);
  const { user, system } = process.cpuUsage(before);
  console.log(`round ${round}: ${((user + system) / words).toFixed(2)} ms for 1,000 words (${words} words)`);
}
