import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/extract/interviews/read-answers.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const INTERVIEW = 'Interview with Petra Venn\n\nThe Sund Courier met the minister in Lumen.\n\n';

/** What the last direct statement of `text` does. */
function lastAct(text: string): string | undefined {
  const reading = understand(reportOf(text));
  return readAnswers(reading, readByRules(reading).statements).findLast(({ form }) => form === 'direct')?.act;
}

describe('answers', () => {
  it.each<[string, string, string]>([
    ['He says that you took money from Tarsk. Did you?', 'That is simply false.', 'deny'],
    ['Did you sell the port?', 'Not true. We leased it.', 'deny'],
    ['Did you ever meet Okker?', 'No, I never did.', 'deny'],
    ['Have you read it?', 'That’s a lie, and they know it.', 'deny'],
    ['Will you publish the contract?', 'Yes, we will.', 'promise'],
    ['Will you resign?', 'No, I won’t.', 'refuse'],
    ['Would you do it again?', 'No. Not for a minute.', 'say'],
    ['Would you serve under Varga?', 'No, I would not.', 'refuse'],
    ['Is the harbour full?', 'Yes, it is.', 'say'],
    ['What comes next?', 'That is false hope, I fear.', 'say'],
    ['Was it cold?', 'No doubt about it.', 'say'],
    ['Will you stay?', 'No, I will leave in May.', 'say'],
  ])('%s %s → %s', (question, answer, act) => {
    expect(lastAct(`${INTERVIEW}Q: ${question}\n\nA: ${answer}`)).toBe(act);
  });

  it.each<[string, string]>([
    ['Asked whether Belmark would send troops, Okker said: “Yes, we will.”', 'promise'],
    ['Asked whether he would do the same today, Okker said: “No.”', 'say'],
    ['Orlik said the minister had sold the port. “That is false,” Okker said.', 'deny'],
    ['“That is false,” Okker said.', 'say'],
    ['“Yes, we will,” Okker said.', 'say'],
  ])('%s → %s', (text, act) => {
    expect(lastAct(text)).toBe(act);
  });
});
