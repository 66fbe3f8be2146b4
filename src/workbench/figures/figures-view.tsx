// Figures as series: what reports tell of one thing and holder, each as a small chart with its own scales, conflicts marked.
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureSeriesPage } from '../../serve/contract/figures.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { Link } from '../navigation/link.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { addressOf, type FiguresAsked, figuresAsked, figuresPath } from './figures-asked.ts';
import { SeriesCard } from './series-card.tsx';
import './figures.css';

/** Pages of 100 reports at first, and so many more each time. */
const PAGES = 5;
const SHOWN_AT_FIRST = 24;

export function FiguresView() {
  const query = useQuery();
  const asked = useMemo(() => figuresAsked(query), [query]);
  const [most, setMost] = useState(PAGES);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { pages, isDone, isCut, problem } = useAllPages<FigureSeriesPage>(figuresPath(asked), most);
  const all = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const series = useMemo(
    () =>
      all
        .filter(({ points }) => !asked.onlyTorn || points.some(({ differ }) => differ))
        .sort((a, b) => b.tellings - a.tellings || (a.id < b.id ? -1 : 1)),
    [all, asked.onlyTorn],
  );
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  const isNarrowed = asked.measure !== '' || asked.actor !== '' || asked.onlyTorn;
  const change = (next: Partial<FiguresAsked>) => replaceAddress(addressOf({ ...asked, ...next }));
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // One card's chart: the columns are all as wide as the first.
  useLayoutEffect(() => {
    const column = () => frame.current?.querySelector<HTMLElement>('.series-measure')?.clientWidth ?? 0;
    const observer = new ResizeObserver(() => setWidth(Math.floor(column())));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  return (
    <Sheet
      title="Figures"
      name="figures"
      lead={
        <p>
          What reports tell of one thing, over the days they tell it for. Every chart has its own scales; a mark leads
          to its sentence, and a line through it spans its days. A <span className="series-odds">◆</span> is at odds
          with another telling of the same days; a hollow mark has no day of its own and stands on that of its report.
        </p>
      }
    >
      <Filters asked={asked} change={change} />
      {problem && <ProblemNotice problem={problem} />}
      <p className="figures-says" role="status">
        {pages.length === 0
          ? problem
            ? ''
            : 'Looking …'
          : `${formatCount(series.length)} series in ${isCut ? 'the newest ' : ''}${formatCount(looked)} reports${isDone ? '' : ' so far'}.`}
      </p>
      {isDone && !problem && series.length === 0 && <NoFigures isNarrowed={isNarrowed} />}
      <div className="series-grid" ref={frame}>
        <span className="series-measure" aria-hidden="true" />
        {series.slice(0, shown).map((one) => (
          <SeriesCard key={one.id} series={one} width={width} />
        ))}
      </div>
      {series.length > 0 && <ExportMenu asked={{}} forms={['csv-figures', 'csv-reports']} label="Export all figures" />}
      {series.length > shown && (
        <button className="more" type="button" onClick={() => setShown(shown + 48)}>
          Show {formatCount(Math.min(48, series.length - shown))} more
        </button>
      )}
      {isCut && (
        <button className="more" type="button" disabled={!isDone} onClick={() => setMost(most + PAGES)}>
          Look through earlier reports
        </button>
      )}
    </Sheet>
  );
}

function Filters({ asked, change }: { asked: FiguresAsked; change(next: Partial<FiguresAsked>): void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const given = (name: string) => String(fields.get(name) ?? '').trim();
    change({ measure: given('measure'), actor: given('actor') });
  };
  return (
    <form className="sheet-filters" onSubmit={submit} key={`${asked.measure} ${asked.actor}`}>
      <label>
        what is measured{' '}
        <input
          name="measure"
          type="search"
          defaultValue={asked.measure}
          placeholder="words, or a unit"
          maxLength={500}
          dir="auto"
        />
      </label>
      <label>
        of whom{' '}
        <input
          name="actor"
          type="search"
          defaultValue={asked.actor}
          placeholder="name of an actor"
          maxLength={500}
          dir="auto"
        />
      </label>
      <button type="submit">Narrow</button>
      <label>
        <input
          type="checkbox"
          checked={asked.onlyTorn}
          onChange={(event) => change({ onlyTorn: event.target.checked })}
        />{' '}
        only what is at odds
      </label>
    </form>
  );
}

function NoFigures({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div className="waiting">
      <p>{isNarrowed ? 'No series fits what is asked above.' : 'No series yet.'}</p>
      <p>
        {isNarrowed ? (
          <Link href="/figures">All series</Link>
        ) : (
          <>
            It takes two figures of one thing and holder: “defence spending of Kestria was 2.1 per cent in 2030”, and
            another report that has it for 2031. <code>dualtrack findings</code> brings the series up to date.
          </>
        )}
      </p>
    </div>
  );
}
