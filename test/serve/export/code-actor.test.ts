// Real states by name only: codes are what this is about, and an invented state has none.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/record/actor.ts';
import { codeActor } from '../../../src/serve/export/code-actor.ts';

const mention = (text: string, name?: string) => ({
  spans: [],
  text,
  actor: name === undefined ? null : { id: name, name },
});
const actor = (name: string, fields: Partial<Actor>): Actor => ({
  id: name,
  kind: 'person',
  name,
  names: [],
  offices: [],
  memberOf: [],
  identifiers: {},
  ...fields,
});
const office = (office: string, of: string | null) => ({
  office,
  of,
  from: null,
  to: null,
  reportId: '',
  passage: { spans: [], text: '' },
});

describe('the code of an actor', () => {
  it.each([
    ['Belgium', 'BELGOV'],
    ['Brussels', 'BELGOV'],
    ['the Belgian army', 'BELMIL'],
    ['Belgian police officers', 'BELCOP'],
    ['Norway’s parliament', 'NORLEG'],
    ['Prime Minister of Norway', 'NORGOV'],
    ['the rebels', 'REB'],
    ['the European Union', 'IGO'],
    ['a dockers’ union', 'LAB'],
    ['Kestria', ''],
    ['us', ''],
    ['a turkey farmer', ''],
    ['Ilse Varga', ''],
  ])('of %j is %j', (text, code) => {
    expect(codeActor(mention(text), new Map()).code).toBe(code);
  });

  it('is read from the record where the words do not tell', () => {
    const actors = new Map([
      ['Ilse Varga', actor('Ilse Varga', { offices: [office('defence minister', 'Norway')] })],
      ['Halden Pact', actor('Halden Pact', { kind: 'alliance' })],
      ['Tarsk Federation', actor('Tarsk Federation', { kind: 'state' })],
    ]);
    expect(codeActor(mention('she', 'Ilse Varga'), actors)).toEqual({
      code: 'NORGOV',
      country: 'NOR',
      group: '',
      sector: 'GOV',
      furtherSectors: [],
      name: 'Ilse Varga',
    });
    expect(codeActor(mention('the alliance', 'Halden Pact'), actors).code).toBe('IGO');
    expect(codeActor(mention('Tarsk', 'Tarsk Federation'), actors).code).toBe('GOV');
  });
});
