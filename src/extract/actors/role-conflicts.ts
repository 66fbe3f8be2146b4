// The description of a person by a role in; who cannot be meant by it for what the report says that they are, out.
import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Entity } from './entity.ts';
import type { OfficeWords } from './office-words.ts';
import { isSamePlace } from './place-of-office.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** Generic as often as one person. */
export const ANYBODY =
  /^(?:man|woman|boy|girl|host|moderator|officer|anchor|announcer|narrator|speaker|reporter|correspondent|guest|witness|voter|student|resident|member|reader|source|worker|farmer|user|donor|supporter|victim|caller)$/;
/** A senator is no governor. */
export function holdsAnother({ offices }: Entity, { head, time }: OfficeWords): boolean {
  // who is president is nobody’s candidate and no “Lumen Republican”, unless the report says so
  if (canBeCalled('candidate', head) || /^(?:republican|democrat|lawmaker|legislator)$/.test(head))
    return offices.some((one) => one.head === 'president' && one.time === 'now' && one.words.size === 0);
  // a president is no “former secretary”, a senator may be a “former governor”
  if (SINGULAR_OFFICE.has(head) && time === 'past')
    return offices.some(
      (one) => /^(?:president|premier|prime-minister|king|queen|pope)$/.test(one.head) && one.time === 'now',
    );
  if (!SINGULAR_OFFICE.has(head) || time !== 'now') return false;
  return offices.some((one) => SINGULAR_OFFICE.has(one.head) && one.time === 'now' && !canBeCalled(one.head, head));
}

/** “the secretary general”, “the director general” and “the general” are not the attorney general whom the report names. */
export function holdsAnotherGeneral({ offices }: Entity, { head }: OfficeWords): boolean {
  return (
    /(?:^|-)general$/.test(head) &&
    offices.some((one) => /(?:^|-)general$/.test(one.head) && one.time === 'now') &&
    !offices.some((one) => canBeCalled(one.head, head))
  );
}

/** “the Lumen governor” is not the governor of Marrow. */
export function isOfAnotherPlace({ offices }: Entity, { wanted, places }: Role): boolean {
  return offices.some(
    ({ head, of }) =>
      of !== null &&
      (SINGULAR_OFFICE.has(wanted.head) ? SINGULAR_OFFICE.has(head) : canBeCalled(head, wanted.head)) &&
      places.some((place) => isSamePlace(place, of) === false),
  );
}

/** Whom the report gives another trade or an office only: a reporter is not “the mogul”, a senator not “the surgeon”. */
export function hasAnotherTrade({ offices }: Entity, { head }: OfficeWords): boolean {
  const trade = TRADES.findIndex((words) => words.has(head));
  if (trade === -1) return false;
  const own = offices
    .filter(({ time }) => time === 'now')
    .map((one) => TRADES.findIndex((words) => words.has(one.head)));
  if (own.includes(trade)) return false;
  return own.some((one) => one !== -1) || offices.some((one) => one.time === 'now' && SINGULAR_OFFICE.has(one.head));
}
const TRADES: readonly ReadonlySet<string>[] = [
  'businessman businesswoman billionaire millionaire mogul tycoon magnate developer entrepreneur investor financier',
  'reporter journalist correspondent columnist anchor host broadcaster commentator',
  'surgeon neurosurgeon doctor physician',
  'actor actress singer rapper comedian musician',
  'professor historian economist scientist scholar',
].map((line) => new Set(line.split(' ')));

/** Offices that one does not hold two of. */
export const SINGULAR_OFFICE = new Set(
  'president premier prime-minister chancellor minister secretary governor senator representative mayor ambassador judge justice king queen pope speaker general'.split(
    ' ',
  ),
);

/** Sentences back. */
const TOLD_OF = 3;

/** “There were talks with the minister, [Okker] said. It rained. The minister …”: who is named where such a one is spoken of before; not “the minister, [Okker],”. */
export function namedBesideSuch(
  { reading: { tokens, sentences }, sentenceOf, names, entityOf }: Scene,
  { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>,
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const head = tokens[to - 1]!.norm;
  if (to - from !== 2 || tokens[from]!.norm !== 'the') return found;
  const here = sentenceOf[at]!;
  for (let s = Math.max(0, here - TOLD_OF); s < here; s++) {
    const { firstToken, endToken } = sentences[s]!;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (
        tokens[i]!.norm !== head ||
        tokens[i - 1]!.norm !== 'the' ||
        /^(?:is|was|as)$/.test(tokens[i - 2]?.norm ?? '')
      )
        continue;
      for (const name of names) {
        if (name.kind !== 'person' || name.from < firstToken || name.to > endToken || name.title?.to === i + 1)
          continue;
        // “the minister, [Okker],” “[Okker], the minister,”
        if (name.to === i - 2 || (name.from <= i + 2 && name.from > i && /^[,.;)]$/.test(tokens[name.to]?.text ?? '.')))
          continue;
        const entity = entityOf.get(name);
        if (entity !== undefined) found.add(entity);
      }
    }
  }
  return found;
}
