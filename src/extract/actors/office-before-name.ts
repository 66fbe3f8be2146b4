// A person’s name in; the office that the words right before it give, put to the person.
//
//   [foreign minister] X      [the ministry’s spokeswoman], X,      [The Minister of Mines], Chief X,      [The judge] of whom she spoke is X
//   not: the talks with the minister, X said
import { DETERMINERS, MODALS } from '../../lexicon/function-words.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import { LONGEST_OFFICE, type OfficeGround } from './office-ground.ts';
import { officeHeadOf, officeOf } from './office-words.ts';

/** `low`: first token of the name’s sentence. */
export function learnOfficeBefore(ground: OfficeGround, entity: Entity, name: Name, low: number): void {
  const { reading, endingAt, giveOffice } = ground;
  const { tokens } = reading;
  let end = name.title?.from ?? name.from;
  const comma = tokens[end - 1]?.text === ',';
  if (/^(?:is|was)$/.test(tokens[end - 1]?.norm ?? '')) {
    named(end - 1);
    return;
  }
  if (comma) end--;
  // “an attorney for [Okker], X,”: whom he serves ends the phrase
  const served = comma ? endingAt.get(end) : undefined;
  const isServed =
    served?.kind === 'person' && /^(?:for|of|to)$/.test(tokens[(served.title?.from ?? served.from) - 1]?.norm ?? '');
  const last = isServed ? tokens[(served.title?.from ?? served.from) - 2] : tokens[end - 1];
  if (comma && last !== undefined && beginsWithCapital(last.text)) written(end);
  if (end - 1 < low || last === undefined || last.kind !== 'word' || beginsWithCapital(last.text)) return;
  if (officeHeadOf(last.norm) === null && !(comma && SPEAKER_NOUNS.has(last.norm))) {
    if (!comma) return;
  }
  let from = end;
  let head = officeHeadOf(last.norm) !== null;
  while (from > low && end - from < LONGEST_OFFICE) {
    const token = tokens[from - 1]!;
    const owner = endingAt.get(from);
    if (owner !== undefined && owner.kind !== 'person') {
      from = owner.from;
      continue;
    }
    // “an attorney for [Okker], X,”: whom he serves
    if (
      owner !== undefined &&
      comma &&
      /^(?:for|of|to)$/.test(tokens[(owner.title?.from ?? owner.from) - 1]?.norm ?? '')
    ) {
      from = (owner.title?.from ?? owner.from) - 1;
      continue;
    }
    // “[Okker threw] reporter X”; not “Okker’s spokesman X”
    if (owner !== undefined && tokens[from]!.norm !== "'s") {
      while (from < end && officeHeadOf(tokens[from]!.norm) === null) from++;
      break;
    }
    if (token.kind === 'punctuation' && !/^['’-]$/.test(token.text)) break;
    if (
      /^(?:and|but|that|said|says|told|is|was|are|were|when|while|as|by|with|from|who|to|because|if|about|against|on|at|in|over|after|before|than|like)$/.test(
        token.norm,
      )
    )
      break;
    if (MODALS.has(token.norm)) break;
    // “released part of presidential nominee X”: what stands before such a word is no part of the office
    if (isVerb(token.norm)) break;
    if (token.norm === 'of' && officeHeadOf(tokens[from - 2]?.norm ?? '') === null) break;
    if (officeHeadOf(token.norm) !== null) head = true;
    from--;
    if (DETERMINERS.has(token.norm) || /^(?:his|her|their|its|my|our|former)$/.test(token.norm)) {
      if (token.norm !== 'former') break;
    }
  }
  if (!head) return;
  // “the judge Okker was speaking of” is not he: somebody who is called by a surname needs no such introduction
  if (
    !comma &&
    tokens[from]!.norm === 'the' &&
    name.title === null &&
    name.to - name.from < entity.fullest.to - entity.fullest.from
  )
    return;
  // “should [make] candidate X”
  if (MODALS.has(tokens[from - 1]?.norm ?? '') && from < end - 1) from++;
  // “a vice president [pick], X” is nobody’s office
  const found = officeOf(tokens, from, end);
  if (
    found === null ||
    (found.at < end - 1 && !/^(?:general|of|for|in|at|to|and|elect)$/.test(tokens[found.at + 1]!.norm))
  )
    return;
  // With a comma the phrase must be a definite one up to the name: “the spokeswoman, X,”; not “the talks with the minister, X said”
  if (
    comma &&
    !/^(?:the|his|her|their|its|an?)$/.test(tokens[from]!.norm) &&
    tokens[from + 1]?.norm !== "'s" &&
    endingAt.get(from + 1)?.from !== from
  )
    return;
  put(from, end, from, name.to);

  // “[The Minister of Mines], Chief X, said”, “the Speaker, X, ruled”; not “with the Minister, X said”
  function written(end: number): void {
    let from = end - 1;
    while (from > low && end - from < LONGEST_OFFICE && !/^(?:the|its|his|her|their)$/.test(tokens[from]!.norm)) {
      if (tokens[from]!.kind === 'punctuation' && !/^(?:['’]s?|-)$/.test(tokens[from]!.text)) return;
      from--;
    }
    const { norm } = tokens[from]!;
    const isClosed = /^[,(–—]$/.test(tokens[name.to]?.text ?? '') || name.title !== null || from === low;
    if (!isClosed || !/^(?:the|its|his|her|their)$/.test(norm) || !beginsWithCapital(tokens[from + 1]!.text)) return;
    let head = from + 1;
    while (head < end && !/^(?:of|for)$/.test(tokens[head]!.norm)) head++;
    if (officeHeadOf(tokens[head - 1]!.norm) !== null) put(from, end, from, name.to);
  }

  // “[The judge] whom Okker spoke of is Daan Costane”: the sentence’s subject; not “the judge said that the lawyer was Daan Costane”
  function named(copula: number): void {
    if (
      tokens[low]!.norm !== 'the' ||
      copula - low > LONGEST_OFFICE ||
      !/^[,.;]$|^who$/.test(tokens[name.to]?.text ?? '.')
    )
      return;
    let head = low + 1;
    while (head < copula && head < low + 5 && officeHeadOf(tokens[head]!.norm) === null) head++;
    if (head === copula || officeHeadOf(tokens[head]!.norm) === null) return;
    if (
      tokens
        .slice(low, copula)
        .some(({ norm, kind }) => kind === 'punctuation' || VERB_CUES.get(norm)?.some(({ is }) => is === 'past'))
    )
      return;
    put(low, head + 1, low, name.to);
  }

  function put(from: number, to: number, passageFrom: number, passageTo: number): void {
    giveOffice(entity, { from, to, passage: [passageFrom, passageTo] });
  }
}

function isVerb(norm: string): boolean {
  return (
    /^\p{Ll}{3,}ing$/u.test(norm) || (VERB_CUES.get(norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false)
  );
}
