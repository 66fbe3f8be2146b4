// What somebody said and what the same says later in; whether the later words deny that the earlier were ever said, out.
//
//   “The hospital costs too much. We will close it”      “I never said that I would close the hospital”
//   “She would resign by May, she promised”              She denied that she had ever promised to resign.
//   not: “We will keep the hospital”                     “I never said that I would close the hospital”
//   not: “We will not close the hospital”                “I never said that I would close the hospital”, which agrees
import { DISOWNS, SAID_BEFORE } from '../../lexicon/disowning-words.ts';
import { listWords } from '../../text/list-words.ts';
import { namesDeed } from '../commitment-outcomes/deed-kin.ts';
import { sharedLead } from '../findings/shared-lead.ts';
import { overlapOf, stemOf, weighWords } from '../findings/weigh-words.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

/** What is held, and the headline and first sentences of its report. */
export interface HeldIn {
  readonly stance: Stance;
  readonly lead: string;
}

interface Disowned {
  /** Without “I never said that”. */
  readonly text: string;
  /** Stem of what would be done or is so. */
  readonly verb: string;
  readonly isNegated: boolean;
}

/** What both name, beside the deed: stems, bits, share of what is disowned. */
const ONE_MATTER = { stems: 2, bits: 9, ofDisowned: 0.5 };
/** Where one of both calls it “it”, what the reports are about says it: bits of both leads. */
const ONE_LEAD = 14;

/** Of one holder. A vow not to do it is no word that is disowned by “never said that I would”. */
export function isDisowned({ stance: earlier, lead }: HeldIn, { stance: later, lead: behind }: HeldIn): boolean {
  const disowned = disownedIn(later);
  if (disowned === null || earlier.isDeed === true || disownedIn(earlier) !== null) return false;
  if (isSameSpeaker(earlier.holder, later.holder) !== true) return false;
  const { text, verb, isNegated } = disowned;
  const said = clausesIn(earlier.content.text).find((clause) => namesDeed(verb, clause));
  if (said === undefined) return false;
  if ((NEGATED.test(said) !== earlier.sign < 0) !== isNegated) return false;
  const [own, whole] = [weighWords(text), weighWords(earlier.content.text)];
  const { stems, weight } = overlapOf(own, whole);
  const all = own.values().reduce((sum, bits) => sum + bits, 0);
  if (stems >= ONE_MATTER.stems && weight >= ONE_MATTER.bits && weight >= ONE_MATTER.ofDisowned * all) return true;
  const isCalledIt = [said, text].some((one) => CALLED.test(one));
  return isCalledIt && sharedLead(lead, behind).weight >= ONE_LEAD;
}

const known = new WeakMap<Stance, Disowned | null>();
/** Null where it denies no saying. */
export function disownedIn(stance: Stance): Disowned | null {
  const there = known.get(stance);
  if (there !== undefined) return there;
  const read = readDisowned(stance);
  known.set(stance, read);
  return read;
}

function readDisowned({ content: { text }, sign, holder, isDeed }: Stance): Disowned | null {
  if (holder === null || isDeed === true) return null;
  const found = (sign < 0 ? SAID_BEFORE.exec(text) : null) ?? DISOWNS.exec(text);
  if (found === null) return null;
  // “I said no such thing, but she never said that she would”: who is quoted speaks of another
  if (/^["“«„]/u.test(text.trim()) && !/\b(?:I|we)\b/iu.test(found[0])) return null;
  const [clause] = clausesIn(text.slice(found.index + found[0].length));
  const verb = clause === undefined ? undefined : (BEHIND.exec(clause)?.[1] ?? (/\bto$/u.test(found[0]) ? FIRST.exec(clause)?.[1] : undefined)); // biome-ignore format: one line
  if (clause === undefined || verb === undefined) return null;
  return { text: clause, verb: stemOf(verb.toLowerCase()), isNegated: NEGATED.test(clause) };
}

export const mayDisown = (text: string): boolean => DISOWNS.test(text) || /\bden(?:y|ies|ied|ying)\b/iu.test(text);

const FIRST = /^\s*(?:(?:not|never|ever)\s+)*(\p{L}+)/iu;
const BEHIND =
  /\b(?:will|would|shall|could|can|to|['’](?:ll|d))\s+(?:(?:not|never|ever|also|be|have|been|\p{L}+ly)\s+)*(\p{L}{3,})/iu;
const NEGATED = /\b(?:not|never|no|none|nobody|nothing|cannot)\b|n['’]t\b/iu;
/** Whoever or whatever it is was named before. */
const CALLED = /\b(?:it|them|this|that|these|those|so)\b/iu;
const clausesIn = (text: string): string[] =>
  text
    .split(/[.;!?]["”’»]*(?:\s|$)|,?\s(?=but\b)/u)
    .filter((one) => listWords(one).length > 0)
    .slice(0, MOST_CLAUSES);
/** In hostile text a content may be as long as the report. */
const MOST_CLAUSES = 30;
