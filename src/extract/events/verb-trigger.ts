// A word in, the deed that it tells as a verb out: by its particles, its object and its voice.
import { EVERYDAY_VERBS } from '../../lexicon/event-verbs.ts';
import { EVENT_VERB_FORMS, type EventVerb, isOfClass } from '../../lexicon/event-words.ts';
import { isPreposition, isVerbLike, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
import { headOf, phraseFrom } from './noun-phrase.ts';
import type { Trigger } from './trigger.ts';
import { groupStart } from './verb-group.ts';
import { voiceOf } from './verb-voice.ts';

const PARTICLE_REACH = 6;

/** The deed that the word at `i` tells as a verb; null where it tells none. */
export function verbAt(view: SentenceView, i: number): Trigger | null {
  const readings = EVENT_VERB_FORMS.get(view.tokens[i]!.norm);
  if (readings === undefined) return null;
  for (const reading of readings) {
    const voice = voiceOf(view, i, reading);
    if (voice === null) continue;
    const to = particlesEnd(view, i + 1, reading.particles);
    if (to === null) continue;
    // “pulled out [troops]”, but “charged [Oranov] with”
    const isTogether = reading.particles.length === 0 || view.tokens[i + 1]!.norm === reading.particles[0];
    const behind = isTogether ? to : i + 1;
    // walked out [of the talks]
    const skips = reading.particles.length > 0 && /^(?:of|from)$/.test(view.tokens[behind]?.norm ?? '') ? 1 : 0;
    // “found [Oranov] guilty”: up to the particle
    const object = phraseFrom(view, behind + skips, isTogether ? view.wordsTo : to - reading.particles.length);
    if (reading.object !== null && !fitsObject(view, i, voice, object, reading)) continue;
    return {
      from: i,
      to: reading.particles.length > 0 && to <= i + 1 + reading.particles.length ? to : i + 1,
      type: reading.type,
      mode: reading.mode,
      is: 'verb',
      voice,
      groupFrom: groupStart(view, i),
      everyday: reading.object === null && EVERYDAY_VERBS.has(reading.lemma),
      object,
      objectClass: reading.object,
      by: reading.object !== null ? 'verb-object' : reading.particles.length > 0 ? 'verb-particle' : 'verb',
    };
  }
  return null;
}

/** Where the particles end, each of them within reach; null when one is missing. */
function particlesEnd(view: SentenceView, from: number, particles: readonly string[]): number | null {
  let at = from;
  for (const [k, particle] of particles.entries()) {
    const reach = k === 0 ? PARTICLE_REACH : 1;
    let next = at;
    while (next < Math.min(view.wordsTo, at + reach) && view.tokens[next]!.norm !== particle) {
      if (
        view.tokens[next]!.kind === 'punctuation' ||
        isVerbLike(view.tokens[next]) ||
        isPreposition(view.tokens[next])
      )
        return null;
      next++;
    }
    if (view.tokens[next]?.norm !== particle || next >= view.wordsTo) return null;
    at = next + 1;
  }
  return at;
}

// sent [troops]: the object's head; “[troops] were sent”: the subject's
function fitsObject(
  view: SentenceView,
  i: number,
  voice: Trigger['voice'],
  object: Tokens | null,
  { object: of }: EventVerb,
): boolean {
  if (voice === 'passive') {
    for (let k = groupStart(view, i) - 1; k >= view.from && k > i - 14; k--) {
      const { norm, text } = view.tokens[k]!;
      if (isOfClass(norm, of!)) return true;
      if (/^[;:]$/.test(text) || (isVerbLike(view.tokens[k]) && !isPreposition(view.tokens[k + 1]))) return false;
    }
    return false;
  }
  if (object === null) return false;
  const head = headOf(view, object);
  // the head, or a noun before “of” and “and”: “crates of aid”, “money and arms”
  for (let k = object.from; k < object.to; k++) if (k >= head && isOfClass(view.tokens[k]!.norm, of!)) return true;
  return false;
}
