// Nouns that news counts by, in the singular. Any plural noun can be counted; these are the ones that may be trusted where
// shape alone does not decide: after "one", after a number that looks like a year, inside "arms inspectors", before a hyphen.
// In: nothing. Out: sets, and a test.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People by what they do or are. Agent nouns in -er, -or, -ist, -ian, -man, -woman are known by their ending. */
const PEOPLE = words(`
  person man woman child boy girl adult minor infant baby teen pupil student graduate parent mother father son daughter brother sister
  relative spouse widow orphan twin citizen resident inhabitant national foreigner native immigrant migrant refugee evacuee returnee
  civilian soldier troop serviceman servicewoman recruit conscript cadet marine guard sniper pilot crewman veteran casualty fatality
  victim survivor hostage captive detainee prisoner inmate convict suspect defendant juror judge witness plaintiff militant insurgent
  rebel guerrilla jihadi jihadist extremist terrorist gunman militiaman peacekeeper mercenary official diplomat envoy ambassador
  delegate deputy lawmaker legislator congressman congresswoman senator representative councillor councilman mayor governor minister
  president king prince expert specialist analyst adviser advisor aide staffer employee employer apprentice intern worker labourer
  miner nurse doctor medic patient surgeon agent spy inspector observer monitor police policeman policewoman officer cop firefighter
  detective voter elector candidate nominee supporter opponent critic activist protester protestor demonstrator marcher mourner
  participant attendee guest visitor tourist traveller traveler passenger driver farmer fisherman businessman businesswoman
  entrepreneur executive investor shareholder subscriber viewer reader listener user customer client tenant homeowner taxpayer
  journalist reporter correspondent photographer editor artist actor singer athlete player fan priest bishop imam monk nun pilgrim
  worshipper worshiper believer muslim christian jew catholic follower volunteer donor ally partner rival enemy neighbour neighbor
  friend member signatory personnel staff dead wounded injured missing homeless displaced respondent islander scientist engineer
  academic professor teacher lawyer attorney trader smuggler trafficker hacker fighter commander general admiral colonel lieutenant
  sailor seaman submariner airman paratrooper commando reservist superdelegate democrat republican conservative liberal independent
`);

/** Armed forces and what they use. */
const ARMS = words(`
  battalion brigade regiment division corps squadron platoon company battery battlegroup unit contingent garrison flotilla fleet army
  militia base outpost checkpoint airfield airbase barracks bunker tank gun howitzer mortar rifle pistol weapon firearm grenade mine bomb
  warhead missile rocket shell torpedo round bullet launcher radar interceptor jet fighter bomber plane aircraft airliner helicopter
  chopper drone glider balloon satellite ship vessel warship frigate destroyer corvette cruiser carrier submarine boat ferry
  tanker freighter trawler minesweeper patrol sortie airstrike strike raid attack ambush assault shelling explosion blast clash incident
  violation incursion intrusion exercise drill manoeuvre maneuver vehicle truck lorry car bus van train carriage wagon trailer convoy
  ambulance bicycle motorcycle motorbike locomotive
`);

/** Places, bodies, papers, happenings and things that reports count. */
const THINGS = words(`
  country nation state member-state republic province region county district municipality city town village settlement island port
  harbour harbor airport station border crossing bridge road tunnel dam plant reactor factory mill refinery pipeline well field farm house home
  apartment flat building room bed hospital clinic school university college church mosque synagogue temple museum library shop store
  restaurant hotel prison jail camp tent shelter embassy consulate mission office company firm business bank agency ministry
  department party faction coalition group bloc union league club team organisation organization charity institution newspaper
  magazine website channel outlet account page email letter message document cable file record report article story book film song poem
  photo photograph picture image video post tweet vote ballot seat mandate constituency precinct point percentage term round session
  meeting summit conference hearing debate talk negotiation visit trip tour flight voyage call interview speech question answer
  demand condition proposal amendment clause law bill act resolution decree treaty agreement accord deal contract order sanction
  measure rule regulation permit licence license visa passport charge count offence offense crime murder killing death suicide
  case lawsuit complaint claim petition signature appeal ruling sentence arrest warrant execution lash birth marriage divorce abortion infection
  outbreak patient vaccine dose test sample job post position vacancy shift strike protest rally march demonstration riot election
  primary caucus referendum poll survey game match race goal medal title award prize share bond loan grant payment instalment
  installment tranche ticket barrel bottle box bag sack crate container parcel package load ration meal loaf animal dog cat horse
  cow sheep pig goat chicken bird fish tree plant flower storm flood earthquake aftershock fire wildfire landslide avalanche
  degree step phase stage part piece item article chapter volume word line page minute mistake error problem issue reason
  option way time occasion generation household family couple tribe clan community street block floor storey story lane
`);

/** Words for a body of people whose size is told as "a force of 5,000". */
export const COLLECTIVES = words(
  `force army crowd group team staff workforce crew gathering congregation audience corps militia contingent garrison delegation mob
  throng class membership battalion brigade division regiment unit mission procession`,
);

/** Nouns that a hyphen joins to a number: "a 200-seat parliament", "the 28-nation alliance". "-strong" is a person each. */
export const HYPHEN_COUNTS: ReadonlySet<string> = words(`
  member nation country seat page man woman person vote ship vehicle truck tank aircraft soldier officer judge delegate room bed storey
  story floor minister
`);

const AGENT_ENDING = /(?:[^aeiou]ers|[aeiou][^aeiou]+ers|tors|ists|ians|men|women|ees|people)$/;
const NOT_AGENTS = words(
  'papers orders borders numbers letters matters quarters powers waters others shoulders careers factors sectors trees fees',
);

/** Whether news counts by `singular` so often that its shape need not be asked. */
export function isUnitNoun(singular: string): boolean {
  return PEOPLE.has(singular) || ARMS.has(singular) || THINGS.has(singular);
}

/** Whether `singular`, or the plural `word`, names people. */
export function namesPeople(word: string, singular: string): boolean {
  return PEOPLE.has(singular) || (AGENT_ENDING.test(word) && !NOT_AGENTS.has(word));
}

/** Nouns that "one" may count: with others it mostly points ("one reason", "one day", "one thing"). */
export function isCountedByOne(singular: string): boolean {
  return (PEOPLE.has(singular) || ARMS.has(singular) || ONE_THINGS.has(singular)) && !ONE_POINTS.has(singular);
}
const ONE_THINGS = words(
  'vote seat country nation island airport bridge hospital school embassy signature arrest death goal ticket',
);
const ONE_POINTS = words(`
  person man woman official expert analyst adviser aide critic supporter voter user reader friend partner reporter diplomat
  incident attack strike unit company patrol round candidate fan activist observer senator lawmaker member general conservative
  republican democrat liberal independent executive participant student scientist professor teacher
`);
