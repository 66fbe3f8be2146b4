// One passage of a finding: whose part it plays, its words, where they were printed, and how they differ from the first.
import type { Edit, FindingPart as Part } from '../../record/finding.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { roleWords, wordingWords } from './finding-kinds.ts';

const MOST_EDITS = 6;

export function FindingPart({ part }: { part: Part }) {
  const { role, who, passage, reportId, entryId, outlet, title, published, through, wording, shared, edits } = part;
  return (
    <div className={`finding-part finding-part-${role}`}>
      <p className="finding-role">
        {roleWords(role)}
        {who && (
          <>
            {', '}
            <bdi>{excerpt(who, 80)}</bdi>
          </>
        )}
      </p>
      <Link className="finding-words" href={reportPath(reportId, entryId)} dir="auto">
        {excerpt(passage.text, 360)}
      </Link>
      <p className="finding-source">
        {outlet || title ? (
          <bdi>{outlet ? excerpt(outlet, 80) : `“${excerpt(title ?? '', 80)}”`}</bdi>
        ) : (
          'outlet not named'
        )}
        {published && `, ${formatDate(published)}`}
        {through && `, through ${excerpt(through, 60)}`}
      </p>
      {(wording || shared !== null) && (
        <p className="finding-source">
          {wording && wordingWords(wording)}
          {shared !== null && `${wording ? '; ' : ''}${Math.round(shared * 100)} % of its words are in the first`}
        </p>
      )}
      {edits.length > 0 && (
        <ul className="finding-edits">
          {edits.slice(0, MOST_EDITS).map((edit, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: edits never change
            <li key={index}>
              <EditLine edit={edit} />
            </li>
          ))}
          {edits.length > MOST_EDITS && <li>and {edits.length - MOST_EDITS} changes more</li>}
        </ul>
      )}
    </div>
  );
}

function EditLine({ edit: { what, before, after } }: { edit: Edit }) {
  return (
    <>
      {what} {before.text && <del dir="auto">{excerpt(before.text, 120)}</del>}
      {before.text && after.text && ' '}
      {after.text && <ins dir="auto">{excerpt(after.text, 120)}</ins>}
    </>
  );
}
