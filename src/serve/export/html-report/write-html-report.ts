// Records in, one HTML page out that asks nothing of any other: style inside, no script, no picture, no font. A report alone is shown whole; of a
// search the blocks in which something asked for begins. It is read, printed, mailed and kept.
import { html, raw } from 'hono/html';
import type { RecordedReport } from '../../../record/entry.ts';
import type { ExportOptions } from '../export-options.ts';
import type { Markup } from './markup.ts';
import { reportSection } from './report-section.ts';
import { STYLE } from './style.ts';

/** Reports on one page; what is left out is said. */
export const MOST_REPORTS = 200;

/** `records` newest first; at most MOST_REPORTS of those in which something is asked for are shown. */
export async function* writeHtmlReport(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const { asked = 'All entries in all reports', version = '' } = options.about ?? {};
  const sections: Markup[] = [];
  const readers = new Set<string>();
  let [looked, entries, cards, isCut] = [0, 0, 0, false];
  for await (const record of records) {
    const chosen = options.choose?.(record) ?? null;
    if (chosen?.size !== 0 && sections.length === MOST_REPORTS) {
      isCut = true;
      break;
    }
    looked += 1;
    entries += record.entries.length;
    if (chosen?.size === 0) continue;
    const section = reportSection(record, chosen, cards + 1);
    sections.push(section.markup);
    readers.add(record.reader);
    cards += section.cards;
  }
  const isOne = looked === 1 && sections.length === 1;
  yield String(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Dualtrack ${version}">
<title>${asked} · Dualtrack</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="file">
<h1>${isOne ? 'A report on two tracks' : 'What was asked for'}</h1>
<p><strong>${asked}.</strong> ${cards} ${plural(cards, 'card', 'cards')}, in ${sections.length} of ${looked} ${plural(looked, 'report', 'reports')} looked through (${entries} ${plural(entries, 'entry', 'entries')} of all kinds in them).${isCut ? ` Only the newest ${MOST_REPORTS} are shown.` : ''} Reports are counted, not happenings.</p>
<p>Outlined words were said, with the speaker in small capitals and the word that reports it in italics; filled words were done; half-filled words are figures; doubly underlined words are commitments. A number leads from words to their card and back.</p>
<fieldset class="show"><legend>Cards of</legend>${['statement', 'event', 'figure', 'commitment'].map(
      (kind) => html`<label><input type="checkbox" id="show-${kind}" checked> ${kind}s</label>`,
    )}</fieldset>
</header>
<main>
${sections}
</main>
<footer>
<p>How it was made: read by ${[...readers].sort().join(', ') || 'no reader'}, with Dualtrack ${version}. Every entry is tied to the exact words it was read from; nobody but the report vouches for them. “How sure” says how many of 100 entries with such a figure were right on texts kept back to measure it; what the program missed is not here.</p>
<p>This page asks nothing of any other: it can be kept, printed and passed on. The texts are their publishers’.</p>
</footer>
</body>
</html>
`,
  );
}

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
