// A table of actors in, listed actors out. The first line names the columns; their order does not count, others are told and passed over.
//
//   name,kind,aliases,wikidata,iso,cameo,office,of,member_of,from,to
//   Anselm Drazic,person,A. Drazic|President Drazic,Q900001,,TRKGOV,president,Tarsk Federation,,2028-01-02,
//
// Further rows of one name, kind and Wikidata id add to it. `from` and `to` bound the office, the memberships (a|b) and the CAMEO code of their row.
import { parse } from 'csv-parse/sync';
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import { ACTOR_KINDS } from '../../record/actor.ts';
import { type ActorList, CAMEO, gather, ISO_3166, type ListedFields, maybeDay, WIKIDATA } from './actor-list.ts';

interface CsvRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const ALPHA_2: ReadonlyMap<string, string> = new Map([...ALPHA_3].map(([two, three]) => [three, two]));
const KINDS: ReadonlyMap<string, ListedFields['kind']> = new Map([
  ...ACTOR_KINDS.filter((kind) => kind !== 'group').map((kind) => [kind, kind] as const),
  ['organization', 'organisation'],
  ['company', 'organisation'],
  ['country', 'state'],
  ['', null],
]);

/** Pure; bad rows are refused with their line, and no text makes it throw. */
export function readCsvActors(text: string, list: string): ActorList {
  const found = gather(list);
  const rows: CsvRow[] = [];
  try {
    const read = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      on_skip: (error) => {
        found.refuse(`line ${error?.['lines'] ?? '?'}`, error?.message ?? 'not a row');
        return undefined;
      },
    }) as unknown as CsvRow[];
    rows.push(...read);
  } catch (error) {
    found.refuse('line 1', error instanceof Error ? error.message : String(error));
  }
  const [head, ...body] = rows;
  const columns = new Map(head?.record.map((column, n) => [column.toLowerCase(), n]) ?? []);
  if (head === undefined || !columns.has('name')) {
    if (head !== undefined) found.refuse('line 1', 'no column is called name');
    return found.give();
  }
  const others = [...columns.keys()].filter((column) => column !== '' && !COLUMNS.has(column));
  if (others.length > 0) found.refuse('line 1', `no column of these is read: ${others.join(', ').slice(0, 200)}`);
  const byActor = new Map<string, { at: string; fields: ListedFields }>();
  for (const { info, record } of body) {
    const at = `line ${info.lines}`;
    const cell = (column: string) => record[columns.get(column) ?? -1]?.trim() ?? '';
    const fields = readRow(cell);
    if (typeof fields === 'string') {
      found.refuse(at, fields);
      continue;
    }
    const key = JSON.stringify([fields.names[0], fields.kind, cell('wikidata')]);
    const known = byActor.get(key);
    byActor.set(key, known === undefined ? { at, fields } : { at: known.at, fields: joined(known.fields, fields) });
  }
  for (const { at, fields } of byActor.values()) found.take(at, fields);
  return found.give();
}

/** “A. Drazic|President Drazic”; spreadsheets’ users write “;” as often. */
const SEVERAL = /[|;]/;
const COLUMNS: ReadonlySet<string> = new Set('name kind aliases wikidata iso cameo office of member_of from to'.split(' ')); // biome-ignore format: one line

/** What the head has most of: comma, semicolon or tab. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0];
  const [best] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return best!;
}

function readRow(cell: (column: string) => string): ListedFields | string {
  const kind = KINDS.get(cell('kind').toLowerCase());
  if (kind === undefined) return `no kind of actor: ${cell('kind').slice(0, 40)}`;
  const [from, to] = [maybeDay(cell('from')), maybeDay(cell('to'), true)];
  if (from === undefined) return `not a day: ${cell('from').slice(0, 40)}`;
  if (to === undefined) return `not a day: ${cell('to').slice(0, 40)}`;
  const wikidata = cell('wikidata').replace(/^.*\//, '');
  if (wikidata !== '' && !/^Q[1-9]\d*$/.test(wikidata)) return `not a Wikidata id: ${wikidata.slice(0, 40)}`;
  const code = cell('iso').toUpperCase();
  const iso = code === '' ? '' : ALPHA_3.has(code) ? code : ALPHA_2.get(code);
  if (iso === undefined) return `not an ISO 3166-1 code: ${code.slice(0, 40)}`;
  const cameo = cell('cameo').toUpperCase();
  if (cameo !== '' && !/^[A-Z][A-Z0-9]{2,14}$/.test(cameo)) return `not a CAMEO code: ${cameo.slice(0, 40)}`;
  const always = { from: null, to: null };
  return {
    kind,
    names: [cell('name'), ...cell('aliases').split(SEVERAL)],
    identifiers: [
      ...(wikidata === '' ? [] : [{ scheme: WIKIDATA, value: wikidata, ...always }]),
      ...(iso === '' ? [] : [{ scheme: ISO_3166, value: iso, ...always }]),
      ...(cameo === '' ? [] : [{ scheme: CAMEO, value: cameo, from, to }]),
    ],
    offices: cell('office') === '' ? [] : [{ office: cell('office'), of: cell('of') || null, from, to }],
    memberships: cell('member_of')
      .split(SEVERAL)
      .flatMap((of) => (of.trim() === '' ? [] : [{ of: of.trim(), from, to }])),
  };
}

const joined = (a: ListedFields, b: ListedFields): ListedFields => ({
  kind: a.kind,
  names: [...a.names, ...b.names],
  identifiers: [...a.identifiers, ...b.identifiers],
  offices: [...a.offices, ...b.offices],
  memberships: [...(a.memberships ?? []), ...(b.memberships ?? [])],
});
