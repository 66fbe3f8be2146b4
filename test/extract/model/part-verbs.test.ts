import { describe, expect, it } from 'vitest';
import { partVerbs } from '../../../src/extract/model/part-verbs.ts';
import { mendedWords } from './attributions-by-words.ts';

const part = (text: string, ...found: string[]) => mendedWords(partVerbs, text, ...found);

describe('partVerbs', () => {
  it('parts a participle from the quotation before it', () =>
    expect(
      part(
        'Oranov called the pact “a dead letter,” adding that he would leave it.',
        'Oranov | called | the pact “a dead letter,” adding that he would leave it',
      ),
    ).toEqual(['Oranov | called | the pact “a dead letter,”', 'Oranov | adding | that he would leave it']));

  it('leaves a participle that is no verb of saying', () => {
    const one = 'Oranov | called | the pact “a dead letter,” leaving no doubt';
    expect(part('Oranov called the pact “a dead letter,” leaving no doubt.', one)).toEqual([one]);
  });

  it('parts a refusal from what was said before', () =>
    expect(
      part(
        'Oranov said that the pact was dead, but refused to leave it.',
        'Oranov | said | that the pact was dead, but refused to leave it',
      ),
    ).toEqual(['Oranov | said | that the pact was dead', 'Oranov | refused | to leave it']));

  it('knows the verb of a cue that ends in a time', () =>
    expect(
      part(
        'Oranov said last night that he was tired and offered to leave the hall.',
        'Oranov | said last night | that he was tired and offered to leave the hall',
      ),
    ).toEqual(['Oranov | said last night | that he was tired', 'Oranov | offered | to leave the hall']));

  it('adds a threat behind what was said', () =>
    expect(
      part(
        'Oranov has declared that the pact is dead and threatened to leave it by May.',
        'Oranov | has declared | that the pact is dead',
      ),
    ).toEqual(['Oranov | has declared | that the pact is dead', 'Oranov | threatened | to leave it by May']));

  it('ends the one before where the vow is known', () =>
    expect(
      part(
        'Drazic announced the plan and vowed to resign.',
        'Drazic | announced | the plan and vowed to resign',
        'Drazic | vowed | to resign',
      ),
    ).toEqual(['Drazic | announced | the plan', 'Drazic | vowed | to resign']));

  it('parts any verb of saying from words without a verb', () =>
    expect(
      part(
        'Oranov praised the cost of the talks and said the pact was dead.',
        'Oranov | praised | the cost of the talks and said the pact was dead',
      ),
    ).toEqual(['Oranov | praised | the cost of the talks', 'Oranov | said | the pact was dead']));

  it('leaves a verb that may be theirs who are spoken of', () => {
    const one = 'Police | say | he drew a gun and told her to leave';
    expect(part('Police say he drew a gun and told her to leave.', one)).toEqual([one]);
  });

  it.each([
    [
      'by those who are spoken of',
      'Oranov said that men who had lied and refused to leave would stay.',
      'that men who had lied and refused to leave would stay',
    ],
    ['in another tense', 'Police say he drew a gun and refused to drop it.', 'he drew a gun and refused to drop it'],
    ['that is no verb of its own', 'Oranov said that he would go or refuse to go.', 'that he would go or refuse to go'],
  ])('leaves a refusal %s', (_, text, content) => {
    const [source, cue] = text.split(' ');
    expect(part(text, `${source} | ${cue} | ${content}`)).toEqual([`${source} | ${cue} | ${content}`]);
  });
});
