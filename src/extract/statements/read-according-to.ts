// “according to”, and what stands in somebody's words or view: before, after and amid the words that it vouches for.
//   catches:      The strait stayed open, according to Ilse Varga, a spokeswoman for the ministry.
//   catches not:  The fleet acted according to plan.
//   catches:      In her view, the strait stays open.       The pact was, in Okker's words, “a wall with a door in it”.
//   catches not:  In my view, it stays open.  (the report's or a speaker's own)      She put it in her own words.
import { findPhraseAfter } from './find-source.ts';
import { isCapital, isDeterminer, type SentenceView, type Tokens } from './sentence-view.ts';
import { addDraft, freeFrom, type SentenceWork } from './sentence-work.ts';

const NOT_SOURCE = /^(?:plan|plans|schedule|law|custom|tradition|need|needs|taste|size|age|form|type|script|rules)$/;
const VOUCHING = /^(?:words|view|opinion|telling|account|estimation|judg(?:e)?ment)$/;
const LONGEST_OWNER = 7;

interface Voucher {
  readonly rule: 'according-to' | 'in-words';
  readonly source: Tokens;
  readonly cue: Tokens;
  /** All of it, “in” with it. */
  readonly whole: Tokens;
}

export function readAccordingTo(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  for (let i = view.from; i + 2 < view.to; i++) {
    if (view.quotedAt(i) !== null) continue;
    const voucher = accordingTo(view, i) ?? inWords(view, i);
    if (voucher === null) continue;
    const { rule, source, cue, whole } = voucher;
    let before = freeFrom(work, i);
    while (before < i && /^(?:and|but|,|;)$/.test(tokens[before]!.norm)) before++;
    const after = tokens[whole.to]?.text === ',' ? whole.to + 1 : whole.to;
    const left = { from: before, to: tokens[i - 1]?.text === ',' ? i - 1 : i };
    const right = { from: after, to: endOfRest(work, after) };
    const opens = left.to - left.from < 2;
    // Amid: “The pact, according to Okker, would stay”; a short left side is its subject.
    const content = opens
      ? [right]
      : left.to - left.from <= 6 && tokens[whole.to]?.text === ',' && right.to - right.from > 2
        ? [left, right]
        : [left];
    if (content[0]!.to <= content[0]!.from) continue;
    const word =
      rule === 'according-to'
        ? ({ act: 'say', lemma: 'according to' } as const)
        : ({ act: WORDS.test(tokens[cue.from]!.norm) ? 'say' : 'believe', lemma: tokens[cue.from]!.norm } as const);
    addDraft(work, { rule, source, cue, content, word });
  }
}

const WORDS = /^(?:words|telling|account)$/;

function accordingTo(view: SentenceView, i: number): Voucher | null {
  const { tokens } = view;
  if (tokens[i]!.norm !== 'according' || tokens[i + 1]!.norm !== 'to') return null;
  const source = findPhraseAfter(view, i + 2, view.wordsTo, false);
  if (source === null || NOT_SOURCE.test(tokens[source.to - 1]!.norm)) return null;
  return { rule: 'according-to', source, cue: { from: i, to: i + 2 }, whole: { from: i, to: source.to } };
}

/** Where it is set off by commas or opens the sentence, and a third one's. */
function inWords(view: SentenceView, i: number): Voucher | null {
  const { tokens } = view;
  if (tokens[i]!.norm !== 'in' || (i > view.from && tokens[i - 1]!.text !== ',')) return null;
  const source = ownerFrom(view, i + 1);
  if (source === null) return null;
  let at = source.to;
  if (tokens[at]?.norm === "'s" || tokens[at]?.text === '’') at++;
  if (tokens[at]?.norm === 'own') at++;
  if (at >= view.wordsTo || !VOUCHING.test(tokens[at]!.norm) || tokens[at + 1]?.text !== ',') return null;
  return { rule: 'in-words', source, cue: { from: at, to: at + 1 }, whole: { from: i, to: at + 1 } };
}

/** “[her] view”, “[the minister]’s words”. */
function ownerFrom(view: SentenceView, from: number): Tokens | null {
  const { tokens } = view;
  if (/^(?:his|her|their|its)$/.test(tokens[from]?.norm ?? '')) return { from, to: from + 1 };
  if (!isCapital(tokens[from]) && !isDeterminer(tokens[from])) return null;
  for (let k = from + 1; k < Math.min(view.wordsTo, from + LONGEST_OWNER); k++) {
    if (tokens[k]!.norm === "'s") return { from, to: k };
    if (tokens[k]!.kind === 'punctuation') return null;
  }
  return null;
}

function endOfRest({ view }: SentenceWork, from: number): number {
  for (let i = from; i < view.wordsTo; i++) if (view.tokens[i]!.text === ';') return i;
  return view.wordsTo;
}
