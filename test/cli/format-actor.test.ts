// Lines about actors: of names that are joined inside one report only it is told which, and of a surname alone why it is somebody's.
import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../src/analyse/register/register.ts';
import { formatActor, formatActorLine } from '../../src/cli/format-actor.ts';
import { reportNaming } from '../analyse/register/report-naming.ts';

const MINISTRY = { kind: 'organisation', name: 'Defence Ministry' } as const;
const COSTANE = { kind: 'person', name: 'Mirela Costane' } as const;
const register = makeRegister([
  reportNaming('r1', '2031-03-04', [MINISTRY, COSTANE, { kind: 'person', name: 'Daan Okker' }]),
  reportNaming('r2', '2031-04-01', [MINISTRY, COSTANE, { kind: 'person', name: 'Okker' }]),
]);
const named = (name: string) => register.actors.filter((actor) => actor.name === name);

describe('an actor in a line', () => {
  it('of one report alone says of which', () => {
    const lines = named('Defence Ministry').map((actor) => formatActorLine(actor, 0));
    expect(lines.map((line) => /inside report (\w+)/.exec(line)?.[1]).sort()).toEqual(['r1', 'r2']);
    expect(formatActor(named('Defence Ministry')[0]!, [], [])).toMatch(/inside report r\d/);
    expect(formatActorLine(named('Mirela Costane')[0]!, 0)).not.toMatch(/inside/);
  });
});

describe('a surname alone', () => {
  it('says by what it is somebody’s', () => {
    expect(formatActor(named('Daan Okker')[0]!, [], [])).toMatch(/r2 {2}2031-04-01 .* alone, but beside Mirela Costane, as in r1$/m); // biome-ignore format: one line
  });
});
