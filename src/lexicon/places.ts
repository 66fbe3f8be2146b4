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
    for (const name of names.split(';')) if (!BY_NAME.has(fold(name))) BY_NAME.set(fold(name), { is, country });
  }
};

// The order is the rank: a name that is several things is the first of them ("Georgia", "Luxembourg", "Buenos Aires").
for (const [name, country] of STATE_NAMES) BY_NAME.set(fold(name), { is: 'country', country });
for (const [name, country] of CAPITALS) if (!BY_NAME.has(fold(name))) BY_NAME.set(fold(name), { is: 'city', country });
putLines(MORE_REGIONS, 'region');
putLines(MORE_CITIES, 'city');
putLines(CITY_LINES, 'city');
putLines(REGION_LINES, 'region');

/** What the place called `name` is; null when no list has it. Letters may be of either case, apostrophes of either form. */
export const findPlace = (name: string): KnownPlace | null => BY_NAME.get(fold(name)) ?? null;

/** The code of the state that a demonym belongs to, "Belgian" → BE; null for other words. */
export const stateOfDemonym = (word: string): string | null =>
  DEMONYMS.get(word.toLowerCase().replaceAll('’', "'")) ?? null;
