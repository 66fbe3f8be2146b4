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
// Which frames a verb has was checked on PolNeAR's training half: a frame is left out where fewer than about 27 in 100 of the
// statements read by it were right (verbs with five or more), as below that it costs more than it finds (half the F1).
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
    'chant crack beam tease croon thunder bark snap hiss preach recap sing rap riff rejoin retaliate exclaim quip joke shout yell cry deadpan muse chime utter recite whisper sigh laugh reason assert contend maintain argue insist posit submit aver suggest imply intimate hint predict forecast foresee theorise theorize hypothesise hypothesize',
  ],
  ['say', 'D', 'begin'],
  ['say', 'DTWN', 'announce declare proclaim stress emphasise emphasize underline underscore'],
  ['say', 'DTW', 'highlight'],
  ['say', 'DTW', 'write tweet post blog email text e-mail retweet pen'],
  ['say', 'DTN', 'recount recall restate summarise summarize relate echo disclose divulge reveal confirm'],
  [
    'say',
    'DT',
    'reply respond answer counter retort rejoin conclude elaborate clarify testify specify recollect reminisce',
  ],
  ['say', 'T', 'assure remind inform notify advise brief'],
  ['say', 'DTA', 'assure remind inform notify reassure warn caution alert forewarn'],
  ['say', 'TN', 'admit acknowledge concede confess'],
  ['say', 'N', 'plead'],
  ['say', 'DTN', 'admit acknowledge concede confess'],
  [
    'say',
    'P',
    'refer to|allude to|speak about|talk about|speak of|talk of|touch on|elaborate on|comment on|hint at|weigh in on|dwell on|expand on|respond to|reply to|joke about|testify about|reflect on|opine on|tweet about|write about|warn of|warn against|warn about|caution against|make the case for',
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
    'describe characterize characterise portray depict label brand dub term call declare pronounce compare liken bill peg',
  ],
  ['say', 'N', 'compare liken equate conflate describe foresee predict'],
  ['say', 'TW', 'suggest signal'],
  ['say', 'TNG', 'suggest'],
  ['say', 'W', 'discuss explain describe'],
  ['report', 'DTN', 'report'],
  ['report', 'TW', 'show indicate reflect demonstrate illustrate establish prove'],
  ['report', 'TN', 'project calculate conclude determine document'],
  ['report', 'T', 'find'],
  ['report', 'DT', 'read'],
  ['report', 'TN', 'detail verify certify'],
  ['deny', 'DTNG', 'deny'],
  ['deny', 'DTN', 'dispute refute rebut contradict disavow repudiate disown gainsay deflect downplay'],
  ['deny', 'P', 'play down|push back against|push back on|brush off|shrug off'],
  ['allege', 'DTN', 'allege'],
  ['allege', 'DT', 'claim charge insinuate'],
  ['allege', 'N', 'accuse blame fault'],
  ['allege', 'P', 'blame for|blame on'],
  ['promise', 'DTIA', 'promise'],
  ['promise', 'DTI', 'vow pledge swear guarantee undertake commit'],
  ['promise', 'TI', 'offer volunteer agree'],
  ['promise', 'P', 'commit to|sign on to|swear by'],
  ['threaten', 'TIN', 'threaten'],
  ['threaten', 'P', 'threaten with|menace with'],
  ['demand', 'DTIN', 'demand'],
  ['demand', 'DAI', 'urge implore beseech exhort beg instruct command order direct press pressure encourage'],
  ['demand', 'DTN', 'urge recommend advise propose'],
  ['demand', 'TNG', 'propose recommend'],
  ['demand', 'TN', 'request'],
  [
    'demand',
    'P',
    'call for|call on|call upon|appeal for|press for|push for|plead for|plead with|insist on|lobby for|ask for',
  ],
  ['demand', 'AI', 'ask tell invite persuade convince'],
  ['ask', 'DWA', 'ask quiz query'],
  ['ask', 'DW', 'wonder inquire enquire ponder ask'],
  ['ask', 'NW', 'question'],
  ['ask', 'P', 'inquire about|wonder about|inquire into'],
  ['ask', 'W', 'ponder'],
  ['refuse', 'I', 'refuse decline'],
  ['refuse', 'N', 'reject dismiss spurn'],
  ['refuse', 'P', 'balk at|back away from|back off|distance from|rule out|turn down|shy away from'],
  ['refuse', 'DT', 'demur'],
  ['praise', 'S', 'hail'],
  ['praise', 'DN', 'praise hail applaud laud commend compliment extol tout salute toast'],
  ['praise', 'D', 'celebrate'],
  ['praise', 'N', 'thank congratulate welcome cheer honor honour credit'],
  [
    'praise',
    'P',
    'thank for|heap praise on|speak highly of|pay tribute to|rave about|marvel at|boast of|boast about|brag about|gush about',
  ],
  ['praise', 'DT', 'boast brag crow rejoice gloat gush'],
  [
    'criticise',
    'DN',
    'criticise criticize condemn denounce slam blast attack decry deplore bemoan mock deride ridicule chide admonish scold lambast lambaste assail excoriate castigate chastise pillory skewer savage disparage vilify malign scorn upbraid reprimand lampoon belittle berate bash taunt heckle',
  ],
  ['criticise', 'D', 'rebuke'],
  ['criticise', 'N', 'insult censure revile trash denigrate slight attack'],
  ['criticise', 'DT', 'complain grumble fume gripe grouse carp bristle scoff rail sneer'],
  [
    'criticise',
    'P',
    'lash out at|rail against|complain about|complain of|hit back at|fire back at|take aim at|take issue with|poke fun at|make fun of|scoff at|bristle at|hit out at|take a swipe at|go after|inveigh against|sneer at|rip into|tear into|crack down on|criticize for',
  ],
  ['support', 'N', 'support endorse defend advocate second espouse uphold'],
  ['support', 'IN', 'prefer'],
  ['support', 'DT', 'agree concur'],
  [
    'support',
    'P',
    'agree with|approve of|stand by|vouch for|rally behind|rally around|come out for|come out in favor of|speak in favor of|vote for|stick up for|stand behind|line up behind|side with|go along with|subscribe to|concur with|argue for|campaign for|advocate for',
  ],
  ['support', 'TNG', 'advocate'],
  ['oppose', 'N', 'oppose resist protest dispute'],
  ['oppose', 'DT', 'disagree protest object'],
  [
    'oppose',
    'P',
    'disagree with|come out against|object to|stand against|disapprove of|speak against|differ with|break with|argue with|argue against|speak out against|protest against',
  ],
  ['oppose', 'AI', 'challenge'],
  ['oppose', 'W', 'challenge'],
  ['believe', 'TI', 'believe'],
  [
    'believe',
    'T',
    'think suppose presume assume guess figure surmise reckon imagine doubt realize realise understand know remember recognise recognize notice learn discover hear fancy gather deduce infer',
  ],
  ['believe', 'DT', 'think reckon'],
  ['believe', 'W', 'know understand remember realize realise learn consider'],
  ['believe', 'N', 'doubt remember believe recognize recognise realize forget anticipate envision imagine suspect'],
  ['believe', 'DT', 'speculate estimate'],
  ['believe', 'TI', 'expect anticipate'],
  ['believe', 'N', 'expect'],
  [
    'believe',
    'P',
    'believe in|think about|know of|speculate about|hear about|hear of|learn of|learn about|see as|view as|regard as',
  ],
  ['believe', 'S', 'deem view regard see consider'],
  ['believe', 'TN', 'estimate estimate'],
  ['believe', 'TNA', 'suspect'],
  ['believe', 'G', 'consider'],
  ['believe', 'X', 'seem appear'],
  ['feel', 'T', 'feel fear worry regret'],
  ['feel', 'TI', 'hope wish'],
  [
    'feel',
    'N',
    'fear regret hate dislike detest loathe resent enjoy relish mourn dread distrust revere appreciate admire',
  ],
  ['feel', 'I', 'like love hate'],
  [
    'feel',
    'P',
    'worry about|worry over|hope for|long for|care about|fret about|fret over|sympathize with|empathize with|feel about|dream of|fear for|obsess over|rejoice in|look forward to',
  ],
  ['feel', 'DN', 'lament'],
  ['feel', 'DT', 'lament'],
  ['intend', 'I', 'intend plan want seek aim hope aspire mean'],
  ['intend', 'N', 'want seek mull contemplate intend'],
  ['intend', 'G', 'contemplate mull'],
  ['intend', 'AI', 'want'],
  ['intend', 'P', 'plan on|aim for|aim to|opt for|set out to|look to|angle for|strive for'],
  ['decide', 'TI', 'decide resolve rule vote opt'],
  ['decide', 'T', 'choose require'],
  ['decide', 'N', 'approve ratify nominate veto'],
  [
    'decide',
    'P',
    'decide on|decide against|rule against|settle on|rule for|settle for|sue for|opt out of|vote against',
  ],
  ['decide', 'T', 'determine decree ordain adjudge stipulate'],
  ['decide', 'W', 'decide'],
  ['other', 'N', 'emphasise emphasize stress underscore underline'],
  ['other', 'P', 'pray for|apologise for|apologize for|apologise to|apologize to'],
  ['other', 'W', 'debate'],
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
