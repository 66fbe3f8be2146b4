// Which entries a finding ties together.
import { expect, it } from 'vitest';
import { linkEntries } from '../../../src/analyse/findings/link-entries.ts';
import type { Finding, FindingPart } from '../../../src/record/finding.ts';

const part = (role: FindingPart['role'], entryId: string | null): FindingPart => ({
  ...{ role, reportId: `r-${role}`, entryId, outlet: null, published: null, who: null, through: null },
  ...{ passage: { spans: [{ start: 0, end: 1 }], text: 'x' }, wording: null, shared: null, title: null, edits: [] },
});
const finding = (kind: Finding['kind'], ...parts: FindingPart[]): Finding => ({
  ...{ id: kind, kind, says: '', how: '', parts, entries: [], confidence: 0.7 },
});
const pairs = (...found: Finding[]) =>
  linkEntries(found).map(({ kind, from, to, role }) => `${kind} ${from.entryId} → ${to.entryId}, ${role}`);

it('goes from the promise to each step of its log, from the charge to the denial, from the position to its reversal', () => {
  expect(
    pairs(
      finding('commitment-outcome', part('promise', 'a'), part('in-progress', 'b'), part('met', 'c')),
      finding('scheduled-event', part('announced', 'd'), part('called-off', 'e')),
      finding('allegation-and-denial', part('allegation', 'f'), part('denial', 'g'), part('denial', 'h')),
      finding('reversal', part('earlier', 'i'), part('recalled', 'j'), part('later', 'k')),
    ),
  ).toEqual([
    'said-done a → b, in-progress',
    'said-done a → c, met',
    'said-done d → e, called-off',
    'alleged-denied f → g, denial',
    'alleged-denied f → h, denial',
    'position-reversal i → k, later',
    'position-reversal j → k, later',
  ]);
});

it('ties nothing that rests on the text alone, nothing to itself, nothing twice, and no copies', () => {
  const dispute = finding('allegation-and-denial', part('allegation', 'f'), part('denial', 'g'));
  expect(pairs(dispute, { ...dispute, id: 'other' })).toEqual(['alleged-denied f → g, denial']);
  expect(
    pairs(
      finding('reversal', part('earlier', null), part('later', 'k')),
      finding('reversal', part('earlier', 'k'), part('later', 'k')),
      finding('copies', part('original', 'a'), part('copy', 'b')),
    ),
  ).toEqual([]);
});
