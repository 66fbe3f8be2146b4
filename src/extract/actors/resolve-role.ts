// The description of one person by a role ("the secretary general", "the alliance’s chief", "the Vellish senator") in; who that is
// by the report’s own words, or null: by an office that the report gives somebody, else by who is in play.
import { canBeCalled } from '../../lexicon/office-kin.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity, Office } from './entity.ts';
import { findPrincipal, SERVES } from './find-principal.ts';
import { contentAround, findSpeaker } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { introducedNext } from './introduced-next.ts';
import { hasWord, isOfAnotherParty, strengthOf } from './match-office.ts';
import { meansNobody } from './means-nobody.ts';
import { officeHeadOf } from './office-words.ts';
import { othersThanRole } from './others-than-role.ts';
import { pickHolder } from './pick-holder.ts';
import { resolvePredicate } from './resolve-predicate.ts';
import type { Role } from './role.ts';
import { SPOKES } from './role-kinds.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Sentences back to which an office’s holder must have been met. */
const FARTHEST = 40;
/** In the first sentences a role may stand before the name of its holder. */
const OPENING = 5;
/** How many sentences on that name is given. */
const SOON = 6;

export function resolveRole(scene: Scene, role: Role): Resolved | null {
  const { wanted } = role;
  if (meansNobody(scene, role)) return null;
  const unnamed = unnamedAt(scene, role);
  const gender = titleGender(scene.reading.tokens, { from: role.to - 1, to: role.to });
  const others = othersThanRole(scene, role);
  const ranked: { entity: Entity; office: Office; strength: number; near: number }[] = [];
  for (const entity of scene.entities) {
    if (entity.kind !== 'person' || others.has(entity) || isOfAnotherParty(entity, wanted)) continue;
    // “the actress” is no actor whom the report calls he
    if (entity.gender * gender < 0) continue;
    let best: { office: Office; strength: number } | null = null;
    for (const office of [...entity.offices, ...entity.calledAs]) {
      const strength = strengthOf(office, role);
      if (strength === null || (best !== null && strength <= best.strength)) continue;
      best = { office, strength };
    }
    if (best !== null) ranked.push({ entity, ...best, near: recency(scene, role, entity) });
  }
  const told = resolvePredicate(scene, role);
  const office = ranked.find(({ entity }) => entity === told?.entity)?.office;
  if (told !== null && office !== undefined)
    return { ...told, because: { kind: 'office', span: spanOf(scene, ...office.passage) } };
  if (told !== null) return told;
  const served = role.isIndefinite ? null : bySpeaker(scene, role);
  if (served !== null) return served;
  // “Its leader said so. Sibongile Okker wept”: a body's own is told of right behind sooner than long before
  const behind = /^(?:its|their)$/.test(scene.reading.tokens[role.from]!.norm)
    ? introducedNext(scene, { ...role, head: wanted.head })
    : null;
  if (behind !== null && !ranked.some(({ strength }) => strength >= 1)) return behind;
  // “The retired surgeon … Halvik came. The surgeon …”: whom alone the report has called so
  const [again] = ranked;
  if (!role.isIndefinite && unnamed === 0 && ranked.length === 1 && again !== undefined)
    if (again.entity.calledAs.includes(again.office) && again.near <= SOON)
      return { entity: again.entity, because: { kind: 'office', span: spanOf(scene, ...again.office.passage) } };
  if (!role.isIndefinite)
    return (
      headedBy(scene, role) ?? pickHolder(scene, role, unnamed) ?? introducedNext(scene, { ...role, head: wanted.head })
    );
  const isOpening = scene.sentenceOf[role.at]! < OPENING;
  const pool = ahead().sort((a, b) => b.strength - a.strength || a.near - b.near);
  const [best, next] = pool;
  if (best === undefined) return introducedNext(scene, { ...role, head: wanted.head });
  if (next !== undefined && next.strength === best.strength && next.near - best.near < 0.5) return null;
  return { entity: best.entity, because: { kind: 'office', span: spanOf(scene, ...best.office.passage) } };

  // “A former Pact chairman says …”, “Lawmaker calls …”: whom the report then introduces by the same office, and nobody else
  function ahead(): typeof ranked {
    if (!isOpening && role.isIndefinite) return [];
    const known = ranked.filter(({ strength }) => strength >= 1);
    // “a district judge” is not the circuit judge who is named
    const [only] = known;
    if (only !== undefined && known.length === 1 && wanted.words.size > 0)
      return [...wanted.words].every((word) => hasWord(only.office, word)) ? known : [];
    if (!isOpening || role.possessor?.kind === 'person') return [];
    const soon = ranked
      .filter(({ office }) => {
        const apart = scene.sentenceOf[office.from]! - scene.sentenceOf[role.at]!;
        // “a former chairman … Okker, who helmed it”
        const isKin = !role.isIndefinite || office.head === wanted.head || office.head === 'leader';
        return isKin && apart >= 0 && apart <= SOON && office.from > role.at;
      })
      .sort((a, b) => a.office.from - b.office.from);
    return soon.length <= 1 || soon.every(({ office }) => office.head === soon[0]!.office.head) ? soon.slice(0, 1) : [];
  }
}

/** What somebody’s staff calls that one. */
const OF_PRINCIPAL =
  /^(?:candidate|nominee|front-?runner|contender|senator|representative|congressman|congresswoman|governor|mayor|president|premier|prime-minister|pm|minister|secretary|boss|businessman|billionaire)$/;

/** “Okker campaign spokesman Aurel Tamsin said the candidate …”: for whom he speaks; not where the report gives that one another office. */
function bySpeaker(scene: Scene, { wanted, from, at, isPossessed, places }: Role): Resolved | null {
  const speaker = findSpeaker(scene, at);
  const employer = speaker === null ? employerOf(scene, at) : null;
  if ((speaker === null && employer === null) || isPossessed || places.length > 0 || wanted.time !== 'now') return null;
  if (!/^(?:the|his|her)$/.test(scene.reading.tokens[from]!.norm) || !OF_PRINCIPAL.test(wanted.head)) return null;
  const entity = speaker === null ? employer : findPrincipal(scene, speaker);
  if (entity === null || isOfAnotherParty(entity, wanted)) return null;
  const isOther = (head: string) => OF_PRINCIPAL.test(head) && !canBeCalled(head, wanted.head);
  if (
    !canBeCalled('candidate', wanted.head) &&
    entity.offices.some(({ head, time }) => time === 'now' && isOther(head))
  )
    return null;
  const { from: start, to: end } = entity.names.findLast((name) => name.from < at) ?? entity.fullest;
  return { entity, because: { kind: 'description', span: spanOf(scene, start, end) } };
}

/** “[Okker]’s campaign manager said the senator would go”: whose staff speaks the words around, without a name. */
function employerOf(scene: Scene, at: number): Entity | null {
  const { reading, nameAt, entityOf } = scene;
  const { tokens } = reading;
  const [source] = contentAround(scene, at)?.source.spans ?? [];
  if (source === undefined) return null;
  const from = firstEndingAfter(tokens, source.start);
  const name = nameAt.get(from);
  if (name?.kind !== 'person' || tokens[name.to]?.norm !== "'s") return null;
  let last = name.to + 1;
  while (tokens[last + 1] !== undefined && tokens[last + 1]!.start < source.end) last++;
  return SERVES.test(officeHeadOf(tokens[last]!.norm) ?? '') ? (entityOf.get(name) ?? null) : null;
}

const UNNAMED_WITHIN = 20;

/** “An official said … The official added”, “a judge in Vell … the Vellish judge”: the token where such a one was last spoken of without a name; 0: nowhere. */
function unnamedAt(
  { reading: { tokens, sentences }, sentenceOf }: Scene,
  { wanted, from, at, isIndefinite }: Role,
): number {
  if (isIndefinite || !/^(?:the|this|that)$/.test(tokens[from]!.norm)) return 0;
  const { firstToken } = sentences[Math.max(0, sentenceOf[at]! - UNNAMED_WITHIN)]!;
  for (let i = from - 1; i > firstToken; i--) {
    if (officeHeadOf(tokens[i]!.norm) !== wanted.head) continue;
    const isOwned = tokens
      .slice(Math.max(firstToken, i - 3), i)
      .some(({ norm }) => /^(?:'s|his|her|their|its)$/.test(norm));
    // named there, or of another kind
    let start = i;
    while (start > firstToken && i - start < 4 && !/^(?:an?|one|the)$/.test(tokens[start]!.norm)) start--;
    // “Okker's spokesman said so. The spokesman …”
    const next = tokens[i + 1];
    // “An official said … The official said … The official”
    if (tokens[start]!.norm === 'the' && !isOwned && !beginsWithCapital(next?.text ?? '') && next?.text !== ',')
      continue;
    if (!/^(?:an?|one)$/.test(tokens[start]!.norm) && !(isOwned && SPOKES.test(wanted.head))) return 0;
    const isNamed =
      beginsWithCapital(next?.text ?? '') || (next?.text === ',' && beginsWithCapital(tokens[i + 2]?.text ?? ''));
    const isAppositive = /^(?:,|is|was|as|—)$/.test(tokens[start - 1]?.text ?? '');
    return isNamed || isAppositive ? 0 : i;
  }
  return 0;
}

function recency({ trail, sentenceOf }: Scene, { at }: Role, entity: Entity): number {
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const trace = trail.traces[i]!;
    const apart = sentenceOf[at]! - trace.sentence;
    if (apart > FARTHEST) break;
    if (trace.entity === entity) return apart + (1 - trace.weight) * 0.9;
  }
  return Number.POSITIVE_INFINITY;
}
/** “6. Daan Okker. The Lumen governor …”: a line that is a name tells whom the next one is about. */
function headedBy({ reading, sentenceOf, names, entityOf }: Scene, { from }: Role): Resolved | null {
  const sentence = reading.sentences[sentenceOf[from]! - 1];
  if (sentence === undefined || from - sentence.endToken > 0) return null;
  const { firstToken, endToken } = sentence;
  const name = names.find((one) => one.from >= firstToken && one.to <= endToken && one.kind === 'person');
  const entity = name === undefined ? undefined : entityOf.get(name);
  if (name === undefined || entity === undefined) return null;
  for (let i = firstToken; i < endToken; i++)
    if ((i < name.from || i >= name.to) && reading.tokens[i]!.kind === 'word') return null;
  return { entity, because: { kind: 'description', span: { start: name.start, end: name.end } } };
}
