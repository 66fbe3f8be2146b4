// A verb, noun or adjective of a clause in, on which side of the report’s day it sets what happens out: by its tense, by what stands before and behind it.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { SAID } from '../../lexicon/said.ts';
import { FALSE_PASTS, FUTURE_WITH_TO, FUTURE_WORDS, STRONG_PASTS, TIMETABLE_VERBS } from '../../lexicon/time-words.ts';
import { IRREGULAR_PARTICIPLES } from '../../lexicon/verb-shapes.ts';
import { type Atom, isCapital } from './atom.ts';

const ABILITIES = /^(?:not|n't|only|see|hear|feel|smell|find|seen|heard|felt|found|reached)$/;
const ORDERED = /^(?:told|asked|urged|ordered|invited|warned|advised|instructed|begged|wanted)$/;
const FIRST_PLANNED = /^(?:originally|initially|previously|once|first)$/;

/** What the verb, noun or adjective at `i` says of the side; `infinitive`: a "to" with its verb stands between it and the time. */
export function sideOfWord(atoms: readonly Atom[], i: number, infinitive: boolean): 'past' | 'future' | null {
  const { norm, text } = atoms[i]!;
  const next = atoms[i + 1]?.norm ?? '';
  // "“Will it open on Monday?” he asked"; not "Will Okker"
  if (isCapital(atoms[i]) && i > 0 && !(norm === 'will' && SUBJECT_BEHIND.test(next))) return null;
  if (norm === 'will' || norm === "'ll" || norm === 'shall' || norm === 'wo') return 'future';
  // "could not be reached Friday", "could hear voices Sunday", "could be seen": what somebody was able to
  const able = next === 'be' ? (atoms[i + 2]?.norm ?? '') : next;
  if (norm === 'could' && ABILITIES.test(able)) return 'past';
  if (/^(?:would|must|should|may|might|can|could)$/.test(norm))
    // "would not comment Friday"
    return next === 'have' ||
      (norm === 'would' &&
        next === 'not' &&
        /^(?:say|comment|discuss|elaborate|confirm|speculate|answer|give|identify|disclose|name|specify)$/.test(
          atoms[i + 2]?.norm ?? '',
        ))
      ? 'past'
      : 'future';
  if (/^(?:is|are|'s|'re|am|was|were)$/.test(norm)) {
    // "was to have met": it did not
    if (next === 'to' && atoms[i + 2]?.norm === 'have') return 'past';
    // "is to meet", "is scheduled", "are expected"; "was to meet" told from a time before it
    if (
      next === 'to' ||
      next === 'due' ||
      next === 'scheduled' ||
      next === 'expected' ||
      next === 'set' ||
      next === 'slated'
    )
      return 'future';
    if (norm === 'was' || norm === 'were') return 'past';
    return null;
  }
  // "originally scheduled for Monday": the day may be over
  if (/^(?:scheduled|planned|due|set|slated|expected)$/.test(norm) && FIRST_PLANNED.test(atoms[i - 1]?.norm ?? ''))
    return 'past';
  if (FUTURE_WITH_TO.has(norm)) {
    // "likely on Tuesday", "going on", "ready for" say nothing
    if (!infinitive && next !== 'to' && /^(?:likely|going|ready|supposed)$/.test(norm)) return null;
    if (/^(?:agreed|vowed|promised|pledged|decided|hoped|intended|offered|proposed)$/.test(norm))
      return infinitive || (next === 'to' && !/^(?:the|a|an)$/.test(atoms[i + 2]?.norm ?? '')) || next === 'for'
        ? 'future'
        : 'past';
    // "revised his withdrawal plans in October"
    if (!infinitive && next !== 'to' && next !== 'for' && isNounPlan(atoms, i)) return null;
    if (infinitive || next === 'to' || next === 'for' || next === 'on' || next === 'in' || next === 'by')
      return norm === 'set' && !infinitive && next !== 'to' && next !== 'for' ? 'past' : 'future';
    // “will be set free before 1 May”: a participle, whose verb stands before it; “is to set out on 1 May”: no past
    if (norm === 'set')
      return /^(?:be|being)$/.test(atoms[i - 1]?.norm ?? '') || NO_PAST_BEHIND.test(atoms[i - 1]?.norm ?? '')
        ? null
        : 'past';
    return null;
  }
  if (TIMETABLE_VERBS.has(norm) && !infinitive) return 'future';
  // "takes effect in January", "was to have visited in March"
  if ((norm === 'takes' || norm === 'take') && !infinitive && TAKEN.test(next)) return 'future';
  if ((norm === 'comes' || norm === 'come') && !infinitive && COMING.test(next)) return 'future';
  // "Kestria votes for a new parliament on 2 November", "the parliament votes Monday", not "cast votes for a rival"
  const subject = atoms[i - 1];
  if (norm === 'votes' && ((/^(?:for|on|in)$/.test(next) && isCapital(subject)) || BODY_NOUNS_ALONE.has(subject?.norm ?? ''))) return 'future'; // biome-ignore format: one line
  // "polls open Thursday", "shops close at noon on Sunday", "deputies vote Monday", not "an open letter Monday"
  if (
    /^(?:open|reopen|close|start|end|return|continue|vote|sail)$/.test(norm) &&
    !infinitive &&
    /[^s'’]s$/.test(atoms[i - 1]?.norm ?? '')
  )
    return 'future';
  if (FUTURE_WORDS.has(norm)) return /^(?:can|agenda|plans|plan|tomorrow)$/.test(norm) ? null : 'future';
  if (norm === 'has' || norm === 'have')
    return infinitive ? null : /(?:ed|en|wn|ne|ught|been|ade|et|eld)$/.test(next) || next === 'been' ? 'past' : null;
  // "is heard in May", "is still closed on 1 May", "to be held": a participle, no past
  const aux =
    atoms[/ly$|^(?:not|n't|also|now|soon|still|already|yet)$/.test(atoms[i - 1]?.norm ?? '') ? i - 2 : i - 1]?.norm ??
    '';
  // "will stay shut", "remain closed"
  if (/^(?:is|are|be|being|'re|stay|stays|remain|remains)$/.test(aux)) return null;
  // "will put", "to cut", "could hit": no past, though it looks like one
  if (NO_PAST_BEHIND.test(aux)) return null;
  // "told them to come in the spring"
  if (infinitive && ORDERED.test(norm)) return 'future';
  if (infinitive && SAID.has(norm)) return null;
  // "a rate cut before May": a noun
  if (NOUN_PASTS.test(norm) && atoms.slice(Math.max(0, i - 3), i).some((one) => DETERMINERS.test(one.norm)))
    return null;
  if (STRONG_PASTS.has(norm) || SAID.has(norm))
    return /(?:s|ing)$/.test(norm) && !STRONG_PASTS.has(norm) ? null : isPresent(norm) ? null : 'past';
  // “from the flooded eastern bank”, “a divided board”: no verb between an article and its noun
  if (norm.endsWith('ed') && ARTICLES.test(atoms[i - 1]?.norm ?? '') && atoms[i + 1]?.kind === 'word') return null;
  // "a man seen near the bank Saturday"
  if (IRREGULAR_PARTICIPLES.has(norm)) return 'past';
  if (norm.length > 3 && norm.endsWith('ed') && !FALSE_PASTS.has(norm) && /^\p{Ll}/u.test(text)) return 'past';
  return null;
}

/** "his plans", "the hopes": a noun, by the determiner close before it. */
const isNounPlan = (atoms: readonly Atom[], i: number) =>
  /^(?:plans?|hopes?|aims)$/.test(atoms[i]!.norm) &&
  atoms.slice(Math.max(0, i - 3), i).some(({ norm }) => norm === "'s" || norm === 'the' || POSSESSIVES.has(norm));

/** Behind these stands a plain form, though it may look like a past. */
const NO_PAST_BEHIND = /^(?:will|would|'ll|shall|can|could|may|might|must|should|to)$/;

const SUBJECT_BEHIND = /^(?:i|we|you|he|she|it|they|the|an?|there|this|that|these|those|his|her|its|their|your|our)$/;

/** "comes | due", "on Friday comes | the report" */
const COMING = /^(?:due|into|up|the|an?)$/;
const TAKEN = /^(?:effect|office|place|over|part|command|charge|up)$/;

/** Pasts that are nouns too. */
const NOUN_PASTS = /^(?:cut|hit|cost|shot|cast|broadcast|spread|bid|quit|put)$/;
const DETERMINERS = /^(?:the|an?|its|their|his|her|our|my|this|that|any|no|another|further|each)$/;
const ARTICLES = /^(?:the|an?|its|their|his|her|our|my)$/;

const isPresent = (norm: string) => !STRONG_PASTS.has(norm) && !norm.endsWith('ed');
