// Figures of one thing that cannot all be so, over reports that do not copy each other, or in one report by two voices.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { isRelated } from '../copies/is-related.ts';
import { sayTakenBack } from '../correction-notices/withdrawn-entries.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { countSources } from '../findings/count-sources.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { othersOfStory } from '../findings/others-of-story.ts';
import { listWords, printedWhen, quote } from '../findings/say.ts';
import { compareTraces, type Trace, type TracePart } from '../findings/trace.ts';
import { keysOfKind, type TraceIndex } from '../findings/trace-index.ts';
import { readOverThread, readWithin } from '../threads/read-over-thread.ts';
import { meet as boundsMeet } from './bounds-of.ts';
import { areOfTwoCosts } from './costs-of.ts';
import { FIGURES, listsOf, mayBeTorn } from './figure-outline.ts';
import { isTorn, isTornInStory } from './is-torn.ts';
import { tornOf } from './read-figures.ts';
import type { ToldFigure } from './told-figure.ts';

export const FIGURE_CONFLICTS: Family = { kind: 'figure-conflict', meet, tell, asksInThread: 'conflict' };

/** What is told longer after than this is another reckoning. */
const MOST_DAYS = 400;

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { figures } = trace.body;
  const found = await tornByReading(trace, index);
  if (figures.length === 0) return found;
  found.push(...pairsOf(trace, trace, (a, b) => isTorn(a, b, true)));
  // how copies and versions differ is told by what they are
  const own = listsOf(trace.body);
  const asked = { keys: keysOfKind(trace, 'figure'), days: MOST_DAYS };
  for (const other of await index.meetingParts(trace, FIGURES, [asked], (one) => mayBeTorn(own, one))) {
    const torn = pairsOf(trace, other, (a, b) => isTorn(a, b, false));
    if (torn.length > 0 && !(await isRelated(trace, other, index))) found.push(...torn);
  }
  for (const other of await othersOfStory(trace, index)) found.push(...pairsOf(trace, other, isTornInStory));
  return found;
}

/** What a reader of pairs ties, whoever says so: one voice may give two figures of one thing. */
async function tornByReading(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const read = await readOverThread(trace, index, { question: 'conflict', skips: () => false, fits: (pair) => tornOf(pair) !== null }); // biome-ignore format: one line
  const own = (await readWithin('disagreement', trace, index)).filter((pair) => tornOf(pair) !== null);
  return [...read, { early: trace, late: trace, pairs: own }].flatMap(({ early, late, pairs }) =>
    pairs.flatMap((pair): Belonging[] => {
      const [one, other] = tornOf(pair)!;
      const telling = ({ body: { lead } }: typeof early, { passage: { text } }: typeof pair.first) => ({ lead, text });
      // “has risen to 52”, a week behind 37: both are so, each on its day
      if (early.day !== null && late.day !== null && early.day < late.day && other.isMoved) return [];
      if (early !== late && areOfTwoCosts(telling(early, pair.first), telling(late, pair.second))) return [];
      return [
        [
          { reportId: early.reportId, entryId: one.entryId },
          { reportId: late.reportId, entryId: other.entryId },
        ],
      ];
    }),
  );
}

function pairsOf(trace: Part, other: Part, areTorn: (a: ToldFigure, b: ToldFigure) => boolean): Belonging[] {
  return trace.body.figures.flatMap((ours) =>
    other.body.figures
      .filter((theirs) => ours.entryId !== theirs.entryId && areTorn(ours, theirs))
      .map((theirs): Belonging => [memberOf(trace, ours), memberOf(other, theirs)]),
  );
}

type Part = Pick<TracePart<'figures'>, 'reportId' | 'body'>;

const memberOf = ({ reportId }: Part, { entryId }: ToldFigure): Member => ({ reportId, entryId });

type Telling = { readonly trace: Trace; readonly figure: Told };
type Told = Pick<ToldFigure, 'entryId' | 'low' | 'high' | 'voice' | 'passage' | 'text' | 'answers'>;

/** Of what only a reader of pairs ties a line is all that is known. */
function figureIn({ body }: Trace, entryId: string | null): Told {
  const told = body.figures.find((one) => one.entryId === entryId);
  if (told !== undefined) return told;
  for (const { amounts = [], passage, speaker } of body.lines) {
    const amount = amounts.find((one) => one.entryId === entryId);
    if (amount !== undefined) return { ...amount, passage, voice: speaker?.name ?? null, answers: null };
  }
  throw new RangeError(`no figure ${entryId}`);
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const tellings = members
    .map(({ reportId, entryId }): Telling => {
      const trace = traces.get(reportId)!;
      return { trace, figure: figureIn(trace, entryId) };
    })
    .sort(
      (a, b) =>
        compareTraces(a.trace, b.trace) ||
        a.figure.passage.spans[0]!.start - b.figure.passage.spans[0]!.start ||
        a.figure.low - b.figure.low,
    );
  const withdrawn = await scene.withdrawnIn([...traces.keys()]);
  const isWithdrawn = ({ figure }: Telling) => withdrawn.has(figure.entryId);
  // what its own paper took back is held against what stands, where anything does
  const first = tellings.find((one) => !isWithdrawn(one)) ?? tellings[0]!;
  const parts: FindingPart[] = [];
  for (const telling of tellings) {
    const { trace, figure } = telling;
    parts.push(
      makePart(trace, {
        role: isWithdrawn(telling)
          ? 'withdrawn'
          : telling === first
            ? 'told'
            : boundsMeet(figure, first.figure)
              ? 'agrees'
              : 'differs',
        entryId: figure.entryId,
        passage: figure.passage,
        who: figure.voice,
        through: await scene.agencyOf(trace),
      }),
    );
  }
  const standing = tellings.filter((one) => !isWithdrawn(one));
  const isOver = standing.length < tellings.length && standing.every(({ figure }) => boundsMeet(figure, first.figure));
  const reports = [...traces.values()];
  const sources = countSources(reports);
  const shown = tellings.map(({ figure }, n) => `${quote(figure.text)} in ${printedWhen(parts[n]!)}`);
  return makeFinding({
    kind: 'figure-conflict',
    says: `${reports.length === 1 ? 'one report gives' : `${reports.length} reports from ${sources} source${sources === 1 ? '' : 's'} give`} ${tellings.length} figures of one thing that ${isOver ? 'could not' : 'cannot'} all be so: ${listWords(shown.length > MOST_SHOWN ? [...shown.slice(0, MOST_SHOWN), `${shown.length - MOST_SHOWN} more`] : shown)}${sayTakenBack(tellings.map(({ figure }) => ({ words: quote(figure.text), notice: withdrawn.get(figure.entryId) })))}`,
    how: tellings.some(({ figure }) => figure.answers !== null)
      ? 'one is told as an estimate against another, or they count one thing at one place and time; rounding and words like “about” and “at least” are allowed for'
      : 'they count one thing at one place and time; rounding and words like “about” and “at least” are allowed for',
    parts,
    confidence: confidenceOf('conflict of figures'),
  });
}

const MOST_SHOWN = 6;
