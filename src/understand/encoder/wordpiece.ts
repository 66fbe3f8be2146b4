// Text in, subword pieces with their spans out: BERT's uncased tokenisation (basic split, then greedy longest match),
// as in Devlin et al. 2018 and the vocabulary that comes with the encoder. Spans are the report's own characters,
// though the pieces themselves are lower case and without accents.

/** Pieces as parallel arrays: an array of objects costs four times the memory and twice the time. */
export interface Pieces {
  /** Vocabulary ids, without [CLS] and [SEP]. */
  readonly ids: Int32Array;
  /** UTF-16 offsets. A piece's span holds all the characters it was made from; pieces of one word may share none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a piece begins a word or is a punctuation mark, 0 where it goes on ("##ing"). */
  readonly heads: Uint8Array;
  readonly length: number;
}

export interface WordPiece {
  readonly clsId: number;
  readonly sepId: number;
  readonly padId: number;
  encode(text: string): Pieces;
}

/** A word of more characters is one [UNK], as in BERT's own tokeniser. */
const LONGEST_WORD = 100;
/** Words kept with their pieces; a report's vocabulary is far smaller. */
const CACHE_SIZE = 50_000;

const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const SPACE = /[\s\p{Zs}]/u;
const DROPPED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufffd]/u;
const MARK = /\p{Mn}/gu;

type CharKind = 0 | 1 | 2 | 3; // letter, punctuation (alone), space, dropped
const UNSEEN = 4;
/** Kinds of the characters below U+10000 as far as they were met; a look-up a character is what most of encoding costs. */
const KINDS = new Uint8Array(0x10000).fill(UNSEEN);

function kindOf(codePoint: number): CharKind {
  const char = String.fromCodePoint(codePoint);
  const kind = SPACE.test(char) ? 2 : DROPPED.test(char) ? 3 : PUNCTUATION.test(char) || IDEOGRAPH.test(char) ? 1 : 0;
  if (codePoint < KINDS.length) KINDS[codePoint] = kind;
  return kind;
}

/** `word` lower-cased, without combining marks. ASCII takes the short way: it is nearly every word. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(MARK, '');
  return lower;
}

/**
 * A tokeniser over `vocabulary`, one piece a line, the line number being the id.
 * The vocabulary must hold [PAD], [UNK], [CLS] and [SEP]; throws RangeError where it does not.
 */
export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]));
  const special = (name: string): number => {
    const id = idOf.get(name);
    if (id === undefined) throw new RangeError(`vocabulary without ${name}`);
    return id;
  };
  const unknown = special('[UNK]');
  const cache = new Map<string, readonly [ids: number[], lengths: number[]] | null>();

  /** Ids of a folded word's pieces with the folded length of each, or null where the vocabulary cannot spell it. */
  function split(folded: string): readonly [number[], number[]] | null {
    if (folded.length > LONGEST_WORD) return null;
    const ids: number[] = [];
    const lengths: number[] = [];
    for (let from = 0; from < folded.length; ) {
      let to = folded.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = idOf.get(from === 0 ? folded.slice(0, to) : `##${folded.slice(from, to)}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return null;
      ids.push(id);
      lengths.push(to - from);
      from = to;
    }
    return [ids, lengths];
  }

  return {
    clsId: special('[CLS]'),
    sepId: special('[SEP]'),
    padId: special('[PAD]'),
    encode(text) {
      let size = Math.max(16, text.length >> 1);
      let ids = new Int32Array(size);
      let starts = new Int32Array(size);
      let ends = new Int32Array(size);
      let heads = new Uint8Array(size);
      let count = 0;
      const push = (id: number, start: number, end: number, head: number): void => {
        if (count === size) {
          size *= 2;
          ids = grow(ids, size);
          starts = grow(starts, size);
          ends = grow(ends, size);
          const wider = new Uint8Array(size);
          wider.set(heads);
          heads = wider;
        }
        ids[count] = id;
        starts[count] = start;
        ends[count] = end;
        heads[count++] = head;
      };

      const addWord = (start: number, end: number): void => {
        const word = text.slice(start, end);
        let pieces = cache.get(word);
        if (pieces === undefined) {
          pieces = split(fold(word));
          if (cache.size >= CACHE_SIZE) cache.clear();
          if (word.length <= LONGEST_WORD) cache.set(word, pieces);
        }
        if (pieces === null) {
          push(unknown, start, end, 1);
          return;
        }
        const [pieceIds, lengths] = pieces;
        // Folding may change a word's length ("İ" becomes two, an accent goes): then pieces are cut by share of the word,
        // never past its end, so every span stays inside the word.
        let folded = 0;
        for (let i = 0; i < pieceIds.length; i++) {
          const from = folded;
          folded += lengths[i]!;
          const last = i === pieceIds.length - 1;
          push(pieceIds[i]!, Math.min(start + from, end), last ? end : Math.min(start + folded, end), i === 0 ? 1 : 0);
        }
      };

      let wordStart = -1;
      for (let at = 0; at < text.length; ) {
        const code = text.charCodeAt(at);
        const codePoint = code >= 0xd800 && code < 0xdc00 ? text.codePointAt(at)! : code;
        const next = at + (codePoint > 0xffff ? 2 : 1);
        const known = KINDS[codePoint] ?? UNSEEN;
        const kind = known === UNSEEN ? kindOf(codePoint) : known;
        if (kind === 0) {
          if (wordStart < 0) wordStart = at;
        } else if (kind !== 3 || wordStart < 0) {
          if (wordStart >= 0) addWord(wordStart, at);
          wordStart = -1;
          if (kind === 1) push(idOf.get(text.slice(at, next)) ?? unknown, at, next, 1);
        } else {
          // A control or format character ends the word here; BERT would glue its halves, and the span would hold it.
          addWord(wordStart, at);
          wordStart = -1;
        }
        at = next;
      }
      if (wordStart >= 0) addWord(wordStart, text.length);
      return {
        ids: ids.slice(0, count),
        starts: starts.slice(0, count),
        ends: ends.slice(0, count),
        heads: heads.slice(0, count),
        length: count,
      };
    },
  };
}

function grow(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(array);
  return wider;
}
