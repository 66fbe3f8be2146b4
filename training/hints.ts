// Texts with annotated events in, where rules see a trigger out: training/fit_triggers.py learns how much each kind of hint is worth.
//   node training/hints.ts TEXTS.ndjson[.gz] OUT.ndjson [IDS.json …]
// TEXTS has lines {"id", "text"}; of IDS, JSON {"articles": [ids]} or lines {"id"}, only the texts named there are read.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findEventsByRules } from '../src/extract/events/rules-event-reader.ts';
import { viewSentences } from '../src/extract/statements/sentence-view.ts';
import { makeReport } from '../src/read/make-report.ts';
import { understand } from '../src/understand/understand.ts';

const [textsPath, outPath, ...idPaths] = process.argv.slice(2);
if (!textsPath || !outPath) throw new Error('usage: node training/hints.ts TEXTS.ndjson[.gz] OUT.ndjson [IDS.json …]');

const linesOf = (bytes: string): string[] => bytes.split('\n').filter(Boolean);
const wanted = idPaths.flatMap((path) => {
  const whole = readFileSync(path, 'utf8');
  return path.endsWith('.about.json')
    ? (JSON.parse(whole) as { articles: string[] }).articles
    : linesOf(whole).map((line) => (JSON.parse(line) as { id: string }).id);
});
const bytes = readFileSync(textsPath);
const seen = new Set<string>();
const out: string[] = [];
for (const line of linesOf((textsPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))) {
  const { id, text } = JSON.parse(line) as { id: string | number; text: string };
  const key = String(id);
  if (seen.has(key) || (idPaths.length > 0 && !wanted.includes(key))) continue;
  seen.add(key);
  const outcome = makeReport(text, { givenId: key }, { origin: key });
  if (outcome.outcome !== 'read') throw new Error(`cannot be read: ${key}`);
  const reading = understand(outcome.report);
  const { hints } = findEventsByRules(viewSentences(reading));
  const sentences = reading.sentences.map(({ start, end }) => [start, end]);
  out.push(JSON.stringify({ id, sentences, hints: [...hints] }));
}
writeFileSync(outPath, `${out.join('\n')}\n`);
console.log(`${out.length} texts written to ${outPath}`);
