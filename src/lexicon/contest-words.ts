// Words of contests, in elections and on pitches, and of force, by which a sentence or a report tells which of the two its verbs are of. Of Token.norm.
// In: nothing. Out: pieces of patterns.

/** What is voted on, polled and played. */
export const CONTEST =
  'elections?|by-elections?|primary|primaries|caucus(?:es)?|nomination|nominees?|candidates?|candidacy|ballots?|polls?|polling|pollsters?|voters?|votes|delegates?|run-?offs?|front-?runners?|electorate|turnout|campaigns?|campaigning|debates?|challengers?|incumbents?|hopefuls?|rivals?|semi-?finals?|quarter-?finals?|tournaments?|championships?|innings|play-?offs?|matches|league|percentage|points';

/** By which somebody is hurt, and who does it. */
export const FORCE =
  'troops?|soldiers?|patrols?|convoys?|checkpoints?|outposts?|garrisons?|hurt|gunners?|army|armies|forces|rebels?|militants?|militias?|gunm[ae]n|attackers?|assailants?|police|policem[ae]n|officers?|guards?|missiles?|rockets?|bombs?|bombed|bombings?|bombers?|shells|shelled|shelling|drones?|jets?|tanks?|guns?|gunfire|rifles?|pistols?|weapons?|armed|kill|kills|killed|killing|wounded|injured|injuries|dead|deaths?|bled|blood|bloody|terror\\w*|military|insurgen\\w*|jihad\\w*|extremists?|stabb\\w+|shooters?|shooting|knife|knives|punch\\w*|kicked|beaten|violence|violent\\w*|riot\\w*|fists?|batons?|explo\\w+|hostages?|artillery|navy|fighters|coup|regime|invasion|invaded|airstrikes?|crowds?|mob|thugs?|gangs?|protesters?|demonstrators?|prisons?|prisoners?|detained|hospital|frontlines?|war|wars|siege|ambush\\w*|massacre\\w*|assassin\\w*|murder\\w*|wife|husband|girlfriend|boyfriend|child|children|boys?|girls?';

/** Who takes things by law. */
export const BY_LAW =
  'fbi|f\\.b\\.i\\.|agents?|customs|courts?|judges?|authorit(?:y|ies)|governments?|ministry|prosecutors?|inspectors?|investigators?|sheriff\\w*|council|officials?|regulators?';

/** What is won and nobody suffers. */
export const PRIZES =
  'nominations?|delegates?|votes?|percent|per cent|primary|primaries|caucus(?:es)?|elections?|contests?|titles?|crowns?|cups?|medals?|trophy|trophies|wins?|victor(?:y|ies)|leads?|seats?|majorit(?:y|ies)|share|shares|attention|imagination|headlines?|moments?|spotlight|opportunit(?:y|ies)|chances?|momentum|mood|spirit|mantle|initiative|essence|hearts?|precincts?|electoral votes?|swing states?|states';

/** Whom messages are meant for. */
export const AUDIENCES =
  'voters?|electorate|audiences?|customers?|consumers?|donors?|readers?|viewers?|listeners?|shoppers?|users?|subscribers?|millennials|independents|undecideds|demographics?|markets?|segments?|households?|latinos?|hispanics?';

/** What is made public. */
export const PUBLISHED =
  'ads?|adverts?|advertisements?|spots?|commercials?|videos?|clips?|footage|statements?|polls?|surveys?|returns|reports?|stud(?:y|ies)|e-?mails?|records?|documents?|lists?|figures|numbers|plans?|polic(?:y|ies)|proposals?|platforms?|albums?|singles?|songs?|films?|movies?|trailers?|books?|memoirs?|transcripts?|memos?|letters?|results|data|tapes?|audio|recordings?|photos?|photographs?|pictures?|images?|details|information|names?|files?|versions?|drafts?|budgets?|schedules?|findings|rulings?|opinions?|notes?|maps?|apps?|products?|updates?|tweets?|newsletters?|press releases?|itinerar(?:y|ies)';

/** What one sends off in a hurry. */
export const SENT_WORDS =
  'letters?|e-?mails?|mails?|tweets?|messages?|notes?|memos?|missives?|texts?|statements?|posts?|questions?|salvos? of (?:tweets|e-?mails)|series of tweets|round of (?:tweets|e-?mails)';

/** What one hits and does no harm to. */
export const HIT_THINGS =
  'trail|trails|road|roads|phones?|airwaves|ground running|links|pavement|stump|markets?|shel(?:f|ves)|stores|theat(?:er|re)s?|screens?|inbox(?:es)?|notes?|highs?|lows?|records?|peaks?|bottom|ceiling|marks?|milestones?|targets?|goals?|snags?|walls?|turbulence|streets|beach|gym|newsstands|bars?|brakes?|buttons?|reset|pause|stride|jackpot|nerve|chord|home';

/** What is destroyed, killed or buried in words and votes alone. */
export const UNTOUCHABLES =
  'plans?|hopes?|chances?|dreams?|careers?|reputations?|ideas?|bills?|deals?|legislation|proposals?|nominations?|candidac(?:y|ies)|arguments?|credibility|image|legac(?:y|ies)|agendas?|trust|confidence|econom(?:y|ies)|relationships?|relations|friendships?|marriages?|myths?|narratives?|cases?|theor(?:y|ies)|claims?|lead|advantage|momentum|efforts?|program(?:me)?s?|laws?|polic(?:y|ies)|traditions?|faith|morale|spirits?|amendments?|treat(?:y|ies)|talks|accords?|pacts?|compromise|debate|prospects?|illusions?|brands?|story|stories|strateg(?:y|ies)|consensus|norms?|democracy|rights|freedoms?';
