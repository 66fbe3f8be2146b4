// An entry of a record in, what its card says out: always in the same order, as the cards of the page have it.
import { html, raw } from 'hono/html';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { createTextFragments } from '../../../text/text-fragment.ts';
import { oneLine, tellDate, toSourceFacts } from '../cite/source-facts.ts';
import { outerStatement } from '../outer-statement.ts';
import { describeEntry, nameOf } from './describe-entry.ts';
import type { Markup } from './markup.ts';

/** The words stand marked beside the card: here is enough to know them by. */
const MOST_WORDS = 110;
const MOST_NAME = 160;

/** The card of `entry`, closed unless `isOpen`; `number` ties it to its mark. `linkTo` gives the address of words on the report's own page. */
export function tellCard(
  record: RecordedReport,
  entry: Entry,
  number: number,
  linkTo: ReturnType<typeof createTextFragments>,
  isOpen: boolean,
): Markup {
  const { report } = record;
  const facts = toSourceFacts(report);
  const outer = outerStatement(record, entry);
  const teller = outer && nameOf(outer.source);
  const { who, toWhom, what, brief, words, happened, said, why, spans } = describeEntry(entry, report.text);
  const link = linkTo(spans);
  const printed = [facts.outlet ?? 'an outlet not named', facts.agency && `through ${facts.agency}`].filter(Boolean);
  const rows: readonly (readonly [name: string, value: string | null])[] = [
    ['Who', who],
    ['To whom', toWhom],
    ['What', what],
    ['Happened', happened],
    ['Said', said],
    ['Published', tellDate(facts)],
    ['How sure', 'confidence' in entry ? `${Math.round(entry.confidence * 100)} of 100` : null],
    [
      'Who says so',
      `${teller ?? (entry.kind === 'statement' ? 'the report' : 'the report itself')}, in ${printed.join(', ')}`,
    ],
    ['Why', why],
  ];
  const short = [who ?? '', brief].filter(Boolean).join(' · ');
  // The place that a number leads to lies inside, so that a browser opens the card by itself.
  return html`<details class="card ${entry.kind}-card"${isOpen ? raw(' open') : ''}>
<summary><span class="number">${number}</span> <span class="kind" role="img" aria-label="${entry.kind}">${SIGNS[entry.kind]}</span> <bdi>${cut(short, MOST_NAME)}</bdi>: <q dir="auto">${cut(bare(words), MOST_WORDS)}</q></summary>
<dl id="c${number}">${rows.map(([name, value]) =>
    value === null ? '' : html`<div><dt>${name}</dt><dd dir="auto">${cut(value, MOST_NAME)}</dd></div>`,
  )}<div class="link"><dt>In the text</dt><dd><a href="#m${number}">to the words</a></dd></div>${link === null ? '' : html`<div class="link"><dt>Where</dt><dd><a href="${link}" rel="noopener noreferrer">these words on the page of the report</a></dd></div>`}</dl>
</details>`;
}

/** A sign for each kind, with its name for those who hear the page. */
const SIGNS: Readonly<Record<Entry['kind'], string>> = {
  statement: '❝',
  event: '◆',
  figure: '#',
  commitment: '⚑',
  time: '◷',
};

/** On one line, without the quotation marks that stand around it. */
const bare = (words: string) => (oneLine(words) ?? '').replace(/^[“"„«]|[”"“»]$/g, '');

function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
}
