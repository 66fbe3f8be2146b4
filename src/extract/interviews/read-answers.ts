// The statements of a report in; those that answer a question or a claim, out with the act that the answer is, of what was asked: a cue such as “said” or “:” tells none.
//
//   catches:      “Q: Did you take money?” A: [No, I never did.] → deny        … he claims you sold it. A: [Not true.] → deny
//   catches:      Asked whether he would stay, Okker said: [“Yes, I will.”] → promise        Will you publish it? [No.] → refuse
//   catches not:  “That is false hope,” she said        “Yes, it was cold”        “No, I will stay” (nobody asked)        “Not true,” of nothing before it
import type { Act } from '../../lexicon/act.ts';
import {
  AFFIRMED,
  DENIED,
  FLATLY_DENIED,
  OF_WHAT_WOULD_BE,
  REFUSED,
  TELLS_WHAT_WILL_BE,
  TO_COME,
  WAS,
} from '../../lexicon/answer-words.ts';
import type { Statement } from '../../record/statement.ts';
import type { Reading } from '../../understand/reading.ts';

/** Furthest that the question or the claim stands before its answer, in UTF-16 units. */
const REACH = 320;

/** In the order of `statements`. Pure. */
export function readAnswers({ report: { text } }: Reading, statements: readonly Statement[]): readonly Statement[] {
  const inOrder = [...statements].sort((a, b) => startOf(a) - startOf(b));
  const places = new Map(inOrder.map((statement, index) => [statement, index]));
  return statements.map((statement) => {
    if (statement.form !== 'direct' || statement.act !== 'say' || statement.polarity !== 'positive') return statement;
    const at = places.get(statement)!;
    const act = actOf(text, statement, inOrder.slice(Math.max(0, at - NEAR), at + NEAR));
    return act === null ? statement : { ...statement, act };
  });
}

/** So many statements around the answer may hold what it answers. */
const NEAR = 6;

function actOf(text: string, answer: Statement, near: readonly Statement[]): Act | null {
  const words = answer.content.text.replace(/^["“‘'«„\s]+/, '');
  const isFlat = FLATLY_DENIED.test(words);
  if (!isFlat && !AFFIRMED.test(words) && !REFUSED.test(words) && !DENIED.test(words)) return null;
  const question = questionBefore(text, answer, near);
  if (isFlat) return question !== null || hasClaimBefore(answer, near) ? 'deny' : null;
  if (question === null) return null;
  // “Would you do the same today?” asks what one thinks: “No.” refuses nothing then, “No, I would not” may
  if (OF_WHAT_WOULD_BE.test(question) && !TELLS_WHAT_WILL_BE.test(words)) return null;
  if (TO_COME.test(question)) return AFFIRMED.test(words) ? 'promise' : REFUSED.test(words) ? 'refuse' : null;
  return WAS.test(question) && DENIED.test(words) ? 'deny' : null;
}

/** What was asked, last before the answer or in its own sentence; null where nobody asked. */
function questionBefore(text: string, answer: Statement, near: readonly Statement[]): string | null {
  const start = startOf(answer);
  const end = answer.content.spans.at(-1)!.end;
  const asked = near.findLast(
    (one) =>
      one.act === 'ask' &&
      one !== answer &&
      ((startOf(one) < start &&
        start - one.content.spans.at(-1)!.end < REACH &&
        one.content.spans.at(-1)!.end <= start) ||
        (startOf(one) >= end && startOf(one) - end < 80)),
  );
  // “Will you stay?”, in a line of its own, under no label
  const before = text.slice(Math.max(0, start - REACH), start);
  const bare = /(?:^|[.!?:\n]\s*)([^.!?\n]{3,240}\?)["”’']?\s*(?:[\p{L}. ]{1,40}[:.—–-]\s*)?["“‘'«„]*$/u.exec(
    before,
  )?.[1];
  // “Asked whether he would stay, Okker said”, whoever read no statement there
  const told = /\b[Aa]sked (?:[\p{L}]+ ){0,4}?((?:whether|if) [^.?!,“"]{3,160}),[^.?!]{0,60}$/u.exec(before)?.[1];
  return bare ?? told ?? asked?.content.text ?? null;
}

/** Somebody else’s statement right before it. */
function hasClaimBefore(answer: Statement, near: readonly Statement[]): boolean {
  const start = startOf(answer);
  return near.some(
    (one) =>
      one !== answer &&
      one.source.text !== answer.source.text &&
      one.content.spans.at(-1)!.end <= start &&
      start - one.content.spans.at(-1)!.end < REACH / 2,
  );
}

const startOf = ({ content, cue, source }: Statement): number =>
  Math.min(...[content, cue, source].flatMap(({ spans }) => spans.slice(0, 1).map(({ start }) => start)));
