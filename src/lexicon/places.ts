// Names of places as a look-up: a name as written in, what it is and its country out.
import { CITY_LINES } from './cities.ts';
import { CAPITALS, DEMONYMS, STATE_NAMES } from './gazetteer.ts';
import { REGION_LINES } from './regions.ts';

export interface KnownPlace {
  readonly is: 'country' | 'region' | 'city';
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
}

/** Regions in the news that the list has under a longer name, or whose name stands for a place though no state has it as such. */
const MORE_REGIONS = `
UA|Donbas;Donbass;Crimea
RU|Chechnya;Dagestan;Siberia;North Ossetia;Ingushetia
PS|Gaza;Gaza Strip;West Bank
SD|Darfur;South Kordofan
ET|Tigray;Amhara
TR|Anatolia
ES|Catalonia;Andalusia;Basque Country
DE|Bavaria;Saxony
IQ|Kurdistan;Anbar;Nineveh
CN|Xinjiang;Tibet
MM|Rakhine
GB|Ulster;Cornwall
EG|Sinai;North Sinai
YE|Hadramawt`;

/** English names in the news of cities that the list has under another name, at another size, or in two countries of which one is meant. */
const MORE_CITIES = `
CH|Geneva;Davos;Lucerne
DE|Cologne;Frankfurt;Nuremberg;Hanover;Brunswick
IQ|Basra;Fallujah;Tikrit;Sinjar;Halabja;Samarra
SE|Gothenburg
BE|Antwerp;Ghent;Bruges;Liege
UA|Odesa;Kharkov;Kramatorsk;Slovyansk;Debaltseve;Avdiivka;Bucha;Irpin;Lvov;Nikolaev
RU|Grozny;Saint Petersburg;Beslan;Vladivostok;Yekaterinburg
ML|Timbuktu;Gao;Kidal
SY|Raqqa;Idlib;Homs;Hama;Deir ez-Zor;Deir al-Zor;Palmyra;Kobani;Daraa;Manbij;Afrin;Douma
YE|Hodeidah;Hudaydah;Taiz;Marib;Aden;Saada
PS|Bethlehem;Jenin;Hebron;Nablus;Jericho;Khan Younis;Rafah;Gaza City
PH|Marawi
GB|Manchester;Salisbury;Londonderry
LY|Misrata;Sirte;Tobruk;Derna
AF|Kandahar;Kunduz;Lashkar Gah;Jalalabad
PK|Peshawar;Quetta;Abbottabad
IN|Srinagar;Hyderabad
ES|Seville;Cordoba;Saragossa
IT|Florence;Venice;Naples;Turin;Milan;Rome;Genoa
NL|The Hague;Hague
PL|Krakow;Gdansk
CU|Guantanamo Bay
SO|Kismayo;Baidoa
SD|El Fasher;Port Sudan;Nyala
NG|Chibok;Maiduguri
IR|Isfahan;Natanz;Bushehr
TR|Incirlik;Diyarbakir
LB|Tyre;Sidon;Baalbek`;

const BY_NAME = new Map<string, KnownPlace>();

/** Case, accents and apostrophes do not matter: the lists write "Al Fallūjah" and "Kramators’k", news writes neither. */
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
const putLines = (lines: string, is: KnownPlace['is']) => {
  for (const line of lines.trim().split('\n')) {
    const [country, names] = line.split('|') as [string, string];
    for (const name of names.split(';')) {
      const key = fold(name);
      if (!BY_NAME.has(key)) BY_NAME.set(key, { is, country });
    }
  }
};

// The order is the rank: a name that is several things is the first of them ("Georgia", "Luxembourg", "Buenos Aires").
for (const [name, country] of STATE_NAMES) BY_NAME.set(fold(name), { is: 'country', country });
for (const [name, country] of CAPITALS) if (!BY_NAME.has(fold(name))) BY_NAME.set(fold(name), { is: 'city', country });
// “Virginia” is no town of South Africa
putLines(REGION_LINES.split('\n').find((line) => line.startsWith('US|'))!, 'region');
putLines(MORE_REGIONS, 'region');
putLines(MORE_CITIES, 'city');
putLines(CITY_LINES, 'city');
putLines(REGION_LINES, 'region');

/** What the place called `name` is; null when no list has it. Letters may be of either case, apostrophes of either form. */
export const findPlace = (name: string): KnownPlace | null => BY_NAME.get(fold(name)) ?? null;

/** The code of the state that a demonym belongs to, "Belgian" → BE; null for other words. */
export const stateOfDemonym = (word: string): string | null =>
  DEMONYMS.get(word.toLowerCase().replaceAll('’', "'")) ?? null;

const AMERICAN_STATES = `Ala Alabama;Ariz Arizona;Ark Arkansas;Calif California;Colo Colorado;Conn Connecticut;Del Delaware;Fla Florida;Ga Georgia;
Ill Illinois;Ind Indiana;Kan Kansas;Ky Kentucky;La Louisiana;Md Maryland;Mass Massachusetts;Mich Michigan;Minn Minnesota;Miss Mississippi;
Mo Missouri;Mont Montana;Neb Nebraska;Nev Nevada;N.H New Hampshire;N.J New Jersey;N.M New Mexico;N.Y New York;N.C North Carolina;
N.D North Dakota;Okla Oklahoma;Ore Oregon;Pa Pennsylvania;R.I Rhode Island;S.C South Carolina;S.D South Dakota;Tenn Tennessee;
Vt Vermont;Va Virginia;Wash Washington;W.Va West Virginia;Wis Wisconsin;Wyo Wyoming`;

const SHORT_STATES: ReadonlyMap<string, string> = new Map(
  AMERICAN_STATES.split(/;\s*/).map(
    (pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const,
  ),
);

/** The American state that news writes short behind a town, "Va." → Virginia, with or without its stop; null for other words. */
export const americanState = (short: string): string | null => SHORT_STATES.get(short.replace(/\.$/, '')) ?? null;
