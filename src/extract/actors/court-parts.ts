// What somebody is in a court, by a word for it and by what the report tells of them, in; whether the two are two persons, out: nobody is both
// judge and witness in one case.
//
//   His lawyer, Okker, rose. The judge said so: not Okker      Prosecutor Venn rose. The accused said so: not Venn
//   not: Venn, an attorney for the district, rose. The prosecutor said so      Judge Okker was charged. The accused said so
import { BE_IN_FULL } from '../../lexicon/function-words.ts';
import type { Entity, Office } from './entity.ts';
import type { Scene } from './scene.ts';

type Part = 'judge' | 'prosecution' | 'counsel' | 'defendant' | 'witness' | 'claimant' | 'juror';

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    judge: 'judge justice magistrate jurist',
    prosecution: 'prosecutor prosecutor-general procurator-general',
    counsel: 'lawyer attorney barrister counsel solicitor advocate',
    defendant: 'defendant accused suspect appellant convict',
    witness: 'witness eyewitness bystander',
    claimant: 'plaintiff claimant complainant',
    juror: 'juror',
  }).flatMap(([part, words]) => words.split(' ').map((word) => [word, part as Part] as const)),
);
/** What a lawyer's office tells of the side on which they stand. */
const PROSECUTES = /^(?:district|state|crown|prosecuting|prosecution|federal|government|public|US)$/;
const DEFENDS = /^(?:defence|defense|defending)$/;

/** Whether `entity` is told to have another part in court than who is called by `head` and `words`. */
export function hasAnotherPart(scene: Scene, entity: Entity, head: string, words: ReadonlySet<string>): boolean {
  const asked = PARTS.get(head);
  if (asked === undefined) return false;
  const own = [...entity.offices, ...entity.calledAs].filter((one) => PARTS.has(one.head) && one.time === 'now');
  const isTried = triedOf(scene).has(entity);
  if (isTried && asked === 'defendant') return false;
  if (own.length === 0) return isTried && asked !== 'witness' && asked !== 'claimant';
  return own.every((office) => isOther(PARTS.get(office.head)!, office, asked, words));
}

// a prosecutor is a lawyer too, unless of the defence; a lawyer may prosecute, unless for the defence
function isOther(part: Part, office: Office, asked: Part, words: ReadonlySet<string>): boolean {
  if (part === asked) return part === 'counsel' && sideOf(office.words) * sideOf(words) < 0;
  if (part === 'prosecution' && asked === 'counsel') return sideOf(words) < 0;
  if (part === 'counsel' && asked === 'prosecution') return sideOf(office.words) <= 0;
  return true;
}
const sideOf = (words: ReadonlySet<string>): number =>
  [...words].some((word) => DEFENDS.test(word)) ? -1 : +[...words].some((word) => PROSECUTES.test(word));

/** Behind a name and its “was”, or right before it. */
const IS_TRIED =
  /^(?:acquitted|arraigned|charged|cleared|convicted|indicted|jailed|remanded|sentenced|tried|accused|arrested)$/;
const TRIES = /^(?:acquitted|arraigned|cleared|convicted|indicted|jailed|remanded|sentenced)$/;
/** Tokens from a name to what is told of it, titles and adverbs between. */
const REACH = 5;

/** Whom the report tells to stand trial: “the court cleared Captain [Okker]”, “[Okker] has been charged”; not “Venn cleared his throat”. */
function triedOf(scene: Scene): ReadonlySet<Entity> {
  const known = tried.get(scene);
  if (known !== undefined) return known;
  const { names, entityOf, reading } = scene;
  const { tokens } = reading;
  const found = new Set<Entity>();
  for (const name of names) {
    const entity = name.kind === 'person' && !name.headline ? entityOf.get(name) : undefined;
    if (entity === undefined) continue;
    const start = name.title?.from ?? name.from;
    let isOne = TRIES.test(tokens[start - 1]?.norm ?? '') && !BE_IN_FULL.has(tokens[start - 2]?.norm ?? '');
    for (let i = name.to; i < name.to + REACH && tokens[i]?.kind === 'word' && !isOne; i++)
      isOne = IS_TRIED.test(tokens[i]!.norm) && tokens.slice(name.to, i).some(({ norm }) => BE_IN_FULL.has(norm));
    if (isOne) found.add(entity);
  }
  tried.set(scene, found);
  return found;
}
const tried = new WeakMap<Scene, ReadonlySet<Entity>>();
