// The label sets the model was trained with, in the order of its outputs (training/model.py holds the same).

export const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const INNER = ['O', 'B-cue', 'I-cue'] as const;
export const LINKS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Half-open range of steps. */
export type StepRange = readonly [from: number, to: number];

/** The ranges of `role` in a path of labels, in order. */
export function rangesOf(path: Uint8Array, names: readonly string[], role: string): StepRange[] {
  const begin = names.indexOf(`B-${role}`);
  const inside = names.indexOf(`I-${role}`);
  const ranges: [number, number][] = [];
  for (let step = 0; step < path.length; step++) {
    const label = path[step];
    if (label === begin) ranges.push([step, step + 1]);
    else if (label === inside && ranges.length > 0 && ranges.at(-1)![1] === step) ranges.at(-1)![1] = step + 1;
  }
  return ranges;
}
