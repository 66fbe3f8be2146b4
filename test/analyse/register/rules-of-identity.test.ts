// The rules of identity over pairs of names in two reports: what is two stays two and is offered with its reason; what is one is one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { acronymOf, identify, isGeneric, standsFor } from '../../../src/analyse/register/rules-of-identity.ts';
import { contentId } from '../../../src/text/content-hash.ts';
import { foldName } from '../../../src/text/fold-name.ts';
import { type Naming, reportNaming } from './report-naming.ts';

interface Case {
  readonly why: string;
  readonly a: Naming & { readonly until?: string };
  readonly b: Naming;
  readonly beside?: readonly Naming[];
  readonly offered?: string | null;
}

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/register', name), 'utf8')) as Case[];

function registerOf({ a, b, beside = [] }: Case) {
  const namings = [a, b, ...(a.until === undefined ? [] : [{ ...a, day: a.until }]), ...beside];
  return makeRegister(namings.map((naming, n) => reportNaming(`r${n}`, naming.day ?? null, [naming])));
}

const idOf = ({ kind, name }: Naming) => contentId('actor', kind, foldName(name));

describe('two actors', () => {
  const cases = read('two-actors.json');

  it('are a hundred cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it.each(cases.map((one) => [one.why, one] as const))('%s', (_, one) => {
    const register = registerOf(one);
    const [a, b] = [register.actorOf('r0', idOf(one.a))!, register.actorOf('r1', idOf(one.b))!];
    expect(a.id).not.toBe(b.id);
    const offer = register.possibleSameOf(a.id).find(({ actors }) => actors.some(({ id }) => id === b.id));
    expect(offer?.reason ?? null).toBe(one.offered);
  });
});

describe('one actor', () => {
  it.each(read('one-actor.json').map((one) => [one.why, one] as const))('%s', (_, one) => {
    const register = registerOf(one);
    expect(register.actorOf('r0', idOf(one.a))).toEqual(register.actorOf('r1', idOf(one.b)));
    expect(register.possibleSame).toEqual([]);
  });
});

describe('the key of a name', () => {
  it.each([
    ['person', 'Ingrid M. Solvane', 'ingrid solvane', 'all-reports'],
    ['person', 'Daan Okker Jr.', 'daan okker jr', 'all-reports'],
    ['person', 'Daan Okker, Jr', 'daan okker jr', 'all-reports'],
    ['person', 'Solvane', 'solvane', 'one-report'],
    ['person', 'I. Solvane', 'i. solvane', 'one-report'],
    ['alliance', 'The  Halden Pact', 'halden pact', 'all-reports'],
    ['organisation', 'Foreign Ministry', 'foreign ministry', 'one-report'],
    ['organisation', 'millers’ association', "millers' association", 'one-report'],
    ['organisation', 'Millers’ Association', "millers' association", 'all-reports'],
    ['organisation', 'Belmark Foreign Ministry', 'belmark foreign ministry', 'all-reports'],
  ] as const)('of the %s %s is %s in %s', (kind, name, key, reach) => {
    expect(identify({ kind, name, identifiers: {} })).toEqual({ key, reach });
  });

  it.each([
    ['Supreme Court', true],
    ['the National Assembly', true],
    ['Northern Land Bank', false],
    ['Pact House', false],
    ['Pact', true],
    ['Meridian', false],
  ])('%s is generic: %s', (name, is) => {
    expect(isGeneric(name)).toBe(is);
  });

  it.each([
    ['NHT', 'North Halden Treaty', true],
    ['NHT', 'Northern Harbour and Trade', true],
    ['NHAT', 'Northern Harbour and Trade', true],
    ['NHT', 'New Treaty', false],
    ['N', 'North', false],
  ])('%s stands for %s: %s', (acronym, name, is) => {
    expect(standsFor(acronym, name)).toBe(is);
  });

  it('takes an acronym with stops for the same', () => {
    expect([acronymOf('N.H.T.'), acronymOf('NHT'), acronymOf('Nht'), acronymOf('Pact')]).toEqual([
      'NHT',
      'NHT',
      null,
      null,
    ]);
  });
});
