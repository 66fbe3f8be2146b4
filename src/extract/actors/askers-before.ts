// The description of a person in; whoever asks that one a question right before, and so is another, out.
import type { Entity } from './entity.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** “Asked by [Okker] if she would stay, the witness said”, “[Okker] asked who had paid. ‘I did,’ the witness said”: who asks is another. */
export function askersBefore(
  { reading: { tokens, sentences }, trail, sentenceOf, names, nameAt, entityOf, quoted }: Scene,
  { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>,
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const here = sentences[sentenceOf[at]!]!.firstToken;
  const last = sentences[sentenceOf[at]! - 1];
  // “[Okker] asked Venn for a plan. The candidate said …”: an interviewer is not who runs; not “Okker asked for calm. The candidate said”
  const mayRun = RUNS_FOR_IT.test(tokens[to - 1]!.norm) && (from === here || quoted(Math.min(here + 1, at)));
  const isAnswer = IS_ASKED.test(tokens[to - 1]!.norm) && quoted(Math.min(here + 1, at));
  if (last !== undefined && (isAnswer || mayRun) && !quoted(at))
    for (let i = last.firstToken + 1; i < last.endToken; i++) {
      if (!ASKS.test(tokens[i]!.norm) || quoted(i) || /^(?:was|were|is|be|been|when|if)$/.test(tokens[i - 1]!.norm))
        continue;
      if (!isAnswer && nameAt.get(i + 1)?.kind !== 'person' && !/^(?:him|her|if|whether)$/.test(tokens[i + 1]!.norm))
        continue;
      const before = trail.traces.slice(trail.indexAt(last.firstToken), trail.indexAt(i));
      const asker = before.findLast(({ entity, at: there }) => entity.kind === 'person' && !quoted(there));
      if (asker !== undefined) found.add(asker.entity);
    }
  // “In an interview with [Okker], the candidate said”
  let talk = here;
  while (talk < here + LONGEST_TITLE && talk < from - 2 && !TALK.test(tokens[talk]!.norm)) talk++;
  if (talk < here + LONGEST_TITLE && TALK.test(tokens[talk]!.norm) && /^(?:with|to)$/.test(tokens[talk + 1]!.norm))
    if (tokens[from - 1]!.text === ',' && tokens.slice(here, from - 1).every(({ text }) => text !== ','))
      for (const name of names)
        if (name.from > talk && name.to <= from - 1 && name.kind === 'person') found.add(entityOf.get(name)!);
  for (let i = here + 1; i < from; i++) {
    if (tokens[i]!.norm !== 'by' || !ASKED.test(tokens[i - 1]!.norm)) continue;
    let k = i + 1;
    while (k < from && k < i + LONGEST_TITLE && nameAt.get(k)?.kind !== 'person') k++;
    const name = nameAt.get(k);
    const entity = name?.kind === 'person' && k < from ? entityOf.get(name) : undefined;
    if (entity !== undefined) found.add(entity);
  }
  return found;
}
/** Whose part in court is to answer. */
const IS_ASKED = /^(?:witness|defendant|accused|claimant|plaintiff|applicant|suspect)$/;
/** Who is interviewed as one who stands for election. */
const RUNS_FOR_IT = /^(?:candidate|nominee|contender|hopeful|front-?runner|challenger|incumbent)$/;
const ASKS = /^(?:asked|asks|inquired|enquired|wondered|wanted)$/;
const ASKED = /^(?:asked|pressed|questioned|cross-examined|examined|told|reminded|interviewed)$/;
const LONGEST_TITLE = 5;
const TALK = /^(?:interview|conversation|chat|talk|appearance|speaking|talking)$/;
