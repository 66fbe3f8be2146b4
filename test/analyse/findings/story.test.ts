// Which leads are of one story.
import { describe, expect, it } from 'vitest';
import { isOneStory } from '../../../src/analyse/findings/story.ts';
import type { Trace } from '../../../src/analyse/findings/trace.ts';

const trace = (lead: string, day: number) => ({ day, body: { lead } }) as unknown as Trace;
const looted =
  'Statement on our convoy · Lorries of Relief Bridge with flour were looted by soldiers at Dorra on Monday.';
const denied =
  'Army denies looting · The army denied that its soldiers had looted flour from a convoy of lorries of Relief Bridge at Dorra.';
const other = 'Herring quota cut · Soldiers helped at Skerra when a storm sank two lorries of herring on Monday.';

describe('two leads', () => {
  it.each<[string, string, number, boolean]>([
    ['of one story', denied, 2, true],
    ['of one story, weeks later', denied, 20, false],
    ['of two', other, 1, false],
  ])('%s', (_, lead, day, expected) => {
    expect(isOneStory(trace(looted, 0), trace(lead, day))).toBe(expected);
    expect(isOneStory(trace(lead, day), trace(looted, 0))).toBe(expected);
  });
});
