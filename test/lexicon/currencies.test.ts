import { expect, it } from 'vitest';
import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SYMBOLS,
  DOUBTFUL_CURRENCY_NOUNS,
  WORDLIKE_CODES,
} from '../../src/lexicon/currencies.ts';

it('has the codes of ISO 4217, three capitals each', () => {
  expect(CURRENCY_CODES.size).toBeGreaterThanOrEqual(178);
  expect([...CURRENCY_CODES].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});

it('names only codes that it has', () => {
  const named = [
    ...CURRENCY_SYMBOLS.values(),
    ...WORDLIKE_CODES,
    ...[...CURRENCY_NOUNS.values()].flatMap(({ codes }) => Object.values(codes)),
  ];
  expect(named.filter((code) => !CURRENCY_CODES.has(code))).toEqual([]);
});

it('doubts only nouns that it has', () => {
  expect([...DOUBTFUL_CURRENCY_NOUNS].filter((noun) => !CURRENCY_NOUNS.has(noun))).toEqual([]);
});

// The currencies that the runtime's own tables know to be in use; old ones are not asked for.
it('knows every currency that Intl calls by its code in use', () => {
  const fallen =
    /^(?:ADP|AFA|ALK|AOK|AON|AOR|ARA|ARL|ARM|ARP|AZM|BAD|BAN|BEC|BEL|BGJ|BGK|BGL|BGM|BGO|BOL|BOP|BRB|BRC|BRE|BRN|BRR|BRZ|BUK|BYB|BYR|CLE|CNH|CNX|CSD|CSK|CYP|DDM|ECS|ECV|EEK|ESA|ESB|GEK|GHC|GNS|GQE|GRN|GWE|GWP|HRD|ILP|ILR|ISJ|KRH|KRO|LSM|LTL|LTT|LUC|LUF|LUL|LVL|LVR|MAF|MCF|MDC|MGF|MKN|MLF|MRO|MTL|MTP|MVP|MXP|MZE|MZM|NIC|PEI|PES|PLZ|RHD|ROL|RUR|SDD|SDP|SIT|SKK|SRG|STD|SUR|TJR|TMM|TPE|TRL|UAK|UGS|USS|UYP|UZS?|VEB|VEF|VNN|XBA|XBB|XBC|XBD|XEU|XFO|XFU|XRE|XTS|XXX|YDD|YUD|YUM|YUN|YUR|ZAL|ZMK|ZRN|ZRZ|ZWD|ZWR|BAF|GWD|XCG|AFC|VED|LVB|CHC|DEC|CHX)$/;
  expect(Intl.supportedValuesOf('currency').filter((code) => !CURRENCY_CODES.has(code) && !fallen.test(code))).toEqual(
    [],
  );
});
