// Entities in; the offices and descriptions that the text gives to persons, put into them with their passages.
//
//   [Pact Secretary General] X      foreign minister X      the ministry’s spokeswoman, X,      X, the premier of Y,
//   X, who leads Y                  X is the governor of Y
import { DETERMINERS, RELATIVES } from '../../lexicon/function-words.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entities } from './build-entities.ts';
import type { Entity, Office } from './entity.ts';
import { findParty } from './find-party.ts';
import { officeHeadOf, officeOf } from './office-words.ts';

const LONGEST = 12;
const SERVES =
  /^(?:began|begins|served|serves|serving|worked|works|acted|acts|returned|sworn|elected|appointed|inaugurated|start|started)$/;

export function learnOffices(
  { tokens, sentences }: Reading,
  { entityOf }: Entities,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, Name>,
): void {
  const endingAt = new Map<number, Name>();
  for (const name of names) endingAt.set(name.to, name);
  const sentenceEnds = new Map<number, number>();
  let s = 0;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const entity = entityOf.get(name);
    if (entity === undefined) continue;
    while (s < sentences.length - 1 && sentences[s]!.endToken <= name.from) s++;
    const { firstToken, endToken } = sentences[s]!;
    sentenceEnds.set(name.from, endToken);
    if (name.title !== null) put(entity, name.title.from, name.title.to, name.title.from, name.to);
    entity.party ??= findParty(tokens, name);
    before(entity, name, firstToken);
    after(entity, name, endToken);
    candidacy(entity, name);
  }

  function put(entity: Entity, from: number, to: number, passageFrom: number, passageTo: number): boolean {
    // whose office: “[Halden Pact] Secretary General”, “[the Pact]’s spokeswoman”
    let start = from;
    const owner = endingAt.get(from) ?? (tokens[from - 1]?.norm === "'s" ? endingAt.get(from - 1) : undefined);
    if (owner !== undefined && owner.kind !== 'person') start = owner.from;
    const found = officeOf(tokens, start, to);
    if (found === null || found.plural || found.words.has('next')) return false;
    const of = ofWhom(found.at, start, to) ?? (owner !== undefined && owner.kind !== 'office' ? normOf(owner) : null);
    const office: Office = {
      head: found.head,
      words: found.words,
      time: found.time,
      of,
      from: start,
      to,
      passage: [Math.min(passageFrom, start), passageTo],
    };
    entity.offices.push(office);
    return true;
  }
  function normOf(name: Name): string {
    let text = '';
    for (let i = name.from; i < name.to; i++)
      if (tokens[i]!.norm !== 'the') text += (text === '' ? '' : ' ') + tokens[i]!.norm;
    return text;
  }
  // “the foreign minister of [Arvenia]”, “[Arvenia]’s foreign minister”
  function ofWhom(head: number, from: number, to: number): string | null {
    for (let i = from; i < to; i++) {
      const name = nameAt.get(i);
      if (name === undefined || name.kind === 'person' || name.kind === 'office') continue;
      if (i < head || /^(?:of|for|to|at|in)$/.test(tokens[i - 1]!.norm) || tokens[i - 1]!.norm === 'the')
        return normOf(name);
    }
    return null;
  }

  // foreign minister X; the ministry’s spokeswoman, X,
  function before(entity: Entity, name: Name, low: number): void {
    let end = name.title?.from ?? name.from;
    const comma = tokens[end - 1]?.text === ',';
    if (comma) end--;
    const last = tokens[end - 1];
    if (end - 1 < low || last === undefined || last.kind !== 'word' || /^\p{Lu}/u.test(last.text)) return;
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
      if (token.kind === 'punctuation' && !/^['’-]$/.test(token.text)) break;
      if (
        /^(?:and|but|that|said|says|told|is|was|are|were|when|while|as|by|with|from|who|to|because|if|about|against|on|at|in|over|after|before|than|like)$/.test(
          token.norm,
        )
      )
        break;
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

  function isVerb(norm: string): boolean {
    return (
      /^\p{Ll}{3,}ing$/u.test(norm) || (VERB_CUES.get(norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false)
    );
  }

  // X’s presidential campaign: X is called the candidate; that is no office
  function candidacy(entity: Entity, name: Name): void {
    if (entity.calledAs.length > 0) return;
    let i = name.to;
    if (tokens[i]?.norm === "'s") i++;
    while (
      i < name.to + 3 &&
      /^(?:presidential|senate|election|re-?election|primary|white|house)$/.test(tokens[i]?.norm ?? '')
    )
      i++;
    if (!/^(?:campaign|candidacy|bid|nomination)$/.test(tokens[i]?.norm ?? '')) return;
    const passage = [name.from, i + 1] as const;
    entity.calledAs.push({ head: 'candidate', words: new Set(), of: null, time: 'now', from: i, to: i + 1, passage });
  }

  // X, (54,) the premier of Y,      X, who leads Y      X is the governor of Y
  function after(entity: Entity, name: Name, limit: number): void {
    asOffice(entity, name, limit);
    let i = name.to;
    if (tokens[i]?.text === '(') {
      // “Okker (R-Ohio)”
      while (i < limit && i < name.to + 8 && tokens[i]!.text !== ')') i++;
      i++;
    }
    const copula = /^(?:is|was|became|remains|as)$/.test(tokens[i]?.norm ?? '');
    if (!copula && tokens[i]?.text !== ',' && tokens[i]?.text !== '—' && tokens[i]?.text !== '–') return;
    i++;
    if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',') i += 2;
    if (i >= limit) return;
    const first = tokens[i]!;
    if (first.norm === 'who') {
      if (
        /^(?:leads|heads|runs|chairs|oversees|helms|led|headed|ran|chaired|oversaw|helmed)$/.test(
          tokens[i + 1]?.norm ?? '',
        )
      ) {
        const end = phraseEnd(i + 2, limit);
        let of: string | null = null;
        for (let k = i + 2; k < end; k++) if (nameAt.has(k)) of ??= normOf(nameAt.get(k)!);
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
    const opens = nameAt.get(i);
    if (opens !== undefined && opens.kind === 'person') {
      // “Okker, Lindqvar and”: a list; “Okker, Costane’s spokesman,” goes on
      if (tokens[opens.to]?.norm !== "'s" && tokens[opens.to]?.kind === 'punctuation') return;
    }
    const end = phraseEnd(i, limit);
    if (end <= i) return;
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

  // X began her first day [as secretary general of Y]; not “X described Z as a minister”
  function asOffice(entity: Entity, name: Name, limit: number): void {
    for (let i = name.to; i < limit && i < name.to + 12; i++) {
      if (nameAt.get(i)?.kind === 'person' || /^[,.;:“"—]$/.test(tokens[i]!.text)) return;
      if (tokens[i]!.norm !== 'as' || !tokens.slice(name.to, i).some(({ norm }) => SERVES.test(norm))) continue;
      let stop = i + 1;
      while (
        stop < limit &&
        stop < i + 8 &&
        !/^(?:of|for|in|at|on|,|\.|and|from|until|since)$/.test(tokens[stop]!.norm)
      )
        stop++;
      if (officeOf(tokens, i + 1, stop) !== null) put(entity, i + 1, withOwner(stop), name.from, withOwner(stop));
      return;
    }
  }

  // “secretary general [of the Halden Pact]”
  function withOwner(stop: number): number {
    if (!/^(?:of|for|in|at)$/.test(tokens[stop]?.norm ?? '')) return stop;
    return nameAt.get(stop + 1)?.to ?? nameAt.get(stop + 2)?.to ?? stop;
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
