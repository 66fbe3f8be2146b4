// Verbs that tell a deed by themselves, by PLOVER type and mode. Those whose object decides stand in event-verb-objects.ts.
// A lemma of several words has its particles behind the verb, at once or behind its object: "pull its troops out".
import type { PloverType } from './plover.ts';

/** type, mode or null, lemmas divided by |. */
export const EVENT_VERBS: readonly (readonly [type: PloverType, mode: string | null, lemmas: string])[] = [
  [
    'AGREE',
    null,
    'agree|consent|pledge|promise|vow|undertake|commit to|assent|acquiesce|accede|come to terms|shake hands|volunteer to|offer|reaffirm|recommit',
  ],
  [
    'CONSULT',
    null,
    'meet|meet with|confer|confer with|consult|consult with|negotiate|negotiate with|mediate|parley|hobnob|huddle with|sit down with|hold court with|bargain|haggle|dine with|host|receive in audience|discuss|debate with|reconvene|deliberate',
  ],
  ['CONSULT', 'visit', 'visit|tour|travel to|fly to|arrive in|pay a visit|drop in on|journey to|stop over|fly in'],
  ['CONSULT', 'phone', 'telephone|phone|speak by phone|speak by telephone|ring up'],
  [
    'SUPPORT',
    null,
    'praise|hail|laud|applaud|commend|endorse|back|ratify|recognise|recognize|congratulate|salute|thank|support|cheer|welcome|apologise|apologize|forgive|honour|honor|champion|vouch for|side with|stand by|stand with|defend|rally behind|throw weight behind|express support|initial|sign|normalise|normalize|condole|mourn with|pay tribute|sympathise|sympathize|swear in|accredit|decorate',
  ],
  [
    'CONCEDE',
    null,
    'pardon|amnesty|relent|back down|give in|yield|concede|climb down|bow to|cave in|ease|relax|commute|reprieve|exonerate|acquit|legalise|legalize|decriminalise|decriminalize|reinstate|loosen|unblock|rehabilitate|backtrack|waive|rescind|repeal|revoke the ban|drop charges|soften',
  ],
  [
    'COOPERATE',
    null,
    'cooperate|co-operate|collaborate|extradite|trade with|team up|partner with|export|import|invest in|join forces|share intelligence|liaise|buy from|sell to|drill together|train together|patrol together|exchange prisoners|exchange data|work together|work with|pool',
  ],
  [
    'AID',
    null,
    'donate|bankroll|finance|fund|subsidise|subsidize|arm|rearm|feed|airlift|shelter|evacuate|rescue|resettle|vaccinate|train|equip|supply|aid|assist|bail out|rebuild|reconstruct|house|nurse|treat|lend|help|provide|deliver|ship|resupply|reimburse|compensate|protect|guard|escort',
  ],
  [
    'RETREAT',
    'withdraw',
    'retreat|withdraw|pull out|pull back|pull out of|fall back|demobilise|demobilize|decamp|vacate|evacuate from|redeploy from|leave port|turn back|stand down|disengage|draw down|de-escalate|retire from',
  ],
  [
    'RETREAT',
    'release',
    'release|free|set free|let go|repatriate|hand back|give back|hand over|liberate|parole|unchain|return',
  ],
  [
    'RETREAT',
    'disarm',
    'disarm|lay down arms|dismantle|surrender|capitulate|decommission|demilitarise|demilitarize|scrap arsenal',
  ],
  ['RETREAT', 'resign', 'resign|step down|abdicate|quit office|stand aside|relinquish|bow out|step aside'],
  ['RETREAT', 'access', 'admit inspectors|readmit|let in|allow in'],
  [
    'REQUEST',
    null,
    'demand|urge|call for|call on|call upon|appeal|appeal for|appeal to|ask for|request|press for|plead|plead for|plead with|implore|beseech|petition|lobby|insist on|push for|beg|entreat|exhort|solicit|seek|summon to|invite|apply for|clamour for|clamor for|press|prod|nudge|recommend|enjoin|ask|turn to|must end|must stop|order',
  ],
  [
    'ACCUSE',
    'disapprove',
    'condemn|denounce|criticise|criticize|censure|deplore|decry|rebuke|lambast|lambaste|slam|blast|deride|castigate|berate|scold|reprimand|complain|complain of|protest against|lash out|lash out at|rail against|find fault|admonish|excoriate|vilify|mock|insult|belittle|ridicule|jeer|boo|assail|upbraid|chide|bemoan|lament|object|object to|take issue|regret|hit out at|speak out against|blame|fault|chastise|disparage|inveigh against',
  ],
  [
    'ACCUSE',
    'investigate',
    'investigate|probe|inquire into|indict|prosecute|sue|arraign|impeach|subpoena|interrogate|cross-examine|inspect|audit|open an inquiry|file a complaint|press charges|put on trial|file suit|charge with|look into',
  ],
  [
    'ACCUSE',
    'allege',
    'accuse|allege|charge that|implicate|point the finger|incriminate|suspect|hold responsible|claim that',
  ],
  [
    'REJECT',
    null,
    'reject|refuse|rebuff|spurn|veto|decline|turn down|rule out|dismiss|defy|flout|snub|rebut|repudiate|renege|renege on|scotch|shun|balk|resist|oppose|disobey|overrule|throw out|vote down|brush off|shoot down|walk away from|pour cold water|strike down|override|block|contravene|abrogate|stonewall',
  ],
  [
    'THREATEN',
    null,
    'threaten|warn|menace|brandish|vow to retaliate|swear revenge|issue an ultimatum|intimidate|blackmail|sabre-rattle|set a deadline',
  ],
  [
    'PROTEST',
    'demo',
    'protest|demonstrate|march|rally|picket|parade|take to the streets|chant|gather outside|converge on|sit in',
  ],
  ['PROTEST', 'riot', 'riot|rampage|loot|run riot|stone'],
  ['PROTEST', 'strike', 'strike|walk out|down tools|go on strike|stop work|lay down tools'],
  ['PROTEST', 'boycott', 'boycott|stay away from|sit out'],
  ['PROTEST', 'obstruct', 'barricade|blockade a road|occupy buildings|disrupt|paralyse|paralyze|obstruct'],
  ['PROTEST', 'vandalize', 'vandalise|vandalize|deface|daub'],
  [
    'SANCTION',
    'discontinue',
    'sanction|embargo|blacklist|break off|sever|suspend|cut off|cancel|call off|boycott talks|downgrade|terminate|scrap|halt|cut ties|abandon|freeze out|discontinue|postpone indefinitely',
  ],
  ['SANCTION', 'expel', 'expel|declare persona non grata|oust|banish|evict from|drum out|kick out'],
  ['SANCTION', 'convict', 'convict|sentence|find guilty|fine|jail for'],
  [
    'MOBILIZE',
    'troops',
    'mobilise|mobilize|deploy|mass|amass|redeploy|garrison|station|dig in|reinforce|patrol|call up|draft|conscript|dispatch to the border|stand ready|fortify|encamp|shadow|scramble|put on alert|stand guard|muster|parade troops|rehearse|manoeuvre|maneuver|exercise|drill',
  ],
  ['MOBILIZE', 'weapons', 'test-fire|position missiles|test-launch|stockpile|militarise|militarize|unveil missiles'],
  [
    'COERCE',
    'arrest',
    'arrest|detain|jail|imprison|apprehend|capture|round up|intern|incarcerate|remand|take into custody|hold in custody|place under house arrest|lock up|nab|handcuff|swoop on',
  ],
  [
    'COERCE',
    'seize',
    'seize|confiscate|impound|expropriate|nationalise|nationalize|commandeer|requisition|intercept|board|raid|search|ransack|annex|take over|storm offices',
  ],
  [
    'COERCE',
    'restrict',
    'ban|outlaw|prohibit|bar|forbid|curb|restrict|muzzle|crack down|clamp down|disband|disqualify|dissolve|gag|strip|shut down|close down|cordon off|seal off|cordon|clear|ration|curtail|quell',
  ],
  ['COERCE', 'censor', 'censor|jam broadcasts|black out|pull off the air'],
  ['COERCE', 'deport', 'deport|exile|displace|relocate by force|uproot'],
  ['COERCE', 'withhold', 'withhold'],
  ['COERCE', 'cyber', 'hack|hack into|phish|wiretap'],
  ['COERCE', 'misinformation', 'spread falsehoods|spread disinformation'],
  [
    'ASSAULT',
    null,
    'attack|assault|kill|wound|injure|maim|murder|massacre|slaughter|slay|invade|ambush|overrun|clash|fight|battle|strike at|storm|besiege|encircle|capture town|overpower|repel|rout|charge at|open fire|hit|raze|ravage|pummel|engage|harm|violate the ceasefire|execute|lynch|retaliate|target|skirmish|overthrow|topple|depose|abuse',
  ],
  ['ASSAULT', 'abduct', 'abduct|kidnap|hijack|take hostage|snatch|seize hostages'],
  ['ASSAULT', 'beat', 'beat|beat up|club|whip|flog|batter|punch|kick|manhandle|lash'],
  ['ASSAULT', 'torture', 'torture|mutilate|brutalise|brutalize|waterboard'],
  ['ASSAULT', 'sexual', 'rape|molest|sexually assault|gang-rape'],
  ['ASSAULT', 'targeted', 'assassinate|behead|decapitate|gun down|hang'],
  [
    'ASSAULT',
    'destroy',
    'destroy|demolish|burn down|torch|set fire|set ablaze|level|sabotage|flatten|wreck|bulldoze|incinerate|burn|sink',
  ],
  ['ASSAULT', 'primitive', 'stab|hack to death|knife|spear|run over|ram|pelt|hurl stones'],
  ['ASSAULT', 'firearms', 'shoot|shoot dead|shoot at|gun|snipe|machine-gun|fire at|fire on|fire upon|exchange fire'],
  ['ASSAULT', 'explosives', 'bomb|blow up|dynamite|detonate|mine|booby-trap|explode|blast through|firebomb'],
  ['ASSAULT', 'aerial', 'bombard from the air|strafe|dive-bomb|carpet-bomb|napalm'],
  ['ASSAULT', 'heavy-weapons', 'shell|bombard|mortar|pound|rocket|lob shells|torpedo|shoot down a plane'],
  ['ASSAULT', 'crowd-control', 'teargas|tear-gas|disperse'],
  ['ASSAULT', 'unconventional', 'gas|poison|ethnically cleanse|exterminate|irradiate'],
];

/**
 * Verbs with many plain uses ("help finance them", "offered advice", "hit a note"): a deed only where the sentence has both who does it and
 * somebody it is done to.
 */
export const EVERYDAY_VERBS: ReadonlySet<string> = new Set(
  `help offer back support cheer abuse disrupt treat provide finance supply fund ask seek dismiss oppose decline resist hit target fight battle engage harm
  press push sign welcome thank recognise recognize discuss visit tour join return deliver ship protect guard escort train equip house
  feed rescue lend assist aid invite recommend lobby beat strip clear search board bar restrict block override order
  charge shoot burn sink level hang mine gas fine bar station rally relax ease yield concede ship
  halt blame fault object regret lament claim honour honor defend champion pledge`.split(/\s+/),
);

/**
 * Verbs that cannot do without an object: without one right behind it, the past form is a participle. “Three ▸killed◂ in Sund”, “a premier
 * ▸accused◂ of theft”; not “attacked at dawn”, which needs none.
 */
export const ALWAYS_TRANSITIVE: ReadonlySet<string> = new Set(
  `accuse kill wound injure arrest detain jail imprison convict sentence charge indict kidnap abduct assassinate behead murder deport evacuate
  displace acquit pardon suspect slay expel exile intern hospitalise hospitalize`.split(/\s+/),
);

/** Verbs without an object: “by” behind them tells how, not by whom: “retaliated by closing the port”. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  'retaliate respond react reciprocate protest rally march demonstrate riot resign withdraw retreat'.split(' '),
);
