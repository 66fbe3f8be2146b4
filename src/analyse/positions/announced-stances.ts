// Sentences in which nobody speaks, with the next one that says who announced what they tell, in; what that holder holds, out.
//
//   Two dozen jets are to be based at Ister Head. Wen Calloway made the announcement herself.
//   not: The ferries will run again in May. Ms Calloway likes ferries.
import type { RecordedReport } from '../../record/entry.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { namesAndOffices } from '../disputes/claim-ground.ts';
import { namesIn } from '../disputes/names-in.ts';
import { entryBehind, type ToldSentence } from '../findings/told-sentences.ts';
import { speakerOf } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

const TO_COME = /\b(?:is|are|was|were) to\b|\bwill\b/u;
const ANNOUNCED_BY =
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:(?:himself|herself|itself) )?(?:made the announcement|announced (?:it|this|that|the (?:decision|move|plan|change|news))|confirmed (?:it|this|that|the (?:decision|move|plan|news)))\b/u;

/** Without what is only told on top: “…, on the northernmost of the Isles, from the autumn”. */
function mainClause({ passage: { text, spans } }: ToldSentence): Span {
  const { start, end } = spans[0]!;
  const at = text.search(/,\s/u);
  return { start, end: at < 0 ? end : start + at };
}

export function announcedIn(all: readonly ToldSentence[], { actors, report }: RecordedReport): Stance[] {
  return all.flatMap((sentence): Stance[] => {
    const next = all[sentence.at + 1];
    const entryId = entryBehind(sentence);
    if (entryId === null || next === undefined || sentence.statements.length > 0) return [];
    if (!ANNOUNCED_BY.test(next.passage.text) || !TO_COME.test(sentence.passage.text)) return [];
    const { start } = next.passage.spans[0]!;
    const by = actors.find(({ names }) => names.some(({ span }) => spansOverlap(span, { start, end: start + 1 })));
    if (by === undefined) return [];
    return [
      {
        entryId,
        holder: speakerOf(by),
        side: namesIn(namesAndOffices(by).join(' · ')),
        sign: 1,
        body: [],
        speaksOf: [],
        admits: false,
        content: passageOf(report.text, [mainClause(sentence)]),
        at: sentence.at,
        turns: null,
        recalls: false,
        recalled: null,
      },
    ];
  });
}
