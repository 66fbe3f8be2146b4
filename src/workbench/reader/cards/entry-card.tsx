// One entry as a card. Closed it is a line or two; selected, and on paper, it tells all, always in the same order.
import { memo, type ReactNode } from 'react';
import type { ActorRef } from '../../../record/actor.ts';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { FindingPart } from '../../../record/finding.ts';
import type { EntryJudgment } from '../../../serve/contract.ts';
import { ConfidenceBar } from '../../components/confidence-bar.tsx';
import { excerpt } from '../../components/excerpt.ts';
import { formatDate } from '../../components/format-date.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { CiteMenu } from '../../export/cite-menu.tsx';
import { Link } from '../../navigation/link.tsx';
import { actorPath, reportPath } from '../../navigation/route.ts';
import { describeBecause } from './describe-because.ts';
import { describeEntry } from './describe-entry.ts';
import { describeSource } from './describe-source.ts';
import './entry-card.css';

interface EntryCardProps {
  readonly record: RecordedReport;
  readonly entry: Entry;
  readonly isSelected: boolean;
  /** The entry whose word this is, where it is known. */
  readonly outer: Entry | undefined;
  /** Who the actors of this report are over all reports, by their ids in it. */
  readonly registered: ReadonlyMap<string, ActorRef>;
  /** The notice in which the paper took it back, where it did. */
  readonly takenBack: FindingPart | undefined;
  /** What a person said of it last. */
  readonly judgment: EntryJudgment | undefined;
  /** What can be said of it, below the head of the open card. */
  readonly acts: ReactNode;
  select(id: string | null): void;
}

/** No card needs more of a passage than this; the article beside it has the rest. */
const MOST_WORDS = 420;
const MOST_NAME = 160;

export const EntryCard = memo(function EntryCard({
  record,
  entry,
  isSelected,
  outer,
  registered,
  takenBack,
  judgment,
  acts,
  select,
}: EntryCardProps) {
  const { report, reader } = record;
  const told = describeEntry(entry, report.text);
  const because = entry.kind === 'statement' ? describeBecause(entry.source, report.text) : null;
  const origin = describeSource(report, entry, outer, told);
  return (
    <article
      className={`card card-${entry.kind}`}
      data-track={entry.kind === 'event' ? entry.track : undefined}
      data-selected={isSelected || undefined}
      data-entry={entry.id}
      data-verdict={judgment?.verdict}
      data-taken-back={takenBack !== undefined || undefined}
    >
      <button
        type="button"
        className="card-head"
        aria-expanded={isSelected}
        onClick={() => select(isSelected ? null : entry.id)}
      >
        <KindGlyph kind={entry.kind} />
        <span className="card-title">
          <bdi className="card-who">{excerpt(told.name, MOST_NAME)}</bdi>
          {told.toWhom && (
            <span className="card-to">
              {' to '}
              <bdi>{excerpt(told.toWhom, MOST_NAME)}</bdi>
            </span>
          )}
          {takenBack && <span className="card-verdict">taken back</span>}
          {judgment && <span className="card-verdict">{judgment.verdict}</span>}
          <span className="card-brief">
            {told.brief}
            {told.words !== told.name && (
              <>
                {': '}
                <bdi className="card-glance">{excerpt(told.glance ?? told.words, 120)}</bdi>
              </>
            )}
          </span>
        </span>
      </button>
      {acts}
      <dl className="card-facts">
        <Fact name="Who">
          {told.who ? excerpt(told.who, MOST_NAME) : 'not named'}
          {because && <bdi className="card-because">{because}</bdi>}
          {isSelected && <ActorLinks actors={told.actors} registered={registered} />}
        </Fact>
        <Fact name="To whom">{told.toWhom ? excerpt(told.toWhom, MOST_NAME) : 'not named'}</Fact>
        <Fact name={WHAT_NAMES[entry.kind]}>
          {excerpt(told.what, MOST_NAME)}
          <q className="card-words" dir="auto">
            {excerpt(told.words, MOST_WORDS)}
          </q>
        </Fact>
        <Fact name="When">
          {origin.times.map(([word, time]) => (
            <span className="card-time-line" key={word}>
              <span className="card-time-word">{word}</span> {excerpt(time, MOST_NAME)}
            </span>
          ))}
        </Fact>
        {takenBack && (
          <Fact name="Taken back">
            by {excerpt(takenBack.outlet ?? 'its paper', MOST_NAME)}
            {takenBack.published && `, ${formatDate(takenBack.published)}`}
            <Link className="card-words" href={reportPath(takenBack.reportId, takenBack.entryId)} dir="auto">
              {excerpt(takenBack.passage.text, MOST_WORDS)}
            </Link>
          </Fact>
        )}
        <Fact name="How sure">
          {told.confidence === null ? 'no figure for this kind' : <ConfidenceBar value={told.confidence} />}
        </Fact>
        <Fact name="Which source says">
          {excerpt(origin.says, MOST_NAME)}
          {outer && (
            <button type="button" className="card-outer" onClick={() => select(outer.id)}>
              show their words
            </button>
          )}
        </Fact>
        <Fact name="Why this entry">
          {excerpt(told.why, MOST_NAME)}; read by {excerpt(reader, MOST_NAME)}
        </Fact>
      </dl>
      {isSelected && judgment?.verdict !== 'rejected' && (
        <div className="card-cite">
          <CiteMenu reportId={report.id} entryId={entry.id} />
        </div>
      )}
    </article>
  );
});

/** The pages of those who take part, as the register knows them. */
function ActorLinks({ actors, registered }: { actors: readonly ActorRef[]; registered: EntryCardProps['registered'] }) {
  const known = new Map(actors.flatMap(({ id }) => registered.get(id) ?? []).map((actor) => [actor.id, actor]));
  if (known.size === 0) return null;
  return (
    <span className="card-actors">
      {[...known.values()].slice(0, 4).map(({ id, name }) => (
        <Link key={id} href={actorPath(id)}>
          all of {excerpt(name, 60)}
        </Link>
      ))}
    </span>
  );
}

const WHAT_NAMES: Record<Entry['kind'], string> = {
  statement: 'Said what',
  event: 'Did what',
  figure: 'What',
  commitment: 'Will do what',
  time: 'What',
};

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
