// A record, and perhaps an entry of it, in; how it is cited out, in every style. The words of an entry are the report's own: in
// quotation marks as somebody's only where the report quotes them (a direct statement), else as the report's.
import { DualtrackError } from '../../../errors.ts';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { Span } from '../../../record/span.ts';
import type { Act, Statement } from '../../../record/statement.ts';
import { createTextFragments } from '../../../text/text-fragment.ts';
import type { Citation } from '../../contract/citation.ts';
import { outerStatement } from '../outer-statement.ts';
import { bibtexKey, toBibtex } from './bibtex.ts';
import { toCslItem } from './csl.ts';
import { escapeMarkdown, toMarkdown } from './markdown.ts';
import { oneLine, type SourceFacts, tellDate, toSourceFacts } from './source-facts.ts';

/** Throws DualtrackError unknown-report where the record has no entry of that id. */
export function cite(record: RecordedReport, entryId: string | null = null): Citation {
  const entry = entryId === null ? null : record.entries.find(({ id }) => id === entryId);
  if (entry === undefined)
    throw new DualtrackError(
      'unknown-report',
      `no entry with this id: ${entryId}`,
      `\`dualtrack show ${record.report.id} --json\` gives the ids of its entries`,
    );
  const facts = toSourceFacts(record.report);
  const key = bibtexKey(facts, entryId);
  const quoted = entry && quoteOf(record, entry);
  const link = quoted && createTextFragments(record.report.url, record.report.text)(quoted.spans);
  const at: SourceFacts = link ? { ...facts, url: link } : facts;
  const note = [tellReport(facts), ...(quoted ? [`entry ${entryId}`, tellQuote(quoted)] : [])].join('; ');
  return {
    reportId: facts.reportId,
    entryId,
    plain: [quoted && tellQuote(quoted), toPlain(at)].filter(Boolean).join(' — '),
    markdown: quoted ? `> ${escapeMarkdown(tellQuote(quoted))}\n>\n> — ${toMarkdown(at)}` : toMarkdown(at),
    bibtex: toBibtex(at, key, note),
    csl: toCslItem(at, key, note),
    quote: quoted?.words ?? null,
    link: link ?? (quoted === null ? facts.url : null),
  };
}

export const tellReport = ({ reportId }: SourceFacts) => `Dualtrack report ${reportId}`;

/** "Dana Whitlow (Meridian), “Okker to meet Oranov”, Port Alder Herald, 6 February 2031, https://…" */
function toPlain(facts: SourceFacts): string {
  const { author, agency, title, opening, outlet, url } = facts;
  const by = author && agency && author !== agency ? `${author} (${agency})` : (author ?? agency);
  return [by, `“${innerQuotes(title ?? opening)}”`, outlet, tellDate(facts), url].filter(Boolean).join(', ');
}

const MARKS = /["“”„«»]/g;

/** Without the marks around it: ‘“I never saw it”’ → ‘I never saw it’; ‘his client “never saw it”’ keeps both of its own, ‘“Yes” and “no”’ all of them. */
function unmarked(piece: string): string {
  const [opens, closes] = [/^["“„«]/.test(piece), /["”“»]$/.test(piece)];
  const inner = piece.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const own = inner.match(MARKS)?.length ?? 0;
  // the first mark inside opens another quotation, or closes this one
  if (opens && closes) return own === 0 || /^[^"“”„«»]*\s["“„«]/.test(inner) ? inner : piece;
  return own % 2 === 0 ? inner : piece;
}

/** Quotation marks within quotation marks are single ones. */
const innerQuotes = (words: string) => words.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));

export interface Quoted {
  /** The report's words, each piece on one line, with " … " between pieces. */
  readonly words: string;
  readonly pieces: readonly string[];
  readonly spans: readonly Span[];
  /** Who is quoted, in the report's words for them; null in the report's own voice. */
  readonly who: string | null;
  /** Whether the words are the speaker's own. */
  readonly isDirect: boolean;
  /** How they are said, in the report's words, where the words alone would say something else: “denied”, “demanded”. */
  readonly how: string | null;
}

/** The words that an entry is quoted by: of a statement what was said, of an event its sentence. */
export function quoteOf(record: RecordedReport, entry: Entry): Quoted {
  const { text } = record.report;
  const outer = outerStatement(record, entry);
  const teller = outer && nameOf(outer.source);
  switch (entry.kind) {
    case 'statement':
      return {
        ...quoted(text, entry.content.spans, nameOf(entry.source) ?? 'somebody not named', entry.form === 'direct'),
        how: howSaid(entry),
      };
    case 'event':
      return quoted(text, [entry.sentence], teller);
    case 'commitment':
      return quoted(text, entry.what.spans, nameOf(entry.who));
    case 'figure':
      return quoted(text, entry.spans, teller);
    case 'time':
      return quoted(text, entry.spans, null);
  }
}

function quoted(text: string, spans: readonly Span[], who: string | null, isDirect = false): Quoted {
  const pieces = spans.map(({ start, end }) => oneLine(text.slice(start, end)) ?? '').filter((piece) => piece !== '');
  return { words: pieces.join(' … '), pieces, spans, who, isDirect, how: null };
}

/** “She denied that the gates had been shut”: not that she said so. Null where somebody says it. */
function howSaid({ act, polarity, cue }: Statement): string | null {
  const word = oneLine(cue.text);
  if (word === null || (polarity === 'positive' && SAYS_IT.has(act))) return null;
  return `“${innerQuotes(word)}”${polarity === 'positive' ? '' : `, ${polarity}`}`;
}
const SAYS_IT: ReadonlySet<Act> = new Set(['say', 'report', 'believe', 'other']);

const nameOf = ({ actor, text }: { actor: { name: string } | null; text: string }) => oneLine(actor?.name ?? text);

/**
 * "Ilse Varga: “There is no ammunition there.”"; "Lev Oranov, in the report’s words: Tarsk will not …"; "Lev Oranov (“denied”), in the report’s
 * words: “that …”"; "three battalions".
 */
export function tellQuote({ pieces, who, isDirect, how }: Quoted): string {
  const words = innerQuotes(pieces.map(unmarked).join(' … '));
  if (isDirect) return `${who}: “${words}”`;
  return who === null ? `“${words}”` : `${who}${how === null ? '' : ` (${how})`}, in the report’s words: “${words}”`;
}
