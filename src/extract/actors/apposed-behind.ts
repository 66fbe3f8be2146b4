// A description that says something in; the name that stands behind it in commas and tells whose it is, out.
//
//   [The head of highways], Petra Lindqvar, blamed …    [Her successor] at Vell, the violinist Daan Okker, said …    [its insurer] (Harlan)
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import { BODY_WORDS } from './body-words.ts';
import { DOER, isQuantity } from './mention-head.ts';
import { officeHeadOf } from './office-words.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Tokens of what tells more of the description: “at Pell Street”, “of the Union of Communes”. */
const LONGEST_COMPLEMENT = 9;
/** Tokens before the name in its commas: “the lead seismologist”, “former councillor”. */
const LONGEST_ROLE = 6;
const NO_BODY = new Set(['person', 'place', 'state', 'demonym', 'capital', 'office']);
const FINITE =
  /^(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|must|shall|should|do|does|did)$/;

/** [from, to): the description up to its head; `end`: of the whole mention. Null where no name stands there, or it may be somebody else’s. */
export function apposedBehind(
  scene: Scene,
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
): Resolved | null {
  const { reading, nameAt, entityOf, sentenceOf } = scene;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentenceOf[from]!]!;
  const head = tokens[to - 1]!.norm;
  // “leaving [some] to ask whether her replacement, Daan Okker, …”: several
  if (isQuantity(tokens[from]!) && tokens[from]!.norm !== 'one') return null;
  if (isFronted()) return null;
  const comma = complementEnd();
  if (comma === null || !/^(?:[,(—–]|--)$/.test(tokens[comma]!.text)) return null;
  const name = named(comma + 1);
  const entity = name === undefined ? undefined : entityOf.get(name);
  if (name === undefined || entity === undefined || !isClosed(name.to, tokens[comma]!.text)) return null;
  const isBody = BODY_WORDS.has(head) || ORGANISATION_HEADS.has(head);
  // “the estate’s owners, Harlan Holdings,” are one body; “the owners, Daan Okker,” are more than one
  const isOne = name.kind === 'person' ? !isBody && !looksPlural(head) : !NO_BODY.has(name.kind) && mayBeBody();
  return isOne ? { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } } : null;

  // “its insurer”, “the state discom”; not “the mayor, Vell,”
  function mayBeBody(): boolean {
    return isBody || DOER.test(singularOf(head)) || (officeHeadOf(head) === null && !looksPlural(head));
  }
  // “When asked by the minister, Okker, who …”: the comma may end the clause before; not “According to the minister, Okker, …”
  function isFronted(): boolean {
    const opens = tokens[firstToken]!.norm;
    if (firstToken >= from || tokens.slice(firstToken, from).some(({ text }) => text === ',')) return false;
    if (opens === 'according' || opens === 'for') return false;
    return PREPOSITIONS.has(opens) || SUBORDINATORS.has(opens) || /^(?:asked|pressed|questioned)$/.test(opens);
  }
  // the end of “[Her successor] at Pell Street”; null where a verb stands there
  function complementEnd(): number | null {
    let i = end;
    if (i < endToken && tokens[i]!.kind === 'word' && !PREPOSITIONS.has(tokens[i]!.norm)) return null;
    for (; i < endToken && i - end <= LONGEST_COMPLEMENT; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && token.norm !== "'s") return i;
      if (RELATIVES.has(token.norm) || FINITE.test(token.norm) || isSpeech(token)) return null;
    }
    return null;
  }
  function named(start: number): Name | undefined {
    for (let i = start; i < Math.min(start + LONGEST_ROLE, endToken); i++) {
      const name = nameAt.get(i);
      // “his rival, [Vell businessman] Daan Okker,”
      if (name !== undefined && name.kind !== 'person' && isTradeAt(name.to)) {
        i = name.to - 1;
        continue;
      }
      if (
        name !== undefined &&
        (name.kind === 'person' || i === start || (i === start + 1 && tokens[start]!.norm === 'the'))
      )
        return name;
      const { kind, norm } = tokens[i]!;
      if (kind === 'punctuation' && norm !== '.' && norm !== '-') return undefined;
      if (PREPOSITIONS.has(norm) || RELATIVES.has(norm) || FINITE.test(norm) || isSpeech(tokens[i])) return undefined;
      if (/^(?:and|or|but|nor|so|yet)$/.test(norm)) return undefined;
    }
    return undefined;
  }
  function isTradeAt(i: number): boolean {
    const { text = '', norm = '' } = tokens[i] ?? {};
    return /^\p{Ll}/u.test(text) && officeHeadOf(norm) !== null && nameAt.get(i + 1)?.kind === 'person';
  }
  // “the minister, Okker, said”; not “the minister, Okker said”, “the minister, Okker, and Lindqvar”
  function isClosed(i: number, opened: string): boolean {
    const next = tokens[i];
    if (next === undefined || i >= endToken) return true;
    if (opened === '(') return next.text === ')';
    if (!/^(?:[,;:.(—–!?]|--|["“”])$/.test(next.text)) return false;
    // “the minister, Okker, and has been mild”
    if (next.text !== ',' || !/^(?:and|or)$/.test(tokens[i + 1]?.norm ?? '')) return true;
    return FINITE.test(tokens[i + 2]?.norm ?? '');
  }
}
