interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open stretches share a place; those that only touch do not. */
export const spansOverlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
