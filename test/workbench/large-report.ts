// A made-up report with as many marks as wanted: five in each line, nested and overlapping.
import type { Entry, RecordedReport } from '../../src/record/entry.ts';
import { recordReport } from '../serve/record-report.ts';

/** `count` entries, a multiple of five; `name` stands for the first speaker in every line. */
export function largeReport(count: number, name = 'Solvane'): RecordedReport {
  const text = Array.from(
    { length: count / 5 },
    (_, n) => `${name} said talk ${n} goes on. Varga denied it. Tarsk sent ${n} men, and ${n} more.`,
  ).join('\n');
  return recordReport({ text, title: `${count} marks` }, (w) => {
    const [said, denied] = [
      w.statement({ source: name, cue: 'said', content: 'talk 0 goes on' }),
      w.statement({ source: 'Varga', cue: 'denied', content: 'it' }),
    ];
    const entries: Entry[] = [];
    let line = 0;
    for (let n = 0; n < count / 5; n++) {
      const at = (words: string) => {
        const start = text.indexOf(words, line);
        return { spans: [{ start, end: start + words.length }], text: words };
      };
      const [men, more] = [at(`${n} men`), at(`${n} more`)];
      entries.push(
        {
          ...said,
          id: `s${n}`,
          source: { ...at(name), actor: null },
          cue: at('said'),
          content: at(`talk ${n} goes on`),
        },
        { ...denied, id: `d${n}`, source: { ...at('Varga'), actor: null }, cue: at('denied'), content: at('it') },
        {
          ...w.event({ words: 'Tarsk' }),
          id: `e${n}`,
          spans: [{ start: at('Tarsk').spans[0]!.start, end: more.spans[0]!.end }],
        },
        { ...w.figure('0 men'), id: `f${n}`, ...men },
        { ...w.figure('0 more'), id: `g${n}`, ...more },
      );
      line = text.indexOf('\n', line) + 1;
    }
    return entries;
  });
}

/** A made-up report in which one actor says `count` things on one day. */
export function wordyReport(count: number): RecordedReport {
  const text = Array.from({ length: count }, (_, n) => `Solvane said talk ${n} goes on.`).join('\n');
  const record = recordReport({ text, title: `${count} statements`, published: '2031-04-09' }, (w) => {
    const said = w.statement({ source: 'Solvane', cue: 'said', content: 'talk 0 goes on' });
    let line = 0;
    return Array.from({ length: count }, (_, n) => {
      const at = (words: string) => {
        const start = text.indexOf(words, line);
        return { spans: [{ start, end: start + words.length }], text: words };
      };
      const source = { ...at('Solvane'), actor: { id: 'a1', name: 'Ingrid Solvane' } };
      const entry = { ...said, id: `s${n}`, source, cue: at('said'), content: at(`talk ${n} goes on`) };
      line = text.indexOf('\n', line) + 1;
      return entry;
    });
  });
  const names = [{ name: 'Ingrid Solvane', reportId: record.report.id, span: { start: 0, end: 7 } }];
  const known = { id: 'a1', kind: 'person' as const, name: 'Ingrid Solvane', names };
  return { ...record, actors: [{ ...known, offices: [], memberOf: [], identifiers: {} }] };
}
