// Standings made up over the pact's reports: each state once, on days around July 2031.
import type { Standing, StandingState, StandingStep } from '../../src/record/standing.ts';
import type { When } from '../../src/record/time-expression.ts';
import type { Store } from '../../src/store/contract.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { pactReports } from './pact-reports.ts';

const [report] = pactReports() as [ReturnType<typeof pactReports>[0]];
const statement = report.entries.find((entry) => entry.kind === 'statement')!;
const NOTHING = { spans: [], text: '' };

export const whenOf = (
  text: string,
  from: string | null,
  to: string | null,
  granularity: When['granularity'],
): When => ({
  spans: [{ start: 0, end: text.length }],
  text,
  timex: null,
  from,
  to,
  granularity,
});

/** One step by the pact's first report. */
export function stepOf(state: StandingState, date: string | null, fields: Partial<StandingStep> = {}): StandingStep {
  return {
    state,
    date,
    reportId: report.report.id,
    outlet: report.report.outlet,
    entryId: statement.id,
    passage: { spans: [{ start: 0, end: 8 }], text: `words of ${state}` },
    due: null,
    ...fields,
  };
}

/** A commitment of Ingrid Solvane's, told once; `id` is made of `seed`. */
export function standingOf(seed: string, fields: Partial<Standing> = {}): Standing {
  const log = fields.log ?? [stepOf('open', '2031-04-09')];
  return {
    id: contentId('standing', seed),
    kind: 'commitment',
    name: 'Ingrid Solvane',
    who: { ...NOTHING, text: 'Ingrid Solvane', actor: null },
    what: { spans: [{ start: 0, end: 8 }], text: `what is to be done, ${seed}` },
    forWhom: { ...NOTHING, actor: null },
    condition: NOTHING,
    by: null,
    type: null,
    place: NOTHING,
    from: null,
    due: null,
    state: log.at(-1)!.state,
    watch: [],
    finding: null,
    confidence: 0.7,
    ...fields,
    log,
  };
}

/** An announced meeting. */
export const eventOf = (seed: string, by: When | null, fields: Partial<Standing> = {}): Standing =>
  standingOf(seed, {
    kind: 'scheduled-event',
    type: 'CONSULT',
    name: 'Lev Oranov',
    place: { spans: [{ start: 0, end: 7 }], text: 'Tessaly' },
    by,
    from: by?.from ?? null,
    due: by?.to ?? null,
    ...fields,
  });

/** Puts standings into a store beside what is there. */
export async function keepStandings(store: Store, standings: readonly Standing[]): Promise<void> {
  const since = await store.findingsRevision();
  if (!(await store.settle({ since, traces: [], gone: [], found: [], standings }))) throw new Error('not kept');
}
