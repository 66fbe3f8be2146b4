// Clusters in; pairs of them that may be one out, each with its reason, for a person to decide. Nothing is merged here.

import { isLegalForm } from '../../lexicon/legal-forms.ts';
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { STATE_ENDS } from '../../lexicon/posts.ts';
import type { ActorRef } from '../../record/actor.ts';
import type { PossibleSame, SameReason } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import type { Apart, Cluster } from './cluster.ts';
import { looseForms, reasonOfLikeness } from './loose-forms.ts';
import { personName, surnameOf, wordsOf } from './name-words.ts';
import { isOneSlipApart } from './one-slip-apart.ts';
import { soundForm } from './sound-form.ts';

/** Of so many names with one loose form each is held against each; beyond, each against the first only. */
const MOST_EACH = 30;

const HOW: Readonly<Record<SameReason, string>> = {
  'look-alike-letters': 'the names differ in letters that look alike',
  'invisible-characters': 'the names differ in characters that cannot be seen',
  'letter-forms': 'the names differ in the form of their letters (wide, joined, mathematical)',
  accents: 'the names differ in accents',
  marks: 'the names differ in hyphens, apostrophes or stops',
  'word-order': 'the names have the same words in another order',
  'title-in-name': 'one name is the other with a title before it',
  'short-name': 'one name is the other without “Federation”, “Ltd” and the like',
  suffix: 'one name is the other with a suffix, as a father and son have it',
  spelling: 'the surnames differ in one letter, and the offices are of the same state or body',
  transliteration: 'the names may be one in other letters, brought into Latin ones in two ways',
  'other-kind': 'the same name is read as another kind of actor',
  countries: 'reports give the bearers of this name to different states',
  'offices-at-one-date': 'reports give the bearers of this name different posts at one date',
  occupations: 'reports give the bearers of this name trades or posts that nobody has together',
  titles: 'reports give the bearers of this name titles of different genders',
  'middle-names': 'the bearers of this name have different middle names',
  'unclear-bearer': 'there are several bearers of this name, and the report does not tell which it means',
  acronym: 'the acronym stands for several long forms',
  'surname-and-office': 'the surname and the office are the same, but the report gives no full name',
};

/** A name has the same forms each time, and the same names come again with each report: they are worked out once. */
const MOST_NAMES = 100_000;
const looseFormsOf = remember(looseForms, MOST_NAMES);
const soundFormOf = remember(soundForm, MOST_NAMES);

/** Each pair once, by the ids of its two; of several reasons the first. */
export function offerSame(clusters: readonly Cluster[], apart: Iterable<Apart>): PossibleSame[] {
  const offers = new Map<string, PossibleSame>();
  const refOf = (of: Cluster): ActorRef => ({ id: of.id, name: of.shownName });
  const offer = (x: Cluster, y: Cluster, reason: SameReason) => {
    if (x.id === y.id) return;
    const [a, b] = x.id < y.id ? [x, y] : [y, x];
    const at = `${a.id} ${b.id}`;
    if (!offers.has(at)) offers.set(at, { actors: [refOf(a), refOf(b)], reason, how: HOW[reason] });
  };
  for (const { a, b, reason } of apart) offer(a, b, reason);

  const wide = clusters.filter(({ reach }) => reach === 'all-reports');
  // “Foreign Ministry” alone is the name of one in every state
  const namesOf = (one: Cluster) => (isOwned(one) ? [one.shownName] : one.names);
  const named = wide.flatMap((cluster) =>
    namesOf(cluster).map((name) => ({ cluster, name, loose: looseFormsOf(name) })),
  );
  const pairUp = <T>(groups: Iterable<readonly T[]>, each: (a: T, b: T) => void) => {
    for (const group of groups)
      for (let j = 1; j < group.length; j++) {
        const from = group.length <= MOST_EACH ? 0 : j > MOST_EACH ? j : 0;
        for (let i = from; i < j; i++) each(group[i]!, group[j]!);
        if (from === j) each(group[0]!, group[j]!);
      }
  };
  pairUp(Map.groupBy(named, ({ cluster, loose }) => `${cluster.kind} ${loose.loosest}`).values(), (a, b) => {
    const reason = a.cluster.key === b.cluster.key ? null : reasonOfLikeness(a.loose, b.loose);
    if (reason !== null) offer(a.cluster, b.cluster, reason);
  });
  const byName = Map.groupBy(named, ({ name }) => foldName(name));
  pairUp(byName.values(), (a, b) => {
    if (a.cluster.kind !== b.cluster.kind) offer(a.cluster, b.cluster, 'other-kind');
  });

  for (const { cluster, name } of named) {
    const words = wordsOf(name);
    if (cluster.kind === 'person' || words.length < 2) continue;
    // “Tarsk Federation” and “Tarsk”, “Keel & Marsh Ltd” and “Keel & Marsh”
    const isLong =
      words.length === 2 ? STATE_ENDS.has(words[1]!) || isLegalForm(words[1]!) : isLegalForm(words.at(-1)!);
    for (const short of isLong ? (byName.get(words.slice(0, -1).join(' ')) ?? []) : [])
      if (short.cluster.kind !== 'person') offer(cluster, short.cluster, 'short-name');
  }

  const persons = wide.filter(({ kind }) => kind === 'person');
  const byKey = Map.groupBy(persons, ({ key }) => key);
  for (const person of persons) {
    const words = person.key.split(' ');
    for (const other of words.length > 2 ? (byKey.get(words.slice(0, 2).join(' ')) ?? []) : [])
      offer(person, other, 'suffix');
    for (const name of new Set(person.parts.map(({ named }) => named.folded))) {
      const parts = wordsOf(name);
      if (
        parts.length < 3 ||
        !OFFICE_HEADS.has(parts[0]!.replace(/^(?:vice|rear|lieutenant|major)-/, '').replaceAll('.', ''))
      )
        continue;
      const rest = personName(parts.slice(1).join(' '));
      if (rest !== null)
        for (const other of byKey.get(`${rest.given} ${rest.family}`) ?? []) offer(person, other, 'title-in-name');
    }
  }
  pairUp(Map.groupBy(persons, ({ key }) => key.split(' ')[0]!).values(), (a, b) => {
    if (a.key !== b.key && isOneSlipApart(a.key, b.key) && shareOwner(a, b)) offer(a, b, 'spelling');
  });

  pairUp(Map.groupBy(persons, ({ key }) => soundFormOf(key)).values(), (a, b) => {
    if (a.key !== b.key) offer(a, b, 'transliteration');
  });

  const bySurname = Map.groupBy(persons, ({ names }) => surnameOf(names[0]!));
  for (const single of clusters) {
    if (single.kind !== 'person' || single.reach === 'all-reports') continue;
    const posts = postsOf(single);
    if (posts.size > 0)
      for (const person of bySurname.get(surnameOf(single.names[0]!)) ?? [])
        if (postsOf(person).intersection(posts).size > 0) offer(person, single, 'surname-and-office');
  }
  return [...offers.values()].sort(
    (x, y) => compareText(x.actors[0].id, y.actors[0].id) || compareText(x.actors[1].id, y.actors[1].id),
  );
}

const isOwned = ({ parts }: Cluster): boolean => parts.every(({ named }) => named.body !== null);

const shareOwner = (a: Cluster, b: Cluster): boolean => ownersOf(a).intersection(ownersOf(b)).size > 0;

const officesOf = ({ offices }: Cluster) => offices.flatMap(({ read }) => read ?? []);

const ownersOf = (cluster: Cluster): Set<string> =>
  new Set(officesOf(cluster).flatMap(({ owners }) => owners.map(({ key }) => key)));

/** Posts with an owner: "minister foreign of arven". */
const postsOf = (cluster: Cluster): Set<string> =>
  new Set(officesOf(cluster).flatMap(({ post, owners }) => owners.map(({ key }) => `${post} of ${key}`)));
