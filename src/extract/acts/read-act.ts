// A cue in its sentence in, the act and the polarity out: a small grammar of verb groups over the cue lexicon.
// The definitions are docs/reference/acts.md; the order of the steps is the order of its rules.

import { ACT_PHRASES, ACT_WORDS, DOCUMENTS, GOVERNORS, JUDGING_WORDS } from '../../lexicon/act-words.ts';
import { NEGATIONS } from '../../lexicon/function-words.ts';
import { ADJECTIVE_CUES, type CueWord, NOUN_CUES, VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Act, Polarity } from '../../record/statement.ts';
import type { Token } from '../../understand/reading.ts';

export interface ActRead {
  readonly act: Act;
  readonly polarity: Polarity;
}

/** The parts of an attribution as tokens, each in text order; empty where there is none. */
export interface ActContext {
  readonly cue: readonly Token[];
  readonly source: readonly Token[];
  readonly content: readonly Token[];
  /** Up to six tokens right before the first of source and cue, in the same sentence. */
  readonly before: readonly Token[];
  /** All of the content stands in quotation marks. */
  readonly quoted: boolean;
}

const HYPOTHETICAL = new Set([
  'would',
  "'d",
  'could',
  'might',
  'may',
  'should',
  'if',
  'will',
  "'ll",
  'unless',
  'whether',
  'can',
  'wo',
]);
/** would not [say], did not [respond]: withholding an answer is refusing. */
const ANSWERING = new Set('respond comment answer elaborate disclose specify'.split(' '));
/** would not [give details]: so is not giving what is asked for. */
const WILLING = new Set('would will wo'.split(' '));
const GIVING = new Set('offer say give provide discuss reveal name identify confirm release describe tell'.split(' '));
/** said [during a debate]: what follows these tells where or when, not what is done. */
const ADJUNCTS = new Set('in during at after before when while amid inside outside'.split(' '));
/** avoided criticising, stopped reporting, have yet to say. */
const WITHHOLDING = new Set(
  'avoid avoids avoided avoiding stop stops stopped without yet forfeited hardly failed fails refrained'.split(' '),
);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'few', 'nothing', 'never']);
const QUESTION_WORDS = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'which']);

/** What a cue does, and whether it is done. Never fails: a cue of no known word is say, or report for a document. */
export function readAct(context: ActContext): ActRead {
  const act = actOf(context);
  return { act, polarity: polarityOf(context, act) };
}

function actOf({ cue, source, content, quoted }: ActContext): Act {
  const document = isDocument(source);
  const norms = cue.map((token) => token.norm);
  const first = content[0]?.norm ?? '';
  const phrase = ` ${norms.join(' ')} `;
  for (const [words, act] of ACT_PHRASES) if (phrase.includes(` ${words} `)) return act;
  if (norms[0] === 'according' && norms[1] === 'to') return document ? 'report' : 'say';
  if (norms.some((norm) => NEGATIONS.has(norm)) && norms.some((norm) => ANSWERING.has(norm))) return 'refuse';
  if (
    norms.some((norm) => norm === 'not' || norm === "n't") &&
    norms.some((norm) => WILLING.has(norm)) &&
    norms.some((norm) => GIVING.has(norm))
  )
    return 'refuse';
  const governor = governorOf(norms, first);
  if (governor !== null) return governor;
  const word = strongestWord(norms, first);
  if (word === null) return document ? 'report' : 'say';
  const act = refine(word, norms, source, content, quoted);
  if (document && (act === 'say' || act === 'believe' || act === 'allege')) return 'report';
  return act;
}

/** refused [to say], agreed [to talk], plans [to tell]: the outer verb of a chain is the act. */
function governorOf(norms: readonly string[], first: string): Act | null {
  for (let i = 0; i < norms.length; i++) {
    const act = GOVERNORS.get(norms[i]!);
    if (act === undefined) continue;
    const next = norms[i + 1] ?? first;
    if (next === 'to') return act;
  }
  return null;
}

interface Word {
  readonly lemma: string;
  readonly act: Act;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly at: number;
}

/** The lexicon's word of the cue: of several, the last one that is not plain saying; longer ones before shorter. */
function strongestWord(norms: readonly string[], first: string): Word | null {
  const found: Word[] = [];
  const following = [...norms, first];
  const fits = (word: CueWord, at: number): boolean =>
    word.particles.every(
      (particle, k) => following[at + 1 + k] === particle || following.slice(at + 1).includes(particle),
    );
  for (let at = 0; at < norms.length; at++) {
    const norm = norms[at]!;
    if (found.length > 0 && found.every(({ kind }) => kind === 'verb') && ADJUNCTS.has(norm)) break;
    const override = ACT_WORDS.get(norm);
    if (override !== undefined) {
      found.push({ lemma: norm, act: override, kind: 'verb', at });
      continue;
    }
    const readings = (VERB_CUES.get(norm) ?? []).filter(({ word }) => fits(word, at));
    const verb = readings.sort((a, b) => b.word.particles.length - a.word.particles.length)[0];
    if (verb !== undefined) found.push({ lemma: verb.word.lemma, act: verb.word.act, kind: 'verb', at });
    const noun = NOUN_CUES.get(norm) ?? NOUN_CUES.get(norm.replace(/s$/, ''));
    if (verb === undefined && noun !== undefined) found.push({ lemma: noun.lemma, act: noun.act, kind: 'noun', at });
    const adjective = ADJECTIVE_CUES.get(norm);
    if (adjective !== undefined) found.push({ lemma: adjective.lemma, act: adjective.act, kind: 'adjective', at });
  }
  const particular = found.filter(({ act }) => act !== 'say' && act !== 'other');
  return particular.at(-1) ?? found.at(-1) ?? null;
}

/** What the lexicon cannot know: the grammar of the content, and the judging word of the construction. */
function refine(
  word: Word,
  norms: readonly string[],
  source: readonly Token[],
  content: readonly Token[],
  quoted: boolean,
): Act {
  const head = content.slice(0, 8).map((token) => token.norm);
  const opening = head.find((norm) => /[\p{L}]/u.test(norm)) ?? '';
  const infinitive = opening === 'to' || norms.at(-1) === 'to';
  switch (word.lemma) {
    case 'ask':
      if (QUESTION_WORDS.has(opening) || quoted || /^[“"‘']/.test(content[0]?.text ?? '') || norms.includes('about'))
        return 'ask';
      return infinitive || head.slice(0, 5).includes('to') || norms.includes('for') ? 'demand' : 'ask';
    case 'tell':
      return infinitive ? 'demand' : 'say';
    case 'want':
      return infinitive || source.length === 0 ? 'intend' : head.includes('to') ? 'demand' : 'intend';
    case 'hope':
    case 'wish':
      return infinitive ? 'intend' : 'feel';
    case 'propose':
      return infinitive || quoted ? 'intend' : 'demand';
    case 'agree':
      return infinitive ? 'promise' : quoted ? 'say' : 'believe';
    case 'announce':
      return infinitive || head.some((norm) => OWN_DECISION.has(norm)) || (OWN.has(opening) && !quoted)
        ? 'decide'
        : 'say';
    case 'warn':
      return head.slice(0, 5).some((norm) => norm === 'he' || norm === 'she' || norm === 'they' || norm === 'it') &&
        head.includes('would')
        ? 'threaten'
        : 'say';
    case 'show':
    case 'indicate':
    case 'reveal':
      return 'report';
    case 'suggest':
    case 'confirm':
      return isPerson(source) ? 'say' : 'report';
    case 'recognize':
    case 'recognise':
      return opening === 'that' ? 'believe' : 'support';
    case 'find':
      return isDocument(source) ? 'report' : 'believe';
    case 'call':
    case 'describe':
    case 'portray':
    case 'depict':
    case 'brand':
    case 'label':
    case 'dub':
    case 'deem':
    case 'characterize':
    case 'characterise':
    case 'compare':
    case 'liken':
      return word.act === 'say' ? judged(content) : word.act;
    default:
      return word.act;
  }
}

const OWN = new Set(['his', 'her', 'their', 'its', 'a', 'an', 'the']);
const OWN_DECISION = new Set('would will plan plans had candidacy bid ban sanctions'.split(' '));
const PERSONAL = new Set('he she i we they you who'.split(' '));

/** A pronoun, or words in capitals that are no head of a document: Ingrid Solvane, Mr. Okker, the Belmark minister. */
function isPerson(source: readonly Token[]): boolean {
  if (isDocument(source) || source.length === 0) return false;
  return (
    PERSONAL.has(source[0]!.norm) ||
    source.some(
      ({ text }) => /^\p{Lu}\p{L}*\p{Ll}/u.test(text) && !/^(?:The|A|An|This|That|These|New|One|Our)$/.test(text),
    )
  );
}

/** "called it a triumph" praises, "called it a disgrace" criticises, "called it an annex" says. */
function judged(content: readonly Token[]): Act {
  let balance = 0;
  for (const token of content.slice(0, 24)) balance += JUDGING_WORDS.get(token.norm) ?? 0;
  return balance > 0 ? 'praise' : balance < 0 ? 'criticise' : 'say';
}

function isDocument(source: readonly Token[]): boolean {
  // The head of "a poll by the Sund institute" stands before the first preposition.
  const cut = source.findIndex(
    (token, i) =>
      i > 0 &&
      /^(?:to|released|conducted|made|public|obtained|of|by|from|in|for|on|at|with|that|which|,)$/.test(token.norm),
  );
  const head = (cut < 0 ? source : source.slice(0, cut)).filter((token) => token.kind === 'word');
  const last = head.at(-1)?.norm ?? '';
  return DOCUMENTS.has(last) || DOCUMENTS.has(last.replace(/s$/, ''));
}

function polarityOf({ cue, source, before }: ActContext, act: Act): Polarity {
  const norms = cue.map((token) => token.norm);
  const refused = act === 'refuse' && !norms.some((norm) => WITHHOLDING.has(norm));
  if (refused) return norms.includes('if') ? 'hypothetical' : 'positive';
  if (norms.some((norm, i) => WITHHOLDING.has(norm) && (norm !== 'yet' || norms[i + 1] === 'to'))) return 'negated';
  if (act !== 'deny') {
    if (norms.some((norm) => NEGATIONS.has(norm)) || NOBODY.has(source[0]?.norm ?? '')) return 'negated';
  }
  const modal = norms.find((norm) => HYPOTHETICAL.has(norm));
  if (modal !== undefined && !(modal === 'can' && norms.includes('not'))) return 'hypothetical';
  if ((norms[0] === 'to' && norms.length > 1) || / about to | likely to /.test(` ${norms.join(' ')} `))
    return 'hypothetical';
  if (before.slice(-4).some((token) => CONDITIONS.has(token.norm))) return 'hypothetical';
  return 'positive';
}
