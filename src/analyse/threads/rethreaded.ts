// Reports of a batch in; those of before that must be asked anew whom they belong to, out: a report that comes late stands between two others, and those were perhaps held
// against each other only because nothing did. As reports come, the newest last, there are none.
import type { Store } from '../../store/contract.ts';
import { termsRecalled } from '../commitment-outcomes/term-recalled.ts';
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { likelyPairs } from './likely-lines.ts';
import { NEAR, othersOfThread } from './others-of-thread.ts';
import { mayBeRead, readPairs } from './read-pairs.ts';
import { questionsOf } from './read-questions.ts';
import { mayBeOfThread, threadOutline } from './thread-outline.ts';

export async function rethreaded(
  store: Pick<Store, 'findingsOn' | 'standingsOn'>,
  index: TraceIndex,
  batch: readonly Trace[],
): Promise<readonly string[]> {
  await Promise.all(batch.map((trace) => othersOfThread(trace, index)));
  const changed = await index.changedPairs('story', NEAR);
  if (changed.length === 0) return [];
  const apart = changed.filter(({ isNear }) => !isNear).map(({ pair }) => pair);
  const together = await togetherIn(store, new Set(apart.flat()));
  const mayMatter = changed.filter(({ pair, isNear }) => isNear || together(...pair)).map(({ pair }) => pair);
  const traces = await index.get(mayMatter.flat());
  const again = new Set<string>();
  for (const pair of mayMatter) {
    const [a, b] = pair.map((id) => traces.get(id)) as [Trace, Trace];
    if (await isAnythingTold(a, b, index)) for (const id of pair) again.add(id);
  }
  return [...again];
}

/** Whether lines of the two, held against each other, say anything: else it is nothing to them how near they are, whatever finding others have brought them into. */
async function isAnythingTold(a: Trace, b: Trace, { readings }: TraceIndex): Promise<boolean> {
  if (!mayBeOfThread(threadOutline(a), threadOutline(b))) return false;
  for (const [early, late] of [
    [a, b],
    [b, a],
  ] as const) {
    if (termsRecalled(early, late).length > 0) return true;
    if (readings === null || !mayBeRead(early, late)) {
      if (likelyPairs('outcome', early, late).length > 0) return true;
      continue;
    }
    for (const question of questionsOf(false))
      if ((await readPairs(question, early, late, readings)).length > 0) return true;
  }
  return false;
}

/** Whether two of `reports` stand in one finding, or in the log of one standing. */
async function togetherIn(
  store: Pick<Store, 'findingsOn' | 'standingsOn'>,
  reports: ReadonlySet<string>,
): Promise<(a: string, b: string) => boolean> {
  const told = [
    ...(await store.findingsOn([...reports])).map(({ parts }) => parts),
    ...(await store.standingsOn([...reports])).map(({ log, watch }) => [...log, ...watch]),
  ];
  const beside = new Map<string, Set<string>>();
  for (const parts of told) {
    const own = new Set(parts.map(({ reportId }) => reportId));
    for (const one of own) beside.set(one, (beside.get(one) ?? new Set<string>()).union(own));
  }
  return (a, b) => beside.get(a)?.has(b) === true;
}
