// A description ("the secretary general", "the alliance’s chief", "the ministry") in; whom the report’s own words make it, or null.

import { canBeCalled } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Entity, Office } from './entity.ts';
import { titleGender } from './gender-evidence.ts';
import type { Task } from './list-tasks.ts';
import type { MentionHead } from './mention-head.ts';
import { officeOf } from './office-words.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

interface Found {
  readonly entity: Entity;
  /** Tokens of the passage that gave the office. */
  readonly passage: readonly [from: number, to: number];
  readonly by: 'office' | 'description';
}

const QUANTITY = /^(?:an?|many|some|most|several|few|all|other|no|any|more|half|one|two|three|four|another)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/;
const FARTHEST = 40;
/** A description without an office of its own: one person in play, this near. */
const NEAR = 2;
const BODY = new Set(
  'bloc alliance pact union group organisation organization country nation state government kingdom republic federation agency ministry department company firm newspaper paper magazine website site network station outlet party campaign committee commission council court bureau bank university institute foundation fund movement militia army association league coalition team board office tabloid daily poll survey broadcaster publication union campaign nonprofit think-tank city'.split(
    ' ',
  ),
);

export function resolveDescription(
  scene: Scene,
  { from, to, end }: Extract<MentionHead, { is: 'description' }>,
  { at }: Task,
): Resolved | null {
  const { reading, entities, trail, nameAt, entityOf, lastSource } = scene;
  const { tokens } = reading;
  const sentence = scene.sentenceOf[at]!;
  const first = tokens[from]!;
  const possessor = namedPossessor();
  const isPossessed = tokens.slice(from, to).some(({ norm }) => norm === "'s");
  const bareTitle = !QUANTITY.test(first.norm) && (/^\p{Lu}/u.test(tokens[to - 1]!.text) || possessor !== null);
  if (!DEFINITE.test(first.norm) && !bareTitle) return null;
  const wantedOffice = officeOf(tokens, from, end > to && tokens[to]?.norm === 'of' ? complementEnd() : to);
  const headNorm = tokens[to - 1]!.norm;
  const isPerson = wantedOffice !== null && isHead(wantedOffice.at) && !wantedOffice.plural && !isBodyHead(headNorm);
  const found = isPerson ? person() : body();
  if (found === null) return null;
  return { entity: found.entity, because: { kind: found.by, span: spanOf(scene, found.passage[0], found.passage[1]) } };

  // “the Lumen senator’s allies” are no senator: the office is the phrase’s last word, or “of” comes behind it
  function isHead(head: number): boolean {
    return head === to - 1 || (head < to && /^(?:general|of|elect)$/.test(tokens[head + 1]!.norm));
  }
  function isBodyHead(norm: string): boolean {
    return BODY.has(norm) || BODY.has(singularOf(norm));
  }
  // “the president [of Arvenia]”, “the secretary [of state]”
  function complementEnd(): number {
    let i = to + 1;
    while (i < end && i < to + 6 && tokens[i]!.kind === 'word') i++;
    return i;
  }
  function namedPossessor(): Name | null {
    for (let i = from; i < to; i++) {
      const name = nameAt.get(i);
      if (name !== undefined) return name;
    }
    return null;
  }

  function recency(entity: Entity): number {
    let best = Number.POSITIVE_INFINITY;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const trace = trail.traces[i]!;
      if (sentence - trace.sentence > FARTHEST) break;
      if (trace.entity === entity) {
        best = sentence - trace.sentence + (1 - trace.weight) * 0.9;
        break;
      }
    }
    return best;
  }

  function person(): Found | null {
    const wanted = wantedOffice!;
    const ranked: { entity: Entity; office: Office; strength: number; near: number }[] = [];
    for (const entity of entities) {
      if (entity.kind !== 'person') continue;
      let best: { office: Office; strength: number } | null = null;
      for (const office of entity.offices) {
        if (!canBeCalled(office.head, wanted.head)) continue;
        const isSame = office.head === wanted.head;
        const strength = strengthOf(office, wanted.words, wanted.time, isSame) + (isSame ? 0.5 : 0);
        if (strength < 0) continue;
        if (best === null || strength > best.strength) best = { office, strength };
      }
      if (best !== null) ranked.push({ entity, ...best, near: recency(entity) });
    }
    const inReach = ranked.filter(({ near }) => near < Number.POSITIVE_INFINITY);
    const pool = inReach.length > 0 ? inReach : ranked.length === 1 && wanted.words.size > 0 ? ranked : [];
    pool.sort((a, b) => b.strength - a.strength || a.near - b.near);
    const [best, next] = pool;
    if (best !== undefined) {
      if (next !== undefined && next.strength === best.strength && next.near - best.near < 0.5) return null;
      return { entity: best.entity, passage: best.office.passage, by: 'office' };
    }
    return ranked.length === 0 && wanted.words.size <= 3 && /^(?:the|that|this)$/.test(first.norm)
      ? inPlay(wanted.head)
      : null;
  }

  // Words that both have speak for it, a possessor that is another’s speaks against.
  function strengthOf(office: Office, words: ReadonlySet<string>, time: Office['time'], isSame: boolean): number {
    let strength = 0;
    let shared = false;
    let strange = false;
    for (const word of words) {
      if (office.words.has(word) || office.of?.split(' ').includes(word)) {
        strength += 1;
        shared = true;
      } else if (PARTY.test(word) && [...office.words].some((other) => PARTY.test(other))) return -1;
      else if (DOMAIN.has(word) && [...office.words].some((other) => DOMAIN.has(other))) return -1;
      else {
        strength -= 0.3;
        strange ||= !isState(word) && !BODY.has(word) && !LOOSE.has(word);
      }
    }
    // “the vulture fund manager” is no majority leader: another word for the office needs something else that is the same
    if (!isSame && strange && !shared) return -1;
    // “the Pact’s chief” is nobody’s president: whoever owns the office must be the same as well
    if (!isSame && isPossessed && !shared && !isOfBody(office)) return -1;
    if (time === 'past' && office.time === 'past') strength += 0.5;
    if (time === 'past' && office.time === 'future') return -1;
    for (const word of office.words) if (RANK.has(word) && !words.has(word)) strength -= 0.7;
    return strength > -1 ? Math.max(strength, 0) : strength;
  }

  /** “who leads the Halden Pact” is of a body, whatever kind of body the description calls it. */
  function isOfBody({ words, of }: Office): boolean {
    return [...words, ...(of?.toLowerCase().split(' ') ?? [])].some((word) => BODY.has(word));
  }

  /** A code that office-words.ts puts for a state’s name. */
  function isState(word: string): boolean {
    return /^[A-Z]{2}$/.test(word);
  }

  // “the businessman”, “the official” for the one person that the last sentences are about
  function inPlay(head: string): Found | null {
    if (!ONE_PERSON.test(head)) return null;
    const gender = titleGender(tokens, { from: to - 1, to });
    const near = new Set<Entity>();
    let last: Entity | null = null;
    let passage: readonly [number, number] | null = null;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const trace = trail.traces[i]!;
      if (sentence - trace.sentence > NEAR) break;
      // “the congresswoman” is none of the men near
      if (trace.entity.kind !== 'person' || trace.entity.gender * gender < 0) continue;
      near.add(trace.entity);
      last ??= trace.entity;
      if (trace.name !== null) passage ??= [trace.name.from, trace.name.to];
    }
    if (near.size !== 1 || last === null || lastSource?.entity !== last || sentence - lastSource.sentence > NEAR)
      return null;
    const own = passage ?? [last.fullest.from, last.fullest.to];
    return { entity: last, passage: own, by: 'description' };
  }

  // “the ministry”, “the newspaper”, “Okker’s campaign”: by the head word of a body’s name or its kind
  function body(): Found | null {
    const head = singularOf(headNorm);
    if (!BODY.has(head) && !ORGANISATION_HEADS.has(headNorm)) return null;
    if (end > to && /^(?:of|for|in|at)$/.test(tokens[to]?.norm ?? '')) return null;
    let best: Entity | null = null;
    for (let i = trail.indexAt(at) - 1; i >= 0 && best === null; i--) {
      const { entity, sentence: there } = trail.traces[i]!;
      if (sentence - there > 12) break;
      if (entity.kind === 'person' || !fits(entity, head)) continue;
      if (possessor !== null) {
        const owner = entityOf.get(possessor);
        const words = entity.name.toLowerCase();
        if (owner !== entity && !words.includes((owner?.name ?? '\0').toLowerCase().split(' ').at(-1)!)) continue;
      } else if (to - from > 2 || /^(?:his|her|its|their)$/.test(first.norm)) return null;
      best = entity;
    }
    if (best === null && to - from === 2 && /^the$/.test(first.norm) && ONE_BODY.test(head)) best = onlyBody();
    if (best === null) return null;
    return { entity: best, passage: [best.fullest.from, best.fullest.to], by: 'description' };
  }
  // “the company” for the one organisation that the last sentences are about, whatever its name
  function onlyBody(): Entity | null {
    let only: Entity | null = null;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const { entity, sentence: there } = trail.traces[i]!;
      if (sentence - there > NEAR) break;
      if (entity.kind !== 'organisation' || NO_COMPANY.has(entity.fullest.kind)) continue;
      if (only !== null && only !== entity) return null;
      only = entity;
    }
    return only;
  }
  function fits(entity: Entity, head: string): boolean {
    const last = tokens[entity.fullest.to - 1]!.norm;
    for (let i = entity.fullest.from; i < entity.fullest.to; i++)
      if (
        singularOf(tokens[i]!.norm) === head &&
        (i === entity.fullest.to - 1 ||
          tokens[i + 1]!.norm === 'of' ||
          tokens[i + 1]!.norm === 'for' ||
          tokens[i + 1]!.norm === 'to')
      )
        return true;
    if (entity.kind === 'alliance') return /^(?:alliance|bloc|pact|union|organi[sz]ation)$/.test(head) || last === head;
    if (entity.kind === 'publication')
      return (
        !/^(?:poll|survey)$/.test(last) &&
        /^(?:newspaper|paper|magazine|website|site|network|station|outlet|tabloid|daily|broadcaster|publication)$/.test(
          head,
        )
      );
    if (entity.kind === 'state') return /^(?:country|nation)$/.test(head);
    return KIN[head]?.test(last) ?? false;
  }
}

const ONE_BODY = /^(?:company|firm|group|organi[sz]ation|agency)$/;
const NO_COMPANY = new Set(['place', 'seat']);

const KIN: Readonly<Record<string, RegExp>> = {
  company: /^(?:inc|corp|corporation|ltd|co|llc|group|holdings|airlines|motors|industries|technologies)\.?$/,
  firm: /^(?:inc|corp|corporation|ltd|co|llc|group|holdings|associates|partners|llp|strategies|consulting)\.?$/,
  agency: /^(?:agency|department|administration|bureau|service|affairs|nsa|cia|fbi|epa|irs|fda)$/,
  group:
    /^(?:group|association|alliance|coalition|foundation|committee|council|network|league|union|institute|pac|action|project|fund|society|center)$/,
  organisation: /^(?:association|organisation|alliance|coalition|foundation|committee|council|league|union|society)$/,
  organization: /^(?:association|organization|alliance|coalition|foundation|committee|council|league|union|society)$/,
  union: /^(?:union|association|federation|teamsters|workers|seiu|afl-cio)$/,
  university: /^(?:university|college)$/,
  court: /^(?:court)$/,
  party: /^(?:party|republicans|democrats|gop|likud|labour)$/,
  movement: /^(?:movement|front)$/,
};
const DOMAIN = new Set(
  'foreign defense interior finance treasury justice prime vice deputy attorney press house senate labor labour education energy health trade commerce agriculture homeland state campaign'.split(
    ' ',
  ),
);
const PARTY = /^(?:republican|democratic|libertarian|green|independent|conservative|labor)$/;
const LOOSE = new Set('top chief new senior current longtime'.split(' '));
const RANK = new Set('vice deputy assistant under'.split(' '));
const ONE_PERSON =
  /^(?:official|candidate|nominee|senator|governor|president|minister|premier|chancellor|secretary|mayor|congressman|congresswoman|representative|spokesman|spokeswoman|spokesperson|billionaire|businessman|businesswoman|mogul|tycoon|diplomat|leader|lawmaker|politician|general|ambassador|envoy|neurosurgeon|surgeon|professor|judge|lawyer|attorney|strategist|adviser|pollster|columnist|actor|actress|singer|author|pastor|pope|king|queen|chairman|chairwoman|director|analyst|economist|democrat|republican)$/;
