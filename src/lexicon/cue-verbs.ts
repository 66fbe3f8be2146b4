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
//   P  a phrase behind the particles     she called for talks; the particles stand in the lemma
// The frames were set by counting, on PolNeAR's training half, how often a verb in a frame carries an attribution: a noun
// phrase frame is given only where at least three in five do.
import type { Act } from './act.ts';

export type CueLine = readonly [act: Act, frames: string, lemmas: string];

export const CUE_VERBS: readonly CueLine[] = [
  // saying
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
    'exclaim quip joke shout yell cry gush deadpan muse chime utter recite scoff sneer grumble whisper sigh laugh reason begin',
  ],
  ['say', 'DTWN', 'announce declare proclaim stress emphasise emphasize underline underscore highlight'],
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
    'refer to|allude to|speak about|talk about|speak of|talk of|touch on|elaborate on|comment on|speak on|hint at|weigh in on|dwell on|expand on|respond to|reply to|react to|joke about|testify about|reflect on|opine on|tweet about|write about',
  ],
  [
    'say',
    'DTW',
    'point out|go on|chime in|spell out|blurt out|weigh in|shoot back|fire back|hit back|cry out|shout out|call out',
  ],
  [
    'say',
    'N',
    'address discuss cite mention reference invoke quote outline detail spell out|lay out|set out|describe explain recite|voice express convey articulate|share',
  ],
  [
    'say',
    'S',
    'describe characterize characterise portray depict define paint label brand dub deem term call declare pronounce frame cast compare liken view regard see consider hail bill peg',
  ],
  ['say', 'N', 'compare liken equate conflate describe'],
  // reports and documents
  ['report', 'DTN', 'report reveal confirm'],
  ['report', 'TW', 'show indicate suggest reflect demonstrate illustrate establish prove signal'],
  ['report', 'TN', 'find estimate project calculate conclude determine document estimate'],
  ['report', 'DT', 'read run'],
  ['report', 'TN', 'detail verify certify'],
  // denying
  ['deny', 'DTNG', 'deny'],
  ['deny', 'DTN', 'dispute refute rebut contradict disavow repudiate disown gainsay deflect downplay'],
  ['deny', 'P', 'play down|push back against|push back on|brush off|shrug off'],
  // alleging
  ['allege', 'DTN', 'allege'],
  [
    'allege',
    'DT',
    'claim assert contend maintain argue insist charge posit reckon submit aver suggest imply insinuate intimate hint',
  ],
  ['allege', 'N', 'accuse blame fault suspect'],
  ['allege', 'TNA', 'suspect'],
  // promising
  ['promise', 'DTIA', 'promise'],
  ['promise', 'DTI', 'vow pledge swear guarantee undertake commit'],
  ['promise', 'N', 'vow pledge'],
  ['promise', 'TI', 'offer volunteer agree'],
  ['promise', 'P', 'commit to|sign on to|agree to|swear by|agree with|concur with|side with'],
  // threatening, warning
  ['threaten', 'TIN', 'threaten'],
  ['threaten', 'DTA', 'warn caution alert forewarn'],
  ['threaten', 'P', 'warn of|warn against|warn about|caution against|threaten with'],
  // demanding
  ['demand', 'DTIN', 'demand'],
  ['demand', 'DAI', 'urge implore beseech exhort beg instruct command order direct press pressure encourage'],
  ['demand', 'DTN', 'urge recommend advise propose'],
  ['demand', 'TNG', 'propose recommend suggest advocate'],
  ['demand', 'TN', 'request require'],
  [
    'demand',
    'P',
    'call for|call on|call upon|appeal for|appeal to|press for|push for|plead for|plead with|insist on|lobby for|ask for|argue for|argue against|campaign for|advocate for|make the case for|pray for',
  ],
  ['demand', 'AI', 'ask tell invite persuade convince challenge'],
  // asking
  ['ask', 'DWA', 'ask quiz query'],
  ['ask', 'DW', 'wonder inquire enquire ponder ask'],
  ['ask', 'NW', 'question challenge'],
  ['ask', 'P', 'ask about|inquire about|wonder about|inquire into'],
  // refusing
  ['refuse', 'I', 'refuse decline'],
  ['refuse', 'N', 'reject rebuff dismiss spurn'],
  ['refuse', 'P', 'balk at|back away from|back off|distance from|rule out|turn down|shy away from'],
  ['refuse', 'DT', 'demur'],
  // praising
  ['praise', 'DN', 'praise hail applaud laud commend compliment extol tout celebrate salute toast'],
  ['praise', 'N', 'thank congratulate admire welcome cheer honor honour credit champion'],
  [
    'praise',
    'P',
    'thank for|heap praise on|speak highly of|pay tribute to|rave about|marvel at|boast of|boast about|brag about|gush about',
  ],
  ['praise', 'DT', 'boast brag crow rejoice gloat'],
  // criticising
  [
    'criticise',
    'DN',
    'criticise criticize condemn denounce slam blast attack decry deplore lament bemoan mock deride ridicule rebuke chide admonish scold lambast lambaste assail excoriate castigate chastise pillory skewer savage disparage vilify malign scorn upbraid reprimand lampoon belittle berate bash taunt heckle',
  ],
  ['criticise', 'N', 'insult censure revile trash denigrate slight attack'],
  ['criticise', 'DT', 'complain lament grumble protest fume gripe grouse object carp bristle scoff rail'],
  [
    'criticise',
    'P',
    'lash out at|rail against|complain about|complain of|speak out against|hit back at|fire back at|take aim at|take issue with|object to|protest against|poke fun at|make fun of|scoff at|bristle at|hit out at|take a swipe at|go after|inveigh against|sneer at|rip into|tear into|crack down on|accuse of|criticize for|blame for|blame on',
  ],
  // supporting and opposing
  ['support', 'N', 'support endorse back favor favour defend embrace advocate approve second espouse uphold promote'],
  ['support', 'DT', 'agree concur'],
  [
    'support',
    'P',
    'agree with|approve of|stand by|vouch for|rally behind|rally around|come out for|come out in favor of|speak in favor of|vote for|stick up for|stand behind|line up behind|side with|go along with|subscribe to',
  ],
  ['oppose', 'N', 'oppose resist protest contest veto dispute'],
  ['oppose', 'DT', 'disagree'],
  [
    'oppose',
    'P',
    'disagree with|come out against|vote against|object to|stand against|disapprove of|speak against|differ with|break with|argue with',
  ],
  // believing
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
    'know understand remember realize realise see learn consider debate ponder discuss explain describe decide',
  ],
  [
    'believe',
    'N',
    'know doubt remember believe recognize recognise understand realize forget anticipate foresee predict envision imagine',
  ],
  ['believe', 'DT', 'predict forecast foresee speculate estimate theorise theorize hypothesise hypothesize'],
  ['believe', 'TI', 'expect anticipate'],
  ['believe', 'N', 'expect'],
  [
    'believe',
    'P',
    'believe in|think of|think about|know of|know about|speculate about|hear about|hear of|learn of|learn about|wonder about|look forward to|look at|see as|view as|regard as',
  ],
  // feeling
  ['feel', 'T', 'feel fear worry regret'],
  ['feel', 'TI', 'hope wish'],
  [
    'feel',
    'N',
    'fear regret like love hate dislike prefer detest loathe resent enjoy relish mourn dread trust distrust respect revere appreciate',
  ],
  ['feel', 'I', 'like love hate prefer'],
  [
    'feel',
    'P',
    'worry about|worry over|hope for|long for|care about|fret about|fret over|apologise for|apologize for|apologise to|apologize to|sympathize with|empathize with|feel about|dream of|fear for|obsess over|rejoice in',
  ],
  // intending, deciding
  ['intend', 'I', 'intend plan want seek aim hope aspire mean try attempt vie'],
  ['intend', 'N', 'want seek mull contemplate intend pursue'],
  ['intend', 'G', 'consider contemplate mull'],
  ['intend', 'AI', 'want'],
  ['intend', 'P', 'plan on|aim at|aim for|aim to|opt for|set out to|look to|angle for|strive for'],
  ['decide', 'TI', 'decide resolve rule vote choose opt'],
  ['decide', 'N', 'approve ratify nominate ban'],
  ['decide', 'P', 'decide on|decide against|rule against|settle on|rule for|settle for|sue for|opt out of'],
  ['decide', 'T', 'determine decree ordain adjudge stipulate'],
  ['other', 'N', 'emphasise emphasize stress underscore highlight underline'],
  ['other', 'TI', 'seem appear'],
];
