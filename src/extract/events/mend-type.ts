// Rules of PLOVER's manual that turn on more than the trigger: announced and carried out, joint and single-handed. A type and its
// circumstances in, the type that the rule makes of it out. Each stands alone and can be left out.
import { EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import { ARMED } from '../../lexicon/everyday-things.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import type { EventStatus } from './event-reader.ts';
import { SUBJECT_MENDS } from './mend-by-subject.ts';
import { PARTICLE_MENDS } from './mend-particle.ts';
import { SENSE_MENDS } from './mend-sense.ts';
import type { TypeMend, TypeQuestion } from './mend-type-question.ts';
import { WORD_MENDS } from './mend-word-sense.ts';

const TO_COME: ReadonlySet<EventStatus> = new Set(['decided', 'scheduled']);
const JOINT =
  / (?:joint|jointly|together|alongside|side by side|combined|trilateral|multinational|shared|common|allied|hand in hand) | with (?:[\w'’-]+ ){0,4}(?:forces|troops|navy|navies|crews|jets|warships|soldiers|allies|counterparts|units|army|marines|battalions?|police|guards?) /;
const EXERCISE = / (?:exercis\w*|drill\w*|man(?:oeuvre|euver)\w*|war games?|patrol\w*|training|train) /;

const MEETING = /^(?:meet|meets|meeting|visit|visits|host|hosts|talks|negotiations|summit|travel|confer|consult)$/;

const WILL = / (?:will|would|'ll|’ll|shall|going to|agreed to) (?:\w+ly |also |soon |then )?$/;

const FORCES =
  /^ (?:[\w'’-]+ ){0,4}(?:troops?|forces?|soldiers?|brigades?|battalions?|divisions?|units?|tanks?|(?:patrol |gun)boats?|ships?|warships?|jets?|guns?|marines|army|navy) /;

/** Who acts by arms, right before the verb. */
const BY_ARMED = new RegExp(
  ` (?:${ARMED}|helicopters?|planes?|warplanes?|bombers?|militants?|extremists?|insurgents?|snipers?) (?:(?:had|has|have|then|also|\\w+ly) ){0,3}$`,
);

/** Verbs of force that news uses of words too. */
const IN_WORDS = /^(?:attack|hit|assail|target|slam|blast|lash)\w*$/;

/** What a threat is made of; of anything else a vow is an agreement. */
const HOSTILE: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'REJECT',
  'PROTEST',
  'ACCUSE',
  'MOBILIZE',
]);
const HOSTILE_TOO =
  /^(?:retaliate|punish|crush|destroy|avenge|rip|tear|scrap|end|fight|defeat|stop|block|kill|hit|respond|take)$/;
const isHostile = (verb: string): boolean =>
  HOSTILE_TOO.test(verb) ||
  (EVENT_VERB_FORMS.get(verb) ?? []).some(
    ({ type, object, particles }) => object === null && particles.length === 0 && HOSTILE.has(type),
  );

/** “[stopped] buying”, “halted [shipments]”: what is no longer done. */
const STOPPED =
  / (?!(?:not|n't|n’t|never) )[\w'’-]+ (?:stops|stopped|ceases|ceased|halts|halted|quits|quit) (?:all )?$/;
const NO_LONGER: Partial<Record<PloverType, { readonly type: PloverType; readonly mode: string | null }>> = {
  COOPERATE: { type: 'SANCTION', mode: 'discontinue' },
  AID: { type: 'SANCTION', mode: 'discontinue' },
  CONSULT: { type: 'SANCTION', mode: 'discontinue' },
  SUPPORT: { type: 'SANCTION', mode: 'discontinue' },
  ASSAULT: { type: 'RETREAT', mode: 'ceasefire' },
  MOBILIZE: { type: 'RETREAT', mode: 'withdraw' },
};

const OVER_THE_TELEPHONE =
  / (?:confirmed|during|after|before|phone|telephone|video|conference|hour-long|minute-long)(?: (?:the|a|an|their|his|her))?(?: (?:phone|telephone|video|conference))? $/;

export const TYPE_MENDS: readonly TypeMend[] = [
  ...PARTICLE_MENDS,
  ...SENSE_MENDS,
  ...WORD_MENDS,
  ...SUBJECT_MENDS,
  {
    // “stopped [buying] pork”, “ceased [shelling] the port”: a tie cut, force ended; “did not stop [buying]” is neither
    name: 'no-longer-done',
    mend: ({ type, status, trigger, before }) =>
      status === 'happened' && /^[a-z]{3,}ing$/.test(trigger) && STOPPED.test(before)
        ? (NO_LONGER[type] ?? null)
        : null,
  },
  {
    // “[vowed] to cut its fleet”, “[pledged] peace” bind who says so; “vowed to punish them” threatens
    name: 'vow-of-good',
    mend: ({ type, trigger, behind }) => {
      if (type !== 'THREATEN' || !/^(?:vow|pledg|promis)/.test(trigger)) return null;
      const verb = /^ (?:[\w]+ly |again |also )?(?:never |not )?to (?:\w+ly )?([\w-]+) /.exec(behind)?.[1];
      return verb === undefined || isHostile(verb) ? null : { type: 'AGREE', mode: null };
    },
  },
  {
    // “[promised] to retaliate” threatens; “promised to fight corruption” does not
    name: 'vow-of-harm',
    mend: ({ type, trigger, behind }) =>
      type === 'AGREE' &&
      /^(?:vow|pledg|promis|swear|swor)/.test(trigger) &&
      / to (?:\w+ly )?(?:retaliate|hit back|strike back|avenge|punish|take revenge|crush|annihilate|exact revenge) /.test(
        behind.slice(0, 40),
      )
        ? { type: 'THREATEN', mode: null }
        : null,
  },
  {
    // “[chained] themselves to the gates”, “glued herself”: done to oneself it is a protest; “barricaded themselves in”, too
    name: 'done-to-oneself',
    mend: ({ type, behind }) =>
      /^(?:COERCE|ASSAULT|SANCTION|MOBILIZE)$/.test(type) && /^ (?:him|her|it|them|our|my)sel(?:f|ves) /.test(behind)
        ? { type: 'PROTEST', mode: null }
        : null,
  },
  {
    // “[protests] from Belmark and Arvenia”: states protest in words; “protests in Belmark” are on the street
    name: 'protest-of-states',
    mend: ({ type, trigger, behind, before }) =>
      type === 'PROTEST' &&
      /^protests?$/.test(trigger) &&
      (/ (?:notes?|letters?) of $/.test(before) ||
        (/ (?:drew|sparked|prompted|brought|provoked|triggered) $/.test(before) && /^ from /.test(behind)))
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “[withdrew] its troops from Sund” ends a presence; “withdrew its envoy” cuts a tie
    name: 'withdrawn-forces',
    mend: ({ type, trigger, behind, status }) =>
      (type === 'SANCTION' || type === 'THREATEN') &&
      /^(?:withdr|pull|bring|brought)/.test(trigger) &&
      FORCES.test(behind)
        ? TO_COME.has(status)
          ? { type: 'CONCEDE', mode: null }
          : { type: 'RETREAT', mode: 'withdraw' }
        : null,
  },
  {
    // “[forgave] the debt of Kestria” is aid; “forgave Oranov” is none
    name: 'forgiven-debt',
    mend: ({ type, trigger, behind, status }) =>
      type !== 'AID' &&
      /^(?:forg[ai]v|cancel|waive|writ|wrote)/.test(trigger) &&
      /^ (?:off )?(?:[\w'’-]+ ){0,4}(?:debts?|loans?) /.test(behind)
        ? { type: TO_COME.has(status) ? 'AGREE' : 'AID', mode: null }
        : null,
  },
  {
    // “[attacked] Halvik for his vote” is criticism; “[attacked] the camp for three hours”, “gunmen [attacked] the court in what was seen as a reprisal”, “the [attacks] in Sund made her look as a prophet” are force
    name: 'attacked-in-words',
    mend: ({ type, mode, trigger, behind, before, noun }) =>
      type === 'ASSAULT' &&
      mode === null &&
      IN_WORDS.test(trigger) &&
      !BY_ARMED.test(before) &&
      (!noun || /^ on /.test(behind)) &&
      / (?:for|over) (?:his|her|its|their|\w+ing|the way|what|not|failing) | as (?:an?|too|\w+ed) /.test(behind)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “announced the [withdrawal] of its troops” is a concession; “[withdrew] its troops” is a retreat
    name: 'announced-retreat',
    mend: ({ type, mode, status }) =>
      type === 'RETREAT' && TO_COME.has(status) && mode !== 'resign' && mode !== 'ceasefire'
        ? { type: 'CONCEDE', mode: null }
        : null,
  },
  {
    // “will [give] 40 trucks to Belmark” is an agreement; “[gave]” is aid
    name: 'aid-to-come',
    mend: ({ type, status }) => (type === 'AID' && TO_COME.has(status) ? { type: 'AGREE', mode: null } : null),
  },
  {
    // “will [cooperate] with the court”: an agreement; “joint [drill] in October”, with a day of its own, “ruled that he be [extradited]”, which nobody agreed to, stay what they are
    name: 'cooperation-to-come',
    mend: ({ type, status, dated, before }) =>
      (type === 'COOPERATE' || type === 'SUPPORT') &&
      status === 'decided' &&
      !dated &&
      !/ (?:rul|order|decree)\w* that .* be $/.test(before)
        ? { type: 'AGREE', mode: null }
        : null,
  },
  {
    // “agreed to [meet]”, “will [hold talks]” with neither day nor place told: an agreement; “will meet on Monday”, “will meet in Sund” and “talks are due” are meetings to come
    name: 'meeting-without-a-day',
    mend: ({ type, status, dated, placed, onOccasion, before }) =>
      type === 'CONSULT' &&
      !dated &&
      !placed &&
      !onOccasion &&
      (status === 'decided' || (status === 'scheduled' && WILL.test(before)))
        ? { type: 'AGREE', mode: null }
        : null,
  },
  {
    // “would [meet] Oranov on the sidelines of the assembly”: a meeting with its occasion; “agreed to [withdraw] at the summit” is none
    name: 'meeting-on-an-occasion',
    mend: ({ type, status, dated, onOccasion, trigger }) =>
      type === 'AGREE' && TO_COME.has(status) && (dated || onOccasion) && MEETING.test(trigger)
        ? { type: 'CONSULT', mode: null }
        : null,
  },
  {
    // “Belmark and Ilhoria held a joint [exercise]”; not “Tarsk held an exercise”
    name: 'joint-exercise',
    mend: (q) =>
      q.type === 'MOBILIZE' &&
      EXERCISE.test(` ${q.trigger} ${q.behind}`) &&
      (JOINT.test(`${q.before}${q.trigger}${q.behind}`) || q.agents > 1) &&
      EXERCISE.test(` ${q.trigger} `)
        ? { type: 'COOPERATE', mode: null }
        : null,
  },
  {
    // “Tarsk held an [exercise]” alone is a show of force
    name: 'single-exercise',
    mend: (q) =>
      q.type === 'COOPERATE' &&
      / (?:exercis\w*|drill\w*|man(?:oeuvre|euver)\w*|war games?) /.test(` ${q.trigger} `) &&
      q.agents === 1 &&
      !JOINT.test(`${q.before}${q.trigger}${q.behind}`) &&
      !/ (?:with|and) /.test(q.behind)
        ? { type: 'MOBILIZE', mode: 'troops' }
        : null,
  },
  {
    // “a [call] with Solvane”, “the [call] between them”, “confirmed the [call]”: a talk by telephone; “a [call] for talks with Solvane” asks for one
    name: 'call-with',
    mend: ({ type, trigger, behind, before }) =>
      type === 'REQUEST' &&
      /^(?:phone )?calls?$/.test(trigger) &&
      (/^ (?:with|between) /.test(behind) ||
        (OVER_THE_TELEPHONE.test(before) && !/^ (?:for|on|to|from|by) /.test(behind)))
        ? { type: 'CONSULT', mode: 'phone' }
        : null,
  },
  {
    // “[summoned] the ambassador” is a rebuke; “[summoned] the cabinet” is none
    name: 'summoned-envoy',
    mend: ({ type, trigger, behind }) =>
      (type === 'CONSULT' || type === 'REQUEST') &&
      /summon|called? in/.test(trigger) &&
      /^ (?:[\w'’-]+ ){0,5}(?:ambassador|envoy|charg|consul|diplomat)/.test(behind)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
];

/** The type and mode after the first of `mends` that applies, or as they were. */
export function mendType(
  question: TypeQuestion,
  mends: readonly TypeMend[] = TYPE_MENDS,
): { readonly type: PloverType; readonly mode: string | null } {
  for (const { mend } of mends) {
    const mended = mend(question);
    if (mended !== null) return mended;
  }
  return { type: question.type, mode: question.mode };
}
