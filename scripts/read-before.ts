// The train articles as the reports that a store holds before another is read. In: the articles beside the clone, and those to be
// read after them. Out: for each of those, what the train articles of its day or before say of whom it names.
import { join } from 'node:path';
import { makeRegister } from '../src/analyse/register/register.ts';
import { createTeller } from '../src/analyse/register/tell-elsewhere.ts';
import { type GoldText, readGold } from '../src/cli/gold-texts.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { Actor } from '../src/record/actor.ts';
import type { KnownElsewhere } from '../src/record/told-elsewhere.ts';
import type { ReportActors } from '../src/store/contract.ts';
import { understand } from '../src/understand/understand.ts';

const TRAIN = join(import.meta.dirname, '../../shared/corpora/attribution/train.ndjson.gz');
/** Articles are named "outlet_day_title". */
const dayOf = (id: string): string | null => /_(\d{4}-\d{2}-\d{2})_/.exec(id)?.[1] ?? null;

/** `read` are known to the register by their names; none of them tells another anything, but for train articles. */
export async function readAfterTrain(read: readonly GoldText[]): Promise<(id: string) => KnownElsewhere> {
  const reports = new Map<string, ReportActors>();
  for (const gold of await readGold(TRAIN)) add(gold, dayOf(gold.id));
  for (const gold of read) add(gold, null);
  const tell = createTeller(makeRegister([...reports.values()]));
  return (id) => tell({ report: { id, published: dayOf(id) }, actors: reports.get(id)?.actors ?? [] });

  function add(gold: GoldText, published: string | null): void {
    if (!reports.has(gold.id)) reports.set(gold.id, { reportId: gold.id, published, actors: actorsOf(gold) });
  }
}

/** Names and offices are learnt from the text alone: no statement is needed for them. */
function actorsOf(gold: GoldText): readonly Actor[] {
  const read = makeReport(gold.text, {}, { origin: gold.id });
  return read.outcome === 'read' ? resolveActors(understand(read.report), []).actors : [];
}
