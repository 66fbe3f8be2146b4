// Where a source begins and ends: the noun phrase before a verb, or after an inverted one or "according to".
import { CONJUNCTIONS, REPORT_TIMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { NOUN_CUES } from '../../lexicon/speech-cues.ts';
import { IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';

const LONGEST = 30;
// Words that a noun phrase before its verb does not reach over.
const BOUNDARY = new Set(
  'that because although though while whereas if unless when where whether how why what but yet so nor as than then'.split(
    ' ',
  ),
);
const BOUNDARY_MARK = /^(?:[.;:!?…“"«»„]|''|``|[–—]+|-{2,}|\.{2,}|\()$/;
const RELATIVE = /^(?:who|which|whom|whose)$/;

/**
 * The noun phrase that ends right before token `end`, not reaching before `low`; null when there is none.
 *
 *   [Ilse Varga, the ministry’s spokeswoman,] said      [The premier] said      [Officials briefed on the talks] said
 */
export function findSubject(view: SentenceView, end: number, low: number): Tokens | null {
  const { tokens } = view;
  let last = skipTimes(view, end - 1, low);
  if (last < low || view.quotedAt(last) !== null) return null;
  const { text } = tokens[last]!;
  // Oranov himself told the paper; not “it spoke of itself, said …”
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last]!.norm) && last > low && tokens[last - 1]!.kind === 'word') {
    const whose = findSubject(view, last, low);
    return whose === null || isPreposition(tokens[last - 1]) ? null : { from: whose.from, to: last + 1 };
  }
  if (isPronoun(tokens[last]) && tokens[last]!.norm !== 'who') return { from: last, to: last + 1 };
  if (text === ',' || text === '—' || text === '–' || text === ')') return beforeApposition(view, last + 1, low);
  if (
    RELATIVE.test(tokens[last]!.norm) ||
    (tokens[last]!.norm === 'that' && last > low && tokens[last - 1]!.kind === 'word')
  ) {
    // people who said: the people; Okker, who said: Okker
    last--;
    if (last >= low && tokens[last]!.text === ',') last--;
    const head = last >= low ? scanLeft(view, last, low) : null;
    return head === null ? { from: end - 1, to: end } : { from: head, to: last + 1 };
  }
  const from = scanLeft(view, last, low);
  return from === null ? null : { from, to: last + 1 };
}

// Okker [last week] said; Okker [on Monday] said; Okker [yesterday] said
function skipTimes(view: SentenceView, last: number, low: number): number {
  const { tokens } = view;
  const norm = tokens[last]?.norm ?? '';
  const before = tokens[last - 1]?.norm ?? '';
  if (
    /^(?:week|month|year|night|weekend|summer|fall|spring|winter)$/.test(norm) &&
    /^(?:last|this|earlier)$/.test(before)
  )
    return last - 2 > low ? last - 2 : last;
  if (WEEKDAYS.has(norm) && last - 1 > low)
    return before === 'on'
      ? last - 2
      : isCapital(tokens[last - 1]) || tokens[last - 1]!.kind === 'word'
        ? last - 1
        : last;
  return /^(?:yesterday|today)$/.test(norm) && last - 1 >= low ? last - 1 : last;
}

// Costane, 51, of Port Alder, said: back over each apposition to a name or a noun with its determiner.
function beforeApposition(view: SentenceView, end: number, low: number): Tokens | null {
  const { tokens } = view;
  let found: Tokens | null = null;
  let close = end - 1;
  for (let steps = 0; steps < MOST_APPOSITIONS; steps++) {
    const open = openingOf(view, close, low);
    if (open === null) return found;
    const head = scanLeft(view, open - 1, low);
    if (head !== null && tokens[head]!.kind !== 'number') {
      found = { from: head, to: end };
      const before = head > low ? tokens[head - 1]!.text : '';
      // “Okker, the minister, a lawyer,”: go on to the name; “In Sund, the minister,”: do not.
      if (
        before !== ',' ||
        isCapital(tokens[head]) ||
        !/^(?:an?|former|head|chief|director|pastor|professor)$/.test(tokens[head]!.norm)
      )
        return found;
    }
    close = open;
  }
  return found;
}
const MOST_APPOSITIONS = 4;
const NO_APPOSITION =
  /^(?:and|but|or|then|that|because|although|though|while|when|if|so|he|she|it|they|we|i|you|there|this|these|however|not|is|was|are|were|has|had|have|will|would|said|says)$/;

// The comma that opens what the comma at `close` ends: an apposition or a relative clause, which has no main clause inside.
function openingOf(view: SentenceView, close: number, low: number): number | null {
  const { tokens } = view;
  const mark = tokens[close]!.text === ')' ? '(' : tokens[close]!.text;
  for (let i = close - 1; i > low && i > close - LONGEST; i--) {
    if (view.quotedAt(i) !== null) return null;
    if (tokens[i]!.text === mark) {
      const next = tokens[i + 1]!;
      if (mark === ',' && (next.kind === 'punctuation' || NO_APPOSITION.test(next.norm))) continue;
      return i;
    }
    if (mark !== '(' && /^[.;:]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** The first token of the noun phrase whose last one is `last`, or null. */
function scanLeft(view: SentenceView, last: number, low: number): number | null {
  const { tokens } = view;
  let from = last + 1;
  let sawAnd = false;
  for (let i = last; i >= low && i > last - LONGEST; i--) {
    const token = tokens[i]!;
    const { norm, text } = token;
    if (view.quotedAt(i) !== null) break;
    if (token.kind === 'punctuation') {
      if (text === ')') {
        const open = openingOf(view, i, low);
        if (open === null) break;
        i = open;
        from = i;
        continue;
      }
      // Okker, Lindqvar and Costane
      if (
        text === ',' &&
        sawAnd &&
        i > low &&
        i + 1 <= last &&
        shortItem(view, i + 1) &&
        isCapital(tokens[i - 1]) &&
        isCapital(tokens[i + 1])
      )
        continue;
      if (text === ',' && /^(?:Jr|Sr|Inc|Ltd|III|II)\.?$/.test(tokens[i + 1]?.text ?? '')) continue;
      if (text === ',' || BOUNDARY_MARK.test(text)) break;
      from = i;
      continue;
    }
    if (BOUNDARY.has(norm)) break;
    if (isPronoun(token) && !RELATIVE.test(norm) && i < last) break;
    if (norm === 'and' || norm === 'or') {
      if (i === low || i === last || hasVerbBefore(view, i, low)) break;
      sawAnd = true;
      continue;
    }
    // A name may follow a noun that holds a statement: “a claim | Tarsk has denied”
    if (i < last && NOUN_CUES.has(norm) && isCapital(tokens[i + 1]) && !isCapital(token)) break;
    if (
      isVerbLike(token) &&
      !isNounHere(view, i, last) &&
      !(RELATIVE.test(tokens[i - 1]?.norm ?? '') || isReduced(view, i, last))
    ) {
      if (!hasRelativeBefore(view, i, low)) break;
    }
    from = i;
  }
  return trimLeft(view, from, last);
}

// the talks said; in reports: a form of a cue verb that stands where only a noun can
function isNounHere(view: SentenceView, i: number, last: number): boolean {
  const before = view.tokens[i - 1];
  return (
    !isAuxiliary(view.tokens[i]) &&
    (i === last ||
      isDeterminer(before) ||
      before?.norm === "'s" ||
      /^(?:of|in|on|for|from|with|about)$/.test(before?.norm ?? ''))
  );
}

function shortItem(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 6; i++) if (/^(?:,|and|or)$/.test(view.tokens[i]?.text ?? '')) return true;
  return false;
}

// officials [briefed on] the talks; a report [released Monday]: a participle behind its noun
function isReduced(view: SentenceView, i: number, last: number): boolean {
  const next = view.tokens[i + 1];
  const before = view.tokens[i - 1];
  if (
    isAuxiliary(view.tokens[i]) ||
    (IRREGULAR_PASTS.has(view.tokens[i]!.norm) &&
      !/^(?:made|held|known|led|sent|written|seen|given|shown|taken)$/.test(view.tokens[i]!.norm))
  )
    return false;
  if (i === last || next === undefined || before === undefined || before.kind !== 'word') return false;
  // A capital says nothing of a sentence’s first word: “Officials briefed on …”
  const name = isCapital(before) && i - 1 > view.from;
  if (isDeterminer(before) || isPreposition(before) || name) return isDeterminer(before);
  return (
    isPreposition(next) ||
    REPORT_TIMES.has(next.norm) ||
    isCapital(next) ||
    (next.kind === 'word' && !isDeterminer(next) && !isPronoun(next))
  );
}

function hasVerbBefore(view: SentenceView, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i > at - LONGEST; i--) {
    const token = view.tokens[i]!;
    if (/^[,;:.]$/.test(token.text) || BOUNDARY.has(token.norm) || view.quotedAt(i) !== null) return false;
    if (isVerbLike(token) && !isReduced(view, i, at)) return true;
  }
  return false;
}

function hasRelativeBefore(view: SentenceView, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i > at - 8; i--) {
    const { norm, text } = view.tokens[i]!;
    if (text === ',') return false;
    if (RELATIVE.test(norm)) return true;
  }
  return false;
}

// Drops what opens the clause: And, But, Later, On Monday, In Sund.
function trimLeft(view: SentenceView, start: number, last: number): number | null {
  const { tokens } = view;
  let from = start;
  for (;;) {
    if (from > last) return null;
    const token = tokens[from]!;
    if (
      from < last &&
      (CONJUNCTIONS.has(token.norm) ||
        // “[all] of the ministers”: how many of them
        (isAdverb(token) && !(/^(?:all|both)$/.test(token.norm) && tokens[from + 1]!.norm === 'of')) ||
        WEEKDAYS.has(token.norm) ||
        (token.kind === 'punctuation' && token.text !== '[') ||
        (REPORT_TIMES.has(token.norm) && token.norm !== 'this' && token.norm !== 'last'))
    )
      from++;
    else if (
      isPreposition(token) &&
      !/^(?:like|following|including|concerning|regarding|near|over|about|around|under)$/.test(token.norm)
    ) {
      const next = tokens[from + 1];
      if (next === undefined || from + 1 > last) return null;
      if (WEEKDAYS.has(next.norm) || next.kind === 'number') from += 2;
      else return nameAtEnd(view, from + 1, last);
    } else return from;
  }
}

// During his campaign [Joren Halvik]; in Sund [the premier]: a name or a noun with its article behind the phrase’s own noun
function nameAtEnd(view: SentenceView, from: number, last: number): number | null {
  const { tokens } = view;
  let at = last;
  while (at > from && isCapital(tokens[at]) && isCapital(tokens[at - 1])) at--;
  if (isCapital(tokens[last]))
    return at > from &&
      tokens[at - 1]!.kind === 'word' &&
      !isPreposition(tokens[at - 1]) &&
      !isDeterminer(tokens[at - 1])
      ? at
      : null;
  for (at = last - 1; at > from; at--)
    if (/^(?:the|a|an|his|her|their|its)$/.test(tokens[at]!.norm)) return isPreposition(tokens[at - 1]) ? null : at;
  return null;
}

/**
 * The noun phrase that begins at `from`: up to a comma that opens no apposition, a verb, a quotation or `to`.
 * “said [Ilse Varga, a spokeswoman for the ministry], on Monday”. Not `wide`: only a comma before “a”, “who” and the like is
 * taken for an apposition’s; behind “according to” the sentence often goes on.
 */
export function findPhraseAfter(view: SentenceView, from: number, to: number, wide = true): Tokens | null {
  const { tokens } = view;
  let i = from;
  if (i >= to || view.quotedAt(i) !== null) return null;
  if (isPronoun(tokens[i]) && tokens[i]!.norm !== 'who') return { from, to: from + 1 };
  for (; i < to; i++) {
    const token = tokens[i]!;
    if (view.quotedAt(i) !== null) break;
    if (token.text === ',') {
      const next = tokens[i + 1];
      const apposition =
        next !== undefined &&
        i + 1 < to &&
        view.quotedAt(i + 1) === null &&
        (wide ? !LEAVES_PHRASE.test(next.norm) && !/^[a-z]+ing$/.test(next.norm) : OPENS_APPOSITION.test(next.norm));
      if (!apposition || from === i) break;
      continue;
    }
    if (token.kind === 'punctuation' && /^(?:[;:.!?…]|[–—]+|-{2,})$/.test(token.text)) break;
    if (
      i > from &&
      /^(?:that|but|while|because|although|though|when|if|as|after|before|since|during)$/.test(token.norm)
    )
      break;
    if (i > from && WEEKDAYS.has(token.norm)) break;
    if (i > from && token.norm === 'on' && WEEKDAYS.has(tokens[i + 1]?.norm ?? '')) break;
    if (
      i > from &&
      token.norm === 'in' &&
      /^(?:an?|his|her|the)$/.test(tokens[i + 1]?.norm ?? '') &&
      /^(?:interview|statement|email|speech|telephone|phone|letter|tweet|post|memo|conference|news|facebook|recent)$/.test(
        tokens[i + 2]?.norm ?? '',
      )
    )
      break;
    if (i > from && isAuxiliary(token) && !/^(?:'s)$/.test(token.norm) && !RELATIVE.test(tokens[i - 1]!.norm)) break;
  }
  while (i > from && /^[,]$/.test(tokens[i - 1]!.text)) i--;
  return i > from ? { from, to: i } : null;
}
// After a comma these surely go on with it: “according to Varga, a spokeswoman for …”
const OPENS_APPOSITION =
  /^(?:a|an|who|whose|which|director|president|chairman|chairwoman|executive|senior|spokesman|spokeswoman|professor|head|co-founder|founder|former|editor|author|jr\.?|sr\.?)$/;
// After a comma these do not go on with the phrase: “said Okker, | in Sund”, “… Okker, | adding that”.
const LEAVES_PHRASE =
  /^(?:in|on|at|during|after|before|when|as|while|and|but|then|or|with|that|because|if|since|though|although|it|he|she|they|we|i|there|this|these|not|also|so|to|by|for|too|however|would|will|has|had|have|is|was|were|are)$/;
