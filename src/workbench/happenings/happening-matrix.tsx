// Who tells what of one happening: a row a source, a column a stand, in each cell the sentences, one click from their passages.
import type { FindingPart } from '../../record/finding.ts';
import type { Happening, HappeningSource } from '../../serve/contract/happenings.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { STANDS, type StandColumn, standOf } from './role-columns.ts';
import { StandGlyph } from './stand-glyph.tsx';

/** Rows in the page at once; a happening may be told by hundreds. */
const MOST_SOURCES = 30;
const MOST_IN_CELL = 4;

export function HappeningMatrix({ happening }: { readonly happening: Happening }) {
  const { parts, sources } = happening;
  // A column that nobody stands in says nothing; that somebody tells it is always a column.
  const columns = STANDS.filter(({ stand }) => stand === 'tells' || parts.some(({ role }) => standOf(role) === stand));
  return (
    <div className="matrix-scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Source</th>
            {columns.map(({ stand, name, means }) => (
              <th key={stand} scope="col" title={means}>
                <StandGlyph stand={stand} /> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.slice(0, MOST_SOURCES).map((source) => (
            <tr key={source.reports[0]!.reportId}>
              <th scope="row">
                <Printings source={source} />
              </th>
              {columns.map((column) => (
                <Cell key={column.stand} column={column} happening={happening} source={source} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sources.length > MOST_SOURCES && <p>and {sources.length - MOST_SOURCES} sources more</p>}
    </div>
  );
}

/** The source by its first printing, and how many others there are of the same text. */
function Printings({ source: { reports, copies, through } }: { source: HappeningSource }) {
  const [first, ...others] = reports;
  return (
    <>
      <Printing report={first!} />
      {through && (
        <span className="matrix-soft">
          {' '}
          through <bdi>{excerpt(through, 40)}</bdi>
        </span>
      )}
      {copies > 0 && (
        <details className="matrix-copies">
          <summary>
            and {copies} {copies === 1 ? 'printing' : 'printings'} of the same text, counted once
          </summary>
          <ul>
            {others.slice(0, 40).map((report) => (
              <li key={report.reportId}>
                <Printing report={report} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Printing({ report: { reportId, outlet, published } }: { report: HappeningSource['reports'][number] }) {
  return (
    <Link className="matrix-outlet" href={reportPath(reportId)}>
      <bdi>{outlet ? excerpt(outlet, 60) : 'outlet not named'}</bdi>
      {published && <span className="matrix-soft">, {formatDate(published)}</span>}
    </Link>
  );
}

const keyOf = ({ reportId, passage }: FindingPart) => `${reportId} ${JSON.stringify(passage.spans)}`;

interface CellProps {
  readonly column: StandColumn;
  readonly happening: Happening;
  readonly source: HappeningSource;
}

function Cell({ column: { stand, name }, happening: { parts }, source }: CellProps) {
  const all = source.parts.map((n) => parts[n]!).filter(({ role }) => standOf(role) === stand);
  // one sentence may tell two deeds of the happening
  const own = [...new Map(all.map((part) => [keyOf(part), part])).values()];
  if (own.length === 0)
    return (
      <td className="matrix-none">
        <span className="unseen">nothing</span>
      </td>
    );
  return (
    <td className={`matrix-cell matrix-${stand}`}>
      <p className="matrix-stand">
        <StandGlyph stand={stand} /> {own.some(({ role }) => role === 'told') ? 'First account' : name}
      </p>
      <ul>
        {own.slice(0, MOST_IN_CELL).map((part) => (
          <li key={keyOf(part)}>
            <Link className="passage-link" href={reportPath(part.reportId, part.entryId)} dir="auto">
              {excerpt(part.passage.text, 220)}
            </Link>
          </li>
        ))}
        {own.length > MOST_IN_CELL && <li>and {own.length - MOST_IN_CELL} passages more</li>}
      </ul>
    </td>
  );
}
