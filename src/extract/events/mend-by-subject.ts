// Rules that mend a type by who does it and what with: ships are fired upon, nurses walk out, soldiers defend a bridge. They belong to TYPE_MENDS;
// above each a phrase it catches, one it must not.
import { ARMED, WORKERS } from '../../lexicon/everyday-things.ts';
import { behindVerb } from './clause-words.ts';
import type { TypeMend } from './mend-type-question.ts';

const WORKERS_DID = new RegExp(` (?:${WORKERS}) (?:(?:also|then|have|had|has|who|\\w+ly) ){0,3}$`);
const ARMED_DID = new RegExp(` (?:${ARMED}) (?:(?:also|then|have|had|has|\\w+ly) ){0,3}$`);
/** “the bridge against Tarsk [armour]” */
const AGAINST_ARMS = new RegExp(
  `^ (?:[\\w'’-]+ ){1,6}(?:against|from) (?:(?!(?:who|which|that|and|in|on|at|by) )[\\w'’-]+ ){0,5}(?:${ARMED}) `,
);
const LEFT_WORK =
  /^ (?:(?:on strike|in protest) |(?:\w+ ){0,2}(?:for|on) (?:[\w-]+ ){1,3}(?:hours?|days?|weeks?|strike) |(?:[\w]+ ){0,4}over (?:[\w-]+ )?(?:pay|wages|pensions|conditions|hours|cuts) )/;

const FIRED = /^fir(?:e|es|ed|ing)(?: (?:upon|at|on|into|towards?))?$/;
const AT_SOMEBODY =
  /^ (?:back )?(?:at|on|into|towards?|across|over) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day |(?:january|february|march|april|may|june|july|august|september|october|november|december) |\d|(?:an?|the|his|her|their|its|this|that) (?:[\w-]+ )?(?:age|end|start|height|request|time|behest|day|spot|grounds|orders|meeting|conference|session|weekend|advice) |once |noon |dawn |midnight |short |grounds |suspicion |allegations )/;
const IS_PASSIVE = / (?:was|were|been|being|be|is|are|got|get) (?:\w+ly )?$/;
const isFiredAt = (behind: string, before: string): boolean =>
  /^ upon /.test(behind) || (AT_SOMEBODY.test(behind) && (!IS_PASSIVE.test(before) || /^ (?:at|on) by /.test(behind)));

export const SUBJECT_MENDS: readonly TypeMend[] = [
  {
    // “a ship was [fired] upon”, “a patrol [fired] at a boat”: force; “two aides were [fired] on Monday”, “[fired] at a meeting two aides”: a dismissal
    name: 'fired-upon',
    mend: ({ type, trigger, behind, before }) =>
      type === 'SANCTION' && FIRED.test(trigger) && isFiredAt(behindVerb({ trigger, behind }), before)
        ? { type: 'ASSAULT', mode: 'firearms' }
        : null,
  },
  {
    // “nurses [walked out] on Monday”, “dockers [downed] tools”, “teachers [went out] for three days”: no work; “workers [went out] for lunch” is none
    name: 'left-work',
    mend: ({ type, trigger, behind, before }) =>
      /^(?:SANCTION|RETREAT|REJECT|COERCE|ASSAULT)$/.test(type) &&
      ((/^(?:walk\w*(?: out)?|down(?:s|ed|ing)?(?: tools)?)$/.test(trigger) &&
        WORKERS_DID.test(before) &&
        /^ (?:out|tools) /.test(behindVerb({ trigger, behind })) &&
        !/^ (?:out )?of (?:the )?(?:talks|negotiations|meeting) /.test(behind)) ||
        (/^(?:go|goes|went|gone|going)(?: out)?$/.test(trigger) &&
          WORKERS_DID.test(before) &&
          LEFT_WORK.test(behind.replace(/^ out /, ' '))))
        ? { type: 'PROTEST', mode: 'strike' }
        : null,
  },
  {
    // “within ten days of a [truce]”: force ends; “a [march] for a truce” protests
    name: 'truce-is-no-protest',
    mend: ({ type, trigger }) =>
      (type === 'PROTEST' || type === 'THREATEN') && /^(?:truces?|cease-?fires?|armistices?)$/.test(trigger)
        ? { type: 'RETREAT', mode: 'ceasefire' }
        : null,
  },
  {
    // “soldiers [defended] the bridge against Tarsk armour”: armed; “[defended] the plan against critics”, “[defended] him against attacks”: in words
    name: 'defended-by-arms',
    mend: ({ type, trigger, behind, before }) =>
      type === 'SUPPORT' &&
      /^defend(?:s|ed|ing)?$/.test(trigger) &&
      (AGAINST_ARMS.test(behind) || (ARMED_DID.test(before) && / against /.test(behind.slice(0, 60)))) &&
      !/^ (?:[\w'’-]+ ){0,3}(?:plan|decision|record|right|rights|role|use) /.test(behind)
        ? { type: 'ASSAULT', mode: null }
        : null,
  },
];
