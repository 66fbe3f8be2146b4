// Who does a verb as a finder has it in, where a relative clause tells the deed, whom the relative stands for out.
//
//   catches:      tied the levy to [Okker], who ▸backed◂ it      called [the raid] that ▸killed◂ five a crime      the head of [the union], which ▸sued◂
//   catches not:  [soldiers from Tarsk] who ▸fled◂      [the mayor of Sund], who ▸sued◂      [the rebels sent by Tarsk] who ▸fled◂
import { BE } from '../../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import {
  isCapital,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { turnsOnActor } from './names-actor.ts';
import { headOf, phraseFrom } from './noun-phrase.ts';
import { phraseBefore } from './subject-of-verb.ts';

const RELATIVE = /^(?:who|which|that)$/;

/** The relative that `phrase` ends at, a comma between at most; null where it ends at none. */
export function relativeBehind({ tokens, wordsTo }: SentenceView, { to }: Tokens): number | null {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return at < wordsTo && RELATIVE.test(tokens[at]!.norm) && !(at > to && tokens[at]!.norm === 'that') ? at : null;
}

/** `phrase`, which ends at a relative, without the words of the clause around it: whoever it stands for. */
export function antecedentIn(view: SentenceView, phrase: Tokens): Tokens {
  const relative = relativeBehind(view, phrase);
  if (relative === null) return phrase;
  const { norm } = view.tokens[relative]!;
  const noun = behindVerb(view, phrase);
  if (norm === 'who') return firstSomebody(view, noun) ?? noun;
  return norm === 'which' ? (bodyOf(view, noun) ?? noun) : noun;
}

/**
 * Whom the relative right before the verb group at `groupFrom` stands for, where a verb parts it from `agent`: “[Varga] tied the levy to Okker,
 * who ▸backed◂ it”; null where they may be the same.
 */
export function antecedentApart(view: SentenceView, groupFrom: number, agent: Tokens): Tokens | null {
  const { tokens, bodyFrom } = view;
  const relative = groupFrom - 1;
  if (relative <= bodyFrom || tokens[relative]!.norm !== 'who') return null;
  const end = tokens[relative - 1]!.text === ',' ? relative - 1 : relative;
  const [noun, ...more] = phraseBefore(view, end, bodyFrom);
  if (noun === undefined || more.length > 0 || agent.to >= noun.from || !turnsOnActor(view, noun)) return null;
  const between = tokens.slice(agent.to, noun.from);
  // “[Okker], the mayor of Sund, who”: told of the same
  if (between.some(({ text }) => text === ',')) return null;
  // “[Okker] is the mayor who”: the same, too
  const isVerb = (i: number) =>
    BE.has(between[i]!.norm) ? /^[a-z]{2,}ing$/.test(between[i + 1]?.text ?? '') : isVerbLike(between[i]);
  return between.some((_, i) => isVerb(i)) ? noun : null;
}

/** “called [the raid]”, “get [a glimpse of it]”; not “[rebels sent by Tarsk]”, “[the banned league]”, “[leading Democrats]”, “[all the men]”. */
function behindVerb(view: SentenceView, { from, to }: Tokens): Tokens {
  const { tokens } = view;
  for (let i = to - 2; i >= from; i--) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    if (!isDeterminer(next) && !(isCapital(next) && i > from && !isDeterminer(tokens[i - 1]))) continue;
    const isVerb =
      isVerbLike(token) ||
      /^[a-z]{3,}ing$/.test(token.text) ||
      // “called”, “named”: mostly no past, but before an article
      (/[a-z]{2}ed$/.test(token.norm) && isDeterminer(next)) ||
      (i === from && token.text === token.norm && !NO_VERB.test(token.norm) && !isPreposition(token));
    if (isVerb) return { from: i + 1, to };
  }
  return { from, to };
}

/** Before an article and no verb: “[all] the men”, “[such] a mayor”. */
const NO_VERB =
  /^(?:all|both|half|twice|such|quite|what|many|only|even|not|just|nearly|almost|other|and|or|but|including)$/;

/** The first noun of a chain that is somebody: “divisions over [a nominee]”, “[dockers from Sund]”. */
function firstSomebody(view: SentenceView, { from, to }: Tokens): Tokens | null {
  for (let i = from; i < to; i++) {
    if (i > from && (!isPreposition(view.tokens[i - 1]) || NO_SOMEBODY.test(view.tokens[i - 1]!.norm))) continue;
    const noun = phraseFrom(view, i, to);
    if (noun !== null && turnsOnActor(view, noun)) return { from: i, to };
  }
  return null;
}

/** “in [Sund], who”: where; “of [Sund], who”: a part of a name. */
const NO_SOMEBODY = /^(?:of|in|at|near|from)$/;

/** “the president of [the Dockers' Union], which”: no person is a “which”. */
function bodyOf(view: SentenceView, phrase: Tokens): Tokens | null {
  const { tokens } = view;
  const head = headOf(view, phrase);
  if (!OFFICE_HEADS.has(tokens[head]!.norm) || !/^(?:of|for|at|from)$/.test(tokens[head + 1]?.norm ?? '')) return null;
  const body = { from: head + 2, to: phrase.to };
  return body.from < body.to && ORGANISATION_HEADS.has(tokens[headOf(view, body)]!.norm) ? body : null;
}
