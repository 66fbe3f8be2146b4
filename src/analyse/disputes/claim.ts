// Statements and events in; what somebody alleges or denies out.
import { stemmer } from 'stemmer';
import { rarityOf } from '../../lexicon/word-rarity.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { listWords } from '../../text/list-words.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import { type Speaker, speakerOf } from '../utterances/saying.ts';

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
  /** Denied by no word but “no” or “not”: counts only against the accuser’s own words. */
  readonly isPlain: boolean;
}

/** “The claim is a fabrication”: denial in the words of what is said, whatever the verb. Not “a false start”, “lies in the south”. */
const CALLED_UNTRUE =
  /\b(?:is|are|was|were|as|nothing but|pure|complete|utter|total)\s+(?:an? |the |pure |complete |utter |entirely |simply |completely |totally )*(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel|provocation)\b|\bno truth\b|\bnot (?:a word of it is )?true\b|\bno such\b/iu;
/** “Accused Tarsk of …”, “blamed the militia for …”; not “was accused of”, which has no accuser. */
const ACCUSING =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|charg(?:es|ed) that|claim(?:s|ed)?)\b/iu;
/** “Called the statement nonsense”, “dismissed it as a lie”: in what these verbs take, the word alone tells. */
const CALLING = /\b(?:call|dismiss|describ|brand|denounc|reject|label|term|deem)/iu;
const UNTRUE =
  /\b(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel)\b/iu;
/** “No weapon had been fired”, “it had not paid”, “there was no shelling”: negated where the clause begins. Not “would not say”, “no doubt”. */
const PLAINLY_NOT =
  /^[\s"“«„‘']*(?:that )?(?:(?:there (?:was|were|is|are|had been) )?(?:no|none|nobody|neither|not (?:one|a single))\b(?! doubt| comment| one (?:knows|knew)| matter| longer| wonder)|(?:[\p{L}’'-]+ ){1,5}?(?:(?:had|has|have|was|were|is|are|did|does|do) (?:not|never)\b|(?:had|has|have|was|were|is|are|did|does|do)n['’]t\b))/iu;
/** What answers “the statement”, “the claim” may stand further off. */
const NAMED_AFTER = /\b(?:statement|claims?|accusations?|allegations?|reports?|charges?|story|suggestion)\b/iu;
const NAMED_WITHIN = 1200;
const DISPUTE_STEMS = 6;
const DISPUTE_RARITY = 4;
/** Characters between what is said and the denial that answers it. */
const ANSWERED_WITHIN = 400;
/** What says no more than that something is denied: “the allegation”, “any involvement”, “the statement nonsense”. */
const BARE = new Set(
  `allegation allegations accusation accusations claim claims charge charges report reports suggestion suggestions statement statements
  story stories account involvement responsibility wrongdoing knowledge part role everything anything nothing outright flatly
  false untrue lie lies fabrication fabrications invention baseless groundless unfounded nonsense fiction slander libel`.split(
    /\s+/,
  ),
);

export function claimsOf({ entries, actors }: RecordedReport): Claim[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const statements = entries.filter(
    (entry): entry is Statement => entry.kind === 'statement' && entry.content.spans.length > 0,
  );
  const claims = new Map<string, Claim>();
  for (const entry of statements) {
    const side = sideOf(entry);
    if (side !== null) claims.set(entry.id, toClaim(entry, side, byId));
    else if (isPlainDenial(entry)) claims.set(entry.id, { ...toClaim(entry, 'denial', byId), isPlain: true });
  }
  for (const denial of [...claims.values()].filter(({ side, isPlain }) => side === 'denial' && !isPlain)) {
    if ([...claims.values()].some((claim) => claim.side === 'allegation' && isAnsweredBy(claim, denial))) continue;
    const answered = statements
      .filter(({ id, act }) => !claims.has(id) && ANSWERABLE.has(act))
      .map((entry) => toClaim(entry, 'allegation', byId))
      .filter((claim) => isAnsweredBy(claim, denial))
      .sort((a, b) => b.start - a.start || (a.entryId < b.entryId ? -1 : 1));
    // all that the last of them said: the sentence before a denial is often only the end of it
    for (const claim of answered) if (isOneSource(claim, answered[0]!)) claims.set(claim.entryId, claim);
  }
  return statements.flatMap(({ id }) => claims.get(id) ?? []);
}

const ANSWERABLE: ReadonlySet<Statement['act']> = new Set(['say', 'report', 'criticise', 'other']);

/** Whether `denial` comes right behind what another says, of the one who denies or as all that is there to be denied. */
export function isAnsweredBy(said: Claim, denial: Claim): boolean {
  if (denial.isPlain) return false;
  const behind = denial.start - said.content.spans.at(-1)!.end;
  const within = NAMED_AFTER.test(denial.content.text) ? NAMED_WITHIN : ANSWERED_WITHIN;
  if (behind < 0 || behind > within || said.source === denial.source) return false;
  if (said.speaker !== null && said.speaker.short === denial.speaker?.short) return false;
  return isBare(denial) || said.about.some((name) => denial.from.includes(name));
}

const isOneSource = (a: Claim, b: Claim) =>
  a.source === b.source || (a.speaker !== null && b.speaker !== null && a.speaker.short === b.speaker.short);

export const isBare = ({ content }: Claim): boolean =>
  listWords(content.text).every(({ folded }) => BARE.has(folded) || rarityOf(stemmer(folded)) < 2);

function toClaim(
  { id, source, content, addressee, cue }: Statement,
  side: Claim['side'],
  byId: ReadonlyMap<string, Actor>,
): Claim {
  const actor = source.actor === null ? undefined : byId.get(source.actor.id);
  const offices = (actor?.offices ?? []).flatMap(({ office, of }) => [office, of ?? '']);
  return {
    entryId: id,
    side,
    speaker: speakerOf(actor),
    source: source.text,
    from: namesIn([source.text, actor?.name ?? '', ...offices].join(' · ')),
    about: namesIn([content.text, addressee.text].join(' · ')),
    content,
    start: Math.min(...[...cue.spans, ...content.spans].map((span) => span.start)),
    isPlain: false,
  };
}

/** “Denied”, “disputed”, “refuted”: what these verbs take is held to be untrue, whatever it is. */
const DENYING = /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|contradict|contest|debunk)/iu;
/** What else must be said of what is “dismissed”, “rejected”, “brushed off”: a remark, a plan and a person can be dismissed and be true. */
const ALLEGED =
  /^[\s"“«„‘']*(?:that|it|this|them|any|all)\b|\b(?:allegations?|accusations?|claims?|charges?|reports?|statements?|suggestions?|assertions?|notion|story|criticism|rumou?rs?|questions about)\b/iu;
const isDenied = (cue: string, content: string) => DENYING.test(cue) || ALLEGED.test(content);

/** Said, not asked or wished: “said no weapon had been fired”. */
const isPlainDenial = ({ act, polarity, content }: Statement) =>
  (act === 'say' || act === 'other') && polarity === 'positive' && PLAINLY_NOT.test(content.text);

function sideOf({ act, polarity, cue, content }: Statement): Claim['side'] | null {
  if (polarity === 'hypothetical') return null;
  if (act === 'deny') return polarity === 'negated' || !isDenied(cue.text, content.text) ? null : 'denial';
  if (polarity === 'positive' && act !== 'ask' && CALLED_UNTRUE.test(content.text)) return 'denial';
  if (polarity === 'positive' && CALLING.test(cue.text) && UNTRUE.test(content.text)) return 'denial';
  if (act === 'allege' || (act === 'criticise' && ACCUSING.test(cue.text)))
    return polarity === 'negated' ? null : 'allegation';
  return null;
}

/** “Tarskian soldiers from Tarsk” → tarsk: capitalised words by their first five letters, so that a people and its state are one. */
export function namesIn(text: string): string[] {
  const names = listWords(text).filter(
    ({ start, folded }) => /^\p{Lu}/u.test(text.slice(start)) && !NOT_NAMES.has(folded),
  );
  return [
    ...new Set(names.map(({ folded }) => folded.replace(/'s?$/, '').slice(0, 5)).filter((name) => name.length > 2)),
  ].sort();
}

/** Titles, days, months and words that begin sentences. */
const NOT_NAMES = new Set(
  `the a an and but or if in on at by of for from to with we he she it they i you our his her its their this that these those there then
  not no yes what who when where why how all any some every each mr mrs ms miss dr sir lord president prime minister premier foreign
  defence defense interior general secretary chancellor senator judge mayor king queen spokesman spokeswoman ministry government
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/),
);

export function keysOfClaim({ content }: Claim): number[] {
  return rarestOf(weighWords(content.text), DISPUTE_STEMS, DISPUTE_RARITY).map((stem) => meetingKey('dispute', stem));
}
