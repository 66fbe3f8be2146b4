// How events are found in sentences that no reader was taught triggers or participants of: class right and both participants, and events beside.
//   node scripts/measure-unseen-events.ts SENTENCES.ndjson [model|quick|rules]
// SENTENCES by training/write_unseen.py: lines {"text", "class", "source", "target"}; classes by the Phoenix scheme (src/lexicon/penta-class.ts).
import { readFileSync } from 'node:fs';
import { scoreSentenceEvents } from '../src/analyse/sentence-event-score.ts';
import type { Pairs } from '../src/analyse/touch.ts';
import { recordTexts } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { pentaClassOf } from '../src/lexicon/penta-class.ts';
import { isPloverType } from '../src/lexicon/plover.ts';
import type { Passage } from '../src/record/passage.ts';

const [path, kind = 'model'] = process.argv.slice(2);
if (!path || (kind !== 'model' && kind !== 'quick' && kind !== 'rules'))
  throw new Error('usage: node scripts/measure-unseen-events.ts SENTENCES.ndjson [model|quick|rules]');

interface Sentence {
  readonly text: string;
  readonly class: number;
  readonly source: Pairs;
  readonly target: Pairs;
}
const sentences = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line, i) => ({ id: `${i}`, ...(JSON.parse(line) as Sentence) }));
const records = await withStatementReader((reader) => recordTexts(sentences, reader), { kind });
const pairsOf = ({ spans }: Passage): Pairs => spans.map(({ start, end }) => [start, end]);
const scorer = scoreSentenceEvents();
for (const { id, source, target, class: is } of sentences) {
  const events = (records.get(id)?.entries ?? []).flatMap((entry) => {
    if (entry.kind !== 'event' || /^01/.test(entry.type)) return [];
    const of = (role: string) => entry.participants.filter((one) => one.role === role).map(pairsOf);
    const type = pentaClassOf(isPloverType(entry.type) ? entry.type : 'REQUEST');
    return [{ type, agents: of('agent'), recipients: of('recipient') }];
  });
  scorer.addSentence([{ type: `${is}`, source, target }], events);
}
const { gold, typeAndBoth, typeOnly, events, extra } = scorer.scores();
console.log(
  `${gold} sentences: class and both participants ${typeAndBoth.toFixed(1)}, class ${typeOnly.toFixed(1)}; events a sentence ${events.toFixed(2)}, extra ${extra.toFixed(2)}`,
);
