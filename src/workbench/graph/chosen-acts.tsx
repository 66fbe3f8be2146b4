// What stands behind a name or an arc: the acts, each in the report's words, one click from its passage.
import type { ActBetween } from '../../serve/contract/acts.ts';
import { ACT_WORDS } from '../components/act-words.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { eventWords } from '../components/event-words.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { actorPath, reportPath } from '../navigation/route.ts';
import type { Pair, PairAct } from './gather-pairs.ts';
import { SignGlyph } from './sign-glyph.tsx';

interface ChosenActsProps {
  readonly actor: string;
  readonly other: string | null;
  /** Those of the actor, or the one of both. */
  readonly pairs: readonly Pair[];
  readonly names: ReadonlyMap<string, string>;
  hrefOf(actor: string | null, other: string | null): string;
}

const MOST_PAIRS = 12;
const MOST_ACTS = 40;

export function ChosenActs({ actor, other, pairs, names, hrefOf }: ChosenActsProps) {
  const nameOf = (id: string) => excerpt(names.get(id) ?? 'Somebody', 60);
  const [pair] = other === null ? [] : pairs;
  return (
    <section className="chosen" aria-label="What was chosen" aria-live="polite">
      <h2>
        <bdi>{nameOf(actor)}</bdi>
        {other !== null && (
          <>
            {' and '}
            <bdi>{nameOf(other)}</bdi>
          </>
        )}
      </h2>
      <p className="chosen-ways">
        <Link href={actorPath(actor, other)}>
          {other === null ? 'All that reports tell of it' : 'All between the two'}
        </Link>
        {other !== null && <Link href={hrefOf(actor, null)}>The first with everybody</Link>}
        <Link href={hrefOf(null, null)}>Clear</Link>
      </p>
      {other === null ? (
        <ul className="chosen-pairs">
          {pairs.slice(0, MOST_PAIRS).map((one) => {
            const counterpart = one.ids[0] === actor ? one.ids[1] : one.ids[0];
            return (
              <li key={counterpart}>
                <Link href={hrefOf(actor, counterpart)}>
                  <bdi>{nameOf(counterpart)}</bdi>
                </Link>
                <span>
                  {one.conflict > 0 && (
                    <>
                      <SignGlyph sign={-1} /> {formatCount(one.conflict)} conflict{' '}
                    </>
                  )}
                  {one.cooperation > 0 && (
                    <>
                      <SignGlyph sign={1} /> {formatCount(one.cooperation)} cooperation{' '}
                    </>
                  )}
                  {one.neither > 0 && (
                    <>
                      <SignGlyph sign={0} /> {formatCount(one.neither)} neither
                    </>
                  )}
                </span>
              </li>
            );
          })}
          {pairs.length > MOST_PAIRS && <li>and {formatCount(pairs.length - MOST_PAIRS)} others</li>}
        </ul>
      ) : (
        <ol className="chosen-acts">
          {(pair?.acts ?? []).slice(0, MOST_ACTS).map((one) => (
            <ActRow key={`${one.act.entryId} ${one.act.kind} ${one.way}`} one={one} pair={pair!} nameOf={nameOf} />
          ))}
          {(pair?.acts.length ?? 0) > MOST_ACTS && <li>and {formatCount(pair!.acts.length - MOST_ACTS)} more</li>}
          {!pair && <li>Nothing between the two in this stretch of time.</li>}
        </ol>
      )}
    </section>
  );
}

function ActRow({ one: { act, way }, pair, nameOf }: { one: PairAct; pair: Pair; nameOf(id: string): string }) {
  const [from, to] = way === 'back' ? [pair.ids[1], pair.ids[0]] : pair.ids;
  return (
    <li>
      <p>
        <SignGlyph sign={act.sign} /> <bdi>{nameOf(from)}</bdi>{' '}
        {way === 'together' ? 'and' : <span aria-hidden="true">→</span>}
        {way !== 'together' && <span className="unseen">to</span>} <bdi>{nameOf(to)}</bdi>
        <span className="chosen-when">
          {' '}
          {doesWords(act)}
          {act.day && `, ${formatDate(act.day)}`}
        </span>
      </p>
      <Link className="passage-link" href={reportPath(act.reportId, act.entryId)} dir="auto">
        {excerpt(act.words, 200) || 'the passage'}
      </Link>
    </li>
  );
}

const doesWords = ({ kind, does }: ActBetween): string =>
  kind === 'deed'
    ? eventWords({ type: does, mode: null })
    : `${Object.hasOwn(ACT_WORDS, does) ? ACT_WORDS[does as keyof typeof ACT_WORDS] : does}${kind === 'mention' ? ' of it' : ''}`;
