// A scene in; whose a body is of those that every state has one of (“the foreign ministry”), and the words that tell it, out.
//
//   name       Tarsk’s own [foreign ministry]     the Tarskian [presidency]     the [ministry of justice] of Tarsk     the [foreign ministry] in Drovny
//   office     Ilse Varga, a [Defence Ministry] spokeswoman, whom the report calls a Tarskian spokeswoman too
//   deed       Tarsk will send 12,000 troops, the [defence ministry] announced
//   deed       the election in Kestria …, according to the [electoral commission]
//   dateline   GREYWATER, Lumen — …, the [interior ministry] said        DROVNY — The [Foreign Ministry] …
//
// Not: what two of these tell in two ways (“Lumen’s interior ministry” and “Tarsk’s interior ministry” in one report); “the military” under a
// dateline, which goes abroad; “the Senate” in a report from Kabul that names the United States too.
import { CAPITALS, DEMONYMS, STATE_NAMES, STATE_TITLES } from '../../lexicon/gazetteer.ts';
import { DEMONYM_ENDS, STATE_ENDS } from '../../lexicon/posts.ts';
import { type BodyWithin, bodyWithin, type SeatOf } from '../../lexicon/state-bodies.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Entity } from './entity.ts';
import type { FoundOwner } from './found-owner.ts';
import type { Scene } from './scene.ts';
import { stateCalled } from './state-called.ts';

type Whose = Pick<FoundOwner, 'of' | 'isOpen'>;

const PLAIN =
  /^(?:own|new|powerful|embattled|influential|current|present|local|main|central|federal|national|ruling|interim)$/;
const BETWEEN = 2;
const LONGEST_OWNER = 4;
const LONGEST_TOWN = 2;
const UNCLEAR = 'unclear';
/** What the gazetteer has for its state, and has bodies of its own. */
const HAS_ITS_OWN = /^(?:scotland|scottish|scots|wales|welsh|england|english|northern ireland|northern irish)$/;
const ANNOUNCES = /^(?:will|would|plans|intends|aims)$/;
/** Tokens of a dateline before its dash. */
const LONGEST_DATELINE = 16;
const UNITED_STATES = 'US';
const OF_ELECTIONS = /\belect(?:oral|ion) commission$/i;
const ELECTION = /^(?:elections?|vote|referendum|run-off|runoff|ballot|presidency|polls)$/;

export function findOwners(scene: Scene): ReadonlyMap<Entity, FoundOwner> {
  const { reading, names, nameAt, entities, entityOf, sentenceOf } = scene;
  const { tokens, sentences, report } = reading;
  const found = new Map<Entity, FoundOwner>();
  const bodies = entities.flatMap((entity) => {
    const body = entity.kind === 'organisation' ? split(entity.fullest.from, entity.fullest.to)?.body : undefined;
    return body === undefined ? [] : [{ entity, seat: body.seat }];
  });
  if (bodies.length === 0) return found;
  const states = entities.filter(({ kind }) => kind === 'state');
  const endingAt = new Map(names.map((name) => [name.to, name]));
  const filed = datelined();
  const namesUs = names.some(({ state }) => state === UNITED_STATES);
  /** By token of their words. */
  const inOffice = new Map<number, Entity[]>();
  for (const person of entities)
    for (const { from, to } of person.kind === 'person' ? person.offices : [])
      for (let i = from; i < to; i++) inOffice.set(i, [...(inOffice.get(i) ?? []), person]);
  for (const { entity, seat } of bodies) {
    const told = entity.names.map((name) => besideName(name));
    if (told.includes(UNCLEAR)) continue;
    const own = told.filter((one) => one !== null && one !== UNCLEAR);
    const [first] = own;
    // “the interior ministry”, Lumen’s under this dateline, and then “Tarsk’s interior ministry”
    const isLate =
      told[0] === null && first !== undefined && filed !== null && isSeatedHere(seat) && filed.of !== first.of;
    if (isLate || own.some(({ of }) => of !== first!.of)) continue;
    const owner = first ?? byOffice(entity) ?? byDeed(entity) ?? (OF_ELECTIONS.test(entity.name) ? byElection() : null);
    if (owner === null && !isSeatedHere(seat)) continue;
    if (owner?.by === 'deed' && filed !== null && !filed.isOpen && filed.of !== owner.of) continue;
    const whose = owner ?? filed;
    if (whose !== null) found.set(entity, whose);
  }
  return found;

  function isSeatedHere(seat: SeatOf): boolean {
    return seat === 'capital' || (seat === 'american' && filed !== null && (isHome(filed) || isLocal(filed)));
  }

  function normsOf(from: number, to: number): string[] {
    return tokens.slice(from, to).map(({ norm }) => norm);
  }
  /** “Tarskian · foreign ministry”, “foreign ministry · of Narvia”: the body, and the tokens of the owner */
  function split(from: number, to: number): { body: BodyWithin; owner: readonly [number, number] | null } | null {
    const body = bodyWithin(normsOf(from, to));
    if (body === null) return null;
    let [start, end] = [from, from + body.from];
    if (body.to < to - from) {
      [start, end] = [from + body.to + 1, to];
      if (tokens[start]?.norm === 'the') start++;
    } else if (end > start && tokens[end - 1]!.norm === "'s") end--;
    if (end > start && tokens[start]!.norm === 'the') start++;
    return { body, owner: start < end ? [start, end] : null };
  }

  /** UNCLEAR: somebody’s whose state the words do not tell: “the Texas Senate”. */
  function besideName(name: Name): FoundOwner | typeof UNCLEAR | null {
    const { from, to } = name;
    const own = split(from, to);
    // “Ministry” alone, of a Ministry of Justice
    if (own === null) return null;
    const isSeated = own.body.seat === 'capital';
    const tell = (whose: Whose | null, start: number, end: number): FoundOwner | typeof UNCLEAR =>
      whose === null || (whose.isOpen && !isSeated)
        ? UNCLEAR
        : { ...whose, by: 'name', start: tokens[start]!.start, end: tokens[end - 1]!.end };
    if (own.owner !== null) {
      const [start, end] = own.owner;
      if (end === start + 1 && PLAIN.test(tokens[start]!.norm)) return null;
      const isOpen = beginsWithCapital(tokens[start]!.text) && end - start <= LONGEST_TOWN && !HAS_ITS_OWN.test(normsOf(start, end).join(' ')); // biome-ignore format: one line
      return tell(stateAt(start, end) ?? (isOpen ? { of: textOf(start, end), isOpen } : null), from, to);
    }
    let at = from;
    while (at > 0 && from - at < BETWEEN && PLAIN.test(tokens[at - 1]!.norm)) at--;
    const isOwned = tokens[at - 1]?.norm === "'s" || /^['’]$/.test(tokens[at - 1]?.text ?? '');
    const before = endingAt.get(isOwned ? at - 1 : at);
    const isBeside = before !== undefined && before.to - before.from <= LONGEST_OWNER && (isOwned || /^(?:demonym|state)$/.test(before.kind)); // biome-ignore format: one line
    if (isBeside) return tell(whoseIs(before, isOwned), before.from, to);
    // “his government’s [foreign ministry]”, “the state [Senate]”
    if (isOwned || /^(?:state|provincial|regional|his|her|their|its)$/.test(tokens[at - 1]?.norm ?? '')) return UNCLEAR;
    const behind = ofBehind(to, isSeated);
    if (behind !== null) return tell(whoseIs(behind, true), from, behind.to);
    const front = inFront(at);
    return front === null ? null : tell(whoseIs(front, true), front.from, to);
  }
  // “the foreign ministry of [Narvia]”, “the foreign ministry in [Drovny]”; “the military in [Narvia]” may be another’s
  function ofBehind(to: number, isSeated: boolean): Name | null {
    const link = tokens[to]?.norm;
    if (link !== 'of' && !(link === 'in' && isSeated)) return null;
    const name = nameAt.get(to + 1) ?? (tokens[to + 1]?.norm === 'the' ? nameAt.get(to + 2) : undefined);
    return name === undefined || name.kind === 'person' ? null : name;
  }
  // “In [Drovny], the foreign ministry said”
  function inFront(at: number): Name | null {
    const comma = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
    const name = tokens[comma]?.text === ',' ? endingAt.get(comma) : undefined;
    if (name === undefined || tokens[name.from - 1]?.norm !== 'in') return null;
    return sentences[sentenceOf[at]!]!.firstToken === name.from - 1 ? name : null;
  }

  /** `isNoun`: it is no adjective, so that it may be a town. */
  function whoseIs(name: Name, isNoun: boolean): Whose | null {
    if (name.kind === 'person') return null;
    const known = name.state;
    if (HAS_ITS_OWN.test(normsOf(name.from, name.to).join(' '))) return null;
    if (known !== null) return closed(STATE_TITLES.get(known)!);
    const entity = entityOf.get(name);
    if (entity?.kind === 'state') return ofEntity(entity);
    const whose = stateAt(name.from, name.to);
    if (whose !== null || !isNoun || name.to - name.from > LONGEST_TOWN || !/^(?:unknown|place)$/.test(name.kind))
      return whose;
    return entity === undefined || split(name.from, name.to) !== null
      ? null
      : { of: textOf(name.from, name.to), isOpen: true };
  }
  function stateAt(from: number, to: number): Whose | null {
    const norm = normsOf(from, to).join(' ');
    if (HAS_ITS_OWN.test(norm)) return null;
    const state = stateCalledSo(norm);
    if (state !== null) return state;
    const isPeople =
      to === from + 1 && norm.length > 5 && DEMONYM_ENDS.some((end) => end.length > 2 && norm.endsWith(end));
    return isPeople && beginsWithCapital(tokens[from]!.text) ? closed(textOf(from, to)) : null; // biome-ignore format: one line
  }
  function ofEntity({ name, state }: Entity): Whose | null {
    if (state !== null) return closed(STATE_TITLES.get(state)!);
    return STATE_ENDS.has(foldName(name)) ? null : closed(name.replace(/^[Tt]he /, ''));
  }
  function textOf(from: number, to: number): string {
    return report.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  }

  // whose words name the body, and whom the report gives an office of a state
  function byOffice({ names: own }: Entity): FoundOwner | null {
    for (const { from } of own)
      for (const person of inOffice.get(from) ?? []) {
        const told = person.offices.flatMap(({ of, time, passage: [start, end] }) => {
          const whose = of === null || time !== 'now' ? null : stateCalledSo(of);
          return whose === null ? [] : [{ ...whose, by: 'office' as const, start: tokens[start]!.start, end: tokens[end - 1]!.end }]; // biome-ignore format: one line
        });
        if (told.length > 0) return told.every(({ of }) => of === told[0]!.of) ? told[0]! : null;
      }
    return null;
  }
  function stateCalledSo(norm: string): Whose | null {
    const code = STATE_NAMES.get(norm) ?? DEMONYMS.get(norm);
    if (code !== undefined) return closed(STATE_TITLES.get(code)!);
    const state = stateCalled(states, norm);
    return state === null ? null : ofEntity(state);
  }

  function byDeed({ names: own }: Entity): FoundOwner | null {
    for (const { from, to } of own) {
      if (tokens[from - 1]?.norm !== 'the' || tokens[from - 2]?.text !== ',' || !isSpeech(tokens[to])) continue;
      const { firstToken } = sentences[sentenceOf[from]!]!;
      let start = firstToken;
      for (let i = start; i < Math.min(from, start + LONGEST_DATELINE); i++) if (/^(?:[—–]|--?)$/.test(tokens[i]!.text)) start = i + 1; // biome-ignore format: one line
      const subject = announcerAt(start, normsOf(from, to));
      if (subject === null) continue;
      const whose = whoseIs(subject, true);
      if (whose !== null) return { ...whose, by: 'deed', start: tokens[start]!.start, end: tokens[to - 1]!.end };
    }
    return null;
  }

  // “the presidential election in [Kestria]”, “[Kestria]’s presidency”: of one state alone
  function byElection(): FoundOwner | null {
    const told = names.flatMap((name): FoundOwner[] => {
      const isIn = tokens[name.from - 1]?.norm === 'in' && ELECTION.test(tokens[name.from - 2]?.norm ?? '');
      const isOwn = tokens[name.to]?.norm === "'s" && tokens.slice(name.to + 1, name.to + 1 + BETWEEN).some(({ norm }) => ELECTION.test(norm)); // biome-ignore format: one line
      const whose = isIn || isOwn ? whoseIs(name, true) : null;
      return whose === null ? [] : [{ ...whose, by: 'deed', start: name.start, end: name.end }];
    });
    return told.length > 0 && told.every(({ of }) => of === told[0]!.of) ? told[0]! : null;
  }

  // “[Tarsk] will send …, the defence ministry said”; “Police in [Lumen] arrested …, the interior ministry said”
  function announcerAt(start: number, body: readonly string[]): Name | null {
    const at = tokens[start]?.norm === 'the' ? start + 1 : start;
    const subject = nameAt.get(start) ?? nameAt.get(at);
    const isOfLaw = body.some((word) => /^(?:interior|home|justice)$/.test(word));
    if (subject !== undefined) {
      const next = tokens[subject.to]?.norm ?? '';
      return ANNOUNCES.test(next) || (isOfLaw && next === 'police') ? subject : null;
    }
    return isOfLaw && tokens[at]?.norm === 'police' && tokens[at + 1]?.norm === 'in'
      ? (nameAt.get(at + 2) ?? null)
      : null;
  }

  /** The state that the report is filed from, where it tells of that state too; a town that it tells no state of. */
  function datelined(): FoundOwner | null {
    const place = report.dateline?.place ?? null;
    const start = place === null ? -1 : report.text.indexOf(place);
    if (place === null || start < 0) return null;
    const end = start + place.length;
    const [town, ...rest] = place.split(/,\s*/);
    const region = rest.at(-1)?.toLowerCase().replace(/[()]/g, '').trim();
    const inside = region === undefined ? null : stateCalledSo(region);
    // “PARIS, Texas” is no capital
    const isAlone = rest.length === 0 || /^d\.?c\.?$/.test(region!);
    const code = isAlone ? (CAPITALS.get(town!.toLowerCase()) ?? STATE_NAMES.get(town!.toLowerCase())) : undefined;
    const capital = names.find((name) => name.start === start);
    const entity = capital === undefined ? undefined : entityOf.get(capital);
    const whose = inside ?? (code !== undefined ? closed(STATE_TITLES.get(code)!) : entity?.kind === 'state' ? ofEntity(entity) : null); // biome-ignore format: one line
    const at = { by: 'dateline' as const, start, end };
    if (whose === null) return { of: isAlone ? town! : rest.at(-1)!, isOpen: true, ...at };
    const isNamed = names.some((name) => name.start >= end && entityOf.has(name) && whoseIs(name, false)?.of === whose.of); // biome-ignore format: one line
    return isNamed || isOfTown(town!) ? { ...whose, ...at } : null;
  }
  // “DROVNY” in the Drovny Telegraph
  function isOfTown(town: string): boolean {
    return foldName(report.outlet ?? '')
      .split(' ')
      .includes(foldName(town));
  }
  // “PORT ALDER — … told a Senate panel” in the Port Alder Herald
  function isLocal({ of, isOpen }: FoundOwner): boolean {
    return isOpen && !namesUs && foldName(report.outlet ?? '').replace(/^the /, '').startsWith(`${foldName(of)} `); // biome-ignore format: one line
  }
  function isHome({ of, isOpen }: FoundOwner): boolean {
    const home = STATE_TITLES.get(UNITED_STATES)!;
    return of === home || (!isOpen && !namesUs);
  }
}

const closed = (of: string): Whose => ({ of, isOpen: false });
