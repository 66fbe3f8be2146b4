// What the act of a cue turns on beside the cue lexicon: fixed phrases, overriding words, outer verbs, documents, judging words.
// Set on the tuning half of the acts gold (test/gold/acts-tune.ndjson); definitions in docs/reference/acts.md.
import type { Act } from './act.ts';

const lines = (list: readonly (readonly [Act, string])[]): [string, Act][] =>
  list.flatMap(([act, words]) => words.split('|').map((word): [string, Act] => [word, act]));

/** Runs of words inside a cue that settle the act, longest first. */
export const ACT_PHRASES: readonly (readonly [words: string, act: Act])[] = lines([
  ['refuse', "did not respond|did n't respond|not immediately respond|no comment"],
  [
    'demand',
    'recent call|called on|called for|calls for|calling for|calls on|calling on|call for|call on|pushed for|pushing for|insisted on|make the case for',
  ],
  ['decide', 'made the decision|made a decision|voted against|voted for|voted to|vote against'],
  ['feel', 'looking forward to|look forward to|looks forward to|looked forward to'],
  [
    'say',
    'made clear|makes clear|make clear|making clear|made it clear|offered his thoughts|offered her thoughts|responded to|responding to|responds to|make the case|made the case|makes the case',
  ],
  [
    'believe',
    'is seen|are seen|was seen|were seen|is widely seen|is known|are known|is expected|are expected|was expected|were expected|it is obvious|it is clear|it is likely|is likely|had views|views on|sizing up',
  ],
  ['praise', 'paid tribute'],
  ['criticise', 'takedown of|took aim at|took issue with|lashed out at|hit back at|poked fun'],
]).sort((a, b) => b[0].length - a[0].length);

/** Forms whose act in reporting differs from what the lexicon gives the lemma. */
export const ACT_WORDS: ReadonlyMap<string, Act> = new Map(
  lines([
    [
      'say',
      'argue|argues|argued|arguing|insist|insists|insisted|insisting|contend|contends|contended|maintain|maintains|maintained|hinted|asserted|asserts|predicted|signaled|discuss|discusses|discussed|discussing|responded|responding|tweeting|emailed',
    ],
    ['report', 'reportedly|underscore|underscores|underscored'],
    ['allege', 'allegedly|supposedly|purportedly|accuse|accuses|accused|accusing|accusations'],
    [
      'decide',
      'decide|decides|decided|deciding|require|requires|required|requiring|enacted|passed|authorized|authorised|vetoed|vetoing|veto|banned|ruled|ruling|convicted|acquitted|sentenced|nominated|enacts|approved|adopted',
    ],
    [
      'believe',
      'appear|appears|appeared|appearing|seem|seems|seemed|seeming|seeing|sees|views|viewed|sentiments|memory|learned|defined',
    ],
    [
      'feel',
      'lament|laments|lamented|lamenting|irritated|annoyed|disappointing|disappointed|satisfy|satisfied|feelings|booing',
    ],
    [
      'criticise',
      'hits|booed|boo|boos|knocked|ripped|rips|hammered|hammers|panned|ridiculed|attacks|attacking|disapproval|grievances',
    ],
    ['oppose', 'against'],
    ['support', 'supporter|supporters|campaign|campaigned|campaigning|stood'],
    ['ask', 'interviewed|interviews'],
    ['praise', 'appreciation|praising'],
  ]),
);

/** Outer verbs of "… to do": the act of the whole chain. */
export const GOVERNORS: ReadonlyMap<string, Act> = new Map(
  lines([
    ['refuse', 'refuse|refuses|refused|refusing|decline|declines|declined|declining|unwilling|reluctant'],
    [
      'promise',
      'promise|promises|promised|promising|vow|vows|vowed|vowing|pledge|pledges|pledged|pledging|agreed|agrees|offered|committed|swore',
    ],
    ['threaten', 'threaten|threatens|threatened|threatening'],
    [
      'intend',
      'intend|intends|intended|plan|plans|planned|planning|aim|aims|aimed|seek|seeks|sought|seeking|hoping|hopes|hoped|hope|want|wants|wanted|wanting|trying|tries|tried|willing|ready|prepared|eager|considering',
    ],
    ['decide', 'decide|decides|decided|deciding|chose|chooses|choose|opted|voted|votes'],
  ]),
);

/** Heads of sources that are texts, counts or outlets, not people. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'findings finding search headline poll survey study report data figures figure statistics results research analysis article document documents record records email emails memo transcript filing filings documentary footage video evidence numbers count counts tally estimate estimates average averages index review investigation audit test tests times post journal news cnn politico reuters magazine newspaper paper papers outlet outlets site website reports polls surveys studies sources media'.split(
    ' ',
  ),
);

/** Words of approval (+1) and of disapproval (-1), for "called it …". */
export const JUDGING_WORDS: ReadonlyMap<string, number> = new Map([
  ...'great good best better brilliant smart strong hero heroic courageous brave wonderful fantastic amazing terrific tremendous excellent outstanding remarkable historic triumph friend honest decent tough principled success successful beautiful genius incredible steady steadiest proud visionary leader grownup winner champion'
    .split(' ')
    .map((w): [string, number] => [w, 1]),
  ...'unhinged fascist stalinist nazi desperate bad worst worse terrible horrible disgrace disgraceful disaster disastrous liar lying lies dishonest corrupt crooked weak stupid dumb dangerous racist sexist bigot bigoted fraud phony fake failed failure failing joke farce disgusting shameful outrageous ridiculous absurd reckless irresponsible unfit unqualified hypocrite hypocritical offensive hateful nasty crazy insane wrong evil coward cowardly idiot fool foolish nonsense unacceptable divisive ugly vile sick sad rigged toxic cruel unfair illegal criminal thug extremist radical demagogue con charlatan'
    .split(' ')
    .map((w): [string, number] => [w, -1]),
]);
