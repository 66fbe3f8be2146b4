import { describe, expect, it } from 'vitest';
import { readSpokenActs } from '../../../src/extract/acts/read-spoken-acts.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const OPENS = 'Tarsk’s water minister, Lev Oranov, met reporters. ';

/** What the last statement of `text` does. */
function lastAct(text: string): string | undefined {
  const reading = understand(reportOf(`${OPENS}${text}`));
  return readSpokenActs(reading, readByRules(reading).statements).at(-1)?.act;
}

describe('words that threaten by themselves', () => {
  it.each<[string, string]>([
    ['“If the water is not running by Wednesday, Tarsk will close the sluices,” Oranov said.', 'threaten'],
    ['Oranov said that if Belmark sent ships, Tarsk would blockade the port.', 'threaten'],
    ['“Unless he pays, we will shut the gate,” Okker said.', 'threaten'],
    ['“We will expel the consul if they come any nearer,” Okker said.', 'threaten'],
    ['Okker said he would sue the paper if it did not print his letter.', 'threaten'],
    ['“If they lock us out, we will walk out,” a union spokesman said.', 'threaten'],
    ['“If it rains on Wednesday, the road will close,” Oranov said.', 'say'],
    ['“If the river rises, we will close the bridge,” Oranov said.', 'say'],
    ['“If they ask, we will close the strait,” Okker said.', 'say'],
    ['“If we lose, we will close the office,” Okker said.', 'say'],
    ['“If Belmark does not pay, we will cut the toll,” Okker said.', 'say'],
    ['“If Belmark does not pay, Kestria will close the port,” Oranov said.', 'say'],
    ['“If Belmark does not pay, we will help the crews,” Okker said.', 'say'],
    ['“If they do not come, will we close the port?” Okker said.', 'say'],
  ])('%s → %s', (text, act) => expect(lastAct(text)).toBe(act));
});

describe('words that deny by themselves', () => {
  it.each<[string, string]>([
    ['“At no time did the minister offer anybody money,” Okker said.', 'deny'],
    ['At no time did the minister offer money, Okker said.', 'deny'],
    ['Okker said that on no occasion has the ministry paid the militia.', 'deny'],
    ['“Nowhere did the army cross the line,” Okker said.', 'deny'],
    ['“Never has the choir sung so well,” Okker said.', 'say'],
    ['“It is not our work. Never has been,” Okker said.', 'say'],
    ['“At no time will we cross the line,” Okker said.', 'say'],
    ['“At no cost to us did it come,” Okker said.', 'say'],
  ])('%s → %s', (text, act) => expect(lastAct(text)).toBe(act));
});
