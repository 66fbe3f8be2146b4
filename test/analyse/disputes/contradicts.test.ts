// What contradicts what, by what is told and not by a verb of denial.
import { describe, expect, it } from 'vitest';
import {
  isContradicted,
  isContradictedElsewhere,
  opposingClauses,
  type Told,
} from '../../../src/analyse/disputes/contradicts.ts';
import { namesIn } from '../../../src/analyse/disputes/names-in.ts';
import { passageOf } from '../../../src/record/passage.ts';

const told = (source: string, text: string, more: Partial<Told> = {}): Told => ({
  entryId: text,
  side: 'allegation',
  speaker: null,
  source,
  from: namesIn(source),
  about: namesIn(text),
  meant: [],
  content: passageOf(text, [{ start: 0, end: text.length }]),
  isPlain: true,
  ...more,
});

describe('a clause that opposes', () => {
  it.each([
    ['I never took a penny', 1],
    ['Every box was opened and shown', 1],
    ['It was late; nobody had looked', 1],
    ['We will not sell it', 0],
    ['I don’t want to talk about it', 0],
    ['No comment', 0],
    ['They had looked', 0],
  ])('%s: %i', (text, clauses) => expect(opposingClauses(text)).toHaveLength(clauses));
});

describe('in one report', () => {
  const boxes = told('Ilse Varga', 'They filled the ballot boxes in the north');
  it.each<[string, Told, Told, boolean]>([
    ['of all', boxes, told('Lev Oranov', 'Every polling station had shown its boxes to monitors'), true],
    ['of something else', boxes, told('Lev Oranov', 'Every ferry had left the harbour'), false],
    ['the accused, for himself', told('Ilse Varga', 'that Oranov had charged his flights to the ministry', { isPlain: false }), told('Lev Oranov', 'I have paid for every ticket'), true], // biome-ignore format: one line
    ['what is to be', told('Ilse Varga', 'They would close the harbour'), told('Lev Oranov', 'no harbour was closed'), false], // biome-ignore format: one line
  ])('%s', (_, said, answer, expected) => expect(isContradicted(said, answer)).toBe(expected));
});

describe('in another report of one story', () => {
  it.each<[string, Told, Told, boolean]>([
    ['for itself', told('', 'masked men came on board and threw the fuel away'), told('', 'none of our people went on board or touched the fuel'), true], // biome-ignore format: one line
    ['nobody of the accused', told('Crewe', 'Ombrian divers had fixed charges'), told('Senn', 'Not a single Ombrian was on the river'), true], // biome-ignore format: one line
    ['no part of somebody else', told('Teel', 'It was the work of Tarsk’s hackers'), told('an embassy', 'Belmark had no part in it', { side: 'denial', isPlain: false }), false], // biome-ignore format: one line
    ['no part of the accused', told('Teel', 'The theft was the work of a unit of Tarsk’s'), told('an embassy', 'Tarsk had no part in it', { side: 'denial', isPlain: false }), true], // biome-ignore format: one line
    ['outright, of a rare word', told('', 'the looting of twelve lorries'), told('', 'that its men had looted the lorries', { side: 'denial', isPlain: false }), true], // biome-ignore format: one line
    ['of another matter', told('', 'masked men threw the fuel into the sea'), told('', 'none of our people slept'), false], // biome-ignore format: one line
  ])('%s', (_, said, answer, expected) => expect(isContradictedElsewhere(said, answer)).toBe(expected));
});
