// Words that somebody keeps to himself: reports tell so to show that they asked. They are no deed beside the statement that tells them. They
// belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { WITHHOLDS_WORDS } from '../../lexicon/answer-words.ts';
import { behindVerb } from './clause-words.ts';
import type { Sense } from './sense-question.ts';

const TO_SPEAK = new RegExp(`^ (?:\\w+ly |yesterday |again |also )?to (?:\\w+ly )?(?:${WITHHOLDS_WORDS}) `);
const FOR_COMMENT = / (?:for|seeking) (?:an? |any |further |immediate |more )?(?:comments?|interviews?|information) /;

export const WITHHELD_SENSES: readonly Sense[] = [
  {
    // “[refused] to comment”, “[declined] to say whether”; not “[refused] to hand over the prisoners”, “[refused] to talk to Tarsk”
    name: 'refused-to-speak',
    test: ({ type, trigger, behind }) =>
      type === 'REJECT' &&
      /^(?:refus|declin|would|will)/.test(trigger) &&
      TO_SPEAK.test(behindVerb({ trigger, behind })),
  },
  {
    // “did not respond to a [request] for comment”; not “a [request] for talks”
    name: 'request-for-comment',
    test: ({ type, trigger, before, behind }) =>
      (type === 'REQUEST' || type === 'REJECT' || type === 'CONSULT') &&
      /^(?:requests?|calls?|inquir|enquir|questions?|messages?|e-?mails?|respond|repl|answer|return)/.test(trigger) &&
      FOR_COMMENT.test(behind.slice(0, 60)) &&
      / (?:respond\w*|repl(?:y|ies|ied|ying)|return\w*|answer\w*) /.test(`${before}${trigger} `),
  },
];
