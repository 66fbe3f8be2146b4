// Tokens of one sentence in, atoms out: tokens cut at inner hyphens, so that "mid-March", "three-month" and "2016-17" are read
// by the same rules as the words apart.
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token, TokenKind } from '../reading.ts';

export interface Atom {
  /** Span in the report's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
  /** No white space before it: it hangs on the atom before. */
  readonly glued: boolean;
}

const INNER_HYPHEN = /[-‐‑]/;
const DASH = /^(?:[-‐‑–—−]|--)$/;

/** The atoms of tokens `first` up to `end`, in order. Their texts are slices of the tokens; none is lost. */
export function atomsOf(tokens: readonly Token[], first: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    const glued = i > first && tokens[i - 1]!.end === token.start;
    if (token.kind !== 'word' || token.text.length > 60 || !INNER_HYPHEN.test(token.text)) {
      const { start, kind, text, norm } = token;
      atoms.push({ start, end: token.end, kind, text, norm, glued });
      continue;
    }
    let at = token.start;
    for (const piece of token.text.split(/([-‐‑])/)) {
      if (piece === '') continue;
      const kind = INNER_HYPHEN.test(piece) ? 'punctuation' : /^\p{Nd}/u.test(piece) ? 'number' : 'word';
      const norm = piece
        .toLowerCase()
        .replace(/[’ʼ]/g, "'")
        .replace(/\u00AD/g, '');
      atoms.push({ start: at, end: at + piece.length, kind, text: piece, norm, glued: glued || at > token.start });
      at += piece.length;
    }
  }
  return atoms;
}

/** Whether atom `i` is a hyphen or dash. */
export function isDash(atoms: readonly Atom[], i: number): boolean {
  return DASH.test(atoms[i]?.text ?? '');
}

/** `i`, or the atom behind a hyphen at `i` that hangs on both sides ("mid-March", "16-hour"). */
export function behindHyphen(atoms: readonly Atom[], i: number): number {
  const hyphen = atoms[i];
  return hyphen?.glued && INNER_HYPHEN.test(hyphen.text) && atoms[i + 1]?.glued ? i + 1 : i;
}

/** `i`, or the atom behind the possessive "'s" at `i`, whose mark stands apart behind digits ("1990's"). */
export function behindPossessive(atoms: readonly Atom[], i: number): number {
  if (atoms[i]?.norm === "'s") return i + 1;
  return /^['’]$/.test(atoms[i]?.text ?? '') && atoms[i + 1]?.text === 's' && atoms[i + 1]!.glued ? i + 2 : i;
}

/** Whether the atom begins with a capital letter. */
export function isCapital(atom: Atom | undefined): boolean {
  return atom !== undefined && beginsWithCapital(atom.text);
}
