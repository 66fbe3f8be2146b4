// States of a report and words in; the one that these call, by its name or by the adjective made of it, out.
import type { Entity } from './entity.ts';

/** “tarsk”, “tarsk federation”, “tarskian” → the Tarsk Federation; null for none and for two. */
export function stateCalled(states: readonly Entity[], text: string): Entity | null {
  const found = states.filter(({ name }) => {
    const first = name.toLowerCase().replace(/^the /, '').split(' ')[0]!;
    const stem = first.replace(/[aeoy]$/, '');
    return (
      text === name.toLowerCase() ||
      text === first ||
      (stem.length >= 4 && text.startsWith(stem) && text.length - stem.length <= 4)
    );
  });
  return found.length === 1 ? found[0]! : null;
}
