// Two reports of which a reader of pairs says that a line of the one cannot be true along with a line of the other, in; both as tellings of one happening, out:
// where no event of both tells it.
//
//   “Nobody was in the ferry office when the fire broke out”      “Two clerks were led out of the burning office by a docker”
import { relationOf } from '../copies/compare-reports.ts';
import { mayDisagree } from '../disputes/read-denials.ts';
import { type Belonging, memberKey } from '../findings/family.ts';
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { Line } from '../threads/line.ts';
import { readOverThread } from '../threads/read-over-thread.ts';
import { readPairs } from '../threads/read-pairs.ts';
import { type Deed, UNTOLD_DAYS } from './deed.ts';

/** A telling that only a reader of pairs ties to another. */
export const READ = 'READ';

const memberOf = (reportId: string, { entryId }: Line) => ({ reportId, entryId });

/** Over two reports, what no other happening of these two tells already. */
export async function conflictsRead(
  trace: Trace,
  index: TraceIndex,
  known: readonly Belonging[],
): Promise<Belonging[]> {
  const read = await readOverThread(trace, index, { question: 'conflict', skips: () => false, fits: mayDisagree });
  return read.flatMap(({ early, late, pairs }) => {
    const isOfBoth = (pair: Belonging) => [early, late].every(({ reportId }) => pair.some((one) => one.reportId === reportId)); // biome-ignore format: one line
    const taken = new Set(known.filter(isOfBoth).flat().map(memberKey));
    return pairs
      .map(({ first, second }): Belonging => [memberOf(early.reportId, first), memberOf(late.reportId, second)])
      .filter((pair) => !pair.some((member) => taken.has(memberKey(member))));
  });
}

/** Of these reports, each member that was read so, with what it cannot be true along with. Of two that are not among those `asked` nothing is read: hundreds may tell one happening. */
export async function toldByConflict(
  traces: ReadonlyMap<string, Trace>,
  asked: ReadonlySet<string>,
  { readings }: TraceIndex,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const told = new Map<string, Set<string>>();
  if (readings === null) return told;
  const put = (a: string, b: string) => told.set(a, (told.get(a) ?? new Set<string>()).add(b));
  for (const early of traces.values())
    for (const late of traces.values()) {
      if (early === late || early.day === null || late.day === null || early.day > late.day) continue;
      if (!asked.has(early.reportId) && !asked.has(late.reportId)) continue;
      // how copies differ is told by what they are
      if (relationOf(early, late) !== null) continue;
      for (const { first, second } of (await readPairs('conflict', early, late, readings)).filter(mayDisagree)) {
        const [a, b] = [memberKey(memberOf(early.reportId, first)), memberKey(memberOf(late.reportId, second))];
        put(a, b);
        put(b, a);
      }
    }
  return told;
}

const NOTHING_TOLD = { agents: [], others: [], places: [], spots: [], triggers: [], counts: [] };

/** A line as a telling: of the days of its report, where it was not read as an event. */
export const deedOfLine = ({ entryId, names, passage }: Line, day: number): Deed => ({
  ...NOTHING_TOLD,
  ...{ entryId, names, passage, type: READ, isTold: true },
  ...{ from: day - UNTOLD_DAYS, to: day, isDated: false },
});
