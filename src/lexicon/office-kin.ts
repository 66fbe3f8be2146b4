// Which words for an office or person may stand for which: "the top diplomat" for a foreign minister. Form of Token.norm.
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that mean the same office. */
const SAME: readonly (readonly string[])[] = [
  'spokesman spokeswoman spokesperson press-secretary',
  'chairman chairwoman chair chairperson',
  'chief head boss director',
  'premier prime-minister pm',
  'president commander-in-chief',
  'governor gov',
  'senator sen',
  'representative congressman congresswoman congressperson rep',
  'candidate nominee contender hopeful front-runner frontrunner standard-bearer',
  'adviser advisor aide strategist consultant counselor',
  'lawyer attorney counsel',
  'judge justice magistrate jurist',
  'professor scholar academic',
  'pollster',
  'businessman businesswoman billionaire millionaire mogul tycoon magnate developer entrepreneur investor financier',
  'reporter journalist correspondent',
  'columnist commentator pundit',
  'host anchor anchorman anchorwoman newscaster broadcaster moderator emcee',
  'ambassador envoy',
  'doctor physician surgeon neurosurgeon dr',
  'pastor reverend priest minister-of-religion',
  'actor actress',
  'policeman policewoman cop',
  'captain skipper',
  'principal headteacher headmaster headmistress',
  'author writer',
  'rival opponent adversary challenger foe',
  'gunman shooter attacker assailant killer',
  'priest preacher clergyman',
].map(words);

/** A wider word and the offices it can stand for. */
const WIDER: Readonly<Record<string, string>> = {
  chief: 'secretary secretary-general director-general leader ceo commander president chairman',
  head: 'headteacher headmaster headmistress principal leader ceo commander president chairman secretary secretary-general director-general',
  secretary: 'secretary-general press-secretary',
  prosecutor: 'prosecutor-general procurator-general',
  governor: 'governor-general',
  boss: 'ceo president manager chairman coach foreman',
  official:
    'secretary secretary-general director-general attorney-general inspector-general minister prime-minister president premier governor director chief commissioner ambassador envoy officer undersecretary deputy administrator spokesman head adviser commander general prosecutor mayor speaker chairman',
  leader:
    'president premier pm minister secretary secretary-general chairman speaker king queen chancellor head chief candidate governor pastor director senator',
  politician:
    'president premier prime-minister minister governor senator representative mayor candidate lawmaker secretary',
  lawmaker: 'senator representative delegate assemblyman assemblywoman councilman councilwoman mp deputy member',
  legislator: 'senator representative delegate assemblyman assemblywoman councilman councilwoman mp deputy member',
  parliamentarian:
    'senator representative delegate mp mep deputy member lawmaker legislator chairman chairwoman chair chairperson head leader speaker',
  member: 'representative senator delegate mp councilman councilwoman assemblyman assemblywoman',
  diplomat: 'ambassador envoy minister secretary secretary-general consul',
  minister: 'premier prime-minister',
  candidate: 'candidate',
  executive: 'president chairman ceo director founder owner',
  detective: 'inspector sergeant constable superintendent',
  officer: 'general colonel major captain lieutenant sergeant commander admiral detective sheriff',
  commander: 'general colonel admiral marshal',
  general: 'general',
  mayor: 'mayor',
  aide: 'manager director spokesman spokeswoman spokesperson press-secretary staffer deputy assistant',
  operative: 'strategist adviser manager director consultant aide staffer',
  academic: 'professor historian economist scholar scientist',
  expert: 'professor analyst economist historian scholar researcher scientist',
  researcher: 'professor scientist analyst scholar',
  economist: 'professor',
  celebrity: 'actor actress singer rapper comedian musician',
  star: 'actor actress singer rapper host comedian musician',
  cleric: 'pope bishop archbishop cardinal pastor imam rabbi ayatollah',
  monarch: 'king queen emperor sultan',
  pontiff: 'pope',
};

const GROUP = new Map<string, number>();
SAME.forEach((group, n) => {
  for (const word of group) GROUP.set(word, n);
});
const WIDE = new Map(Object.entries(WIDER).map(([wide, list]) => [wide, new Set(words(list))] as const));

/** Whether somebody who holds `office` may be called `word`; both are head nouns in the singular. */
export function canBeCalled(office: string, word: string): boolean {
  if (office === word) return true;
  const group = GROUP.get(word);
  return (group !== undefined && GROUP.get(office) === group) || (WIDE.get(word)?.has(office) ?? false);
}

/** Further nouns that one person is called by when no office is named: they find somebody only where one person is in play. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(
    `man woman boy girl teenager father mother husband wife son daughter brother sister widow widower millionaire celebrity star
    politician official leader lawmaker legislator parliamentarian diplomat executive newcomer outsider insider incumbent challenger rival native
    democrat republican conservative liberal libertarian socialist independent democrat populist moderate hawk
    veteran survivor victim suspect defendant plaintiff witness gunman attacker accuser activist protester advocate
    writer pontiff monarch cleric academic expert operative surrogate speaker nonagenarian octogenarian septuagenarian
    54-year-old heir dealmaker showman firebrand maverick statesman stateswoman graduate alumnus guest caller physician doctor
    nurse teacher farmer worker driver engineer athlete player comedian singer musician designer model
    skipper substitute front-runner frontrunner contender hopeful standard-bearer opponent adversary foe predecessor successor boss tycoon magnate developer
    entrepreneur investor financier banker broker trader philanthropist lobbyist donor fundraiser backer supporter ally friend colleague
    partner mentor confidant confidante protege bodyguard critic defender champion hero heroine entertainer performer novelist playwright
    poet blogger pundit speechwriter biographer interviewer questioner heckler bystander eyewitness informant shooter killer bomber
    assailant hostage prisoner inmate detainee fugitive defector exile migrant immigrant refugee asylum-seeker soldier sailor pilot
    astronaut trooper policeman policewoman cop firefighter paramedic physicist chemist biologist meteorologist mathematician psychologist
    psychiatrist sociologist philosopher theologian criminologist pediatrician cardiologist accountant clerk architect inventor technician
    programmer rancher fisherman miner trucker carpenter plumber chef waitress landlord tenant homeowner neighbor neighbour shopkeeper
    priest preacher clergyman nun monk chaplain missionary vicar deacon headmaster tutor lecturer instructor librarian curator conductor
    composer baritone soprano tenor contralto pianist guitarist drummer frontman filmmaker screenwriter photographer cameraman painter sculptor artist cartoonist
    spy mercenary insurgent militant guerrilla jihadist terrorist extremist separatist dissident demonstrator campaigner volunteer elector
    apprentice intern appointee designee deputy arbitrator referee umpire quarterback pitcher goalkeeper goalie striker golfer boxer
    winger midfielder defenseman defenceman full-back fullback centre-half centre-back left-back right-back linebacker shortstop batsman bowler
    wrestler swimmer sprinter cyclist gymnast skater medalist winner loser runner-up laureate spymaster kingmaker
    heiress socialite bachelor bride groom toddler infant youngster teen stepson stepdaughter grandson granddaughter nephew niece cousin
    uncle aunt grandfather grandmother fiance fiancee spouse orphan centrist leftist nationalist first-lady
    mate teammate classmate roommate lawman jurist upstart underdog megadonor mega-donor oilman anchorwoman anchorman newsman
    newscaster weatherman sportscaster panelist emcee congressperson councilmember assemblymember autocrat despot lieutenant-governor`,
  ),
);
