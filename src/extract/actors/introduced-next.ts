// A description of somebody who speaks, and whom the report has not named, in; whom it names right after, out: a lead says what somebody
// is, and the next sentence who.
//
//   Vell's tax commissioner says … Daan Okker says …      A former surveyor has claimed … Glenn Okker, 59, who left in June, said …
//
// Not: “An aide, who asked not to be named”, “its director said … Petra Lindqvar, an analyst,”, “a teacher said” far into a report.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Entity } from './entity.ts';
import { titleGender } from './gender-evidence.ts';
import { officeHeadOf } from './office-words.ts';
import { SPOKES } from './role-kinds.ts';
import { isInSource, type Resolved, type Scene, spanOf } from './scene.ts';

/** Sentences to the one where the name stands. */
const NEXT = 2;
/** Sentences of the report in which “a teacher said” may be a lead. */
const OPENING = 3;
/** Tokens of an apposition in which a role tells that it is somebody else. */
const APPOSITION = 6;
/** Tokens of “Under cross-examination,” before a name. */
const FRONTED = 7;
/** Said before a name for life, or of a rank: they tell nothing of the role. */
const RANK =
  /^(?:major|corporal|captain|colonel|sergeant|lieutenant|private|general|admiral|dom|father|brother|sister|professor|doctor|monsignor|reverend)$/;

export interface Introduced {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** The office it is, by its head; null: another noun. */
  readonly head: string | null;
  readonly isIndefinite: boolean;
  readonly isPossessed: boolean;
}

export function introducedNext(
  scene: Scene,
  { from, to, at, head, isIndefinite, isPossessed }: Introduced,
): Resolved | null {
  const { reading, trail, sentenceOf, quoted } = scene;
  const { tokens } = reading;
  const here = sentenceOf[at]!;
  const isPhrase = isPossessed || /^(?:the|an?|his|her|former|ex)$/.test(tokens[from]!.norm);
  if (!isPhrase || quoted(at) || !isInSource(scene, at) || isUnwilling()) return null;
  // “Okker's spokeswoman” has no name more often than not
  if (head !== null && SPOKES.test(head) && tokens.slice(from, to).some(({ norm }) => norm === "'s")) return null;
  // of a noun that is no office only the lead tells what somebody is
  if ((isIndefinite || head === null) && here >= OPENING + headlines()) return null;
  const gender = titleGender(tokens, { from: to - 1, to });
  for (let i = trail.indexAt(to); i < trail.traces.length; i++) {
    const { entity, name, at: place, sentence } = trail.traces[i]!;
    if (sentence > here + NEXT) break;
    if (name === null || entity.kind !== 'person' || sentence === here || quoted(place)) continue;
    if (entity.names.some((one) => one.from < from && !one.headline)) continue;
    const isPlain =
      name.to - name.from > 1 &&
      mayBe(entity) &&
      !isExplained(name.to) &&
      !isApposed(name.from) &&
      (isInSource(scene, place) || opens(place));
    if (!isPlain || entity.gender * gender < 0) return null;
    return { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
  }
  return null;

  // “[Renata Figueira] spoke an hour later”
  function opens(token: number): boolean {
    return reading.sentences[sentenceOf[token]!]!.firstToken === token;
  }
  function headlines(): number {
    return reading.paragraphs.length > 1 && reading.sentences[0]!.paragraph !== reading.sentences.at(1)?.paragraph
      ? 1
      : 0;
  }
  function mayBe({ offices }: Entity): boolean {
    return offices.every((one) => RANK.test(one.head) || (head !== null && canBeCalled(one.head, head)));
  }
  // “Daan Okker, a friend”, “Okker, chief of the bank,”; not “Daan Okker, 58,”, “Okker, who left,”
  function isExplained(behind: number): boolean {
    if (tokens[behind]?.text !== ',') return false;
    const next = tokens[behind + 1];
    if (next === undefined || next.kind === 'number' || /^(?:who|whose|of|in|at|from|speaking)$/.test(next.norm))
      return false;
    if (/^(?:an?|the|its|his|her|their|our)$/.test(next.norm)) return true;
    for (let i = behind + 1; i < behind + APPOSITION && tokens[i]?.kind === 'word'; i++)
      if (officeHeadOf(tokens[i]!.norm) !== null) return true;
    return false;
  }
  // “The collector, [P. Okker], said” after “the clerk”; not “The attorney, [Okker]” after “her attorney”, “Under questions, [Okker] said”
  function isApposed(start: number): boolean {
    const { firstToken } = reading.sentences[sentenceOf[start]!]!;
    if (start - firstToken < FRONTED && PREPOSITIONS.has(tokens[firstToken]!.norm)) return false;
    return (
      tokens[start - 1]?.text === ',' &&
      tokens[start - 2]?.kind === 'word' &&
      tokens[start - 2]!.norm !== tokens[to - 1]!.norm
    );
  }
  // “an aide, who asked not to be named”, “on condition of anonymity”
  function isUnwilling(): boolean {
    const { endToken } = reading.sentences[here]!;
    return tokens.slice(to, endToken).some(({ norm }, i) => {
      if (/^(?:anonymity|anonymously)$/.test(norm)) return true;
      const before = tokens.slice(Math.max(to, to + i - 4), to + i);
      return (
        /^(?:identified|named|quoted|authori[sz]ed)$/.test(norm) &&
        before.some((one) => /^(?:not|n't|declined|refused)$/.test(one.norm))
      );
    });
  }
}
