// A record in; its section of the page out: head, blocks of text with their marks, cards beside the block where each entry begins.
import { html } from 'hono/html';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { Span } from '../../../record/span.ts';
import { splitBlocks } from '../../../text/split-blocks.ts';
import { createTextFragments } from '../../../text/text-fragment.ts';
import { tellDate, toSourceFacts } from '../cite/source-facts.ts';
import { type Mark, marksOf, markUpText } from './mark-up-text.ts';
import type { Markup } from './markup.ts';
import { tellCard } from './tell-card.ts';

export interface Section {
  readonly markup: Markup;
  /** Entries with a card. */
  readonly cards: number;
}

/**
 * With `chosen` only the blocks in which a chosen entry begins, and only chosen entries marked; null is the whole report. Cards are numbered
 * from `first`. A time is marked and has no card: what it is the time of has one.
 */
export function reportSection(record: RecordedReport, chosen: ReadonlySet<string> | null, first: number): Section {
  const { report, entries, notes } = record;
  let number = first;
  const numbered = entries
    .filter(({ id }) => chosen === null || chosen.has(id))
    .map((entry) => ({ entry, marks: marksOf(entry, null) }))
    .sort((a, b) => startOf(a) - startOf(b))
    .map(({ entry, marks }) => {
      const isCard = (entry.kind !== 'time' || chosen !== null) && marks.length > 0;
      const own = isCard ? number++ : null;
      return { entry, number: own, marks: marksOf(entry, own) };
    });
  const marks = numbered
    .flatMap((one) => one.marks)
    .sort((a, b) => a.start - b.start || (a.opens ?? 0) - (b.opens ?? 0));
  const linkTo = createTextFragments(report.url, report.text);
  const cardOf = ({ entry, number: own }: { entry: Entry; number: number | null }) =>
    own === null ? [] : [tellCard(record, entry, own, linkTo, chosen !== null)];
  const blocks = shareOut(splitBlocks(report.text), marks, numbered);
  // A headline stands above the section already.
  const isHeadline = ({ block, own }: (typeof blocks)[number]) =>
    own.length === 0 && report.text.slice(block.start, block.end).trim() === report.title?.trim();
  const kept = blocks.filter((one) => (chosen === null ? !isHeadline(one) : one.own.length > 0));
  const facts = toSourceFacts(report);
  const origin = [facts.outlet, facts.agency, facts.author, facts.place, tellDate(facts)].filter(
    (fact) => fact !== null,
  );
  return {
    cards: number - first,
    markup: html`<section class="report">
<h2 dir="auto">${facts.title ?? facts.opening}</h2>
<p class="facts">${origin.map((fact) => html`<bdi>${fact}</bdi> · `)}${facts.url === null ? 'no address' : html`<a href="${facts.url}" rel="noopener noreferrer">source page</a>`}</p>
${kept.map(({ block, own, inside }, index) => [
  chosen !== null && isGap(report.text, kept[index - 1]?.block ?? null, block) ? html`<p class="gap">[…]</p>\n` : '',
  html`<div class="block"><p dir="auto">${markUpText(report.text, block, inside)}</p><div class="cards">${own.map(cardOf)}</div></div>\n`,
])}
${
  chosen !== null || notes.length === 0
    ? ''
    : html`<div class="notes"><p>Notes of the reading: what was skipped, capped or in doubt.</p><ul>${notes.map(({ reason }) => html`<li>${reason}</li>`)}</ul></div>`
}
</section>
`,
  };
}

interface Numbered {
  readonly entry: Entry;
  readonly number: number | null;
  readonly marks: readonly Mark[];
}

/** Each block with the entries that begin in it and the marks that lie in it; all three lists are by start, and are gone through once. */
function shareOut(blocks: readonly Span[], marks: readonly Mark[], numbered: readonly Numbered[]) {
  let [nextMark, nextEntry] = [0, 0];
  let open: Mark[] = [];
  return blocks.map((block) => {
    open = open.filter(({ end }) => end > block.start);
    for (; nextMark < marks.length && marks[nextMark]!.start < block.end; nextMark++)
      if (marks[nextMark]!.end > block.start) open.push(marks[nextMark]!);
    const own: Numbered[] = [];
    for (; nextEntry < numbered.length && startOf(numbered[nextEntry]!) < block.end; nextEntry++) {
      const one = numbered[nextEntry]!;
      if (one.number !== null && startOf(one) >= block.start) own.push(one);
    }
    return { block, own, inside: open };
  });
}

const startOf = ({ marks: [first] }: Pick<Numbered, 'marks'>) => first?.start ?? 0;

/** Whether words stand between two blocks that are shown one below the other. */
const isGap = (text: string, before: Span | null, { start }: Span) => /\S/.test(text.slice(before?.end ?? 0, start));
