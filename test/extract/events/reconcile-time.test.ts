import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/extract/events/event-reader.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

const at = (marked: string, type: PloverType, published: string, is: EventStatus) => {
  const [event] = markedEvents(marked, type, { published, status: { is, confidence: 1 } }).events;
  return `${event!.status} ${event!.when?.from ?? null}`;
};

describe('what is taken for done, on a day to come', () => {
  it.each<[string, PloverType, string]>([
    ['A residents’ meeting is ▸held◂ on 12 August.', 'CONSULT', 'scheduled 2031-08-12'],
    ['The treaty is ▸signed◂ on 3 October in Vell.', 'SUPPORT', 'scheduled 2031-10-03'],
    ['The ▸trial◂ of Okker in the Senate begins in March.', 'ACCUSE', 'scheduled 2032-03-01'],
    ['The board ▸meets◂ on the 19th.', 'CONSULT', 'scheduled 2031-08-19'],
    ['Belmark is ▸sending◂ two frigates on 12 October.', 'MOBILIZE', 'scheduled 2031-10-12'],
    ['Tarsk agreed to ▸meet◂ Solvane on 12 October.', 'CONSULT', 'scheduled 2031-10-12'],
    // told as past: the day is that of something else
    ['Tarsk ▸approved◂ ballots to be held on 12 October 2031.', 'SUPPORT', 'happened null'],
    ['▸Talks◂ broke down over a pact to be signed on 12 October 2031.', 'CONSULT', 'happened null'],
    ['Troops are ▸massing◂ near Sund before the vote in October.', 'MOBILIZE', 'happened null'],
    // where it is the next day already
    ['Solvane said Tarsk ▸shelled◂ Sund on 6 August 2031.', 'ASSAULT', 'happened 2031-08-06'],
    ['Tarsk ▸shelled◂ Sund on 2 August.', 'ASSAULT', 'happened 2031-08-02'],
  ])('%s (%s) → %s', (marked, type, expected) => {
    expect(at(marked, type, '2031-08-05', 'happened')).toBe(expected);
  });
});

describe('what is to come, on a day gone by', () => {
  it.each<[string, PloverType, string]>([
    ['Okker will ▸visit◂ Kestria, her office said, in March.', 'CONSULT', 'scheduled 2032-03-01'],
    ['Okker will ▸visit◂ Kestria, her office said, on 2 August.', 'CONSULT', 'scheduled 2032-08-02'],
    ['Okker will ▸visit◂ Kestria, her office said, in March 2030.', 'CONSULT', 'scheduled 2030-03-01'],
    ['Okker was to ▸visit◂ Kestria, her office said, in March.', 'CONSULT', 'scheduled 2031-03-01'],
  ])('%s (%s) → %s', (marked, type, expected) => {
    expect(at(marked, type, '2031-08-05', 'scheduled')).toBe(expected);
  });
});
