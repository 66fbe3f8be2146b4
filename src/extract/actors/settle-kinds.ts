// Entities in; those of no known kind that the report speaks of as places, as papers or as somebody who says “I” made so. Whoever speaks or acts is no place:
// “Port Alder said it would appeal” is a club or a council.
//
//   fighting in [Sarn]      the port of [Sund]      [Vell], a town on the border      → places, unless they speak or act
//   “I will not sign it,” [Okker] said                                                 → persons
//   the news agency [HNB]      DROVNY ([Tarsk Inform]) —      [Vell Avis], a newspaper      → publications
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { LANDMARK_HEADS, SPOT_KINDS } from '../../lexicon/landmark-heads.ts';
import { PUBLICATION_HEADS } from '../../lexicon/organisation-words.ts';
import { PLACE_NOUNS, PLACE_OPENERS } from '../../lexicon/place-nouns.ts';
import { findPlace } from '../../lexicon/places.ts';
import type { Mention } from '../../record/actor.ts';
import type { Entry } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { headOfMention } from './mention-head.ts';
import { tokensOfMention } from './tokens-of-mention.ts';

/** Evidence of a place from which it is one; what each sign weighs stands below. */
const PLACE_AT = 1;

const INSIDE = /^(?:in|near|outside|throughout|around|across|inside|within)$/;
const TOWARDS = /^(?:at|to|from|for|over|into|through|towards?|via|of|between|around)$/;
/** “[Vell]’s streets”: what only a place has. */
const OF_PLACE =
  /^(?:residents|inhabitants|townspeople|streets|suburbs|outskirts|skyline|port|harbou?r|waterfront|airport|mayor|neighbou?rhoods?|hospitals?|schools|roads|beaches|population)$/;
/** “[Vell] was shelled”, “shelled [Vell]” */
const DONE_TO_PLACES =
  /^(?:shelled|bombarded|besieged|recaptured|occupied|evacuated|flooded|liberated|stormed|visited|leaving|left|reached|entered)$/;
const LEADS: Readonly<Record<string, RegExp>> = {
  to: /^(?:visits?|trips?|journeys?|flights?|flew|fly|flown|travell?ed|travell?ing|travell?s?|road|way|drove|drive|moved|went|sent|invitation|invited|return|returned|returning|fled|back|close|north|south|east|west|deployed|evacuated|marched|next|came|come|coming|go|going|summoned)$/,
  from: /^(?:withdr[ae]w\w*|withdrawal|pull\w*|retreat\w*|fled|flee|flights?|evacuat\w+|expelled|escaped|miles|kilomet(?:re|er)s|km|co-?ordinated|north|south|east|west|far|away|back|drove|flew|returned|returning|travell?ed|live|convoy|ships?|shipments?)$/,
  for: /^(?:planned|left|leaves|bound|departed|scheduled|headed|heading|battle|fight)$/,
  over: /^(?:quarrels?|disputes?|sovereignty|control|flew|flown|airspace)$/,
  on: /^(?:attacks?|assaults?|raids?|strikes?|marched|advanced?|advancing|fell|landed|closing)$/,
  at: /^(?:account|terminal|base|port|airport|harbou?r|camp|landed|arrived|arrive|docked|battery|station|depot|talks|summit|meeting|happened|occurred)$/,
  into: /^(?:crossed|moved|marched|sent|rolled|drove|advanced|flew|fled)$/,
  through: /^(?:.*ed|drove|ran|went|road|route)$/,
};
const PRINTS =
  /^(?:newspapers?|paper|daily|weekly|tabloid|broadsheet|magazine|broadcaster|website|journal|station|channel|outlet|newswire)$/;
const PRINTED = /^(?:news|press|wire)$/;

const SAYS_I = /(?:^|[\s“"'‘—–(])I(?:['’](?:m|ve|d|ll))?\s/u;

/** “Vell Observer” → "vell"; null where an outlet’s name is not of two words whose last is a paper’s. */
function townOf(outlet: string | null): string | null {
  const words = foldName(outlet ?? '').replace(/^the /, '').split(' '); // biome-ignore format: one line
  return words.length === 2 && PUBLICATION_HEADS.has(words[1]!) && !isCommonWord(words[0]!) ? words[0]! : null;
}

/** Changes the kinds of `entities`. */
export function settleKinds(
  reading: Reading,
  entities: readonly Entity[],
  entityOf: ReadonlyMap<Name, Entity>,
  nameAt: ReadonlyMap<number, Name>,
  entries: readonly Entry[],
): void {
  const { tokens, report } = reading;
  // VELL, March 3 ([Meridian Wire]) –: nobody’s given name and surname
  for (const entity of entities)
    if (entity.kind === 'person' && entity.names.some(isAgency)) entity.kind = 'publication';
  const open = entities.filter(
    ({ kind, names, state }) => kind === 'organisation' && state === null && names.length > 0 && names.every(isOpen),
  );
  if (open.length === 0) return;
  for (const entity of open) if (entity.names.some(isPrinted)) entity.kind = 'publication';
  const town = townOf(report.outlet);
  const acting = findActing();
  for (const entity of findSayingI()) entity.kind = 'person';
  for (const entity of open)
    if (entity.kind === 'organisation' && !acting.has(entity) && weigh(entity) >= PLACE_AT) entity.kind = 'place';

  function isAgency({ start, end }: Span): boolean {
    return report.agency !== null && report.text.slice(start, end) === report.agency;
  }
  function isOpen({ kind, longForm }: Name): boolean {
    return longForm === null && (kind === 'unknown' || kind === 'place' || kind === 'organisation');
  }
  // “the news agency HNB”, “the broadcaster, Radio Mabwe”, “Vell Avis, the local newspaper”, the agency of the dateline
  function isPrinted({ kind, from, to, start, end }: Name): boolean {
    if (kind === 'place' || INSIDE.test(tokens[from - 1]?.norm ?? '')) return false;
    if (isAgency({ start, end })) return true;
    const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
    const before = tokens[at]?.norm ?? '';
    if (PRINTS.test(before) || (before === 'agency' && PRINTED.test(tokens[at - 1]?.norm ?? ''))) return true;
    if (tokens[to]?.text !== ',' || !DETERMINERS.has(tokens[to + 1]?.norm ?? '')) return false;
    for (let i = to + 2; i < to + 6 && tokens[i]?.kind === 'word'; i++)
      if (PRINTS.test(tokens[i]!.norm)) return !beginsWithCapital(tokens[i]!.text);
    return false;
  }
  function weigh({ names }: Entity): number {
    const { from, to, start, end } = names[0]!;
    if (names.some(({ kind }) => kind === 'organisation')) return 0;
    // “[Vell]” in the Vell Observer
    if (from + 1 === to && tokens[from]!.norm === town) return PLACE_AT;
    let sum = findPlace(report.text.slice(start, end)) === null ? 0 : 0.6;
    if (to - from > 1 && PLACE_OPENERS.has(tokens[from]!.norm)) sum += 1;
    if (to - from > 1 && (PLACE_NOUNS.has(tokens[to - 1]!.norm) || LANDMARK_HEADS.has(tokens[to - 1]!.norm))) sum += 1;
    return names.reduce((all, name) => all + weighAt(name), sum);
  }
  function weighAt({ kind, from, to, start, end, headline }: Name): number {
    const before = tokens[from - 1]?.norm ?? '';
    const next = tokens[to];
    if (headline) return 0;
    // “the [Greywater] ferry terminal”
    if (isBeforeLandmark(to)) return 0.7;
    if ((before === 'the' && !LANDMARK_HEADS.has(tokens[to - 1]!.norm)) || /^(?:an?|this|its|their)$/.test(before))
      return -1.5;
    // a dateline’s, or what the names found to be a place
    let sum = kind !== 'place' ? 0 : /^[\p{Lu}\s.-]+$/u.test(report.text.slice(start, end)) ? 1 : 0.6;
    if (INSIDE.test(before)) sum += 1;
    else if (TOWARDS.test(before)) sum += leadsThere(before, from - 2) ? 1 : kind === 'place' ? 0.2 : 0.4;
    if (PLACE_NOUNS.has(before) || (before === 'of' && PLACE_NOUNS.has(tokens[from - 2]?.norm ?? ''))) sum += 1;
    if (next?.norm === "'s" && OF_PLACE.test(tokens[to + 1]?.norm ?? '')) sum += 1;
    if (DONE_TO_PLACES.test(before)) sum += 0.5;
    if (/^(?:was|were|is|been)$/.test(next?.norm ?? '') && DONE_TO_PLACES.test(tokens[to + 1]?.norm ?? '')) sum += 1;
    if (next?.kind === 'word' && PLACE_NOUNS.has(next.norm) && /^\p{Ll}/u.test(next.text)) sum += 0.7;
    return sum + (isCalledPlace(to) ? 1.5 : 0);
  }
  // “a visit to [Vell]”, “withdrew from [Vell]”, “planned for [Vell]”, “an attack on [Vell]”
  function leadsThere(preposition: string, at: number): boolean {
    const { norm, text } = tokens[at] ?? { norm: '', text: '' };
    return /^\p{Ll}/u.test(text) && (LEADS[preposition]?.test(norm) ?? false);
  }
  function isBeforeLandmark(at: number): boolean {
    const isSmall = (i: number) => /^\p{Ll}/u.test(tokens[i]?.text ?? '');
    return (
      isSmall(at) &&
      (LANDMARK_HEADS.has(tokens[at]!.norm) ||
        (SPOT_KINDS.has(tokens[at]!.norm) && isSmall(at + 1) && LANDMARK_HEADS.has(tokens[at + 1]!.norm)))
    );
  }
  // “Vell, a fishing town on the border”
  function isCalledPlace(comma: number): boolean {
    if (tokens[comma]?.text !== ',' || !DETERMINERS.has(tokens[comma + 1]?.norm ?? '')) return false;
    for (let i = comma + 2; i < comma + 7 && tokens[i]?.kind === 'word'; i++)
      if (PLACE_NOUNS.has(tokens[i]!.norm))
        return /^(?:of|in|on|near|,|\.|where|that|with|and|north|south|east|west)$/.test(tokens[i + 1]?.text ?? '.');
    return false;
  }
  // “I will not sign it,” Okker said: of one word, and no body, which would say “we”; not “I will not,” the Harbour said, “I told Vell so,” he said
  function findSayingI(): readonly Entity[] {
    const isBare = ({ kind, from, to }: Name) =>
      kind === 'unknown' && to - from === 1 && !DETERMINERS.has(tokens[from - 1]?.norm ?? '');
    const bare = open.filter(({ kind, names }) => kind === 'organisation' && names.every(isBare));
    const saying = new Set<number>();
    for (const entry of bare.length === 0 ? [] : entries) {
      if (entry.kind !== 'statement' || entry.form !== 'direct' || !SAYS_I.test(entry.content.text)) continue;
      const words = tokensOfMention(tokens, entry.source);
      if (words !== null && words.to === words.at + 1) saying.add(words.at);
    }
    return bare.filter(({ names }) => names.some(({ from }) => saying.has(from)));
  }
  function findActing(): ReadonlySet<Entity> {
    const found = new Set<Entity>();
    const add = (mention: Mention) => {
      const words = tokensOfMention(tokens, mention);
      if (words === null) return;
      const { at, to } = words;
      const head = headOfMention(reading, nameAt, at, to);
      if (head?.is !== 'name' || INSIDE.test(tokens[at - 1]?.norm ?? '') || TOWARDS.test(tokens[at - 1]?.norm ?? ''))
        return;
      // “[Vell] was shelled”: nothing that it does
      if (/^(?:was|were|is|been)$/.test(tokens[head.name.to]?.norm ?? '')) return;
      const entity = entityOf.get(head.name);
      if (entity !== undefined) found.add(entity);
    };
    for (const entry of entries)
      if (entry.kind === 'statement') add(entry.source);
      else if (entry.kind === 'event')
        for (const participant of entry.participants) if (participant.role === 'agent') add(participant);
    return found;
  }
}
