// An “I” or “you” in an interview of questions and answers in; who answers there, out.
//
//   [Ilse Varga] sat down with us. ¶ Q: Do you mind? ¶ A: I do not.      not: “I” in a question, an interview of two
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

const LEAST_ANSWERS = 3;
const QUESTION = /^Q(?:\s*[:.]|\p{Lu})/u;
const ANSWER = /^A\s*[:.]/u;

/** Who stands in the foreground of the lines before the first question more than twice as far as anybody else; null outside such an interview. */
export function findInterviewee({ reading, sentenceOf, trail }: Scene, at: number, norm: string): Entity | null {
  const { paragraphs, sentences, report } = reading;
  const labels = paragraphs.map(({ start, end }) => {
    const line = report.text.slice(start, Math.min(end, start + 5));
    return ANSWER.test(line) ? 'answer' : QUESTION.test(line) ? 'question' : null;
  });
  const first = labels.findIndex((label) => label !== null);
  if (first < 1 || labels.filter((label) => label === 'answer').length < LEAST_ANSWERS) return null;
  let p = sentences[sentenceOf[at]!]!.paragraph;
  while (p > first && labels[p] === null) p--;
  if (labels[p] !== (norm === 'you' ? 'question' : 'answer')) return null;
  const limit = sentences[paragraphs[first]!.firstSentence]!.firstToken;
  const counts = new Map<Entity, number>();
  for (const { entity, at: there, weight } of trail.traces) {
    if (there >= limit) break;
    if (entity.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + weight);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 2 * (second?.[1] ?? 0) ? best[0] : null;
}
