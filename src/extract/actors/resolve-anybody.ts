// “The man said”, “the suspect said”, “the driver said” in, which may be anybody; the one person of the report who is introduced so, by what is told beside the name, out; else null:
// never merely whoever is near.
//
//   Police arrested Daan Okker on Monday, Inspector Karl Winge said. [The suspect] …      Okker: it is he who was arrested
//   Ilse Varga came to the quay. [The woman] …                                             Varga: there is no other, and she has no post
//   not: Mayor Ilse Varga came as a woman wept. [The woman] …      Inspector Karl Winge said two cars crashed. [The driver] …
import { HONORIFICS } from '../../lexicon/person-titles.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';
import { hasAnotherPart } from './court-parts.ts';
import type { Entity } from './entity.ts';
import { namedSpeakersBeside, sourceAt } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { kindOf } from './role-kinds.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';
import { subjectsOfItsVerb } from './subjects-before.ts';

const NO_WORDS: ReadonlySet<string> = new Set();
export const MAN_OR_WOMAN = /^(?:man|woman|boy|girl)$/;
/** By what is told of whom one may be called so. */
const TOLD: Readonly<Record<string, RegExp>> = {
  suspect:
    /^(?:arrest(?:ed|s)?|detained|charged|accused|suspected|suspect|held|custody|wanted|jailed|remanded|caught)$/,
  victim: /^(?:victim|killed|injured|hurt|attacked|stabbed|robbed|raped|wounded|struck|beaten|assaulted|shot|died)$/,
  driver: /^(?:driver|drove|driven|driving|drives|wheel|steered|steering)$/,
  motorist: /^(?:motorist|drove|driven|driving|drives|wheel|steered)$/,
  cyclist: /^(?:cyclist|cycled|cycling|bicycle|bike|rode)$/,
  passenger: /^(?:passenger|aboard|boarded|seat|travell?ing|travell?ed)$/,
  gunman: /^(?:gunman|fired|shot|gun|rifle|pistol|shooting|armed)$/,
  attacker: /^(?:attacker|attacked|stabbed|fired|assaulted|attack)$/,
  assailant: /^(?:assailant|attacked|stabbed|fired|assaulted|attack)$/,
};
/** Tokens from a name to what is told of it. */
const REACH = 8;
const REACH_LEFT = 3;
/** Sentences back to somebody of whom nothing is told but that there is no other. */
const NEAR = 2;

type Phrase = { readonly from: number; readonly to: number; readonly end: number; readonly at: number };

/** Undefined for all other words, and where they say nothing. */
export function resolveAnybody(scene: Scene, phrase: Phrase): Resolved | null | undefined {
  const { reading, entities, sentenceOf } = scene;
  const { tokens } = reading;
  const { from, to, end, at } = phrase;
  const head = tokens[to - 1]!.norm;
  const told = TOLD[head];
  if (to !== from + 2 || end !== to || tokens[from]!.norm !== 'the' || (told === undefined && !MAN_OR_WOMAN.test(head))) return undefined; // biome-ignore format: one line
  // “The man shook his head”: whoever is in play, as with any role; “The driver fled” as “The driver said”
  if (told === undefined && sourceAt(scene, at, to) === undefined) return undefined;
  const isDoneTo = /^(?:suspect|victim)$/.test(head);
  // looked for once for all persons: a report may have hundreds
  let lastAnother: number | undefined;
  // “[Okker] told the man”: nor whoever does something to them
  const saying = new Set([...namedSpeakersBeside(scene, phrase), ...subjectsOfItsVerb(scene, phrase)]);
  const gender = titleGender(tokens, { from: to - 1, to });
  const persons = entities.filter((one) => one.kind === 'person' && !saying.has(one) && one.gender * gender >= 0 && lastBefore(one) >= 0 && !hasAnotherPart(scene, one, head, NO_WORDS)); // biome-ignore format: one line
  const called = persons.filter((one) => one.names.some((name) => name.from < from && isCalled(name)));
  if (called.length > 0) return called.length === 1 ? found(called[0]!) : null;
  if (told !== undefined) {
    const fitting = persons.filter((one) => one.names.some((name) => name.from < from && isTold(name)));
    // “Daan Okker arrested a cook”: it is told, and of nobody who is named
    const isOfOther = isDoneTo && persons.some(({ names }) => names.some((name) => name.from < from && isDoer(name)));
    if (fitting.length === 0) return isOfOther ? null : unlessOfficial();
    return fitting.length === 1 && !isAnotherTold(fitting[0]!) ? found(fitting[0]!) : null;
  }
  // who is told to be none is not meant, and of whom nothing is told is not taken in their stead
  const near = persons.filter(
    (one) => one.gender * gender > 0 && !hasPost(one) && sentenceOf[at]! - sentenceOf[lastBefore(one)]! <= NEAR,
  );
  if (near.length === 0) return unlessOfficial();
  return near.length === 1 && !isAnotherTold(near[0]!) ? found(near[0]!) : null;

  // of whom nothing is told the words around weigh, but never of who comes for their post, nor where somebody without a name was called so
  function unlessOfficial(): null | undefined {
    return persons.some((one) => hasPost(one) || isAnotherTold(one)) ? null : undefined;
  }
  function found(entity: Entity): Resolved {
    return { entity, because: { kind: 'description', span: evidenceOf(scene, entity, at) } };
  }
  function lastBefore({ names }: Entity): number {
    return names.findLast((name) => name.from < from && !name.headline)?.from ?? -1;
  }
  function hasPost({ offices, names }: Entity): boolean {
    return (
      offices.some(({ head: post, time }) => time === 'now' && kindOf(post) !== null) ||
      names.some(({ title }) => title !== null && !HONORIFICS.has(tokens[title.to - 1]!.norm.replaceAll('.', '')))
    );
  }
  // “a man”, “two women”, “another driver”, behind the name or in its sentence: somebody else, without a name. “A man was held. … Daan Okker, 44,” is who was held
  function isAnotherTold({ names }: Entity): boolean {
    const first = Math.min(...names.filter(({ headline }) => !headline).map((name) => name.from));
    lastAnother ??= findLastAnother();
    return lastAnother >= reading.sentences[sentenceOf[first]!]!.firstToken;
  }
  function findLastAnother(): number {
    for (let i = from - 1; i >= 0; i--) {
      const { norm } = tokens[i]!;
      // a plural begins as its singular does: hardly a word is looked up
      if (norm[0] !== head[0] || (norm !== head && singularOf(norm) !== head)) continue;
      if (!/^(?:the|this|that|his|her)$/.test(tokens[i - 1]?.norm ?? '')) return i;
    }
    return -1;
  }
  // “the driver, Daan Okker”, “Daan Okker, a driver”, “a man who gave his name as Tor Venn”; not “a man hit Daan Okker”
  function isCalled({ from: start, to: behind }: Name): boolean {
    const right = beside(behind, 1, REACH).findIndex(({ norm }) => norm === head);
    if (right > 0 && tokens[behind]!.text === ',' && !tokens.slice(behind + 1, behind + right).some(isVerbal))
      return true;
    const left = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
    if (tokens[left]?.norm === head) return true;
    return /^(?:as|named|called)$/.test(tokens[start - 1]?.norm ?? '') && beside(start - 1, -1, REACH).some(({ norm }) => norm === head); // biome-ignore format: one line
  }
  // “arrested Daan Okker”, “Daan Okker was arrested”, “Daan Okker drove”; not “Daan Okker arrested him”, “shot by Daan Okker”
  function isTold({ from: start, to: behind }: Name): boolean {
    const right = beside(behind, 1, REACH);
    const there = right.findIndex(({ norm }) => told!.test(norm));
    if (there >= 0 && (!isDoneTo || !isVerbal(right[there]!) || /^(?:was|were|been|being|is|,|later|and)$/.test(right[there - 1]?.text ?? ''))) return true; // biome-ignore format: one line
    const left = isDoneTo && sentenceOf[start - 1] === sentenceOf[start] ? beside(start - 1, -1, REACH_LEFT) : [];
    const at = left.findIndex(({ norm }) => told!.test(norm));
    return at >= 0 && !left.slice(0, at).some(({ norm }) => norm === 'by' || norm === 'and');
  }
  // “Daan Okker arrested”, “stabbed by Daan Okker”
  function isDoer({ from: start, to: behind }: Name): boolean {
    return told!.test(tokens[behind]!.norm) || (tokens[start - 1]?.norm === 'by' && told!.test(tokens[start - 2]?.norm ?? '')); // biome-ignore format: one line
  }
  /** The tokens from one on in the sentence, to another name. */
  function beside(start: number, step: 1 | -1, most: number): Token[] {
    const own = sentenceOf[start] === undefined ? undefined : reading.sentences[sentenceOf[start]];
    const found: Token[] = [];
    for (
      let i = start;
      own !== undefined && i >= own.firstToken && i < own.endToken && i < from && found.length < most;
      i += step
    ) {
      // biome-ignore format: one line
      if (scene.nameAt.has(i)) break;
      found.push(tokens[i]!);
    }
    return found;
  }
}

const isVerbal = ({ norm }: Token): boolean => /(?:ed|shot|stabbed|struck|hurt|held|caught|beaten)$/.test(norm) && norm !== 'died' && norm !== 'wanted'; // biome-ignore format: one line
