// What one number was made of: its sentences, each the way to its report.
import { useEffect, useMemo, useRef } from 'react';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import type { ToldEntries } from '../../serve/contract/told-entries.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { EntryLine } from '../components/entry-line.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { dateEntry } from '../timeline/date-entry.ts';
import { type GaugePoint, type GaugeWords, sayPeriod, sayPoint } from './gauge-words.ts';

interface GaugeSentencesProps {
  readonly words: GaugeWords;
  readonly point: GaugePoint;
  readonly minimum: number;
  close(): void;
}

/** As many as the server tells at once. */
const MOST = 60;

export function GaugeSentences({ words, point, minimum, close }: GaugeSentencesProps) {
  const ids = useMemo(() => point.entries.filter(Boolean), [point]);
  const answer = useAnswer<ToldEntries>(
    ids.length === 0 ? null : `/api/entries/by-id?ids=${ids.slice(0, MOST).map(encodeURIComponent).join(',')}`,
  );
  const items = useMemo(
    () => (answer.state === 'answered' ? [...answer.value.items].sort(byDay).map(dateEntry) : []),
    [answer],
  );
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another number is asked about
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [point, answer.state]);
  const untold = point.n - ids.length;
  return (
    <section className="gauge-sentences" ref={section} aria-label={`${words.title}, ${sayPeriod(point)}: sentences`}>
      <header>
        <h3>
          {words.title}, {sayPeriod(point)}
        </h3>
        <p>{sayPoint(point, words, minimum)}.</p>
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      {answer.state === 'waiting' && ids.length > 0 && <p className="waiting">Loading …</p>}
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} />}
      <ul>
        {items.map((item) => (
          <EntryLine key={item.told.entry.id} item={item} hidesWho={item.told.entry.kind === 'figure'} />
        ))}
      </ul>
      {ids.length > MOST && (
        <p>
          The first {formatCount(MOST)} of {formatCount(ids.length)}; the CSV file names all of them.
        </p>
      )}
      {untold > 0 && <p>{formatCount(untold)} more rest on a passage that is no entry of its own.</p>}
    </section>
  );
}

const byDay = (a: ToldEntry, b: ToldEntry) =>
  (a.report.published ?? '') < (b.report.published ?? '')
    ? -1
    : (a.report.published ?? '') > (b.report.published ?? '')
      ? 1
      : 0;
