// A seed and a number in, the record of that report out: a pure function, so 200,000 of them stream and any one can be made again.
// Five statements, two or three events, figures, a commitment in one of three, half a dozen actors; some 1,300 characters.
import type { RecordedReport } from '../../src/record/entry.ts';
import { allege, hold, keepPromise, promise, quote, tell, tellDeed } from './blocks.ts';
import { Draft } from './draft.ts';
import { A_DAY, planOf } from './plan.ts';
import { drawFrom } from './random.ts';
import { drawOutlet, drawPlace, drawWords } from './world.ts';

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const PROMISED_DAYS = 60;

/** Streams of what a head tells, so that a follower draws the same. */
const OF = { deed: 2, quotation: 3, stance: 4, promise: 5, allegation: 6, rest: 7, own: 8, print: 9 } as const;

const timeOf = (number: number): number => FIRST_DAY + Math.floor((number / A_DAY) * DAY);

export function makeRecord(seed: number, number: number): RecordedReport {
  const { kind, head } = planOf(seed, number);
  const draft = new Draft(seed, number);
  const print = drawFrom(seed, number, OF.print);
  const place = drawPlace(print);
  draft.put(`${place.toUpperCase()} (Meridian) – `);
  if (kind === 'copies') writeReport(draft, seed, head, number);
  else writeReport(draft, seed, number, number);
  const stream = (of: number) => drawFrom(seed, head, of);
  const own = drawFrom(seed, number, OF.own);
  if (kind === 'happening') tellDeed(draft, stream(OF.deed), own, new Date(timeOf(head)), isOtherCount(seed, number));
  if (kind === 'utterance') quote(draft, stream(OF.quotation), true);
  if (kind === 'reversal') hold(draft, stream(OF.stance), true);
  if (kind === 'commitment-outcome') keepPromise(draft, stream(OF.promise), own);
  if (kind === 'allegation-and-denial') allege(draft, stream(OF.allegation), true);
  const isCopy = kind === 'copies';
  return draft.record({
    title: `${place}: ${drawWords(5, print)}`,
    agency: number === head || (isCopy && print() < 0.6) ? 'Meridian' : null,
    outlet: drawOutlet(print),
    url: `https://news.example/${seed}/${number}`,
    published: new Date(timeOf(number)).toISOString().replace('.000', ''),
    dateline: { place, date: null },
  });
}

/** Of two tellings of one happening one in three counts otherwise. */
export const isOtherCount = (seed: number, number: number): boolean => number % 3 === seed % 3;

/** What report `of` tells, as report `by` prints it: a copy may leave out the end and puts in a sentence of its own. */
function writeReport(draft: Draft, seed: number, of: number, by: number): void {
  const stream = (what: number) => drawFrom(seed, of, what);
  const rest = stream(OF.rest);
  const own = drawFrom(seed, by, OF.rest, 1);
  const isHead = of % 20 === 0;
  tellDeed(draft, stream(OF.deed), stream(OF.own), new Date(timeOf(of)));
  quote(draft, stream(OF.quotation));
  hold(draft, stream(OF.stance));
  if (of !== by) draft.put(`The ${drawWords(12, own)}. `);
  if (isHead || rest() < 0.3) promise(draft, stream(OF.promise), new Date(timeOf(of) + PROMISED_DAYS * DAY));
  else tell(draft, rest);
  if (isHead || rest() < 0.05) allege(draft, stream(OF.allegation));
  else tell(draft, rest);
  draft.put(`The ${drawWords(16, rest)}. `);
  if (of === by || own() < 0.5) {
    tell(draft, rest);
    tellDeed(draft, rest, rest, new Date(timeOf(of) - DAY));
  }
}
