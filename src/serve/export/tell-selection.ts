// What is asked for in, one sentence for a person out: what an export is made of, said on the export itself.
import type { Selection } from './select-records.ts';

const KINDS = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  time: 'times',
  commitment: 'commitments',
} as const;

/** "Statements that deny, with the words “ammunition”, in reports of The Sund Courier published from 2031-04-01"; `actorName` is for `actor`. */
export function tellSelection(
  asked: Selection,
  actorName: string | null = null,
  otherName: string | null = null,
): string {
  const { with: other } = asked;
  const { q, kind, act, type, status, sure, track, actor, outlet, from, to, reports } = asked;
  const what = kind === undefined ? (act ? 'statements' : type || status ? 'events' : 'entries') : KINDS[kind];
  const whose = [
    act && `of act “${act}”`,
    type && `of type ${type}`,
    status && `of status “${status}”`,
    sure && `told with a confidence of at least ${sure}`,
    track && `on the track of ${track}`,
    actor &&
      `in which ${actorName ?? `actor ${actor}`} ${other ? `and ${otherName ?? `actor ${other}`} take` : 'takes'} part`,
    q && `with the words ${q}`,
  ].filter(Boolean);
  const where = [
    outlet && `of ${outlet}`,
    from && to ? `published from ${from} to ${to}` : from ? `published from ${from}` : to && `published until ${to}`,
  ].filter(Boolean);
  const all = whose.length === 0 && kind === undefined;
  const told = [
    all ? 'All entries' : `${what[0]!.toUpperCase()}${what.slice(1)}`,
    ...(whose.length > 0 ? [whose.join(', ')] : []),
    reports === undefined
      ? `in ${where.length === 0 ? 'all ' : ''}reports${where.length > 0 ? ` ${where.join(', ')}` : ''}`
      : `in ${reports.length === 1 ? 'report' : 'reports'} ${reports.join(', ')}`,
  ];
  return told.join(' ');
}
