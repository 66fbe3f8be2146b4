// A description of a body ("the ministry", "the newspaper", "Okker’s campaign") in; which of the report’s names it is, or null.
import { DEMONYMS } from '../../lexicon/gazetteer.ts';
import { ORGANISATION_HEADS, POLL_NOUNS } from '../../lexicon/organisation-words.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import { bodyClassOf } from './body-classes.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity } from './entity.ts';
import { campaignOf } from './find-campaign.ts';
import { normOf } from './give-office.ts';
import { fitsNoun, hasHead, PUBLICATION } from './name-fits-noun.ts';
import { isPeople } from './people-words.ts';
import { resolvePoll } from './resolve-poll.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isInSource, type Resolved, type Scene, spanOf } from './scene.ts';
import { isToldFirm } from './told-firm.ts';

export interface BodyPhrase {
  /** Tokens up to the head, and of the whole mention. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly at: number;
  readonly possessor: Name | null;
}

/** Sentences back to which the body must have been named. */
const FARTHEST = 12;
/** A body by no word of its name: it alone, this near. */
const NEAR = 2;
const INDEFINITE = /^(?:an?|one|another|some)$/;
export const CONTRASTING =
  /^(?:other|another|rival|same|second|third|previous|former|latter|entire|whole|average|typical|competing|opposing|first|last|next|only|two|three|small|local)$/;
const OPENING = 3;
const AHEAD = 8;

/** What anybody's body may be called. */
const ANY_BODY = /^(?:company|firm|business|organi[sz]ation|employer)$/;

export function resolveBody(scene: Scene, { from, to, end, at, possessor }: BodyPhrase): Resolved | null {
  const { reading, trail, entities, entityOf, sentenceOf } = scene;
  const { tokens } = reading;
  const sentence = sentenceOf[at]!;
  const first = tokens[from]!.norm;
  const headNorm = tokens[to - 1]!.norm;
  const head = singularOf(headNorm);
  const isBody = BODY_WORDS.has(head) || ORGANISATION_HEADS.has(headNorm) || ONE_BODY.test(headNorm);
  if (!isBody || isPeople(headNorm)) return null;
  const seat = scene.nameAt.get(to + 1);
  const state =
    /^(?:in|of)$/.test(tokens[to]?.norm ?? '') &&
    /^(?:government|regime)$/.test(head) &&
    seat !== undefined &&
    seat.to >= end
      ? entityOf.get(seat)
      : undefined;
  // “the government in Brussels”, “the government of Belgium” is Belgium’s
  if (state?.kind === 'state' && seat !== undefined && first === 'the')
    return { entity: state, because: { kind: 'capital', span: spanOf(scene, seat.from, seat.to) } };
  if (end > to && /^(?:of|for|in|at)$/.test(tokens[to]?.norm ?? '')) return inFull();
  const owner = ownerOf();
  const found = POLL_NOUNS.has(head) && head === headNorm && possessor === null ? resolvePoll(scene, from, to) : body();
  return (
    found && {
      entity: found,
      because: { kind: 'description', span: spanOf(scene, found.fullest.from, found.fullest.to) },
    }
  );

  // “police said” of the one force that the report names
  function force(): Entity | null {
    const all = entities.filter(
      ({ kind, fullest }) =>
        kind !== 'person' && tokens.slice(fullest.from, fullest.to).some(({ norm }) => norm === 'police'),
    );
    return all.length === 1 && all[0]!.fullest.to - all[0]!.fullest.from > 1 ? all[0]! : null;
  }
  // “the board of elections” of the Vell Board of Elections
  function inFull(): Resolved | null {
    const words = tokens.slice(first === 'the' ? from + 1 : from, end).map(({ norm }) => singularOf(norm));
    for (const { entity, name } of trail.traces) {
      if (name === null || name.to - name.from < words.length || entity.kind === 'person') continue;
      const ending = tokens.slice(name.to - words.length, name.to).map(({ norm }) => singularOf(norm));
      if (ending.every((word, i) => word === words[i]))
        return { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
    }
    return null;
  }
  function body(): Entity | null {
    if (owner === null) return null;
    if (headNorm === 'police') return owner === undefined && to - from <= 2 ? force() : null;
    const firm = ONE_FIRM.test(head) && first === 'the' ? toldHere() : null;
    if (firm !== null) return firm;
    const found = named();
    if (found === null && owner?.kind === 'person' && headNorm === 'campaign') return campaignOf(scene, owner);
    const held = found === null && owner?.kind === 'person' ? bodyOf(owner) : null;
    if (held !== null) return held;
    if (found !== null || owner !== undefined || !isPlain()) return found;
    if (to - from > 2) return isAnother() ? null : (lastSource() ?? onlyNear());
    return (isAnother() ? null : (last() ?? onlyFirm() ?? lastSource())) ?? ahead();
  }

  // “Okker, chief executive of Harlan Mills, … [his company]”: the one body that somebody's post or work is told to be of
  function bodyOf({ offices, calledAs }: Entity): Entity | null {
    const owned = [...offices, ...calledAs].filter(({ time, of }) => time === 'now' && of !== null);
    const all = entities.filter(
      (entity) =>
        isCompany(entity) &&
        (ANY_BODY.test(head) ? mayBeCalled(entity) : fitsNoun(tokens, entity, head)) &&
        entity.names.some((name) => owned.some(({ of }) => of === normOf(tokens, name))),
    );
    return all.length === 1 ? all[0]! : null;
  }

  // “the civil rights group”, “the Geneva-based group”, “the Norwegian firm”: whatever is said of it, but that it is another
  function isPlain(): boolean {
    return tokens
      .slice(from + 1, to - 1)
      .every(
        ({ text, norm }) =>
          (/^\p{Ll}/u.test(text) && !CONTRASTING.test(text)) || /.-based$/.test(norm) || DEMONYMS.has(norm),
      );
  }
  // “the audit firm” for the one company of the nearest sentence that names one
  function onlyNear(): Entity | null {
    if (first !== 'the' || head !== headNorm || !/^(?:company|firm|group|organi[sz]ation)$/.test(head)) return null;
    const near = new Set<Entity>();
    let nearest = -1;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const { entity, sentence: there, at: place } = trail.traces[i]!;
      if (sentence - there > NEAR || (nearest !== -1 && there !== nearest)) break;
      if (!(isCompany(entity) || entity.kind === 'armed-group') || !mayBeCalled(entity) || scene.quoted(place))
        continue;
      nearest = there;
      near.add(entity);
    }
    const [only] = near;
    return near.size === 1 ? only! : null;
  }

  // undefined: nobody’s; null: somebody’s who is not known
  function ownerOf(): Entity | undefined | null {
    if (possessor !== null) return entityOf.get(possessor) ?? null;
    if (!/^(?:his|her|its|their)$/.test(first)) return undefined;
    return to - from === 2 ? (resolvePronoun(scene, from, first, null)?.entity ?? null) : null;
  }

  // by the head word of a body’s name, or its kind: the latest
  function named(): Entity | null {
    let common: Entity | null = null;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const { entity, sentence: there } = trail.traces[i]!;
      if (sentence - there > FARTHEST) break;
      if (!isIt(entity)) continue;
      // “the bank” of “the Bank of Vell” before “the central bank”; “the unions” of no “teachers' union”
      if (entity.fullest.kind !== 'common') return entity;
      if (head === headNorm) common ??= entity;
    }
    if (common !== null) return common;
    // “the ministry” that is told of in full only further on
    const small = entities.filter((entity) => entity.fullest.kind === 'common' && hasHead(tokens, entity, head));
    if (owner === undefined && first === 'the' && to - from === 2 && small.length === 1 && head === headNorm)
      if (!entities.some((entity) => entity !== small[0] && hasHead(tokens, entity, head) && entity.kind !== 'person'))
        return small[0]!;
    // “his campaign”: the one body of that name, wherever it is named
    // and “the administration” for the one that the report names at all
    const all = entities.filter(
      (entity) =>
        isIt(entity) &&
        entity.fullest.kind !== 'common' &&
        (owner !== undefined || (hasHead(tokens, entity, head) && first === 'the' && entity.fullest.from < from)),
    );
    // a headline’s “Museum” beside the National Museum of Vell
    const long = all.length > 1 ? all.filter(({ fullest }) => fullest.to - fullest.from > 1) : all;
    return long.length === 1 ? long[0]! : null;
  }
  function isIt(entity: Entity): boolean {
    if (entity.kind === 'person' || entity.kind === 'group' || !fitsNoun(tokens, entity, head)) return false;
    if (owner === undefined && !hasModifiers(entity)) return false;
    if (owner === undefined || owner === entity) return true;
    return owner !== null && entity.name.toLowerCase().includes(owner.name.toLowerCase().split(' ').at(-1)!);
  }
  // “the company” for the one organisation that the last sentences are about, whatever its name; “the government” for the state
  function last(): Entity | null {
    if (first !== 'the' || head !== headNorm) return null;
    const isState = STATE_WORDS.test(head);
    if (!isState && !ONE_BODY.test(head)) return null;
    const source = scene.sources.at(-1);
    if (
      source !== undefined &&
      sentence - source.sentence <= NEAR &&
      source.entity !== null &&
      !isCalledOtherwise(source.at)
    )
      if (isState ? source.entity.kind === 'state' : isCompany(source.entity) && mayBeCalled(source.entity))
        return source.entity;
    const near = new Set<Entity>();
    const subjects = new Set<Entity>();
    const places = new Set<Entity>();
    let nearest = -1;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const { entity, sentence: there, name, at: place, weight } = trail.traces[i]!;
      if (sentence - there > NEAR) break;
      if (scene.quoted(place) || (name === null && isCalledOtherwise(place))) continue;
      if (isState ? entity.kind !== 'state' || name?.kind === 'demonym' : !isCompany(entity) || !mayBeCalled(entity))
        continue;
      // “Marrow left. Vell stayed. The company”: the nearer one, of states none
      if (nearest !== -1 && there !== nearest && !isState) break;
      nearest = there;
      near.add(entity);
      if (weight >= 1) subjects.add(entity);
      if (name?.kind === 'unknown' && LIES_IN.test(tokens[place - 1]?.norm ?? '')) places.add(entity);
    }
    // “Pelagon Tankers of [Syrna]”: where it is
    if (places.size < near.size) for (const place of places) near.delete(place);
    // “a drop in the oil giant Harlan. The company …”, where the index is the subject
    const told = isState ? [] : [...near].filter((one) => isToldFirm(tokens, one, at));
    if (told.length === 1) return told[0]!;
    const [only] = near.size === 1 || isState ? near : subjects;
    return (near.size === 1 || (!isState && subjects.size === 1)) && only !== undefined ? only : null;
  }
  // “[The union] said so. The company …”: another
  function isCalledOtherwise(there: number): boolean {
    const said = tokens[there]!.norm === 'the' ? bodyClassOf(tokens[there + 1]?.norm ?? '') : null;
    const own = bodyClassOf(head);
    return said === 'league' && own !== null && own !== said;
  }
  // “spoke to the oil giant [Harlan], helping the company”: told so in this sentence
  function toldHere(): Entity | null {
    const told = new Set<Entity>();
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const { entity, sentence: there, name } = trail.traces[i]!;
      if (there !== sentence) break;
      if (name !== null && isCompany(entity) && isToldFirm(tokens, entity, at)) told.add(entity);
    }
    return told.size === 1 ? [...told][0]! : null;
  }
  // “The company, [Tulliq Gold], …”, where nothing else is called a firm
  function onlyFirm(): Entity | null {
    const told =
      ONE_FIRM.test(head) && first === 'the'
        ? entities.filter((one) => isCompany(one) && isToldFirm(tokens, one, at))
        : [];
    return told.length === 1 ? told[0]! : null;
  }
  // “the union” of letters, as its name has no such word; not of “Nordferry”, whose drivers may have one
  function mayBeCalled({ fullest }: Entity): boolean {
    // “the company” is no Competition Division
    if (ONE_FIRM.test(head) && PUBLIC.test(tokens[fullest.to - 1]!.norm)) return false;
    return !NAMED_SO.test(head) || /^[\p{Lu}&-]{2,}$/u.test(tokens[fullest.to - 1]!.text);
  }
  // “a group of voters … the group”: a thing of that kind without a name was spoken of; not “the advocacy group Harbour Watch”,
  // “Marrow, the parent company of Vell”
  function isAnother(): boolean {
    const { firstToken } = reading.sentences[Math.max(0, sentence - NEAR)]!;
    for (let i = firstToken; i < from; i++) {
      if (tokens[i]!.text !== head) continue;
      if (scene.nameAt.has(i + 1) || /^(?:called|named|,)$/.test(tokens[i + 1]?.norm ?? '')) continue;
      if (tokens[i + 1]?.norm === 'of' && tokens[i + 2]?.kind === 'word' && /^\p{Ll}/u.test(tokens[i + 2]!.text))
        return true;
      let start = i - 1;
      while (start > firstToken && i - start < 5 && !INDEFINITE.test(tokens[start]!.norm)) start--;
      if (!INDEFINITE.test(tokens[start]?.norm ?? '')) continue;
      if (!/^(?:,|is|was|as|—|–)$/.test(tokens[start - 1]?.text ?? '')) return true;
    }
    return false;
  }
  // “the website said” of the body that has spoken last, when nothing of its name says what it is
  function lastSource(): Entity | null {
    if (first !== 'the' || head !== headNorm || !(PUBLICATION.test(head) || ONE_BODY.test(head))) return null;
    for (const { entity, number, sentence: there, at: place } of scene.sources.toReversed()) {
      if (sentence - there > FARTHEST) break;
      if (isCalledOtherwise(place)) continue;
      if (entity !== null && !mayBeCalled(entity)) return null;
      if (number !== 'thing' || entity === null || entity.kind === 'state' || entity.fullest.kind === 'place') continue;
      const isPlain = entity.kind === 'organisation' && entity.fullest.kind === 'unknown';
      return isPlain || (PUBLICATION.test(head) && entity.kind === 'publication') ? entity : null;
    }
    return null;
  }
  // A headline’s “Newspaper” is the paper that the report then names and that speaks there
  function ahead(): Entity | null {
    if (sentence >= OPENING || head !== headNorm || !beginsWithCapital(tokens[to - 1]!.text)) return null;
    for (const { entity, at: there, sentence: s } of trail.traces.slice(trail.indexAt(to)))
      if (s - sentence > AHEAD) break;
      else if (there >= to && entity.kind !== 'person' && (hasHead(tokens, entity, head) || speaksAt(entity, there)))
        return entity;
    return null;
  }

  function speaksAt({ kind, fullest }: Entity, there: number): boolean {
    if (!PUBLICATION.test(head) || !(kind === 'publication' || fullest.kind === 'unknown')) return false;
    return isInSource(scene, there);
  }
  // “the editorial board” of a name that has both words; “the company” has none to have
  function hasModifiers({ fullest }: Entity): boolean {
    for (let i = /^(?:the|this|that)$/.test(first) ? from + 1 : from; i < to - 1; i++) {
      const { norm } = tokens[i]!;
      if (!tokens.slice(fullest.from, fullest.to).some((token) => token.norm === norm)) return false;
    }
    return true;
  }
}

const ONE_FIRM = /^(?:company|firm|bank|airline|carrier|retailer|chain|startup)$/;
const PUBLIC =
  /^(?:division|department|ministry|agency|office|commission|council|board|court|committee|bureau|authority|parliament|assembly|congress|senate|government|police|inspectorate|tribunal|union|party|association|university|army|front)$/;
const LIES_IN = /^(?:of|in|at|near|from)$/;
const STATE_WORDS = /^(?:government|regime)$/;
const ONE_BODY =
  /^(?:company|firm|group|organi[sz]ation|agency|website|site|outlet|magazine|network|union|non-?profit|think-tank|charity|publisher|airline|carrier|bank|chain|retailer|startup|institute|center|lobby|association|coalition|foundation|club|lender|regulator|watchdog|insurer|utility|fintech|hospital|school|trust|federation|bloc|body|museum|label|consortium)$/;
/** Bodies that have their kind, or letters that stand for it, in their names. */
const NAMED_SO = /^(?:union|coalition|association|foundation|institute|center)$/;
const NO_COMPANY = new Set(['place', 'seat', 'common']);
const isCompany = ({ kind, fullest }: Entity): boolean => kind === 'organisation' && !NO_COMPANY.has(fullest.kind);
