// Reported events that are one happening, over reports that do not copy each other, each report’s version beside the first’s, and the
// reports of the same story that do not tell it.
import type { Finding, FindingPart, PartRole } from '../../record/finding.ts';
import { compareText } from '../../text/compare-text.ts';
import { relationOf } from '../copies/compare-reports.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { countSources } from '../findings/count-sources.ts';
import { type Belonging, type Family, type Member, memberKey, type Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { othersOfStory } from '../findings/others-of-story.ts';
import { listParts, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readBothWays } from '../threads/read-two.ts';
import type { Deed } from './deed.ts';
import { isOneLead, LEAD } from './lead-deeds.ts';
import { conflictsRead, deedOfLine, READ, toldByConflict } from './read-conflicts.ts';
import { compareVersions, countsToo, isSameHappening } from './same-happening.ts';
import { SCENE } from './scene-deeds.ts';

export const HAPPENINGS: Family = { kind: 'happening', meet, tell, asksBeside: true, asksInThread: 'conflict' };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { deeds, lines } = trace.body;
  if (deeds.length === 0 && lines.length === 0) return [];
  const found: Belonging[] = [];
  // days are in the keys: an anniversary tells of what was long ago
  for (const other of await index.meeting(trace, 'deed', null))
    for (const [ours, theirs] of sharedDeeds(trace, other))
      if (await isBorneOut({ trace, deed: ours }, { trace: other, deed: theirs }, index.readings))
        found.push([memberOf(trace, ours), memberOf(other, theirs)]);
  for (const other of await othersOfStory(trace, index))
    for (const [ours, theirs] of sharedLeads(trace, other))
      if (await isBorneOut({ trace, deed: ours }, { trace: other, deed: theirs }, index.readings))
        found.push([memberOf(trace, ours), memberOf(other, theirs)]);
  return [...found, ...(await conflictsRead(trace, index, found))];
}

/**
 * What a reader says at least of two sentences that only a spot or a story ties: that they are the same, that they cannot both be so, or anything else but nothing.
 *
 *   “was led off the grounds of Sund University hours before the debate”      not “asked the moderator of the debate at Sund University to check facts”
 */
const LEAST_TIED = 0.1;

/** An event of both is one by its kind, doers and words; sentences without one are read, where something reads. */
async function isBorneOut(a: Version, b: Version, readings: PairReadings | null): Promise<boolean> {
  if (a.deed.type !== SCENE && a.deed.type !== LEAD) return true;
  const of = ({ trace, deed: { entryId, passage } }: Version) => ({ part: trace, entryId, passage });
  const read = await readBothWays(of(a), of(b), readings);
  return read.length === 0 || read.some(({ none }) => 1 - none >= LEAST_TIED);
}

/** What both of one story begin with, where no event of both tells it. */
function sharedLeads(trace: Trace, other: Trace): (readonly [Deed, Deed])[] {
  const pairs = trace.body.deeds.flatMap((ours) =>
    other.body.deeds
      .filter((theirs) => isOneLead(ours, theirs) && !isBoilerplate(trace, ours, other, theirs))
      .map((theirs) => [ours, theirs] as const),
  );
  if (pairs.length === 0) return [];
  const known = sharedDeeds(trace, other);
  return pairs.filter(([ours, theirs]) => !known.some(([a, b]) => a.passage.text === ours.passage.text && b.passage.text === theirs.passage.text)); // biome-ignore format: one line
}

/** Deeds that both tell; none where one copies the other: what copies have in common is told by the finding that they are copies. */
function sharedDeeds(trace: Trace, other: Trace): (readonly [Deed, Deed])[] {
  const pairs = trace.body.deeds.flatMap((ours) =>
    other.body.deeds
      .filter((theirs) => isSameHappening(ours, theirs) && !isBoilerplate(trace, ours, other, theirs))
      .map((theirs) => [ours, theirs] as const),
  );
  const events = pairs.filter(([ours]) => ours.type !== SCENE);
  // two sentences that tell one event need not be told once more as one scene
  const kept = pairs.filter(([ours, theirs]) => ours.type !== SCENE || !events.some(([a, b]) => a.passage.text === ours.passage.text && b.passage.text === theirs.passage.text)); // biome-ignore format: one line
  return pairs.length === 0 || relationOf(trace, other) !== null ? [] : kept;
}

/** The note that an outlet prints under every article is no second telling. */
const isBoilerplate = (a: Trace, ours: Deed, b: Trace, theirs: Deed) =>
  a.body.outlet !== null && a.body.outlet === b.body.outlet && ours.passage.text === theirs.passage.text;

const memberOf = ({ reportId }: Trace, { entryId }: Deed): Member => ({ reportId, entryId });

const deedOf = ({ body, day }: Trace, entryId: string): Deed =>
  deedOfLine(body.lines.find((line) => line.entryId === entryId)!, day!);

interface Version {
  readonly trace: Trace;
  readonly deed: Deed;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const versions = members
    .map(({ reportId, entryId }): Version => {
      const trace = traces.get(reportId)!;
      return { trace, deed: trace.body.deeds.find((one) => one.entryId === entryId) ?? deedOf(trace, entryId!) };
    })
    .sort(compareVersionsInTime);
  // versions are held against the first that says it happened and counts
  const measure =
    versions.find(({ deed }) => deed.isTold && deed.counts.length > 0) ??
    versions.find(({ deed }) => deed.isTold) ??
    versions[0]!;
  const others = versions.filter((one) => one !== measure);
  const silent = await silentBeside(versions, new Set(members.map(({ reportId }) => reportId)), scene.index);
  const partOf = async ({ trace, deed }: Version, role: PartRole) =>
    makePart(trace, { role, entryId: deed.entryId, passage: deed.passage, through: await scene.agencyOf(trace) });
  const parts: FindingPart[] = [await partOf(measure, 'told')];
  const asked = [measure, ...versions.filter(({ deed }) => deed.type === READ)].map(({ trace }) => trace.reportId);
  const conflicts = await toldByConflict(traces, new Set(asked), scene.index);
  const keyOf = ({ trace, deed }: Version) => memberKey(memberOf(trace, deed));
  // what a copy of the first account cannot be true along with, it cannot either
  const isCopy = (one: Version) => one !== measure && relationOf(measure.trace, one.trace) !== null;
  const first = [measure, ...others.filter(isCopy)].map(keyOf);
  const isConflict = (one: Version) => first.some((key) => conflicts.get(key)?.has(keyOf(one)) === true);
  const roleOf = (one: Version): PartRole => {
    if (isConflict(one)) return 'differs';
    if (one.deed.passage.text === measure.deed.passage.text) return 'agrees';
    // of a line that is no deed nothing else is known
    return [measure, one].some(({ deed }) => deed.type === READ) ? 'agrees' : compareVersions(measure.deed, one.deed);
  };
  for (const one of others) parts.push(await partOf(one, roleOf(one)));
  for (const one of silent) parts.push(await partOf(one, 'silent'));
  const byReading = versions.every((one) => conflicts.has(keyOf(one)) || isCopy(one));
  const isDated = versions.every(({ deed }) => deed.isDated);
  const way = byReading ? 'happening: read' : isDated ? 'happening: dated' : 'happening';
  const reports = [...traces.values()];
  const of = (role: PartRole) => parts.filter((part) => part.role === role);
  const uncounted = others
    .filter(({ deed }) => deed.isTold && deed.type !== READ && !countsToo(measure.deed, deed))
    .map(({ deed }) => deed.entryId);
  const sources = countSources(reports);
  // days that no report tells are no more than those of its printing, and the days of two that a reader of pairs ties may be what cannot be so in both
  const dated = (byReading ? [measure] : versions).map(({ deed }) => deed).filter((deed) => deed.isDated);
  const days = dated.length === 0 ? '' : sayDays(narrow(dated));
  const told = [isScene(measure) ? '' : measure.deed.type, days].filter((one) => one !== '').join(', ');
  return makeFinding({
    kind: 'happening',
    says: [
      `${reports.length} reports from ${sources} source${sources === 1 ? '' : 's'} tell one happening${told === '' ? '' : ` (${told})`}: ${quote(measure.deed.passage.text)}`,
      ...(of('agrees').length > 0 ? [`${listParts(of('agrees'))} agree`] : []),
      ...(of('differs').length > 0
        ? [`${listParts(of('differs'))} tell it otherwise: ${quote(of('differs')[0]!.passage.text)}`]
        : []),
      ...(of('denies').length > 0
        ? [`denied in ${listParts(of('denies'))}: ${quote(of('denies')[0]!.passage.text)}`]
        : []),
      ...(uncounted.length > 0
        ? [`${listParts(parts.filter(({ entryId }) => uncounted.includes(entryId!)))} give no figure`]
        : []),
      ...(silent.length > 0 ? [`${listParts(of('silent'))} tell of the same story, not of this`] : []),
    ].join('; '),
    how: byReading
      ? 'a reader of pairs says that they tell one happening with a fact that cannot be so in both; reports that copy each other are one source'
      : isScene(measure)
        ? 'sentences that tell of one spot, or with which reports of one story begin, on days that meet, with words of the matter in common; reports that copy each other are one source'
        : 'reported events of one kind, on days that meet, told by one word, at one place or as done to the same, with words of the matter in common and no doers that speak against it; reports that copy each other are one source',
    parts,
    confidence: confidenceOf(way),
  });
}

const isScene = ({ deed: { type } }: Version) => type === SCENE || type === LEAD || type === READ;

const compareVersionsInTime = (a: Version, b: Version) =>
  compareTraces(a.trace, b.trace) ||
  a.deed.passage.spans[0]!.start - b.deed.passage.spans[0]!.start ||
  compareText(a.deed.entryId, b.deed.entryId);

/** Versions whose reports are asked for others of their story: in a happening that hundreds tell, the first ones know it. */
const MOST_ASKED = 8;
/** Days between reports of one story that may be held against each other for what they leave out. */
const SILENT_DAYS = 2;

/**
 * Reports of the story that do not tell the happening: not among `telling`, printed at most two days from one that is, and telling another
 * happening together with it. Each with the first deed that ties it to the story.
 */
async function silentBeside(
  versions: readonly Version[],
  telling: ReadonlySet<string>,
  index: TraceIndex,
): Promise<Version[]> {
  const found = new Map<string, Version>();
  const asked = new Map(versions.slice(0, MOST_ASKED).map(({ trace }) => [trace.reportId, trace]));
  for (const trace of asked.values())
    for (const other of await index.meeting(trace, 'deed', SILENT_DAYS)) {
      if (telling.has(other.reportId) || trace.day === null || other.day === null) continue;
      for (const [, theirs] of sharedDeeds(trace, other)) {
        const version = { trace: other, deed: theirs };
        const there = found.get(other.reportId);
        if (there === undefined || compareVersionsInTime(version, there) < 0) found.set(other.reportId, version);
      }
    }
  return [...found.values()].sort(compareVersionsInTime);
}

/** The shortest stretch of days that a report tells, else the shortest that is taken from a report’s own day. */
function narrow(deeds: readonly Deed[]): readonly [number, number] {
  const [best] = [...deeds].sort(
    (a, b) => Number(b.isDated) - Number(a.isDated) || a.to - a.from - (b.to - b.from) || a.from - b.from,
  );
  return [best!.from, best!.to];
}

const sayDays = ([from, to]: readonly [number, number]) =>
  from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`;

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
