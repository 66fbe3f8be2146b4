// One announced event: when, what, where, the sentence that announces it, and beside it what became of it.
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { excerpt } from '../components/excerpt.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { dueOf } from '../standings/due-words.ts';
import { StateGlyph } from '../standings/state-glyph.tsx';
import { stateName } from '../standings/state-words.ts';
import { StatusLog } from '../standings/status-log.tsx';
import { eventTitle, rowId } from './event-title.ts';

export function EventRow({ standing }: { readonly standing: ShownStanding }) {
  const { what, log, now } = standing;
  const due = dueOf(standing);
  const first = log[0]!;
  return (
    <li className="announced" id={rowId(standing)} data-row tabIndex={-1}>
      <div>
        <p className="announced-when">
          {due.says}
          {due.told && due.how !== 'none' && (
            <span>
              , “<bdi>{excerpt(due.told, 60)}</bdi>”
            </span>
          )}
        </p>
        <p className="announced-title">
          <bdi>{eventTitle(standing)}</bdi>
        </p>
        <Link className="passage-link announced-words" href={reportPath(first.reportId, first.entryId)} dir="auto">
          {excerpt(what.text, 320) || 'the passage'}
        </Link>
      </div>
      <div>
        <p className="announced-state">
          <StateGlyph state={now} /> {stateName(now)}
        </p>
        <StatusLog standing={standing} />
      </div>
    </li>
  );
}
