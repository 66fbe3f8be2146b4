interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open stretches share a place; those that only touch do not. */
export const spansOverlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Whether any stretch of the one list shares a place with any of the other. */
export const anyOverlap = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.some((x) => b.some((y) => spansOverlap(x, y)));
