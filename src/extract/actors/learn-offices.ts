// Entities in; the offices and descriptions that the text gives to persons, put into them with their passages.
//
//   [Pact Secretary General] X      foreign minister X      the ministry’s spokeswoman, X,      X, the premier of Y,
//   X, who leads Y                  X is the governor of Y
import { DETERMINERS, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { OFFICE_TIMES } from '../../lexicon/person-titles.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isFiniteVerb } from '../../understand/is-finite-verb.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entities } from './build-entities.ts';
import type { Entity } from './entity.ts';
import { findParty } from './find-party.ts';
import { findServed } from './find-served.ts';
import { type GiveOffice, normOf } from './give-office.ts';
import { learnCandidacy } from './learn-candidacy.ts';
import { learnContests } from './learn-contests.ts';
import { officeHeadOf, officeOf } from './office-words.ts';
import { partyOfRace } from './party-of-race.ts';
import { seatBehind } from './place-of-office.ts';

const LONGEST = 12;
const CHOOSES =
  /^(?:picked|picks|picking|chose|chosen|chooses|choosing|named|names|naming|selected|selects|selecting|tapped|tapping|appointed|appoints|appointing|hired|announced|unveiled)$/;

export function learnOffices(
  reading: Reading,
  { entityOf }: Entities,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, Name>,
  giveOffice: GiveOffice,
): void {
  const { tokens, sentences } = reading;
  const endingAt = new Map<number, Name>();
  const titled = new Set<number>();
  const titles = new Map<Name, NonNullable<Name['title']>>();
  for (const name of names) {
    endingAt.set(name.to, name);
    if (name.kind === 'person' && name.title !== null) titled.add(name.title.from);
  }
  const sentenceEnds = new Map<number, number>();
  let s = 0;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const entity = entityOf.get(name);
    if (entity === undefined) continue;
    while (s < sentences.length - 1 && sentences[s]!.endToken <= name.from) s++;
    const { firstToken, endToken } = sentences[s]!;
    sentenceEnds.set(name.from, endToken);
    if (name.title !== null)
      giveOffice(entity, {
        ...name.title,
        passage: [name.title.from, name.to],
        of: isForPlace(name.title) ? seatBehind(tokens, name, nameAt) : null,
      });
    else shared(entity, name);
    entity.party ??= findParty(tokens, name) ?? partyOfList(name);
    before(entity, name, firstToken);
    after(entity, name, firstToken, endToken);
    served(entity, name, firstToken, endToken);
    learnCandidacy(tokens, entity, name.from, tokens[name.to]?.norm === "'s" ? name.to + 1 : name.to);
    if (name.title !== null && /^dr\.?$/.test(tokens[name.title.from]!.norm)) {
      const { from, to } = name.title;
      entity.calledAs.push({
        head: 'doctor',
        words: new Set(),
        of: null,
        time: 'now',
        from,
        to,
        passage: [from, name.to],
      });
    }
  }

  // what a race tells goes behind what a title does
  for (const name of names) {
    const entity = name.kind === 'person' ? entityOf.get(name) : undefined;
    if (entity === undefined || entity.party !== null) continue;
    entity.party = partyOfRace(tokens, nameAt, tokens[name.to]?.norm === "'s" ? name.to + 1 : name.to);
  }
  learnContests(reading, names, nameAt, entityOf);

  function put(entity: Entity, from: number, to: number, passageFrom: number, passageTo: number): void {
    giveOffice(entity, { from, to, passage: [passageFrom, passageTo] });
  }

  // “Sens. Daan Okker and [Petra Lindqvar]”, “Ministers Okker and [Lindqvar]”: a title in the plural is everybody’s in the list
  function shared(entity: Entity, name: Name): void {
    let i = name.from - 1;
    if (tokens[i]?.norm === 'and') i--;
    if (tokens[i]?.text === ',') i--;
    const before = i === name.from - 1 ? undefined : endingAt.get(i + 1);
    const title = before?.title ?? (before === undefined ? undefined : titles.get(before));
    if (before?.kind !== 'person' || title === undefined || !/s\.?$/.test(tokens[title.to - 1]!.norm)) return;
    titles.set(name, title);
    giveOffice(entity, {
      ...title,
      passage: [title.from, name.to],
      of: isForPlace(title) ? seatBehind(tokens, name, nameAt) : null,
    });
  }

  // “Senator Okker of Lumen” is Lumen’s; “House Speaker Okker of Lumen” is not
  function isForPlace({ to }: NonNullable<Name['title']>): boolean {
    return /^(?:senator|representative|congressman|congresswoman|governor|delegate|mp)$/.test(
      officeHeadOf(tokens[to - 1]!.norm) ?? '',
    );
  }

  // “Republican candidates Daan Okker and [Petra Lindqvar]”
  function partyOfList(name: Name): string | null {
    let i = name.from - 1;
    if (tokens[i]?.norm === 'and') i--;
    if (tokens[i]?.text === ',') i--;
    const before = i === name.from - 1 ? undefined : endingAt.get(i + 1);
    if (before?.kind !== 'person' || !/s$/.test(tokens[before.from - 1]?.norm ?? '')) return null;
    return entityOf.get(before)?.party ?? null;
  }

  // foreign minister X; the ministry’s spokeswoman, X,
  function before(entity: Entity, name: Name, low: number): void {
    let end = name.title?.from ?? name.from;
    const comma = tokens[end - 1]?.text === ',';
    if (/^(?:is|was)$/.test(tokens[end - 1]?.norm ?? '')) {
      named(entity, name, low, end - 1);
      return;
    }
    if (comma) end--;
    // “an attorney for [Okker], X,”: whom he serves ends the phrase
    const served = comma ? endingAt.get(end) : undefined;
    const isServed =
      served?.kind === 'person' && /^(?:for|of|to)$/.test(tokens[(served.title?.from ?? served.from) - 1]?.norm ?? '');
    const last = isServed ? tokens[(served.title?.from ?? served.from) - 2] : tokens[end - 1];
    if (comma && last !== undefined && beginsWithCapital(last.text)) written(entity, name, low, end);
    if (end - 1 < low || last === undefined || last.kind !== 'word' || beginsWithCapital(last.text)) return;
    if (officeHeadOf(last.norm) === null && !(comma && SPEAKER_NOUNS.has(last.norm))) {
      if (!comma) return;
    }
    let from = end;
    let head = officeHeadOf(last.norm) !== null;
    while (from > low && end - from < LONGEST) {
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
    put(entity, from, end, from, name.to);
  }

  // “[The Minister of Mines], Chief X, said”, “the Speaker, X, ruled”; not “with the Minister, X said”
  function written(entity: Entity, name: Name, low: number, end: number): void {
    let from = end - 1;
    while (from > low && end - from < LONGEST && !/^(?:the|its|his|her|their)$/.test(tokens[from]!.norm)) {
      if (tokens[from]!.kind === 'punctuation' && !/^(?:['’]s?|-)$/.test(tokens[from]!.text)) return;
      from--;
    }
    const { norm } = tokens[from]!;
    const isClosed = /^[,(–—]$/.test(tokens[name.to]?.text ?? '') || name.title !== null || from === low;
    if (!isClosed || !/^(?:the|its|his|her|their)$/.test(norm) || !beginsWithCapital(tokens[from + 1]!.text)) return;
    let head = from + 1;
    while (head < end && !/^(?:of|for)$/.test(tokens[head]!.norm)) head++;
    if (officeHeadOf(tokens[head - 1]!.norm) !== null) put(entity, from, end, from, name.to);
  }

  // “[The judge] whom Okker spoke of is Daan Costane”: the sentence’s subject; not “the judge said that the lawyer was Daan Costane”
  function named(entity: Entity, name: Name, low: number, copula: number): void {
    if (tokens[low]!.norm !== 'the' || copula - low > LONGEST || !/^[,.;]$|^who$/.test(tokens[name.to]?.text ?? '.'))
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
    put(entity, low, head + 1, low, name.to);
  }

  function isVerb(norm: string): boolean {
    return (
      /^\p{Ll}{3,}ing$/u.test(norm) || (VERB_CUES.get(norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false)
    );
  }

  // X, (54,) the premier of Y,      X, who leads Y      X is the governor of Y
  function after(entity: Entity, name: Name, firstToken: number, limit: number): void {
    let i = name.to;
    if (tokens[i]?.text === '(') {
      // “Okker (R-Ohio)”
      while (i < limit && i < name.to + 8 && tokens[i]!.text !== ')') i++;
      i++;
    }
    const copula = /^(?:is|was|became|remains)$/.test(tokens[i]?.norm ?? '');
    if (!copula && tokens[i]?.text !== ',' && tokens[i]?.text !== '—' && tokens[i]?.text !== '–') return;
    i++;
    if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',') i += 2;
    if (i >= limit) return;
    const first = tokens[i]!;
    // “Okker, whose husband, a minister, …” is no husband
    if (/^(?:whose|whom|which|where)$/.test(first.norm)) return;
    if (first.norm === 'who') {
      if (
        /^(?:leads|heads|runs|chairs|oversees|helms|led|headed|ran|chaired|oversaw|helmed)$/.test(
          tokens[i + 1]?.norm ?? '',
        )
      ) {
        const end = phraseEnd(i + 2, limit);
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
      if (
        /^(?:is|was)$/.test(tokens[i + 1]?.norm ?? '') &&
        /^(?:the|an?|now|also|then)$/.test(tokens[i + 2]?.norm ?? '')
      )
        i += 2;
      else return;
    } else if (copula && !/^(?:the|an?|now|also|then|one)$/.test(first.norm)) return;
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
    const end = phraseEnd(i, limit);
    if (end <= i) return;
    // “Against Okker, the senator fared well”, “When Okker left, the senator spoke”
    if (!copula && isFronted(firstToken, name.to) && tokens[end]?.text !== ',') return;
    // “X, the candidate said”: no apposition where a verb follows
    if (!copula && /^(?:said|says|told|has|had|have|is|was|are|will|would|added)$/.test(tokens[end]?.norm ?? ''))
      return;
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
    put(entity, i, end, name.from, end);
    // “the premier and a former minister”
  }

  // X began her first day [as secretary general of Y], X’s time as mayor; As mayor, X …
  function served(entity: Entity, name: Name, firstToken: number, limit: number): void {
    const isPossessive = tokens[name.to]?.norm === "'s";
    const place = findServed(reading, nameAt, name.from, isPossessive ? name.to + 1 : name.to, limit, isPossessive);
    if (place !== null) giveOffice(entity, place);
    const start = name.title?.from ?? name.from;
    chosen(entity, name, start);
    if (tokens[firstToken]!.norm !== 'as' || tokens[start - 1]?.text !== ',' || start - firstToken > LONGEST) return;
    const to = start - 1;
    if (tokens.slice(firstToken, to).some(({ text }) => text === ',')) return;
    if (/^(?:the|his|her|many|part)$/.test(tokens[firstToken + 1]!.norm)) return;
    giveOffice(entity, { from: firstToken + 1, to, passage: [firstToken, name.to] });
  }

  // “picked [Governor Okker] as his running mate”; not “praised Okker as his friend”
  function chosen(entity: Entity, name: Name, start: number): void {
    let verb = start - 1;
    while (verb > 0 && verb > start - 4 && tokens[verb]!.kind === 'word' && !CHOOSES.test(tokens[verb]!.norm)) verb--;
    const as = tokens[name.to]?.norm === 'as' ? name.to + 1 : -1;
    if (
      as === -1 ||
      !CHOOSES.test(tokens[verb]!.norm) ||
      !/^(?:an?|the|his|her|their|its)$/.test(tokens[as]?.norm ?? '')
    )
      return;
    let head = as + 1;
    while (head < as + 5 && tokens[head]?.kind === 'word' && officeHeadOf(tokens[head]!.norm) === null) head++;
    if (officeHeadOf(tokens[head]?.norm ?? '') !== null) put(entity, as, head + 1, start, head + 1);
  }

  /** Whether the sentence opens with a preposition or conjunction that reaches to its first comma, at `comma`. */
  function isFronted(firstToken: number, comma: number): boolean {
    const { norm } = tokens[firstToken]!;
    return (
      (PREPOSITIONS.has(norm) || SUBORDINATORS.has(norm)) &&
      tokens[comma]?.text === ',' &&
      tokens.slice(firstToken, comma).every(({ text }) => text !== ',')
    );
  }
  function phraseEnd(from: number, limit: number): number {
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
}
