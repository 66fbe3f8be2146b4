// A scene in; which states and bodies the report says are members of which, with the words that say so, out.
//
//   Belmark, a founding member of the Pact      Belmark is a Pact member        the Pact’s four members: A, B, C and D
//   Pact members A and B                        the members of the Pact are A   A joined the Pact in 2019       A left the Pact
//   the Pact, made up of A and B                As a member of the Pact, A …
//
// What is wished, planned, denied or only may be (“would-be member”, “wants to join”, “is not a member”) is none.
import {
  CONSISTS,
  JOINS,
  LEAVES,
  LIST_OPENERS,
  MEMBER_MODIFIERS,
  MEMBER_NOUNS,
  PAST_MODIFIERS,
} from '../../lexicon/membership-words.ts';
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import { type NamesInRow, rowFrom, rowTo } from './list-of-names.ts';
import { resolveBody } from './resolve-body.ts';
import type { Scene } from './scene.ts';

export interface FoundMembership {
  readonly member: Entity;
  readonly body: Entity;
  readonly held: 'now' | 'past';
  /** Tokens of the passage that says so. */
  readonly from: number;
  readonly to: number;
}

interface Body {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
}

/** How the phrase calls them. */
interface Called {
  readonly held: FoundMembership['held'];
  readonly isPlural: boolean;
  /** “[the Pact’s] newest member” */
  readonly isOwner: boolean;
  /** Where the sentence begins, and where the phrase ends. */
  readonly low: number;
  readonly to: number;
}

const BODY_NOUN = /^(?:alliance|pact|bloc|union|federation|coalition|organi[sz]ation|league|group|grouping|treaty)$/;
const MOST_MODIFIERS = 5;
const CONSIST_OPENERS: ReadonlySet<string> = new Set(CONSISTS.map(([first]) => first!));

/** In text order; each member of a body once for now and once for then, at its first place. */
export function readMemberships(scene: Scene): FoundMembership[] {
  const { tokens, sentences } = scene.reading;
  const endingAt = new Map<number, Name>(scene.names.map((name) => [name.to, name]));
  const found = new Map<string, FoundMembership>();
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const keep = (body: Body, row: NamesInRow | null, held: FoundMembership['held'], from: number, to: number) => {
    for (const member of row?.entities ?? []) {
      const key = `${member.index} ${body.entity.index} ${held}`;
      if (member !== body.entity && !found.has(key)) found.set(key, { member, body: body.entity, held, from, to });
    }
  };
  for (const { firstToken: low, endToken: high } of sentences)
    for (let at = low; at < high; at++) {
      const word = tokens[at]!.norm;
      if (word === 'member' || word === 'members') aroundMember(at, low, high);
      else if (JOINS.has(word)) byVerb(at, 'now', low, high);
      else if (LEAVES.has(word)) byVerb(at, 'past', low, high);
      else if (CONSIST_OPENERS.has(word)) byParts(at, low, high);
    }
  return [...found.values()].sort((a, b) => a.from - b.from);

  function isBody(entity: Entity | undefined): entity is Entity {
    return entity !== undefined && (entity.kind === 'alliance' || entity.kind === 'organisation');
  }
  /** “[the Halden Pact]”, “[the alliance]” from `at` on. */
  function bodyFrom(at: number, limit: number): Body | null {
    const start = /^(?:the|this|our|their|its)$/.test(norm(at)) ? at + 1 : at;
    const name = scene.nameAt.get(start);
    if (name !== undefined) {
      const entity = scene.entityOf.get(name);
      return name.to <= limit && isBody(entity) && !/^(?:unknown|place)$/.test(name.kind)
        ? { entity, from: at, to: name.to }
        : null;
    }
    return start < limit && BODY_NOUN.test(norm(start)) ? described(at, start) : null;
  }
  /** “[the Halden Pact]”, “[the alliance]” up to `end`. */
  function bodyTo(end: number, floor: number): Body | null {
    const name = endingAt.get(end);
    if (name !== undefined) {
      const entity = scene.entityOf.get(name);
      const from = name.from > floor && norm(name.from - 1) === 'the' ? name.from - 1 : name.from;
      return name.from >= floor && isBody(entity) && !/^(?:unknown|place)$/.test(name.kind)
        ? { entity, from, to: end }
        : null;
    }
    return end - 2 >= floor && BODY_NOUN.test(norm(end - 1)) ? described(end - 2, end - 1) : null;
  }
  /** Whose “its” is: the one alliance that the sentence has named. */
  function onlyBody(low: number, at: number): Body | null {
    let only: Body | null = null;
    for (let i = low; i < at; i++) {
      const name = scene.nameAt.get(i);
      const entity = name === undefined ? undefined : scene.entityOf.get(name);
      if (entity?.kind !== 'alliance') continue;
      if (only !== null && only.entity !== entity) return null;
      only ??= { entity, from: i, to: name!.to };
    }
    return only;
  }
  function described(from: number, head: number): Body | null {
    if (from === head || !/^(?:the|this)$/.test(norm(from))) return null;
    const meant = resolveBody(scene, { from, to: head + 1, end: head + 1, at: from, possessor: null });
    return isBody(meant?.entity) ? { entity: meant.entity, from, to: head + 1 } : null;
  }

  function aroundMember(at: number, low: number, high: number): void {
    // what stands before “member”: modifiers and a number, then a body, a determiner or a possessive
    let left = at;
    let past = false;
    let count: number | null = null;
    for (let steps = 0; left > low && steps < MOST_MODIFIERS; steps++, left--) {
      const word = norm(left - 1);
      const number = SMALL_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
      if (number !== null && !/^(?:a|an)$/.test(word)) {
        if (number > 1) count = number;
      } else if (PAST_MODIFIERS.has(word)) past = true;
      else if (!MEMBER_MODIFIERS.has(word)) break;
    }
    // “In Belmark, Pact members’ flags were raised”
    if (/^['’]s?$/.test(norm(at + 1))) return;
    const behind = MEMBER_NOUNS.has(norm(at + 1)) ? at + 2 : at + 1;
    const held = past ? 'past' : 'now';
    const isPlural = norm(at) === 'members' || /^(?:states|countries|nations|governments)$/.test(norm(behind - 1));
    const isOwned = norm(left - 1) === "'s" || /^['’]$/.test(norm(left - 1));
    const owner = norm(left - 1) === 'its' ? onlyBody(low, left) : bodyTo(isOwned ? left - 1 : left, low);
    if (owner !== null) {
      // “the Pact’s four members: A, B …”, “Pact members A and B”, “the Pact’s newest member, Kestria,”
      listed(owner, behind, { held, count, isPlural, from: owner.from, high });
      // “Belmark, a Pact member,”, “Belmark, the Pact’s newest member,”
      if (norm(left - 1) !== 'its' && (!isOwned || !isPlural))
        subjectOf(owner, owner.from, { held, isPlural, isOwner: isOwned, low, to: behind });
      return;
    }
    if (norm(behind) !== 'of') return;
    const body = bodyFrom(behind + 1, high);
    if (body === null) return;
    const isDefinite = /^(?:the|all|its)$/.test(norm(left - 1));
    if (isDefinite || count !== null || isPlural)
      listed(body, body.to, { held, count, isPlural, from: Math.max(low, left - 1), high });
    subjectOf(body, left, { held, isPlural, isOwner: false, low, to: body.to });
    // “As a member of the Pact, Belmark …”
    const opener = /^(?:an?|the)$/.test(norm(left - 1)) ? left - 2 : left - 1;
    if (norm(opener) === 'as' && opener <= low + 1 && tokens[body.to]?.text === ',') {
      const row = rowFrom(scene, body.to + 1, high);
      if (row !== null) keep(body, row, held, opener, row.to);
    }
  }

  /** Members that stand behind. Where the text counts them the count must be right. */
  function listed(
    body: Body,
    behind: number,
    asked: { held: 'now' | 'past'; count: number | null; isPlural: boolean; from: number; high: number },
  ): void {
    let start = behind;
    const isOpened = LIST_OPENERS.has(norm(start));
    if (isOpened) start++;
    else if (norm(start) === 'such' && norm(start + 1) === 'as') start += 2;
    const isSome = /^(?:including|includes?|like)$/.test(norm(behind)) || start === behind + 2;
    const row = rowFrom(scene, start, asked.high);
    if (row === null) return;
    const size = row.entities.length;
    if (asked.count !== null && !isSome && start !== behind && size !== asked.count) return;
    // “its members, Arvenia said,”: one name behind a comma is a speaker or anything
    if (asked.isPlural && size < 2 && !isSome) return;
    if (
      !asked.isPlural &&
      (size > 1 || (tokens[behind]?.text === ',' && !/^[,.;)]$/.test(tokens[row.to]?.text ?? '.')))
    )
      return;
    keep(body, row, asked.held, Math.min(asked.from, body.from), row.to);
  }

  /** Who is called a member: before a comma or a form of “be”. */
  function subjectOf(body: Body, end: number, { held, isPlural, isOwner, low, to }: Called): void {
    let at = end;
    let isMany = isPlural;
    if (norm(at - 1) === 'the' && norm(at - 2) === 'of' && norm(at - 3) === 'one') {
      at -= 3;
      isMany = false;
    } else if (/^(?:an?|the|both|all)$/.test(norm(at - 1))) at--;
    let isPast = held === 'past';
    const be = beforeAdverbs(at, low);
    if (/^(?:is|are|became|becomes|remains|remain|been)$/.test(norm(be.at - 1))) {
      if (be.isDenied) return;
      at = be.at - 1;
      if (norm(at) === 'been') {
        const has = beforeAdverbs(at, low);
        if (has.isDenied || !/^(?:has|have)$/.test(norm(has.at - 1))) return;
        at = has.at - 1;
      }
      // “Belmark, which is a member of the Pact,”
      if (norm(at - 1) === 'which' && tokens[at - 2]?.text === ',') at -= 2;
      // “Arvenia and Belmark [today] became members”
      if (/^(?:today|yesterday|now|also|formally|officially)$/.test(norm(at - 1))) at--;
    } else if (/^(?:was|were)$/.test(norm(be.at - 1)) && (isPast || be.isOnce) && !be.isDenied) {
      at = be.at - 1;
      isPast = true;
    } else if (tokens[at - 1]?.text === ',' && (at < end || isMany || isPast || isOwner)) at--;
    // “the Harbour Watch, Pact member,” is a list of what somebody is
    else return;
    const row = rowTo(scene, endingAt, at, low);
    // “He named Belmark, Pact members and others”
    if (row === null || (isMany && row.entities.length < 2)) return;
    // “Arvenia and Belmark, a member of the Pact”: the last of them alone
    const meant = isMany ? row : { ...row, entities: row.entities.slice(-1) };
    keep(body, meant, isPast ? 'past' : 'now', row.from, to);
  }
  function beforeAdverbs(from: number, low: number): { at: number; isDenied: boolean; isOnce: boolean } {
    let at = from;
    let [isDenied, isOnce] = [false, false];
    while (
      at > low &&
      /^(?:also|now|still|already|both|all|itself|once|formerly|not|never|longer|no|since|long|yet)$/.test(norm(at - 1))
    ) {
      at--;
      if (/^(?:not|never|longer|no|yet)$/.test(norm(at))) isDenied = true;
      if (/^(?:once|formerly)$/.test(norm(at))) isOnce = true;
    }
    return { at, isDenied, isOnce };
  }

  /** “Belmark joined the Pact in 2019”; not “joined the Pact in condemning it”, “joined the Pact’s exercise”, “would have joined”. */
  function byVerb(at: number, held: 'now' | 'past', low: number, high: number): void {
    let before = at;
    while (before > low && /^(?:formally|officially|since|then|later|finally|already)$/.test(norm(before - 1)))
      before--;
    if (/^(?:has|have|had)$/.test(norm(before - 1))) before--;
    if (norm(before - 1) === 'which' && tokens[before - 2]?.text === ',') before -= 2;
    const row = rowTo(scene, endingAt, before, low);
    const start = /^(?:to|from)$/.test(norm(at + 1)) ? at + 2 : at + 1;
    const needs = norm(at) === 'withdrew' ? 'from' : /^(?:belongs?|acceded)$/.test(norm(at)) ? 'to' : null;
    if (row === null || (needs === null ? start !== at + 1 : norm(at + 1) !== needs)) return;
    const body = bodyFrom(start, high);
    if (body === null || !endsThere(body.to)) return;
    // “left the organisation’s talks” stops at the possessive; “left the Union on the Saltreach” is a journey no body makes
    keep(body, row, held, row.from, body.to);
  }
  function endsThere(at: number): boolean {
    const next = tokens[at];
    if (next === undefined || next.kind === 'punctuation') return next?.norm !== "'s";
    if (next.norm === 'in') return tokens[at + 1]?.kind === 'number' || beginsWithCapital(tokens[at + 1]?.text ?? '');
    return /^(?:after|before|when|as|last|this|and|but|since|only|more|two|three|four|five|ten|years?|on|at|because|under)$/.test(
      next.norm,
    );
  }

  /** “the Halden Pact, made up of Arvenia, Belmark and Kestria”; not of one, and not “talks comprising”. */
  function byParts(at: number, low: number, high: number): void {
    for (const words of CONSISTS) {
      if (!words.every((word, n) => norm(at + n) === word)) continue;
      const body = bodyTo(tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '(' ? at - 1 : at, low);
      const row = rowFrom(scene, at + words.length, high);
      if (body !== null && row !== null && row.entities.length > 1) keep(body, row, 'now', body.from, row.to);
    }
  }
}
