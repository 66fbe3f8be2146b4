// Rules that mend the type of a verb by its particle: who is called out is accused, who fires back answers. They belong to TYPE_MENDS; above each a phrase it
// catches, one it must not.
import { IDEAS } from '../../lexicon/no-foes.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import { behindVerb, sentenceOf } from './clause-words.ts';
import { hasPower, isOfWords, speaksOfContest, speaksOfForce } from './domain-of.ts';
import type { TypeMend, TypeQuestion } from './mend-type-question.ts';

const hurtsNobody = (question: TypeQuestion): boolean => isOfWords(sentenceOf(question), question.agentWords);

const ANSWERS =
  /^(?:fir|hit|hits|shoot|shot|struck|strik|fight|fought|punch|snap|clap|lash|bit|jab|swing|swung|swip|counter)\w*(?: back)?$/;
/** What is worth more than it weighs: whoever attacks it does so in words. */
const MORALS =
  'credibility|integrity|character|values|faith|religion|rights|freedoms?|motives|honou?r|reputation|intelligence|judg(?:e)?ment|heritage|honesty|competence|democracy|rule of law|independence|policies|positions?|campaign|candidacy';
const ON_MORALS = new RegExp(
  `^ (?:on|against|at|upon) (?:(?!(?:in|on|by|with|for|from|of|and|that|who|which) )[\\w'’-]+ ){0,5}(?:${MORALS}|${IDEAS}) (?!(?:activists?|campaigners?|defenders?|advocates?|workers?|lawyers?|groups?|leaders?|offices?|headquarters|staff|schools?|stations?|rall(?:y|ies)) )`,
);

/** What one will not do one refuses. */
const REFUSED: Partial<Record<PloverType, string | null>> = {
  CONSULT: 'meet',
  AID: 'assist',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  COOPERATE: null,
  AGREE: null,
};

const WILL_NOT = / (?:will|wo|'ll|’ll) (?:not|never|n't|n’t) (?:\w+ly |ever |even )?$/;
const WILL_NOT_HOLD =
  / (?:will|wo|'ll|’ll) (?:not|never|n't|n’t) (?:begin|start|hold|open|resume|enter|join|attend|have|give|grant|make|offer|send) (?:(?:in|into|any|the|an?|more|further|new|its|their|direct) ){0,3}$/;

export const PARTICLE_MENDS: readonly TypeMend[] = [
  {
    // “will not begin [talks]”, “won’t [end] the strike”: refuses; “will not be [met]”, “had not [met]”, “would not have [helped]” do not
    name: 'will-not',
    mend: ({ type, status, before, noun, agents }) =>
      status === 'negated' &&
      agents > 0 &&
      REFUSED[type] !== undefined &&
      (noun ? WILL_NOT_HOLD : WILL_NOT).test(before)
        ? { type: 'REJECT', mode: REFUSED[type] ?? null }
        : null,
  },
  {
    // “[fired back] at her critics”, “[shot back], saying it was false”: answers; “guards [fired back] at gunmen”, “[hit back] with missiles”: force
    name: 'answered-in-words',
    mend: (question) => {
      const { type, mode, trigger, behind } = question;
      if (
        !/^(?:ASSAULT|SANCTION|PROTEST|COERCE|RETREAT|MOBILIZE|REQUEST|CONSULT)$/.test(type) ||
        !ANSWERS.test(trigger)
      )
        return null;
      if (type === 'ASSAULT' && mode !== null && mode !== 'firearms') return null;
      const back = behindVerb(question);
      if (!/^ back /.test(back) || !hurtsNobody({ ...question, trigger: 'answered', behind: ` ${behind.trimStart()}` }))
        return null;
      return /^ back (?:[\w-]+ )?(?:at|on|against) /.test(back) || question.isToSomebody
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : { type: 'REJECT', mode: null };
    },
  },
  {
    // “[called out] Okker over the loan”, “[called] them out for it”: accuses; “[called out] the army”, “[called out] for help”, “[called] out to her” do not
    name: 'called-out',
    mend: (question) =>
      question.type !== 'ACCUSE' &&
      /^call(?:s|ed|ing)?(?: (?:him|her|them|it|us|me|you))?(?: out)?$/.test(question.trigger) &&
      /^ (?:out (?!(?:to|for|from|in|on|of|as|the (?:army|troops|guard|reserves?|police)) )|(?:(?!(?:and|to|for|on) )[\w.'’-]+ ){1,4}out (?:for|over|on|as|by|[.,;]))/.test(
        behindVerb(question),
      ) &&
      !hasPower(question.recipientWords)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “the candidates [clashed] over taxes in a debate”: dispute; “police [clashed] with dockers”, “troops [clashed]” do not
    name: 'clashed-in-words',
    mend: (question) =>
      (question.type === 'ASSAULT' || question.type === 'PROTEST') &&
      /^(?:clash|spar|tangl|feud|confrontation)/.test(question.trigger) &&
      (speaksOfContest(sentenceOf(question)) || question.isContest || / (?:over|about) /.test(question.behind)) &&
      hurtsNobody(question) &&
      !hasPower(question.recipientWords)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “an [attack] ad against Okker”, “a line of [attack]”: in words; “the [attack] adds to the fear” is force
    name: 'attack-advert',
    mend: ({ type, trigger, before, behind }) =>
      type === 'ASSAULT' &&
      /(?:^| )attacks?$/.test(trigger) &&
      (/^ (?:ads?|adverts?|advertisements?|lines?|websites?|mailers?|campaigns?|spots?|dogs?) /.test(behind) ||
        / lines? of $/.test(before))
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “[attacks] on her credibility”: in words; “[attacks] on rights activists” are force
    name: 'attacked-morals',
    mend: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^(?:attacks?|assaults?|broadsides?)$/.test(trigger) &&
      ON_MORALS.test(behind) &&
      !speaksOfForce(behind.slice(0, 60))
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “Okker [attacked] Varga”, in a report of a primary: in words; “thugs [attacked] Varga”, “Tarsk [attacked] Sund” on the eve of a poll do not
    name: 'attacked-in-a-contest',
    mend: (question) =>
      question.type === 'ASSAULT' &&
      question.mode === null &&
      /^(?:attack(?:s|ed|ing)?|assail\w*|target\w*)$/.test(question.trigger) &&
      question.isContest &&
      question.agentWords.length > 0 &&
      !question.placed &&
      hurtsNobody(question) &&
      !hasPower(question.recipientWords)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
];
