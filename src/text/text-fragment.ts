// A stretch of a text in, the address that makes a browser go to those words and mark them out: a text fragment
// (https://wicg.github.io/scroll-to-text-fragment/). The page may have other white space and other words around the article;
// the fragment therefore names words, not places, and words around them only where the words alone stand elsewhere too.
import type { Span } from '../record/span.ts';

/** Words at each end that stand for a longer stretch, and words around one that stands more than once. */
const END_WORDS = 6;
const CONTEXT_WORDS = 4;
/** A stretch of more words than this is named by its ends. */
const MOST_WORDS = 14;
/** Pieces of one passage that are marked; a longer address is cut by mail programs. */
const MOST_PIECES = 4;

/**
 * For a text and the address of its page: a function from spans (in UTF-16 units of `text`, in order) to the address with a
 * directive for each; the first is what the browser goes to. It gives null where `url` is no web address, or where the spans hold no word.
 */
export function createTextFragments(url: string | null, text: string): (spans: readonly Span[]) => string | null {
  const address = webAddress(url);
  if (address === null) return () => null;
  const [page, fragment = ''] = address.split(/#(.*)/s);
  const own = fragment.replace(/:~:.*$/s, '');
  const toDirective = createDirectives(text);
  return (spans) => {
    const directives = spans
      .slice(0, MOST_PIECES)
      .map(toDirective)
      .filter((one) => one !== null);
    if (directives.length === 0) return null;
    return `${page}#${own}:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
  };
}

/** From a span of `text` to `[prefix-,]start[,end][,-suffix]`, encoded; null where the span holds no word. */
export function createDirectives(text: string): (span: Span) => string | null {
  const all = folded(text).toLowerCase();
  /** A browser looks without case, and finds the first. */
  const isAlone = (words: string) => {
    const wanted = words.toLowerCase();
    return all.indexOf(wanted) === all.lastIndexOf(wanted);
  };
  return (span) => {
    const { start, end } = wholeWords(text, span);
    const words = wordsIn(text, start, end);
    if (words.length === 0) return null;
    const from = words[0]!.start;
    const to = words.at(-1)!.end;
    const exact = folded(text.slice(from, to));
    // A match may not run over the end of a block; the two ends of a longer one may stand in different ones.
    if (words.length <= MOST_WORDS && !text.slice(from, to).includes('\n')) {
      const [prefix, suffix] = isAlone(exact) ? ['', ''] : [before(text, from), after(text, to)];
      return join(prefix, exact, '', suffix);
    }
    const head = endOfRun(words.slice(0, END_WORDS), text);
    const tail = startOfRun(words.slice(-END_WORDS), text);
    const first = folded(text.slice(from, head));
    return join(isAlone(first) ? '' : before(text, from), first, folded(text.slice(tail, to)), '');
  };
}

const join = (prefix: string, start: string, end: string, suffix: string) =>
  [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');

/** Hyphen, comma and ampersand have a meaning in a directive; encodeURIComponent leaves the first. */
const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** A match begins and ends between words: `span`, widened to where its first and last words begin and end. */
function wholeWords(text: string, { start, end }: Span): Span {
  while (start > 0 && isInWord(text, start)) start--;
  while (end < text.length && isInWord(text, end)) end++;
  return { start, end };
}

const isInWord = (text: string, at: number) =>
  /^[^\s][^\s]$/.test(text.slice(at - 1, at + 1)) && WORD.test(text[at - 1]!) && WORD.test(text[at]!);
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

function wordsIn(text: string, start: number, end: number): Span[] {
  const spans = [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  return spans.some(({ start: from, end: to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to))) ? spans : [];
}

/** Where the words of the first line of `words` end. */
function endOfRun(words: readonly Span[], text: string): number {
  const next = words.findIndex(
    (word, index) => index > 0 && text.slice(words[index - 1]!.end, word.start).includes('\n'),
  );
  return (next < 0 ? words.at(-1)! : words[next - 1]!).end;
}

/** Where the words of the last line of `words` begin. */
function startOfRun(words: readonly Span[], text: string): number {
  const first = words.findLastIndex(
    (word, index) => index === 0 || text.slice(words[index - 1]!.end, word.start).includes('\n'),
  );
  return words[first]!.start;
}

/** The words before `at` in its own line, and those behind it. */
const before = (text: string, at: number) =>
  folded(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
    .split(' ')
    .slice(-CONTEXT_WORDS)
    .join(' ');
const after = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return folded(text.slice(at, end < 0 ? text.length : end))
    .split(' ')
    .slice(0, CONTEXT_WORDS)
    .join(' ');
};

/** `url` as a browser writes it, where it is an address of the web. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
