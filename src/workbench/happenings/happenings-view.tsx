// Happenings that several reports tell: for each a matrix of who tells, counts otherwise, denies, and is silent.
import type { Happening } from '../../serve/contract/happenings.ts';
import { usePages } from '../api/use-pages.ts';
import { ConfidenceBar } from '../components/confidence-bar.tsx';
import { excerpt } from '../components/excerpt.ts';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { Link } from '../navigation/link.tsx';
import { useQuery } from '../navigation/navigate.ts';
import { reportPath } from '../navigation/route.ts';
import { HappeningMatrix } from './happening-matrix.tsx';
import { STANDS } from './role-columns.ts';
import { StandGlyph } from './stand-glyph.tsx';
import './happenings.css';

export function HappeningsView() {
  const asked = new URLSearchParams(useQuery());
  const [id, report] = [asked.get('id')?.slice(0, 200), asked.get('report')?.slice(0, 200)];
  const query = new URLSearchParams({ ...(id && { id }), ...(report && { report }) }).toString();
  const pages = usePages<Happening>(`/api/happenings${query ? `?${query}` : ''}`);
  return (
    <Sheet
      title="Happenings"
      name="happenings"
      lead={
        <p>
          What more than one report tells, source by source. Reports that print one text are one source, so ten copies
          of a dispatch corroborate nothing. The first account that counts is the measure of the others.
        </p>
      }
    >
      <dl className="stands">
        {STANDS.map(({ stand, name, means }) => (
          <div key={stand}>
            <dt>
              <StandGlyph stand={stand} /> {name}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {query && (
        <p className="happenings-narrowed">
          Only {id ? 'one of them' : 'those that rest on one report'}. <Link href="/happenings">All happenings</Link>
        </p>
      )}
      {!pages.begun && <p className="waiting">Loading …</p>}
      {pages.problem && <ProblemNotice problem={pages.problem} />}
      {pages.begun && !pages.problem && pages.items.length === 0 && <NoHappenings isNarrowed={query !== ''} />}
      {pages.items.map((happening) => (
        <OneHappening key={happening.id} happening={happening} />
      ))}
      <MoreButton pages={pages} />
    </Sheet>
  );
}

function OneHappening({ happening }: { happening: Happening }) {
  const { id, parts, sources, how, confidence, judgment } = happening;
  const first = parts[0]!;
  const reports = sources.reduce((sum, source) => sum + source.reports.length, 0);
  return (
    <article className="happening" data-row tabIndex={-1} aria-label={excerpt(first.passage.text, 100)}>
      <h2>
        <Link className="passage-link" href={reportPath(first.reportId, first.entryId)} dir="auto">
          {excerpt(first.passage.text, 260)}
        </Link>
      </h2>
      <p className="happening-says">
        {reports} {reports === 1 ? 'report' : 'reports'} from{' '}
        <strong>
          {sources.length} {sources.length === 1 ? 'source' : 'sources'}
        </strong>
        {' · '}
        <Link href={`/happenings?id=${encodeURIComponent(id)}`}>this one alone</Link>
      </p>
      <HappeningMatrix happening={happening} />
      {judgment && (
        <p className="happening-says">
          {judgment.verdict} by <bdi>{excerpt(judgment.by, 60)}</bdi>
          {judgment.says && `: ${excerpt(judgment.says, 200)}`}
          {judgment.why && ` (${excerpt(judgment.why, 200)})`}
        </p>
      )}
      <p className="happening-how">
        {excerpt(how, 400)} <ConfidenceBar value={confidence} />
      </p>
    </article>
  );
}

function NoHappenings({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div className="waiting">
      <p>
        {isNarrowed
          ? 'No happening here. It may have grown by a report, and has another address since.'
          : 'No happening yet.'}
      </p>
      <p>
        It takes two reports that do not copy each other and tell one deed or meeting on the same days. Read some, then
        let Dualtrack look: <code>dualtrack findings</code>
      </p>
    </div>
  );
}
