import { expect, it } from 'vitest';
import { countCases } from '../../../src/understand/names/case-evidence.ts';
import { listCandidates } from '../../../src/understand/names/list-candidates.ts';
import { PERSON_FEATURES } from '../../../src/understand/names/person-features.ts';
import { featuresOfCandidates, leastLikely, weighPersons } from '../../../src/understand/names/weigh-persons.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

const weighed = (text: string) => {
  const reading = understand(reportOf(text));
  const evidence = countCases(reading);
  const candidates = listCandidates(reading, evidence, () => false);
  const features = featuresOfCandidates(reading, candidates, evidence);
  const told = (words: string) =>
    features(words)?.flatMap((value, k) => (value > 0 && k > 0 ? [PERSON_FEATURES[k]!] : [])) ?? null;
  return { told, likely: weighPersons(reading, candidates, evidence) };
};

it('tells what stands around a name', () => {
  const { told } = weighed('Its chair, Sabrinth Mwolari, 54, thought so. “No,” said Mwolari.');
  expect(told('sabrinth mwolari')).toEqual([
    'two words',
    'behind a noun for persons and a comma',
    'before an age',
    'last word stands alone elsewhere',
    'last word stands alone and speaks',
  ]);
  expect(told('somebody else')).toBeNull();
});

it('asks nothing of what the report says is a body', () => {
  expect(weighed('The firm, Sabrinth Mwolari, told them so.').told('sabrinth mwolari')).toBeNull();
});

it.each([
  ['Then Sabrinth Mwolari, who lost, wept.', 'sabrinth mwolari', true],
  ['It fell by 3%. Sabrinth Mwolari shares rose.', 'sabrinth mwolari', false],
  ['They live in Sabrinth Mwolari.', 'sabrinth mwolari', false],
  ['It pleased the Colbrith Rangers. The Rangers said so.', 'colbrith rangers', false],
])('in “%s” weighs %s', (text, words, isPerson) => {
  expect(weighed(text).likely(words) >= leastLikely(words)).toBe(isPerson);
});
