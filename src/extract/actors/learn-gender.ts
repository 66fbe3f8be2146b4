// Entities and pronouns of a report in; each person’s gender, put into the entities: above zero she, below he.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { apposedGender, titleGender, wordGender } from './gender-evidence.ts';
import { isRefuted } from './is-refuted.ts';
import { officeHeadOf } from './office-words.ts';
import type { Trail } from './trail.ts';

const MOST_VOTES = 5;
const VOTE = 1.2;
/** Sentences. */
const NEAR = 6;
export const GENDER_OF: ReadonlyMap<string, 1 | -1> = new Map([
  ['she', 1],
  ['her', 1],
  ['hers', 1],
  ['herself', 1],
  ['he', -1],
  ['him', -1],
  ['his', -1],
  ['himself', -1],
]);

/** `quoted[i]`: whether token i is somebody’s direct words. */
export function learnGender(
  reading: Reading,
  entities: readonly Entity[],
  trail: Trail,
  quoted: (token: number) => boolean,
): void {
  const { tokens, sentences } = reading;
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    let gender = wordGender(tokens[entity.fullest.from]!.text);
    const titles = entity.names.flatMap(({ title }) => (title === null ? [] : [titleGender(tokens, title)]));
    for (const { head, from, to } of entity.offices) {
      // “his [daughter]”; not “the [chairman]’s cousin”, “through a [spokesman]”
      const at = lastOf(head, from, to);
      // “According to the [widow], General Okker told them”: she and he
      const isTeller = tokens[from - 1]?.norm === 'to' && tokens[from - 2]?.norm === 'according';
      if (at >= from && !isTeller && !PREPOSITIONS.has(tokens[from]!.norm))
        titles.push(titleGender(tokens, { from: at, to: at + 1 }));
    }
    for (const name of entity.names)
      if (!name.headline) titles.push(apposedGender(tokens, { from: name.title?.from ?? name.from, to: name.to }));
    const sum = titles.reduce((all, one) => all + one, 0);
    if (sum !== 0) gender = 6 * Math.sign(sum);
    entity.gender = gender;
  }
  // A name and its pronoun in one sentence speak first; a pronoun in the next one may be somebody else’s, whom those made known.
  vote(true);
  vote(false);

  function lastOf(head: string, from: number, to: number): number {
    let i = to - 1;
    while (i >= from && officeHeadOf(tokens[i]!.norm) !== head) i--;
    return i;
  }
  function vote(within: boolean): void {
    const votes = new Map<Entity, number>();
    sentences.forEach(({ firstToken, endToken, paragraph }, s) => {
      const reaches = !within && s > 0 && sentences[s - 1]!.paragraph >= paragraph - 1;
      const first = reaches ? sentences[s - 1]!.firstToken : firstToken;
      // “Okker nodded. She had told him so”: one of the two is Okker, and it is not told which
      if (!within && tells(1, firstToken, endToken) && tells(-1, firstToken, endToken)) return;
      for (let i = firstToken; i < endToken; i++) {
        const gender = GENDER_OF.get(tokens[i]!.norm);
        if (gender === undefined || quoted(i) || isRefuted(tokens, i)) continue;
        const only = onlyOne(first, i, gender);
        // “[Her] teacher, Okker, thought her hands too small”: she was spoken of before he was named
        if (only !== null && within && isOlder(only, firstToken, gender)) continue;
        if (only === null || (!within && onlyOne(firstToken, i, gender) !== null)) continue;
        // Somebody a little before whom it fits better than one whose name speaks against it, or for nothing: no vote
        const least = only.gender * gender < 0 ? 0 : only.gender === 0 && !within ? 1 : null;
        if (least !== null && isAnotherNear(only, gender, s, i, least)) continue;
        votes.set(only, (votes.get(only) ?? 0) + gender);
      }
    });
    for (const [entity, sum] of votes) entity.gender += VOTE * Math.max(-MOST_VOTES, Math.min(MOST_VOTES, sum));
  }
  function tells(gender: number, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (GENDER_OF.get(tokens[i]!.norm) === gender && !quoted(i)) return true;
    return false;
  }
  function isOlder(entity: Entity, first: number, gender: number): boolean {
    const named = trail.traces[trail.indexAt(first)];
    if (named === undefined || named.entity !== entity) return false;
    for (let i = first; i < named.at; i++) if (GENDER_OF.get(tokens[i]!.norm) === gender && !quoted(i)) return true;
    return false;
  }
  function onlyOne(first: number, before: number, gender: number): Entity | null {
    let only: Entity | null = null;
    for (let k = trail.indexAt(first); k < trail.traces.length && trail.traces[k]!.at < before; k++) {
      const { entity } = trail.traces[k]!;
      if (entity.kind !== 'person' || entity.gender * gender <= -6) continue;
      if (only !== null && only !== entity) return null;
      only = entity;
    }
    return only;
  }
  function isAnotherNear(not: Entity, gender: number, sentence: number, before: number, least: number): boolean {
    for (let k = trail.indexAt(before) - 1; k >= 0 && sentence - trail.traces[k]!.sentence <= NEAR; k--) {
      const { entity } = trail.traces[k]!;
      if (entity !== not && entity.kind === 'person' && entity.gender * gender >= least) return true;
    }
    return false;
  }
}
