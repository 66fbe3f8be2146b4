// Statements and events in; what somebody alleges or denies out.
import { stemmer } from 'stemmer';
import {
  ACCUSING,
  ALLEGED,
  BARE,
  CALLED_UNTRUE,
  CALLING,
  DENYING,
  NAMED_AFTER,
  NEVER_DID,
  NO_LONGER_FOR,
  NO_PART,
  PLAINLY_NOT,
  UNTRUE,
  WRONGS,
} from '../../lexicon/denying-words.ts';
import { rarityOf } from '../../lexicon/word-rarity.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { listWords } from '../../text/list-words.ts';
import { matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { rarestOf } from '../findings/weigh-words.ts';
import { type Speaker, speakerOf } from '../utterances/saying.ts';
import { type Ground, groundOf, namesAndOffices } from './claim-ground.ts';
import { namesIn } from './names-in.ts';

export interface Claim {
  readonly entryId: string;
  /** What a denial answers is an allegation too, with whatever verb it is told: “She said the guns were his. He denied it.” */
  readonly side: 'allegation' | 'denial';
  readonly speaker: Speaker | null;
  /** Words of the source as they stand, for a speaker that is not known. */
  readonly source: string;
  /** What speaker and source belong to: stems of the names in source, actor and offices. */
  readonly from: readonly string[];
  /** Names in what is said, and whom it is said to or of. */
  readonly about: readonly string[];
  readonly content: Passage;
  /** Where in the report it begins. */
  readonly start: number;
  /** Id of the statement that tells it: “she said that he had accused them”. */
  readonly within: string | null;
  /** Deeds that what is said tells, each with the names of those in it and of its place. */
  readonly deeds: readonly { readonly type: string; readonly names: readonly string[] }[];
  /** “count 3000000”: counts and sums in what is said. */
  readonly sums: readonly string[];
  /** Denied by no word but “no” or “not”: counts only against the accuser’s own words. */
  readonly isPlain: boolean;
}

const NAMED_WITHIN = 1200;
const DISPUTE_STEMS = 6;
const DISPUTE_RARITY = 4;
/** Characters between what is said and the denial that answers it. */
const ANSWERED_WITHIN = 400;
/** … where it is the very deed that is denied. */
const DEED_WITHIN = 1500;
export function claimsOf(record: RecordedReport): Claim[] {
  const { entries } = record;
  const ground = groundOf(record);
  const statements = entries.filter(
    (entry): entry is Statement => entry.kind === 'statement' && entry.content.spans.length > 0,
  );
  const claims = new Map<string, Claim>();
  for (const entry of statements) {
    const side = sideOf(entry);
    if (side !== null) claims.set(entry.id, toClaim(entry, side, ground));
    else if (isPlainDenial(entry)) claims.set(entry.id, { ...toClaim(entry, 'denial', ground), isPlain: true });
  }
  const outright = [...claims.values()];
  for (const denial of outright.filter(({ side }) => side === 'denial')) {
    if (outright.some((claim) => claim.side === 'allegation' && isAnsweredBy(claim, denial))) continue;
    const answered = statements
      .filter(({ id, act }) => !claims.has(id) && ANSWERABLE.has(act))
      .map((entry) => toClaim(entry, 'allegation', ground))
      .filter((claim) => isAnsweredBy(claim, denial))
      .sort((a, b) => b.start - a.start || (a.entryId < b.entryId ? -1 : 1));
    // all that the last of them said: the sentence before a denial is often only the end of it
    for (const claim of answered) if (isOneSource(claim, answered[0]!)) claims.set(claim.entryId, claim);
  }
  return statements.flatMap(({ id }) => claims.get(id) ?? []);
}

const ANSWERABLE: ReadonlySet<Statement['act']> = new Set(['say', 'report', 'criticise', 'other']);
/** Bits of the matter that an answer by “no” or “not” alone shares with what it answers. */
const ANSWER_BITS = 5;

/**
 * Whether `denial` comes right behind what another says, of the one who denies, of the same deed, or as all that is there to be denied.
 *
 *   A former aide said that he had taken cash from a builder. He said he had never met the builder.
 *   Troops burned Ansa, the Front said. … The army denied that it had burned Ansa.
 */
export function isAnsweredBy(said: Claim, denial: Claim): boolean {
  const behind = denial.start - said.content.spans.at(-1)!.end;
  const within = NAMED_AFTER.test(denial.content.text) ? NAMED_WITHIN : ANSWERED_WITHIN;
  if (behind < 0 || said.source === denial.source) return false;
  if (said.speaker !== null && said.speaker.short === denial.speaker?.short) return false;
  if (!denial.isPlain && isOneDeed(said, denial) && behind <= DEED_WITHIN) return true;
  if (behind > within) return false;
  if (NO_SUCH.test(denial.content.text)) return behind <= RIGHT_BEHIND && sharesWord(said, denial);
  const isOfDenier = said.about.some((name) => denial.from.includes(name));
  if (denial.isPlain)
    return (
      isOfDenier &&
      NEVER_DID.test(denial.content.text) &&
      overlapOfMatter(plain(said), plain(denial)).weight >= ANSWER_BITS
    );
  return isBare(denial) || isOfDenier;
}

/** “Told him so by telephone. … There had been no such call.” */
const NO_SUCH = /\bno such\b/iu;
const RIGHT_BEHIND = 200;
const plain = ({ content }: Claim) => withoutNames(matterOf(content.text));
const sharesWord = (a: Claim, b: Claim) =>
  overlapOfMatter(matterOf(a.content.text), matterOf(b.content.text)).stems > 0;

/** A deed of one kind, with a name in common. */
export const isOneDeed = (a: Claim, b: Claim): boolean =>
  a.deeds.some(({ type, names }) =>
    b.deeds.some((other) => other.type === type && names.some((name) => other.names.includes(name))),
  );

const isOneSource = (a: Claim, b: Claim) =>
  a.source === b.source || (a.speaker !== null && b.speaker !== null && a.speaker.short === b.speaker.short);

export const isBare = ({ content }: Claim): boolean =>
  listWords(content.text).every(({ folded }) => BARE.has(folded) || rarityOf(stemmer(folded)) < 2);

/** “There had been no irregularities of any kind”: whatever was alleged, it is denied. */
export const isOfAnyWrong = ({ content }: Claim): boolean => {
  const words = listWords(content.text).filter(({ folded }) => !BARE.has(folded) && rarityOf(stemmer(folded)) >= 2);
  return words.length > 0 && words.every(({ folded }) => WRONGS.has(folded));
};

function toClaim(
  { id, source, content, addressee, cue, within }: Statement,
  side: Claim['side'],
  ground: Ground,
): Claim {
  const actor = source.actor === null ? undefined : ground.byId.get(source.actor.id);
  // “a former aide to Mr Stroud” speaks of him, not for him
  const others = NO_LONGER_FOR.test(source.text)
    ? ground.namedIn(source.spans).filter((one) => one.kind === 'person' && one.id !== actor?.id)
    : [];
  const against = namesIn(others.flatMap(namesAndOffices).join(' · '));
  return {
    entryId: id,
    side,
    speaker: speakerOf(actor),
    source: source.text,
    from: namesIn([source.text, ...(actor === undefined ? [] : namesAndOffices(actor))].join(' · ')).filter(
      (name) => !against.includes(name),
    ),
    about: [...new Set([...namesIn([content.text, addressee.text].join(' · ')), ...against])].sort(),
    content,
    start: Math.min(...[...cue.spans, ...content.spans].map((span) => span.start)),
    isPlain: false,
    within,
    deeds: ground.deedsIn(content.spans),
    sums: ground.sumsIn(content.spans),
  };
}

const isDenied = (cue: string, content: string) => DENYING.test(cue) || ALLEGED.test(content);

/** Said, not asked or wished: “said no weapon had been fired”. */
const isPlainDenial = ({ act, polarity, content }: Statement) =>
  (act === 'say' || act === 'other') && polarity === 'positive' && PLAINLY_NOT.test(content.text);

function sideOf({ act, polarity, cue, content }: Statement): Claim['side'] | null {
  if (polarity === 'hypothetical') return null;
  if (act === 'deny') return polarity === 'negated' || !isDenied(cue.text, content.text) ? null : 'denial';
  if (polarity === 'positive' && act !== 'ask' && (CALLED_UNTRUE.test(content.text) || NO_PART.test(content.text)))
    return 'denial';
  if (polarity === 'positive' && CALLING.test(cue.text) && UNTRUE.test(content.text)) return 'denial';
  if (act === 'allege' || (act === 'criticise' && ACCUSING.test(cue.text)))
    return polarity === 'negated' ? null : 'allegation';
  return null;
}

export function keysOfClaim({ content }: Claim): number[] {
  return rarestOf(matterOf(content.text), DISPUTE_STEMS, DISPUTE_RARITY).map((stem) => meetingKey('dispute', stem));
}
