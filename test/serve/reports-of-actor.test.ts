// Reports that name an actor: law: each once, newest first, undated ones last, then by id.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRegister } from '../../src/analyse/register/register.ts';
import type { Actor } from '../../src/record/actor.ts';
import { pageOfReports, reportsOfActor } from '../../src/serve/reports-of-actor.ts';

const named = (name: string): Actor => ({ id: `state ${name}`, kind: 'state', name, names: [], offices: [], memberOf: [], identifiers: {} }); // biome-ignore format: one line
const printed = fc.record({
  reportId: fc.string({ minLength: 1, maxLength: 3 }),
  published: fc.constantFrom(null, '2031-01-02', '2031-01-02T23:00:00Z', '2031-02-01', 'never'),
  actors: fc.subarray(['Arvenia', 'the Arvenia', 'Belmark'].map(named), { minLength: 1 }),
});

it('law: each once, newest first, undated ones last, then by id; pages are stretches of it', () => {
  const reports = fc.uniqueArray(printed, { selector: ({ reportId }) => reportId, maxLength: 30 });
  fc.assert(
    fc.property(reports, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const register = makeRegister(all);
      for (const { id } of register.actors) {
        const naming = register.clusterOf(id)!.sightings.map(({ reportId, day }) => ({ reportId, published: day ?? '' })); // biome-ignore format: one line
        const expected = [...new Map(naming.map((one) => [one.reportId, one])).values()].sort((a, b) => (a.published !== b.published ? (a.published > b.published ? -1 : 1) : a.reportId < b.reportId ? -1 : 1)); // biome-ignore format: one line
        const list = reportsOfActor(register, id);
        expect([...list]).toEqual(expected);
        const paged = [];
        for (let cursor: string | undefined; ; ) {
          const { page, next } = pageOfReports(list, limit, cursor);
          paged.push(...page);
          if (next === null) break;
          cursor = next;
        }
        expect(paged).toEqual([...list]);
      }
    }),
  );
});
