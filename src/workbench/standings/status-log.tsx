// The dated log of a commitment or an announced event: each step with its report and its sentence, one click from the passage.
import type { StandingStep } from '../../record/standing.ts';
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { StateGlyph } from './state-glyph.tsx';
import { stateName, stepName } from './state-words.ts';
import './status-log.css';

/** Steps that stand in the page at once: a promise may be told again in a hundred reports. */
const MOST_STEPS = 8;
const MOST_WORDS = 220;

export function StatusLog({ standing }: { readonly standing: ShownStanding }) {
  const { kind, log, watch, now, state, due, judgment } = standing;
  // The first telling and the last steps say most.
  const shown = log.length > MOST_STEPS ? [log[0]!, ...log.slice(1 - MOST_STEPS)] : log;
  return (
    <ol className="status-log">
      {shown.map((step, n) => (
        <Step
          key={`${step.reportId} ${step.entryId} ${step.state} ${step.passage.spans[0]?.start}`}
          step={step}
          // The words of the promise itself stand beside the log already.
          isWordless={n === 0}
          name={n > 0 && step.state === 'open' ? 'Told again' : stepName(step.state, kind)}
        />
      ))}
      {log.length > MOST_STEPS && <li className="status-cut">{log.length - MOST_STEPS} steps between are not shown</li>}
      {watch.slice(-MOST_STEPS).map((step) => (
        <Step
          key={`watch ${step.reportId} ${step.entryId} ${step.passage.spans[0]?.start}`}
          step={step}
          isWordless={false}
          name="Of its condition"
        />
      ))}
      {now !== state && (
        <li className="status-step">
          <p>
            <StateGlyph state={now} /> {stateName(now)}
            {due && <span className="status-source"> {formatDate(due)} has passed</span>}
          </p>
        </li>
      )}
      {judgment && (
        <li className="status-judgment">
          {judgment.verdict} by <bdi>{excerpt(judgment.by, 60)}</bdi>
          {judgment.says && `: ${excerpt(judgment.says, 200)}`}
          {judgment.why && ` (${excerpt(judgment.why, 200)})`}
        </li>
      )}
    </ol>
  );
}

function Step({ step, name, isWordless }: { step: StandingStep; name: string; isWordless: boolean }) {
  const { state, date, outlet, reportId, entryId, passage, due } = step;
  const source = (
    <>
      {date ? formatDate(date) : 'undated'}
      {outlet && (
        <>
          , <bdi>{excerpt(outlet, 60)}</bdi>
        </>
      )}
    </>
  );
  return (
    <li className="status-step">
      <p>
        <StateGlyph state={state} /> {name}{' '}
        {isWordless ? (
          <Link className="status-source" href={reportPath(reportId, entryId)}>
            {source}
          </Link>
        ) : (
          <span className="status-source">{source}</span>
        )}
        {due && state !== 'open' && <span className="status-source">, now {formatDate(due)}</span>}
      </p>
      {!isWordless && (
        <Link className="passage-link" href={reportPath(reportId, entryId)} dir="auto">
          {excerpt(passage.text, MOST_WORDS) || 'the passage'}
        </Link>
      )}
    </li>
  );
}
