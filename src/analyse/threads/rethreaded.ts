// Reports of a batch in; pairs of those of before that must be asked anew what they say together, out: a report that comes late stands between two others, and those were perhaps
// held against each other only because nothing did. As reports come, the newest last, there are none.
import type { Store } from '../../store/contract.ts';
import { termsRecalled } from '../commitment-outcomes/term-recalled.ts';
import type { ChangedPair } from '../findings/near-holders.ts';
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { likelyPairs } from './likely-lines.ts';
import { areHeldTogether, NEAR, othersOfThread } from './others-of-thread.ts';
import { mayBeRead, readPairs } from './read-pairs.ts';
import { questionsOf, type ReadQuestion } from './read-questions.ts';
import { threadOutline } from './thread-outline.ts';

/** Two reports of before the batch of which it changes whether they are near, and what their lines say then. */
export interface Rethreaded extends ChangedPair {
  /** Questions of which something is told; never none. */
  readonly told: ReadonlySet<ReadQuestion>;
}

export async function rethreaded(
  store: Pick<Store, 'findingsOn' | 'standingsOn'>,
  index: TraceIndex,
  batch: readonly Trace[],
): Promise<readonly Rethreaded[]> {
  await Promise.all(batch.map((trace) => othersOfThread(trace, index)));
  const changed = onceEach(await index.changedPairs('story', NEAR));
  if (changed.length === 0) return [];
  const apart = changed.filter(({ isNear }) => !isNear).map(({ pair }) => pair);
  const together = await togetherIn(store, new Set(apart.flat()));
  const mayMatter = changed.filter(({ pair, isNear }) => isNear || together(...pair));
  const traces = await index.get(mayMatter.flatMap(({ pair }) => pair));
  const again: Rethreaded[] = [];
  for (const one of mayMatter) {
    const [a, b] = one.pair.map((id) => traces.get(id)) as [Trace, Trace];
    const told = await toldOf(a, b, index);
    if (told.size > 0) again.push({ ...one, told });
  }
  return again;
}

/** Two that have several keys in common come several times. */
const onceEach = (changed: readonly ChangedPair[]) => [...new Map(changed.map((one) => [`${one.pair.join(' ')} ${one.isNear}`, one])).values()]; // biome-ignore format: one line

/** What lines of the two, held against each other, say: where they say nothing it is nothing to them how near they are, whatever finding others have brought them into. */
async function toldOf(a: Trace, b: Trace, index: TraceIndex): Promise<ReadonlySet<ReadQuestion>> {
  const { readings } = index;
  const told = new Set<ReadQuestion>();
  if (!areHeldTogether(threadOutline(a), threadOutline(b), index)) return told;
  for (const [early, late] of [
    [a, b],
    [b, a],
  ] as const) {
    if (termsRecalled(early, late).length > 0) told.add('outcome');
    if (readings === null || !mayBeRead(early, late)) {
      if (likelyPairs('outcome', early, late).length > 0) told.add('outcome');
      continue;
    }
    for (const question of questionsOf(false))
      if ((await readPairs(question, early, late, readings)).length > 0) told.add(question);
  }
  return told;
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
