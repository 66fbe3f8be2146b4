// Senses of courts and of what only words can hurt: a case is returned, a court deadlocked, a plan destroyed. They belong to the senses of everyday-sense.ts. Above each rule: a phrase it
// catches, one it must not.
import { UNTOUCHABLES } from '../../lexicon/contest-words.ts';
import { BEHIND_HEAD } from '../../lexicon/no-foes.ts';
import { behindVerb } from './clause-words.ts';
import type { Sense } from './sense-question.ts';

/** A word of the object before its head. */
const OWN = `(?!(?:in|on|at|by|with|for|from|to|of|and|after|before|as|over|into|near|against|that|who|which|was|were|had|has|is|are|will) )[\\w'’.$%,-]+ `;
const AN_IDEA = new RegExp(`^ (?:off |up |down |out )?(?:${OWN}){0,5}(?:${UNTOUCHABLES}) ${BEHIND_HEAD}`);
const A_CASE = new RegExp(
  `^ (?:${OWN}){0,5}(?:cases?|appeals?|matter|lawsuits?|suits?|disputes?|petitions?|bills?|verdicts?|questions?) ${BEHIND_HEAD}`,
);

export const COURT_SENSES: readonly Sense[] = [
  {
    // “the ruling [destroyed] the government’s plan to build”, “[killed] all hope”; not “[destroyed] the plant”, “[killed] the plan’s author”
    name: 'unmade-an-idea',
    test: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^(?:destroy|wreck|ruin|kill|crush|gut|sink|sank|sunk|torpedo|bur(?:y|ied)|shatter|demolish|smash|derail|doom|crippl|burn|hobbl|poison|explod|bl[eo]w|tear|tore|torn)/.test(
        trigger,
      ) &&
      AN_IDEA.test(behindVerb({ trigger, behind })),
  },
  {
    // “the court [deadlocked]”, “the judge [recused] herself”; not “broke the [deadlock]”, a CONCEDE
    name: 'tied-or-stood-aside',
    test: ({ type, trigger }) => type !== 'CONCEDE' && /^(?:deadlock(?:ed|s|ing)$|recus)/.test(trigger),
  },
  {
    // “[returned] the case to the lower courts”; not “[returned] the sailors”
    name: 'returned-a-case',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|CONCEDE|AID|REJECT)$/.test(type) &&
      /^(?:return|remand|send|sent|hand|refer)/.test(trigger) &&
      A_CASE.test(behindVerb({ trigger, behind })),
  },
];
