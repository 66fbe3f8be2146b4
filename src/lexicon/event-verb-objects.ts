// Verbs that tell a deed by what their object is: "send troops" moves forces, "send aid" helps, "send regards" is nothing.
import type { PloverType } from './plover.ts';

/** Classes of objects: nouns in the singular, in the form of Token.norm. */
export const OBJECT_CLASSES = {
  forces:
    'troop soldier battalion brigade division regiment company unit force army tank warship frigate destroyer submarine jet fighter bomber helicopter plane aircraft carrier fleet missile battery launcher artillery infantry marine paratrooper reservist garrison gunboat corvette destroyer squadron armour armor howitzer rocket warplane navy militia guard contingent detachment',
  posture:
    'presence force garrison battalion brigade patrol flank deployment defence defense readiness battlegroup task-force contingent outpost fleet army reserve troop unit arsenal stockpile militia',
  police: 'police policeman officer gendarme riot-police constable',
  aid: 'aid relief food medicine grain wheat rice fund funding money loan grant assistance supply tent blanket vaccine dose doctor medic generator fuel help equipment ammunition weapon arm shell munition ambulance surgeon nurse rifle convoy package shelter refuge asylum cash credit donation drone water truck lorry vehicle ferry boat helicopter tank howitzer missile radar battery turbine million',
  envoy: 'envoy delegation emissary diplomat mediator negotiator minister team mission observer',
  ambassador: 'ambassador envoy diplomat attaché attache consul mission embassy consulate staff',
  talks:
    'talk meeting negotiation dialogue conference summit consultation visit conversation round session discussion contact channel debate call',
  ties: 'tie relation relationship link contact diplomatic-relations diplomatic cooperation trade partnership membership',
  penalties: 'sanction embargo tariff duty penalty blockade boycott fine ban quota levy',
  curbs: 'curfew emergency restriction ban limit lockdown curb blackout travel-ban closure censorship decree rule',
  troops_off:
    'curfew emergency siege blockade sanction embargo restriction ban tariff duty roadblock quota veto curb freeze charge limit levy immunity',
  prisoners:
    'prisoner hostage detainee captive sailor crew soldier pilot journalist activist dissident body remains reporter worker engineer priest inmate suspect convict fighter boat vessel trawler tanker ship document leader',
  deal: 'deal agreement pact treaty accord memorandum protocol contract convention truce ceasefire armistice compromise settlement understanding communique communiqué charter declaration',
  truce: 'ceasefire truce armistice cease-fire',
  attack:
    'attack raid strike offensive assault airstrike air-strike bombing bombardment ambush missile rocket shell mortar operation incursion invasion bomb shot grenade salvo barrage projectile torpedo drone artillery sortie',
  fire: 'fire blaze',
  crowd_arms: 'gas tear-gas teargas bullet round pellet cannon spray stun-grenade',
  ground:
    'town village city port island airport airfield bridge base hill strip territory province district building station outpost valley crossing',
  assets:
    'asset account property home house land weapon ship vessel tanker cargo truck passport boat trawler farm company plant drug cash document laptop phone goods gold arsenal haul',
  protest: 'protest rally demonstration march strike sit-in vigil walkout hunger-strike boycott procession blockade',
  road: 'road motorway highway bridge border crossing rail railway track port street gate square strait channel',
  border:
    'border frontier airspace crossing strait port embassy consulate office station newspaper channel school market mosque church',
  inquiry: 'inquiry investigation probe case trial proceeding lawsuit suit complaint charge hearing',
  exercise: 'exercise drill manoeuvre maneuver wargame war-game training',
  weapon_test: 'missile rocket torpedo warhead device',
  office: 'post office power job government presidency seat premiership chair',
  criticism:
    'criticism protest complaint objection alarm concern outrage condemnation dismay anger indignation regret displeasure doubt',
  blame: 'blame responsibility guilt',
  backing:
    'support backing solidarity sympathy condolence condolences gratitude recognition admiration praise approval blessing thanks welcome tribute apology congratulation trust respect',
  demand: 'demand call appeal request plea petition invitation',
  threat: 'threat warning ultimatum deadline',
  promise: 'promise pledge commitment assurance guarantee word offer readiness willingness',
  promise_got: 'promise pledge commitment assurance guarantee concession undertaking',
  hostage: 'hostage',
  flag: 'flag effigy tyre tire car shop window',
  people:
    'people person civilian man woman child villager fisherman protester resident worker student teacher refugee migrant nun',
  amnesty: 'amnesty pardon clemency reprieve concession autonomy independence right visa permission vote access',
  intelligence:
    'intelligence data information know-how technology expertise image power electricity gas oil coal grain',
} as const satisfies Record<string, string>;
export type ObjectClass = keyof typeof OBJECT_CLASSES;

/** lemmas divided by |, class of the object, type, mode. The first line that fits a verb and its object counts. */
export const EVENT_VERB_OBJECTS: readonly (readonly [
  lemmas: string,
  object: ObjectClass,
  type: PloverType,
  mode: string | null,
])[] = [
  [
    'send|dispatch|rush|fly|move|order|ship|post|commit|shift|transfer|bring|land|station|rotate|sail',
    'forces',
    'MOBILIZE',
    'troops',
  ],
  ['send|dispatch|rush|order|deploy|post', 'police', 'MOBILIZE', 'police'],
  [
    'send|dispatch|rush|fly|ship|give|grant|pledge|extend|provide|offer|deliver|donate|transfer|hand|allocate|approve|distribute|bring|supply|drop|truck|pour|release|hand out|earmark|disburse|lend|channel',
    'aid',
    'AID',
    null,
  ],
  ['send|dispatch', 'envoy', 'CONSULT', 'visit'],
  ['recall|withdraw|pull|call home|pull out', 'ambassador', 'SANCTION', 'withdraw'],
  ['summon|call in', 'ambassador', 'ACCUSE', 'disapprove'],
  ['expel|throw out|send home|kick out', 'ambassador', 'SANCTION', 'expel'],
  [
    'strengthen|increase|boost|beef up|build up|reinforce|expand|establish|set up|create|form|double|triple|step up|raise|enlarge|bolster',
    'posture',
    'MOBILIZE',
    'troops',
  ],
  [
    'withdraw|pull|pull out|remove|bring home|recall|evacuate|redeploy|take|take out|fly home',
    'forces',
    'RETREAT',
    'withdraw',
  ],
  [
    'hold|open|begin|start|resume|conduct|chair|attend|join|host|convene|have|continue|conclude|lead|restart|relaunch|wrap up|enter|organise|organize|reopen',
    'talks',
    'CONSULT',
    null,
  ],
  ['pay|make', 'talks', 'CONSULT', 'visit'],
  [
    'break off|suspend|halt|cancel|call off|postpone|boycott|freeze|scrap|abandon|stop|quit|walk out|leave|end|cut|sever|downgrade|cut off|terminate|break',
    'talks',
    'SANCTION',
    'discontinue',
  ],
  [
    'break off|suspend|halt|cancel|freeze|stop|end|cut|sever|downgrade|cut off|terminate|break|reduce',
    'ties',
    'SANCTION',
    'discontinue',
  ],
  ['establish|restore|re-establish|reestablish|normalise|normalize', 'ties', 'SUPPORT', null],
  ['stop|halt|cut|cut off|suspend|freeze|end|slash|withhold|cancel', 'aid', 'SANCTION', 'discontinue'],
  [
    'impose|slap|announce|adopt|extend|tighten|renew|enact|levy|widen|clap|place|introduce',
    'penalties',
    'SANCTION',
    'discontinue',
  ],
  ['impose|declare|decree|order|announce|enforce|introduce|extend|tighten|proclaim', 'curbs', 'COERCE', 'restrict'],
  [
    'lift|ease|end|relax|suspend|scrap|drop|remove|loosen|repeal|reduce|cut|abolish|waive|rescind',
    'troops_off',
    'CONCEDE',
    null,
  ],
  // ended [the strike], called off [the march]
  ['end|call off|halt|suspend|abandon|break off|lift', 'protest', 'CONCEDE', null],
  ['grant|give|declare|announce|proclaim|offer|allow', 'amnesty', 'CONCEDE', null],
  ['release|free|return|hand over|hand back|let go|swap|repatriate', 'prisoners', 'RETREAT', 'release'],
  ['sign|conclude|ratify|approve|initial|seal|clinch|strike|endorse', 'truce', 'RETREAT', 'ceasefire'],
  ['declare|observe|announce|begin|call|honour|honor|agree', 'truce', 'RETREAT', 'ceasefire'],
  ['sign|initial|ratify', 'deal', 'SUPPORT', null],
  ['conclude|seal|clinch', 'deal', 'AGREE', null],
  ['reach|strike|make|hammer out|accept|agree|close|work out|approve|adopt', 'deal', 'AGREE', null],
  [
    'break|violate|breach|denounce|tear up|scrap|quit|leave|abandon|withdraw from|pull out of|suspend',
    'deal',
    'REJECT',
    null,
  ],
  [
    'launch|carry out|conduct|mount|stage|unleash|begin|fire|execute|perpetrate|wage|press|lob|hurl|throw|drop|set off|detonate|plant',
    'attack',
    'ASSAULT',
    null,
  ],
  ['open|set', 'fire', 'ASSAULT', null],
  // fired [tear gas], [rubber bullets], [live rounds]
  ['fire|shoot|lob', 'crowd_arms', 'ASSAULT', 'crowd-control'],
  ['seize|capture|take|occupy|retake|recapture|storm|overrun|enter|invade', 'ground', 'ASSAULT', null],
  ['seize|confiscate|impound|freeze|raid|search|take|grab', 'assets', 'COERCE', 'seize'],
  ['stage|hold|organise|organize|join|begin|lead|call|launch|start|go on|continue|mount', 'protest', 'PROTEST', null],
  ['block|blockade|occupy|close|barricade|seal', 'road', 'PROTEST', 'obstruct'],
  ['close|shut|seal|shut down', 'border', 'COERCE', 'restrict'],
  ['open|launch|begin|order|start|file|bring|lodge|announce', 'inquiry', 'ACCUSE', 'investigate'],
  [
    'hold|begin|start|conduct|stage|launch|carry out|join|run|open|practise|practice|complete',
    'exercise',
    'MOBILIZE',
    'troops',
  ],
  ['test|launch|fire', 'weapon_test', 'MOBILIZE', 'weapons'],
  ['quit|leave|resign|relinquish', 'office', 'RETREAT', 'resign'],
  ['voice|express|lodge|deliver|hand|raise|send', 'criticism', 'ACCUSE', 'disapprove'],
  ['lay|put|pin|place', 'blame', 'ACCUSE', 'allege'],
  ['offer|express|voice|give|pledge|extend|lend|declare|reiterate|announce|send', 'backing', 'SUPPORT', null],
  ['issue|make|renew|repeat|send|launch|reiterate|submit|table|extend', 'demand', 'REQUEST', null],
  ['issue|make|give|deliver|repeat|renew|send|set', 'threat', 'THREATEN', null],
  ['give|make|renew|repeat|reiterate|offer|express', 'promise', 'AGREE', null],
  ['secure|win|obtain|extract|get|wring|receive', 'promise_got', 'AGREE', null],
  ['take|hold|seize|grab', 'hostage', 'ASSAULT', 'abduct'],
  ['burn|torch|smash', 'flag', 'PROTEST', 'vandalize'],
  ['share|exchange|swap|pass|sell|buy|export|import|supply', 'intelligence', 'COOPERATE', null],
  ['take in|accept|admit', 'people', 'AID', null],
];
