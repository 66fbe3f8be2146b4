// The country lines as look-ups: a written form (Token.norm, words joined by a space) in, the ISO 3166-1 code out.
import { COUNTRY_LINES } from './countries.ts';

/** A state’s or region’s names. Capital letters matter for "US" and "us": ask only of words written with one. */
export const STATE_NAMES = new Map<string, string>();
/** Names of a people and their adjectives, plurals too: "Belgian", "Belgians". */
export const DEMONYMS = new Map<string, string>();
export const CAPITALS = new Map<string, string>();
/** Code → the name that is shown. */
export const STATE_TITLES = new Map<string, string>();

const put = (map: Map<string, string>, name: string, code: string) => {
  const norm = name.toLowerCase().replaceAll('’', "'");
  if (norm !== '' && !map.has(norm)) map.set(norm, code);
};

for (const line of COUNTRY_LINES.trim().split('\n')) {
  const [code, names, capitals, demonyms] = line.split('|') as [string, string, string, string];
  if (names === '') continue;
  STATE_TITLES.set(code, names.split(';')[0]!);
  for (const name of names.split(';')) put(STATE_NAMES, name, code);
  for (const capital of capitals.split(';')) put(CAPITALS, capital, code);
  for (const demonym of demonyms.split(';')) {
    put(DEMONYMS, demonym, code);
    if (demonym !== '' && !/(?:ese|sh|ch|ss|[hs]man|\.)$/i.test(demonym)) put(DEMONYMS, `${demonym}s`, code);
  }
}

/**
 * States of federations and other regions that persons and offices are often named after; they are places here, and no
 * person is called so ("New Hampshire", "South Carolina").
 */
export const REGIONS: ReadonlySet<string> = new Set(
  `ala.|alaska|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|
pa.|r.i.|s.c.|s.d.|tenn.|vt.|va.|wash.|w.va.|wis.|wyo.|d.c.|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|
kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|district of columbia|new york city|los angeles|san francisco|
san diego|san antonio|san jose|las vegas|new orleans|st. louis|st. paul|salt lake city|des moines|baton rouge|santa fe|el paso|fort worth|
ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|new south wales|queensland|
tasmania|bavaria|saxony|hesse|catalonia|andalusia|flanders|wallonia|brittany|normandy|lombardy|tuscany|sicily|crimea|donbas|donbass|
donetsk|luhansk|chechnya|dagestan|tatarstan|siberia|transnistria|kurdistan|kashmir|punjab|tibet|xinjiang|gaza|west bank|
golan heights|sinai|darfur|tigray|europe|asia|africa|north america|south america|latin america|central america|middle east|
far east|eastern europe|western europe|central asia|east asia|southeast asia|north africa|west africa|east africa|south asia|
balkans|baltics|caucasus|scandinavia|caribbean|arctic|antarctic|atlantic|pacific|mediterranean|black sea|baltic sea|red sea|
persian gulf|south china sea|hong kong|new england|midwest|wall street|silicon valley|hollywood|brooklyn|manhattan|queens|bronx|
staten island|chicago|houston|philadelphia|phoenix|dallas|austin|boston|seattle|denver|detroit|baltimore|atlanta|miami|cleveland|
charlotte|orlando|tampa|pittsburgh|cincinnati|milwaukee|ferguson|charleston|cambridge|oxford|toronto|montreal|vancouver|sydney|
melbourne|mumbai|shanghai|istanbul|geneva|zurich|frankfurt|munich|hamburg|milan|barcelona|manchester|liverpool|birmingham|glasgow|
edinburgh|belfast|dubai|aleppo|mosul|benghazi|karachi|lagos|sao paulo|rio de janeiro|st. petersburg|the hague|strasbourg`
    .replaceAll('\n', '')
    .split('|'),
);

/** Buildings and streets that a government or its part is called by: written form → code of the state it speaks for. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'RU'],
  ['white house', 'US'],
  ['pentagon', 'US'],
  ['capitol hill', 'US'],
  ['foggy bottom', 'US'],
  ['oval office', 'US'],
  ['downing street', 'GB'],
  ['10 downing street', 'GB'],
  ['whitehall', 'GB'],
  ['buckingham palace', 'GB'],
  ['élysée', 'FR'],
  ['élysée palace', 'FR'],
  ['elysee', 'FR'],
  ['elysee palace', 'FR'],
  ['quai d’orsay', 'FR'],
  ['matignon', 'FR'],
  ['blue house', 'KR'],
  ['zhongnanhai', 'CN'],
  ['holy see', 'VA'],
  ['planalto', 'BR'],
  ['casa rosada', 'AR'],
  ['sublime porte', 'TR'],
  ['rideau hall', 'CA'],
]);
