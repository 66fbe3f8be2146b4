// Contents of direct quotations found exactly: by a reader, and by one annotator where another one is the gold. In: the corpora beside the
// clone, of which 18 articles have five or six annotators. Out: a line each, for all and for those that hold a sentence.
//
//   node scripts/measure-direct.ts model|quick|rules      a reader on the development part
//   node scripts/measure-direct.ts annotators             people with each other, the first one as the gold and each one as the gold
import { join } from 'node:path';
import { z } from 'zod';
import type { Attribution } from '../src/analyse/attribution-score.ts';
import { answerByReader } from '../src/cli/evaluate-attribution.ts';
import { GoldAttribution, type GoldText, readGold, readShaped } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { isSentence, scoreDirect } from './direct-quotations.ts';

const [who = 'annotators'] = process.argv.slice(2);
const pathOf = (part: string) => join(import.meta.dirname, '../../shared/corpora/attribution', `${part}.ndjson.gz`);

if (who === 'annotators') await comparePeople();
else if (who === 'model' || who === 'quick' || who === 'rules') {
  const golds = await readGold(pathOf('dev'));
  const answers = await withStatementReader((reader) => answerByReader(golds, reader), { kind: who });
  print(who, [[golds, answers]]);
} else throw new Error(`no such reader: ${who}`);

async function comparePeople(): Promise<void> {
  const Line = z.object({ id: z.string(), text: z.string(), attributions: z.array(GoldAttribution) });
  const byText = new Map<string, GoldText[]>();
  for (const part of ['train', 'dev'])
    for await (const line of readShaped(pathOf(part), Line, 'a line of the corpus'))
      byText.set(line.id, [...(byText.get(line.id) ?? []), line]);
  const several = [...byText.values()].filter((lines) => lines.length > 1);
  const pairs = (golds: (lines: GoldText[]) => GoldText[]): Pair[] =>
    several.flatMap((lines) =>
      golds(lines).flatMap((gold) =>
        lines.filter((line) => line !== gold).map((line): Pair => [[gold], new Map([[gold.id, line.attributions]])]),
      ),
    );
  console.log(`${several.length} articles with several annotators`);
  print(
    'first as the gold',
    pairs(([first]) => [first!]),
  );
  print(
    'each as the gold',
    pairs((lines) => lines),
  );
}

type Pair = readonly [golds: readonly GoldText[], answers: ReadonlyMap<string, readonly Attribution[]>];

function print(name: string, pairs: readonly Pair[]): void {
  const share = (isMeant?: typeof isSentence): string => {
    let found = 0;
    let gold = 0;
    for (const [golds, answers] of pairs) {
      const one = scoreDirect(golds, answers, isMeant);
      found += (one.found * one.gold) / 100;
      gold += one.gold;
    }
    return `${((100 * found) / gold).toFixed(1)} % of ${gold}`;
  };
  console.log(`${name}: ${share()}; with a sentence in it: ${share(isSentence)}`);
}
