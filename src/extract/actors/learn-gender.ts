// Entities and pronouns of a report in; each person’s gender, put into the entities: above zero she, below he.
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { titleGender, wordGender } from './gender-evidence.ts';
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
    for (const { from, to } of entity.offices) titles.push(titleGender(tokens, { from, to }));
    const sum = titles.reduce((all, one) => all + one, 0);
    if (sum !== 0) gender = 6 * Math.sign(sum);
    entity.gender = gender;
  }
  const votes = new Map<Entity, number>();
  sentences.forEach(({ firstToken, endToken, paragraph }, s) => {
    const first = s > 0 && sentences[s - 1]!.paragraph >= paragraph - 1 ? sentences[s - 1]!.firstToken : firstToken;
    for (let i = firstToken; i < endToken; i++) {
      const gender = GENDER_OF.get(tokens[i]!.norm);
      if (gender === undefined || quoted(i)) continue;
      let only: Entity | null = null;
      let several = false;
      for (let k = trail.indexAt(first); k < trail.traces.length && trail.traces[k]!.at < i; k++) {
        const { entity } = trail.traces[k]!;
        if (entity.kind !== 'person' || entity.gender * gender <= -6) continue;
        if (only !== null && only !== entity) several = true;
        only = entity;
      }
      // A name that speaks against it, and somebody a little before whose name does not: no vote
      if (only !== null && only.gender * gender < 0 && isAnotherNear(only, gender, s, i)) continue;
      if (only !== null && !several) votes.set(only, (votes.get(only) ?? 0) + gender);
    }
  });
  function isAnotherNear(not: Entity, gender: number, sentence: number, before: number): boolean {
    for (let k = trail.indexAt(before) - 1; k >= 0 && sentence - trail.traces[k]!.sentence <= NEAR; k--) {
      const { entity } = trail.traces[k]!;
      if (entity !== not && entity.kind === 'person' && entity.gender * gender >= 0) return true;
    }
    return false;
  }
  for (const [entity, sum] of votes) entity.gender += VOTE * Math.max(-MOST_VOTES, Math.min(MOST_VOTES, sum));
}
