// What a source is by its head word: a text or count, an outlet, a court, a law, a body that inquires. In the form of Token.norm;
// plurals need not be listed.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Texts that hold what was found out or counted, not what somebody wants said: a letter, a speech or an advertisement speaks for somebody. */
export const RECORDS = words(
  `poll survey study report data datum dataset figure statistic stats result research analysis document record transcript filing
  documentary footage video videotape tape recording audio photo photograph image picture evidence number count tally estimate average
  index review investigation audit test search headline finding census projection forecast chart
  graph graphic map table list database log ledger receipt invoice disclosure archive file emails e-mails cables dossier history probe
  sample experiment dispatch rating ranking barometer tracker model simulation exit-poll scorecard spreadsheet registry calculation
  account story article report-card bulletin obituary profile website site page web-page blog chronology timeline minute backstory account roundup aggregate aggregator tracking breakdown`,
);

/** Outlets by name, and the words for them. */
export const OUTLETS = words(
  `magazine newspaper paper tabloid broadsheet outlet broadcaster tv media newscast newswire network wire meridian reuters ap afp upi
  tass bloomberg cnn abc nbc cbs bbc npr pbs msnbc cnbc c-span politico buzzfeed breitbart huffpost huffpo wapo nyt wsj axios vox slate
  newsweek esquire espn tmz gawker jezebel realclearpolitics rcp fivethirtyeight politifact factcheck snopes univision telemundo haaretz
  spiegel figaro xinhua interfax sputnik al-jazeera jazeera drudge mediaite intercept propublica quartz mashable post-gazette
  post-dispatch star-ledger newsroom guardian`,
);

/** Words that end the name of an outlet, but other names too: "The Sund Courier". */
export const OUTLET_ENDINGS = words(
  `news press post times journal tribune herald courier gazette observer telegraph dispatch chronicle examiner inquirer globe star sun
  mirror mail standard sentinel register republic bee today daily weekly agency station channel radio hill atlantic yorker economist
  monde fortune forbes variety time fox wire line review monthly review-journal usa`,
);

/** Firms and institutes that poll or count: what they find is reported. */
export const INQUIRERS = words(
  `gallup pew quinnipiac rasmussen marist monmouth ipsos yougov zogby nielsen pollster pollsters researcher scientist economist
  investigator auditor inspector inquiry institute foundation commission committee office bureau agency panel observatory laboratory
  university college academic scholar analyst statistician demographer examiner watchdog historian ombudsman team panel monitor`,
);

export const COURTS = words(`court judge justice jury juror tribunal magistrate arbitrator arbiter`);

/** What rules by its text. */
export const LAWS = words(
  `law rule statute constitution decree amendment bill act regulation ordinance code treaty guidance guideline guide directive order
  policy charter bylaw legislation clause provision resolution covenant contract measure injunction mandate edict convention protocol
  requirement standard sanction ban`,
);

/** Whose order has the force of law. */
export const AUTHORITIES = words(
  `president governor government ministry parliament congress senate legislature cabinet council mayor commander board king queen
  emperor sultan premier minister`,
);

export const PERSON_PRONOUNS = words(
  'he she i we they you who him her them us me his their our my your whose himself herself themselves',
);

/** Sources of whom the act is denied: nobody, none, few. */
export const NOBODY = words('nobody none neither nor no few no-one nothing never hardly scarcely barely');

/** What opens a name with a person behind it. */
export const PERSON_TITLES = words(
  `mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. gen gen. president senator governor minister secretary spokesman spokeswoman
  spokesperson chairman chairwoman chair director editor columnist author writer professor mayor lawyer attorney strategist
  representative congressman congresswoman premier chancellor prince princess king queen pope sir lady lord judge justice host anchor
  commentator pundit analyst official aide adviser advisor critic supporter voter leader candidate nominee pastor reporter journalist`,
);
