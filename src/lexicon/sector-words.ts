// Words for people and bodies → the sector of PLOVER that they belong to. Form: lower case, singular or plural as written.
// A phrase has the sector of its last such word: "the police union" is CVL, "the defence ministry’s troops" MIL.

/** What each sector code stands for, in the words of the coding manual’s list. */
export const SECTORS = {
  GOV: 'government',
  MIL: 'military',
  COP: 'police',
  JUD: 'judiciary',
  LEG: 'legislature',
  SPY: 'intelligence',
  PTY: 'political party',
  REB: 'rebels',
  UAF: 'armed force of unknown standing',
  JRN: 'journalists and media',
  BUS: 'business',
  LAB: 'labour',
  EDU: 'education',
  MED: 'medicine',
  REL: 'religion',
  REF: 'refugees',
  CRM: 'crime',
  CVL: 'civilians',
} as const;
export type Sector = keyof typeof SECTORS;

const WORDS: Readonly<Record<Sector, string>> = {
  GOV: `government governments administration ministry ministries minister ministers president presidents premier chancellor cabinet king queen
    prince emir sultan embassy embassies consulate ambassador ambassadors envoy envoys diplomat diplomats official officials governor governors
    mayor mayors authorities secretary spokesman spokeswoman spokesperson kremlin regime presidency treasury council regulator regulators`,
  MIL: `army armies navy military troops soldiers soldier forces brigade brigades battalion battalions division regiment general generals
    admiral colonel commander commanders marines warship warships frigate frigates jets warplanes airmen airforce submarine submarines fleet
    missile missiles drone drones paratroopers conscripts artillery garrison`,
  COP: `police policeman policemen policewoman constable constables officers gendarmes gendarmerie carabinieri sheriff deputies patrolmen
    interpol detectives detective`,
  JUD: `court courts judge judges tribunal prosecutor prosecutors magistrate magistrates jury jurors justices attorney attorneys judiciary`,
  LEG: `parliament senate senator senators congress congressman congresswoman lawmaker lawmakers legislator legislators legislature mp mps
    deputy assembly assemblyman duma bundestag knesset sejm rada chamber speaker`,
  SPY: `intelligence spy spies cia mossad fsb gru mi6 spymaster`,
  PTY: `party parties democrats republicans conservatives liberals socialists communists greens coalition opposition candidate candidates
    campaign`,
  REB: `rebel rebels insurgents insurgent guerrillas guerrilla separatists separatist insurgency taliban`,
  UAF: `militia militias gunmen gunman militants militant fighters fighter paramilitaries mercenaries attackers attacker`,
  JRN: `journalist journalists reporter reporters newspaper newspapers broadcaster broadcasters editor editors columnist media agency outlet`,
  BUS: `company companies firm firms bank banks corporation business businesses businessman businesswoman investors investor manufacturer
    airline airlines exporters importers executives shareholders employers`,
  LAB: `union unions workers worker miners dockers strikers teachers-union labourers`,
  EDU: `university universities school schools student students professor professors teacher teachers`,
  MED: `hospital hospitals doctor doctors nurse nurses clinic clinics medics medic`,
  REL: `church churches bishop bishops archbishop pope priest priests imam imams rabbi rabbis mosque clergy cleric clerics ayatollah vatican`,
  REF: `refugee refugees migrants migrant asylum-seekers displaced`,
  CRM: `gang gangs cartel cartels smugglers smuggler traffickers pirates mafia hackers thieves`,
  CVL: `civilian civilians protesters protester demonstrators demonstrator residents resident villagers crowd crowds people citizens citizen
    activists activist voters marchers women men children families`,
};

const SECTOR_OF = new Map<string, Sector>();
for (const [sector, list] of Object.entries(WORDS))
  for (const word of list.trim().split(/\s+/)) if (!SECTOR_OF.has(word)) SECTOR_OF.set(word, sector as Sector);

/** Bodies of several states, which are no country’s: written form, lower case. "European Union", not "trade union". */
const BETWEEN_STATES =
  /\b(?:(?:european|african|eurasian) union|united nations|security council|nato|asean|osce|opec|iaea|imf|world bank|arab league|african union|g7|g20|brics|red cross|international (?:criminal )?court(?: of justice)?)\b/;

/** Whether `phrase` names a body of several states. "EU" and "UN" only in capitals: "un" is a word elsewhere. */
export const isBetweenStates = (phrase: string): boolean =>
  /\b(?:EU|UN|U\.N\.)(?![\p{L}])/u.test(phrase) || BETWEEN_STATES.test(phrase.toLowerCase());

/** The sector that `phrase` names; null where none of its words tells. */
export function sectorOf(phrase: string): Sector | null {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const last = words.findLast((word) => SECTOR_OF.has(word));
  return last === undefined ? null : SECTOR_OF.get(last)!;
}
