// Statements and events in; what somebody alleges or denies out.
import { stemmer } from 'stemmer';
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import {
  A_CLAIM,
  ACCUSING,
  ALLEGED,
  BARE,
  CALLED_UNTRUE,
  CALLING,
  CLAIM_SCORNED,
  DENYING,
  EMPHATIC,
  NAMED_AFTER,
  NEVER_DID,
  NO_LONGER_FOR,
  NO_PART,
  NOT_FELT,
  OF_ANOTHER,
  PLAINLY_NOT,
  SCORN,
  SCORNS_IT,
  UNTRUE,
  WAS_NOT,
  WRONGS,
} from '../../lexicon/denying-words.ts';
import { rarityOf } from '../../lexicon/word-rarity.ts';
import type { RecordedReport } from '../../record/entry.ts';
import { passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { listWords } from '../../text/list-words.ts';
import { matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { rarestOf } from '../findings/weigh-words.ts';
import { speakerOf } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import { type Ground, groundOf, namesAndOffices } from './claim-ground.ts';
import { contradictedIn, goesOnIn } from './contradicted-in.ts';
import { namesIn } from './names-in.ts';
import { weighedIn } from './weighed-in.ts';

const NAMED_WITHIN = 1200;
const DISPUTE_STEMS = 6;
const DISPUTE_RARITY = 4;
/** Characters between what is said and the denial that answers it. */
const ANSWERED_WITHIN = 400;
/** … where it is the very deed that is denied. */
const DEED_WITHIN = 1500;

/** `isWeighed`: with what is weighed, and not only what the rules take for a claim. */
export function claimsOf(record: RecordedReport, isWeighed = true): Claim[] {
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
  for (const one of scornedIn(record, ground)) claims.set(one.entryId, one);
  const outright = [...claims.values()];
  for (const denial of outright.filter(({ side }) => side === 'denial')) {
    if (outright.some((claim) => claim.side === 'allegation' && isAnsweredBy(claim, denial))) continue;
    const answered = statements
      .filter(({ id, act, content }) => !claims.has(id) && ANSWERABLE.has(act) && matterOf(content.text).size > 0)
      .map((entry) => toClaim(entry, 'allegation', ground))
      .filter((claim) => isAnsweredBy(claim, denial))
      .sort((a, b) => b.start - a.start || (a.entryId < b.entryId ? -1 : 1));
    // all that the last of them said: the sentence before a denial is often only the end of it
    for (const claim of answered) if (isOneSource(claim, answered[0]!)) claims.set(claim.entryId, claim);
  }
  for (const entry of statements) {
    if (claims.has(entry.id) || !SAYING.has(entry.act) || entry.polarity !== 'positive') continue;
    const claim = toClaim(entry, 'allegation', ground);
    if (isOfOthers(claim)) claims.set(entry.id, { ...claim, isPlain: true });
  }
  for (const one of contradictedIn(statements, claims, (entry, side) => toClaim(entry, side, ground)))
    claims.set(one.entryId, one);
  if (isWeighed)
    for (const one of weighedIn(statements, claims, (entry) => ({ ...toClaim(entry, 'allegation', ground), isPlain: true }))) claims.set(one.entryId, one); // biome-ignore format: one line
  for (const claim of claims.values()) {
    const more = claim.side === 'denial' && isBare(claim) ? goesOnIn(statements, claim, record.report.text) : undefined;
    if (more === undefined) continue;
    // with all between: of “denies that and says the crew had cut a cable” the words “that the crew had cut a cable” would tell the opposite
    const shown = passageOf(record.report.text, [{ start: claim.start, end: more.content.spans.at(-1)!.end }]);
    claims.set(claim.entryId, { ...claim, shown });
  }
  return inOrder(claims.values());
}

/** All that is said in the report: claims as they are, the rest as what may be alleged or denied by its words alone; and which are claims. */
export function allClaimsOf(record: RecordedReport): { claims: Claim[]; outright: ReadonlySet<string> } {
  const claims = new Map(claimsOf(record, false).map((claim) => [claim.entryId, claim]));
  const outright = new Set(claims.keys());
  const ground = groundOf(record);
  for (const entry of record.entries)
    if (
      entry.kind === 'statement' &&
      entry.content.spans.length > 0 &&
      !claims.has(entry.id) &&
      entry.polarity !== 'hypothetical'
    )
      claims.set(entry.id, { ...toClaim(entry, 'allegation', ground), isPlain: true });
  return { claims: inOrder(claims.values()), outright };
}

const inOrder = (claims: Iterable<Claim>): Claim[] =>
  [...claims].sort((a, b) => a.start - b.start || (a.entryId < b.entryId ? -1 : 1));

const SAYING: ReadonlySet<Statement['act']> = new Set(['say', 'report']);
/** “Ombrian saboteurs [had fixed] charges”, “the boat [rammed] her”: a deed that is over, by its second word or later. Not “Halden is large”. */
const DID =
  /^[\s"“«„‘']*(?:that )?(?:an? |the )?(?:\p{L}[\p{L}’'-]*,? ){1,9}?(?:(?:had|has|have) (?!to\b|no\b|not\b|never\b)\p{Ll}+|(?!need|indeed)\p{Ll}{2,}ed|let|shot|sank|cut|hit|stole|took|gave|paid|broke|sold|bought|hid|led|ran|sent|set|fled|beat|burnt|blew|lied|knew)\b/iu;

/** Told of somebody named first who is not on the speaker’s side, as done: what may be denied elsewhere, by whoever did it. */
function isOfOthers({ content, from, about }: Claim): boolean {
  const [first = ''] =
    /^[\s"“«„‘']*(?:that )?(?:[Aa]n? |[Tt]he )?(?:\p{L}[\p{L}’'-]*\s?){1,3}/u.exec(content.text) ?? [];
  return (
    DID.test(content.text) &&
    (listWords(first).some(({ folded }) => BODY_NOUNS_ALONE.has(folded)) ||
      (namesIn(first).some((name) => !from.includes(name)) && about.some((name) => !from.includes(name))))
  );
}

const ANSWERABLE: ReadonlySet<Statement['act']> = new Set(['say', 'report', 'criticise', 'oppose', 'other']);
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
  const isMeant = said.meant.some((name) => denial.from.includes(name));
  const isOfDenier = said.about.some((name) => denial.from.includes(name)) || (isMeant && denial.isPlain);
  // “He has known since Christmas.” “I knew nothing of it”: who is meant by “he” answers for himself
  if (!isOfDenier && OF_ANOTHER.test(said.content.text) && /\b(?:I|we)\b/u.test(denial.content.text)) {
    const answer = overlapOfMatter(plain(said), plain(denial)).weight;
    const isNoPart = NO_PART.test(denial.content.text);
    if (isNoPart || (answer >= ANSWER_BITS && NEVER_DID.test(denial.content.text))) return true;
  }
  // “The commissioner insisted that nobody in his office had seen it”: who that is the report does not tell
  const isUnknown = denial.speaker === null && denial.from.length === 0 && denial.source.trim() !== '';
  if (denial.isPlain)
    return (
      (isOfDenier || isUnknown) &&
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
  SCORNS_IT.exec(content.text)?.[0] === content.text ||
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
    meant: namesIn(
      ground
        .meantIn(content.spans)
        .filter((one) => one.id !== actor?.id)
        .flatMap(namesAndOffices)
        .join(' · '),
    ),
    isPlain: false,
    scene: ground.sceneOf([...cue.spans, ...content.spans]),
    within,
    among: ground.statements,
    deeds: ground.deedsIn(content.spans),
    sums: ground.sumsIn(content.spans),
    ...(ACCUSES.test(cue.text) && !CLAUSE.test(content.text) ? { accuses: true as const } : {}),
  };
}

/** “accused”, “has been accusing”; not “alleged” nor “accused: he had”. */
const ACCUSES = /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\b/iu;
const CLAUSE = /^[\s"“«„‘']*that\b/iu;

/** Sentences that begin with “not one”, “nobody”, “never”, and tell what is over. */
export const flatClausesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;]["”’'»]*)\s+/u)
    .slice(0, MOST_CLAUSES)
    .filter((clause) => EMPHATIC.test(clause) && WAS_NOT.test(clause));
/** In hostile text a content may be as long as the report. */
const MOST_CLAUSES = 30;

const isDenied = (cue: string, content: string) => DENYING.test(cue) || ALLEGED.test(content);

/** Said, not asked or wished: “said no weapon had been fired”. */
const isPlainDenial = ({ act, polarity, content }: Statement) =>
  (act === 'say' || act === 'other') &&
  polarity === 'positive' &&
  ((PLAINLY_NOT.test(content.text) && !NOT_FELT.test(content.text)) || flatClausesOf(content.text).length > 0);

/** “Renn rubbished it: she had fallen, he said”: denied in the report’s own words, by who does so in an event of that sentence. Not “Tarsk neither accepted nor rejected the report”. */
function scornedIn(record: RecordedReport, ground: Ground): Claim[] {
  return toldSentences(record).flatMap(({ passage, events }): Claim[] => {
    const found = SCORNS_IT.exec(passage.text);
    if (found === null) return [];
    const at = passage.spans[0]!.start + found.index;
    const event = events.find(
      ({ type, status, spans }) =>
        type === 'REJECT' && status !== 'negated' && spans.some((span) => span.start <= at && at < span.end),
    );
    const agent = event?.participants.find(({ role }) => role === 'agent');
    if (event === undefined || agent === undefined) return [];
    const actor = agent.actor === null ? undefined : ground.byId.get(agent.actor.id);
    const content = passageOf(record.report.text, [{ start: at, end: at + found[0].length }]);
    return [
      {
        entryId: event.id,
        side: 'denial',
        speaker: speakerOf(actor),
        source: agent.text,
        from: namesIn([agent.text, ...(actor === undefined ? [] : namesAndOffices(actor))].join(' · ')),
        about: [],
        meant: [],
        content,
        start: at,
        scene: ground.sceneOf(content.spans),
        within: null,
        among: ground.statements,
        deeds: [],
        sums: [],
        isPlain: false,
      },
    ];
  });
}

function sideOf({ act, polarity, cue, content }: Statement): Claim['side'] | null {
  if (polarity === 'hypothetical') return null;
  if (act === 'deny') return polarity === 'negated' || !isDenied(cue.text, content.text) ? null : 'denial';
  if (polarity === 'positive' && act !== 'ask' && (CALLED_UNTRUE.test(content.text) || NO_PART.test(content.text)))
    return 'denial';
  if (polarity === 'positive' && CLAIM_SCORNED.test(content.text)) return 'denial';
  if (polarity === 'positive' && CALLING.test(cue.text) && (UNTRUE.test(content.text) || (A_CLAIM.test(content.text) && SCORN.test(content.text)))) return 'denial'; // biome-ignore format: one line
  if (act === 'allege' || (act === 'criticise' && ACCUSING.test(cue.text)))
    return polarity === 'negated' ? null : 'allegation';
  return null;
}

export function keysOfClaim({ content }: Claim): number[] {
  return rarestOf(matterOf(content.text), DISPUTE_STEMS, DISPUTE_RARITY).map((stem) => meetingKey('dispute', stem));
}
