// What the pair reader is shown of two passages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordPiece } from '../../../src/understand/encoder/wordpiece.ts';
import { pairPieces, since } from '../../../src/understand/pairs/pair-pieces.ts';

const BARE = { title: '', before: '' };

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ':',
  '|',
  'the',
  'same',
  'day',
  'weeks',
  'later',
  'dam',
  'opened',
  'varga',
  '.',
];
const wordPiece = createWordPiece(VOCABULARY);
const words = (ids: readonly number[]) => ids.map((id) => VOCABULARY[id]).join(' ');

describe('pairPieces', () => {
  it('shows both sides, how long after, and who says a passage that does not name him', () => {
    const { ids, second } = pairPieces(
      { earlier: { ...BARE, text: 'The dam.', who: 'Varga' }, later: { ...BARE, text: 'Opened.', who: '' }, days: 30 },
      wordPiece,
    );
    expect(words(ids)).toBe('[CLS] varga : the dam . [SEP] weeks later : opened . [SEP]');
    expect(words(ids.slice(second))).toBe('weeks later : opened . [SEP]');
  });

  it('shows the headline and the sentence before of both, where either has them', () => {
    const earlier = { text: 'Opened.', who: '', title: 'The dam', before: 'Weeks later.' };
    const { ids, second } = pairPieces({ earlier, later: { ...BARE, text: 'Dam', who: '' }, days: 0 }, wordPiece);
    expect(words(ids.slice(0, second))).toBe('[CLS] opened . | the dam | weeks later . [SEP]');
    expect(words(ids.slice(second))).toBe('the same day : dam | | [SEP]');
  });

  it('shows the beginning of a headline and the end of a sentence before', () => {
    const long = { text: 'Dam', who: '', title: 'the '.repeat(99), before: `${'day '.repeat(99)}opened` };
    const { ids } = pairPieces({ earlier: long, later: { ...BARE, text: '', who: '' }, days: 0 }, wordPiece);
    expect(words(ids)).toContain(`dam | ${'the '.repeat(14)}| ${'day '.repeat(19)}opened [SEP]`);
  });

  it('says no name where none is told', () => {
    const { ids } = pairPieces(
      { earlier: { ...BARE, text: 'Dam', who: '' }, later: { ...BARE, text: 'Dam', who: '' }, days: 0 },
      wordPiece,
    );
    expect(words(ids)).toBe('[CLS] dam [SEP] the same day : dam [SEP]');
  });

  it('holds at most 183 pieces of any two texts, and parts them where it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 1500 }),
        fc.string({ maxLength: 1500 }),
        fc.nat(),
        (a, b, days) => {
          const { ids, second } = pairPieces(
            {
              earlier: { text: a, who: b, title: b, before: a },
              later: { text: b, who: a, title: a, before: b },
              days,
            },
            wordPiece,
          );
          expect(ids.length).toBeLessThanOrEqual(183);
          expect([ids[0], ids[second - 1], ids.at(-1)]).toEqual([wordPiece.clsId, wordPiece.sepId, wordPiece.sepId]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('since', () => {
  it('tells days in steps that only grow', () => {
    expect([0, 1, 2, 3, 10, 11, 45, 46, 150, 151, 400].map(since)).toEqual([
      'the same day',
      'days later',
      'days later',
      'a week later',
      'a week later',
      'weeks later',
      'weeks later',
      'months later',
      'months later',
      'a year later',
      'a year later',
    ]);
  });
});
