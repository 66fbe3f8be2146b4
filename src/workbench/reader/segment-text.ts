// Cuts the blocks of a text at every border of every mark, so that each piece can be drawn once, as all it is.
//
//   marks     └── statement content ──────────┘
//                     └─ figure ─┘
//                            └─ event ──────────────┘
//   segments  └──────┴───────┴───┴────────────┴─────┘
//
// Work: O((marks + segments) · log marks), also when everything overlaps everything.
import type { Entry } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { countBelow } from '../../text/count-below.ts';
import type { Mark, MarkPart } from './entry-marks.ts';

export interface Segment extends Span {
  /** Indices of the entries that this piece belongs to, the shortest entry first, at most MOST_ENTRIES. */
  readonly entries: readonly number[];
  /** Class names of how it is drawn; empty for plain text. */
  readonly look: string;
  /** Indices of the entries whose first words these are. */
  readonly begins: readonly number[];
}

export interface Block extends Span {
  readonly segments: readonly Segment[];
}

/** A click can walk through this many entries at one place; a text made to have more is still drawn right. */
export const MOST_ENTRIES = 16;

const NONE: readonly number[] = Object.freeze([]);

/** `marks` are entryMarks() of `entries`; `spans` are the blocks, in order and apart. */
export function segmentText(entries: readonly Entry[], marks: readonly Mark[], spans: readonly Span[]): Block[] {
  const lengths = new Float64Array(entries.length);
  const first = new Float64Array(entries.length).fill(Number.POSITIVE_INFINITY);
  for (const { entry, start, end } of marks) {
    lengths[entry]! += end - start;
    first[entry] = Math.min(first[entry]!, start);
  }
  // Rank 0 is the innermost mark: what a click means and what is drawn on top.
  const ranked = [...marks].sort(
    (a, b) => lengths[a.entry]! - lengths[b.entry]! || b.entry - a.entry || a.start - b.start,
  );
  const byStart = [...ranked.keys()].sort((a, b) => ranked[a]!.start - ranked[b]!.start || a - b);
  const byEnd = [...ranked.keys()].sort((a, b) => ranked[a]!.end - ranked[b]!.end || a - b);
  const active: number[] = [];
  const placeOf = (rank: number): number => countBelow(active.length, (i) => active[i]! < rank);
  const counts = new Map<string, number>();
  const layerOf = (mark: Mark) => layer(entries[mark.entry]!, mark.part);
  let opening = 0;
  let closing = 0;
  let begins: number[] = [];

  const blocks: Block[] = [];
  for (const { start, end } of spans) {
    const segments: Segment[] = [];
    for (let at = start; at < end; ) {
      for (; opening < byStart.length && ranked[byStart[opening]!]!.start <= at; opening++) {
        const rank = byStart[opening]!;
        const mark = ranked[rank]!;
        active.splice(placeOf(rank), 0, rank);
        counts.set(layerOf(mark), (counts.get(layerOf(mark)) ?? 0) + 1);
        if (mark.start === first[mark.entry]) {
          begins.push(mark.entry);
          first[mark.entry] = Number.NEGATIVE_INFINITY;
        }
      }
      for (; closing < byEnd.length && ranked[byEnd[closing]!]!.end <= at; closing++) {
        const rank = byEnd[closing]!;
        active.splice(placeOf(rank), 1);
        counts.set(layerOf(ranked[rank]!), counts.get(layerOf(ranked[rank]!))! - 1);
      }
      const nextStart = opening < byStart.length ? ranked[byStart[opening]!]!.start : end;
      const nextEnd = closing < byEnd.length ? ranked[byEnd[closing]!]!.end : end;
      const stop = Math.min(end, nextStart, nextEnd);
      // An entry that lies wholly in white space between blocks has no words to begin.
      const begun = begins.length && active.length ? begins : NONE;
      segments.push({
        start: at,
        end: stop,
        entries: active.length ? nearest(active, ranked) : NONE,
        look: active.length ? look(counts, innermostPart(active, ranked, counts)) : '',
        begins: begun,
      });
      if (begun !== NONE) begins = [];
      at = stop;
    }
    blocks.push({ start, end, segments: withEdges(segments) });
  }
  return blocks;
}

/** What a mark is drawn as. Talks that took place are dialogue too, but are not anybody's words. */
function layer(entry: Entry, part: MarkPart): string {
  if (entry.kind === 'statement') return part;
  if (entry.kind === 'event') return entry.track === 'dialogue' ? 'talks' : 'deed';
  return entry.kind;
}

const LAYERS = ['content', 'talks', 'deed', 'figure', 'commitment', 'time'] as const;

function look(counts: ReadonlyMap<string, number>, part: MarkPart | null): string {
  const names = ['segment'];
  for (const name of LAYERS) if (counts.get(name)) names.push(name);
  if ((counts.get('content') ?? 0) > 1) names.push('nested');
  if (part === 'source' || part === 'cue') names.push(part);
  return names.join(' ');
}

/** The part of the innermost statement here, or null where no statement is. */
function innermostPart(active: readonly number[], ranked: readonly Mark[], counts: ReadonlyMap<string, number>) {
  if (!counts.get('source') && !counts.get('cue')) return null;
  for (const rank of active.slice(0, MOST_ENTRIES)) {
    const { part } = ranked[rank]!;
    if (part !== 'whole') return part;
  }
  return null;
}

function nearest(active: readonly number[], ranked: readonly Mark[]): number[] {
  const entries = new Set<number>();
  for (const rank of active) {
    entries.add(ranked[rank]!.entry);
    if (entries.size === MOST_ENTRIES) break;
  }
  return [...entries];
}

/** The ends of each run of quoted content get their closing lines. */
function withEdges(segments: readonly Segment[]): Segment[] {
  const isContent = (segment: Segment | undefined) => segment?.look.includes(' content') ?? false;
  return segments.map((segment, index) => {
    if (!isContent(segment)) return segment;
    const opens = isContent(segments[index - 1]) ? '' : ' opens';
    const closes = isContent(segments[index + 1]) ? '' : ' closes';
    return opens || closes ? { ...segment, look: segment.look + opens + closes } : segment;
  });
}
