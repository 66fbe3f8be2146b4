// A sentence in; its figures as what they may stand for, out.
import { CHANGE_PARTICLES, CHANGE_VERBS } from '../../lexicon/change-words.ts';
import type { Figure } from '../../record/figure.ts';
import type { Passage } from '../../record/passage.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';
import { type Fate, fateOf } from './fate-of.ts';

/** A figure as a line of a thread keeps it. */
export interface Amount extends Bounds {
  readonly entryId: string;
  readonly of: Figure['of'];
  readonly unit: string;
  readonly text: string;
  /** What befell those counted, where the sentence tells it. */
  readonly fate?: Fate;
  /** For how long it is told, where the words behind it say so: “month”, “half month”. */
  readonly length?: string;
  /** What has become of an earlier number: “has risen to [52]”. */
  readonly isMoved?: true;
  /** Of another number of the sentence: “11 dead, among them [two children]”. */
  readonly isPart?: true;
}

/** “among them two children”, “including at least three nurses”, “ten boats, two of them”        not “among two hundred guests”, “including lunch, two hundred crowns” */
const PART_BEFORE =
  /(?<!\p{L})(?:among (?:them|those|these|whom)|including|of (?:them|whom)|counting)(?:,? (?:were|was|are|at least|about|some|around|nearly|almost|the|his|her|their))*\s*$/iu;
const PART_BEHIND = /^\s*(?:of (?:them|whom)|among them)(?!\p{L})/iu;

/** “340 million crowns [a month]”, “131 million [in half a month]”, “[over three years]”; not “in May”, “a month ago”. */
const LENGTH =
  /^\s*(?:(?:an?|per|each|every)\s+(?<rate>hour|day|week|fortnight|month|quarter|year|decade)|(?:in|over|within)\s+(?:just |only |about |the )?(?<within>(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|first|last)(?:\s+(?:an?|two|three|four|five|six|\d+))?\s+(?:hour|day|week|fortnight|month|quarter|year|decade)s?))\b(?!\s+(?:ago|before|earlier|later)\b)/iu;

function lengthOf(behind: string): string | null {
  const { rate, within } = LENGTH.exec(behind)?.groups ?? {};
  return (
    (rate ?? within)
      ?.toLowerCase()
      .replace(/\b(?:an?|one)\s+/gu, '')
      .replace(/\s+/gu, ' ') ?? null
  );
}

/** “the number has risen to”, “was down to at least”; not “is to rise to”, “added to” */
const MOVED =
  /(?<to>\p{L}+)(?: (?:sharply|slightly|further|again|steadily))? to(?: (?:at least|more than|about|nearly|almost|over|some|around))?\s*$/u;
const isMovedTo = (before: string): boolean => {
  const verb = MOVED.exec(before)?.groups?.['to']?.toLowerCase() ?? '';
  return (CHANGE_VERBS.has(verb) && !/(?:^|\s)(?:to|will|would|could|may|might|should) \p{L}+ to\b/u.test(before.slice(-40))) || CHANGE_PARTICLES.has(verb); // biome-ignore format: one line
};

/** `report`: the text that the sentence stands in. */
export const amountsIn = ({ figures, passage }: ToldSentence, report: string): Amount[] =>
  figures.map((figure) => {
    const { before, behind } = aroundFigure(figure, passage, report);
    const fate = figure.of === 'count' ? fateOf(before, figure.text, figure.unit, behind) : null;
    const length = lengthOf(behind);
    const isMoved = isMovedTo(before);
    const isPart = PART_BEFORE.test(before) || PART_BEHIND.test(behind);
    return {
      ...{ entryId: figure.id, of: figure.of, unit: figure.unit, text: figure.text, ...boundsOf(figure) },
      ...(fate === null ? {} : { fate }),
      ...(length === null ? {} : { length }),
      ...(isMoved ? { isMoved: true as const } : {}),
      ...(isPart ? { isPart } : {}),
    };
  });

/** The rest of its sentence on both sides. */
export function aroundFigure({ spans }: Figure, { spans: [sentence] }: Passage, report: string) {
  return {
    before: report.slice(sentence!.start, spans[0]!.start),
    behind: report.slice(spans.at(-1)!.end, Math.max(spans.at(-1)!.end, sentence!.end)),
  };
}
