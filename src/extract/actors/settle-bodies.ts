// Entities whose names read like persons’ in; those of them of whom the report tells what only a body has, made organisations.
//
//   [Nordhavn Kysser], which runs …      the choir, [Cantorin Hald]      shares in [Banque Ondine]      [Velk]’s shareholders      … said [its] losses
//   not: [Daan Okker], who …      the publisher, [Petra Venn]      Mr [Okker]      [Daan Okker], 58,      … said [his] firm

import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import { bodyClassOf } from './body-classes.ts';
import type { Entity } from './entity.ts';
import { GENDER_OF } from './learn-gender.ts';

/** Evidence from which it is a body. */
const BODY_AT = 1.5;
/** Who makes or sells: a person as often. */
const MAY_BE_PERSON =
  /^(?:maker|operator|developer|publisher|broker|builder|contractor|landlord|investor|baker|caterer|brewer|miner|producer|distributor|wholesaler|side|team|voice|watch|executive|service|house|home|fund|party|post|mirror|partner|station|times|bros)s?$/;
const OF_BODY =
  /^(?:founders?|co-founder|chairman|chairwoman|chair|board|shares|shareholders|headquarters|customers|employees|workforce|subsidiary|share|bonds?|profits?|revenues?|factory|factories|plants?|stores|shops)$/;
const SHARES = /^(?:shares|stake|stock|investors|invested|shareholders|stakes)$/;
const PEOPLE =
  /^(?:consultants|contractors|auditors|architects|solicitors|developers|operators|makers|builders|brokers|publishers|brewers|suppliers)$/;
const BODIES =
  /^(?:groups|companies|firms|unions|charities|parties|clubs|banks|agencies|airlines|schools|hospitals|organi[sz]ations|associations|museums|universities)$/;
/** What no family is called. */
const FIRM_BY_FORM =
  /^(?:lines|homes|foods|motors|airlines|airways|industries|hotels|stores|playhouse|shipping|aggregates|tankers|railways|broadcasting|publishing)$/;
/** Tokens from a name to “it” or “he”. */
const PRONOUN_REACH = 14;

/** Changes the kinds of `entities`. */
export function settleBodies(
  { tokens, sentences }: Reading,
  entities: readonly Entity[],
  nameAt: ReadonlyMap<number, Name>,
): void {
  for (const entity of entities) {
    const { kind, names, offices, fullest } = entity;
    // “the landlord, Citadel Homes,” may be taken for an office of hers
    const isSomebody = offices.some(({ head }) => bodyClassOf(head) === null && !/^(?:owner|rival|parent)$/.test(head));
    if (kind !== 'person' || isSomebody || names.some(({ title }) => title !== null)) continue;
    const { norm, text } = tokens[fullest.to - 1]!;
    const isFirm = fullest.to - fullest.from > 1 && FIRM_BY_FORM.test(norm);
    if (!isFirm && genderOfGivenName(fullest.to - fullest.from > 1 ? tokens[fullest.from]!.text : text) !== null)
      continue;
    if (names.reduce((sum, name) => sum + weigh(name), isFirm ? BODY_AT : byWords(entity)) >= BODY_AT)
      entity.kind = 'organisation';
  }

  // “Kjeld [Lines]”, “Citadel [Homes]”
  function byWords({ fullest: { from, to } }: Entity): number {
    const { norm } = tokens[to - 1]!;
    return to - from > 1 && bodyClassOf(norm) !== null && !MAY_BE_PERSON.test(norm) ? 1 : 0;
  }
  function weigh({ from, to, headline }: Name): number {
    if (headline) return 0;
    const comma = tokens[from - 1]?.text === ',';
    const before = tokens[comma ? from - 2 : from - 1];
    const next = tokens[to];
    let sum = 0;
    if (next?.text === ',' && tokens[to + 1]?.norm === 'which') sum += 2;
    if (next?.text === ',' && (tokens[to + 1]?.norm === 'who' || tokens[to + 1]?.kind === 'number')) sum -= 2;
    // “the choir, X,”, “the start-up X”
    if (before?.kind === 'word' && /^\p{Ll}/u.test(before.text)) {
      if (PEOPLE.test(before.norm) && !comma) sum += 1.5;
      else if (bodyClassOf(before.norm) !== null && !(comma && !(isClosed(to) && isWhole(from - 2))))
        sum += MAY_BE_PERSON.test(before.norm) ? 0.5 : 1.5;
      if (/^(?:in|of)$/.test(before.norm) && SHARES.test(tokens[from - 2]?.norm ?? '')) sum += 1.5;
    }
    // “two green groups, Y and X,”
    const listed =
      tokens[from - 1]?.norm === 'and' ? [...nameAt.values()].find((one) => one.to === from - 1) : undefined;
    if (
      listed !== undefined &&
      tokens[listed.from - 1]?.text === ',' &&
      BODIES.test(tokens[listed.from - 2]?.norm ?? '')
    )
      sum += 1.5;
    // “the start-up X”
    if (tokens[from - 1]?.norm === 'up' && tokens[from - 3]?.norm === 'start') sum += 1.5;
    // “X, a four-year-old company”, “X, the largest producer,”
    if (next?.text === ',' && /^(?:an?|the|one)$/.test(tokens[to + 1]?.norm ?? '')) sum += told(to + 2);
    if (next?.norm === "'s" && OF_BODY.test(tokens[to + 1]?.norm ?? '')) sum += 1;
    return sum + (/^(?:by|of|at|for|with|from|to)$/.test(before?.norm ?? '') ? 0 : byPronoun(to));
  }
  // “[the choir], X,”; not “the head of [the choir], X,”
  function isWhole(noun: number): boolean {
    let i = noun;
    while (i > 0 && noun - i < 4 && !/^(?:the|an?|its|his|her|their|one)$/.test(tokens[i]!.norm)) i--;
    return !/^(?:of|for|at|on|in|from|to|with|by|and)$/.test(tokens[i - 1]?.norm ?? '');
  }
  function isClosed(i: number): boolean {
    return /^[,.;:)]$/.test(tokens[i]?.text ?? '.');
  }
  function told(start: number): number {
    for (let i = start; i < start + 7 && tokens[i]?.kind === 'word'; i++) {
      const { norm } = tokens[i]!;
      const ends =
        !/^[\p{L}\p{N}]/u.test(tokens[i + 1]?.text ?? '.') ||
        /^(?:that|which|in|of|with|based|behind|from|for)$/.test(tokens[i + 1]!.norm);
      if (ends && /^(?:larg|bigg|old|small)est$/.test(tokens[start]!.norm) && bodyClassOf(norm) !== null) return 1.5;
      if (ends) return bodyClassOf(norm) === null ? 0 : MAY_BE_PERSON.test(norm) ? 0.5 : 1.5;
      if (/^(?:of|at|in|for|who|and)$/.test(norm)) return 0;
    }
    return 0;
  }
  // “X says [its] ships”, “X denied [he] knew”: the first pronoun behind it in its sentence, before another name
  function byPronoun(to: number): number {
    const sentence = sentences.find(({ firstToken, endToken }) => firstToken < to && to <= endToken);
    for (let i = to; i < Math.min(to + PRONOUN_REACH, sentence?.endToken ?? 0) && !nameAt.has(i); i++) {
      const { norm } = tokens[i]!;
      if (GENDER_OF.has(norm)) return -1.5;
      if (/^(?:its|itself)$/.test(norm)) return 1;
      if (/^(?:it|they|their)$/.test(norm)) return 0;
    }
    return 0;
  }
}
