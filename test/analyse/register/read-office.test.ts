import { describe, expect, it } from 'vitest';
import { readOffice } from '../../../src/analyse/register/read-office.ts';

describe('an office', () => {
  // words, post, owners (* a state for certain), held, exclusive
  it.each([
    ['the former Arvenian foreign minister', 'minister foreign', 'arven*', 'past', true],
    ['Arvenia’s minister of foreign affairs', 'minister foreign', 'arven*', 'now', true],
    ['Foreign Minister', 'minister foreign', '', 'now', true],
    ['the minister', 'minister', '', 'now', false],
    ['Prime Minister', 'prime-minister', '', 'now', true],
    ['the premier of the Ostral Isles', 'prime-minister', 'ostral*', 'now', true],
    ['Marrow Premier', 'prime-minister', 'marrow', 'now', true],
    ['the Pact’s spokeswoman', 'spokesman', '', 'now', false],
    ['secretary general of the Halden Pact', 'secretary general', 'halden pact', 'now', true],
    ['U.S. Secretary of State', 'secretary state', 'US*', 'now', true],
    ['the British defence secretary', 'secretary defense', 'GB*', 'now', true],
    ['the president-elect', 'president', '', 'future', true],
    ['vice president of Lumen', 'president vice', 'lumen*', 'now', false],
    ['leads the Northmarch Home Guard', 'leader', 'northmarch home guard', 'now', false],
    ['ran the Halden Pact until spring', 'leader', 'halden pact', 'past', false],
    ['the commander of the Northmarch Home Guard', 'commander', 'northmarch home guard', 'now', false],
    ['the mayor of Greywater', 'mayor', 'greywater', 'now', true],
    ['the mayor of Paris', 'mayor', 'paris', 'now', true],
    ['Arvenian ambassador to Belmark', 'ambassador', 'arven*', 'now', true],
    ['a retired Arvenian teacher', 'teacher', 'arven*', 'past', false],
    ['then-President', 'president', '', 'past', true],
  ])('%s', (words, post, owners, held, exclusive) => {
    const of = /^leads the (.*)|^ran the (.*) until/i.exec(words)?.slice(1).find(Boolean)?.toLowerCase();
    const read = readOffice(words, of ?? / of (?:the )?(\p{Lu}.*)$/u.exec(words)?.[1]?.toLowerCase() ?? null)!;
    const whose = read.owners.map(({ key, nation }) => key + (nation ? '*' : '')).join(' ');
    expect([read.post, whose, read.held, read.exclusive]).toEqual([post, owners, held, exclusive]);
  });

  it.each(['an old friend', 'will count the guns', '', 'Mr', 'who said so', '…', 'of of of', "'s"])(
    'is not in “%s”',
    (words) => {
      expect(readOffice(words)).toBeNull();
    },
  );
});
