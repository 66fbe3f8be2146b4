import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

/** “body: owner (way: words)” of each body, in the order of first naming. */
function ownersIn(text: string, place: string | null = null, outlet: string | null = null): string[] {
  const reading = understand({ ...reportOf(text), dateline: place === null ? null : { place, date: null }, outlet });
  const { statements } = readByRules(reading);
  return resolveActors(reading, statements).actors.flatMap(({ name, owner }) =>
    owner ? [`${name}: ${owner.of}${owner.isOpen ? '?' : ''} (${owner.by}: ${owner.passage.text})`] : [],
  );
}

describe('whose body it is', () => {
  it.each([
    [
      'Belgium’s foreign ministry said the talks would go on.',
      'foreign ministry: Belgium (name: Belgium’s foreign ministry)',
    ],
    [
      'The Belgian foreign ministry said the talks would go on.',
      'Belgian foreign ministry: Belgium (name: Belgian foreign ministry)',
    ],
    [
      'The Tarskian Foreign Ministry said the talks would go on.',
      'Tarskian Foreign Ministry: Tarskian (name: Tarskian Foreign Ministry)',
    ],
    ['Then the U.S. Senate voted, Ilse Varga said.', 'U.S. Senate: United States (name: U.S. Senate)'],
    [
      'The foreign ministry in Drovny said the talks would go on.',
      'foreign ministry: Drovny? (name: foreign ministry in Drovny)',
    ],
    [
      'The defence ministry of Belgium said the talks would go on.',
      'defence ministry of Belgium: Belgium (name: defence ministry of Belgium)',
    ],
    [
      'In Brussels, the foreign ministry said the talks would go on.',
      'foreign ministry: Belgium (name: Brussels, the foreign ministry)',
    ],
    [
      'Belgium will send 200 troops, the defence ministry announced.',
      'defence ministry: Belgium (deed: Belgium will send 200 troops, the defence ministry)',
    ],
    [
      'Police in Belgium arrested nine people, the interior ministry said.',
      'interior ministry: Belgium (deed: Police in Belgium arrested nine people, the interior ministry)',
    ],
    [
      'The election in Belgium is over. It was close, the electoral commission said.',
      'electoral commission: Belgium (deed: Belgium)',
    ],
    [
      'It ends the race for Belgium’s presidency. It was close, the election commission said.',
      'election commission: Belgium (deed: Belgium)',
    ],
  ])('is told: %s', (text, owner) => {
    expect(ownersIn(text)).toEqual([owner]);
  });

  it.each([
    'The foreign ministry said the talks would go on.',
    'Belgium’s foreign ministry said the talks would go on. France’s foreign ministry denied it.',
    'The Scottish Parliament said the talks would go on.',
    'Belgium attacked the port, the defence ministry said.',
    'The Texas Senate said the talks would go on.',
    'Daan Okker’s finance ministry said the talks would go on.',
    'The election in Belgium is over, as is the vote in France. It was close, the electoral commission said.',
    'The talks in Belgium are over. It was close, the electoral commission said.',
  ])('is not told: %s', (text) => {
    expect(ownersIn(text)).toEqual([]);
  });

  it('is the state that the report is filed from, where it names it too or is of that town', () => {
    const text = 'BRUSSELS — The talks will go on, the foreign ministry said.';
    expect(ownersIn(text, 'BRUSSELS')).toEqual([]);
    expect(ownersIn(`${text} Belgium wants them.`, 'BRUSSELS')).toEqual([
      'foreign ministry: Belgium (dateline: BRUSSELS)',
    ]);
    expect(ownersIn(text, 'BRUSSELS', 'The Brussels Courier')).toEqual([
      'foreign ministry: Belgium (dateline: BRUSSELS)',
    ]);
    expect(ownersIn('DROVNY — The talks will go on, the foreign ministry said.', 'DROVNY')).toEqual([
      'foreign ministry: DROVNY? (dateline: DROVNY)',
    ]);
  });

  it('is not by a dateline for what goes abroad, nor for what Americans mean by a bare word', () => {
    expect(ownersIn('KABUL — The military said Afghanistan was calm.', 'KABUL')).toEqual([]);
    const senate = 'KABUL — The Senate said the talks would go on. Afghanistan and the United States agreed.';
    expect(ownersIn(senate, 'KABUL')).toEqual([]);
    expect(ownersIn('PARIS, Texas — The finance ministry said France paid.', 'PARIS, Texas')).toEqual([
      'finance ministry: Texas? (dateline: PARIS, Texas)',
    ]);
  });

  it('is the town’s where its own paper has a senate', () => {
    const text = 'SUND — The Senate voted on Monday, Ilse Varga said. The Senate said so.';
    expect(ownersIn(text, 'SUND', 'The Sund Courier')).toEqual(['Senate: SUND? (dateline: SUND)']);
    expect(ownersIn(text, 'SUND', 'The Vell Observer')).toEqual([]);
    expect(ownersIn(`${text} The United States agreed.`, 'SUND', 'The Sund Courier')).toEqual([]);
  });

  it('is not what comes late in a report filed from elsewhere', () => {
    const text = 'BRUSSELS — The foreign ministry said Belgium would wait. France’s foreign ministry did not.';
    expect(ownersIn(text, 'BRUSSELS')).toEqual([]);
  });
});
