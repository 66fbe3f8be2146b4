// Everyday senses of verbs of speech and of trying: a question asked, something sought to be done, oneself called something, an opinion offered. They
// belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { OF_OBJECT } from '../../lexicon/no-foes.ts';
import { behindVerb } from './clause-words.ts';
import type { Sense } from './sense-question.ts';

/** Whom a question is put to, before its first word. */
const WHOM = `(?!(?:to|for|that|and|but|after|before|because|when|while|if|,) )[\\w.'’-]+ `;
const A_QUESTION = new RegExp(
  `^ (?:(?:${WHOM}){0,9}?(?:(?:what|whether|why|how|who|whom|whose|which|where|about|any|questions?|a [\\w-]*question) )|(?:him|her|them|me|us|you) (?:if|when) |if |whether |by (?:${WHOM}){1,6}(?:if|when) )`,
);
/** “what [the ministry] asked for”, “asked to know who” */
const ASKED_FOR = / (?:for|to) /;
/** What is held out and binds nobody. */
const OFFERED_WORDS =
  /^ (?:(?:up|him|her|them|me|us) )?(?:[\w'’-]+ ){0,4}?(?:approach(?:es)?|views?|opinions?|explanations?|accounts?|insights?|glimpses?|assessments?|answers?|comments?|examples?|reasons?|details|evidence|proof|clues?|hints?|analysis|version|take|thoughts?|observations?|perspectives?|excuses?|rebuttals?|arguments?|reminders?|lessons?|theor(?:y|ies)|contrast|look) /;

/** Whoever warns will do it himself, or it comes unless somebody yields. */
const OWN_DEED =
  / (?:it|he|she|they|we|i|(?:his|her|its|their|our|my) [\w-]+) (?:(?:would|will|could|may|might) |['’]ll |['’]d |(?:is|are|was|were|am) (?:ready|prepared|willing|going|about) to )| (?:would|will) (?:.* )?(?:if|unless) /;
const HARM =
  / (?:of|with) (?:[\w'’-]+ ){0,3}(?:action|retaliation|consequences|reprisals?|reactions?|responses?|strikes?|sanctions|war|attacks?|revenge|atrocity) /;
const SPOKEN = new RegExp(
  `^ (?:out )?(?:${OF_OBJECT}[\\w.,'’-]+ ){0,5}?(?:speech(?:es)?|addresse?s?|interviews?|remarks|lectures?|eulogy|sermon|news conference|press conference) `,
);

export const WORD_SENSES: readonly Sense[] = [
  {
    // “[warned] of the dangers of haste”, “[warned] that the guild may split”; not “[warned] Tarsk”, “[warned] Tarsk that it would retaliate”, “[warned] of reprisals”
    name: 'warned-of-danger',
    test: ({ type, noun, trigger, behind, recipients }) =>
      type === 'THREATEN' &&
      !noun &&
      /^(?:warn|caution)(?:s|ed|ing)?(?: of)?$/.test(trigger) &&
      / (?:of|that|about|against|not to|to|how|what) /.test(behindVerb({ trigger, behind })) &&
      !OWN_DEED.test(behind) &&
      !HARM.test(behindVerb({ trigger, behind })) &&
      !(recipients.length > 0 && / (?:would|will) /.test(behind)),
  },
  {
    // “what he [called] homegrown trouble”, “has been [called] vague by many”; not “[called] the levy a theft”, “what she [called] on Tarsk to do”
    name: 'called-nothing',
    test: ({ type, trigger, before, behind, recipients }) =>
      type === 'ACCUSE' &&
      /^call(?:s|ed|ing)?$/.test(trigger) &&
      recipients.length === 0 &&
      !/^ (?:out|on|for) /.test(behind) &&
      (/ (?:what|which) (?:[\w.'’-]+ ){1,4}$/.test(before) ||
        / (?:been|is|was|are|were|sometimes|often) $/.test(before)),
  },
  {
    // “[referred] to him as a leader”; not “[referred] the case to prosecutors”, “was [referred] to prosecutors”
    name: 'referred-to',
    test: ({ type, trigger, before, behind }) =>
      type === 'ACCUSE' &&
      /^refer(?:s|red|ring)?(?: to)?$/.test(trigger) &&
      (/ (?:be|been|being|is|are|was|were) (?:\w+ )?$/.test(before) ? /^ to (?:as|by) / : /^ to /).test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “[gave] a speech to the guild”, “[delivering] her address”; not “[gave] $5m to the guild”, “[delivered] aid at a press conference”
    name: 'gave-a-speech',
    test: ({ type, noun, trigger, behind }) =>
      /^(?:AID|AGREE|RETREAT)$/.test(type) &&
      !noun &&
      /^(?:g[ia]v(?:e|es|en|ing)|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?)$/.test(trigger) &&
      SPOKEN.test(behind),
  },
  {
    // “[asked] Varga what she thought”, “was [asked] about the loan”, “[asked] him if it was true”; not “[asked] Tarsk to leave”, “[asked] for help”, “[asked] that it leave”
    name: 'asked-a-question',
    test: ({ type, trigger, behind }) => {
      if (type !== 'REQUEST' || !/^ask(?:s|ed|ing)?$/.test(trigger)) return false;
      const question = A_QUESTION.exec(behind);
      return question !== null && !ASKED_FOR.test(question[0]);
    },
  },
  {
    // “[sought] to calm the markets”, “is [seeking] to bolster it”; not “[sought] help from Tarsk”, “[sought] to meet Varga”, which asks for a meeting
    name: 'sought-to-do',
    test: ({ type, trigger, behind }) =>
      type === 'REQUEST' &&
      /^(?:seek|seeks|seeking|sought)$/.test(trigger) &&
      /^ (?:\w+ly |again )?to (?!(?:meet|talk|join|negotiate|speak|extradite) )/.test(behind),
  },
  {
    // “[called] himself a friend of labour”; not “[called] him a liar”, “[chained] themselves to the gates”
    name: 'called-oneself',
    test: ({ trigger, behind }) =>
      /^(?:call|describ|brand|declar|label|styl|portray|dubb?|term|identif)(?:e|s|es|ed|ing|y|ies|ied|ying)?$/.test(
        trigger,
      ) && /^ (?:him|her|it|them|my|our|your)sel(?:f|ves) /.test(behind),
  },
  {
    // “[offered] her own view of it”; not “[offered] 40 trucks”, “[offered] to mediate”, “[offered] talks”
    name: 'offered-words',
    test: ({ type, trigger, behind }) =>
      (type === 'AGREE' || type === 'AID') && /^offer(?:s|ed|ing)?$/.test(trigger) && OFFERED_WORDS.test(behind),
  },
  {
    // “the convention [kicked off] on Monday”; not “guards [kicked] him”
    name: 'kicked-off',
    test: ({ noun, trigger, behind }) =>
      !noun && /^kick(?:s|ed|ing)?(?: off)?$/.test(trigger) && /^ off /.test(behindVerb({ trigger, behind })),
  },
];
