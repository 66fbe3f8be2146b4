// A deed told by a noun in its sentence in, its sides out where the words around it turn them round: who gets it stands where else somebody
// acts. Null where they do not.
//
//   catches:      [Belmark] came under ▸criticism◂ from [the union]     [Okker]’s ▸arrest◂ by [the police]     [Varga] was the target of a [Tarsk] ▸attack◂
//   catches not:  [Belmark] launched an ▸attack◂ on [Sund]     [Tarsk]’s ▸arrest◂ of [three sailors]     [both] faced ▸talks◂
import { BE } from '../../lexicon/function-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import {
  ANSWERED,
  ANSWERING,
  HAVING,
  OF_WHOM,
  RECEIVED_TYPES,
  RECEIVING,
  UNDER_VERBS,
} from '../../lexicon/received-deeds.ts';
import {
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor, turnsOnActor } from './names-actor.ts';
import { phraseBehind } from './phrase-behind.ts';
import { subjectOfVerb } from './subject-of-verb.ts';
import { groupStart } from './verb-group.ts';

export interface Sides {
  readonly agents: readonly Tokens[];
  readonly recipients: readonly Tokens[];
  /** Nobody before the noun does it: “the arrest of Okker by [the police] drew ▸protests◂”. */
  readonly fromBehind?: true;
}

/** “turned down”, “bowed to”: answers of two words. */
const TURNS =
  /^(?:turn(?:s|ed|ing)? down|(?:brush|shrug|wav)(?:es|s|ed|ing)? (?:off|aside)|(?:bow|yield|respond|react|repl(?:y|i))(?:s|es|ed|ing)? to)$/;

/** How many words may stand between the verb and its noun: “came under withering and lasting ▸criticism◂”. */
const REACH = 6;

export function sidesOfNoun(view: SentenceView, trigger: Tokens, type: PloverType): Sides | null {
  return receivedBy(view, trigger, type) ?? sufferedByOwner(view, trigger);
}

/** Who gets it is the subject of the verb; who does it stands behind “from” or “by”, or before the noun. */
function receivedBy(view: SentenceView, trigger: Tokens, type: PloverType): Sides | null {
  if (!RECEIVED_TYPES.has(type)) return null;
  const verb = receivingVerb(view, trigger.to - 1);
  if (verb === null) return null;
  // what comes under fire may be anything: “[a patrol]”, “[the port]”
  const isHit = type === 'ASSAULT' && view.tokens[verb + 1]?.norm === 'under';
  const recipients = subjectOfVerb(view, groupStart(view, verb), verb).filter(
    (phrase) => isHit || turnsOnActor(view, phrase),
  );
  const behind = phraseBehind(view, trigger.to, ['from', 'by', 'of']);
  if (recipients.length === 0)
    return DRAWS.test(view.tokens[verb]!.norm) ? { agents: behind, recipients, fromBehind: true } : null;
  const agents = behind.length > 0 ? behind : ownersBetween(view, verb, trigger.from);
  return { agents, recipients };
}

/** What is done brings it about, and whoever did that does not do it. */
const DRAWS = /^(?:dr[ae]w(?:s|n|ing)?|attract(?:s|ed|ing)?|invit(?:e|es|ed|ing))$/;

/** “will [go] on trial”, “[stand] on trial”. */
const ON_VERBS = /^(?:go|goes|going|went|gone|stand|stands|stood|is|was|are|were|be)$/;

/** The verb of getting that has the noun at `noun` for its object, or leads to it by “under”, “the target of”, “on trial”. */
function receivingVerb(view: SentenceView, noun: number): number | null {
  const { tokens, bodyFrom } = view;
  for (let i = noun - 1; i > bodyFrom && i >= noun - REACH; i--) {
    const token = tokens[i]!;
    const { norm } = token;
    const before = tokens[i - 1]!;
    if (norm === 'under') return UNDER_VERBS.has(before.norm) ? i - 1 : null;
    // the [target] of a raid, [met] with a veto
    if (norm === 'of') return isTarget(view, i - 1);
    if (norm === 'with') return before.norm === 'met' && BE.has(tokens[i - 2]?.norm ?? '') ? i - 1 : null;
    if (norm === 'on') return noun === i + 1 && ON_VERBS.test(before.norm) ? i - 1 : null;
    if (RECEIVING.has(norm)) return norm === 'found' ? null : i;
    // [has] support from, [touted] an endorsement from
    if (HAVING.has(norm) && tokens[noun + 1]?.norm === 'from') return i;
    // [dismissed] the criticism, [turned down] calls, [bowed to] the demands
    if (ANSWERED.has(tokens[noun]!.norm)) {
      const verb = ANSWERING.has(norm) ? i : TURNS.test(`${before.norm} ${norm}`) ? i - 1 : null;
      // “asked by Venn to respond to the criticism”: whoever stands before “to” may not be the one who answers
      if (verb !== null) return tokens[verb - 1]?.norm === 'to' && groupStart(view, verb) === verb ? null : verb;
    }
    if (token.kind === 'punctuation' || isPreposition(token) || isAuxiliary(token) || isPronoun(token)) return null;
  }
  return null;
}

// [was] the main target of, [became] a victim of
function isTarget({ tokens, bodyFrom }: SentenceView, noun: number): number | null {
  if (!/^(?:targets?|victims?|subjects?|objects?|focus|recipients?)$/.test(tokens[noun]!.norm)) return null;
  for (let i = noun - 1; i > bodyFrom && i > noun - 5; i--) {
    if (BE.has(tokens[i]!.norm) || /^(?:became|become|becomes|remained|remains)$/.test(tokens[i]!.norm)) return i;
    if (tokens[i]!.kind !== 'word' || isPreposition(tokens[i])) return null;
  }
  return null;
}

// faced a [Tarsk] attack, drew [the union]’s criticism
function ownersBetween(view: SentenceView, verb: number, noun: number): Tokens[] {
  const { tokens } = view;
  let to = noun;
  while (to > verb + 1 && !isCapital(tokens[to - 1]) && !/^['’]s?$/.test(tokens[to - 1]!.text)) to--;
  if (/^['’]s?$/.test(tokens[to - 1]?.text ?? '')) to--;
  let from = to;
  while (from > verb + 1 && tokens[from - 1]!.kind === 'word' && !isPreposition(tokens[from - 1])) from--;
  // “touted his own ▸endorsements◂ from afar”: he has them
  if (tokens[noun + 1]?.norm === 'from') return [];
  if (from === to && HIS.test(tokens[verb + 1]?.norm ?? '')) return [{ from: verb + 1, to: verb + 2 }];
  // “a [U.S.] investigation”: the article is the deed’s
  if (from < to && isDeterminer(tokens[from]) && (to - from === 1 || /^an?$/.test(tokens[from]!.norm))) from++;
  const phrase = { from, to };
  return from < to && namesActor(view, phrase) ? [phrase] : [];
}

const HIS = /^(?:his|her|its|their|my|our|your)$/;

/** “[Okker]’s sudden ▸arrest◂”, “[her] ▸conviction◂”; not “his ▸arrest◂ of two men”, “the arrest warrant”. */
function sufferedByOwner(view: SentenceView, { from, to }: Tokens): Sides | null {
  const { tokens, bodyFrom } = view;
  if (to - from !== 1 || !OF_WHOM.has(tokens[from]!.norm) || tokens[to]?.norm === 'of') return null;
  let mark = from - 1;
  while (mark > bodyFrom && from - mark < 4 && isQuality(view, mark)) mark--;
  if (mark < bodyFrom) return null;
  const owner: Tokens | null = HIS.test(tokens[mark]!.norm)
    ? { from: mark, to: mark + 1 }
    : /^['’]s?$/.test(tokens[mark]!.text)
      ? ownerBefore(view, mark)
      : null;
  if (owner === null || (!HIS.test(tokens[mark]!.norm) && !namesActor(view, owner))) return null;
  return { agents: phraseBehind(view, to, ['by']), recipients: [owner] };
}

const isQuality = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i]!.kind === 'word' &&
  !isCapital(tokens[i]) &&
  !isDeterminer(tokens[i]) &&
  !isPreposition(tokens[i]) &&
  !/^['’]s?$/.test(tokens[i]!.text);

// [Daan Okker]’s: back over the name, or over a noun with its article
function ownerBefore({ tokens, bodyFrom }: SentenceView, mark: number): Tokens | null {
  let from = mark;
  while (
    from > bodyFrom &&
    mark - from < 6 &&
    tokens[from - 1]!.kind === 'word' &&
    !isPreposition(tokens[from - 1]) &&
    (from === mark || isCapital(tokens[from - 1]) || !isCapital(tokens[from])) &&
    !isAuxiliary(tokens[from - 1])
  ) {
    from--;
    if (isDeterminer(tokens[from])) break;
  }
  return from < mark ? { from, to: mark } : null;
}
