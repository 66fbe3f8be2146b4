// A deed told by a noun in its sentence in, who did it by what the sentence says of it out: who stands behind it, who claimed it, whose it is.
// Null where the words around it say nothing of the kind.
//
//   catches:      [Tarsk] was behind the ▸attack◂     [the men] responsible for the ▸raid◂     a ▸bombing◂ that was claimed by [the Dawn army]
//                 ▸criticism◂ from [the union]     the ▸test◂ that [Tarsk] conducted in May     as part of [their] long ▸investigation◂
//   catches not:  the motive behind the ▸attack◂     [Venn] left before the ▸raid◂     the ▸talks◂ that Solvane feared     [his] ▸arrest◂ (noun-sides.ts)
//                 withdrew its ▸support◂ from [Okker]     ▸attacks◂ from Belmark (force: where)
//                 [Tarsk] was not behind the ▸attack◂     [nobody] claimed responsibility for it     [she] refused to take responsibility for it
import { LIGHT_VERBS } from '../../lexicon/event-nouns.ts';
import { BE, NEGATIONS } from '../../lexicon/function-words.ts';
import { inflectVerb } from '../../lexicon/inflect-verb.ts';
import { NO_NEGATION, WITHHOLDING } from '../../lexicon/negation-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import { isNobody } from '../statements/is-nobody.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor, turnsOnActor } from './names-actor.ts';
import { phraseFrom, splitCompound } from './noun-phrase.ts';
import { phraseBefore, subjectOfVerb } from './subject-of-verb.ts';
import { trimParticipant } from './trim-participant.ts';
import { groupStart } from './verb-group.ts';

export interface NounDoers {
  readonly agents: readonly Tokens[];
  /** The sentence says that they did it, whoever stands nearer. */
  readonly isSaid: boolean;
  /** It says of somebody that they did not, or of nobody that they did. */
  readonly isDenied: boolean;
}

export function doersOfNoun(view: SentenceView, trigger: Tokens, type: PloverType): NounDoers | null {
  const { from, to } = trigger;
  const said = saidOf(view, from) ?? claimedBy(view, to) ?? fromWhom(view, trigger, type);
  if (said !== null && said.length > 0) return { agents: said, isSaid: true, isDenied: false };
  const agents = relativeOf(view, to) ?? ownerOf(view, from);
  return agents === null && said === null ? null : { agents: agents ?? [], isSaid: false, isDenied: said !== null };
}

/** Deeds that come from somebody: not force, which comes from somewhere. */
const COMES_FROM: ReadonlySet<PloverType> = new Set(['ACCUSE', 'SUPPORT', 'REQUEST', 'THREATEN', 'PROTEST', 'AID']);
/** What these take or keep from somebody does not come from him. */
const TAKES =
  /^(?:withdr[ae]w|pull|remov|strip|withh[eo]ld|divert|shift|steal|stole|t[ao]k|took|cut|distract|mov|switch|hide|hid|shield|protect|keep|kept)/;

/** “▸attacks◂ from [Venn and other rivals]”, “▸endorsements◂ from [the guild]” */
function fromWhom(view: SentenceView, { from, to }: Tokens, type: PloverType): readonly Tokens[] | null {
  const { tokens, bodyFrom, wordsTo } = view;
  if (!COMES_FROM.has(type) || tokens[to]?.norm !== 'from' || to + 1 >= wordsTo) return null;
  for (let i = from - 1; i >= bodyFrom && i >= from - REACH; i--) {
    if (TAKES.test(tokens[i]!.norm)) return null;
    if (isPreposition(tokens[i]) || tokens[i]!.kind === 'punctuation') break;
  }
  const phrase = phraseFrom(view, to + 1, wordsTo);
  return phrase !== null && namesActor(view, phrase) ? splitCompound(view, phrase) : null;
}

/** How many words may stand before the noun: “behind the [deadly rush-hour] bombing”. */
const REACH = 6;
const CULPRITS = /^(?:perpetrators?|culprits?|masterminds?|plotters?|authors?|instigators?)$/;

/** “[Tarsk] was behind the ▸attack◂”, “responsible for”, “the perpetrator of” */
function saidOf(view: SentenceView, noun: number): readonly Tokens[] | null {
  const { tokens, bodyFrom } = view;
  if (tokens[view.to - 1]!.text === '?') return null;
  for (let i = noun - 1; i > bodyFrom && i >= noun - REACH; i--) {
    const { norm, kind } = tokens[i]!;
    // “responsible for [investigating] the attack”
    if (kind === 'punctuation' || (/^[a-z]{3,}ing$/.test(norm) && isDeterminer(tokens[i + 1]))) return null;
    const before = tokens[i - 1]!.norm;
    if (norm === 'behind') return whoIs(view, i);
    if (norm === 'for' && before === 'responsible') return whoIs(view, i - 1);
    if (norm === 'for' && before === 'responsibility') return whoClaims(view, i - 1);
    if (norm === 'of' && CULPRITS.test(before)) return culprits(view, i - 1);
    if (isPreposition(tokens[i]) || isVerbLike(tokens[i])) return null;
  }
  return null;
}

/** “[Tarsk] was probably ▸behind◂ it”, “[the men] ▸responsible◂ for it” */
function whoIs(view: SentenceView, at: number): readonly Tokens[] {
  const { tokens, bodyFrom } = view;
  let before = at - 1;
  while (before > bodyFrom && (isAdverb(tokens[before]) || NEGATIONS.has(tokens[before]!.norm) || isDoubt(before)))
    before--;
  // “[Tarsk] admitted ▸being◂ behind it”, “accused [Tarsk] of ▸being◂ behind it”
  if (tokens[before]!.norm === 'being' && before > bodyFrom + 1)
    return isVerbLike(tokens[before - 1]) ? subjectsWho(view, before - 1, at) : nounBefore(view, before - 1);
  if (BE.has(tokens[before]!.norm) && before > bodyFrom) return subjectsWho(view, before, at);
  return nounBefore(view, before + 1);

  function isDoubt(i: number): boolean {
    return tokens[i]!.norm === 'doubt' && NEGATIONS.has(tokens[i - 1]!.norm);
  }
}

/** “[the Dawn army] has claimed ▸responsibility◂ for it”; not “denied responsibility” */
function whoClaims(view: SentenceView, at: number): readonly Tokens[] | null {
  const { tokens } = view;
  const { text, norm } = tokens[at - 1]!;
  // “took [full] responsibility”; those who take the “political” one have others’ deeds to answer for
  const isHow = /^[a-z]+$/.test(text) && !/^(?:political|moral|ministerial)$/.test(norm);
  const verb = CLAIMS.test(norm) || !isHow ? at - 1 : at - 2;
  return CLAIMS.test(tokens[verb]?.norm ?? '') ? subjectsWho(view, verb, at) : null;
}
const CLAIMS = /^(?:claim(?:s|ed|ing)?|t[ao]kes?|took|taken|accept(?:s|ed)?|admit(?:s|ted)?)$/;

/** Somebody of whom the verb is told, up to token `end`; nobody where it is denied: “was [not] behind it”, “[no] group has claimed”, “[refused to] take”. */
function subjectsWho(view: SentenceView, verb: number, end: number): readonly Tokens[] {
  const { tokens } = view;
  const start = groupStart(view, verb);
  const subjects = subjectOfVerb(view, start, verb);
  const last = subjects.at(-1)?.to ?? start;
  const isBetween = last < start && tokens.slice(last, start).every(({ kind }) => kind === 'word');
  if (isUndone(view, isBetween ? last : start, end)) return [];
  return subjects
    .map((phrase) => trimParticipant(view, phrase))
    .filter((phrase) => !isNobody(tokens.slice(counted(view, phrase), phrase.to)) && namesActor(view, phrase));
}

/** “[not] behind it”, “[refused to] take responsibility”; not “[not only] behind it”, “did [not refuse to] take it”, which undoes what it undoes. */
function isUndone({ tokens }: SentenceView, from: number, to: number): boolean {
  const words = ` ${tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')} `.replaceAll(NO_NEGATION, ' _ ');
  const undoing = words.split(' ').filter((norm) => NEGATIONS.has(norm)).length + (words.match(WITHHELD)?.length ?? 0);
  return undoing % 2 === 1;
}
const WITHHELD = new RegExp(`(?<= )(?:${WITHHOLDING})(?= )`, 'g');

/** Where the words begin that say how many, or who else: “[None other than] Tarsk”, “[not a single] group”, “Neither Tarsk [nor] Kestria”. */
function counted({ tokens, bodyFrom }: SentenceView, { from }: Tokens): number {
  let start = from;
  while (start > bodyFrom && COUNTING.test(tokens[start - 1]!.norm)) start--;
  return start;
}
const COUNTING =
  /^(?:not|nor|neither|no|none|nobody|no-one|hardly|scarcely|barely|other|else|than|but|except|fewer|less|more|one|an?|single|only|just|merely|simply)$/;

/** “named [Tarsk] as the likely ▸perpetrator◂ of it”, “[Tarsk] was the culprit” */
function culprits(view: SentenceView, at: number): readonly Tokens[] | null {
  const { tokens, bodyFrom } = view;
  for (let i = at - 1; i > bodyFrom && i > at - 5; i--) {
    if (tokens[i]!.norm === 'as') return nounBefore(view, i);
    if (BE.has(tokens[i]!.norm)) return whoIs(view, i + 1);
    if (tokens[i]!.kind === 'punctuation' || isPreposition(tokens[i]) || isVerbLike(tokens[i])) return null;
  }
  return null;
}

/** The noun right before token `end`, without a verb before it: “Police seek [the gunmen]”, “the inquiry named [Tarsk]”. */
function nounBefore(view: SentenceView, end: number): readonly Tokens[] {
  const { tokens, bodyFrom } = view;
  const phrases = phraseBefore(view, end, bodyFrom).map(({ from, to }) => {
    let start = to - 1;
    while (start > from && !isDeterminer(tokens[start]) && !/^[a-z]{2,}(?:ed|ing)$/.test(tokens[start - 1]!.text))
      start--;
    return { from: start, to };
  });
  return phrases.filter((phrase) => turnsOnActor(view, phrase));
}

const CLAIM_REACH = 14;
const DONE_BY =
  /^(?:claimed|perpetrated|committed|conducted|staged|launched|mounted|carried out|masterminded|orchestrated) by$|^(?:blamed|pinned) on$|^attributed to$/;

/** “the ▸bombing◂ of a bridge, which was claimed by [the Dawn army]”, “an ▸attack◂ blamed on [the rebels]” */
function claimedBy(view: SentenceView, from: number): readonly Tokens[] | null {
  const { tokens, wordsTo } = view;
  for (let i = from; i + 2 < wordsTo && i < from + CLAIM_REACH; i++) {
    const { norm, text, kind } = tokens[i]!;
    const out = norm === 'carried' && tokens[i + 1]!.norm === 'out' ? 1 : 0;
    const words = tokens.slice(i, i + 2 + out).map((token) => token.norm);
    if (DONE_BY.test(words.join(' '))) {
      const phrase = phraseFrom(view, i + 2 + out, wordsTo);
      return phrase !== null && namesActor(view, phrase) ? splitCompound(view, phrase) : null;
    }
    if (text === ',' && /^(?:which|that)$/.test(tokens[i + 1]!.norm)) continue;
    if (kind === 'punctuation' || /^(?:and|but|or|who|when|while|after|before)$/.test(norm)) return null;
    if (isVerbLike(tokens[i]) && !BE.has(norm) && !/^(?:has|have|had|been)$/.test(norm)) return null;
  }
  return null;
}

const DOING = new Set(
  [...LIGHT_VERBS, 'give', 'deliver', 'administer', 'express', 'voice'].flatMap((lemma) =>
    inflectVerb(lemma).map(([form]) => form),
  ),
);
/** Verbs of the list that end a deed, put it off or speak of it rather than do it. */
const UNDOING = /^(?:suffer|face|halt|stop|cancel|end|finish|conclude|report|announce|agree|sign|plan|schedule|offer)/;

/** “the ▸test◂ that [Tarsk] had conducted”, “the ▸endorsement◂ [he] gave Varga”; not “the ▸talks◂ that Solvane feared”, “the ▸raid◂ that Kestria suffered” */
function relativeOf(view: SentenceView, from: number): readonly Tokens[] | null {
  const { tokens, wordsTo } = view;
  const start = from + (/^(?:that|which)$/.test(tokens[from]?.norm ?? '') ? 1 : 0);
  if (start + 1 >= wordsTo || tokens[start]!.kind !== 'word') return null;
  const subject = isPronoun(tokens[start]) ? { from: start, to: start + 1 } : phraseFrom(view, start, wordsTo);
  if (subject === null || !namesActor(view, subject)) return null;
  let verb = subject.to;
  while (verb < wordsTo && (isAdverb(tokens[verb]) || isAuxiliary(tokens[verb]) || /^['’]ve$/.test(tokens[verb]!.text)))
    verb++;
  const { norm } = tokens[verb] ?? { norm: '' };
  return verb < wordsTo && DOING.has(norm) && !UNDOING.test(norm) ? splitCompound(view, subject) : null;
}

const HIS = /^(?:his|her|its|their|my|our|your)$/;

/** “[their] long ▸investigation◂” */
function ownerOf({ tokens, bodyFrom }: SentenceView, noun: number): readonly Tokens[] | null {
  for (let i = noun - 1; i >= bodyFrom && i > noun - 5; i--) {
    if (HIS.test(tokens[i]!.norm)) return [{ from: i, to: i + 1 }];
    if (tokens[i]!.kind === 'punctuation' || isPreposition(tokens[i]) || /^['’]s?$/.test(tokens[i]!.text)) return null;
    // “his party condemned the ▸raids◂”: another noun's
    if (isDeterminer(tokens[i]) || isVerbLike(tokens[i])) return null;
  }
  return null;
}
