import { describe, expect, it } from 'vitest';
import { findColonDateline, findDateline } from '../../src/read/find-dateline.ts';

/** place · date · agency */
const found = (line: string) => {
  const result = findDateline(line);
  return result && [result.dateline?.place ?? null, result.dateline?.date ?? null, result.agency];
};

describe('findDateline', () => {
  it.each([
    ['DROVNY (Meridian) – President Anselm Drazic said', 'DROVNY', null, 'Meridian'],
    ['PORT ALDER, March 3 (Meridian) — The president', 'PORT ALDER', 'March 3', 'Meridian'],
    ['CORVESSA — The Halden Pact met on Monday.', 'CORVESSA', null, null],
    ['COUNCIL ROCK (Meridian) — The Halden Pact met', 'COUNCIL ROCK', null, 'Meridian'],
    ['CORVESSA—The Halden Pact met on Monday.', 'CORVESSA', null, null],
    ['SUND, Belmark (AP) — Prime Minister Aurel Tamsin', 'SUND, Belmark', null, 'AP'],
    ['VELL, Kestria, Dec. 22 (UPI) -- Kestria will', 'VELL, Kestria', 'Dec. 22', 'UPI'],
    ['VELL -- “We will come,” Halvik said.', 'VELL', null, null],
    ["LOS ALDERES --  ''We will come,'' Halvik said.", 'LOS ALDERES', null, null],
    ['DROVNY, March 3. /Meridian/. The ministry said', 'DROVNY', 'March 3', 'Meridian'],
    ['DROVNY. March 3 (Interfax) - The ministry said', 'DROVNY', 'March 3', 'Interfax'],
    ['DROVNY/VELL, 3 March 2025 (Reuters) - Talks resume', 'DROVNY/VELL', '3 March 2025', 'Reuters'],
    ['TESSALY, Monday, March 3 (Meridian) – Envoys met', 'TESSALY', 'Monday, March 3', 'Meridian'],
    ['Sund (dpa) - Belmark wants', 'Sund', null, 'dpa'],
    ['Port Alder, 3 March (Meridian) - Arvenia wants', 'Port Alder', '3 March', 'Meridian'],
    ['Isle of Marrow, Aug 31 – The premier', 'Isle of Marrow', 'Aug 31', null],
    ['ST. MARROW, Sept. 1 (Meridian) — Wen Calloway', 'ST. MARROW', 'Sept. 1', 'Meridian'],
    ['L’ALDER (AFP) - Okker said', 'L’ALDER', null, 'AFP'],
    ['DROVNY (Meridian): The ministry said', 'DROVNY', null, 'Meridian'],
    // the line ends behind the dash; old wires write an underscore
    ['VELL, March 3 (Meridian) --', 'VELL', 'March 3', 'Meridian'],
    ['VELL, Kestria (AP) _', 'VELL, Kestria', null, 'AP'],
    ['(Meridian) — Tarsk said on Monday', null, null, 'Meridian'],
    ['March 3 (Meridian) - Tarsk said on Monday', null, 'March 3', 'Meridian'],
    ['DROVNY (Updated 10:30) — The ministry said', 'DROVNY', null, null],
  ])('reads %j', (line, place, date, agency) => {
    expect(found(line)).toEqual([place, date, agency]);
  });

  it.each([
    'Mirela Costane (Unity) — 48 percent of the vote',
    'UPDATE — Talks on the Saltreach resume',
    'VOICES —',
    'HOUSE OF DELEGATES — Official Report, 9 February 2033',
    'SUPREME COURT — Judgment was given on Monday',
    'ANALYSIS: Talks on the Saltreach resume',
    'Vell – a harbour town – voted on Sunday.',
    'Vell — The harbour town voted on Sunday.',
    'A — the first of three parts',
    'NATO-style drills began on Monday.',
    'LINDT--Mara, 81, of Sund, died on Monday.',
    'The Pact (Halden) – an alliance of four – met.',
    'DROVNY – a closed city then – has changed.',
    'Solvane said on March 3 (a Monday) — or so it was told',
    '(Adds quotes, background) — The ministry said',
    '',
  ])('finds none in %j', (line) => {
    expect(found(line)).toBeNull();
  });

  it('says how much of the line it takes', () => {
    const line = 'PORT ALDER, March 3 (Meridian) — The president';
    expect(line.slice(findDateline(line)!.length)).toBe('The president');
  });
});

describe('findColonDateline', () => {
  it('reads a place in capitals before a colon', () => {
    expect(findColonDateline('JANAKPURA: The Opposition walked out')?.dateline?.place).toBe('JANAKPURA');
    expect(findColonDateline('SUND, Belmark, March 3: Talks resume')?.dateline).toEqual({
      place: 'SUND, Belmark',
      date: 'March 3',
    });
  });
  it.each(['OKKER: We stay. The pact holds.', 'UPDATE: Talks resume', 'OKKER: Will they?', 'Sund: Talks resume'])(
    'finds none in %j',
    (line) => {
      expect(findColonDateline(line)).toBeNull();
    },
  );
});
