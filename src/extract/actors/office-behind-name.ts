// A person’s name in; the office that the words right behind it give, put to the person.
//
//   X, [54, the premier of Y],      X, [who leads Y]      X [is the governor of Y]      not: Against X, the senator fared well      X, the candidate said
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { OFFICE_TIMES } from '../../lexicon/person-titles.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { isFiniteVerb } from '../../understand/is-finite-verb.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { normOf } from './give-office.ts';
import type { OfficeGround } from './office-ground.ts';
import { officeOf } from './office-words.ts';

const COPULA = /^(?:is|was|been|became|remains)$/;
const OPENS = /^(?:the|an?|now|also|then)$/;
/** Tokens of an office without an article: “is [deputy chief executive] of”. */
const LONGEST_BARE = 5;
const LEADS = /^(?:leads|heads|runs|chairs|oversees|helms|led|headed|ran|chaired|oversaw|helmed)$/;

/** [firstToken, limit): the name’s sentence. */
export function learnOfficeBehind(
  { reading: { tokens }, nameAt, titled, giveOffice }: OfficeGround,
  entity: Entity,
  name: Name,
  [firstToken, limit]: readonly [number, number],
): void {
  let i = name.to;
  if (tokens[i]?.text === '(') {
    // “Okker (R-Ohio)”
    while (i < limit && i < name.to + 8 && tokens[i]!.text !== ')') i++;
    i++;
  }
  // “Okker has been”
  if (isPerfect(i)) i++;
  const copula = COPULA.test(tokens[i]?.norm ?? '');
  if (!copula && tokens[i]?.text !== ',' && tokens[i]?.text !== '—' && tokens[i]?.text !== '–') return;
  i++;
  if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',') i += 2;
  if (i >= limit) return;
  const first = tokens[i]!;
  // “Okker, whose husband, a minister, …” is no husband
  if (/^(?:whose|whom|which|where)$/.test(first.norm)) return;
  if (first.norm === 'who') {
    if (LEADS.test(tokens[i + 1]?.norm ?? '')) {
      const end = phraseEnd(tokens, nameAt, i + 2, limit);
      let of: string | null = null;
      for (let k = i + 2; k < end; k++) if (nameAt.has(k)) of ??= normOf(tokens, nameAt.get(k)!);
      entity.offices.push({
        head: 'leader',
        words: new Set(of?.split(' ') ?? []),
        time: /ed$|^(?:led|ran|oversaw)$/.test(tokens[i + 1]!.norm) ? 'past' : 'now',
        of,
        from: i + 1,
        to: end,
        passage: [name.from, end],
      });
      return;
    }
    if (isPerfect(i + 1)) i++;
    if (!COPULA.test(tokens[i + 1]?.norm ?? '') || !(OPENS.test(tokens[i + 2]?.norm ?? '') || isBareOffice(i + 2)))
      return;
    i += 2;
  } else if (copula && !OPENS.test(first.norm) && first.norm !== 'one' && !isBareOffice(i)) return;
  // “Okker, fighting a bill of her opponent’s,”; not “Okker, acting chairman of the Pact,”
  if (/^\p{Ll}{3,}ing$/u.test(first.norm) && !OFFICE_TIMES.has(first.norm)) return;
  // “Okker, Sen. Petra Lindqvar”: a list
  if (titled.has(i)) return;
  const opens = nameAt.get(i);
  if (opens !== undefined) {
    // “Okker, Lindqvar and”: a list; “A sailor who likes Okker, Lindqvar lost his son”: a clause; “Okker, Costane’s spokesman,” goes on
    const next = tokens[opens.to];
    const isList = next !== undefined && next.norm !== "'s" && next.kind === 'punctuation';
    if ((isList && opens.kind === 'person') || next === undefined || isFiniteVerb(next)) return;
  }
  const end = phraseEnd(tokens, nameAt, i, limit);
  if (end <= i) return;
  // “Against Okker, the senator fared well”, “When Okker left, the senator spoke”
  if (!copula && isFronted(tokens, firstToken, name.to) && tokens[end]?.text !== ',') return;
  // “X, the candidate said”: no apposition where a verb follows
  if (!copula && /^(?:said|says|told|has|had|have|is|was|are|will|would|added)$/.test(tokens[end]?.norm ?? '')) return;
  // the head stands before the first preposition
  let stop = i;
  while (
    stop < end &&
    !/^(?:of|for|in|at|with|from|on|to|under|who|and|that|until|during|since)$/.test(tokens[stop]!.norm)
  )
    stop++;
  const found = officeOf(tokens, i, stop);
  if (found === null || found.plural) return;
  const behind = VERB_CUES.get(found.at + 1 < stop ? tokens[found.at + 1]!.norm : '');
  if (!copula && behind?.some(({ is }) => is === 'past')) return;
  giveOffice(entity, { from: i, to: end, passage: [name.from, end] });

  function isPerfect(at: number): boolean {
    return /^(?:has|had|'s)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'been';
  }
  // “is [chief executive] of Harlan Mills”; not “is happy with Harlan Mills”, “is chief of all a cook”
  function isBareOffice(at: number): boolean {
    let k = at;
    while (k < limit && k < at + LONGEST_BARE && /^\p{Ll}/u.test(tokens[k]!.text) && !PREPOSITIONS.has(tokens[k]!.norm))
      k++;
    // “was elected mayor of Vell” is told by the verb (find-served.ts)
    if (tokens.slice(at, k).some(({ norm }) => /ed$|^(?:chosen|made|sworn)$/.test(norm))) return false;
    if (!/^(?:of|at|for)$/.test(tokens[k]?.norm ?? '')) return false;
    const found = officeOf(tokens, at, k);
    return found !== null && found.at === k - 1 && !found.plural;
  }
}

/** Whether the sentence opens with a preposition or conjunction that reaches to its first comma, at `comma`. */
function isFronted(tokens: Reading['tokens'], firstToken: number, comma: number): boolean {
  const { norm } = tokens[firstToken]!;
  return (
    (PREPOSITIONS.has(norm) || SUBORDINATORS.has(norm)) &&
    tokens[comma]?.text === ',' &&
    tokens.slice(firstToken, comma).every(({ text }) => text !== ',')
  );
}

function phraseEnd(tokens: Reading['tokens'], nameAt: ReadonlyMap<number, Name>, from: number, limit: number): number {
  let i = from;
  for (; i < limit && i < from + 16; i++) {
    const { text, norm, kind } = tokens[i]!;
    if (kind === 'punctuation' && !/^['’-]$/.test(text) && norm !== "'s") break;
    if (
      i > from &&
      (RELATIVES.has(norm) || /^(?:said|says|told|has|had|have|is|was|are|will|would|added|and|but|as)$/.test(norm))
    ) {
      if (norm === 'and' && nameAt.has(i + 1) && /^(?:of|for)$/.test(tokens[i - 2]?.norm ?? '')) continue;
      break;
    }
  }
  return i;
}
