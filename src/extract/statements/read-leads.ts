// Speech behind a colon, whatever the words before it tell of whoever speaks.
//   catches:      Venn was serene: “No.”      She won’t sell: “Never.”      Venn, leaving the hall: “No.”      Her answer came at once: “No.”
//   catches not:  A plaque was dug out: “Laid in 1931”.      She was told: “Go.”      Venn has the log: “Gate open.”
import { BE_IN_FULL } from '../../lexicon/function-words.ts';
import { isStrong } from './find-content.ts';
import { findCues } from './find-cues.ts';
import { findTeller, subjectBefore } from './find-teller.ts';
import { draftOf, findToken, isOfAnother, type LeftDraft, type LeftGround, type LeftSpeech } from './left-speech.ts';
import { isPreposition, isVerbLike, type SentenceView, type Tokens } from './sentence-view.ts';
import { headOf, whoSpeaks } from './who-speaks.ts';

/** Longer ones are lists. */
const LONGEST_LEAD = 80;

export function readLead(ground: LeftGround, speech: LeftSpeech): LeftDraft | null {
  const lead = leadOf(ground, speech);
  if (lead === null || isWriting(lead, speech) || isTagged(speech)) return null;
  const { tokens, bodyFrom, wordsTo: mark } = lead;
  for (let i = bodyFrom; i < mark; i++) if (lead.quotedAt(i) !== null || isInverted(lead, i)) return null;
  const source = speakerBefore(lead) ?? findTeller(lead);
  if (source === null || isHearer(lead, source)) return null;
  if (WRITTEN.test(tokens[headOf(tokens, source) ?? mark]!.norm)) return null;
  if (isOfAnother(ground, { from: bodyFrom, to: mark }, source)) return null;
  return draftOf(speech, 'speech-after-lead', source, { from: mark, to: mark + 1 }, 'say');
}

/** The words before the colon right before `speech`, in its sentence or as the one before it; `wordsTo` is the colon. */
function leadOf({ views }: LeftGround, { view, from }: LeftSpeech): SentenceView | null {
  const home = from > view.from ? view : views[view.sentence - 1];
  const mark = from - 1;
  if (home === undefined || home.tokens[mark]?.text !== ':' || mark - home.bodyFrom > LONGEST_LEAD) return null;
  const bodyFrom = clauseFrom(home, mark);
  return bodyFrom < mark ? { ...home, bodyFrom, wordsTo: mark } : null;
}

/** Where the last main clause before `mark` begins: behind “;” or another colon, or “…, and” with a subject of its own; behind an aside. */
function clauseFrom(view: SentenceView, mark: number): number {
  const { tokens } = view;
  let from = view.bodyFrom;
  for (let i = from + 1; i < mark - 1; i++) {
    if (view.quotedAt(i) !== null) continue;
    const { text } = tokens[i]!;
    if (text === ';' || (text === ':' && tokens[i]!.end < tokens[i + 1]!.start)) from = i + 1;
    else if (text === ',' && /^(?:and|but|so|while|though)$/.test(tokens[i + 1]!.norm)) {
      const verb = findToken(tokens, { from: i + 2, to: mark }, isVerbLike);
      if (verb > i + 2 && subjectBefore({ ...view, bodyFrom: i + 2 }, verb) !== null) from = i + 2;
    }
  }
  // Asked about the brick, Venn is firm
  if (isPreposition(tokens[from]) || OPENS_ASIDE.test(tokens[from]!.norm)) {
    const comma = findToken(tokens, { from: from + 1, to: mark }, ({ text }) => text === ',');
    if (comma > 0) from = comma + 1;
  }
  return from;
}
const OPENS_ASIDE = /^(?:asked|when|although|though|while|if|because|pressed|as|after|before|once|[a-z]{2,}ing)$/;

/** “…, in which [Venn] said: “No.””: the subject of a verb of saying right before the colon. */
function speakerBefore(lead: SentenceView): Tokens | null {
  const cue = findCues(lead).findLast((one) => isStrong(one) && one.voice === 'active' && lead.wordsTo - one.to <= 2);
  const subject = cue === undefined ? null : subjectBefore(lead, cue.from);
  return subject === null || whoSpeaks(lead.tokens, subject) === null ? null : subject;
}

/** “[She] was told: “Go.”” */
const isHearer = ({ tokens, wordsTo }: SentenceView, { to }: Tokens): boolean =>
  tokens.slice(to, wordsTo).some(({ norm }, i, all) => TOLD.test(norm) && BE_IN_FULL.has(all[i - 1]?.norm ?? ''));
const TOLD = /^(?:told|warned|informed|reminded|advised|assured|asked)$/;

/** “Sund is for it, and so is its mayor: “No.”” */
const isInverted = ({ tokens }: SentenceView, i: number): boolean =>
  /^(?:so|nor|neither)$/.test(tokens[i]!.norm) && /^(?:and|,|but)$/.test(tokens[i - 1]?.norm ?? '');

/** Whether words behind the quotation’s comma tell who speaks: Venn came back: “Sound as a bell,” [his note says]. */
const isTagged = ({ last, to }: LeftSpeech): boolean => to < last.wordsTo && last.tokens[to - 2]?.text === ',';

/** Where words stand written or are called so: nobody need have said them. */
const WRITTEN =
  /^(?:placards?|banners?|signs?|posters?|labels?|plaques?|boards?|stickers?|inscriptions?|mugs?|tattoos?|mottos?|slogans?|motions?|titles?|headlines?|windows?|t-shirts?|gravestones?|headstones?|captions?|books?|novels?|films?|songs?|poems?|plays?|paintings?|pictures?|albums?|chapters?|series|shows?)$/;
const RECORDS =
  /^(?:tickets?|texts?|certificates?|notes?|diary|diaries|logs?|logbooks?|receipts?|letters?|documents?|files?|records?|reports?|memos?|emails?|entry|entries|notices?|ledgers?)$/;
const FIRST_PERSON = /^(?:i|we|me|us|my|our|you|your)$/;

function isWriting({ tokens, bodyFrom, wordsTo }: SentenceView, { from, to }: LeftSpeech): boolean {
  const lead = tokens.slice(bodyFrom, wordsTo).filter(({ text }) => /^\p{Ll}/u.test(text));
  const words = tokens.slice(from + 1, to - 1);
  const endsInside = /^[.!?…]/.test(words.at(-1)?.text ?? '');
  if (!endsInside && lead.some(({ norm }) => WRITTEN.test(norm))) return true;
  if (!endsInside && words.every(({ text, kind }) => kind !== 'word' || /^\p{Lu}/u.test(text) || text.length < 4))
    return true;
  return lead.some(({ norm }) => RECORDS.test(norm)) && !words.some(({ norm }) => FIRST_PERSON.test(norm));
}
