// “The younger Varga” in; which of those of that surname, by their ages or by whose elder or nephew the report calls them, out.
import { agesTold } from './ages-told.ts';
import type { Entity } from './entity.ts';
import { relationsTold } from './resolve-kin.ts';
import { evidenceOf, type Resolved, type Scene, spanOf } from './scene.ts';

const ELDER = /^(?:elder|older)$/;
const SENIOR_KIN = /^(?:elder|older|father|mother|uncle|aunt|grandfather|grandmother)$/;
const JUNIOR_KIN = /^(?:younger|son|daughter|nephew|niece|grandson|granddaughter)$/;
/** Tokens between kin and name: “His [elder] brother Daan Okker”, “his [nephew], Daan Okker”. */
const BEFORE = 4;

/** [from, to): the mention. Null for other words, and where not one of them alone may be meant. */
export function resolveElder(scene: Scene, from: number, to: number): Resolved | null {
  const { tokens } = scene.reading;
  const which = tokens[from + 1]?.norm ?? '';
  const isElder = ELDER.test(which);
  // “The elder Okker, Goro”
  const told = tokens[from + 3]?.text === ',' ? scene.nameAt.get(from + 4) : undefined;
  const own =
    told?.kind === 'person' &&
    (told.to === to || (told.to === to - 1 && tokens[told.to]!.text === ',')) &&
    (isElder || which === 'younger')
      ? scene.entityOf.get(told)
      : null;
  if (own) return { entity: own, because: { kind: 'name', span: spanOf(scene, told!.from, told!.to) } };
  if (tokens[from]?.norm !== 'the' || (!isElder && which !== 'younger') || to - from !== 3) return null;
  const surname = tokens[to - 1]!.text;
  const pool = scene.entities.filter(
    ({ kind, fullest }) =>
      kind === 'person' && fullest.to - fullest.from > 1 && tokens[fullest.to - 1]!.text === surname,
  );
  const entity = byAge() ?? byRelative() ?? byKin();
  return entity === null ? null : { entity, because: { kind: 'description', span: evidenceOf(scene, entity, from) } };

  function byAge(): Entity | null {
    const ages = agesTold(scene);
    const [one, two] = pool;
    const [a, b] = pool.map((entity) => ages.get(entity));
    if (pool.length !== 2 || a === undefined || b === undefined || a === b) return null;
    return (a > b === isElder ? one : two)!;
  }
  function byKin(): Entity | null {
    const of = (kin: RegExp) => pool.filter((entity) => isCalled(entity, kin));
    const [told, others] = isElder ? [of(SENIOR_KIN), of(JUNIOR_KIN)] : [of(JUNIOR_KIN), of(SENIOR_KIN)];
    if (told.length === 1) return told[0]!;
    return pool.length === 2 && told.length === 0 && others.length === 1
      ? pool.find((one) => one !== others[0])!
      : null;
  }
  // “Okker’s brother Tor … [the younger Okker]”: of whom no surname is given, and who came in as somebody’s kin
  function byRelative(): Entity | null {
    const [known] = pool;
    if (pool.length !== 1 || known === undefined) return null;
    const kin = [...relationsTold(scene, from)].filter(
      ({ of, is }) => of === known && is.names.every((name) => name.to - name.from === 1),
    );
    const [one] = kin;
    if (one === undefined || kin.some(({ is }) => is !== one.is)) return null;
    if (JUNIOR_KIN.test(one.word)) return isElder ? known : one.is;
    if (SENIOR_KIN.test(one.word)) return isElder ? one.is : known;
    return !isElder && /^(?:brother|sister|sibling|twin)$/.test(one.word) ? one.is : null;
  }
  function isCalled({ names }: Entity, kin: RegExp): boolean {
    return names.some(({ from: start, to: behind, title }) => {
      // “the younger Varga” is told of nobody yet
      if (behind - start < 2) return false;
      for (let i = (title?.from ?? start) - 1, k = 0; i >= 0 && k < BEFORE; i--, k++) {
        if (kin.test(tokens[i]!.norm)) return true;
        if (tokens[i]!.kind === 'punctuation' && (k > 0 || tokens[i]!.text !== ',')) return false;
      }
      return false;
    });
  }
}
