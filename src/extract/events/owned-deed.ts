// A deed told by a noun in its sentence in, with its sides as they were found; out those that its possessor and the prepositions behind it name.
// What a later verb of the clause has for its object belongs to that verb.
//
//   catches:      [his] ▸endorsement◂ of [Varga]     [Varga]’s ▸condemnation◂ by [the church]     filed a ▸complaint◂ with the commission against [the board]
//   catches not:  [Tarsk]’s ▸attack◂ of Monday     [Okker]’s ▸talks◂ by telephone     [Drazic]’s ▸refusal◂ of the offer surprised Solvane, to whom it is not done
import { EVENT_NOUN_FORMS } from '../../lexicon/event-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import {
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor, turnsOnActor } from './names-actor.ts';
import { phraseBehind } from './phrase-behind.ts';
import { phraseBefore } from './subject-of-verb.ts';

export interface OwnedSides {
  /** Null: as they were found. */
  readonly agents: readonly Tokens[] | null;
  readonly recipients: readonly Tokens[] | null;
  /** The verb that the noun is the subject of: nothing behind it is done by the noun. */
  readonly until: number;
}

/** Both sides do these, or one alone: nobody suffers them. */
const SHARED: ReadonlySet<PloverType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'RETREAT', 'MOBILIZE', 'PROTEST']);
const HIS = /^(?:his|her|its|their|my|our|your)$/;
const FILED =
  /^(?:complaints?|lawsuits?|suits?|petitions?|charges?|cases?|motions?|claims?|accusations?|allegations?)$/;
const FILING = /^(?:fil|lodg|brought|bring|press|level|submit|made|mak)/;

export function ownedDeed(view: SentenceView, at: Tokens, type: PloverType): OwnedSides | null {
  const filed = filedAgainst(view, at, type);
  if (filed !== null) return { agents: null, recipients: filed, until: view.wordsTo };
  if (at.to - at.from !== 1 || !EVENT_NOUN_FORMS.has(view.tokens[at.from]!.norm) || SHARED.has(type)) return null;
  const owner = ownerOf(view, at.from);
  const until = ownVerb(view, at.to);
  if (owner === null) return null;
  const own = (preposition: string) =>
    view.tokens[at.to]?.norm === preposition ? phraseBehind(view, at.to, [preposition]) : [];
  const whom = own('of').filter((phrase) => turnsOnActor(view, phrase) && phrase.from < until);
  if (whom.length > 0) return { agents: [owner], recipients: whom, until };
  const by = own('by');
  return by.length > 0 ? { agents: by, recipients: [owner], until } : { agents: null, recipients: null, until };
}

/** “filed a ▸lawsuit◂ in Vell against [the bank]”, “▸brought◂ charges against [Okker]” */
function filedAgainst(view: SentenceView, { from, to }: Tokens, type: PloverType): Tokens[] | null {
  const { tokens, wordsTo } = view;
  if (type !== 'ACCUSE') return null;
  let noun = to - 1;
  if (FILING.test(tokens[from]!.norm))
    while (noun < Math.min(wordsTo, to + 5) && !FILED.test(tokens[noun]!.norm)) noun++;
  if (!FILED.test(tokens[noun]?.norm ?? '')) return null;
  const against = phraseBehind(view, noun + 1, ['against']);
  return against.length > 0 ? against : null;
}

/** “[his] ▸endorsement◂”, “[Varga]’s stern ▸condemnation◂” */
function ownerOf(view: SentenceView, noun: number): Tokens | null {
  const { tokens, bodyFrom } = view;
  let mark = noun - 1;
  while (mark > bodyFrom && noun - mark < 4 && isQuality(view, mark)) mark--;
  if (mark < bodyFrom) return null;
  if (HIS.test(tokens[mark]!.norm)) return { from: mark, to: mark + 1 };
  if (!/^['’]s?$/.test(tokens[mark]!.text)) return null;
  const [owner] = phraseBefore(view, mark, bodyFrom);
  return owner !== undefined && namesActor(view, owner) ? owner : null;
}

const isQuality = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i]!.kind === 'word' &&
  !isCapital(tokens[i]) &&
  !isDeterminer(tokens[i]) &&
  !HIS.test(tokens[i]!.norm) &&
  !isPreposition(tokens[i]) &&
  !/^['’]s?$/.test(tokens[i]!.text);

/** The first finite verb behind the noun that no relative or mark parts from it. */
function ownVerb({ tokens, wordsTo }: SentenceView, from: number): number {
  for (let i = from; i < wordsTo; i++) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'punctuation' || /^(?:that|which|who|whose|to|for|and|or)$/.test(norm)) return wordsTo;
    if (isAuxiliary(tokens[i]) || (isVerbLike(tokens[i]) && /(?:ed|s)$/.test(norm) && !isPreposition(tokens[i])))
      return i;
  }
  return wordsTo;
}
