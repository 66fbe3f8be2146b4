import { describe, expect, it } from 'vitest';
import { type Attribution, type MeasureName, scoreAttributions } from '../../src/analyse/attribution-score.ts';

const TEXT = 'Tamsin said Belmark would pay, and Okker agreed.';

/** "Tamsin|said|Belmark would pay": source, cue and content; an empty role has no words. */
function read(notation: string): Attribution {
  const [source, cue, content] = notation.split('|').map((words) => {
    const start = TEXT.indexOf(words);
    return words === '' ? [] : [[start, start + words.length] as const];
  });
  return { source: source!, cue: cue!, content: content! };
}

function score(measure: MeasureName, gold: string[], found: string[]) {
  const scorer = scoreAttributions();
  scorer.addText(TEXT, gold.map(read), found.map(read));
  const { precision, recall, f1 } = scorer.scores()[measure];
  return [precision, recall, f1].map((value) => Number(value.toFixed(1)));
}

const GOLD = 'Tamsin|said|Belmark would pay';
const CASES: readonly (readonly [MeasureName, gold: string[], found: string[], scores: number[]])[] = [
  ['who-said-what', [GOLD], [GOLD], [100, 100, 100]],
  ['who-said-what', [GOLD], [], [0, 0, 0]],
  ['who-said-what', [], [GOLD], [0, 0, 0]],
  ['who-said-what', [GOLD], ['Tamsin||Belmark would'], [100, 100, 100]],
  ['who-said-what', [GOLD], ['Tamsin||Belmark'], [0, 0, 0]],
  ['who-said-what', [GOLD], ['Okker||Belmark would pay'], [0, 0, 0]],
  ['who-said-what', ['|said|Belmark would pay'], ['|said|Belmark would pay'], [100, 100, 100]],
  ['who-said-what', ['|said|Belmark would pay'], [GOLD], [0, 0, 0]],
  ['who-said-what', [GOLD], [GOLD, GOLD], [50, 100, 66.7]],
  ['token content', [GOLD], ['Tamsin|said|Belmark'], [100, 33.3, 50]],
  ['token content', [GOLD], ['Tamsin|said|pay, and'], [50, 33.3, 40]],
  ['exact content', [GOLD], ['Tamsin|said|Belmark would pay,'], [100, 100, 100]],
  ['exact content', [GOLD], ['Tamsin|said|Belmark would'], [0, 0, 0]],
  ['soft content', [GOLD], ['Tamsin|said|Belmark'], [100, 33.3, 50]],
  ['exact cue', [GOLD], ['Tamsin||Belmark would pay'], [0, 0, 0]],
];

describe('attribution score', () => {
  it.each(CASES)('gives %s for gold %j and found %j: %j', (measure, gold, found, scores) => {
    expect(score(measure, gold, found)).toEqual(scores);
  });

  it('takes the best overlap first where two answers meet one gold content', () => {
    expect(score('who-said-what', [GOLD], ['Okker||Belmark would', GOLD])).toEqual([50, 100, 66.7]);
  });
});
