// Words that make a capitalised phrase an organisation, an alliance, an armed group or a publication. Form of Token.norm.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const ORGANISATION_HEADS = words(
  `ministry department dept dept. agency bureau office court commission committee council board parliament congress senate house assembly
  cabinet party campaign group organization organisation institute institution university college school academy foundation fund
  association society company corp corp. corporation inc inc. ltd ltd. llc plc co co. bank church center centre club federation guild syndicate
  confederation authority administration service services police union trust project network initiative caucus conference convention
  coalition movement partnership chamber registry observatory laboratory laboratories labs hospital clinic museum library hotel hotels
  airlines airways motors industries systems technologies technology software media pictures studios entertainment records press
  brothers bros partners capital holdings associates consulting strategies research international worldwide pac fbi cia nsa epa irs doj
  dnc rnc gop un eu wto imf who nasa unesco unicef opec oecd aclu nra afl-cio seiu naacp tribunal legislature duma knesset bundestag
  bundesrat sejm rada majlis diet politburo secretariat presidency directorate inspectorate prosecution treasury embassy consulate
  mission delegation team task panel task-force watch international roundtable exchange forum lobby sierra democrats republicans
  greens liberals conservatives labour likud hezbollah amnesty greenpeace staff chiefs matter google facebook twitter
  microsoft amazon apple boeing airbus`,
);
export const ALLIANCE_HEADS = words(
  'pact alliance treaty bloc league entente axis commonwealth nato asean eu un g7 g8 g20 brics opec',
);
export const ARMED_HEADS = words(
  'army brigade brigades militia front forces guard guards legion battalion fighters rebels taliban isis isil hamas hezbollah qaeda al-qaeda al-shabab al-shabaab farc pkk ypg mujahideen insurgency corps navy marines',
);
/** Last words of a publication’s name. */
export const PUBLICATION_HEADS = words(
  `news times post journal tribune herald courier gazette observer telegraph dispatch chronicle examiner inquirer globe mirror sentinel
  register magazine newspaper weekly review daily guardian economist spiegel monde reuters bloomberg tass interfax xinhua politico
  buzzfeed breitbart huffpost cnn cbs nbc abc bbc msnbc cnbc npr pbs univision telemundo newsweek yorker radio tv television reporter
  broadcasting sputnik meridian caller beast intelligencer hill atlantic today slate salon vox mashable wsj nyt axios`,
);
/** Words in lower case that make a body of the name before them: "the Okker campaign", "the Tarskian government". */
export const BODY_NOUNS = words('campaign administration government foundation legislature');
/** Polls are called by who takes them: "a Meridian poll". */
export const POLL_NOUNS = words('poll survey');
export const POLL_WORDS = words('national tracking exit opinion online new statewide state latest');
