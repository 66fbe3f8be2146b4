// “The supplier”, “the private equity group” in; the body that the report has just named and that may be called so, or that it has called
// so before, out; or null.
//
//   The cameras are made by Optilux. [The supplier] …      Harlan Mills will shut its works, [the carmaker] said      his inn, Limarra, … [the inn]
//   not: the Harbour Commission met. [The brewery] …      Harlan and Tandor talked. [The retailer] …      a group of voters … [the group]
import { looksPlural } from '../../lexicon/singulars.ts';
import { bodyClassOf } from './body-classes.ts';
import { namedRightBehind } from './called-beside.ts';
import type { Entity } from './entity.ts';
import { headWord } from './name-fits-noun.ts';
import { ONLY_ONE } from './resolve-bare-body.ts';
import { type BodyPhrase, CONTRASTING } from './resolve-body.ts';
import { isInSource, type Resolved, type Scene, spanOf } from './scene.ts';

const LONGEST = 5;
/** Sentences back. */
const FARTHEST = 2;
/** Of states, or of many kinds. */
const OTHER =
  /^(?:government|regime|country|nation|state|kingdom|republic|city|town|campaign|team|side|home|house|fund|executive|service|panel|inquiry|voice|watch|station|prison|farm|garden|administration|parliament|assembly|senate)$/;
/** As often a person. */
export const PERSONAL =
  /^(?:publisher|broker|landlord|investor|baker|caterer|brewer|miner|builder|maker|partner|contractor)$/;
const ANY_FIRM = /^(?:company|firm|business|corporation)$/;
const PLACES_IT = /^(?:in|near|of|to|from|outside)$/;

/** [from, to): the phrase up to its head. */
export function resolveCalledBody(scene: Scene, { from, to, end, at, possessor }: BodyPhrase): Resolved | null {
  const { reading, trail, sentenceOf, quoted, nameAt } = scene;
  const { tokens, sentences } = reading;
  const { norm: head, text } = tokens[to - 1]!;
  if (tokens[from]!.norm !== 'the' || possessor !== null || to - from < 2 || to - from > LONGEST || end > to)
    return null;
  if (!/^\p{Ll}/u.test(text) || (looksPlural(head) && !/ss$/.test(head))) return null;
  const isOfAny = head === 'group' || head === 'body';
  const sort = isOfAny ? null : bodyClassOf(head);
  if ((sort === null && !isOfAny) || sort === 'paper' || PERSONAL.test(head)) return null;
  if (to - from === 2 && (OTHER.test(head) || ONLY_ONE.test(head))) return null;
  if (tokens.slice(from + 1, to - 1).some(({ norm }) => CONTRASTING.test(norm)) || isSomebody() || isAnother())
    return null;
  // “A train operator … Brenmoor Trains said so. … [The operator]”
  const only = justNamed() ?? scene.calledBodies.get(head) ?? onlyFirm();
  if (only !== null) scene.calledBodies.set(head, only);
  return only === null
    ? null
    : { entity: only, because: { kind: 'description', span: spanOf(scene, only.fullest.from, only.fullest.to) } };

  // “[The union] said so. The company …”: another
  function isOtherAt(place: number): boolean {
    const said = tokens[place]!.norm === 'the' ? bodyClassOf(tokens[place + 1]?.norm ?? '') : null;
    return said !== null && sort !== null && said !== sort;
  }
  // “[The dairy] said so … the company”
  function onlyFirm(): Entity | null {
    if (!ANY_FIRM.test(head)) return null;
    const firms = new Set(
      [...scene.calledBodies].flatMap(([noun, one]) => (bodyClassOf(noun) === 'firm' ? [one] : [])),
    );
    return firms.size === 1 ? [...firms][0]! : null;
  }
  function justNamed(): Entity | null {
    const near = new Set<Entity>();
    const introduced = new Set<Entity>();
    const possessed = new Set<Entity>();
    let nearest = -1;
    for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
      const { entity, sentence, at: place, name } = trail.traces[i]!;
      if (sentenceOf[at]! - sentence > FARTHEST || (nearest !== -1 && sentence !== nearest)) break;
      if (quoted(place) || name?.headline || !mayBe(entity) || (name === null && isOtherAt(place))) continue;
      if (name !== null && PLACES_IT.test(tokens[name.from - 1]?.norm ?? '')) continue;
      nearest = sentence;
      near.add(entity);
      if (name !== null && tokens[name.to]?.norm === "'s") possessed.add(entity);
      if (name === entity.names.find(({ headline }) => !headline) && isBy(name)) introduced.add(entity);
    }
    const [only] = near;
    if (near.size === 1) return only!;
    const [maker] = introduced;
    if (introduced.size === 1) return maker!;
    // “[Caravel]’s makers, Bluefinch, …”
    const whole = [...near].filter((one) => !possessed.has(one));
    if (whole.length === 1) return whole[0]!;
    const alike =
      sort === null || ANY_FIRM.test(head) ? [] : [...near].filter((one) => sortOfName(scene, one) === sort);
    return alike.length === 1 ? alike[0]! : null;
  }
  function mayBe(entity: Entity): boolean {
    const { kind, fullest } = entity;
    if (!/^(?:organisation|alliance|armed-group)$/.test(kind) || /^(?:place|common|seat)$/.test(fullest.kind))
      return false;
    // “[Transport] campaigner Daan Okker”: one word is a body’s that speaks or by which something is done
    if (fullest.to - fullest.from === 1 && !entity.names.some((one) => isBy(one) || speaks(one))) return false;
    const own = sortOfName(scene, entity);
    return sort === 'office' || sort === 'league' ? own === sort : sort === null || own === null || own === sort;
  }
  function speaks({ from: start, to: stop }: Entity['names'][number]): boolean {
    return isInSource(scene, start) && ![stop, stop + 1, stop + 2].some((i) => nameAt.get(i)?.kind === 'person');
  }
  function isBy(name: Entity['names'][number] | null): boolean {
    return (
      name !== null &&
      /^(?:by|with)$/.test(tokens[name.from - (tokens[name.from - 1]?.norm === 'the' ? 2 : 1)]?.norm ?? '')
    );
  }
  // “the developer Daan Okker … the developer”
  function isSomebody(): boolean {
    return tokens.some(
      ({ norm }, i) =>
        norm === head && i !== to - 1 && (nameAt.get(i + 1)?.kind === 'person' || namedRightBehind(scene, i) !== null),
    );
  }
  // “a group of voters … the group”: one of that kind without a name
  function isAnother(): boolean {
    const { firstToken } = sentences[Math.max(0, sentenceOf[at]! - FARTHEST - 1)]!;
    for (let i = firstToken; i < from; i++) {
      if (tokens[i]!.text !== head) continue;
      if (tokens[i + 1]?.norm === 'of' && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? '')) return true;
      if (tokens.slice(Math.max(firstToken, i - 4), i).some(({ norm }) => /^(?:an?|one|another|some)$/.test(norm)))
        return true;
    }
    return false;
  }
}

/** By the word that its name ends in, or that stands before “of”. */
export function sortOfName(
  { reading: { tokens } }: Pick<Scene, 'reading'>,
  entity: Entity,
): ReturnType<typeof bodyClassOf> {
  return bodyClassOf(headWord(tokens, entity));
}
