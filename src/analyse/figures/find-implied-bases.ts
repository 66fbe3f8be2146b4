// A record in; the whole that a share and a sum of one thing imply, held against what the report says of the whole, out.
//
//   spending rose 4 percent, or $200 million   ─▶  it was $5 billion before: 200 ÷ 0.04
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Finding } from '../../record/finding.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { makeFinding } from '../findings/make-part.ts';
import { partOfRecord } from '../findings/part-of-record.ts';
import { quote } from '../findings/say.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import { fittingSums, fittingWhole } from './fitting-sums.ts';
import { impliedBase } from './implied-base.ts';

/** A share above this is a multiple, and one below says nothing after rounding. Percent. */
const SHARES = { least: 0.2, most: 100 };
/** Bits that the words around two figures must share for the one to be the whole of the other. */
const SAME_MATTER = 10;

export function findImpliedBases(record: RecordedReport): Finding[] {
  const figures = record.entries.filter((entry): entry is Figure => entry.kind === 'figure');
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const told = figures.flatMap((second): Told[] => {
    const first =
      second.sameAs === null
        ? (toldWithWhole(second, figures, record.report.text) ?? toldBefore(second, figures, record.report.text))
        : byId.get(second.sameAs);
    const [share, sum] = first?.of === 'share' ? [first, second] : [second, first];
    if (sum === undefined || share.of !== 'share' || share.unit !== '%' || sum.of === 'share') return [];
    if (share.value === null || sum.value === null) return [];
    if (share.value < SHARES.least || share.value > SHARES.most) return [];
    return [{ share, sum }];
  });
  // what a sum and a whole beside a share make up needs no words that tie them
  const tied = new Set(told.map(({ share }) => share.id));
  const fitting = figures.flatMap((share) =>
    tied.has(share.id) ? [] : (fittingSums(share, figures, record.report.text) ?? []),
  );
  return [...told, ...fitting].map(({ share, sum, whole }: Told): Finding => {
    const base = impliedBase(share, sum);
    const stated =
      whole ?? fittingWhole(share, sum, figures, record.report.text) ?? statedBase(record, figures, share, sum);
    const isTorn = stated !== null && (stated.value! < base.low || stated.value! > base.high);
    const unit = sum.unit;
    const change = share.direction === 'up' || share.direction === 'down';
    return makeFinding({
      kind: 'implied-base',
      says: `${quote(share.text)} and ${quote(sum.text)} imply ${change ? 'a start of' : 'a whole of'} ${shown(base.middle)} ${unit} (${shown(base.low)} to ${shown(base.high)} after rounding)${stated === null ? '' : `; the report says ${quote(stated.text)}, which ${isTorn ? 'does not fit' : 'fits'}`}`,
      how: 'the sum divided by the share, each as far as its last digit may have been rounded',
      parts: [
        partOfRecord(record, { role: 'share', entryId: share.id, passage: passageOfFigure(share) }),
        partOfRecord(record, { role: 'sum', entryId: sum.id, passage: passageOfFigure(sum) }),
        ...(stated === null
          ? []
          : [partOfRecord(record, { role: 'base', entryId: stated.id, passage: passageOfFigure(stated) })]),
      ],
      confidence: confidenceOf('share and sum'),
    });
  });
}

interface Told {
  readonly share: Figure;
  readonly sum: Figure;
  /** The stated whole that they fit; none where words tie the two. */
  readonly whole?: Figure;
}

const passageOfFigure = ({ spans, text }: Figure) => ({ spans, text });

/**
 * The share that a sum tells again behind the words for the whole.
 *
 *   “38 percent of Tarsk’s export deposits, or some $7.4 billion”     not “38 percent of the deposits, and $7.4 billion of loans”
 */
function toldWithWhole({ id, of, spans }: Figure, figures: readonly Figure[], text: string): Figure | undefined {
  if (of === 'share') return undefined;
  const before = figures.findLast((one) => one.id !== id && one.spans.at(-1)!.end <= spans[0]!.start);
  if (before?.of !== 'share') return undefined;
  return WHOLE.test(text.slice(before.spans.at(-1)!.end, spans[0]!.start)) ? before : undefined;
}

/**
 * The sum that a share takes up from the sentence before.
 *
 *   “… commits 120 million marks. The investment corresponds to 8 per cent of turnover”      not “… 120 million marks. Profits rose by 8 per cent”
 */
function toldBefore({ of, unit, spans }: Figure, figures: readonly Figure[], text: string): Figure | undefined {
  if (of !== 'share' || unit !== '%') return undefined;
  const start = spans[0]!.start;
  if (!TAKES_UP_SUM.test(text.slice(Math.max(0, start - REACH), start)) || !/^\s+of\s/u.test(text.slice(spans.at(-1)!.end))) return undefined; // biome-ignore format: one line
  const before = figures.findLast((one) => one.of === 'money' && one.spans.at(-1)!.end <= start);
  return before !== undefined && start - before.spans.at(-1)!.end <= REACH ? before : undefined;
}

const REACH = 240;
const TAKES_UP_SUM =
  /(?:[.!?]["”’»)]*|\n)\s*(?:The|This|That|It)(?: (?:investment|sum|amount|money|figure|order|loan|cut|purchase|contract|deal|grant|fine|gift|payment|bill|total|package|outlay|commitment|spending|programme|program))?,?(?: (?:itself|alone))? (?:corresponds? to|represents?|amounts? to|equals?|is equal to|is equivalent to|equates to|makes up|accounts for|comes to|is|was) (?:about |some |around |roughly |nearly |almost )?$/u;

const WHOLE = /^ of [^,;.:()]{1,80}, or (?:some |about |around |roughly |nearly |almost )?$/;

/** A figure of the same unit, larger than the sum, around whose measure the same words stand; the nearest one. */
function statedBase({ report }: RecordedReport, figures: readonly Figure[], share: Figure, sum: Figure): Figure | null {
  const around = ({ spans, measure, whose }: Figure) =>
    weighWords(
      `${measure.text} ${whose.text} ${report.text.slice(Math.max(0, spans[0]!.start - AROUND), spans.at(-1)!.end + AROUND)}`,
    );
  const at = sum.spans[0]!.start;
  // “8 per cent of turnover, which reached 1.1 billion”
  const next = figures.find((one) => one.of === sum.of && one.unit === sum.unit && one.value !== null && one.spans[0]!.start >= share.spans.at(-1)!.end && WHICH_IS.test(report.text.slice(share.spans.at(-1)!.end, one.spans[0]!.start))); // biome-ignore format: one line
  if (next !== undefined) return next;
  const fits = figures.filter(
    (one) =>
      one !== sum &&
      one !== share &&
      one.sameAs === null &&
      one.of === sum.of &&
      one.unit === sum.unit &&
      one.value !== null &&
      one.value > sum.value! &&
      one.direction === null &&
      sum.measure.text !== '' &&
      overlapOf(around(sum), around(one)).weight >= SAME_MATTER,
  );
  return fits.sort((a, b) => Math.abs(a.spans[0]!.start - at) - Math.abs(b.spans[0]!.start - at))[0] ?? null;
}

const AROUND = 60;
const WHICH_IS =
  /^ of [^.;:]{1,80}?(?:,? which (?:is|was|were|reached|stood at|came to|amounted to|totall?ed)|,? of|,? at) (?:about |some |around |nearly )?$/u;

/** Three digits that say something: "80,000", "48 billion". */
const shown = (value: number) =>
  value.toLocaleString('en-US', {
    maximumSignificantDigits: 3,
    ...(value >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
  });
