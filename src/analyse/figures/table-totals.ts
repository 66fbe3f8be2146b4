// One record in; totals of its tables that the rows above them do not make up, out.
//
//   Flag      Ships, July   Ships, August
//   Arvenia   11            14
//   Belmark   8             13
//   Total     21            27               11 and 8 make 19
//   not: shares, what comes for one (“Crew per ship”), averages and ranks, columns with a cell that tells no number (“not told”), tables with totals of parts or
//   with a row left out
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Span } from '../../record/span.ts';
import { findTables, type Table } from '../../text/find-tables.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Slip } from '../inconsistencies/slip.ts';
import { sumOf } from './find-wrong-totals.ts';

const TOTAL = /^(?:the )?(?:grand )?(?:totals?|sum|altogether|in all)$/iu;
const SUBTOTAL = /\btotal\b|\bsub-?total\b/iu;
/** “of which ferries”, “– guards”: told in the row above. */
const PART_OF_ROW =
  /^(?:of (?:which|whom|these|them|those)|including|incl\.|among (?:them|these)|thereof|[–—+•-])(?!\p{L})/iu;
/** What nobody adds up: “Crew per ship”, “Average age”, “Price (crowns a tonne)”. */
const NOT_ADDED =
  /\b(?:per|each|averages?|avg|mean|median|rates?|ratios?|rank(?:s|ing)?|place|position|index|density|ages?|prices?|temperatures?|speed|score)\b|\p{L} an? \p{L}+\)?$/iu;
/** A cell that counts as none: “–”, “-”, “0”, or empty. */
const NOTHING = /^[\s–—−.-]*$|^0$/u;

export function findWrongTableTotals(record: RecordedReport): Slip[] {
  const { text } = record.report;
  const tables = findTables(text);
  if (tables.length === 0) return [];
  const figureAt = overlapping(
    record.entries.flatMap((figure) =>
      figure.kind === 'figure' ? [{ start: figure.spans[0]!.start, end: figure.spans.at(-1)!.end, figure }] : [],
    ),
  );
  return tables.flatMap((table) => wrongIn(table, text, (span) => figureAt(span)[0]?.figure ?? null));
}

function wrongIn(table: Table, text: string, figureIn: (cell: Span) => Figure | null): Slip[] {
  const written = ({ start, end }: Span) => text.slice(start, end);
  if (table.lacksRows) return [];
  const rows = table.rows.filter(({ head }) => !PART_OF_ROW.test(written(head)));
  const named = rows.map(({ head }) => written(head));
  const at = named.findIndex((name) => TOTAL.test(name));
  // a total on top, and totals of parts, say otherwise what they are of
  if (at < 2 || named.some((name, n) => n !== at && SUBTOTAL.test(name))) return [];
  return rows[at]!.cells.flatMap((cell, column): Slip[] => {
    const total = figureIn(cell);
    const heading = table.columns[column];
    if (total === null || total.of === 'share' || (heading && NOT_ADDED.test(written(heading)))) return [];
    const parts: Figure[] = [];
    for (const { cells } of rows.slice(0, at)) {
      const part = figureIn(cells[column]!);
      if (part !== null && part.of === total.of && part.unit === total.unit) parts.push(part);
      else if (part !== null || !NOTHING.test(written(cells[column]!))) return [];
    }
    const slip = sumOf(total, parts);
    return slip === null ? [] : [{ ...slip, how: 'the rows above the total of a table make another sum; rounding is allowed for' }]; // biome-ignore format: one line
  });
}
