import { describe, expect, it } from 'vitest';
import { compareVersions, isSameHappening } from '../../../src/analyse/happenings/same-happening.ts';
import { sceneDeedsIn } from '../../../src/analyse/happenings/scene-deeds.ts';
import { readTexts } from '../findings/read-texts.ts';

const scenes = async (text: string, published = '2033-02-08') =>
  sceneDeedsIn((await readTexts([{ text, published, outlet: 'Vell Observer' }]))[0]!, new Set());
const BLAST = 'A blast tore down two spans of the Skerrow Bridge on Sunday, killing nine people, police said.';

describe('scenes', () => {
  it('are one by a spot and a day, and differ by their verbs', async () => {
    const [one] = await scenes(BLAST);
    const [other] = await scenes(
      'The Skerrow Bridge, a crossing of 1911, collapsed of its own weight on Sunday, the ministry said.',
    );
    expect(isSameHappening(one!, other!)).toBe(true);
    expect(compareVersions(one!, other!)).toBe('differs');
  });
  it.each([
    [
      'another spot',
      'The Osmund Bridge, a crossing of 1911, collapsed of its own weight on Sunday, the ministry said.',
    ],
    ['another day', 'The Skerrow Bridge, a crossing of 1911, was painted on Monday, the ministry said.'],
  ])('are two by %s', async (_, text) => {
    const [one] = await scenes(BLAST);
    const others = await scenes(text);
    expect(others.some((other) => isSameHappening(one!, other))).toBe(false);
  });
  it.each([
    'The Skerrow Bridge will be opened on Sunday, the ministry said.',
    'The Skerrow Bridge is 400 metres long.',
  ])('are none in “%s”', async (text) => expect(await scenes(text)).toEqual([]));
});
