// Tokens that name an office in; the office put to whoever is said to hold it, with whose office it is.
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity, Office } from './entity.ts';
import { complementOf, officeOf } from './office-words.ts';

export interface OfficePlace {
  /** Tokens of the office, without a name before it that says whose it is. */
  readonly from: number;
  readonly to: number;
  /** Tokens that give it to its holder. */
  readonly passage: readonly [from: number, to: number];
  /** When it is held, where its surroundings tell: “served as”. */
  readonly time?: Office['time'];
  /** Whose it is, where words elsewhere tell and those of the office do not. */
  readonly of?: string | null;
}

/** “[Former] Marrow Gov.”; not “[New] Jersey Gov.” */
const WHEN = /^(?:former|then|ex|acting|interim|outgoing|incoming|current)$/;

/** Gives it to `entity`; false where the tokens name no office of one person. */
export type GiveOffice = (entity: Entity, place: OfficePlace) => boolean;

export function makeOfficeGiver(
  { tokens }: Reading,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, Name>,
): GiveOffice {
  const endingAt = new Map<number, Name>();
  for (const name of names) endingAt.set(name.to, name);

  return (entity, { from, to, passage, time, of: seat = null }) => {
    // whose office: “[Halden Pact] Secretary General”, “[the Pact]’s spokeswoman”
    let start = from;
    const owner = endingAt.get(from) ?? (tokens[from - 1]?.norm === "'s" ? endingAt.get(from - 1) : undefined);
    if (owner !== undefined && owner.kind !== 'person') start = owner.from;
    while (start > 0 && WHEN.test(tokens[start - 1]!.norm)) start--;
    // “Okker, an adviser to the president,” is no president; “Center for Trade director Okker” directs it
    const isTitle = passage[1] > to;
    const found =
      officeOf(tokens, start, to, complementOf(tokens, start, to)) ?? (isTitle ? officeOf(tokens, start, to) : null);
    if (found === null || found.plural || found.words.has('next')) return false;
    const of =
      ofWhom(found.at, start, to) ?? (owner !== undefined && owner.kind !== 'office' ? normOf(tokens, owner) : seat);
    entity.offices.push({
      head: found.head,
      words: found.words,
      time: time === undefined || found.time !== 'now' ? found.time : time,
      of,
      from: start,
      to,
      passage: [Math.min(passage[0], start), passage[1]],
    });
    return true;
  };

  // “the foreign minister of [Arvenia]”, “[Arvenia]’s foreign minister”
  function ofWhom(head: number, from: number, to: number): string | null {
    for (let i = from; i < to; i++) {
      const name = nameAt.get(i);
      if (name === undefined || name.kind === 'person' || name.kind === 'office') continue;
      if (i < head || /^(?:of|for|to|at|in)$/.test(tokens[i - 1]!.norm) || tokens[i - 1]!.norm === 'the')
        return normOf(tokens, name);
    }
    return null;
  }
}

/** The words of a name without "the". */
export function normOf(tokens: Reading['tokens'], name: Name): string {
  let text = '';
  for (let i = name.from; i < name.to; i++)
    if (tokens[i]!.norm !== 'the') text += (text === '' ? '' : ' ') + tokens[i]!.norm;
  return text;
}
