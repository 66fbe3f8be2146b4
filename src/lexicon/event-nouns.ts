// Nouns that tell a deed, by PLOVER type and mode; singular, plurals go without saying. `strong`: a happening wherever it
// stands. The others are one beside a light verb ("held talks"), with somebody of it ("Tarsk’s raid") or at somebody ("a visit to Sund").
import type { PloverType } from './plover.ts';

export const EVENT_NOUNS: readonly (readonly [
  type: PloverType,
  mode: string | null,
  strong: boolean,
  nouns: string,
])[] = [
  [
    'CONSULT',
    null,
    false,
    'talk meeting negotiation summit consultation conversation discussion dialogue mediation tête-à-tête handshake',
  ],
  ['CONSULT', 'visit', false, 'visit trip tour'],
  ['AGREE', null, false, 'agreement accord pact pledge promise commitment consent offer'],
  ['SUPPORT', null, true, 'endorsement'],
  [
    'SUPPORT',
    null,
    false,
    'congratulation apology condolence praise ratification tribute sympathy solidarity gratitude recognition',
  ],
  ['CONCEDE', null, false, 'concession amnesty pardon easing reprieve acquittal'],
  ['COOPERATE', null, false, 'cooperation extradition collaboration'],
  ['AID', null, false, 'airlift assistance donation bailout resettlement evacuation rescue'],
  ['RETREAT', 'withdraw', false, 'withdrawal retreat pullout pull-out pullback drawdown disengagement'],
  ['RETREAT', 'release', false, 'release repatriation'],
  ['RETREAT', 'disarm', false, 'disarmament surrender capitulation'],
  ['RETREAT', 'ceasefire', false, 'ceasefire truce cease-fire armistice'],
  ['RETREAT', 'resign', true, 'resignation abdication'],
  ['REQUEST', null, false, 'demand appeal request plea petition call invitation subpoena'],
  [
    'ACCUSE',
    'disapprove',
    false,
    'criticism condemnation rebuke reprimand censure denunciation complaint critique outcry jab swipe insult smear',
  ],
  ['ACCUSE', 'allege', false, 'accusation allegation'],
  ['ACCUSE', 'investigate', false, 'investigation inquiry inquest probe indictment lawsuit prosecution impeachment'],
  ['REJECT', null, false, 'rejection refusal veto override rebuff snub defiance'],
  ['THREATEN', null, false, 'threat ultimatum'],
  ['PROTEST', 'demo', true, 'protest demonstration sit-in'],
  ['PROTEST', 'demo', false, 'rally march vigil picket'],
  ['PROTEST', 'riot', true, 'riot unrest rioting looting uprising revolt'],
  ['PROTEST', 'strike', false, 'walkout stoppage'],
  ['PROTEST', 'boycott', false, 'boycott'],
  ['SANCTION', 'discontinue', false, 'sanction embargo tariff suspension'],
  ['SANCTION', 'expel', false, 'expulsion ouster'],
  ['SANCTION', 'convict', false, 'conviction'],
  [
    'MOBILIZE',
    'troops',
    false,
    'mobilisation mobilization deployment build-up buildup call-up patrol exercise drill manoeuvre maneuver',
  ],
  ['COERCE', 'arrest', false, 'arrest detention roundup round-up imprisonment internment manhunt'],
  ['COERCE', 'seize', false, 'seizure confiscation annexation expropriation raid theft break-in'],
  ['COERCE', 'curfew', true, 'curfew'],
  ['COERCE', 'restrict', false, 'crackdown clampdown blockade lockdown surveillance'],
  ['COERCE', 'deport', false, 'deportation'],
  ['COERCE', 'cyber', true, 'cyberattack cyber-attack hack'],
  [
    'ASSAULT',
    null,
    false,
    'attack assault offensive counterattack invasion incursion intervention ambush clash fighting battle onslaught killing murder war siege overthrow coup slaughter stabbing shootout atrocity retaliation occupation',
  ],
  ['ASSAULT', null, true, 'massacre'],
  ['ASSAULT', 'abduct', true, 'abduction kidnapping hijacking'],
  ['ASSAULT', 'torture', false, 'torture'],
  ['ASSAULT', 'sexual', false, 'rape'],
  ['ASSAULT', 'targeted', true, 'assassination beheading'],
  ['ASSAULT', 'firearms', true, 'gunfire shooting crossfire gunbattle'],
  ['ASSAULT', 'explosives', true, 'bombing explosion blast'],
  ['ASSAULT', 'aerial', true, 'airstrike air-strike air-raid sortie'],
  ['ASSAULT', 'heavy-weapons', true, 'shelling bombardment shellfire'],
  ['ASSAULT', 'unconventional', true, 'genocide poisoning'],
];

/** Verbs that lend an event noun its time and status, and it their subject: "Tarsk [launched] an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold launch carry conduct stage make have pay open begin start resume mount wage order announce declare lead join attend host convene
  perpetrate undertake execute impose issue give offer sign suffer face end halt stop continue complete plan schedule cancel agree
  finish organise organize chair conclude report`.split(/\s+/),
);
