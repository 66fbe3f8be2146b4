// Senses of courts and of what only words can hurt: a case is returned, a court deadlocked, a plan destroyed. They belong to the senses of everyday-sense.ts. Above each rule: a phrase it
// catches, one it must not.
import { UNTOUCHABLES } from '../../lexicon/contest-words.ts';
import { behindVerb } from './clause-words.ts';
import { takes } from './contest-senses.ts';
import type { Sense } from './sense-question.ts';

const AN_IDEA = takes(UNTOUCHABLES);
const A_CASE = takes('cases?|appeals?|matter|lawsuits?|suits?|disputes?|petitions?|bills?|verdicts?|questions?');

export const COURT_SENSES: readonly Sense[] = [
  {
    // “the ruling [destroyed] the government’s plan to build”, “[crushed] all hope”; not “[destroyed] the plant”, nor “[killed] the bill”, which is rejected (mend-sense.ts)
    name: 'unmade-an-idea',
    test: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^(?:destroy|wreck|ruin|crush|gut|sink|sank|sunk|torpedo|bur(?:y|ied)|shatter|demolish|smash|derail|doom|crippl|burn|hobbl|poison|explod|bl[eo]w|tear|tore|torn)/.test(
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
