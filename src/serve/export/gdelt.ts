// Records in, a tab-separated table in the manner of GDELT's out, with a head line: one row an event. Columns that GDELT has
// carry its names and its meaning (CAMEO codes, quad class by root, Goldstein value); behind them stand those that it lacks: status,
// whose word it is, and the sentence behind the row. Parts of compound actors are joined by ";" and never multiply a row.
import { type CameoEquivalent, cameoOf, gdeltQuadOf } from '../../lexicon/cameo-of-plover.ts';
import { GOLDSTEIN_SCALE } from '../../lexicon/cameo-public.ts';
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import { STATE_TITLES } from '../../lexicon/gazetteer.ts';
import type { RecordedReport } from '../../record/entry.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { dayOf, type ViewedActor, viewEvents } from './view-events.ts';

export const GDELT_COLUMNS = [
  'GlobalEventID',
  'Day',
  'Actor1Code',
  'Actor1Name',
  'Actor1CountryCode',
  'Actor1KnownGroupCode',
  'Actor1Type1Code',
  'Actor1Type2Code',
  'Actor1Type3Code',
  'Actor2Code',
  'Actor2Name',
  'Actor2CountryCode',
  'Actor2KnownGroupCode',
  'Actor2Type1Code',
  'Actor2Type2Code',
  'Actor2Type3Code',
  'IsRootEvent',
  'EventCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'ActionGeo_Fullname',
  'ActionGeo_CountryCode',
  'DATEADDED',
  'SOURCEURL',
  // What GDELT has no column for.
  'GoldsteinScaleName',
  'EndDay',
  'DayOf',
  'PloverType',
  'PloverMode',
  'Track',
  'Status',
  'WordOf',
  'Report',
  'ReportId',
  'Outlet',
  'SentenceStart',
  'SentenceEnd',
  'Sentence',
  'Confidence',
  'Actor1RegisterId',
  'Actor1RegisterName',
  'Actor2RegisterId',
  'Actor2RegisterName',
] as const;
export type GdeltColumn = (typeof GDELT_COLUMNS)[number];

export async function* writeGdelt(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield toLine(GDELT_COLUMNS);
  for await (const record of records) {
    const isChosen = chosenIn(record, options);
    for (const row of toGdeltRows(record, options))
      if (isChosen(row.GlobalEventID)) yield toLine(GDELT_COLUMNS.map((column) => row[column]));
  }
}

/** The rows of a record's events in text order; a cell is empty where nothing is known. Offsets are code points. */
export function toGdeltRows(record: RecordedReport, options: ExportOptions = {}): Record<GdeltColumn, string>[] {
  const { report } = record;
  const points = createCodePointMap(report.text);
  const views = viewEvents(record, options);
  const first = views[0]?.event.sentence.start;
  return views.map(({ event, agents, recipients, date, endDate, dateOf, wordOf, sentence }) => {
    const { code, goldstein }: CameoEquivalent = cameoOf(event.type, event.mode) ?? { code: '', goldstein: null };
    const { pointStart, pointEnd } = points.toPoints(event.sentence);
    const country = event.country;
    return {
      GlobalEventID: event.id,
      Day: compact(date),
      ...sideOf('Actor1', agents),
      ...sideOf('Actor2', recipients),
      // GDELT's sign of weight: told in the first sentence that tells any event.
      IsRootEvent: event.sentence.start === first ? '1' : '0',
      EventCode: code,
      EventRootCode: code.slice(0, 2),
      QuadClass: code === '' ? '' : String(gdeltQuadOf(code)),
      GoldsteinScale: goldstein === null ? '' : String(goldstein),
      ActionGeo_Fullname: [event.city ?? event.place.text, event.region, country && STATE_TITLES.get(country)]
        .filter(Boolean)
        .join(', '),
      ActionGeo_CountryCode: country === null ? '' : (ALPHA_3.get(country) ?? country),
      DATEADDED: compact(dayOf(report.published)),
      SOURCEURL: report.url ?? '',
      GoldsteinScaleName: goldstein === null ? '' : GOLDSTEIN_SCALE,
      EndDay: compact(endDate),
      DayOf: dateOf ?? '',
      PloverType: event.type,
      PloverMode: event.mode ?? '',
      Track: event.track,
      Status: event.status,
      WordOf: wordOf,
      Report: report.givenId ?? report.id,
      ReportId: report.id,
      Outlet: report.outlet ?? '',
      SentenceStart: String(pointStart),
      SentenceEnd: String(pointEnd),
      Sentence: sentence,
      Confidence: String(event.confidence),
    };
  });
}

type Side = 'Actor1' | 'Actor2';
type SideColumn =
  | 'Code'
  | 'Name'
  | 'CountryCode'
  | 'KnownGroupCode'
  | `Type${1 | 2 | 3}Code`
  | 'RegisterId'
  | 'RegisterName';
function sideOf<S extends Side>(side: S, actors: readonly ViewedActor[]) {
  const all = (pick: (actor: ViewedActor) => string) => (actors.some(pick) ? actors.map(pick).join(';') : '');
  return {
    [`${side}Code`]: all(({ code }) => code),
    [`${side}Name`]: all(({ name }) => name.replaceAll(';', ',')),
    [`${side}CountryCode`]: all(({ country }) => country),
    [`${side}RegisterId`]: all(({ registered }) => registered?.id ?? ''),
    [`${side}RegisterName`]: all(({ registered }) => registered?.name.replaceAll(';', ',') ?? ''),
    [`${side}KnownGroupCode`]: all(({ group }) => group),
    [`${side}Type1Code`]: all(({ sector }) => sector),
    [`${side}Type2Code`]: all(({ furtherSectors }) => furtherSectors[0] ?? ''),
    [`${side}Type3Code`]: all(({ furtherSectors }) => furtherSectors[1] ?? ''),
  } as Record<`${S}${SideColumn}`, string>;
}

/** 2031-04-09 → 20310409, as GDELT writes days. */
const compact = (day: string | null) => day?.replaceAll('-', '') ?? '';

/**
 * Tabs and line ends inside a cell become spaces, and straight quotation marks curly ones: the form has no way to quote, and readers that do
 * quote (pandas, R, csv of Python as they come) would take a cell that begins with one for all the rows up to the next.
 *
 * “"We will not," she said.” has its marks turned; ‘the 12" shells’ too, since a reader that counts marks would stumble over one within a cell.
 */
export const toLine = (cells: readonly string[]) =>
  `${cells.map((cell) => turnQuotes(cell.replace(/[\t\r\n\u2028\u2029]+/g, ' '))).join('\t')}\n`;

/** Opening where nothing, a space, a bracket or a dash stands before, else closing; as long as before. */
const turnQuotes = (cell: string) => cell.replace(/(?<=^|[\s([{—–-])"/g, '“').replaceAll('"', '”');
