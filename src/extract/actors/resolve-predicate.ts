// A role that a clause gives somebody ("he is [the candidate]", "to resign as [the mayor]") in; who that is, out, or null.
import { MODALS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Role } from './role.ts';
import { SINGULAR_OFFICE } from './role-conflicts.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const BE = /^(?:is|was|be|been|became|become|becomes|remains|'s)$/;
/** Between the verb and the role: “is now the”, “was by far the”. */
const ADVERB = /^(?:now|still|also|currently|already|once|again|always|truly|really|clearly|arguably|perhaps|by|far)$/;
/** “called Okker the worst mayor” */
const CALLING =
  /^(?:call|calls|called|calling|name|names|named|dubbed|deemed|labeled|labelled|branded|considers|considered)$/;
/** Tokens back to the person that “as” tells of. */
const FARTHEST = 12;

/**
 * “urged Okker to resign as the mayor”, “she is now the first minister”, “spoke after becoming the mayor”, “called Okker ‘the worst mayor’”; not
 * “as the mayor looks on”, “either of them as the nominee”.
 */
export function resolvePredicate(scene: Scene, { from, to }: Role): Resolved | null {
  const { reading, trail, sentenceOf } = scene;
  const { tokens } = reading;
  const verb = verbBefore(scene, from);
  const link = tokens[verb]?.norm ?? '';
  const isAs = (link === 'as' && !isSubject(to)) || link === 'becoming';
  const called = calledSo();
  if (called !== null) return called;
  if (!isAs && !BE.test(link)) return null;
  let found: Resolved | null = null;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const { entity, at, name, sentence } = trail.traces[i]!;
    const end = name?.to ?? at + 1;
    if (sentence !== sentenceOf[from] || from - at > FARTHEST) break;
    if (!isAs && end !== verb) break;
    if (entity.kind !== 'person') continue;
    // “either Okker or Lindqvar as the nominee”
    if (found !== null) return found.entity === entity || !/^(?:and|or)$/.test(tokens[end]?.norm ?? '') ? found : null;
    // “Okker, who served as the minister”; not “Okker met the one who served as the minister”
    const isRelative = tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'who';
    if (
      tokens
        .slice(isRelative ? end + 2 : end, verb)
        .some(({ norm }) => /^(?:whoever|who|whom|somebody|someone)$/.test(norm))
    )
      return null;
    found = { entity, because: { kind: 'description', span: spanOf(scene, name?.from ?? at, end) } };
  }
  return found;

  function calledSo(): Resolved | null {
    const mark = /^["“‘]$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
    const last = trail.traces[trail.indexAt(from) - 1];
    if (last === undefined || last.entity.kind !== 'person' || (last.name?.to ?? last.at + 1) !== mark) return null;
    const start = last.name?.title?.from ?? last.at;
    if (!CALLING.test(tokens[start - 1]?.norm ?? '')) return null;
    return { entity: last.entity, because: { kind: 'description', span: spanOf(scene, last.at, mark) } };
  }
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that|'s)$/.test(norm);
  }
}

/** The token of “is” in “is now [the minister]”, “was by far [the minister]”; the one before the role where no verb stands there. */
function verbBefore({ reading: { tokens } }: Scene, from: number): number {
  let i = from - 1;
  while (i > 0 && i > from - 4 && ADVERB.test(tokens[i]!.norm)) i--;
  return BE.test(tokens[i]?.norm ?? '') ? i : from - 1;
}

/** “Okker is not [the nominee]”, “who becomes [the nominee]”, “[the nominee], whoever it is”, “[the next president]”: nobody whom the report names. */
export function meansNobody(scene: Scene, { from, to, wanted }: Pick<Role, 'from' | 'to' | 'wanted'>): boolean {
  const { tokens } = scene.reading;
  const normAt = (i: number) => tokens[i]?.norm ?? '';
  if (wanted.words.has('next') && SINGULAR_OFFICE.has(wanted.head)) return true;
  if (WHOEVER.test(normAt(normAt(to) === ',' ? to + 1 : to))) return true;
  if (/^(?:not|n't|never)$/.test(normAt(from - 1))) return BE.test(normAt(from - 2));
  const verb = verbBefore(scene, from);
  if (!BE.test(normAt(verb))) return false;
  // “decide who will be the nominee”; not “Okker, who is the nominee”
  let who = verb - 1;
  while (who > 0 && MODALS.has(normAt(who))) who--;
  if (WHOEVER.test(normAt(who))) return true;
  return normAt(who) === 'who' && normAt(who - 1) !== ',' && !scene.names.some(({ to: end }) => end === who);
}
const WHOEVER = /^who(?:m)?ever$/;
