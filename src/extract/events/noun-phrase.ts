// A token that a noun phrase starts or ends at in, its stretch out: what stands in for a parser around a deed.

import { CONJUNCTIONS, RELATIVES, REPORT_TIMES, SUBORDINATORS, WEEKDAYS } from '../../lexicon/function-words.ts';
import { IRREGULAR_PARTICIPLES, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import type { Token } from '../../understand/reading.ts';
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
} from '../statements/sentence-view.ts';
import { hedgeBefore } from './verb-group.ts';

const LONGEST = 18;
const STOP = new Set([...SUBORDINATORS, ...RELATIVES, 'but', 'yet', 'nor', 'to', 'not', 'there']);

/**
 * The noun phrase that begins at `from`, not reaching to `limit`: [two battalions of marines] to the border; [Sund’s mayor, Aurel Tamsin,]
 * on Monday; [Arvenia and Belmark] agreed. Null when no noun phrase begins there.
 */
export function phraseFrom(view: SentenceView, from: number, limit: number): Tokens | null {
  const { tokens } = view;
  const end = Math.min(limit, from + LONGEST);
  if (from >= end) return null;
  const first = tokens[from]!;
  if (isPronoun(first) || /^(?:him|them|her|us|me|it)$/.test(first.norm)) {
    if (first.norm === 'who' || (first.norm === 'her' && opensNoun(view, from + 1)))
      return first.norm === 'who' ? null : run(from);
    return { from, to: from + 1 };
  }
  // killed [at least] 75 people: from the number on
  const hedge = hedgeBefore(tokens, from);
  return hedge > 0 && from + hedge < end ? run(from + hedge) : run(from);

  function run(start: number): Tokens | null {
    let i = start;
    for (; i < end; i++) {
      const token = tokens[i]!;
      const { norm, text } = token;
      if (token.kind === 'punctuation' && !/^(?:['’]s?|-|[“”"‘’]|\.)$/.test(text)) {
        const after = text === ',' ? listOrApposition(i) : null;
        if (after === null) break;
        i = after - 1;
        continue;
      }
      if (text === '.' && i + 1 >= view.to) break;
      if (norm === 'of' && i > start && opensNoun(view, i + 1) && !/^[a-z]{3,}ing$/.test(tokens[i + 1]!.text)) continue;
      if ((norm === 'and' || norm === '&') && i > start && goesOn(i)) continue;
      if (isPreposition(token) || STOP.has(norm) || CONJUNCTIONS.has(norm)) break;
      if (isAuxiliary(token) && !/^['’]s$/.test(text)) break;
      if (
        i > start &&
        (isPronoun(token) || (isVerbLike(token) && !isParticipleOf(i, start) && !isPluralOf(view, start, i)))
      )
        break;
      // told the Sund [Today]: a word of time in the midst of a name
      const isOfName = isCapital(token) && isCapital(tokens[i - 1]) && !WEEKDAYS.has(norm);
      if (i > start && !isOfName && (WEEKDAYS.has(norm) || (REPORT_TIMES.has(norm) && norm !== 'this'))) break;
      if (
        i > start &&
        !isOfName &&
        isDeterminer(token) &&
        !isDeterminer(tokens[i - 1]) &&
        !/^(?:all|both|and|&|of|two|three|four|five|six|seven|eight|nine|ten|more|other|such|most)$/.test(
          tokens[i - 1]!.norm,
        )
      )
        break;
      if (i > start && !isOfName && isAdverb(token) && !/^(?:early|daily|family|friendly)$/.test(norm)) break;
    }
    while (
      i > start &&
      (tokens[i - 1]!.kind === 'punctuation' ||
        tokens[i - 1]!.norm === 'of' ||
        isDeterminer(tokens[i - 1]) ||
        CONJUNCTIONS.has(tokens[i - 1]!.norm)) &&
      !/^['’]s?$/.test(tokens[i - 1]!.text)
    )
      i--;
    return i > start ? { from: start, to: i } : null;
  }

  // the [detained] men, [wounded] soldiers: not “soldiers [wounded] in the raid”
  function isParticipleOf(i: number, start: number): boolean {
    const before = tokens[i - 1]!;
    return (
      (isDeterminer(before) || i === start || NOT_PAST.has(tokens[i]!.norm) || before.kind === 'number') &&
      opensNoun(view, i + 1)
    );
  }

  // Arvenia[, Belmark and Kestria]; Tamsin[, the mayor of Sund,]
  function listOrApposition(comma: number): number | null {
    const next = tokens[comma + 1];
    if (next === undefined || comma + 1 >= end) return null;
    const opens = isCapital(next) || /^(?:the|a|an|its|his|her|their|and)$/.test(next.norm);
    if (!opens) return null;
    for (let i = comma + 1; i < Math.min(end, comma + 10); i++) {
      const { text, norm } = tokens[i]!;
      if (norm === 'and' && i > comma && isCapital(next) && isCapital(tokens[i + 1])) return comma + 1;
      if (text === ',') return isCapital(tokens[comma - 1]) || isCapital(next) ? comma + 1 : null;
      if (isVerbLike(tokens[i]) || (isPreposition(tokens[i]) && norm !== 'of' && norm !== 'for')) return null;
    }
    return null;
  }

  // Arvenia [and] Belmark, the army [and] police: not “seized the port [and] freed”, “on Monday [and] she”
  function goesOn(at: number): boolean {
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      at + 1 < end &&
      !isVerbLike(next) &&
      // were examined by doctors [and] taken to the capital
      !IRREGULAR_PARTICIPLES.has(next.norm) &&
      !/^[a-z]{3,}ing$/.test(next.text) &&
      !isPreposition(next) &&
      !isPronoun(next) &&
      !isAdverb(next) &&
      next.kind !== 'punctuation' &&
      !hasVerbSoon(at + 1)
    );
  }

  // the port [and] the army withdrew: the next noun has a verb of its own
  function hasVerbSoon(at: number): boolean {
    for (let i = at; i < Math.min(view.to, at + 6); i++) {
      if (isVerbLike(tokens[i]) && !(i === at)) return true;
      if (tokens[i]!.kind === 'punctuation' || isPreposition(tokens[i])) return false;
    }
    return false;
  }
}

const PLURAL =
  /^(?:these|those|several|many|some|most|few|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|other)$/;

/** those European [states], who …; the ministers of five northern [states] met: a plural that looks like a verb, behind a word that a plural follows; not “those he [states]”. */
export function isPluralOf({ tokens, wordsTo }: SentenceView, start: number, i: number): boolean {
  if (i === start || !/[a-z]s$/.test(tokens[i]!.norm) || isAuxiliary(tokens[i])) return false;
  let counted = i - 1;
  while (counted > start && i - counted < 4 && !isPluralMark(tokens[counted])) counted--;
  if (!isPluralMark(tokens[start]) && !isPluralMark(tokens[counted])) return false;
  if (tokens.slice(counted, i).some((token) => isPronoun(token))) return false;
  const next = tokens[i + 1];
  return (
    next === undefined ||
    isVerbLike(next) ||
    i + 1 >= wordsTo ||
    next.kind === 'punctuation' ||
    isPreposition(next) ||
    /^(?:who|which|that)$/.test(next.norm)
  );
}

const isPluralMark = (token: Token | undefined): boolean =>
  token !== undefined && (PLURAL.test(token.norm) || token.kind === 'number');

/** Whether a noun phrase may begin at `i`. */
export function opensNoun({ tokens, to }: SentenceView, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || i >= to || token.kind === 'punctuation') return false;
  return !isPreposition(token) && !isAuxiliary(token) && !CONJUNCTIONS.has(token.norm) && !STOP.has(token.norm);
}

/** The noun that the phrase turns on: the last word before “of”, a comma or the end. */
export function headOf({ tokens }: SentenceView, { from, to }: Tokens): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const { norm, text, kind } = tokens[i]!;
    // [observers] sent by the pact
    if (i > from && tokens[i + 1]?.norm === 'by' && i + 1 < to && isVerbLike(tokens[i])) break;
    if (norm === 'of' || text === ',' || norm === 'and') {
      if (
        /^(?:dozens|hundreds|thousands|scores|millions|tons|tonnes|group|number|pair|couple|wave|series|barrage|batch|crates|boxes|lorry-loads|shipment|amount|bags)$/.test(
          tokens[head]!.norm,
        )
      )
        continue;
      break;
    }
    if (kind === 'word') head = i;
  }
  return head;
}

/** Whose the phrase before token `end` is: “[Varga]’s condemnation”; null without a mark of an owner. */
export function ownerBefore({ tokens }: SentenceView, from: number, end: number): Tokens | null {
  for (let mark = from + 1; mark < end; mark++) if (/^['’]s?$/.test(tokens[mark]!.text)) return { from, to: mark };
  return null;
}

/** The pieces of a compound: [Arvenia], [Belmark] and [Kestria]. A phrase without “and” is one piece: “Keel & Marsh Ltd” is one firm. */
export function splitCompound({ tokens }: SentenceView, { from, to }: Tokens): Tokens[] {
  const joint = tokens.slice(from, to).findIndex(({ norm }) => norm === 'and');
  if (joint <= 0) return [{ from, to }];
  const pieces: Tokens[] = [];
  let start = from;
  const put = (end: number) => {
    if (end > start) pieces.push({ from: start, to: end });
  };
  for (let i = from; i < to; i++) {
    const { norm, text } = tokens[i]!;
    if (norm !== 'and' && text !== ',') continue;
    // “trade and finance ministers”, “the head of trade and finance”: only names and nouns with an article of their own part
    const next = tokens[i + 1];
    const own = next !== undefined && (isCapital(next) || isDeterminer(next) || next.norm === 'and');
    if (!own || (!isCapital(tokens[start]) && !isDeterminer(tokens[start]))) {
      if (text === ',') continue;
      return [{ from, to }];
    }
    put(i);
    start = text === ',' && next.norm === 'and' ? i + 2 : i + 1;
    if (text === ',' && next.norm === 'and') i++;
  }
  put(to);
  return pieces.length === 0 ? [{ from, to }] : pieces;
}
