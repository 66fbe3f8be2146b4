// What the finder takes an event’s status for and the grammar around it in, the status out.
import { IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts';
import type { EventStatus, FoundEvent } from './event-reader.ts';
import { isDemanded, isRefusal } from './status-not-done.ts';
import type { StatusQuestion, StatusRule } from './status-question.ts';
import { STATUS_RULES } from './status-rules.ts';
import { UNSETTLED_RULES } from './status-unsettled.ts';

const FIRST_TO =
  / (?:was|were|became|is|are) (?:the|its|his|her|their) (?:first|last|only|second|third|latest) (?:[\w'’-]+ ){1,5}to $/;
const TO_COME: ReadonlySet<EventStatus> = new Set(['scheduled', 'decided', 'conditional']);
/** Types that are done by words. */
const OF_WORDS: ReadonlySet<string> = new Set(['THREATEN', 'REQUEST', 'AGREE', 'REJECT', 'ACCUSE']);
const UNREAL = / (?:if|unless|whether|would|could|may|might|will|should|must|can|to|not|n't|never)(?: \w+){0,3} $/;
const REFUSED: ReadonlySet<string> = new Set(['negated', 'happened', 'ongoing']);
/** A past form or a perfect, under no condition of its own: “has [threatened]”; not “if he had [threatened]”. */
const isSpoken = ({ noun, trigger, left }: StatusQuestion): boolean =>
  !noun && (/ed$/.test(trigger.split(' ')[0]!) || IRREGULAR_PASTS.has(trigger.split(' ')[0]!)) && !UNREAL.test(left);
const BY_ALLEGED = /^ by (?:the |an? |his |her )?(?:alleged|suspected) /;

/**
 * The status of an event: the finder's answer where it gives one, else that of the first of `rules` that answers, else happened.
 * What a statement does with its content (denies, alleges, threatens) is no matter of the words near the trigger: those rules are
 * asked also where the finder, who saw the sentence alone, says happened or ongoing; so are those that are certain.
 */
export function settleStatus(
  found: FoundEvent['status'],
  question: StatusQuestion,
  rules: readonly StatusRule[] = STATUS_RULES,
): EventStatus {
  const unsettled = UNSETTLED_RULES.find(({ test }) => test(question));
  if (unsettled !== undefined) return unsettled.status;
  // “was the first minister to [visit]”
  if (FIRST_TO.test(question.left) && (found === null || TO_COME.has(found.is))) return 'happened';
  // “has [threatened] to kill them unless …”, “[offered] to lend it money if …”: the words were spoken, what hangs on the condition is their content
  if (OF_WORDS.has(question.type) && found?.is === 'conditional' && isSpoken(question)) return 'happened';
  // “will not [give his consent]”, which the finder takes for a refusal that was not made
  if (isRefusal(question) && found !== null && REFUSED.has(found.is)) return 'decided';
  // “demanded that Tarsk [withdraw]” threatens and decides nothing
  if ((found?.is === 'threatened' || found?.is === 'decided') && isDemanded(question)) return 'conditional';
  // “said he would [meet] them”: what is to come, told in the past, looks like a condition
  if (found?.is === 'conditional') {
    const told = rules.find((rule) => rule.test(question))?.status;
    return told === 'scheduled' || told === 'decided' ? told : 'conditional';
  }
  // “[shot] by the alleged robber”: who did it is alleged, not that it was done
  if (found?.is === 'alleged' && BY_ALLEGED.test(question.right)) return 'happened';
  if (found !== null && found.is !== 'happened' && found.is !== 'ongoing') return found.is;
  const asked =
    found === null ? rules : rules.filter(({ name, certain }) => certain === true || name.endsWith('by-statement'));
  return asked.find((rule) => rule.test(question))?.status ?? found?.is ?? 'happened';
}
