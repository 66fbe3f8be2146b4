// Traces in; whether two reports tell one story, by their headlines and first sentences, out: there two passages need less in common to be of
// one matter, since what both are about is in common already.
import type { RecordedReport } from '../../record/entry.ts';
import { type Matter, matterOf, overlapOfMatter } from './matter.ts';
import { toldSentences } from './told-sentences.ts';
import type { Trace } from './trace.ts';
import { withoutDateline } from './without-dateline.ts';

/** A story is answered and told anew within so many days. */
export const STORY_DAYS = 3;
/** Sentences that tell what a report is about, and characters of them. */
const LEAD = { sentences: 3, characters: 600 };
/** Headline and first sentences, without the dateline. */
export function leadOf(record: RecordedReport): string {
  const first = toldSentences(record).slice(0, LEAD.sentences);
  const title = record.report.title ?? '';
  const told = first.map((sentence) => withoutDateline(sentence, record)).filter((text) => text !== title);
  return [title, ...told].join(BETWEEN).replace(/\s+/g, ' ').slice(0, LEAD.characters);
}
/** Between a lead's headline and its sentences. */
const BETWEEN = ' · ';

/** The headline with which a lead begins; '' for none. */
export const titleIn = (lead: string): string => lead.split(BETWEEN)[0]!;

/** A name, and none of a day or a month. */
const isName = (stem: string) => stem.startsWith('^') && !CALENDAR.has(stem.slice(1));

/** Days and months by their first five letters. */
export const CALENDAR = new Set('monda tuesd wedne thurs frida satur sunda janua febru march april june july augus septe octob novem decem'.split(' ')); // biome-ignore format: one line

/** What both leads have: stems, bits, share of the lighter one’s, and names among them. */
const ONE = { stems: 6, weight: 26, ofLighter: 0.27, names: 1 };

/** Both orders give the same. */
export function isOneStory(a: Trace, b: Trace): boolean {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > STORY_DAYS) return false;
  const [x, y] = [matterOf(a.body.lead), matterOf(b.body.lead)];
  // most that meet have no name in common, and weighing all their words takes longer than all else
  if (countShared(namesOf(x), y) < ONE.names) return false;
  const { stems, weight, ofLighter } = overlapOfMatter(x, y);
  return stems >= ONE.stems && weight >= ONE.weight && ofLighter >= ONE.ofLighter;
}

const names = new WeakMap<Matter, readonly string[]>();

function namesOf(matter: Matter): readonly string[] {
  const known = names.get(matter) ?? [...matter.keys()].filter(isName);
  names.set(matter, known);
  return known;
}

function countShared(stems: readonly string[], matter: Matter): number {
  let shared = 0;
  for (const stem of stems) if (matter.has(stem)) shared++;
  return shared;
}
