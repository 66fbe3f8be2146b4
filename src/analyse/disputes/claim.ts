// Statements and events in; what somebody alleges or denies out.
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { listWords } from '../../text/list-words.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import { type Speaker, speakerOf } from '../utterances/saying.ts';

export interface Claim {
  readonly entryId: string;
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
}

/** “The claim is a fabrication”: denial in the words of what is said, whatever the verb. Not “a false start”, “lies in the south”. */
const CALLED_UNTRUE =
  /\b(?:is|are|was|were|as|nothing but|pure|complete|utter|total)\s+(?:an? |the |pure |complete |utter |entirely |simply |completely |totally )*(?:false|untrue|lies?|fabrications?|fabricated|inventions?|invented|baseless|groundless|unfounded|nonsense|fiction|fairy tales?|slander|libel|provocation)\b|\bno truth\b|\bnot (?:a word of it is )?true\b|\bno such\b/iu;
/** “Accused Tarsk of …”, “blamed the militia for …”; not “was accused of”, which has no accuser. */
const ACCUSING =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|charg(?:es|ed) that|claim(?:s|ed)?)\b/iu;
const DISPUTE_STEMS = 6;
const DISPUTE_RARITY = 4;

export function claimsOf({ entries, actors }: RecordedReport): Claim[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return entries.flatMap((entry): Claim[] => {
    if (entry.kind !== 'statement' || entry.content.spans.length === 0) return [];
    const side = sideOf(entry);
    if (side === null) return [];
    const actor = entry.source.actor === null ? undefined : byId.get(entry.source.actor.id);
    const offices = (actor?.offices ?? []).flatMap(({ office, of }) => [office, of ?? '']);
    const { id, source, content, addressee, cue } = entry;
    return [
      {
        entryId: id,
        side,
        speaker: speakerOf(actor),
        source: source.text,
        from: namesIn([source.text, actor?.name ?? '', ...offices].join(' · ')),
        about: namesIn([content.text, addressee.text].join(' · ')),
        content,
        start: Math.min(...[...cue.spans, ...content.spans].map((span) => span.start)),
      },
    ];
  });
}

function sideOf({ act, polarity, cue, content }: Statement): Claim['side'] | null {
  if (polarity === 'hypothetical') return null;
  if (act === 'deny') return polarity === 'negated' ? null : 'denial';
  if (polarity === 'positive' && act !== 'ask' && CALLED_UNTRUE.test(content.text)) return 'denial';
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
