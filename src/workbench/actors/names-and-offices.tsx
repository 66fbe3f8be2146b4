// By which names the reports call an actor and which offices they give: each with the reports that do.
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate, formatInterval } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { officeWords } from './actor-row.tsx';

/** Reports of which it is told why their surname alone is this person’s. */
const MOST_JOINED = 20;

interface EvidenceProps {
  readonly places: readonly { readonly reportId: string; readonly published: string | null }[];
  readonly reports: number;
}

export function NamesAndOffices({ actor: { offices, aliases } }: { actor: RegisteredActor }) {
  return (
    <>
      {offices.length > 0 && (
        <section>
          <h2>Offices</h2>
          <ul className="evidence-list">
            {offices.map((office) => {
              const span = formatInterval(office.from ?? office.firstSeen, office.to ?? office.lastSeen);
              return (
                <li key={`${office.office} ${office.of} ${office.held} ${office.from}`}>
                  <details>
                    <summary>
                      <bdi>{excerpt(officeWords(office), 100)}</bdi>
                      <span>{office.from || office.to ? span : span && `told ${span}`}</span>
                    </summary>
                    {office.evidence
                      .map(({ passage }, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: evidence never changes its place
                        <q key={index} dir="auto">
                          {excerpt(passage.text, 160)}
                        </q>
                      ))
                      .slice(0, 3)}
                    <Evidence places={office.evidence} reports={office.reports} />
                  </details>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h2>Names</h2>
        <ul className="evidence-list">
          {aliases.map(({ name, reports, evidence }) => (
            <li key={name}>
              <details>
                <summary>
                  <bdi>{excerpt(name, 100)}</bdi>
                  <span>
                    {formatCount(reports)} {reports === 1 ? 'report' : 'reports'}
                  </span>
                </summary>
                {evidence.slice(0, MOST_JOINED).map(({ reportId, published, span, joined }) =>
                  joined ? (
                    <p key={`${reportId} ${span.start}`} className="evidence-joined">
                      alone in{' '}
                      <Link href={reportPath(reportId)}>{published ? formatDate(published) : 'an undated report'}</Link>
                      , {joined.by === 'office' ? 'but called as' : 'but beside'} <bdi>{excerpt(joined.words, 80)}</bdi>{' '}
                      as in <Link href={reportPath(joined.reportId)}>another report</Link>
                    </p>
                  ) : null,
                )}
                {evidence.slice(0, MOST_JOINED).map(({ reportId, published, span, owner }) =>
                  owner ? (
                    <p key={`${reportId} ${span.start}`} className="evidence-joined">
                      {owner.by === 'dateline' ? 'filed from' : 'told by'} <q>{excerpt(owner.passage.text, 80)}</q> in{' '}
                      <Link href={reportPath(reportId)}>{published ? formatDate(published) : 'an undated report'}</Link>
                      {owner.reportId && (
                        <>
                          , {excerpt(owner.of, 40)} as in <Link href={reportPath(owner.reportId)}>another report</Link>
                        </>
                      )}
                    </p>
                  ) : null,
                )}
                <Evidence places={evidence} reports={reports} />
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The reports, as ways there. */
export function Evidence({ places, reports }: EvidenceProps) {
  const seen = [...new Map(places.map((place) => [place.reportId, place])).values()];
  return (
    <p className="evidence-places">
      {seen.map(({ reportId, published }) => (
        <Link key={reportId} href={reportPath(reportId)}>
          {published ? formatDate(published) : 'undated report'}
        </Link>
      ))}
      {reports > seen.length && <span>and {formatCount(reports - seen.length)} more</span>}
    </p>
  );
}
