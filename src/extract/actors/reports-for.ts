// Somebody in a report and a role that it speaks of in; whether that one works in the news, and so is no such thing, out.
import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Entity } from './entity.ts';
import type { OfficeWords } from './office-words.ts';
import { SINGULAR_OFFICE } from './role-conflicts.ts';
import { EXCLUSIVE, kindOf } from './role-kinds.ts';
import type { Scene } from './scene.ts';

const NEWS =
  /^(?:reporter|journalist|correspondent|columnist|anchor|host|moderator|commentator|broadcaster|editor|blogger)$/;
const TRADE =
  /^(?:businessman|businesswoman|billionaire|millionaire|mogul|tycoon|magnate|developer|surgeon|neurosurgeon)$/;

/** “NNC's [Petra Okker] asked”, “reporter [Daan Venn]”: neither is “the former secretary”, “the candidate”, “the mogul”; not “radio host and former governor Okker”. */
export function isOfAnotherCalling(scene: Scene, entity: Entity, { head }: OfficeWords): boolean {
  const kind = kindOf(head);
  const isOffice =
    SINGULAR_OFFICE.has(head) || EXCLUSIVE.test(head) || TRADE.test(head) || kind === 'seat' || kind === 'candidate';
  if (!isOffice || NEWS.test(head)) return false;
  const held = entity.offices.filter(({ head: own }) => !NEWS.test(own));
  if (held.some(({ head: own }) => SINGULAR_OFFICE.has(own) || canBeCalled('candidate', own))) return false;
  return entity.offices.some(({ head: own, time }) => NEWS.test(own) && time === 'now') || isOfOutlet(scene, entity);
}

function isOfOutlet({ reading: { tokens }, names }: Scene, { names: own }: Entity): boolean {
  return own.some(({ from, title }) => {
    const start = title?.from ?? from;
    return (
      tokens[start - 1]?.norm === "'s" && names.some((name) => name.to === start - 1 && name.kind === 'publication')
    );
  });
}
