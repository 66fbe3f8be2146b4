// Facets of one name in; the pairs that one person does not have out, with the reason.
import type { SameReason } from '../../record/registered-actor.ts';
import type { Facet, Facets } from './facets.ts';

export interface Conflict {
  /** Places in Facets.all, a < b. */
  readonly a: number;
  readonly b: number;
  readonly reason: SameReason;
}

/** `isNation`: of the key of an owner. What one report gives to one person is no conflict. */
export function findConflicts({ all, of }: Facets, isNation: (owner: string) => boolean): Conflict[] {
  const told = new Set(of.flatMap((own) => own.flatMap((a) => own.map((b) => `${a} ${b}`))));
  const found: Conflict[] = [];
  for (let a = 0; a < all.length; a++)
    for (let b = a + 1; b < all.length; b++) {
      const reason = told.has(`${a} ${b}`) ? null : conflictOf(all[a]!, all[b]!, isNation);
      if (reason !== null) found.push({ a, b, reason });
    }
  return found;
}

/** `a` stands before `b` in the order of keys, which is that of kinds: field, gender, middle, owner, post. */
function conflictOf(a: Facet, b: Facet, isNation: (owner: string) => boolean): SameReason | null {
  switch (`${a.kind} ${b.kind}`) {
    case 'owner owner':
      return isNation(a.owner!) && isNation(b.owner!) ? 'countries' : null;
    case 'post post':
      return overlap(a, b) && !isSamePost(a, b) ? 'offices-at-one-date' : null;
    case 'field field':
    case 'field post':
      return a.isCurrent && b.isCurrent && !isSuccession(a, b) ? 'occupations' : null;
    case 'gender gender':
      return 'titles';
    case 'middle middle':
      return canBeInitial(a.key, b.key) ? null : 'middle-names';
    default:
      return null;
  }
}

/** “CNN president” and “president of CNN Worldwide”, “N.J. governor” and “governor of New Jersey”: one post, its owner written in two ways. */
function isSamePost(a: Facet, b: Facet): boolean {
  if (a.key.split(' · ')[1] !== b.key.split(' · ')[1]) return false;
  const [x, y] = [a.owner!.split(' '), b.owner!.split(' ')];
  return x.some((word) => y.includes(word)) || isShort(a.owner!) || isShort(b.owner!);
}
const isShort = (owner: string) => owner.includes('.') || (owner.length <= 3 && !/^[A-Z]{2}$/.test(owner));

/** “M.” may be Maria, also where Marta keeps it from being taken for her. */
function canBeInitial(a: string, b: string): boolean {
  const at = 'middle '.length;
  return a[at] === b[at] && Math.min(a.length, b.length) === at + 1;
}

/** Whether both are held on one day. Of undated reports nothing is known: a person may have had both, one after the other. */
const overlap = (a: Facet, b: Facet): boolean =>
  a.first !== null && b.first !== null && a.first <= b.last! && b.first <= a.last!;

/** Whether one is known to end before the other begins. A trade and an office in undated reports are not taken for that. */
const isSuccession = (a: Facet, b: Facet): boolean => a.first !== null && b.first !== null && !overlap(a, b);
