// Verbs that tell what a source does with the words although no rule looks for statements by them: too many of their uses carry
// none. Those that do are in cue-verbs.ts; no lemma is in both. Judged by docs/reference/acts.md, most of them as cues of the
// training half. A lemma of several words may have up to two others in each gap: "make it perfectly clear".
import type { Act } from './act.ts';

/** act, lemmas divided by |. Of several readings of a form the one with the most words counts. */
export const ACT_VERBS: readonly (readonly [act: Act, lemmas: string])[] = [
  [
    'say',
    'advance|affirm|air|amplify|answer a question|answer questions|append|articulate|attest|attribute|author|banter|begin with|blare|blog about|boom|bring up|broadcast|cable|cast|chat|chatter|circle back|circulate|co-author|coin|confide|contrast|convey|cover|deliver|dispense|display|distribute|dodge|double down|draft|draw a contrast|draw a distinction|draw attention|drone|effuse|entitle|enunciate|equivocate|evade|evince|exaggerate|expose|expound|express|feature|fess up|field questions|float|float the idea|float the notion|foreground|foreshadow|foretell|formulate|frame|generalise|generalize|gesture|give a speech|give an interview|give thoughts|gloss over|gossip|growl|hark back|harken back|harp on|headline|hit a note|hold forth|identify|include|inscribe|instant-message|interrupt|introduce|issue|launch|lay bare|lead with|lecture|lecture on|link|list|make a case|make clear|make mention|make reference|make remarks|make the case|make the point|misrepresent|misstate|mouth|mumble|name|name-check|narrate|offer thoughts|open up|open with|overstate|own up|paint|paraphrase|parrot|pitch|plead guilty|present|preview|profess|pronounce on|propound|provide|publish|put out|raise|raise the issue|raise the point|ramble|rasp|rattle off|read aloud|read out|reaffirm|recapitulate|record|reference|regale|register|rehash|release|rename|renew|rephrase|report back|reprise|respond to a question|respond to inquiries|respond to questions|reword|roll out|scrawl|script|sell|set the record straight|share thoughts|shed light|shine a light|sidestep|sign a letter|sketch out|skirt|sound off|speak|speak out|spout|sputter|stammer|start with|strike a tone|sum up|take to twitter|talk|talk up|tease out|telecast|telegraph|telephone|tell a story|tell the story|tick off|tie|title|trace|transcribe|translate|trumpet|underplay|understate|unveil|voice|waffle|walk back|yammer',
  ],
  [
    'report',
    'attest to|bear out|break the news|break the story|chronicle|cite as evidence|compute|corroborate|emerge|fact-check|monitor|paint a picture|point to evidence|poll|showcase|surface|survey|tabulate|tally|uncover|unearth',
  ],
  [
    'deny',
    'bat away|debunk|deflect blame|discredit|dissociate|invalidate|knock down|plead not guilty|pooh-pooh|pour cold water|push back|put to rest|recant|renounce|shoot down|swat away|swat down|tamp down|wave away|wave off',
  ],
  [
    'allege',
    'attribute to|bring charges|chalk up|counter-accuse|defame|file a complaint|file a lawsuit|file suit|impeach|implicate|impute|incriminate|indict|lay blame|lay the blame|libel|mark as|pin|pin blame|pin on|place blame|place the blame|point a finger|point fingers|point the finger|press charges|purport|slander|smear|sue',
  ],
  [
    'promise',
    'cut a deal|give her word|give his word|give its word|give my word|give our word|give their word|make a pledge|make a promise|make good|pledge allegiance|reach a deal|reach an agreement|sign up|strike a deal|vouch to',
  ],
  ['threaten', 'blackmail|intimidate|issue an ultimatum|menace|rattle sabers|rattle sabres|vow revenge'],
  [
    'demand',
    'agitate for|appeal|beckon|bid for|cajole|call in|call out for|clamor|clamor for|clamour|clamour for|coax|counsel|court|dare|egg on|email for|enlist|entreat|fight for|goad|hold out for|lobby|mobilise|mobilize|nudge|petition|pray|prescribe|prod|push|push to|seek advice|seek comment|solicit|spur|summon|task|woo',
  ],
  [
    'refuse',
    'abstain|balk|baulk|boycott|brush aside|decline comment|dig in|eschew|forego|forgo|have no comment|hold back|hold off|keep mum|keep silent|leave unanswered|not return|rebuff|remain mum|remain silent|renege|renege on|reserve judgement|reserve judgment|resist calls|say no|shun|snub|stay mum|stay silent|steer clear|stonewall|take a pass|withhold',
  ],
  [
    'praise',
    'acclaim|cheer on|enthuse|eulogise|eulogize|exalt|fawn|flatter|give credit|give high marks|glorify|herald|idolise|idolize|lavish|lionise|lionize|polish|pride herself on|pride himself on|pride itself on|revel|revel in|romanticise|romanticize|root for|serenade|sing the praises|single out for praise|tip the hat',
  ],
  [
    'criticise',
    'bellyache|bewail|blow up at|bludgeon|boo|call into question|call names|caricature|chafe|chafe at|clobber|come down on|counterattack|critique|cry foul|demean|demonise|demonize|ding|direct at|dis|discount|dismiss as|diss|dog|downgrade|dress down|dump on|eviscerate|express outrage|find fault|fire a shot|flay|fling|give a hard time|gnash teeth|go off on|go on the attack|groan|groan about|hammer|harangue|have harsh words|hit|hold responsible|hurl|impugn|jab|jab at|jeer|knock|lash|launch an attack|lay into|level|level against|level at|light into|lob|moan|needle|nitpick|parody|pick a fight|pick apart|pick at|pile on|poke holes|pounce|pounce on|pound|pummel|punch|punch back|raise eyebrows|rattle|reproach|rib|rip|roast|rubbish|satirise|satirize|second-guess|seize on|seize upon|shame|slap|snark|snipe|snipe at|spit|spoof|swing at|swipe|swipe at|take a dig|take a jab|take a shot|take a swing|take aim|take issue|take on|take potshots|take shots|take to task|tarnish|throw shade|trash-talk|troll|undercut|undermine|unload on|vent|whack|whine|write off',
  ],
  [
    'support',
    'align|align with|back|bless|bolster|campaign with|carry the banner|carry water|cast a ballot|cast a vote for|champion|cheer for|co-sponsor|coalesce|coalesce around|come to the aid|come to the defence|come to the defense|consider voting for|cosponsor|cosy up|elevate|embolden|embrace|empower|enjoy support|favor|favour|fight on behalf|flock|flock to|get behind|give an endorsement|give backing|give blessing|give support|go to bat for|gravitate|gravitate to|hold dear|identify with|join forces|join the call|lean|lean toward|lean towards|lend a hand|lend support|line up|nod to|plan to vote for|plump for|promote|push forward|put weight behind|raise money for|rally|rally to|rise to the defence|rise to the defense|shore up|sponsor|stand for|stand up for|stand with|stump for|swing behind|take sides|throw support behind|throw weight behind|unite|unite around|unite behind|want as leader|warm to',
  ],
  [
    'oppose',
    'battle|block|break from|buck|buck against|butt heads|campaign against|combat|contest|defy|defy orders|demonstrate against|differ|dig heels|disapprove|dissent|dissent from|diverge|diverge from|draw a line|fight|fight against|filibuster|hold a protest|launch ads against|march against|obstruct|organise against|organize against|part company|part ways|picket|push against|rally against|rebel|revolt|run against|sour on|stand in the way|thwart|turn against|vote down',
  ],
  [
    'believe',
    'accept that|agonise over|agonize over|assess|await|bank on|bet|brace for|buy into|change her mind|change his mind|change their minds|come to believe|come to know|come to terms|come to the conclusion|come to think|conceive|count on|cross his mind|dawn|dawn on|define|deliberate|detect|diagnose|discern|divide on|draw a conclusion|envisage|evaluate|fathom|figure out|find it|gauge|grasp|have an opinion|have doubts|have in mind|have views|hold that|identify as|interpret|judge|keep in mind|look at|look like|make sense|make up her mind|make up his mind|make up their minds|misinterpret|misjudge|misread|misremember|mull over|overestimate|overhear|perceive|picture|puzzle over|rate|reach a conclusion|reassess|reconsider|rely on|resonate|rethink|see fit|sense|size up|sound|split|split on|spot|swallow|take as|take for granted|tell herself|tell himself|tell itself|tell themselves|think of|treat as|trust that|underestimate|visualise|visualize|wager|watch|waver|witness|work out',
  ],
  [
    'feel',
    'abhor|adore|agitate|agonise|agonize|alarm|amaze|anger|annoy|appal|appall|astonish|baffle|bewilder|bore|bother|cherish|commiserate|concern|confound|confuse|crave|cringe|delight|depress|despise|disappoint|disdain|disgust|dismay|dissatisfy|disturb|doubt himself|electrify|embarrass|embitter|empathise|empathize|enamor|enamour|energise|energize|enrage|envy|exasperate|excite|fall flat|fall for|fascinate|fret|frighten|frustrate|galvanise|galvanize|give pause|grieve|have misgivings|have sympathy|hearten|horrify|humble|hunger for|impress|infatuate|infuriate|inspire|intrigue|irk|irritate|itch|live in terror|lose faith|lose patience|marvel|mesmerise|mesmerize|miff|mistrust|mystify|offend|outrage|overwhelm|pine for|pique|pity|please|polarise|polarize|puzzle|rankle|recoil|rejoice at|relieve|repel|repulse|rile|roil|rue|run out of patience|sadden|satisfy|savor|savour|scare|seethe|shake|shock|sicken|simmer|sit well|squirm|startle|stew|sting|stomach|stun|stupefy|sulk|surprise|sympathise|sympathize|take comfort|take heart|take offence|take offense|take pleasure|take pride|take umbrage|terrify|thrill|tire|tolerate|trouble|trust|unsettle|upset|vex|wince|yearn|yearn for',
  ],
  [
    'intend',
    'angle|attempt|bid|brainstorm|compete for|dedicate|design|desire|devise|devote|explore|eye|flirt with|forfeit|gear up|hunt|jockey|keep trying|lay the groundwork|look for|map out|mount a bid|orchestrate|organise|organize|place a priority|plot|prep|prepare|prioritise|prioritize|pursue|refocus|scramble|scramble to|search for|seek out|set sights|set sights on|start a petition|strive|struggle to|take steps|toy with|try|vie|vie for|wanna|work on|work to',
  ],
  [
    'decide',
    'abolish|acquit|adopt|allow|amend|announce a bid|appoint|authorise|authorize|award|ban|bar|bow out|break off|call off|cancel|cast a ballot for|cast a vote|cast ballots|cast her vote|cast his vote|classify|close down|come to a decision|commute|conclude a deal|convict|crown|cut off|cut ties|declassify|deport|depose|deregulate|designate|dictate|dismiss charges|dispense with|disqualify|dissolve|drop|drop out|elect|eliminate|enact|end|enforce|enjoin|enter the race|exclude|exempt|exit|find guilty|find liable|fire|forbid|give four pinocchios|give three pinocchios|govern|grant|hand down|hire|hold in contempt|impanel|impose|issue a ruling|issue a subpoena|issue an executive order|issue an injunction|issue an order|jettison|join the race|kick off a campaign|launch a bid|launch a campaign|legalise|legalize|levy|lift|limit|make a choice|make a decision|make a ruling|make her decision|make his decision|make law|make the decision|mandate|modify|name as|oust|overrule|overturn|pardon|pass|permit|pick|postpone|prohibit|pull out|put off|quash|quit|re-elect|re-nominate|reach a decision|reach a verdict|redact|redraft|reelect|reinstate|render|renominate|repeal|replace|reschedule|rescind|resign|restrict|reverse|revoke|rule in|rule that|sack|select|sentence|settle|sever ties|shelve|shut down|sign a law|sign an executive order|sign an order|sign into law|sign the bill|stay|step aside|step down|strike down|strike out|subpoena|suspend|switch|take action|take legislative action|throw out|toss|toss aside|toss out|void|vote to|withdraw from|withdraw his name',
  ],
  [
    'ask',
    'ask a question|ask questions|call into doubt|cast doubt|cross-examine|demand to know|grill|interrogate|interview|investigate|poll on|pose|pose a question|press about|press on|probe|put a question|question whether|raise a question|raise new questions|raise questions|solicit views|want to know',
  ],
  [
    'other',
    'acquiesce|act as|apologise|apologize|bicker|bicker over|capitulate|cave|channel|clash|clash over|compromise|conceal|concede to|concentrate|confer|confront|consult|cover up|disregard|distort|dwell|eavesdrop|emulate|engage|experience|exploit|express condolences|extend condolences|fabricate|fixate|fixate on|flip-flop|focus|forget to|forgive|greet|haggle|hew to|hide|hug|ignore|imitate|impersonate|invent|joke around|joust|keep focus|laugh off|leak|leave out|lie|make amends|make light|make peace|manipulate|meet|mimic|mislead|neglect|negotiate|nod|obsess|offer condolences|overlook|pander|pander to|pivot|politicise|politicize|pose as|posture|pretend|quarrel|quarrel over|reconcile|renegotiate|retract|send condolences|serve as|shake hands|shift|shrug|smile|spar|spar over|spurn advances|spy|squabble|squabble over|surrender|take back|trade barbs|turn to|tussle|tussle over|wave|wink|withdraw|wrangle|zero in',
  ],
];
