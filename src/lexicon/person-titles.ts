// What stands before a person's name, and what offices are called. In the form of Token.norm, stops dropped by the reader.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: no office is meant. */
export const HONORIFICS = words(
  `mr mrs ms mx miss messrs mme mlle dr drs sir dame lady lord madam madame herr frau señor señora señorita sr sra monsieur hon rt excellency
  comrade adv alhaji alhaja hajia malam mallam engr arc barr otunba shri shrimati smt thiru kumari dato datuk ustaz maître doña dona
  ibu bapak sheikha aunty auntie tante mzee coun cllr canon
  venerable ven`,
);

/** Forms of address that are given names or surnames too: they are meant before a given name and a surname. */
export const ADDRESS_OR_NAME = words('don dom ma pak mama baba');

/** Titles that are given names too. */
export const TITLE_GIVEN_NAMES = words('dean earl duke prince king');

/** Titles that tell the gender of who bears them. */
export const MALE_TITLES = words(
  `alhaji shri mr messrs sir lord herr señor sr monsieur congressman chairman spokesman king prince pope emperor sultan sheikh emir councilman
  assemblyman businessman father fr brother duke count baron salesman policeman fireman newsman anchorman alderman statesman craftsman
  pastor-father husband son father brother uncle grandfather widower dad grandad granddad mzee bapak actor boyfriend man boy gentleman nephew`,
);
export const FEMALE_TITLES = words(
  `hajia alhaja shrimati smt kumari mrs ms miss mme mlle dame lady madam madame frau señora señorita sra congresswoman chairwoman spokeswoman queen princess empress
  councilwoman assemblywoman businesswoman mother sister duchess countess baroness policewoman newswoman alderwoman stateswoman
  actress waitress wife daughter aunt aunty auntie tante mum mam mom mummy gran grandma doña dona ibu sheikha grandmother widow girlfriend woman girl niece first-lady`,
);

/** Head nouns of offices, posts and ranks, each with the abbreviations it is written by before a name. */
const OFFICE_LINES = `
president pres|premier|chancellor|minister|secretary sec|governor gov govs|senator sen sens|representative rep reps|congressman|congresswoman
|delegate del|speaker|mayor|ambassador amb|envoy|consul|commissioner comm cp|chairman|chairwoman|chair|chairperson|director|chief|head|leader|whip
|king|queen|prince|princess|emperor|empress|pope|sultan|emir|sheikh|ayatollah|imam|rabbi|cardinal|archbishop|bishop|pastor|reverend rev revs
|father fr|sister|brother|monsignor msgr|duke|duchess|baron|baroness|count|countess|general gen gens|colonel col|major maj|captain capt
|lieutenant lt|sergeant sgt|constable pc|corporal cpl|private pvt|admiral adm|commander cmdr cdr|commodore|marshal|brigadier brig|officer|sheriff|deputy
|justice|judge|prosecutor|attorney atty ag|solicitor|magistrate|inspector insp dci|superintendent supt dsp asp csp ssp acp dcp|detective det|agent|professor prof profs|dean
|chancellor|provost|coach|councilman|councilwoman|councillor cllr|councilor|assemblyman|assemblywoman|alderman|treasurer|comptroller|auditor
|spokesman|spokeswoman|spokesperson|manager|strategist|adviser|advisor|aide|counsel|lawyer|editor|columnist|anchor|host|correspondent
|reporter|analyst|economist|historian|executive|founder|co-founder|owner|ceo|cfo|coo|cto|member|candidate|nominee|negotiator|diplomat|lawmaker
|legislator|pollster|activist|organizer|organiser|director-general|secretary-general|president-elect|governor-elect|minister-president
|prime-minister|vice-president|vice-chairman|vice-chair|undersecretary|pm|mp|mep|msp|mla|mlc|advocate-general|attorney-general|solicitor-general|inspector-general|consul-general|governor-general|surgeon-general|auditor-general|accountant-general|registrar|barrister|premier-designate|prime-minister-designate|chairman-elect|editor-in-chief|lady|undersecretary-general
|administrator|liquidator|abbot|abbess|prefect|convener convenor|master|harbourmaster|harbormaster|stationmaster|headmaster|headmistress|headteacher|matron|registrar|warden|rector|caretaker|foreman|coordinator|consultant|operative|staffer|surrogate|author|author-activist|businessman|businesswoman|mogul|billionaire|socialist|physicist|scholar|researcher|commentator|moderator|journalist|superdelegate|supervisor|trustee|negotiator|mediator|observer|rapporteur|spokesmen|ombudsman|actor|actress|singer|rapper|comedian|director|producer|neurosurgeon|surgeon|scientist|televangelist|evangelist|warlord|dictator|strongman|rebel|hacker|whistleblower|veteran|student|voter|resident`;

/** Written form → the office noun. */
export const OFFICE_HEADS: ReadonlyMap<string, string> = new Map(
  OFFICE_LINES.replaceAll('\n', '')
    .split('|')
    .filter((line) => line.trim() !== '')
    .flatMap((line) =>
      line
        .trim()
        .split(' ')
        .map((form, _, forms) => [form, forms[0]!] as const),
    ),
);

/** Capitalised words that belong to the office whose head follows: "Prime Minister", "Senate Majority Leader". */
export const OFFICE_MODIFIERS = words(
  `prime foreign vice deputy harbour harbor station first second assistant associate attorney chief executive press national security defense defence finance
  interior justice health education energy labor labour trade transport transportation agriculture environment culture home economy
  economic budget treasury majority minority senate house state district county city general managing senior lead special acting interim
  former ex-president then then-president lieutenant brigadier major rear admiral crown federal campaign communications political policy
  military naval army police intelligence supreme court parliamentary party group regional permanent high grand wing staff sgt under
  secretary commanding technology technical operating marketing commercial medical scientific digital legal investment presidential vice-presidential gubernatorial republican democratic conservative liberal congressional opposition`,
);

/** What may follow "secretary of", "minister of", "chief of" … and belongs to the office, each word. */
export const OFFICE_COMPLEMENTS = words(
  `state defense defence war treasury commerce labor labour education energy agriculture transportation transport interior staff foreign
  affairs homeland security health human services veterans housing urban development finance justice trade environment culture police
  operations communications policy intelligence strategy elections court appeals representatives commons lords the and of army navy air
  force economy industry science technology sport sports tourism information internal external`,
);

/** Heads after which "general" ends the office: "Secretary General", "Attorney General", "Surgeon General". */
export const BEFORE_GENERAL = words(
  'secretary attorney surgeon solicitor director inspector consul auditor adjutant postmaster governor prosecutor procurator comptroller advocate',
);

/** Words before an office that say when it is held. */
export const OFFICE_TIMES = words(
  'former then ex acting interim outgoing incoming current sitting late future longtime long-time onetime one-time erstwhile new newly elected incumbent retired departing',
);
/** Particles inside surnames. */
export const NAME_PARTICLES = words(
  'de del della der den van von la le du da das do dos di bin bint ibn al el ben ter ten zu af av y',
);
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv esq esq.');
/** Behind a person’s name: “Gareth Pole MP”. */
export const POST_NOMINALS = words(
  'mp mla mlc msp mep td qc kc obe mbe cbe kbe dbe phd md rn dds cpa san oon mfr sir bhai saheb',
);
