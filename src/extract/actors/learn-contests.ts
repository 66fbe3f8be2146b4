// The persons of a report in; each put down as a rival of whomever the words say that they stand against. That is no office.
import { SUBORDINATORS } from '../../lexicon/function-words.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';

const FACES =
  /^(?:faces|faced|facing|challenges|challenged|challenging|beat|beats|beating|defeats|defeated|defeating|trails|trailed|trailing|leads|edged|ousted|ousting|unseated|unseating|debates|debated|outpolled|outpaced)$/;
const RUNS =
  /^(?:running|run|ran|runs|campaigning|campaigned|competing|competes|match-?up|race|contest|fight|battle|bid|campaign|against)$/;
/** Tokens from one name to “against”. */
const FARTHEST = 14;
/** Tokens of “Democratic front-runner” before the other’s name. */
const LONGEST_TITLE = 4;

/** “[Okker] faces [Petra Venn]”, “[Okker], who is running against Mayor [Venn]”; not “Okker faces a vote. Venn …”, “Okker spoke against Venn”. */
export function learnContests(
  { tokens }: Reading,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, Name>,
  entityOf: ReadonlyMap<Name, Entity>,
): void {
  for (const name of names) {
    const one = name.kind === 'person' ? entityOf.get(name) : undefined;
    if (one === undefined) continue;
    const verb = verbBehind(tokens[name.to]?.norm === "'s" ? name.to + 1 : name.to);
    const behind = verb === null ? undefined : personBehind(verb + 1);
    const other = behind === undefined ? undefined : entityOf.get(behind);
    if (other === undefined || other === one) continue;
    put(one, other, name.from, behind!.to);
    put(other, one, name.from, behind!.to);
  }

  function verbBehind(start: number): number | null {
    let runs = false;
    for (let i = start; i < Math.min(start + FARTHEST, tokens.length); i++) {
      const { norm, kind, text } = tokens[i]!;
      if (nameAt.get(i)?.kind === 'person' || (kind === 'punctuation' && text !== ',')) return null;
      if (i > start && (norm === 'that' || norm === 'who') && tokens[i - 1]!.text !== ',') return null;
      if (SUBORDINATORS.has(norm) && norm !== 'that') return null;
      if (norm === 'against' && runs) return i;
      if (FACES.test(norm)) return i;
      if (norm !== 'against' && RUNS.test(norm)) runs = true;
    }
    return null;
  }
  function personBehind(start: number): Name | undefined {
    for (let i = start; i < Math.min(start + LONGEST_TITLE, tokens.length); i++) {
      const name = nameAt.get(i);
      if (name?.kind === 'person') return tokens[name.to]?.norm === "'s" ? undefined : name;
      if (tokens[i]!.kind === 'punctuation' && !/^[.-]$/.test(tokens[i]!.text)) return undefined;
      if (/^(?:an?|the|and|or|of|in|on|for|to|by|from|with)$/.test(tokens[i]!.norm)) return undefined;
    }
    return undefined;
  }
  function put(one: Entity, other: Entity, from: number, to: number): void {
    const surname = other.name.toLowerCase().split(' ').at(-1)!;
    if (one.calledAs.some(({ head, words }) => head === 'rival' && words.has(surname))) return;
    const words = new Set([surname]);
    one.calledAs.push({ head: 'rival', words, of: null, time: 'now', from, to, passage: [from, to] });
  }
}
