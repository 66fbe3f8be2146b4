// A Reading in, its names out: persons, states, demonyms, capitals, seats of government, bodies, publications, offices.
//
//   case evidence ─▶ runs of capitals ─▶ parts of runs ─▶ kinds (gazetteer, heads, surroundings, repetition) ─▶ names
//
// There is no tagger: a run is what it is called elsewhere in the report, what its words are, and what stands around it.
import { DEMONYMS } from '../../lexicon/gazetteer.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { NAME_SUFFIXES, OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { DEMONYM_ENDS } from '../../lexicon/posts.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import type { Reading } from '../reading.ts';
import { isCounted, isDateline, isPlaceLike, isSpeaking, isStyled, isSubject, isThing } from './around-run.ts';
import { countCases } from './case-evidence.ts';
import { findLongForms } from './find-long-forms.ts';
import type { Run } from './find-runs.ts';
import { genderOfGivenName } from './given-name.ts';
import { introducedAcronyms } from './introduced-acronyms.ts';
import { type KindOfWords, kindOfWords } from './kind-of-words.ts';
import { learnStates } from './learn-states.ts';
import { listCandidates } from './list-candidates.ts';
import { type Name, type NameKind, type NameSeed, plainName } from './name.ts';
import { nameBodies } from './name-bodies.ts';
import { isOfStorm, namedStorms } from './named-storms.ts';
import { growPossessives } from './own-possessives.ts';
import { evidenceOfPlace, evidenceOfPronoun, evidenceOfWords, PERSON_AT } from './person-evidence.ts';
import { isSlipOf } from './slip-of.ts';
import { HARDLY, leastLikely, UNLIKELY, weighPersons } from './weigh-persons.ts';

const MILITARY = /^(?:soldiers?|troops|forces?|servicem[ae]n|weapons?|army|jets?|ships?)$/;

/**
 * The names of `reading` in text order, without overlap. Pure. `seeds` are names that somebody else has found: at their spans
 * nothing else is read, and what they are called counts as known in the rest of the report.
 */
export function findNames(reading: Reading, seeds: readonly NameSeed[] = []): readonly Name[] {
  const { tokens } = reading;
  const evidence = countCases(reading);
  const seeded = seeds.map((seed) => nameOfSeed(reading, seed)).filter((name) => name !== null);
  for (const [from, to] of introducedAcronyms(tokens)) {
    if (seeded.some((name) => name.from < to && from < name.to)) continue;
    const { kind, state } = kindOfWords(tokens, from, to) ?? { kind: 'organisation', state: null };
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    seeded.push({ ...plainName(kind, [from, to], span), state });
  }
  const isTaken = (run: { readonly from: number; readonly to: number }) =>
    seeded.some((name) => name.from < run.to && run.from < name.to);
  const candidates = listCandidates(reading, evidence, isTaken);
  const likely = weighPersons(reading, candidates, evidence);
  const storms = namedStorms(tokens, candidates);

  const words = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + tokens[i]!.norm;
    return text;
  };

  // What is known of a string of words over the whole report: title-case lines tell nothing.
  const scores = new Map<string, number>();
  const starts = new Set(candidates.map(({ run }) => run.from));
  for (const { rest, personal, run } of candidates) {
    if (rest === null || run.headline) continue;
    const [from, to] = rest;
    const key = words(from, to);
    const known = scores.get(key) ?? evidenceOfWords(tokens, from, to);
    const place = evidenceOfPlace(tokens, from, to) + (personal ? 4 : 0);
    scores.set(key, known + place + pronounBehind(run, from, to));
  }
  function pronounBehind({ sentence }: Run, from: number, to: number): number {
    const { firstToken } = reading.sentences[sentence]!;
    const limit = reading.sentences[sentence + 1]?.endToken ?? reading.sentences[sentence]!.endToken;
    return evidenceOfPronoun(tokens, from, to, from - firstToken <= 1, limit, (i) => starts.has(i));
  }

  const persons = new Set<string>();
  const byPart = new Set<string>();
  const families = new Set<string>();
  const addPerson = (key: string, from: number, to: number) => {
    persons.add(key);
    if (to - from > 1) {
      byPart.add(tokens[from]!.norm);
      const family = familyOf(tokens[to - 1]!.norm, tokens[to - 2]!.norm);
      byPart.add(family);
      families.add(family);
      for (let i = from + 1; i < to; i++) if (/^\p{Ll}/u.test(tokens[i]!.text)) byPart.add(words(i, to));
      // “Wilmer Anchía Solís … Anchía”: the first of two surnames
      if (to - from === 3 && /^\p{Lu}\p{Ll}+/u.test(tokens[from + 1]!.text)) byPart.add(tokens[from + 1]!.norm);
    }
  };
  for (const name of seeded) if (name.kind === 'person') addPerson(words(name.from, name.to), name.from, name.to);
  const kinds = new Map<string, KindOfWords | null>();
  for (const { rest, personal, run } of candidates) {
    if (rest === null || run.headline) continue;
    const [from, to] = rest;
    // “DROVNY —” is in capitals like all datelines, and no acronym
    if (isDateline(reading, from, to)) continue;
    const key = words(from, to);
    if (!kinds.has(key)) kinds.set(key, kindOfWords(tokens, from, to));
    const kind = kinds.get(key)!;
    if (!personal && (NO_NAME.test(key) || isNoPerson(key) || isOfStorm(storms, key, true) || isOfPeople(from, to)))
      continue;
    const score = scores.get(key)!;
    const isLikely = () =>
      score >= PERSON_AT ? likely(key) >= UNLIKELY : !NO_GIVEN.test(key) && likely(key) >= leastLikely(key);
    // A title makes a person of any words but a state’s: “President Lincoln”, not “President America”.
    if (personal ? kind === null || kind.kind !== 'organisation' || score > 4 : kind === null && isLikely())
      addPerson(key, from, to);
  }

  // “Petra Lindqvar Goes to Vell” over a text that calls her by the surname alone
  for (const { run } of candidates) {
    if (!run.headline) continue;
    for (let i = run.from; i + 1 < run.to; i++) {
      const family = tokens[i + 1]!.norm;
      const isCalled = scores.has(family) && kinds.get(family) === null && !byPart.has(family);
      if (isCalled && genderOfGivenName(tokens[i]!.text) !== null) addPerson(words(i, i + 2), i, i + 2);
    }
  }

  // “Aurelio Okker” beside a known Okker: a surname shared with a person makes a person; “said Okker” speaks for both.
  for (const [key, kind] of kinds) {
    const space = key.lastIndexOf(' ');
    if (kind !== null || space === -1 || persons.has(key) || key.split(' ').length > 3 || isNoPerson(key)) continue;
    if (isOfStorm(storms, key, true)) continue;
    const family = key.slice(space + 1);
    const score = scores.get(key) ?? 0;
    const isKnown = byPart.has(family) || persons.has(family);
    // Whom a report calls by the last word alone is more likely a person than a body: those go by their first words.
    const isCalled = scores.has(family) && !scores.has(key.slice(0, key.indexOf(' ')));
    const called = isCalled ? 0.4 + Math.min(1, Math.max(0, scores.get(family)!)) : 0;
    // “the Bernko Okker campaign” is no body called Bernko Okker where Okker is somebody; not “Fort Okker”, “Team Okker”
    const isGiven = (kinds.get(key.slice(0, key.indexOf(' '))) ?? null) === null && !NO_GIVEN.test(key);
    const attributed = isKnown && isGiven ? Math.min(1, Math.max(0, scores.get(family) ?? 0)) : 0;
    if (isKnown ? score + attributed > 0 : score + called >= PERSON_AT && likely(key) >= HARDLY) {
      persons.add(key);
      byPart.add(family);
      families.add(family);
    }
  }

  const names: Name[] = [...seeded];
  const put = (
    kind: NameKind,
    from: number,
    to: number,
    headline: boolean,
    state: string | null = null,
    title: Name['title'] = null,
  ) => {
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    names.push({ ...plainName(kind, [from, to], span), title, state, headline });
  };
  for (const { owner, office, rest, personal, run } of candidates) {
    const { headline } = run;
    if (headline) {
      findKnown(run.from, run.to);
      continue;
    }
    if (owner !== null) putOther(owner[0], owner[1], headline);
    if (rest === null) {
      // “Dean, a doctor,” beside a Howard Dean; not “the dean”
      const isFamily =
        office !== null && office[1] === office[0] + 1 && owner === null && byPart.has(tokens[office[0]]!.norm);
      if (isFamily && !/^(?:the|a|an)$/.test(tokens[office[0] - 1]?.norm ?? ''))
        put('person', office[0], office[1], headline);
      else if (office !== null) put('office', office[0], office[1], headline);
      continue;
    }
    const [from, to] = rest;
    const key = words(from, to);
    if (isLed(key) || isOfStorm(storms, key, !persons.has(key) && !byPart.has(key))) continue;
    const gazetteer = kinds.get(key)?.kind;
    const isPart = to - from === 1 && (byPart.has(key) || (gazetteer === undefined && isSlip(key)));
    if (gazetteer === undefined && !persons.has(key) && isHonoured(from, to)) put('person', from, from + 2, headline);
    else if (
      persons.has(key) &&
      (personal || gazetteer === undefined || isPart || gazetteer === 'organisation' || gazetteer === 'publication')
    )
      put('person', from, to, headline, null, office === null ? null : { from: office[0], to: office[1] });
    else if (
      (isPart || byPart.has(key)) &&
      (gazetteer === undefined ||
        gazetteer === 'organisation' ||
        (gazetteer === 'publication' && isSubject(tokens, from, to)))
    )
      put('person', from, to, headline);
    // “Jordan said” beside a Petra Jordan; not “Israel said” beside an Israel Okker, nor “Jordan’s king”
    else if (
      to - from === 1 &&
      families.has(key) &&
      OF_COUNTRY.has(gazetteer!) &&
      tokens[to]?.norm !== "'s" &&
      isSpeaking(tokens, from, to)
    )
      put('person', from, to, headline);
    else putOther(from, to, headline);
    if (office !== null && names.at(-1)?.kind !== 'person') put('office', office[0], office[1], headline);
  }

  // “Lindqvr” beside a Petra Lindqvar
  function isSlip(key: string): boolean {
    for (const known of byPart) if (isSlipOf(key, known)) return true;
    return false;
  }

  // In a line of title case only names of the report’s text are names: [Okker] Rejects [Halden Pact] Offer
  function findKnown(from: number, to: number): void {
    for (let i = from; i < to; ) {
      let end = Math.min(to, i + 6);
      for (; end > i; end--) {
        const key = words(i, end);
        const isPerson = persons.has(key) || (end - i === 1 && byPart.has(key));
        const known = isPerson
          ? null
          : (kinds.get(key) ?? (end - i === 1 || kinds.has(key) ? kindOfWords(tokens, i, end) : null));
        if (isPerson) put('person', i, end, true);
        else if (known !== null && (kinds.has(key) || known.state !== null || known.kind === 'place'))
          put(known.kind, i, end, true, known.state);
        else continue;
        break;
      }
      i = end > i ? end : i + 1;
    }
  }

  function putOther(from: number, to: number, headline: boolean): void {
    const key = words(from, to);
    const isTown = isDateline(reading, from, to);
    let known = kinds.get(key);
    if (known === undefined) {
      known = kindOfWords(tokens, from, to);
      if (!headline && !isTown) kinds.set(key, known);
    }
    const score = scores.get(key) ?? 0;
    // “Democratic lawmakers”, “Police said”, “a super PAC”, “the EU member States”, “Papa says”: no name
    if (to - from === 1 && NO_NAME.test(key)) return;
    // “[M]/s Okker Builders”
    if (key === 'm' && tokens[to]?.text === '/') return;
    // “The Company also said”: a release’s own word for who issues it
    if (to - from === 1 && /^(?:company|firm)$/.test(key) && tokens[from - 1]?.norm === 'the') return;
    // “the [Leeds-based] builder”, “the [Okker-backed] bill”
    if (known === null && COMPOUND.test(tokens[to - 1]!.norm)) return;
    if (known === null && (isThing(tokens, from) || isStyled(tokens, from, key))) return;
    if (isTown) put('place', from, to, headline);
    else if (known !== null) put(known.kind, from, to, headline, known.state);
    else if (!headline) put(score <= -1 && isPlaceLike(tokens, from) ? 'place' : 'unknown', from, to, headline);
  }
  // “one [Tarskian] soldier”, of a people that the report tells no state of; not “a Kardashian spokesman” of a Kim Kardashian
  function isOfPeople(from: number, to: number): boolean {
    const { norm } = tokens[from]!;
    const next = tokens[to];
    return (
      to - from === 1 &&
      !byPart.has(norm) &&
      DEMONYM_ENDS.some((end) => end.length > 2 && norm.length - end.length > 3 && norm.endsWith(end)) &&
      /^\p{Ll}/u.test(next?.text ?? '') &&
      (PERSON_NOUNS.has(singularOf(next!.norm)) ||
        OFFICE_HEADS.has(singularOf(next!.norm)) ||
        MILITARY.test(next!.norm))
    );
  }
  // “the Ingrid Solvane Prize” names Ingrid Solvane in full, where Solvane is known
  function isHonoured(from: number, to: number): boolean {
    if (to - from < 3 || genderOfGivenName(tokens[from]!.text) === null) return false;
    const second = tokens[from + 1]!.norm;
    const last = tokens[to - 1]!.norm;
    return (
      (persons.has(second) || byPart.has(second)) &&
      !persons.has(last) &&
      !NAME_SUFFIXES.has(last) &&
      scores.get(last) === undefined
    );
  }

  names.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart = names.filter((name, i) => i === 0 || name.from >= names[i - 1]!.to);
  const told = learnStates(tokens, apart).filter(
    ({ kind, from, to }) => kind !== 'unknown' || !isCounted(tokens, from, to),
  );
  return findLongForms(reading, nameBodies(tokens, growPossessives(reading, told)));
}

const COMPOUND =
  /.-(?:based|born|led|backed|made|owned|run|style|wide|bound|trained|educated|era|only|free|funded|sponsored|controlled|held|listed|endorsed|appointed|friendly|type|esque|inspired|supporting|leaning|themed|aligned|area)$/;
/** “the Ingrid [Solvane-led] field”, “an Anselm [Drazic-style] plan”: they only tell what it is like; not “Leeds-based Okker Builders” */
const isLed = (key: string): boolean => key.split(' ').some((word, i) => i > 0 && COMPOUND.test(word));
/** … “the Lumen [Republican] primary”, “a [Tarskian-Kestrian]” */
const isNoPerson = (key: string): boolean =>
  isLed(key) ||
  / (?:republican|democrat)s?$/.test(key) ||
  (/^[^ -]+-[^ -]+$/.test(key) && key.split('-').every((word) => DEMONYMS.has(word)));
const NO_GIVEN =
  /^(?:team|camp|mount|fort|port|lake|operation|project|hurricane|storm|house|radio|hotel|planet|saint|st\.?|the|cricket|rugby|football|netball|hockey|tennis|golf|athletics|swim|sport|transport|tourism) /;
/** What a family may be called as well. */
const OF_COUNTRY: ReadonlySet<NameKind> = new Set(['state', 'demonym', 'capital', 'place']);
const NO_NAME =
  /^(?:democratic|republican|libertarian|conservative|liberal|police|pacs?|states|papa|mama|mamma|mum|mummy|mom|mommy|dad|daddy|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|nobody|somebody|everybody|anybody|someone|everyone|islam|christianity|judaism|hinduism|buddhism|sikhism)$/;
const familyOf = (last: string, before: string): string => (/^(?:jr|sr|ii|iii|iv)\.?$/.test(last) ? before : last);

function nameOfSeed({ tokens }: Reading, { span, kind }: NameSeed): Name | null {
  const from = tokens.findIndex((token) => token.end > span.start);
  if (from === -1 || tokens[from]!.start >= span.end) return null;
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return plainName(kind, [from, to], { start: tokens[from]!.start, end: tokens[to - 1]!.end });
}
