// One record in; changes and margins that the two figures told beside them do not make, out. All of one sentence.
//
//   fell 80 per cent, from 500,000 to 150,000        70
//   by 12 votes, 240 to 226                          14
import type { RecordedReport } from '../../record/entry.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import type { Slip } from '../inconsistencies/slip.ts';
import { scaleOf } from './scale-of.ts';

const AMOUNT = '[$€£]?\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:million|billion|trillion|thousand|m|bn)(?!\\p{L}))?';
const SHARE = '(?<share>\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent)(?!\\p{L}|\\s+points?)';
const NO_SHARE = '(?!\\s?(?:%|per ?cent|percentage))(?![\\d.,]*\\d)';
/** “rose 12 percent, from $1.2 billion to $1.3 billion”       not “rose 3 percentage points, from 5 to 8 percent”, “about 12 percent” */
const SHARE_FIRST = new RegExp(
  `(?<!\\b(?:about|some|nearly|almost|over|around|than|roughly|least|up to)\\s)(?<![\\d.,])${SHARE}[^.;:()“”"\\d]{0,60}?\\sfrom\\s(?:about\\s)?(?<from>${AMOUNT})${NO_SHARE}[^.;:()“”"\\d]{0,30}?\\sto\\s(?<to>${AMOUNT})${NO_SHARE}`,
  'gu',
);
/** “won by 12 votes, 240 to 226”        not “won by 12 votes on 240 to 226 ballots” */
const MARGIN =
  /(?<!\p{L})by\s+(?:a margin of\s+)?(?<margin>\d[\d,]*)\s+(?:votes|points|goals|seats|runs),?\s+(?:with\s+|at\s+)?\(?(?<more>\d[\d,]*)(?:\s+to\s+|[-–]|\s+votes to\s+|\s+against\s+)(?<fewer>\d[\d,]*)(?![\d.,:%]*\d|\s?(?:%|per ?cent|p\.m|a\.m))/gu;
/** “27 percent from 2009 to 2014” */
const A_YEAR = /^[12]\d{3}$/u;
const WAYS =
  /(?:rise|rose|grew|grow|up|increase|jump|climb|gain|surge|fall|fell|drop|cut|down|decrease|decline|save|less|more|shr[aiu]nk|raise)/iu;

/** In text order. */
export function findWrongChanges(record: RecordedReport): Slip[] {
  const { text } = record.report;
  return toldSentences(record).flatMap(({ passage }): Slip[] => {
    const { start, end } = passage.spans[0]!;
    const said = text.slice(start, end);
    const tell = (index: number, words: string, makes: string): Slip => ({
      says: `tells of ${quote(words)}, which makes ${makes}`,
      how: 'a change or a margin, and the two figures of it; rounding is allowed for',
      spans: [{ start: start + index, end: start + index + words.length }],
      confidence: 0.65,
    });
    return [
      ...[...said.matchAll(SHARE_FIRST)].flatMap((match): Slip[] => {
        if (!WAYS.test(said) || ['from', 'to'].every((one) => A_YEAR.test(match.groups![one]!.trim()))) return [];
        const [from, to] = [boundsOf(match.groups!['from']!), boundsOf(match.groups!['to']!)];
        const share = Number(match.groups!['share']);
        const ratios = [to.low / from.high, to.high / from.low].map((ratio) => Math.abs(ratio - 1) * 100);
        const slack = Math.max(1, share * 0.05);
        if (from.low <= 0 || (share >= Math.min(...ratios) - slack && share <= Math.max(...ratios) + slack)) return [];
        return [tell(match.index, match[0], `${Math.round((ratios[0]! + ratios[1]!) / 2)} per cent`)];
      }),
      ...[...said.matchAll(MARGIN)].flatMap((match): Slip[] => {
        const [margin, more, fewer] = ['margin', 'more', 'fewer'].map((one) => Number(match.groups![one]!.replaceAll(',', ''))) as [number, number, number]; // biome-ignore format: one line
        return Math.abs(more - fewer) === margin ? [] : [tell(match.index, match[0], `${Math.abs(more - fewer)}`)];
      }),
    ];
  });
}

/** “1.2 billion” may be 1.15 to 1.25, “500,000” 499,999.5 to 500,000.5. */
function boundsOf(words: string): { low: number; high: number } {
  const [, digits = '', decimals, scale = ''] = /([\d,]+(?:\.(\d+))?)\s?(\p{L}+)?$/u.exec(words)!;
  const unit = scaleOf(scale);
  const value = Number(digits.replaceAll(',', '')) * unit;
  const half = (unit / 10 ** (decimals?.length ?? 0)) * 0.5;
  return { low: value - half, high: value + half };
}
