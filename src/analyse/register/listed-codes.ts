// A register with lists of actors in; a look-up out: the CAMEO code that a list gives an actor of a report on a day.
import type { ListedActor } from '../../record/listed-actor.ts';
import type { Register } from './register.ts';

export type ListedCodes = (reportId: string, actorId: string, day: string | null) => string | null;

export function listedCodes(register: Pick<Register, 'actorOf' | 'listedAs'>): ListedCodes {
  return (reportId, actorId, day) => {
    const ref = register.actorOf(reportId, actorId);
    return ref === null ? null : codeOn(register.listedAs(ref.id), day);
  };
}

/**
 * The code that holds on `day`: one with days before one without, of several the first by lists. Without a day only a code without
 * days counts.
 */
export function codeOn(listed: readonly ListedActor[], day: string | null): string | null {
  const codes = listed.flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => scheme === 'CAMEO'));
  const isAlways = (one: (typeof codes)[number]) => one.from === null && one.to === null;
  const holding = codes.find(
    (one) => !isAlways(one) && day !== null && (one.from ?? '') <= day && day <= (one.to ?? '9999-12-31'),
  );
  return (holding ?? codes.find(isAlways))?.value ?? null;
}
