// Country names, codes, capitals, demonyms and given names from packages in, src/lexicon/countries.ts, country-codes.ts and
// given-names.ts out.
// The packages are not dependencies of the program; to make the files anew:
//
//   npm i --no-save countries-list@3.4.1 i18n-nationality@1.4.0 i18n-iso-countries@7.14.0 @faker-js/faker@10.6.0
//   node scripts/make-gazetteer.ts
//
// All four are MIT. Not used: world-countries, which has demonyms too but is ODbL, a licence that follows the data.
import { createRequire } from 'node:module';
import { writeMade } from './write-made.ts';

const require = createRequire(import.meta.url);
const NOTICE = `// Made by scripts/make-gazetteer.ts; do not edit.`;

/** What the packages have wrong or lack: code → names of its people beside those that are right. */
const DEMONYMS: Readonly<Record<string, string>> = {
  AG: 'Antiguan',
  AR: 'Argentine;Argentinian;Argentinean',
  BA: 'Bosnian;Herzegovinian',
  BM: 'Bermudian',
  BW: 'Botswanan;Batswana',
  CD: 'Congolese',
  CG: 'Congolese',
  CZ: 'Czech',
  DO: 'Dominican',
  DM: '',
  EC: 'Ecuadorian;Ecuadorean',
  GB: 'British;Briton;English;Scottish;Welsh',
  GF: '',
  PF: '',
  TF: '',
  GL: 'Greenlandic',
  HK: 'Hongkonger',
  IR: 'Iranian',
  KZ: 'Kazakh;Kazakhstani',
  NZ: 'New Zealander',
  PH: 'Filipino;Philippine',
  PS: 'Palestinian',
  SA: 'Saudi;Saudi Arabian',
  SE: 'Swedish;Swede',
  SK: 'Slovak;Slovakian',
  SS: 'South Sudanese',
  TM: 'Turkmen',
  TR: 'Turkish;Turk',
  US: 'American;US;U.S.',
  UZ: 'Uzbek',
  VA: 'Vatican',
  WF: '',
  XK: 'Kosovar;Kosovan',
  YE: 'Yemeni;Yemenite',
  DK: 'Danish;Dane',
  ES: 'Spanish;Spaniard',
  FI: 'Finnish;Finn',
  FR: 'French;Frenchman',
  PL: 'Polish;Pole',
  IE: 'Irish',
};
/** Names in use that the packages lack. */
const NAMES: Readonly<Record<string, string>> = {
  AE: 'Emirates',
  CD: 'DR Congo;DRC',
  GB: 'U.K.;England;Scotland;Wales;Northern Ireland',
  CI: 'Cote d’Ivoire',
  KP: 'DPRK;Pyongyang regime',
  MM: 'Burma',
  MK: 'Macedonia',
  SY: 'Syria',
  US: 'America',
  VA: 'Holy See;Vatican',
  PS: 'Palestinian Authority',
  TL: 'East Timor',
};
/** Words that are first of all something else, or no state that anybody speaks for. */
const NOT_NAMES = new Set(['Congo', 'Emirates', 'Pyongyang regime', 'Saint Martin', 'Bonaire', 'Pitcairn']);
const CAPITALS: Readonly<Record<string, string>> = { KZ: 'Astana', IL: 'Jerusalem', US: 'Washington', UA: 'Kyiv;Kiev' };

interface CountryOfList {
  readonly name: string;
  readonly alias?: readonly string[];
  readonly capital?: string;
  readonly partOf?: string;
}

function makeCountries(): string {
  const { countries: listed } = require('countries-list') as { countries: Record<string, CountryOfList> };
  const { nationalities } = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  const iso = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const lines = Object.keys(listed)
    .sort()
    .filter((code) => code in iso.countries && listed[code]!.partOf === undefined)
    .map((code) => {
      const { name, alias = [], capital = '' } = listed[code]!;
      const names = [name, ...alias, ...[iso.countries[code]!].flat(), ...(NAMES[code] ?? '').split(';')];
      const plain = [...new Set(names)].filter((one) => one !== '' && !/[(),]/.test(one) && !NOT_NAMES.has(one));
      const own = nationalities[code]?.replace(/ \(.*/, '') ?? '';
      const demonyms = (DEMONYMS[code] ?? (names.includes(own) || / and |[(),]/.test(own) ? '' : own)).split(';');
      // "Washington D.C." → "Washington"
      const capitals = (CAPITALS[code] ?? capital.replace(/,? D\.C\.$/, '')).split(';').filter((one) => one !== name);
      return [code, plain.join(';'), capitals.join(';'), demonyms.join(';')].join('|');
    });
  return `// States as data, one a line: ISO 3166-1 code, names (the usual one first), capitals, names of its people and adjectives.
${NOTICE}
// From countries-list 3.4.1 (MIT, Annexare Studio), i18n-nationality 1.4.0 (MIT, Mike Goebel) and i18n-iso-countries 7.14.0
// (MIT, Michael Wittig), with additions of the project's own.
export const COUNTRY_LINES = \`
${lines.join('\n')}
\`;
`;
}

function makeCountryCodes(): string {
  const codes = require('i18n-iso-countries/codes.json') as [string, string, ...string[]][];
  const lines = codes.map(([two, three]) => `${two}${two === 'XK' ? 'KOS' : three}`).sort();
  const rows = Array.from({ length: Math.ceil(lines.length / 20) }, (_, row) =>
    lines.slice(20 * row, 20 * (row + 1)).join(' '),
  );
  return `// Country codes of two letters and of three (ISO 3166-1), which event data is written in; Kosovo has none and is KOS there.
${NOTICE}
// From i18n-iso-countries 7.14.0 (MIT, Michael Wittig).
const LINES = \`
${rows.join('\n')}
\`;

/** Code of two letters → code of three. */
export const ALPHA_3: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/\\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);
`;
}

function makeGivenNames(): string {
  const { allLocales } = require('@faker-js/faker') as {
    allLocales: Record<string, { person?: { first_name?: { female?: string[]; male?: string[] } } }>;
  };
  const female = new Map<string, number>();
  const male = new Map<string, number>();
  for (const locale of Object.values(allLocales)) {
    for (const [counts, names] of [
      [female, locale.person?.first_name?.female ?? []],
      [male, locale.person?.first_name?.male ?? []],
    ] as const)
      for (const name of new Set(names))
        if (/^\p{Lu}[\p{Script=Latin}'-]{2,}$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const gender = (name: string): string => {
    const [f, m] = [female.get(name) ?? 0, male.get(name) ?? 0];
    return f >= 3 * m ? 'female' : m >= 3 * f ? 'male' : 'either';
  };
  const all = [...new Set([...female.keys(), ...male.keys()])].sort();
  const groups = Map.groupBy(all, gender);
  const block = (of: string) =>
    [...Map.groupBy(groups.get(of)!, (name) => name[0]!).values()].map((names) => names.join(' ')).join('\n');
  return `// Given names in Latin letters of ${Object.keys(allLocales).length} locales by the gender they are mostly given to, one initial a line. Weak evidence only: a
// name is no proof of anybody's gender, titles and pronouns of the report itself always weigh more.
${NOTICE}
// From @faker-js/faker 10.6.0 (MIT, the Faker authors).
const words = (list: string): readonly string[] => list.trim().split(/\\s+/);

export const FEMALE_NAMES: readonly string[] = words(\`
${block('female')}
\`);

export const MALE_NAMES: readonly string[] = words(\`
${block('male')}
\`);

export const EITHER_NAMES: readonly string[] = words(\`
${block('either')}
\`);
`;
}

if (import.meta.main)
  writeMade(
    new Map([
      ['src/lexicon/countries.ts', makeCountries()],
      ['src/lexicon/country-codes.ts', makeCountryCodes()],
      ['src/lexicon/given-names.ts', makeGivenNames()],
    ]),
  );
