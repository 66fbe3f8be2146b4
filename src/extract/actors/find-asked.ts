// “You” in somebody's turn of an interview or a press conference in; who is asked, and answers right behind it, out.
//
//   catches:      Q: Have [you] met her? ¶ A: I have.     REPORTER: Will [you] resign? ¶ VARGA: No.
//   catches not:  A: [You] never know. (a turn that asks nothing)     Q: He said, “Did [you] see?” (marks have another speak)
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import { contentAround } from './find-speaker.ts';
import type { Task } from './list-tasks.ts';
import type { Scene } from './scene.ts';

/** From the question's end to the colon behind whoever answers, in UTF-16 units: “Deputy Minister Petra Lindqvar:”. */
const REACH = 60;

/** null outside such a turn, where nobody known answers it, and where whoever asked goes on. */
export function findAsked(scene: Scene, at: number, task: Task | null): Entity | null {
  if (scene.quoted(at)) return null;
  const turn = turnAround(scene, at, task?.statement ?? null);
  if (turn === null || !turn.content.text.includes('?')) return null;
  const { end } = turn.content.spans.at(-1)!;
  const isNear = (start: number) => start >= end && start - end <= REACH;
  const answer = scene.statements.find((one) => isTurn(one) && isNear(one.cue.spans[0]!.start));
  if (answer === undefined) return null;
  const entity = speakerOf(scene, answer);
  return entity?.kind === 'person' && entity !== speakerOf(scene, turn) ? entity : null;
}

const isTurn = ({ form, cue }: Statement): boolean => form === 'direct' && cue.text === ':';

function turnAround(scene: Scene, at: number, not: Statement | null): Statement | null {
  const told = new Set<Statement>();
  for (let around = contentAround(scene, at, not); around !== null; around = contentAround(scene, at, not, told)) {
    if (isTurn(around)) return around;
    told.add(around);
  }
  return null;
}

/** Who answers is read further on: till then the name that the label is. */
function speakerOf({ reading: { tokens }, nameAt, entityOf, speakers }: Scene, turn: Statement): Entity | null {
  const known = speakers.get(turn.id);
  if (known !== undefined) return known;
  const [label] = turn.source.spans;
  if (label === undefined) return null;
  for (let i = firstEndingAfter(tokens, label.start); i < tokens.length && tokens[i]!.start < label.end; i++) {
    const name = nameAt.get(i);
    const entity = name === undefined ? undefined : entityOf.get(name);
    if (entity?.kind === 'person') return entity;
  }
  return null;
}
