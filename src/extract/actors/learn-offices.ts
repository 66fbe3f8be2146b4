// Entities in; the offices and descriptions that the text gives to persons, put into them with their passages.
//
//   [Pact Secretary General] X      [Senators] Okker and X      what stands before, behind and around a name: office-before-name.ts,
//   office-behind-name.ts, office-by-clause.ts
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entities } from './build-entities.ts';
import type { Entity } from './entity.ts';
import { findParty } from './find-party.ts';
import type { GiveOffice } from './give-office.ts';
import { learnCandidacy } from './learn-candidacy.ts';
import { learnContests } from './learn-contests.ts';
import { learnOfficeBefore } from './office-before-name.ts';
import { learnOfficeBehind } from './office-behind-name.ts';
import { learnOfficeServed } from './office-by-clause.ts';
import { learnOfficeByVerb } from './office-by-verb.ts';
import type { OfficeGround } from './office-ground.ts';
import { officeHeadOf } from './office-words.ts';
import { partyOfRace } from './party-of-race.ts';
import { seatBehind } from './place-of-office.ts';

export function learnOffices(
  reading: Reading,
  { entityOf }: Entities,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, Name>,
  giveOffice: GiveOffice,
): void {
  const { tokens, sentences } = reading;
  const endingAt = new Map<number, Name>();
  const titled = new Set<number>();
  const titles = new Map<Name, NonNullable<Name['title']>>();
  for (const name of names) {
    endingAt.set(name.to, name);
    if (name.kind === 'person' && name.title !== null) titled.add(name.title.from);
  }
  const ground: OfficeGround = { reading, nameAt, endingAt, titled, giveOffice };
  let s = 0;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const entity = entityOf.get(name);
    if (entity === undefined) continue;
    while (s < sentences.length - 1 && sentences[s]!.endToken <= name.from) s++;
    const { firstToken, endToken } = sentences[s]!;
    if (name.title !== null)
      giveOffice(entity, {
        ...name.title,
        passage: [name.title.from, name.to],
        of: isForPlace(name.title) ? seatBehind(tokens, name, nameAt) : null,
      });
    else shared(entity, name);
    entity.party ??= findParty(tokens, name) ?? partyOfList(name);
    learnOfficeBefore(ground, entity, name, firstToken);
    learnOfficeBehind(ground, entity, name, [firstToken, endToken]);
    learnOfficeByVerb(ground, entity, name, endToken);
    learnOfficeServed(ground, entity, name, [firstToken, endToken]);
    learnCandidacy(tokens, entity, name.from, tokens[name.to]?.norm === "'s" ? name.to + 1 : name.to);
    if (name.title !== null && /^dr\.?$/.test(tokens[name.title.from]!.norm)) {
      const { from, to } = name.title;
      entity.calledAs.push({
        head: 'doctor',
        words: new Set(),
        of: null,
        time: 'now',
        from,
        to,
        passage: [from, name.to],
      });
    }
  }

  // what a race tells goes behind what a title does
  for (const name of names) {
    const entity = name.kind === 'person' ? entityOf.get(name) : undefined;
    if (entity === undefined || entity.party !== null) continue;
    entity.party = partyOfRace(tokens, nameAt, tokens[name.to]?.norm === "'s" ? name.to + 1 : name.to);
  }
  learnContests(reading, names, nameAt, entityOf);
  // “Sens. Daan Okker and [Petra Lindqvar]”, “Ministers Okker and [Lindqvar]”: a title in the plural is everybody’s in the list
  function shared(entity: Entity, name: Name): void {
    let i = name.from - 1;
    if (tokens[i]?.norm === 'and') i--;
    if (tokens[i]?.text === ',') i--;
    const before = i === name.from - 1 ? undefined : endingAt.get(i + 1);
    const title = before?.title ?? (before === undefined ? undefined : titles.get(before));
    if (before?.kind !== 'person' || title === undefined || !/s\.?$/.test(tokens[title.to - 1]!.norm)) return;
    titles.set(name, title);
    giveOffice(entity, {
      ...title,
      passage: [title.from, name.to],
      of: isForPlace(title) ? seatBehind(tokens, name, nameAt) : null,
    });
  }

  // “Senator Okker of Lumen” is Lumen’s; “House Speaker Okker of Lumen” is not
  function isForPlace({ to }: NonNullable<Name['title']>): boolean {
    return /^(?:senator|representative|congressman|congresswoman|governor|delegate|mp)$/.test(
      officeHeadOf(tokens[to - 1]!.norm) ?? '',
    );
  }

  // “Republican candidates Daan Okker and [Petra Lindqvar]”
  function partyOfList(name: Name): string | null {
    let i = name.from - 1;
    if (tokens[i]?.norm === 'and') i--;
    if (tokens[i]?.text === ',') i--;
    const before = i === name.from - 1 ? undefined : endingAt.get(i + 1);
    if (before?.kind !== 'person' || !/s$/.test(tokens[before.from - 1]?.norm ?? '')) return null;
    return entityOf.get(before)?.party ?? null;
  }
}
