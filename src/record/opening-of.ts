// In: a report. Out: the first words of its body, for a list that shows title, outlet and day beside them.
//
//   Pact and Tarsk agree on talks            the title
//   Mara Lindt in Drovny                     a line that begins with the byline        left out
//   The Sund Courier, 3 March 2031           a line of outlet or agency and a year
//   DROVNY, March 3 (Meridian) — The two sides will …
//   └─────────dateline─────────┘ └───── opening ─────
//
// The report's own fields say what to look for; the rules that found them are the readers'.
import { isByline, isShort } from './is-byline.ts';
import type { NewsReport } from './news-report.ts';

const LENGTH = 200;
/** Characters that are looked at: a text of blank lines gives a shorter opening, not a walk through all of it. */
const LOOK = 3000;
/** Lines that may stand before the body, as the readers have it. */
const HEAD_LINES = 8;

type Headed = Pick<NewsReport, 'text' | 'title' | 'byline' | 'agency' | 'outlet' | 'dateline'>;

/**
 * The first 200 characters of the body, white space folded to single blanks; never half of a surrogate pair. Of the whole
 * text where nothing is left without its headline.
 */
export function openingOf(report: Headed): string {
  const folded = bodyOf(report) || fold(report.text.trimStart().slice(0, LOOK));
  const cut = folded.slice(0, LENGTH);
  return /[\uD800-\uDBFF]$/.test(cut) && folded.length > LENGTH ? cut.slice(0, -1) : cut;
}

/** The text's beginning without the lines and the dateline that fields of the report repeat. */
function bodyOf(report: Headed): string {
  const lines = report.text
    .trimStart()
    .slice(0, LOOK)
    .split(/[\n\r\u2028\u2029]+/)
    .map(fold);
  const kept: string[] = [];
  let isHead = true;
  let hasLabels = false;
  let sentences = 0;
  for (const [i, line] of lines.filter((one) => one !== '').entries()) {
    isHead &&= i < HEAD_LINES + (hasLabels ? HEAD_LINES : 0) && sentences < 2; // a standfirst may come before the byline
    if (isHead && isLabelled(line, report, hasLabels)) {
      hasLabels = true;
      continue;
    }
    const filed: number = isHead ? lengthOfDateline(line, report) : 0;
    if (isHead && filed === 0 && (isTitle(line, report) || isByline(line, report) || isCredit(line, report))) continue;
    if (!isShort(line)) sentences++;
    isHead &&= filed === 0;
    kept.push(line.slice(filed));
  }
  return kept.filter((line) => line !== '').join(' ');
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Letters and digits only: the page's headline and the one in its data often differ in marks. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isTitle = (line: string, { title }: Headed) =>
  title !== null && lettersOf(title) !== '' && lettersOf(line) === lettersOf(title);

/**
 * "Title: Pact to meet" where that is the title, and behind it "LENGTH: 512 words" and "BODY:". Must not be "Solvane: we will stay." in
 * an interview.
 */
function isLabelled(line: string, report: Headed, hasLabels: boolean): boolean {
  if (/^(?:---+|\+\+\+|===+)$/.test(line)) return true;
  const label = /^["'*]{0,2}\p{L}[\p{L} _-]{0,18}:[*]{0,2}(?: |$)/u.exec(line)?.[0];
  if (label === undefined) return false;
  const value = line.slice(label.length).replace(/^["']|["']$/g, '');
  if (hasLabels && (value === '' || isShort(value))) return true;
  return isTitle(value, report) || isByline(value, report) || isCredit(value, report);
}

/** "The Sund Courier, 3 March 2031", "Updated: March 4, 2031", "Tuesday, March 4, 2031", "Meridian"; not "Meridian sinks off Vell". */
function isCredit(line: string, { outlet, agency }: Headed): boolean {
  if (!isShort(line)) return false;
  const bare = line
    .toLowerCase()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/^(?:first |originally )?published in /, '');
  const names = [outlet, agency].map((name) => fold(name ?? '').toLowerCase()).filter((name) => name !== '');
  if (names.includes(bare) || DATED.test(bare)) return true;
  return /\d/.test(bare) && names.some((name) => bare.startsWith(name) || bare.endsWith(name));
}

/** A label or a weekday, then a date and perhaps a clock time. */
const DATED =
  /^(?:(?:first |last )?(?:published|posted|issued|updated?|modified)(?: on)?:? )?(?:[a-z]{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)(?:[ ,t|·–—-]+[\d:.apm ]{2,12}(?: ?[a-z]{1,4})?)?$/;

/** Units at the start of `line` that the report's dateline and agency take, the dash behind them included; 0 for none. */
function lengthOfDateline(line: string, { dateline, agency }: Headed): number {
  if (dateline === null && agency === null) return 0;
  let at = 0;
  const take = (words: string | null | undefined, separators: string): boolean => {
    const from = at;
    while (at < line.length && separators.includes(line[at]!)) at++;
    const wanted = fold(words ?? '');
    if (wanted !== '' && line.startsWith(wanted, at)) {
      at += wanted.length;
      return true;
    }
    at = from;
    return false;
  };
  const isPlaced = take(dateline?.place, '');
  const isDated = take(dateline?.date, isPlaced ? ',. ' : '');
  const isCredited = take(agency, isPlaced || isDated ? '.,: (/' : '(/');
  if (!isPlaced && !isDated && !isCredited) return 0;
  // "DROVNY’s answer" or "Meridian (a ship)" goes on without a dash or the agency's bracket: no dateline.
  const gap = /^(?: ?\([^()]{1,40}\)|[)/])?[.,:]? *(?:[—–―] *|-+ +)?/.exec(line.slice(at))![0];
  return /[—–―:-] *$/.test(gap) || (isCredited && /^[)/]/.test(gap)) ? at + gap.length : 0;
}
