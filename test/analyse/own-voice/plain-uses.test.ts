import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import { recordOf } from './record-of.ts';

const found = (text: string) => findOwnVoice(recordOf(text)).length;

describe('words that judge elsewhere', () => {
  it.each([
    'The talks could, of course, break down.',
    'Of course, the talks could break down.',
    'That is a tall order, of course.',
    'The mayor has dismal poll numbers.',
    'He was met with mockery in Sund.',
    'Fortunately for the mayor, it rained.',
    'The mayor must prove that he deserves the seat.',
    'She was treated like a rock star in Sund.',
    'It’s easy to be cynical about the deal.',
    'It’s the best to see them dance.',
    'This is not the kind of race that she hoped for.',
    'It’s a reasonable assumption that he knew.',
    'They fled after a botched robbery.',
    'The nuns died in a murderous attack on a clinic.',
    'They want a dignified retirement for dockers.',
    'It’s a good bet that the ferry sails.',
    'That was a good night for the mayor.',
    'It was the worst flood the town had seen since 1931.',
    'He spoke, apparently for the first time, of his sons.',
    'It shouldn’t take long.',
    'That should not be a problem.',
  ])('%s', (text) => expect(found(text)).toBe(0));

  it.each([
    'The minister, of course, forgot the widows.',
    'The board of course has kept its bonus.',
    'The mayor gave a dismal speech.',
    'The board made a mockery of the vote.',
    'Fortunately, the mayor was late.',
    'The mayor deserves the seat.',
    'She was treated like a thief in Sund.',
    'The deal was cynical.',
    'It is the best answer.',
    'It is the sort of victory that builds nothing.',
    'It was a botched reform.',
    'The ministry has a murderous policy.',
    'It was a dignified speech.',
    'It was a better summit than the last.',
    'It is the worst mayor the town has had.',
    'The mayor apparently forgot his vow.',
    'It shouldn’t take a roof box to wake the council.',
    'The plaque should never have been hung.',
  ])('not: %s', (text) => expect(found(text)).toBe(1));
});
