// Verbs with which a report tells what somebody says, believes, wants or decides: act, frames, lemmas.
//
// Frames, the shapes of the content:
//   D  somebody's own words              “We go,” she said
//   T  a clause, with or without that    she said (that) they go
//   W  a question clause                 she asked whether they go
//   I  an infinitive                     she promised to go
//   N  a noun phrase                     she criticised the plan
//   A  a hearer before the content       she told reporters (that) they go; with I: she urged Arvenia to go
//   S  a noun phrase and what it is      she called the plan reckless
//   G  an -ing clause                    she recommended leaving
//   X  none of them: a rule of its own reads it (read-impersonal.ts)
//   P  a phrase behind the particles     she called for talks; the particles stand in the lemma
// The frames were set by counting, on PolNeAR's training half, how often a verb in a frame carries an attribution: a noun
// phrase frame is given only where at least three in five do.
import type { Act } from './act.ts';

export type CueLine = readonly [act: Act, frames: string, lemmas: string];

export const CUE_VERBS: readonly CueLine[] = [
  ['say', 'DTW', 'say'],
  ['say', 'DTWA', 'tell'],
  [
    'say',
    'DTW',
    'state add continue note remark observe comment explain repeat reiterate mention opine interject intone murmur mutter',
  ],
  [
    'say',
    'DT',
    'exclaim quip joke shout yell cry gush deadpan muse chime utter recite scoff sneer grumble whisper sigh laugh reason',
  ],
  ['say', 'D', 'begin'],
  ['say', 'DTWN', 'announce declare proclaim stress emphasise emphasize underline underscore'],
  ['say', 'DTW', 'highlight'],
  ['say', 'DTW', 'write tweet post blog email text e-mail retweet pen'],
  ['say', 'DTN', 'recount recall restate summarise summarize relate echo disclose divulge'],
  [
    'say',
    'DT',
    'reply respond answer counter retort rejoin conclude elaborate clarify testify specify recollect reminisce',
  ],
  ['say', 'T', 'assure remind inform notify advise brief'],
  ['say', 'DTA', 'assure remind inform notify reassure'],
  ['say', 'TN', 'admit acknowledge concede confess'],
  ['say', 'DTN', 'admit acknowledge concede confess'],
  [
    'say',
    'P',
    'refer to|allude to|speak about|talk about|speak of|talk of|touch on|elaborate on|comment on|hint at|weigh in on|dwell on|expand on|respond to|reply to|joke about|testify about|reflect on|opine on|tweet about|write about',
  ],
  [
    'say',
    'DTW',
    'point out|go on|put it|chime in|spell out|blurt out|weigh in|shoot back|fire back|hit back|cry out|shout out|call out',
  ],
  [
    'say',
    'N',
    'address discuss cite mention reference invoke quote outline detail spell out|lay out|set out|describe explain recite|voice express convey articulate|share',
  ],
  [
    'say',
    'S',
    'describe characterize characterise portray depict label brand dub deem term call declare pronounce compare liken view regard see consider hail bill peg',
  ],
  ['say', 'N', 'compare liken equate conflate describe'],
  ['report', 'DTN', 'report reveal confirm'],
  ['report', 'TW', 'show indicate suggest reflect demonstrate illustrate establish prove signal'],
  ['report', 'TN', 'estimate project calculate conclude determine document estimate'],
  ['report', 'T', 'find'],
  ['report', 'DT', 'read'],
  ['report', 'TN', 'detail verify certify'],
  ['deny', 'DTNG', 'deny'],
  ['deny', 'DTN', 'dispute refute rebut contradict disavow repudiate disown gainsay deflect downplay'],
  ['deny', 'P', 'play down|push back against|push back on|brush off|shrug off'],
  ['allege', 'DTN', 'allege'],
  [
    'allege',
    'DT',
    'claim assert contend maintain argue insist charge posit reckon submit aver suggest imply insinuate intimate hint',
  ],
  ['allege', 'N', 'accuse blame fault suspect'],
  ['allege', 'TNA', 'suspect'],
  ['promise', 'DTIA', 'promise'],
  ['promise', 'DTI', 'vow pledge swear guarantee undertake commit'],
  ['promise', 'TI', 'offer volunteer agree'],
  ['promise', 'P', 'commit to|sign on to|swear by|agree with|concur with|side with'],
  ['threaten', 'TIN', 'threaten'],
  ['threaten', 'DTA', 'warn caution alert forewarn'],
  ['threaten', 'P', 'warn of|warn against|warn about|caution against|threaten with'],
  ['demand', 'DTIN', 'demand'],
  ['demand', 'DAI', 'urge implore beseech exhort beg instruct command order direct press pressure encourage'],
  ['demand', 'DTN', 'urge recommend advise propose'],
  ['demand', 'TNG', 'propose recommend suggest advocate'],
  ['demand', 'TN', 'request'],
  ['demand', 'T', 'require'],
  [
    'demand',
    'P',
    'call for|call on|call upon|appeal for|press for|push for|plead for|plead with|insist on|lobby for|ask for|argue for|argue against|campaign for|advocate for|make the case for|pray for',
  ],
  ['demand', 'AI', 'ask tell invite persuade convince challenge'],
  ['ask', 'DWA', 'ask quiz query'],
  ['ask', 'DW', 'wonder inquire enquire ponder ask'],
  ['ask', 'NW', 'question'],
  ['ask', 'W', 'challenge'],
  ['ask', 'P', 'inquire about|wonder about|inquire into'],
  ['refuse', 'I', 'refuse decline'],
  ['refuse', 'N', 'reject dismiss spurn'],
  ['refuse', 'P', 'balk at|back away from|back off|distance from|rule out|turn down|shy away from'],
  ['refuse', 'DT', 'demur'],
  ['praise', 'DN', 'praise hail applaud laud commend compliment extol tout salute toast'],
  ['praise', 'D', 'celebrate'],
  ['praise', 'N', 'thank congratulate admire welcome cheer honor honour credit'],
  [
    'praise',
    'P',
    'thank for|heap praise on|speak highly of|pay tribute to|rave about|marvel at|boast of|boast about|brag about|gush about',
  ],
  ['praise', 'DT', 'boast brag crow rejoice gloat'],
  [
    'criticise',
    'DN',
    'criticise criticize condemn denounce slam blast attack decry deplore lament bemoan mock deride ridicule chide admonish scold lambast lambaste assail excoriate castigate chastise pillory skewer savage disparage vilify malign scorn upbraid reprimand lampoon belittle berate bash taunt heckle',
  ],
  ['criticise', 'D', 'rebuke'],
  ['criticise', 'N', 'insult censure revile trash denigrate slight attack'],
  ['criticise', 'DT', 'complain lament grumble protest fume gripe grouse object carp bristle scoff rail'],
  [
    'criticise',
    'P',
    'lash out at|rail against|complain about|complain of|speak out against|hit back at|fire back at|take aim at|take issue with|object to|protest against|poke fun at|make fun of|scoff at|bristle at|hit out at|take a swipe at|go after|inveigh against|sneer at|rip into|tear into|crack down on|criticize for|blame for|blame on',
  ],
  ['support', 'N', 'support endorse defend advocate approve second espouse uphold'],
  ['support', 'DT', 'agree concur'],
  [
    'support',
    'P',
    'agree with|approve of|stand by|vouch for|rally behind|rally around|come out for|come out in favor of|speak in favor of|vote for|stick up for|stand behind|line up behind|side with|go along with|subscribe to',
  ],
  ['oppose', 'N', 'oppose resist protest veto dispute'],
  ['oppose', 'DT', 'disagree'],
  [
    'oppose',
    'P',
    'disagree with|come out against|vote against|object to|stand against|disapprove of|speak against|differ with|break with|argue with',
  ],
  ['believe', 'TI', 'believe'],
  [
    'believe',
    'T',
    'think suppose presume assume guess figure surmise reckon imagine doubt realize realise understand know remember recognise recognize notice learn discover hear fancy gather deduce infer',
  ],
  ['believe', 'DT', 'think'],
  [
    'believe',
    'W',
    'know understand remember realize realise learn consider debate ponder discuss explain describe decide',
  ],
  [
    'believe',
    'N',
    'doubt remember believe recognize recognise realize forget anticipate foresee predict envision imagine',
  ],
  ['believe', 'DT', 'predict forecast foresee speculate estimate theorise theorize hypothesise hypothesize'],
  ['believe', 'TI', 'expect anticipate'],
  ['believe', 'N', 'expect'],
  [
    'believe',
    'P',
    'believe in|think about|know of|speculate about|hear about|hear of|learn of|learn about|wonder about|look forward to|see as|view as|regard as',
  ],
  ['feel', 'T', 'feel fear worry regret'],
  ['feel', 'TI', 'hope wish'],
  [
    'feel',
    'N',
    'fear regret hate dislike prefer detest loathe resent enjoy relish mourn dread distrust revere appreciate',
  ],
  ['feel', 'I', 'like love hate prefer'],
  [
    'feel',
    'P',
    'worry about|worry over|hope for|long for|care about|fret about|fret over|apologise for|apologize for|apologise to|apologize to|sympathize with|empathize with|feel about|dream of|fear for|obsess over|rejoice in',
  ],
  ['intend', 'I', 'intend plan want seek aim hope aspire mean'],
  ['intend', 'N', 'want seek mull contemplate intend'],
  ['intend', 'G', 'consider contemplate mull'],
  ['intend', 'AI', 'want'],
  ['intend', 'P', 'plan on|aim for|aim to|opt for|set out to|look to|angle for|strive for'],
  ['decide', 'TI', 'decide resolve rule vote opt'],
  ['decide', 'T', 'choose'],
  ['decide', 'N', 'approve ratify nominate'],
  ['decide', 'P', 'decide on|decide against|rule against|settle on|rule for|settle for|sue for|opt out of'],
  ['decide', 'T', 'determine decree ordain adjudge stipulate'],
  ['other', 'N', 'emphasise emphasize stress underscore underline'],
  ['other', 'X', 'seem appear'],
];

/** Verbs whose clause needs its “that”: without it, what follows is nearly always their object or another sentence’s subject. */
export const THAT_NEEDED: ReadonlySet<string> = new Set(
  (
    'pledge charge understand maintain prove add gather vote hear email reflect demonstrate determine read require choose rule detail ' +
    'establish figure answer advocate declare write continue state begin explain post assure counter signal confirm know feel find'
  ).split(' '),
);

/** -ing forms that are seldom a cue: “the running mate”, “voting rights”. In the form of Token.norm. */
export const NO_PARTICIPLE_CUE: ReadonlySet<string> = new Set(
  (
    'voting reading nominating celebrating gathering finding hearing thinking regarding showing trying casting requiring choosing ' +
    'promoting attacking opposing running beginning appearing seeming feeling proving ruling understanding wanting backing supporting seeking'
  ).split(' '),
);
