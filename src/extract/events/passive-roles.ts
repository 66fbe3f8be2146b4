// A trigger that the lexicon does not know in its sentence in, who suffers it and who does it by the grammar of the passive out.
import { NEVER_PASSIVE } from '../../lexicon/event-verbs.ts';
import { EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import { BE, HAVE } from '../../lexicon/function-words.ts';
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import { isAdverb, isDeterminer, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
import type { Roles } from './find-roles.ts';
import { namesActor } from './names-actor.ts';
import { phraseBehind } from './phrase-behind.ts';
import { subjectOf } from './subject-of-verb.ts';
import { groupStart, lacksObject } from './verb-group.ts';

/**
 * Who suffers and who does it, where the trigger is a passive: “[Varga] was ▸escorted◂ off”, “was tased and ▸shot◂”, “[two
 * men] ▸shot◂ by [the guard]”, “[three] ▸killed◂ in Sund”. Null for “Varga ▸escorted◂ them”, “were ▸unusual◂”, “the ▸wounded◂ men”. Nobody does it where no “by” tells.
 */
export function passiveRoles(view: SentenceView, trigger: Tokens): Roles | null {
  const { tokens } = view;
  if (!isParticiple(tokens[trigger.from]!.norm)) return null;
  const before = wordBefore(view, trigger.from);
  const lemmas = EVENT_VERB_FORMS.get(tokens[trigger.from]!.norm) ?? [];
  // “retaliated by closing the port”: how, not by whom
  const isMeans =
    /^[a-z]{3,}ing$/.test(tokens[trigger.to + 1]?.text ?? '') && lemmas.some(({ lemma }) => NEVER_PASSIVE.has(lemma));
  const by = tokens[trigger.to]?.norm === 'by' && trigger.to < view.wordsTo && !isMeans;
  const group = before === null ? null : passiveGroup(view, before);
  const isBare = by || lemmas.some(({ lemma }) => lacksObject(view, trigger.from, lemma));
  if (group === null && (!isBare || before === null || isDeterminer(tokens[before]) || HAVE.has(tokens[before]!.norm)))
    return null;
  const recipients = subjectOf(view, groupStart(view, group ?? trigger.from), trigger.from, view.bodyFrom);
  return {
    agents: phraseBehind(view, trigger.to, ['by']),
    recipients: recipients.filter((phrase) => namesActor(view, phrase)),
  };
}

const isParticiple = (norm: string): boolean =>
  (/[a-z]{2}ed$/.test(norm) && !NOT_PAST.has(norm)) ||
  norm === 'wounded' ||
  IRREGULAR_PARTICIPLES.has(norm) ||
  (IRREGULAR_PASTS.has(norm) && !/s$/.test(norm));

/** The participle whose auxiliary `before` is, or the first of those that “and” joins to one: its own token; null for no passive. */
function passiveGroup(view: SentenceView, before: number): number | null {
  const { norm } = view.tokens[before]!;
  if ((BE.has(norm) && norm !== 'being') || /^(?:being|got|gets|getting)$/.test(norm)) return before + 1;
  if (!/^(?:and|or|then|,)$/.test(norm)) return null;
  const joined = wordBefore(view, before);
  const other =
    joined !== null && /^(?:out|off|away|up|down|in|back)$/.test(view.tokens[joined]!.norm)
      ? wordBefore(view, joined)
      : joined;
  if (other === null) return null;
  if (/^(?:and|or|,)$/.test(view.tokens[other]!.norm)) return passiveGroup(view, other);
  if (!isParticiple(view.tokens[other]!.norm)) return null;
  const auxiliary = wordBefore(view, other);
  return auxiliary === null ? null : passiveGroup(view, auxiliary);
}

function wordBefore(view: SentenceView, i: number): number | null {
  let k = i - 1;
  while (
    k > view.bodyFrom &&
    i - k < 4 &&
    ((isAdverb(view.tokens[k]) && !HAVE.has(view.tokens[k]!.norm)) ||
      /^(?:not|n't|never|[“”"‘’]|''|``)$/.test(view.tokens[k]!.norm))
  )
    k--;
  return k >= view.bodyFrom ? k : null;
}
