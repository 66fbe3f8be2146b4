// Reports that are one report: copies in several outlets, from an agency or from each other, and versions of one article in one outlet.
import type { Edit, Finding, FindingPart } from '../../record/finding.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { listParts, listWords, printedBy, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { COPY_DAYS, relationOf, sharedPrints } from './compare-reports.ts';
import { type Compared, showEdits } from './show-edits.ts';

/** Share of its words that a report must have from the original to be called a copy rather than a rewrite. */
const COPY_SHARE = 0.6;
/** A passage that stands for a whole report: its longest run in common, no longer than this. */
const SHOWN_CHARACTERS = 300;

export const COPIES: Family = { kind: 'copies', meet: (trace, index) => meet(trace, index, 'copy'), tell: tellCopies };
export const VERSIONS: Family = {
  kind: 'versions',
  meet: (trace, index) => meet(trace, index, 'version'),
  tell: tellVersions,
};

async function meet(trace: Trace, index: TraceIndex, relation: 'copy' | 'version'): Promise<Belonging[]> {
  const met = new Map<string, Trace>();
  for (const other of await index.meeting(trace, 'print', COPY_DAYS, 2)) met.set(other.reportId, other);
  for (const other of await index.meeting(trace, 'article', COPY_DAYS)) met.set(other.reportId, other);
  const whole = ({ reportId }: Trace): Member => ({ reportId, entryId: null });
  return [...met.values()]
    .filter((other) => relationOf(trace, other) === relation)
    .map((other) => [whole(trace), whole(other)]);
}

const tracesOf = async (members: readonly Member[], { index }: Scene) =>
  [...(await index.get(members.map(({ reportId }) => reportId))).values()].sort(compareTraces);

async function tellCopies(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await tracesOf(members, scene);
  const agency = commonAgency(traces);
  const original = chooseOriginal(traces, agency);
  const others = traces.filter((trace) => trace !== original);
  const parts = await compareWith(original, others, scene, (compared) => ({
    role: compared !== null && compared.shared >= COPY_SHARE ? 'copy' : 'rewrite',
    through: agency,
  }));
  const all: FindingPart[] = [{ ...parts.first, role: 'original', through: agency }, ...parts.others];
  const uncredited = traces.filter(({ body }) => agency !== null && body.agency === null && body.outlet !== agency);
  const rewrites = all.filter(({ role }) => role === 'rewrite');
  return makeFinding({
    kind: 'copies',
    says: [
      `${all.length} reports are one${agency === null ? '' : ` report by ${agency}`}: ${listParts(all)}`,
      ...(rewrites.length > 0 ? [`${listParts(rewrites)} rewrote it`] : []),
      ...(uncredited.length > 0
        ? [`${listParts(all.filter((p) => uncredited.some((t) => t.reportId === p.reportId)))} did not say so`]
        : []),
    ].join('; '),
    how: `texts share runs of words: ${others.map((other) => percent(sharedPrints(original, other).share)).join(', ')} of the fingerprints of the shorter text`,
    parts: all,
    confidence: Math.min(0.99, 0.6 + Math.min(...others.map((other) => sharedPrints(original, other).share)) / 2),
  });
}

async function tellVersions(members: readonly Member[], scene: Scene): Promise<Finding> {
  const [first, ...later] = (await tracesOf(members, scene)) as [Trace, ...Trace[]];
  const parts = await compareWith(first, later, scene, () => ({ role: 'version' }));
  const all: FindingPart[] = [{ ...parts.first, role: 'version' }, ...parts.others];
  const edits = parts.others.flatMap((part) => part.edits);
  return makeFinding({
    kind: 'versions',
    says: `${all.length} versions of one article in ${printedBy(all[0]!)}, ${edits.length} edit${edits.length === 1 ? '' : 's'} against the first${tellEdits(edits)}`,
    how: later.some(({ body }) => body.article !== null && body.article === first.body.article)
      ? 'one outlet, one address'
      : 'one outlet, texts that share runs of words',
    parts: all,
    confidence: 0.9,
  });
}

/** Edits that a version's sentence tells, and characters of each side: the whole stands among its parts. */
const TOLD_EDITS = 3;
const TOLD_CHARACTERS = 60;

/** “: “421 million” became “412 million”, “on Monday” was cut and 4 more”; '' for none. */
function tellEdits(edits: readonly Edit[]): string {
  const told = edits.slice(0, TOLD_EDITS).map(({ what, before, after }) => {
    if (what === 'changed')
      return `${quote(before.text, TOLD_CHARACTERS)} became ${quote(after.text, TOLD_CHARACTERS)}`;
    return what === 'cut'
      ? `${quote(before.text, TOLD_CHARACTERS)} was cut`
      : `${quote(after.text, TOLD_CHARACTERS)} was added`;
  });
  const rest = edits.length - told.length;
  return told.length === 0 ? '' : `: ${listWords(rest === 0 ? told : [...told, `${rest} more`])}`;
}

async function compareWith(
  first: Trace,
  others: readonly Trace[],
  scene: Scene,
  roleOf: (compared: Compared | null) => Pick<FindingPart, 'role'> & Partial<FindingPart>,
): Promise<{ first: FindingPart; others: FindingPart[] }> {
  const textOf = async ({ reportId }: Trace) => (await scene.index.record(reportId))?.report.text ?? '';
  const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
  const text = await textOf(first);
  let shown: Span | null = null;
  const parts: FindingPart[] = [];
  for (const other of others) {
    const own = await textOf(other);
    const compared = showEdits(whole(text), whole(own));
    shown ??= compared?.run?.before ?? null;
    const passage = passageOf(own, [shorten(own, compared?.run?.after ?? opening(own))]);
    parts.push(
      makePart(other, {
        ...roleOf(compared),
        passage,
        shared: compared?.shared ?? null,
        edits: [...(compared?.edits ?? [])],
      }),
    );
  }
  const passage = passageOf(text, [shorten(text, shown ?? opening(text))]);
  return { first: makePart(first, { role: 'original', passage }), others: parts };
}

const opening = (text: string): Span => ({ start: 0, end: text.length });

/** At a blank, where there is one. */
function shorten(text: string, { start, end }: Span): Span {
  if (end - start <= SHOWN_CHARACTERS) return { start, end };
  const blank = text.lastIndexOf(' ', start + SHOWN_CHARACTERS);
  return { start, end: blank > start ? blank : start + SHOWN_CHARACTERS };
}

/** The agency that most of them credit; of equals the first in the order of letters. */
export function commonAgency(traces: readonly Trace[]): string | null {
  const credits = new Map<string, number>();
  for (const { body } of traces)
    if (body.agency !== null) credits.set(body.agency, (credits.get(body.agency) ?? 0) + 1);
  return [...credits].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0] ?? null;
}

/** The agency’s own print, else the fullest text of the first day: copies are cut more often than they are added to. */
function chooseOriginal(traces: readonly Trace[], agency: string | null): Trace {
  const own = traces.find(
    ({ body }) => agency !== null && body.outlet !== null && foldName(body.outlet) === foldName(agency),
  );
  if (own) return own;
  const firstDay = traces.filter(({ day }) => day === traces[0]!.day);
  return firstDay.reduce((best, one) => (one.keys.length > best.keys.length ? one : best));
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
