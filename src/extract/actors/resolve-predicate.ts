// A role that a clause gives somebody ("he is [the candidate]", "to resign as [the mayor]") in; who that is, out, or null.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { behindAside } from './behind-aside.ts';
import type { Entity } from './entity.ts';
import { findFirstPerson } from './find-speaker.ts';
import { relativeOf } from './relative-of.ts';
import type { Role } from './role.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';
import { BE, verbBeforeRole } from './verb-before-role.ts';

/** “called Okker the worst mayor” */
const CALLING =
  /^(?:call|calls|called|calling|name|names|named|dubbed|deemed|labeled|labelled|branded|considers|considered)$/;
/** “served as [the mayor] of Vell”, “his role as [the mayor]” */
const SERVES =
  /^(?:serve|serves|served|serving|act|acts|acted|acting|works?|worked|working|continue|continues|continued|resign|resigns|resigned|retired?|returned|elected|re-elected|appointed|chosen|picked|named|sworn|time|stint|terms?|years|tenure|role|job|position|post|career)$/;
/** “succeeded Okker as [the mayor]”: who does it becomes that. */
const SUCCEEDS = /^(?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|follow|followed|following)$/; // biome-ignore format: one line
/** Tokens back to the person that “as” tells of, and to “served”. */
const FARTHEST = 12;
const NEAR = 4;

type Phrase = Pick<Role, 'from' | 'to' | 'end'>;

/**
 * “urged Okker to resign as the mayor”, “she is now the first minister”, “spoke after becoming the mayor”, “called Okker ‘the worst mayor’”, “Okker, a
 * sailor who is the mayor”, “As the mayor, Okker”; not “as the mayor looks on”, “either of them as the nominee”.
 */
export function resolvePredicate(scene: Scene, { from, to, end }: Phrase): Resolved | null {
  const { reading, trail, sentenceOf, nameAt } = scene;
  const { tokens } = reading;
  const verb = verbBeforeRole(tokens, from);
  const link = tokens[verb.at]?.norm ?? '';
  const isServed = link === 'as' && tokens.slice(Math.max(0, from - 1 - NEAR), from - 1).some(({ norm }) => SERVES.test(norm)); // biome-ignore format: one line
  const isAs = (link === 'as' && (isServed || !isSubject(to))) || link === 'becoming';
  const called = calledSo();
  if (called !== null) return called;
  if (!isAs && !BE.test(link)) return null;
  const fronted = link === 'as' ? frontedBefore() : null;
  if (fronted !== null) return fronted;
  // “whether [I] am the nominee”
  if (!isAs && tokens[verb.start - 1]?.norm === 'i') {
    const entity = findFirstPerson(scene, from);
    return entity === null ? null : by(entity, verb.start - 1, verb.start);
  }
  const relative = tokens[verb.start - 1]?.norm === 'who' ? relativeOf(scene, verb.start - 1) : null;
  const whose = relative === null ? undefined : scene.entityOf.get(relative);
  if (relative !== null && whose !== undefined && !isAs) return by(whose, relative.from, relative.to);
  let found: Resolved | null = null;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const { entity, at, name, sentence } = trail.traces[i]!;
    const behind = name?.to ?? at + 1;
    if (sentence !== sentenceOf[from] || from - at > FARTHEST) break;
    if (!isAs && behind !== verb.start && behindAside(tokens, behind) !== verb.start) break;
    if (entity.kind !== 'person') continue;
    // “either Okker or Lindqvar as the nominee”
    if (found !== null)
      return found.entity === entity || !/^(?:and|or)$/.test(tokens[behind]?.norm ?? '') ? found : null;
    if (isAs && SUCCEEDS.test(tokens[(name?.title?.from ?? at) - 1]?.norm ?? '')) continue;
    // “Okker, who served as the minister”; not “Okker met the one who served as the minister”
    const isRelative = tokens[behind]?.text === ',' && tokens[behind + 1]?.norm === 'who';
    if (
      tokens
        .slice(isRelative ? behind + 2 : behind, verb.at)
        .some(({ norm }) => /^(?:whoever|who|whom|somebody|someone)$/.test(norm))
    )
      return null;
    found = by(entity, name?.from ?? at, behind);
  }
  return found;

  function by(entity: Entity, start: number, behind: number): Resolved {
    return { entity, because: { kind: 'description', span: spanOf(scene, start, behind) } };
  }
  function calledSo(): Resolved | null {
    const mark = /^["“‘]$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
    const last = trail.traces[trail.indexAt(from) - 1];
    if (last === undefined || last.entity.kind !== 'person' || (last.name?.to ?? last.at + 1) !== mark) return null;
    const start = last.name?.title?.from ?? last.at;
    if (!CALLING.test(tokens[start - 1]?.norm ?? '')) return null;
    return by(last.entity, last.at, mark);
  }
  // “As the mayor of Vell, [Okker] spoke”; not “As the mayor left, Okker spoke”
  function frontedBefore(): Resolved | null {
    if (reading.sentences[sentenceOf[from]!]!.firstToken !== from - 1 || tokens[end]?.text !== ',') return null;
    const name = nameAt.get(end + 1);
    const entity = name?.kind === 'person' ? scene.entityOf.get(name) : undefined;
    return name === undefined || entity === undefined ? null : by(entity, name.from, name.to);
  }
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that|'s)$/.test(norm);
  }
}
