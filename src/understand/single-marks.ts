// Single quotation marks against apostrophes: looks ahead in one paragraph, so that a mark knows what follows it.
import type { TokenRange } from './find-paragraphs.ts';
import type { Token } from './reading.ts';

export interface SingleMarks {
  /** Whether the mark at token `i` has a closing mark of its kind after it in the paragraph. */
  canClose(i: number): boolean;
  /**
   * Whether the mark at token `i`, with `open` of its kind before it, is the apostrophe of a plural possessive.
   * ‘The members’ votes count’ : the first is one, as another close comes before another opening mark.
   */
  isPossessive(i: number): boolean;
}

const NONE = -1;

/** Looks through `paragraph` once, from its end. */
export function lookAtSingleMarks(tokens: readonly Token[], paragraph: TokenRange): SingleMarks {
  const { firstToken, endToken } = paragraph;
  // For each single mark: the next closing and the next opening mark of its kind.
  const nextClose = new Map<number, number>();
  const nextOpen = new Map<number, number>();
  const close = { curly: NONE, straight: NONE };
  const open = { curly: NONE, straight: NONE };
  for (let i = endToken - 1; i >= firstToken; i--) {
    const { text } = tokens[i]!;
    if (text !== '’' && text !== '‘' && text !== "'") continue;
    const kind = text === "'" ? 'straight' : 'curly';
    nextClose.set(i, close[kind]);
    nextOpen.set(i, open[kind]);
    const gapBefore = i === firstToken || tokens[i - 1]!.end < tokens[i]!.start;
    if (text === '‘' || (text === "'" && gapBefore)) open[kind] = i;
    else if (!gapBefore) close[kind] = i;
  }
  return {
    canClose: (i) => (nextClose.get(i) ?? NONE) !== NONE,
    isPossessive(i) {
      const before = tokens[i - 1];
      const after = i + 1 < endToken ? tokens[i + 1]! : null;
      if (before === undefined || after === null || after.kind !== 'word' || after.start === tokens[i]!.end)
        return false;
      if (!before.norm.endsWith('s')) return false;
      const closes = nextClose.get(i) ?? NONE;
      const opens = nextOpen.get(i) ?? NONE;
      return closes !== NONE && (opens === NONE || closes < opens);
    },
  };
}
