import { describe, expect, it } from 'vitest';
import { parseServerAddress, schemeOf, toPrintableLocation } from '../../src/store/location.ts';

describe('a location', () => {
  for (const [location, scheme] of [
    ['record.db', null],
    [':memory:', null],
    ['C:\\record.db', null],
    ['c://record.db', null],
    ['/a/postgres://b', null],
    ['postgres://halden@sund.example/record', 'postgres'],
    ['PostgreSQL:///record', 'postgresql'],
    ['mysql://sund.example/record', 'mysql'],
  ] as const) {
    it(`${location} has scheme ${scheme}`, () => expect(schemeOf(location)).toBe(scheme));
  }

  // location, how it is printed
  for (const [location, printed] of [
    ['record.db', 'record.db'],
    ['postgres://halden:salt%40reach@sund.example:5433/record', 'postgres://halden@sund.example:5433/record'],
    ['postgres://halden@sund.example/record?password=saltreach', 'postgres://halden@sund.example/record'],
    ['postgres:///record?host=/run/sock&schema=vell', 'postgres:///record?host=%2Frun%2Fsock&schema=vell'],
  ] as const) {
    it(`${location} is printed without a password`, () => expect(toPrintableLocation(location)).toBe(printed));
  }

  it('keeps a password that is part of what is wrong to itself', () => {
    expect(() => parseServerAddress('postgres://halden:salt@reach@[sund/record')).toThrow(/^not the address of a server: postgres:\/\/…@\[sund\/record$/); // biome-ignore format: one line
  });

  it('hands the schema on beside what the address asks for', () => {
    const { connection, schema } = parseServerAddress('postgres://sund.example/record?options=-c%20jit%3Doff&schema=vell&sslmode=disable'); // biome-ignore format: one line
    const asked = new URL(connection).searchParams;
    expect([schema, asked.get('schema'), asked.get('sslmode')]).toEqual(['vell', null, 'disable']);
    expect(asked.get('options')).toBe('-c jit=off -c search_path=vell');
  });
});
