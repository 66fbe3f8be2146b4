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

/** Heads whose office “general” ends: an “attorney general” is no soldier; a “major general” is one. */
const OF_OFFICE =
  /^(?:attorney|director|secretary|prosecutor|procurator|solicitor|governor|consul|inspector|auditor|accountant|comptroller|controller|surgeon|postmaster|registrar|advocate|commissioner|receiver|treasurer)s?$/;
/** What forces have: it acts for whoever it is told to be of, “Belmark’s jets”, and “two missiles” are nobody. */
const EQUIPMENT = /^(?:jets|warplanes|missiles?|drones?|warships?|frigates?|submarines?|artillery)$/;
/** Behind these “general” is no adjective of the next word: “the general in charge”. */
const BEHIND_GENERAL = /^(?:in|of|who|whose|that|which|and|or|from|at|with|for|on|by|to|is|was|has|had)$/;

/** The sector that `phrase` names; null where none of its words tells. */
export function sectorOf(phrase: string): Sector | null {
  const words = phrase.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = bare(words[i]!);
    // “secretary-general”
    const office = /^(\p{L}+)-generals?$/u.exec(word)?.[1] ?? null;
    if (office !== null && OF_OFFICE.test(office)) return SECTOR_OF.get(office) ?? 'GOV';
    const sector = SECTOR_OF.get(word);
    if (sector === undefined) continue;
    if (/^generals?$/.test(word)) {
      const before = bare(words[i - 1] ?? '');
      if (OF_OFFICE.test(before)) return SECTOR_OF.get(before) ?? 'GOV';
      // “the general manager”
      if (/^\p{Ll}/u.test(words[i + 1] ?? '') && !BEHIND_GENERAL.test(words[i + 1]!)) continue;
    }
    if (EQUIPMENT.test(word) && !isOwned(words, i)) continue;
    return sector;
  }
  return null;
}

const bare = (word: string) => word.toLowerCase().replace(/[’']s$/, '');

/** “Belmark’s jets”, “the Tarskian missiles”, “its drones”, “army drones”; not “two missiles”, “Two dozen jets”. */
const isOwned = (words: readonly string[], at: number): boolean =>
  words.some(
    (word, i) =>
      (i > 0 && /^\p{Lu}/u.test(word)) ||
      /[’']s$/.test(word) ||
      /^(?:its|their|his|our)$/i.test(word) ||
      (i === 0 &&
        at > 0 &&
        /^\p{Lu}/u.test(word) &&
        !/^(?:an?|the|some|several|many|most|all|dozens|scores|hundreds|thousands|more|no|any|other|both|these|those|another|enemy|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/i.test(
          word,
        )) ||
      (i < at && SECTOR_OF.get(bare(word)) === 'MIL' && !EQUIPMENT.test(bare(word))),
  );
