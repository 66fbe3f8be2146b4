// What entries are, who takes part and where they were printed in, made-up words for the word tables out: so a search within acts, types or
// actors is an intersection like any other, not a look through what words alone found.
import type { Mention } from '../../record/actor.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { Statement } from '../../record/statement.ts';
import { textHash } from '../../text/content-hash.ts';
import type { AskedMarks } from '../contract.ts';

/** Each a word of its own kind for the tokenizer: letters and digits only, whatever somebody calls his outlet. */
const outletMark = (outlet: string): string => `o${textHash(outlet).slice(0, 20)}`;
const reportMark = (id: string): string => `i${textHash(id).slice(0, 20)}`;
const actorMark = (id: string): string => `p${textHash(id).slice(0, 20)}`;
const plainMark = (kind: 'a' | 'k' | 's' | 't' | 'r', value: string): string =>
  `x${kind}${value.toLowerCase().replace(/[^a-z0-9]+/g, '')}`;

/** Of a report that could be of anybody's making: more are not kept. */
const MOST = 20_000;

/** Of a report: those of its outlet and of whatever stands in it. */
export function marksOfReport({ report, entries, actors }: RecordedReport): string[] {
  const marks = new Set([reportMark(report.id), ...(report.outlet === null ? [] : [outletMark(report.outlet)])]);
  for (const { id } of actors) marks.add(actorMark(id));
  for (const entry of entries) {
    marks.add(plainMark('k', entry.kind));
    for (const { actor } of mentionsOf(entry)) if (actor !== null) marks.add(actorMark(actor.id));
    if (entry.kind === 'statement') for (const mark of [plainMark('a', entry.act), plainMark('r', 'dialogue')]) marks.add(mark); // biome-ignore format: one line
    if (entry.kind === 'event')
      for (const mark of [plainMark('t', entry.type), plainMark('s', entry.status), plainMark('r', entry.track)])
        marks.add(mark);
  }
  return [...marks].slice(0, MOST);
}

/** Of one statement: its report's outlet, its act, who says it and who is told. */
export function marksOfStatement({ act, source, addressee }: Statement, outlet: string | null): string[] {
  return [
    ...(outlet === null ? [] : [outletMark(outlet)]),
    plainMark('a', act),
    plainMark('k', 'statement'),
    plainMark('r', 'dialogue'),
    ...[source, addressee].flatMap(({ actor }) => (actor === null ? [] : [actorMark(actor.id)])),
  ];
}

/** All must be there, of each list one. Nobody at all is asked for by an empty list of actors: a word that nothing has. */
export function marksAsked(outlet: string | undefined, asked: AskedMarks = {}): string[][] {
  const { kind, act, type, status, track, actors, orReports = [] } = asked;
  const marks = [
    ...(kind === undefined ? [] : [[plainMark('k', kind)]]),
    ...(act === undefined ? [] : [[plainMark('a', act)]]),
    ...(type === undefined ? [] : [[plainMark('t', type)]]),
    ...(status === undefined ? [] : [[plainMark('s', status)]]),
    ...(track === undefined ? [] : [[plainMark('r', track)]]),
    ...(actors === undefined ? [] : [actors.length === 0 ? ['p'] : actors.map(actorMark)]),
  ];
  // (act or these) and (type or these) is (act and type) or these
  const these = orReports.map(reportMark);
  return [...(outlet === undefined ? [] : [[outletMark(outlet)]]), ...marks.map((one) => [...one, ...these])];
}

function mentionsOf(entry: Entry): readonly Mention[] {
  switch (entry.kind) {
    case 'statement':
      return [entry.source, entry.addressee];
    case 'event':
      return entry.participants;
    case 'commitment':
      return [entry.who, entry.forWhom];
    default:
      return [];
  }
}
