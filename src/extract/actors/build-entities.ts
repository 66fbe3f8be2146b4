// The names of a report in; who they are names of out: one entity for all names of one, never one for two.
//
// A full name is its own key, letter by letter (look-alike letters of another script are other letters). A bare surname
// belongs to the one full name that has it; where two have it, to whom the report calls so before the other comes in; else to nobody.
import { STATE_TITLES } from '../../lexicon/gazetteer.ts';
import { ALLIANCE_HEADS, POLL_NOUNS, POLL_WORDS } from '../../lexicon/organisation-words.ts';
import { NAME_SUFFIXES } from '../../lexicon/person-titles.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import type { Actor } from '../../record/actor.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { capitalised } from '../../text/capitalised.ts';
import { countBelow } from '../../text/count-below.ts';
import { overlapping } from '../../text/overlapping.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSlipOf } from '../../understand/names/slip-of.ts';
import type { Reading } from '../../understand/reading.ts';
import { bracketedGivenName } from './bracketed-given-name.ts';
import { bareEntity, type Entity } from './entity.ts';
import { titleGender, wordGender } from './gender-evidence.ts';
import { indexFirms } from './index-firms.ts';
import { officeHeadOf } from './office-words.ts';
import { isPeople } from './people-words.ts';
import { markQuoted } from './quoted-tokens.ts';
import { givenBefore, isShortFor, kinBefore, pronounGender } from './share-surname.ts';
import { isVocationBefore } from './vocation-before.ts';

export interface Entities {
  readonly entities: readonly Entity[];
  /** Who a name is a name of; absent where that cannot be told. */
  readonly entityOf: ReadonlyMap<Name, Entity>;
}

const KINDS: Partial<Record<Name['kind'], Actor['kind']>> = {
  state: 'state',
  capital: 'state',
  organisation: 'organisation',
  seat: 'organisation',
  alliance: 'alliance',
  'armed-group': 'armed-group',
  publication: 'publication',
  unknown: 'organisation',
  place: 'organisation',
  common: 'organisation',
};

/** Tokens from a report’s first bare surname to the full name that it is short for. */
const SOON = 60;

/** Tokens back to whom a surname of two is given, and from which on the other one is out of mind. */
const NEAR = 120;
const FAR = 400;

/** Titles that are said with the name alone, for life. */
const PART_OF_NAME =
  /^(?:lord|lady|dame|baron|baroness|viscount|viscountess|earl|count|countess|duke|duchess|king|queen|prince|princess|pope|brother|sister|father|mother|saint|sheikh|emir|sultan|emperor|empress)$/;
const PEER = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|duke|duchess)$/;

export function buildEntities(reading: Reading, names: readonly Name[]): Entities {
  const { tokens } = reading;
  const text = reading.report.text;
  const entities: Entity[] = [];
  const entityOf = new Map<Name, Entity>();
  const byKey = new Map<string, Entity>();

  const wordsOf = (name: Name): string[] => {
    const words: string[] = [];
    for (let i = name.from; i < name.to; i++) words.push(tokens[i]!.norm);
    return words;
  };
  const shown = (name: Name): string => text.slice(name.start, name.end).replace(/\s+/g, ' ');
  const open = (key: string, kind: Actor['kind'], name: Name, as: string): Entity => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const entity: Entity = { ...bareEntity(entities.length, kind, as, name), state: name.state };
    entities.push(entity);
    byKey.set(key, entity);
    return entity;
  };
  /** Kept as names are added: a report may name two of one surname thousands of times. */
  const fullNames = new Map<Entity, number>();
  const firsts = new Map<Entity, number>();
  const add = (entity: Entity, name: Name, as = shown(name)) => {
    entity.names.push(name);
    if (name.to - name.from > 1) fullNames.set(entity, (fullNames.get(entity) ?? 0) + 1);
    firsts.set(entity, Math.min(firsts.get(entity) ?? name.from, name.from));
    entityOf.set(name, entity);
    // A dateline’s DROVNY goes behind Drovny
    const isPlainer = as.length === entity.name.length && isShouted(entity.name) && !isShouted(as);
    if (
      (as.length > entity.name.length || isPlainer) &&
      !name.headline &&
      name.kind !== 'capital' &&
      entity.state === null
    ) {
      entity.name = as;
      entity.fullest = name;
    }
  };

  const quoted = markQuoted(reading);
  // 1 full names
  const persons = names.filter((name) => name.kind === 'person');
  const givenWords = new Set(persons.flatMap(({ from, to }) => (to - from > 1 ? [tokens[from]!.norm] : [])));
  const personAt = new Set(persons.map(({ from }) => from));
  const families = new Map<string, Entity[]>();
  const givens = new Map<string, Entity[]>();
  const middles = new Map<string, Entity[]>();
  const singles: Name[] = [];
  const titlesAt = overlapping(reading.quotations.flatMap(({ role, inner }) => (role === 'title' || role === 'scare' ? inner : []))); // biome-ignore format: one line
  const fullKeys = new Set(
    persons.filter(({ from, to }) => to - from === 2).map((name) => `person ${wordsOf(name).join(' ')}`),
  );
  const doubles = new Set(
    persons.filter(({ from, to }) => to - from === 3).map((name) => wordsOf(name).slice(1).join(' ')),
  );
  for (const name of persons) {
    const words = wordsOf(name);
    // “[Lev] Oranov”: the bracket is part of that name, not one of its own
    if (words.length === 1 && tokens[name.to]?.text === ']' && tokens[name.from - 1]?.text === '[') {
      const next = persons.find(({ from }) => from === name.to + 1);
      if (next !== undefined && bracketedGivenName(tokens, next) === name.from) continue;
    }
    const given = words.length === 1 ? bracketedGivenName(tokens, name) : null;
    const parts = given === null ? words : [tokens[given]!.norm, ...words];
    const last = parts.length > 2 && NAME_SUFFIXES.has(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
    if (parts.length === 1 || /^\p{Ll}/u.test(tokens[name.from]!.text) || isDoubleSurname(words) || isFamiliar(words)) {
      singles.push(name);
      continue;
    }
    // “Ingrid Solvane”, “Ingrid M. Solvane”: first and last word are one person’s
    const nick = isVocationBefore(parts) ? `person ${parts[1]} ${last}` : nicknamed(parts, last);
    // “Daan Okker Sr.” is the father of a Daan Okker, who may be written “Jr.” or not
    const isElder = parts.length > 2 && /^sr\.?$/.test(parts.at(-1)!) && fullKeys.has(`person ${parts[0]} ${last}`);
    const key = nick ?? `person ${parts[0]} ${last}${isElder ? ' sr' : ''}`;
    const isNew = !byKey.has(key);
    const own = nick === null ? shown(name) : text.slice(tokens[name.to - 2]!.start, name.end);
    const as = given === null ? own : `${tokens[given]!.text} ${own}`;
    const entity = open(key, 'person', name, as);
    add(entity, name, as);
    const twin = nick === null && name.to - name.from === 2 ? givenBefore(tokens, persons, name) : null;
    if (twin !== null && !entityOf.has(twin)) {
      const whole = `${shown(twin)} ${text.slice(tokens[name.to - 1]!.start, name.end)}`;
      const first = wordsOf(twin)[0]!;
      const other = open(`person ${first} ${last}`, 'person', twin, whole);
      add(other, twin, whole);
      push(families, last, other);
      push(givens, first, other);
    }
    if (isNew) {
      push(families, last, entity);
      push(givens, nick === null ? parts[0]! : parts.at(-2)!, entity);
      if (nick === null && parts.length === 3 && last === parts[2]) push(middles, parts[1]!, entity);
    }
  }
  // “Okker Venn” beside a Petra Okker Venn; not “Daan Okker” beside a Jan Daan Okker
  function isDoubleSurname(words: readonly string[]): boolean {
    return words.length === 2 && genderOfGivenName(capitalised(words[0]!)) === null && doubles.has(words.join(' '));
  }
  // “Gogo Thandeka” beside a Thandeka Mjoli: what she is called before her given name
  function isFamiliar([called = '', given = '', more]: readonly string[]): boolean {
    if (more !== undefined || given === '' || genderOfGivenName(capitalised(called)) !== null) return false;
    return givenWords.has(given);
  }
  // “Crooked Petra Lindqvar”, “Miss Universe Petra Lindqvar”: what somebody calls her before her name
  function nicknamed(parts: readonly string[], last: string): string | null {
    const isGiven = (word: string) => genderOfGivenName(capitalised(word)) !== null;
    // not “Ciarán Mac Venn”
    if (parts.length < 3 || isGiven(parts[0]!) || !isGiven(parts.at(-2)!) || /^ma?c$/.test(parts.at(-2)!)) return null;
    const key = `person ${parts.at(-2)} ${last}`;
    return parts.at(-1) === last && fullKeys.has(key) ? key : null;
  }
  const ownFull = new Map(entities.map((entity) => [entity, entity.names.length]));
  const isGivenAlone = ({ from, to }: Name) =>
    to === from + 1 && !families.has(tokens[from]!.norm) && !givens.has(tokens[from]!.norm);
  // 2 parts of names
  const owners = new Map<string, Entity>();
  const called = new Map<string, Entity[]>();
  const unclear: Name[] = [];
  const ofKin = new Map<Name, Entity>();
  // “Mr. Okker” beside a Petra Okker only: there is another Okker, whom the report names by surname alone.
  for (const name of singles) {
    if (entityOf.has(name)) continue;
    const family = wordsOf(name).at(-1)!;
    const known = families.get(family) ?? [];
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    if (title === 0 || known.length === 0 || byKey.has(`person ${family}`)) continue;
    if (!known.every((entity) => title * titledGender(entity) <= 0)) continue;
    const kin =
      wordsOf(name).length === 1 ? kinBefore(tokens, persons, singles.filter(isGivenAlone), name, title) : null;
    if (kin === null && !known.every((entity) => title * titledGender(entity) < 0)) continue;
    if (kin === null) push(families, family, open(`person ${family}`, 'person', name, shown(name)));
    else {
      const whole = `${shown(kin)} ${shown(name)}`;
      const first = wordsOf(kin)[0]!;
      const entity = open(`person ${first}`, 'person', kin, whole);
      ofKin.set(name, entity);
      push(families, family, entity);
      push(givens, first, entity);
    }
  }
  for (const name of singles) {
    if (entityOf.has(name)) continue;
    const words = wordsOf(name);
    const family = words.at(-1)!;
    // “Morning Joe” is a broadcast, and nobody's name where no Joe is named
    if (!families.has(family) && !givens.has(family) && isInTitle(name)) continue;
    const entity = ofKin.get(name) ?? whoseSurname(name, family, families.get(family) ?? []);
    if (entity === undefined) {
      // “Tor Ansel Venn … Ansel”: the first of two surnames, or a second given name
      const byGiven = words.length === 1 || isFamiliar(words) ? (givens.get(family) ?? middles.get(family) ?? []) : [];
      const slipped = words.length === 1 ? (shortOf(family, name) ?? slipOf(family, name)) : null;
      if (byGiven.length === 1) add(byGiven[0]!, name);
      else if (slipped !== null) add(slipped, name);
      else if (byGiven.length === 0)
        add(open(`person ${family}`, 'person', name, titledName(name)), name, titledName(name));
    } else if (entity !== null) {
      add(entity, name);
      push(called, family, entity);
    } else unclear.push(name);
  }
  // “Lord Okker of Vell”, “Brother Aldric”: of whom no other name is given, the title is part of it
  function titledName(name: Name): string {
    const { title } = name;
    if (
      title === null ||
      !PART_OF_NAME.test(tokens[title.to - 1]!.norm) ||
      !beginsWithCapital(tokens[title.to - 1]!.text)
    )
      return shown(name);
    const seat = tokens[name.to]?.norm === 'of' ? names.find(({ from }) => from === name.to + 1) : undefined;
    const isSeat = seat !== undefined && seat.kind !== 'person' && PEER.test(tokens[title.to - 1]!.norm);
    return text.slice(tokens[title.to - 1]!.start, isSeat ? seat.end : name.end).replace(/\s+/g, ' ');
  }
  function isInTitle(name: Name): boolean {
    return titlesAt(name).some(({ start, end }) => start < name.start && name.end <= end);
  }
  // “Danny” behind a Daniel Okker, “Gord” behind a Gordon, where nobody else’s name begins so
  function shortOf(short: string, { from, title }: Name): Entity | null {
    const [only, second] = [...givens].filter(([given]) => isShortFor(short, given)).flatMap(([, all]) => all);
    if (only === undefined || second !== undefined || title !== null || firstFrom(only) > from) return null;
    return wordGender(capitalised(short)) * titledGender(only) < 0 ? null : only;
  }
  // “Okkert” behind a Daan Okker, when nobody else is called so: the report’s own slip
  function slipOf(family: string, { from }: Name): Entity | null {
    const [only, second] = [...families].filter(([known]) => isSlipOf(family, known)).flatMap(([, all]) => all);
    return only !== undefined && second === undefined && firstFrom(only) < from ? only : null;
  }
  // Whom alone the report calls by the surname elsewhere, with a title that is no other’s, has it here too.
  for (const name of unclear) {
    const all = new Set(called.get(wordsOf(name).at(-1)!) ?? []);
    const [only] = all;
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    if (all.size === 1 && only !== undefined && title * firstGender(only) >= 0) add(only, name);
  }

  function whoseSurname(name: Name, family: string, all: readonly Entity[]): Entity | null | undefined {
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    let candidates = all;
    if (title !== 0) candidates = all.filter((entity) => title * titledGender(entity) >= 0);
    // no name tells it: what pronouns do
    const isTold = title === 0 || (candidates.length === 1 && title * titledGender(candidates[0]!) > 0);
    const byPronoun = isTold || all.length < 2 ? [] : all.filter((entity) => title * firstGender(entity) > 0);
    if (byPronoun.length === 1) return byPronoun[0]!;
    if (candidates.length === 0) return undefined;
    if (all.length === 1) return all[0]!;
    const heads = name.title === null ? [] : officeHeads(name.title);
    if (candidates.length > 1 && heads.length > 0) {
      const holders = candidates.filter((entity) =>
        entity.names.some((own) => officeHeads(introduction(own)).some((head) => heads.includes(head))),
      );
      if (holders.length > 0) candidates = holders;
    }
    const own = byKey.get(`person ${family}`);
    if (own !== undefined && candidates.includes(own)) return own;
    if (candidates.length === 1) return candidates[0]!;
    const introduced = candidates.filter((entity) =>
      entity.names.some((own) => own.from < name.from && !own.headline && wordsOf(own).includes(family)),
    );
    if (introduced.length === 1) {
      owners.set(family, introduced[0]!);
      return introduced[0]!;
    }
    // A headline’s “Lindqvar” is whom the text names in full first
    if (introduced.length === 0 && all.every(({ fullest }) => fullest.from > name.from)) {
      const first = all.reduce((a, b) => (firstFrom(b) < firstFrom(a) ? b : a));
      if (firstFrom(first) - name.from < SOON) owners.set(family, first);
    }
    const owner = owners.get(family) ?? principal(introduced) ?? lastNamed(name, introduced);
    return owner !== undefined && candidates.includes(owner) ? owner : null;
  }
  // “Petra Lindqvar … President Daan Lindqvar … Lindqvar”: she came first, and the report names her in full far more often
  function principal(introduced: readonly Entity[]): Entity | undefined {
    const [first, second] = introduced
      .map((entity) => ({ entity, full: fullNames.get(entity) ?? 0 }))
      .sort((a, b) => b.full - a.full);
    if (first === undefined || second === undefined || first.full < 2 * second.full) return undefined;
    return firstFrom(first.entity) < firstFrom(second.entity) ? first.entity : undefined;
  }
  // “Secretary Okker … [Okker]”, where another Okker was last named long before: of a report of many items each has its own
  function lastNamed({ from }: Name, introduced: readonly Entity[]): Entity | undefined {
    const [first, second] = introduced
      .map((entity) => ({
        entity,
        back: from - lastBefore(entity, from),
      }))
      .sort((a, b) => a.back - b.back);
    return first !== undefined && second !== undefined && first.back <= NEAR && second.back >= FAR
      ? first.entity
      : undefined;
  }
  // full names were added first, in the order of the text, and then single ones, of which none stands behind this one
  function lastBefore(entity: Entity, from: number): number {
    const { names: own } = entity;
    const full = ownFull.get(entity) ?? 0;
    const before = countBelow(full, (i) => own[i]!.from < from);
    return Math.max(own[before - 1]?.from ?? -1, own.length > full ? own.at(-1)!.from : -1);
  }
  // of one without a name nothing comes first
  function firstFrom(entity: Entity): number {
    return firsts.get(entity) ?? Number.POSITIVE_INFINITY;
  }
  // “[President] Daan Lindqvar”, “the former [president], Daan Lindqvar”
  function introduction({ title, from, to }: Name): { from: number; to: number } {
    if (title !== null || to - from < 2 || tokens[from - 1]?.text !== ',') return title ?? { from, to: from };
    return { from: Math.max(0, from - 3), to: from - 1 };
  }
  function officeHeads(title: { from: number; to: number }): string[] {
    const heads: string[] = [];
    for (let i = title.from; i < title.to; i++) {
      const head = officeHeadOf(tokens[i]!.norm);
      if (head !== null) heads.push(head);
    }
    return heads;
  }
  function titledGender(entity: Entity): number {
    return entity.names.reduce(
      (sum, own) => sum + (own.title === null ? 0 : titleGender(tokens, own.title)),
      wordGender(tokens[entity.fullest.from]!.text),
    );
  }
  /** Of one of several of a surname. */
  function firstGender(entity: Entity): number {
    return titledGender(entity) + pronounGender(reading, entity.names, personAt, quoted);
  }

  function onlyAlliance(all: readonly Name[]): Name | null {
    let only: Name | null = null;
    for (const name of all) {
      if (name.kind !== 'alliance' || (name.to - name.from === 1 && /\p{Ll}/u.test(tokens[name.from]!.text))) continue;
      if (only !== null && wordsOf(only).join(' ') !== wordsOf(name).join(' ') && name.longForm?.start !== only.start)
        return null;
      only ??= name;
    }
    return only;
  }
  // “U.N. Security Council” and “United Nations Security Council”
  function abbreviates(short: Name, long: Name): boolean {
    const letters = tokens[short.from]!.text.replaceAll('.', '');
    if (!/^\p{Lu}{2,6}$/u.test(letters) || long.to - long.from !== short.to - short.from - 1 + letters.length)
      return false;
    for (let k = 0; k < letters.length; k++) if (tokens[long.from + k]!.text[0] !== letters[k]) return false;
    return wordsOf(short).slice(1).join(' ') === wordsOf(long).slice(letters.length).join(' ');
  }
  // “Tarsk” beside “the Tarsk Federation”, “the Republic of Tarsk”
  function asState(word: string): Name | null {
    const isOf = ({ to }: Name) => tokens[to - 1]!.norm === word && tokens[to - 2]!.norm === 'of';
    const isFull = (name: Name) =>
      name.kind === 'state' && name.to > name.from + 1 && (tokens[name.from]!.norm === word || isOf(name));
    return others.find(isFull) ?? null;
  }
  // “the Courier” after “the Sund Courier editorial board” only
  function ofWhoseBoard(name: Name): Name {
    if (tokens[name.to - 2]?.norm !== 'editorial' || tokens[name.to - 1]!.norm !== 'board') return name;
    const to = name.to - 2;
    return to > name.from ? { ...name, to, end: tokens[to - 1]!.end, kind: 'publication' } : name;
  }
  // “the Sund poll” after “a Sund Courier national poll”: who takes it is said in fewer words
  function fullerPoll(name: Name): Name | null {
    if (name.kind !== 'publication' || !POLL_NOUNS.has(tokens[name.to - 1]!.norm)) return null;
    const short = pollster(name);
    let fuller: Name | null = null;
    for (const other of others) {
      if (other.kind !== 'publication' || !POLL_NOUNS.has(tokens[other.to - 1]!.norm)) continue;
      const long = pollster(other);
      if (long.length <= (fuller === null ? short.length : pollster(fuller).length)) continue;
      if (short.every((word) => long.includes(word)) && long[0] === short[0]) fuller = other;
    }
    return fuller;
  }
  function pollster(name: Name): string[] {
    return wordsOf(name).filter((word) => !POLL_NOUNS.has(word) && !POLL_WORDS.has(word) && word !== '/');
  }
  function endingsOf(long: readonly Name[]): ReadonlyMap<string, Name | null> {
    const endings = new Map<string, Name | null>();
    for (const name of long) {
      const words = wordsOf(name).filter((word) => word !== 'the');
      for (let k = 1; k < words.length; k++) {
        const ending = words.slice(k).join(' ');
        const known = endings.get(ending);
        if (known === undefined) endings.set(ending, name);
        else if (
          known !== null &&
          wordsOf(known)
            .filter((word) => word !== 'the')
            .join(' ') !== words.join(' ')
        ) {
          // “Sund Security Council”, “Vell Sund Security Council”: the longest holds the others
          const [a, b] = [wordsOf(known).join(' '), wordsOf(name).join(' ')];
          if (a.endsWith(` ${b}`)) continue;
          endings.set(
            ending,
            b.endsWith(` ${a}`) || abbreviates(known, name) ? name : abbreviates(name, known) ? known : null,
          );
        }
      }
    }
    return endings;
  }

  // “Rovers” beside “Dunmere Rovers”: the last word is called so alone; not “Democrats” beside “Senate Democrats”
  function isTeam({ from, to, kind }: Name): boolean {
    const { norm } = tokens[from]!;
    return to === from + 1 && kind === 'unknown' && looksPlural(norm) && !isPeople(norm);
  }
  // 3 all others
  const others = names.filter((name) => KINDS[name.kind] !== undefined);
  const firms = indexFirms(reading, others);
  const byEnding = endingsOf(
    others
      .filter((name) => name.kind !== 'common' && name.longForm === null && name.to - name.from > 1 && !name.headline)
      .map(ofWhoseBoard),
  );
  const theAlliance = onlyAlliance(others);
  for (const name of others) {
    const words = wordsOf(name).filter((word) => word !== 'the');
    const kind = KINDS[name.kind]!;
    let key = name.state !== null && kind === 'state' ? `state ${name.state}` : `other ${words.join(' ')}`;
    let full: Name | null = null;
    if (name.state === null && words.length === 1 && /^(?:state|unknown|place)$/.test(name.kind))
      full = asState(words[0]!);
    if (full === null && name.longForm !== null) {
      const { start } = name.longForm;
      full = others.find((other) => other.start === start) ?? null;
    } else if (
      full === null &&
      name.state === null &&
      (words.length > 1 || tokens[name.from - 1]?.norm === 'the' || isTeam(name))
    ) {
      // “the Pact” after “the Halden Pact”, “the Security Council” beside one longer name that ends so
      full = byEnding.get(words.join(' ')) ?? null;
      // “the Alliance”, where one alliance is named
      if (
        full === null &&
        words.length === 1 &&
        ALLIANCE_HEADS.has(words[0]!) &&
        !/^[\p{Lu}]+$/u.test(tokens[name.from]!.text) &&
        theAlliance !== null
      )
        full = theAlliance;
      full ??= fullerPoll(name);
    }
    if (full === null && words.length === 1 && name.kind === 'unknown') full = firms.fullFirm(name);
    if (name.kind !== 'publication') full ??= firms.withLegalForm(words);
    if (full !== null)
      key =
        full.state !== null && full.kind === 'state'
          ? `state ${full.state}`
          : `other ${wordsOf(full)
              .filter((w) => w !== 'the')
              .join(' ')}`;
    const named = full ?? name;
    const as =
      named.state !== null && kind === 'state' ? (STATE_TITLES.get(named.state) ?? shown(named)) : shown(named);
    add(open(key, KINDS[named.kind]!, named, as), name, as);
  }
  // 4 “Belgians”: all of them, as “Democrats” are
  for (const name of names)
    if (name.kind === 'demonym' && isPeople(tokens[name.to - 1]!.norm))
      add(open(`people ${wordsOf(name).join(' ')}`, 'group', name, shown(name)), name);
  for (const entity of entities) entity.names.sort((a, b) => a.from - b.from);
  return { entities, entityOf };
}

const isShouted = (name: string): boolean => /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
