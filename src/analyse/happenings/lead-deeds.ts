// The first sentences of a report in; what they tell as over, out, as deeds of a kind of their own: what two reports of one story begin with is one
// happening oftener than not, whatever events were read in it.
//
//   A boiler exploded at the power station on Wednesday, killing eleven workers.       Six workers died on Wednesday when an ash hopper gave way.
//   not: The station is to be closed by May. Who was to blame?
import type { RecordedReport } from '../../record/entry.ts';
import { dayNumber } from '../../text/day-number.ts';
import { areOther, namesIn } from '../disputes/names-in.ts';
import { matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { passageShown, withoutDateline } from '../findings/without-dateline.ts';
import { countOf, type Deed, UNTOLD_DAYS, withoutCommonFirst } from './deed.ts';
import { entryFor, isToldAsOver, oneDayIn, verbsIn } from './scene-deeds.ts';

export const LEAD = 'LEAD';

/** A lead runs over so many sentences. */
const LEAD_SENTENCES = 3;

export function leadDeedsIn(record: RecordedReport, taken: ReadonlySet<string>): Deed[] {
  const day = dayNumber(record.report.published);
  if (day === null) return [];
  return toldSentences(record)
    .slice(0, LEAD_SENTENCES)
    .flatMap((sentence): Deed[] => {
      const text = withoutDateline(sentence, record);
      const isOver = isToldAsOver(toldIn(sentence) ?? text);
      const told = isOver || sentence.events.some(({ type, status }) => status === 'happened' && DONE.has(type));
      const entryId = entryFor(sentence, record, taken);
      const only = oneDayIn(sentence, record, day);
      if (!told || entryId === null || only === 'several') return [];
      return [
        {
          entryId,
          type: LEAD,
          isTold: true,
          agents: [],
          others: [],
          places: [],
          spots: [],
          triggers: verbsIn(text),
          // whoever says so is not of it
          names: namesIn(withoutCommonFirst(toldIn(sentence) ?? text)),
          from: only ?? day - UNTOLD_DAYS,
          to: only ?? day,
          isDated: only !== null,
          counts: sentence.figures.flatMap(countOf),
          passage: passageShown(sentence, record),
        },
      ];
    });
}

/** What is done, and not only said or agreed. */
const DONE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE', 'RETREAT', 'AID']);

/** What somebody is quoted with, where that is most of the sentence: that it “was said” tells no happening. Null for none. */
function toldIn({ passage, statements }: ToldSentence): string | null {
  const said = statements.find(({ content }) => content.text.length * 2 > passage.text.length);
  return said?.content.text ?? null;
}

/** Words that are no names: stems, bits, share of the lighter one’s. More where a report does not tell the day. */
const ONE = { dated: { stems: 2, bits: 10, ofLighter: 0.25 }, undated: { stems: 4, bits: 15, ofLighter: 0.35 } };

/** Of two reports of one story. */
export function isOneLead(a: Deed, b: Deed): boolean {
  if (a.type !== LEAD || b.type !== LEAD || a.from > b.to || b.from > a.to) return false;
  // the other town’s market
  if (areOther(a.names, b.names)) return false;
  const { stems, weight, ofLighter } = overlapOfMatter(
    withoutNames(matterOf(a.passage.text)),
    withoutNames(matterOf(b.passage.text)),
  );
  const least = a.isDated && b.isDated ? ONE.dated : ONE.undated;
  return stems >= least.stems && weight >= least.bits && ofLighter >= least.ofLighter;
}
