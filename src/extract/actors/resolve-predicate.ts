// A role that a clause gives somebody ("he is [the candidate]", "to resign as [the mayor]") in; who that is, out, or null.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Role } from './role.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const BE = /^(?:is|was|be|been|became|becomes|remains|'s)$/;
/** Tokens back to the person that “as” tells of. */
const FARTHEST = 12;

/** “urged Okker to resign as the mayor”, “she was the first minister”; not “as the mayor looks on”, “either of them as the nominee”. */
export function resolvePredicate(scene: Scene, { from, to }: Role): Resolved | null {
  const { reading, trail, sentenceOf } = scene;
  const { tokens } = reading;
  const link = tokens[from - 1]?.norm ?? '';
  const isAs = link === 'as' && !isSubject(to);
  if (!isAs && !BE.test(link)) return null;
  let found: Resolved | null = null;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const { entity, at, name, sentence } = trail.traces[i]!;
    const end = name?.to ?? at + 1;
    if (sentence !== sentenceOf[from] || from - at > FARTHEST) break;
    if (!isAs && end !== from - 1) break;
    if (entity.kind !== 'person') continue;
    // “either Okker or Lindqvar as the nominee”
    if (found !== null) return found.entity === entity || !/^(?:and|or)$/.test(tokens[end]?.norm ?? '') ? found : null;
    // “Okker, who served as the minister”; not “Okker met the one who served as the minister”
    const isRelative = tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'who';
    if (
      tokens
        .slice(isRelative ? end + 2 : end, from - 1)
        .some(({ norm }) => /^(?:whoever|who|whom|somebody|someone)$/.test(norm))
    )
      return null;
    found = { entity, because: { kind: 'description', span: spanOf(scene, name?.from ?? at, end) } };
  }
  return found;

  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that|'s)$/.test(norm);
  }
}
