// Words before a number that make a name of both: "Resolution 1701", "Article 5", "Channel 4". In: nothing. Out: sets.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** In lower case or with a capital: what follows is a number in a series, not a quantity. */
export const SERIES_NOUNS = words(`
  resolution article articles section sections chapter chapters paragraph paragraphs clause clauses annex appendix footnote page pages
  protocol directive regulation decree amendment proposition prop measure title rule order bill act law code form exhibit
  figure table item point channel radio route highway interstate motorway road autoroute exit gate platform terminal pier track line
  room hall studio suite apartment flat floor level lane flight number no nos nr num numero issue vol volume book part act scene episode season
  series phase stage tier type model mark mk class grade category cat zone area sector district ward precinct unit division group pool
  team lane seat row box locker cell cellblock block building house warehouse camp hangar bay dock berth version release windows
  apollo soyuz mission expedition boeing airbus tupolev ilyushin antonov embraer cessna peugeot ford agenda vision horizon euro copa
  formula catch psalm psalms verse matthew mark luke john genesis isaiah corinthians romans opus symphony concerto sonata studio
  world-cup ps xbox playstation iphone galaxy android ios firefox chrome area fortune top unesco iso rfc dc pg rated day week year round
  game match race heat lap step
`);

/** Names that end in a number word: "the Group of Seven". */
export const GROUPS_OF = words('group gang band council club committee hall commission circle');

/** Only with a capital, since "measure 5", "order 66", "act 3" are names but "they order 66 tanks" is not. */
export const SERIES_WITH_CAPITAL = words(`
  measure order form point line group act bill code table figure type model class grade unit division team camp mission book part floor
  house box block building track lane race game match lap step page pages law rule issue number top row seat round day week year
  mark luke john season stage level series heat rated bay area cell dock vision ford
  dc house code
`);

/** Names that begin with or hold a number word, as first words in lower case: no quantity is in them. */
export const NUMBER_NAMES: readonly string[] = [
  'five star movement',
  'seven sisters',
  'three gorges',
  'three mile island',
  'four seasons',
  'six flags',
  'six nations',
  'five eyes',
  'one direction',
  'one nation',
  'ten commandments',
  'twelve apostles',
  'seven seas',
  'five nations',
  'four corners',
  'four horsemen',
  'three wise men',
  'three kings',
  'three musketeers',
  'thousand oaks',
  'thousand islands',
  'seven hills',
  'twenty one pilots',
  'one world trade',
  'two sicilies',
  'big ten',
  'four freedoms',
  'three amigos',
  'three stooges',
  'six sigma',
  'five pillars',
];
