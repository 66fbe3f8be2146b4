// Names of bodies, states and places in; put to what they are names of, a short one to what it is short for.
import { STATE_TITLES } from '../../lexicon/gazetteer.ts';
import {
  ALLIANCE_HEADS,
  ORGANISATION_HEADS,
  POLL_NOUNS,
  POLL_WORDS,
  PUBLICATION_HEADS,
} from '../../lexicon/organisation-words.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import type { Actor } from '../../record/actor.ts';
import { isTitleOf } from '../../understand/names/learn-states.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { EntityBook } from './entity-book.ts';
import { indexFirms } from './index-firms.ts';
import { isPeople } from './people-words.ts';

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

/** What a paper does in a headline. */
const TELLS = /^(?:says|said|reports|reported|claims|writes|reveals|finds|learns)$/;

export function addBodies(reading: Reading, book: EntityBook, names: readonly Name[]): void {
  const { tokens, wordsOf, shown, open, add } = book;
  const others = names.filter((name) => KINDS[name.kind] !== undefined);
  const firms = indexFirms(reading, others);
  const byEnding = endingsOf(
    others
      .filter((name) => name.kind !== 'common' && name.longForm === null && name.to - name.from > 1 && !name.headline)
      .map(ofWhoseBoard),
  );
  const theAlliance = onlyAlliance(others);
  const isInFirst = ({ end }: Name) => end <= (reading.paragraphs[0]?.end ?? 0);
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
    } else if (full === null && isInFirst(name) && words.length === 1 && PUBLICATION_HEADS.has(words[0]!)) {
      // “Tarsk to leave talks, Post says” over “the Sund Post reported”; not “Herald Street shut” over “the Vell Herald”
      const paper = byEnding.get(words[0]!) ?? null;
      if (paper?.kind === 'publication' && TELLS.test(tokens[name.to]?.norm ?? '')) full = paper;
    }
    if (full === null && name.state === null && words.length === 1) full = headedSo(name);
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
  // “[Federation] president Daan Okker” after “the Federation of Heating Engineers”, where nothing else is called so
  function headedSo({ from, to }: Name): Name | null {
    const word = tokens[from]!.norm;
    if (!ORGANISATION_HEADS.has(word) || /^\p{Ll}/u.test(tokens[to]?.text ?? '') === false) return null;
    const full = others.filter(
      (one) =>
        one.from < from &&
        !one.headline &&
        one.to - one.from > 2 &&
        one.kind !== 'state' &&
        tokens[one.from]!.norm === word &&
        /^(?:of|for|on)$/.test(tokens[one.from + 1]!.norm),
    );
    const [first] = full;
    return first !== undefined && full.every((one) => wordsOf(one).join(' ') === wordsOf(first).join(' '))
      ? first
      : null;
  }
  // “U.N. Security Council” and “United Nations Security Council”
  function abbreviates(short: Name, long: Name): boolean {
    const letters = tokens[short.from]!.text.replaceAll('.', '');
    if (!/^\p{Lu}{2,6}$/u.test(letters) || long.to - long.from !== short.to - short.from - 1 + letters.length)
      return false;
    for (let k = 0; k < letters.length; k++) if (tokens[long.from + k]!.text[0] !== letters[k]) return false;
    return wordsOf(short).slice(1).join(' ') === wordsOf(long).slice(letters.length).join(' ');
  }
  // “Tarsk” beside “the Tarsk Federation”, “the Tarskian Federation”, “the Republic of Tarsk”
  function asState(word: string): Name | null {
    const isOf = ({ to }: Name) => tokens[to - 1]!.norm === word && tokens[to - 2]!.norm === 'of';
    const isFull = (name: Name) =>
      name.kind === 'state' &&
      name.to > name.from + 1 &&
      (tokens[name.from]!.norm === word || isOf(name) || isTitleOf(tokens, name, word));
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
}
