// An attribution's words in, what its source does with them and whether it is done out: a small grammar of cues over the lexicon.
// The definitions are docs/reference/acts.md, and the order of the steps is the order of its rules:
//
//   withheld answers ─▶ adverbs that doubt ─▶ cues without a word ─▶ chains "V to V" ─▶ the strongest word ─▶ its rule ─▶ whose words
import type { Act } from '../../lexicon/act.ts';
import { nounAct } from '../../lexicon/act-words.ts';
import { NEGATIONS, POSSESSIVES } from '../../lexicon/function-words.ts';
import type { Polarity } from '../../record/statement.ts';
import type { ActContext } from './act-context.ts';
import type { Construction } from './construction.ts';
import { type ContentShape, shapeOfContent } from './content-shape.ts';
import { type FoundWord, findActWords } from './find-act-words.ts';
import { readChain } from './read-chain.ts';
import { readPolarity } from './read-polarity.ts';
import { RULES_OF_MIND } from './rules-of-mind.ts';
import { RULES_OF_SPEAKING } from './rules-of-speaking.ts';
import { kindOfSource, type SourceView } from './source-kind.ts';

export interface ActRead {
  readonly act: Act;
  readonly polarity: Polarity;
}

/** What a cue does, and whether it is done. Never fails: a cue of no known word is say, or report for a record or outlet. */
export function readAct(context: ActContext): ActRead {
  const norms = context.cue.map(({ norm }) => norm);
  const source = kindOfSource(context.source);
  const content = shapeOfContent(context.content, context.quoted);
  const words = findActWords(norms, content.opening, nounMarker(context));
  const act =
    withheld(norms) ??
    doubted(norms) ??
    questioned(context) ??
    wordless(norms, words, source) ??
    told(norms, words, source, content);
  return { act, polarity: readPolarity({ context, words, act, source }) };
}

/** The word that makes a noun of the cue's first: a possessive source, or the word before a cue that stands first. */
function nounMarker({ cue, source, before }: ActContext): string {
  const last = source.at(-1);
  if (last !== undefined && cue[0] !== undefined && last.start < cue[0].start)
    return POSSESSIVES.has(last.norm) || /^['’]s?$/.test(last.text) ? last.norm : '';
  return before.at(-1)?.norm ?? '';
}

const ANSWERING = new Set('respond comment answer elaborate disclose specify'.split(' '));
const GIVING = new Set(
  'offer say give provide discuss reveal name identify confirm release describe tell rule'.split(' '),
);

/** did not respond, would not say, was not willing to say, no comment → refuse. Not "did not say" nor "was not asked". */
function withheld(norms: readonly string[]): Act | null {
  const text = ` ${norms.join(' ')} `;
  if (/ no comment | (?:not|n't) (?:immediately |yet |directly )?return /.test(text)) return 'refuse';
  if (/ (?:not|n't) (?:\w+ )?(?:willing|inclined|prepared|ready) to /.test(text)) return 'refuse';
  const isNegated = norms.some((norm) => NEGATIONS.has(norm));
  if (isNegated && norms.some((norm) => ANSWERING.has(norm))) return 'refuse';
  return / (?:would|will|wo) (?:not|n't) /.test(text) && norms.some((norm) => GIVING.has(norm)) ? 'refuse' : null;
}

/** was allegedly paid → allege; whatever else the cue says. Not "alleged" as the verb, which the lexicon has. */
function doubted(norms: readonly string[]): Act | null {
  return norms.some((norm) => /^(?:allegedly|supposedly|purportedly|ostensibly)$/.test(norm)) ? 'allege' : null;
}

/** “Gazette: Will you stay?” → ask: no word tells it, and what is said ends as a question. Not “she joked: …?”, which has its word. */
function questioned({ cue, content }: ActContext): Act | null {
  return content.at(-1)?.text === '?' && cue.every(({ kind }) => kind === 'punctuation') ? 'ask' : null;
}

/**
 * A cue without a word of its own: says for whoever speaks, reports for a record or outlet, rules for a law.
 * “for many islanders” → believe; apparently → believe; reportedly → report; not "called for", which has a word.
 */
function wordless(norms: readonly string[], words: readonly FoundWord[], { kind, inquires }: SourceView): Act | null {
  if (norms[0] === 'according' && norms[1] === 'to')
    return kind === 'record' || kind === 'outlet' || inquires || kind === 'thing' ? 'report' : 'say';
  if (norms.includes('against') && norms.includes('for')) return 'support';
  if (words.length > 0) return null;
  if (norms.some((norm) => norm === 'reportedly' || norm === 'news')) return 'report';
  if (norms.some((norm) => norm === 'apparently' || norm === 'seemingly' || norm === 'evidently')) return 'believe';
  if (kind === 'law') return 'decide';
  if (kind === 'record' || kind === 'outlet') return 'report';
  if (norms.length === 1 && (norms[0] === 'for' || norms[0] === 'to') && kind !== 'none') return 'believe';
  return 'say';
}

/** The act that the cue's words tell. */
function told(norms: readonly string[], words: readonly FoundWord[], source: SourceView, content: ContentShape): Act {
  const chain = readChain(norms, words, content);
  if (chain.act !== null) return chain.act;
  const behind = words.filter(({ at }) => at >= chain.from);
  const told = (behind.length > 0 ? behind : words).map((word) => ({
    word,
    act: refine({ word, norms, source, content }),
  }));
  // The first word that tells more than saying: "issued a [demand]", not the "wrote" of "wrote a letter [praising]".
  const { act } =
    told.find(({ act }) => act !== 'say' && act !== 'other') ?? told.find(({ act }) => act === 'say') ?? told[0]!;
  return passedOn(act, source);
}

function refine(construction: Construction): Act {
  const { word, content } = construction;
  const rule = word.kind !== 'verb' ? undefined : (RULES_OF_SPEAKING.get(word.lemma) ?? RULES_OF_MIND.get(word.lemma));
  const act = rule?.(construction) ?? word.act;
  if (act !== 'say' || !CARRIERS.has(word.lemma)) return act;
  return carried(content) ?? act;
}

/** expressed | alarm, voiced | his support, tweeted | her thanks: the carrier's noun, where it stands in the content. */
const CARRIERS = new Set(
  'express voice convey articulate share air register vent tweet display profess evince pronounce declare'.split(' '),
);

function carried({ kind, words }: ContentShape): Act | null {
  if ((kind !== 'phrase' && kind !== 'clause') || words[0] === 'that') return null;
  for (const word of words.slice(0, 4)) {
    const noun = nounAct(word);
    if (noun !== undefined && noun.act !== 'say') return noun.act;
  }
  return null;
}

/** A poll that says, an outlet that notes: what it holds is passed on. Not an outlet that endorses, nor one that praises. */
function passedOn(act: Act, { kind }: SourceView): Act {
  if (kind === 'law' && (act === 'say' || act === 'report' || act === 'demand')) return 'decide';
  if (kind !== 'record' && kind !== 'outlet') return act;
  if (act === 'say' || act === 'believe' || act === 'allege') return 'report';
  return act;
}
