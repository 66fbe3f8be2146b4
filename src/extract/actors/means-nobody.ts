// A role in; whether it is nobody’s whom the report names, out: “Okker is not [the nominee]”, “who becomes [the nominee]”, “[the next president]”,
// “[the nominee], whoever it is”, “to be [the nominee] you must win”, “want Okker or Venn to be [the nominee]”.
import { MODALS } from '../../lexicon/function-words.ts';
import { relativeOf } from './relative-of.ts';
import type { Role } from './role.ts';
import { SINGULAR_OFFICE } from './role-conflicts.ts';
import type { Scene } from './scene.ts';
import { BE, verbBeforeRole } from './verb-before-role.ts';

const WHOEVER = /^who(?:m)?ever$/;
const ANYONE = /^(?:you|one|anyone|anybody|someone|somebody|everyone|everybody|nobody|whoever)$/;
/** Tokens back to who is to become it. */
const FARTHEST = 12;

export function meansNobody(scene: Scene, { from, to, wanted }: Pick<Role, 'from' | 'to' | 'wanted'>): boolean {
  const { tokens } = scene.reading;
  const normAt = (i: number) => tokens[i]?.norm ?? '';
  if (wanted.words.has('next') && SINGULAR_OFFICE.has(wanted.head)) return true;
  const behind = normAt(to) === ',' ? to + 1 : to;
  if (WHOEVER.test(normAt(behind))) return true;
  if (/^(?:not|n't|never)$/.test(normAt(from - 1))) return BE.test(normAt(from - 2));
  const { at: verb } = verbBeforeRole(tokens, from);
  if (!BE.test(normAt(verb))) return false;
  if (/^(?:be|become)$/.test(normAt(verb)) && normAt(verb - 1) === 'to' && isAnyones(scene, verb - 1, behind)) return true; // biome-ignore format: one line
  // “decide who will be the nominee”; not “Okker, who is the nominee”, “Okker, a sailor who is the nominee”
  let who = verb - 1;
  while (who > 0 && MODALS.has(normAt(who))) who--;
  if (WHOEVER.test(normAt(who))) return true;
  return normAt(who) === 'who' && normAt(who - 1) !== ',' && relativeOf(scene, who) === null;
}

// “[you] must win to be”, “To be the nominee, [you]”, “want Okker [or] Venn to be”; not “Okker told you that Venn hopes to be”
function isAnyones({ reading: { tokens, sentences }, sentenceOf, names }: Scene, to: number, behind: number): boolean {
  const { firstToken } = sentences[sentenceOf[to]!]!;
  if (to === firstToken) return ANYONE.test(tokens[behind]?.norm ?? '');
  const last = names.findLast(({ kind, to: behind }) => kind === 'person' && behind <= to && behind > to - FARTHEST);
  if (last?.to === to) return tokens[(last.title?.from ?? last.from) - 1]?.norm === 'or';
  for (let i = to - 1; i >= Math.max(firstToken, to - FARTHEST, last?.to ?? 0); i--) {
    if (ANYONE.test(tokens[i]!.norm)) return true;
    if (/^(?:he|she|i|him|her|me)$/.test(tokens[i]!.norm)) return false;
  }
  return false;
}
