// What of a stance hangs on where its report was filed, and on the sentence before it. An office of state without a state is that of where the report was filed: whoever
// admits there what “we” did answers for whoever denied it there.
//
//   SUND — “There is not one guard of ours in Orlu,” spokeswoman Ida Lund of the Interior Ministry said.
//   SUND — … for the first time, of the guards in Orlu. “Of course our guards were there,” President Per Okker said.
//   not: “Our guards were there,” the president of Lumen said.
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import { foldName } from '../../text/fold-name.ts';
import { namesIn } from '../disputes/names-in.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import type { Stance } from './held.ts';

const NATIONAL = /\b(?:president|premier|chancellor|minister|king|queen|emperor|sultan|emir|head of state)\b/iu;
const SPOKEN = /\bspokes(?:man|woman|person)\b/iu;
const BARE_BODY = /\b(?:ministry|government|presidency|presidential office|cabinet|army|armed forces)\b/iu;
const isBare = (words: string): boolean => namesIn(words).length === 0;
const isBareBody = ({ kind, name }: Actor): boolean => kind === 'organisation' && BARE_BODY.test(name) && isBare(name);

/** Where the report was filed, of one who speaks for the state of that place. */
export function filedBy(actor: Actor | undefined, { report, actors }: RecordedReport): Pick<Stance, 'filed'> {
  const place = report.dateline?.place;
  return place == null || actor === undefined || !isOfHome(actor, actors) ? {} : { filed: foldName(place) };
}

/** Whether an actor holds an office of state, or speaks for a ministry, of which its report names no state. */
function isOfHome(actor: Actor, actors: readonly Actor[]): boolean {
  if (actor.kind !== 'person') return isBareBody(actor);
  const { offices } = actor;
  // “the Lumen president”, “president of Lumen”; what an office is of has no capitals
  const areBare = offices.every(({ office, of }) => isBare(office) && (of === null || BARE_BODY.test(of)));
  if (offices.length === 0 || !areBare) return false;
  return offices.some(
    ({ office, of }) =>
      NATIONAL.test(office) ||
      (SPOKEN.test(office) && (BARE_BODY.test(`${office} ${of ?? ''}`) || (of === null && actors.some(isBareBody)))),
  );
}

const THERE = /\bthere\b(?! (?:is|are|was|were|had|has|have|will|would)\b)/iu;
const PLACE = /(?<!\p{L})(?:in|at|on|near|around|inside) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/gu;

/** “Of course our guards were there”: the place that the sentence before names last; null where the words mean none. */
export function meantByThere(text: string, before: ToldSentence | undefined): string | null {
  if (!THERE.test(text) || before === undefined) return null;
  return [...before.passage.text.matchAll(PLACE)].at(-1)?.[1] ?? null;
}
