import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** "210 seat · Seats · Heron · 2034" */
function show(text: string): string[] {
  const reading = readingOf(text);
  return readFigures(reading, [], readTimes(reading).times).figures.map(
    ({ text: own, value, unit, measure, whose, period, spans }) => {
      expect(text.slice(spans[0]!.start, spans[0]!.end)).toBe(own);
      return [`${value} ${unit}`.trim(), measure.text, whose.text, period?.text ?? '']
        .join(' · ')
        .replace(/(?: · )+$/, '');
    },
  );
}

describe('figures of tables', () => {
  it('have the measured thing and the unit of their column, and the holder of their row', () => {
    expect(
      show(
        'Ferry    Seats   Days in dock   Built\nHeron    210     94             1998\nTern     180     121            2003',
      ),
    ).toEqual([
      '210 seat · Seats · Heron',
      '94 day · Days in dock · Heron',
      '180 seat · Seats · Tern',
      '121 day · Days in dock · Tern',
    ]);
    expect(
      show(
        '| Ferry | Spent (million crowns) | Ready by |\n|---|---:|---|\n| Heron | 6.2 | 30 April |\n| Tern | about 9 | 4 May |',
      ),
    ).toEqual(['6200000 crown · Spent · Heron', '9000000 crown · Spent · Tern']);
  });

  it('have the days of their column, be it a year alone', () => {
    expect(show('Garrison\tSoldiers 2034\tSoldiers 2036 (planned)\nHalm\t1,800\t1,200')).toEqual([
      '1800 soldier · Soldiers · Halm · 2034',
      '1200 soldier · Soldiers · Halm · 2036',
    ]);
    expect(show('Flag\tShips, week to 3 September 2034\nArvenia\t11\nBelmark\t8')).toEqual([
      '11 ship · Ships · Arvenia · 3 September 2034',
      '8 ship · Ships · Belmark · 3 September 2034',
    ]);
  });

  it('have what the caption tells where a heading or the rows’ heads are years', () => {
    expect(show('Passengers carried by the ferries, in thousands\nLine\t2032\t2033\nVell–Skarn\t412\t388')).toEqual([
      '412000 passenger · Passengers carried by the ferries · Vell–Skarn · 2032',
      '388000 passenger · Passengers carried by the ferries · Vell–Skarn · 2033',
    ]);
    expect(
      show(
        'Defence spending, per cent of output\n\n| Year | Arvenia | Belmark |\n|---|---|---|\n| 2031 | **1.9** | 2.4 |',
      ),
    ).toEqual(['1.9 % · Defence spending · Arvenia · 2031', '2.4 % · Defence spending · Belmark · 2031']);
  });

  it('are read the other way round where the rows tell what is measured', () => {
    expect(
      show(
        '| | Halm | Orsta |\n|---|---|---|\n| Soldiers | 1,510 | 2,400 |\n| Annual cost, million crowns | 231 | 310 |',
      ),
    ).toEqual([
      '1510 soldier · Soldiers · Halm',
      '2400 soldier · Soldiers · Orsta',
      '231000000 crown · Annual cost · Halm',
      '310000000 crown · Annual cost · Orsta',
    ]);
  });

  it('have no holder in a row of totals', () => {
    expect(show('Flag\tShips\nArvenia\t11\nTotal\t37')).toEqual(['11 ship · Ships · Arvenia', '37 ship · Ships']);
  });

  it('keep the unit that their own cell tells, and a minus', () => {
    expect(
      show(
        'Port     Cargo      Change (%)   Result\nSund     €3m        -3.5         1-0\nVell     €900,000   +1.2         2-2',
      ),
    ).toEqual([
      '3000000 EUR · Cargo · Sund',
      '-3.5 % · Change · Sund',
      '900000 EUR · Cargo · Vell',
      '1.2 % · Change · Vell',
    ]);
  });

  it('are none of cells of years, scores and dates, and none of what no heading names', () => {
    expect(show('Club\tResult\tFounded\nVell\t3-1\t1908\nSund\t2-2\t1911\nOrlu\t0-0\t1950')).toEqual([]);
    expect(show('Vell\t412\nSund\t97')).toEqual([]);
  });
});

describe('figures between Markdown’s marks', () => {
  it('are read as without them', () => {
    expect(show('It spent **31 million crowns** on *four ferries*.')).toEqual(['31000000 crown · ferries', '4 ferry']);
  });
});
