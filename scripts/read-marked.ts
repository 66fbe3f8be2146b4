// Invented reports whose source words are marked with whom they mean, in; plain texts with the places of the marks, out.
//
//   === slug | Outlet | 2031-05-04 | Headline
//   [[Ingrid Solvane]] … (a mark alone names itself)   [[she|Ingrid Solvane]] said …   [[the two|Aurel Tamsin + Lev Oranov]]   [[an aide|?]]
import { DualtrackError } from '../src/errors.ts';
import type { Span } from '../src/record/span.ts';

export interface MarkedSource {
  readonly span: Span;
  /** Names as this report has them in full; none: nobody is told by name. */
  readonly who: readonly string[];
}

export interface MarkedReport {
  readonly id: string;
  readonly outlet: string;
  /** ISO day. */
  readonly published: string;
  /** The headline, a blank line, the report. */
  readonly text: string;
  /** In text order. */
  readonly sources: readonly MarkedSource[];
}

const HEAD = /^===[ \t]*(.*)$/m;

/** The reports of a file, in its order. Throws DualtrackError invalid-gold for a head without its four parts or a mark left open. */
export function readMarked(file: string): readonly MarkedReport[] {
  return file
    .split(/^(?====)/m)
    .filter((part) => HEAD.test(part))
    .map((part) => {
      const [line, head] = HEAD.exec(part)!;
      const [id, outlet, published, ...title] = head!.split('|').map((one) => one.trim());
      if (!id || !outlet || !published || title.length === 0) throw invalid(`a head has four parts: ${line}`);
      const { text, sources } = takeMarks(
        `${title.join(' | ')}\n\n${part.slice(part.indexOf(line) + line.length).trim()}\n`,
      );
      if (/\[\[|\]\]/.test(text)) throw invalid(`a mark is left open in ${id}`);
      return { id, outlet, published, text, sources };
    });
}

function takeMarks(marked: string): Pick<MarkedReport, 'text' | 'sources'> {
  const sources: MarkedSource[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: words = '', 2: told, index } of marked.matchAll(/\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]/g)) {
    text += marked.slice(from, index);
    const who = (told ?? words).split(' + ').map((one) => one.trim());
    sources.push({ span: { start: text.length, end: text.length + words.length }, who: who[0] === '?' ? [] : who });
    text += words;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), sources };
}

const invalid = (why: string) => new DualtrackError('invalid-gold', why, 'see test/gold/README.md');
