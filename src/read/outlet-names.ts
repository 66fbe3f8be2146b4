// In: some words of a credit line. Out: whether they name an outlet (a paper, a station, a site).
// A place, a person and an outlet look the same in "Marrow, 3 March 2031", so the words must say what they name.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names that hold no word of the lists below. In lower case. */
const KNOWN: ReadonlySet<string> = new Set(
  `abc|afr|al jazeera|al arabiya|al-monitor|ansa|associated press|axios|bbc|bild|breitbart|buzzfeed|cbc|cbs|channel 4|cnbc|cnn|c-span
  |corriere della sera|daily beast|daily maverick|daily sabah|der spiegel|deutsche welle|die welt|die zeit|dw|el mundo|el país|el pais
  |euractiv|euronews|foreign affairs|foreign policy|fox|france 24|france info|franceinfo|gazeta wyborcza|google news|haaretz
  |the hill|huffpost|huffington post|il sole 24 ore|indiewire|intercept|itv|jezebel|kathimerini|la stampa|la repubblica|le figaro
  |le monde|le parisien|le soir|le temps|libération|mediapart|meduza|mother jones|msnbc|nbc|new yorker|newsmax|nhk|npr|nrk|nzz|orf
  |pbs|politico|propublica|quartz|rai|rappler|rfi|rte|rté|rtl|salon|semafor|slate|spiegel|svt|swissinfo|swi|talking points memo
  |taz|techcrunch|the atlantic|the conversation|the economist|the hindu|the nation|the verge|tf1|usa today
  |vice|vox|wired|yle|zdf|ard`
    .split('|')
    .map((name) => name.trim()),
);

/** Last words of outlets' names, where one word more stands before: "Vell Observer", "The Star". */
const CLOSING = words(`
  advertiser advocate age almanac argus banner beacon bee blade broadcaster broadcasting bugle bulletin chronicle citizen clarion courant
  courier daily democrat diplomat dispatch eagle echo enquirer examiner express forum gazette globe guardian herald independent inquirer
  insider intelligencer journal leader ledger mail mercury messenger mirror monitor news newspaper newspapers newsday newsweek newswire nugget
  observer outlook patriot pioneer post press quarterly radio record recorder register reporter review sentinel spectator standard star
  statesman sun sunday telegram telegraph times today tribune tv television weekly witness wire
  abendblatt allgemeine anzeiger avis avisen blad bladet dagblad dagbladet kurier morgenpost nachrichten posten presse rundschau
  tageblatt tagblatt tageszeitung tidende tidningen nyheter volkskrant zeitung
  dépêche figaro gazzetta giornale jornal matin messaggero monde noticias notícias nación país parisien periódico prensa público soir
  tiempo universal vanguardia
  gazeta dziennik novine noviny pravda izvestia izvestiya kommersant vedomosti novosti hírlap vijesti
`);

/** First words of outlets' names, where one word more follows: "Radio Sund", "Voice of Lumen". */
const OPENING = words(
  'radio channel kanal télé tele agence agencia voice tv gazeta gazzetta corriere diario jornal folha',
);
/** First words where "of" and kin follow: "Times of Marrow", "Journal de Vell"; not "Post Office". */
const OPENING_OF = words('times news journal gazette courrier tribune voix écho chronicle');
/** What may stand behind the name without being of it: "Sund Courier Online". */
const EDITION =
  /(?: (?:Online|Digital|International|Europe|Asia|Magazine|Edition|Service|Network|Group|Media|\(print\)))+$/u;

/** Parts of a paper, with a date or without: "World News", "Press Review", "Politics". Neither outlet nor place. */
const SECTION =
  /^(?:(?:the )?(?:latest|breaking|local|national|international|world|foreign|top|daily|weekly|morning|evening|business|political|politics|sports?|press|weekend|live|regional|defen[cs]e|security|economic|general) (?:news|review|report|reports|briefing|brief|digest|bulletin|affairs|updates?|headlines|edition|press|press review|section)|world|politics|europe|asia|africa|americas|middle east|opinion|op-ed|comment|commentary|analysis|explainer|fact check|transcript|news|business|economy|money|markets|culture|arts|science|technology|tech|health|travel|lifestyle|sports?|features?|editorials?|interviews?|international|national|local|foreign|defen[cs]e|security|diplomacy|press releases?|exclusive|breaking|live|video|podcasts?|newsletter|front page|home)$/i;

const SHAPE = /^(?:\p{Lu}|\p{N}|(?:the|of|and|for|de|del|della|di|du|des|la|le|les|el|al|in|on|y|et|und) )/u;

/**
 * Whether `name` is an outlet's. Catches "Vell Observer", "The Sund Courier", "Port Alder Post-Gazette", "Times of Marrow",
 * "Radio Lumen", "sund-courier.example". Must not catch "Port Alder", "Hester Vane", "World News", "Post Office".
 */
export function isOutletName(name: string): boolean {
  const text = name.trim();
  if (text === '' || text.length > 60 || isSectionName(text)) return false;
  if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/i.test(text)) return true;
  const bare = text.replace(EDITION, '');
  const lower = bare.toLowerCase();
  if (/^\p{Lu}/u.test(text) && KNOWN.has(lower)) return true;
  const parts = bare.split(/ +/);
  if (parts.length < 2 || parts.length > 6 || !parts.every((part, i) => SHAPE.test(i === 0 ? part : `${part} `)))
    return false;
  if (!/^[\p{Lu}\p{N}]/u.test(parts[0]!) || !/^[\p{Lu}\p{N}]/u.test(parts.at(-1)!)) return false;
  const lowered = parts.map((part) => part.toLowerCase());
  if (CLOSING.has(lowered.at(-1)!.split('-').at(-1)!)) return true;
  const first = lowered[0] === 'the' ? lowered[1]! : lowered[0]!;
  const second = lowered[0] === 'the' ? lowered[2] : lowered[1];
  if (second === undefined) return false;
  return OPENING.has(first) || (OPENING_OF.has(first) && /^(?:of|de|del|della|du|des)$/.test(second));
}

/** Whether `word` alone stands for an outlet where "staff" follows: "Courier", "Times", "BBC"; not "Embassy". */
export function isOutletWord(word: string): boolean {
  const lower = word.toLowerCase();
  return CLOSING.has(lower) || KNOWN.has(lower);
}

/** Whether `name` is a part of a paper. Catches "World News", "Politics". Must not catch "Vell News". */
export function isSectionName(name: string): boolean {
  return SECTION.test(name.trim());
}
