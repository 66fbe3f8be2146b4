// Actors and the pairs between them in, an order in one line out: who has much to do with each other stands near each other, so that arcs are
// short. Greedy and deterministic: the strongest pair first, then whoever is tied most closely to one of the two ends.
import type { Pair } from './gather-pairs.ts';

/** All of `ids`, each once. Work: the square of how many they are. */
export function orderActors(ids: readonly string[], pairs: readonly Pair[]): string[] {
  const wanted = new Set(ids);
  const ties = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  const inside = pairs.filter((pair) => pair.ids.every((id) => wanted.has(id)));
  for (const {
    ids: [a, b],
    acts,
  } of inside) {
    ties.get(a)!.set(b, acts.length);
    ties.get(b)!.set(a, acts.length);
  }
  const line: string[] = inside[0] ? [...inside[0].ids] : ids.slice(0, 1);
  const left = new Set(ids.filter((id) => !line.includes(id)));
  while (left.size > 0) {
    let best = { id: '', end: 'last', pull: -1 };
    for (const id of left)
      for (const end of ['last', 'first'] as const) {
        const pull = pullOf(ties.get(id)!, end === 'last' ? line.toReversed() : line);
        if (pull > best.pull || (pull === best.pull && id < best.id && end === best.end)) best = { id, end, pull };
      }
    if (best.end === 'last') line.push(best.id);
    else line.unshift(best.id);
    left.delete(best.id);
  }
  return line;
}

/** Ties to those already in the line, weaker the further they stand from its end. */
function pullOf(ties: ReadonlyMap<string, number>, fromEnd: readonly string[]): number {
  return fromEnd.reduce((sum, id, n) => sum + (ties.get(id) ?? 0) / (n + 1), 0);
}
