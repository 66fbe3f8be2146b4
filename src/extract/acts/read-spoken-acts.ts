// The statements of a report in; those whose words themselves threaten or deny, whatever the cue, out with that act.
//
//   catches:      “If the water is not running by Wednesday, Tarsk will close the sluices,” said its minister → threaten
//   catches:      At no time did the minister offer money, his office said → deny
//   catches not:  “If it rains on Wednesday, the road will close,” she said        “Never has she sung so well,” he said
import { INVERTED_DENIAL } from '../../lexicon/denying-words.ts';
import { CONDITION_FIRST, CONDITION_LAST, HARMS, LEFT_UNDONE, NO_FAULT } from '../../lexicon/threat-words.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Reading } from '../../understand/reading.ts';
import { sentencesIn } from '../commitments/content-words.ts';
import { speaksFor } from '../commitments/speaks-for.ts';

/** So many sentences of what somebody says are looked at. */
const MOST = 4;

/** In the order of `statements`. Pure. */
export function readSpokenActs(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  return statements.map((statement) => {
    if (statement.act !== 'say' || statement.polarity !== 'positive') return statement;
    const sentences = sentencesIn(reading, statement.content.spans)
      .slice(0, MOST)
      .map((words) => reading.report.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' '));
    if (sentences.some((text) => INVERTED_DENIAL.test(text))) return { ...statement, act: 'deny' };
    const isOwn = (subject: string) => isOfSpeaker({ reading, statements: byId }, statement, subject);
    return sentences.some((text) => threatens(text, isOwn)) ? { ...statement, act: 'threaten' } : statement;
  });
}

function threatens(text: string, isOwn: (subject: string) => boolean): boolean {
  if (text.endsWith('?')) return false;
  const first = CONDITION_FIRST.exec(text);
  const last = first === null ? CONDITION_LAST.exec(text) : null;
  const [word, condition, main] = first?.slice(1) ?? [last?.[2], last?.[3], last?.[1]];
  if (word === undefined || condition === undefined || main === undefined) return false;
  const isUndone = /^unless$/i.test(word) || LEFT_UNDONE.test(condition);
  if (!isUndone && (NO_FAULT.test(condition) || !isDoneByOthers(condition))) return false;
  const subject = HARMS.exec(main)?.[1];
  return subject !== undefined && isOwn(subject);
}

/** “they come nearer”, “Tarsk sends more ships”; not “we lose”, “the bridge gives way”. */
const isDoneByOthers = (condition: string): boolean =>
  /^(?:they|you|he|she|any ?(?:one|body)|(?:the |an? |any |another )?(?:\p{Ll}+ )?\p{Lu}\p{L}+)\b/u.test(condition);

/** “we”, “our navy”, of a reported speaker also “he”; a body that the source speaks for, or whose name or noun the source bears. */
function isOfSpeaker(
  ground: Pick<Parameters<typeof speaksFor>[0], 'reading' | 'statements'>,
  statement: Statement,
  subject: string,
): boolean {
  // biome-ignore format: one line
  if (/^(?:we|i)$/i.test(subject)) return statement.form === 'direct';
  if (/^(?:he|she|they|it)$/i.test(subject)) return statement.form !== 'direct';
  if (/^(?:our|my)\b/i.test(subject)) return true;
  const words = subject.split(' ');
  const bears = words.some((word) => word.length > 3 && statement.source.text.includes(word.slice(0, -1)));
  if (bears || !words.some((word) => beginsWithCapital(word) && !/^The$/.test(word))) return bears;
  return speaksFor({ ...ground, events: [], times: [], today: null }, statement, { subject, cue: [] });
}
