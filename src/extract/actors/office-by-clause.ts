// A person’s name in; the office that a clause says the person held, took up or was picked for, put to the person.
//
//   X [began her first day as secretary general of Y]      X’s [time as mayor]      [As mayor], X spoke      picked X [as his running mate]
//   not: praised X as his friend
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import { findServed } from './find-served.ts';
import { LONGEST_OFFICE, type OfficeGround } from './office-ground.ts';
import { officeHeadOf } from './office-words.ts';

const CHOOSES =
  /^(?:picked|picks|picking|chose|chosen|chooses|choosing|named|names|naming|selected|selects|selecting|tapped|tapping|appointed|appoints|appointing|hired|announced|unveiled)$/;

/** [firstToken, limit): the name’s sentence. */
export function learnOfficeServed(
  { reading, nameAt, giveOffice }: OfficeGround,
  entity: Entity,
  name: Name,
  [firstToken, limit]: readonly [number, number],
): void {
  const { tokens } = reading;
  const isPossessive = tokens[name.to]?.norm === "'s";
  const place = findServed(reading, nameAt, name.from, isPossessive ? name.to + 1 : name.to, limit, isPossessive);
  if (place !== null) giveOffice(entity, place);
  const start = name.title?.from ?? name.from;
  chosen(start);
  if (tokens[firstToken]!.norm !== 'as' || tokens[start - 1]?.text !== ',' || start - firstToken > LONGEST_OFFICE)
    return;
  const to = start - 1;
  if (tokens.slice(firstToken, to).some(({ text }) => text === ',')) return;
  if (/^(?:the|his|her|many|part)$/.test(tokens[firstToken + 1]!.norm)) return;
  giveOffice(entity, { from: firstToken + 1, to, passage: [firstToken, name.to] });

  // “picked [Governor Okker] as his running mate”; not “praised Okker as his friend”
  function chosen(start: number): void {
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
    if (officeHeadOf(tokens[head]?.norm ?? '') !== null)
      giveOffice(entity, { from: as, to: head + 1, passage: [start, head + 1] });
  }
}
