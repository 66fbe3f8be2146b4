// A deed of words in its sentence in, whose the thing is that it is about out: whom one accuses, rebuffs or backs by what is his.
//
//   catches:      ▸rejected◂ [Venn]’s demands     ▸praised◂ [her] refusal     ▸criticism◂ of [his] approach     an ▸inquiry◂ into [Okker]’s use of the fund
//   catches not:  Okker ▸called◂ his vote a mistake (his own)     ▸rejected◂ the plan     ▸criticised◂ the mayor’s brother, whom it is done to
import type { PloverType } from '../../lexicon/plover.ts';
import {
  isAuxiliary,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
  wordsOf,
} from '../statements/sentence-view.ts';
import { areMany } from './are-many.ts';
import { turnsOnActor } from './names-actor.ts';
import { headOf, ownerBefore, phraseFrom } from './noun-phrase.ts';

const BY_WORDS: ReadonlySet<PloverType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);
/** What somebody defends, regrets or takes back is mostly his own. */
const OF_ONE_S_OWN =
  /^(?:defend|justif|regret|retract|renew|voic|express|offer|giv|gave|withdr|refus|declin|announc|sign|den(?:y|ied|ies)|mak|made|apolog|explain)/;
const ABOUT = /^(?:of|into|on|over|for|against|at|about)$/;
const HIS = /^(?:his|her|its|their|my|our|your)$/;

/** `agents`: whoever does it. */
export function ownerOfObject(
  view: SentenceView,
  { from, to }: Tokens,
  type: PloverType,
  agents: readonly Tokens[],
): readonly Tokens[] {
  const { tokens, wordsTo } = view;
  if (!BY_WORDS.has(type) || to >= wordsTo || OF_ONE_S_OWN.test(tokens[from]!.norm)) return [];
  const start = to + (ABOUT.test(tokens[to]!.norm) ? 1 : 0);
  if (start >= wordsTo) return [];
  // “rejected [her] demands”: behind an owner a noun, whatever verb it looks like
  const isHers = HIS.test(tokens[start]!.norm) && isVerbLike(tokens[start + 1]) && /s$/.test(tokens[start + 1]!.norm);
  const object = isHers ? { from: start, to: start + 1 } : phraseFrom(view, start, wordsTo);
  if (object === null) return [];
  const { norm } = tokens[object.from]!;
  const isCut = object.to < wordsTo && (isHers || /^['’]s?$/.test(tokens[object.to - 1]!.text));
  // “criticised [his] boss”: it is done to the boss; “rejected his aide spoke”: a clause
  if (!isCut && (turnsOnActor(view, object) || isVerbLike(tokens[object.to]) || isAuxiliary(tokens[object.to])))
    return [];
  if (HIS.test(norm)) return isAnother(view, norm, agents) ? [{ from: object.from, to: object.from + 1 }] : [];
  const owner = ownerBefore(view, object.from, isCut ? object.to : headOf(view, object));
  if (owner === null) return [];
  const isOne = !tokens.slice(owner.from, owner.to).some((token) => isPreposition(token) && token.norm !== 'of');
  return isOne && turnsOnActor(view, owner) ? [owner] : [];
}

/** A possessive may mean whom these stand for: “she ▸called◂ [her] vote a mistake”. */
const SELVES: ReadonlyMap<string, string> = new Map([
  ['i', 'my'],
  ['we', 'our'],
  ['you', 'your'],
  ['he', 'his'],
  ['who', 'his her their'],
  ['she', 'her'],
  ['it', 'its'],
  ['they', 'their'],
]);

/** Whether a possessive can mean nobody of those who do it: “the unions ▸rejected◂ [his] plea”, “the FBI ▸investigated◂ [her] role”; not “Okker … his”, “Daan Hollins … his”. */
function isAnother(view: SentenceView, possessive: string, agents: readonly Tokens[]): boolean {
  const [agent, ...others] = agents;
  if (agent === undefined) return true;
  if (others.length > 0 || areMany(view, agent)) return /^(?:his|her|its|my|your)$/.test(possessive);
  const words = wordsOf(view, agent.from, agent.to);
  const self = SELVES.get(words.toLowerCase());
  if (self !== undefined) return !self.includes(possessive);
  return /^(?:[Tt]he )?\p{Lu}{2,}$/u.test(words) && /^(?:his|her|my|your)$/.test(possessive);
}
