// Where cards stand: never over one another, level where there is room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsAround, cardsInSight, pivotCard } from '../../src/workbench/reader/cards/choose-cards.ts';
import { placeCards } from '../../src/workbench/reader/place-cards.ts';

const place = (anchors: number[], heights: number[], chosen: number | null = null) => [
  ...placeCards(anchors, heights, 10, chosen),
];

describe('which cards are in the page', () => {
  const tops = Array.from({ length: 1000 }, (_, n) => n * 30);
  const seen = { top: 6000, height: 900 };
  it('takes those in sight and a margin', () => expect(cardsInSight(tops, seen)).toEqual([160, 270]));
  it('takes those around the chosen one', () => {
    expect(cardsAround(-1, 1000, 160)).toEqual([0, 160]);
    expect(cardsAround(500, 1000, 160)).toEqual([420, 580]);
    expect(cardsAround(999, 1000, 160)).toEqual([840, 1000]);
    expect(cardsAround(5, 100, 160)).toEqual([0, 100]);
  });
  it('stands them around the chosen one while its words are in sight, else around the first that are', () => {
    expect(pivotCard(tops, 210, seen)).toBe(210);
    expect(pivotCard(tops, 5, seen)).toBe(203);
    expect(pivotCard(tops, -1, seen)).toBe(203);
    expect(pivotCard([], -1, seen)).toBeNull();
  });
});

describe('placeCards', () => {
  const cases: [does: string, anchors: number[], heights: number[], chosen: number | null, tops: number[]][] = [
    ['stands cards at their anchors', [0, 100, 200], [50, 50, 50], null, [0, 100, 200]],
    ['pushes down what would overlap', [0, 10, 20], [50, 50, 50], null, [0, 60, 120]],
    ['keeps the chosen one level and moves those before it up', [100, 110, 120], [50, 50, 50], 1, [50, 110, 170]],
    ['moves up only those in the way', [0, 100, 120], [50, 50, 50], 2, [0, 60, 120]],
    ['goes no higher than the column', [0, 5, 10], [50, 50, 50], 2, [0, 60, 120]],
    ['goes no higher than the column', [0, 5, 10], [50, 50, 50], 1, [0, 60, 120]],
    ['gives nothing for nothing', [], [], null, []],
  ];
  for (const [does, anchors, heights, chosen, tops] of cases)
    it(does, () => expect(place(anchors, heights, chosen)).toEqual(tops));

  it('rises above the column when it may', () =>
    expect([...placeCards([0, 5, 10], [50, 50, 50], 10, 2, Number.NEGATIVE_INFINITY)]).toEqual([-110, -50, 10]));

  it('never overlaps, never rises above the column, and is level when there is room', () => {
    const cards = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cards, fc.nat(29), (pairs, pick) => {
        const anchors = pairs.map(([anchor]) => anchor).sort((a, b) => a - b);
        const heights = pairs.map(([, height]) => height);
        const chosen = pick % pairs.length;
        const tops = place(anchors, heights, chosen);
        for (const [index, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(top).toBeGreaterThanOrEqual(tops[index - 1]! + heights[index - 1]! + 10);
        }
        const room = heights.slice(0, chosen).reduce((sum, height) => sum + height + 10, 0);
        if (room <= anchors[chosen]!) expect(tops[chosen]).toBe(anchors[chosen]);
      }),
    );
  });
});
