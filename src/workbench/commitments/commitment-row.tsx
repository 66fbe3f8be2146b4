// One commitment: who is bound, to what, for whom, by when, on what condition; and beside it the log.
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { excerpt } from '../components/excerpt.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { dueOf } from '../standings/due-words.ts';
import { StatusLog } from '../standings/status-log.tsx';

interface CommitmentRowProps {
  readonly standing: ShownStanding;
  /** Where the board of one who is bound is. */
  holderHref(holder: string): string;
}

export function CommitmentRow({ standing, holderHref }: CommitmentRowProps) {
  const { name, what, sentence, forWhom, condition, log } = standing;
  const due = dueOf(standing);
  const first = log[0]!;
  return (
    <li className="commitment" data-row tabIndex={-1}>
      <div>
        <p className="commitment-who">
          {name ? (
            <Link href={holderHref(name)} title="All that binds them">
              <bdi>{excerpt(name, 100)}</bdi>
            </Link>
          ) : (
            'Somebody not named'
          )}
        </p>
        <Link className="passage-link commitment-what" href={reportPath(first.reportId, first.entryId)} dir="auto">
          {excerpt(what.text, 320) || 'the passage'}
        </Link>
        {sentence !== null && (
          <p className="commitment-sentence" dir="auto">
            {excerpt(sentence, 320)}
          </p>
        )}
        <dl className="commitment-terms">
          <div>
            <dt>When</dt>
            <dd>
              {due.says}
              {due.told && due.how !== 'none' && (
                <>
                  , “<bdi>{excerpt(due.told, 60)}</bdi>”
                </>
              )}
            </dd>
          </div>
          {forWhom.text && <Term name="For whom" words={forWhom.actor?.name ?? forWhom.text} />}
          {condition.text && <Term name="Condition" words={condition.text} />}
        </dl>
      </div>
      <StatusLog standing={standing} />
    </li>
  );
}

function Term({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{excerpt(words, 160)}</bdi>
      </dd>
    </div>
  );
}
