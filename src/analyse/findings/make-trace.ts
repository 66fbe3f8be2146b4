// A record in, its trace out: a pure function, so reports may be traced in any order and on any machine.
import type { RecordedReport } from '../../record/entry.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import { keysOfPledge, keysOfTelling } from '../commitment-outcomes/meeting-keys.ts';
import { pledgesOf } from '../commitment-outcomes/pledge.ts';
import { PLEDGES } from '../commitment-outcomes/pledge-outline.ts';
import { tellingsOf } from '../commitment-outcomes/telling.ts';
import { PRINTS } from '../copies/compare-reports.ts';
import { fingerprint } from '../copies/fingerprint.ts';
import { keyOfNotices } from '../correction-notices/find-notices.ts';
import { noticesIn } from '../correction-notices/notices-in.ts';
import { withoutWithdrawn } from '../correction-notices/without-withdrawn.ts';
import { claimsOf, keysOfClaim } from '../disputes/claim.ts';
import { keyOfSeries, keysOfFigure, seriesOf } from '../figures/figure-keys.ts';
import { FIGURES } from '../figures/figure-outline.ts';
import { toldFiguresOf } from '../figures/told-figure.ts';
import { countedOf } from '../gauges/counted.ts';
import { deedsOf, keysOfDeed } from '../happenings/deed.ts';
import { leadDeedsIn } from '../happenings/lead-deeds.ts';
import { sceneDeedsIn } from '../happenings/scene-deeds.ts';
import { stancesOf } from '../positions/stance.ts';
import { STANCES } from '../positions/stance-outline.ts';
import { keysOfStance, keysOfStands } from '../positions/stand.ts';
import { linesOf } from '../threads/line.ts';
import { keysOfFocus } from '../threads/thread-keys.ts';
import { THREADS } from '../threads/thread-outline.ts';
import { keysOfSaying, sayingsOf } from '../utterances/saying.ts';
import { meetingKey } from './meeting-key.ts';
import { bytesOf } from './outline.ts';
import { leadOf } from './story.ts';
import { APART, type Trace } from './trace.ts';

export function makeTrace(read: RecordedReport): Trace {
  const notices = noticesIn(read);
  const record = withoutWithdrawn(read);
  const { report, reader } = record;
  const { id, text, outlet, agency, published } = report;
  const title = report.title === null ? null : foldName(report.title);
  const article = report.url === null ? null : articleOf(report.url);
  const lead = leadOf(record);
  const day = dayNumber(published);
  const lines = linesOf(record);
  const sayings = sayingsOf(record);
  const claims = claimsOf(record);
  const done = deedsOf(record);
  const taken = new Set(done.map(({ entryId }) => entryId));
  const scenes = sceneDeedsIn(record, taken);
  for (const { entryId } of scenes) taken.add(entryId);
  const deeds = [...done, ...scenes, ...leadDeedsIn(record, taken)];
  const stances = stancesOf(record);
  const pledges = pledgesOf(record);
  const tellings = tellingsOf(record);
  const figures = toldFiguresOf(record);
  const series = figures.flatMap(seriesOf);
  const keys = [
    ...fingerprint(
      listWords(text).map(({ folded }) => folded),
      'print',
      PRINTS,
    ),
    ...(article === null ? [] : [meetingKey('article', article)]),
    ...(outlet === null || title === null ? [] : [meetingKey('article', `${foldName(outlet)}\n${title}`)]),
    ...(outlet === null || notices.length === 0 ? [] : [keyOfNotices(outlet)]),
    ...keysOfFocus({ lead, lines }),
    ...sayings.flatMap(keysOfSaying),
    ...claims.flatMap(keysOfClaim),
    ...deeds.flatMap(keysOfDeed),
    ...stances.flatMap(keysOfStance),
    ...keysOfStands(stances, day),
    ...pledges.flatMap(keysOfPledge),
    ...tellings.flatMap(keysOfTelling),
    ...figures.flatMap(keysOfFigure),
    ...series.map(keyOfSeries),
  ];
  return {
    reportId: id,
    reader,
    day,
    keys: [...new Set(keys)].sort((a, b) => a - b),
    apart: APART,
    // each at its place
    outlines: [
      STANCES.outline({ stances, lead }, day),
      PLEDGES.outline({ pledges, tellings, lead }, day),
      THREADS.outline({ lines, lead, pledges, tellings }, day),
      FIGURES.outline({ figures }, day),
    ].map(bytesOf),
    body: {
      outlet,
      agency,
      published,
      title,
      article,
      lead,
      lines,
      sayings,
      claims,
      deeds,
      stances,
      pledges,
      tellings,
      figures,
      counted: countedOf(record),
      notices,
    },
  };
}

/** “https://www.herald.example/a/1?utm_source=x#top” → herald.example/a/1 */
export function articleOf(url: string): string {
  const [, host = '', path = '', query = ''] =
    /^(?:[a-z]+:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  if (host === '') return url;
  const kept = query.split('&').filter((one) => one !== '' && !/^(?:utm_|fbclid|gclid|ref=|src=|cmp=)/i.test(one));
  return host.toLowerCase() + path.replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.sort().join('&')}` : '');
}
