// The names of a report in; the same, with the bodies that it never writes in capitals among them, out.
//
//   the [finance ministry] forecast …     the [Darvazi interior ministry]     the [millers' association]     the [ministry of housing]
//
// Not: “the council tax”, “another union”, “the two companies”, “the [Halden Pact]”; “the ministry” alone is one that was told of before.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { CONJUNCTIONS, DETERMINERS } from '../../lexicon/function-words.ts';
import { PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { IRREGULAR_PASTS, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import { type Name, plainName } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import { BODY_WORDS } from './body-words.ts';

/** Tokens before the head. */
const MOST_MODIFIERS = 6;
const MOST_COMPLEMENT = 3;
/** Words in capitals that a body in small letters may open with. */
const OPENS = new Set(['demonym', 'state']);

/** In text order, without overlap. A demonym that such a body opens with becomes part of its name. */
export function nameCommonBodies({ tokens }: Pick<Reading, 'tokens'>, names: readonly Name[]): readonly Name[] {
  const taken = new Map<number, Name>();
  for (const name of names) for (let i = name.from; i < name.to; i++) taken.set(i, name);
  const common: Name[] = [];
  const swallowed = new Set<Name>();
  let last = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (!isHead(tokens[i]!) || taken.has(i)) continue;
    if (tokens[i]!.norm === 'bank' && !PUBLIC_BANK.test(tokens[i - 1]!.norm)) continue;
    const from = openingOf(i);
    const to = complementEnd(i);
    if (from === null || from < last || (from === i && to === i + 1) || goesOn(to)) continue;
    // “the terrorist organisation” is what a body is called, and no name of it
    if (from === i - 1 && CALLS.test(tokens[from]!.norm)) continue;
    for (const own of [taken.get(from), taken.get(to - 1)]) if (own !== undefined) swallowed.add(own);
    common.push(plainName('common', [from, to], { start: tokens[from]!.start, end: tokens[to - 1]!.end }));
    last = to;
  }
  if (common.length === 0) return names;
  return [...names.filter((name) => !swallowed.has(name)), ...common].sort((a, b) => a.from - b.from);

  // the first token behind “the”; null: it is no one body that is told of
  function openingOf(head: number): number | null {
    for (let i = head - 1; i >= Math.max(0, head - MOST_MODIFIERS); i--) {
      const { norm, text, kind } = tokens[i]!;
      const name = taken.get(i);
      // “Karsk’s [foreign ministry]”
      if (name !== undefined && name.kind !== 'person' && tokens[name.to]?.norm === "'s")
        return skipPlain(name.to + 1, head);
      if (name !== undefined && !OPENS.has(name.kind)) return null;
      if (name !== undefined) return tokens[name.from - 1]?.norm === 'the' ? name.from : null;
      if (norm === 'the' || (norm === 'own' && /^(?:'s|its|their)$/.test(tokens[i - 1]?.norm ?? '')))
        return skipPlain(i + 1, head);
      const isPossessive = norm === "'s" || /^['’]$/.test(text);
      const isSmall = kind === 'word' && /^\p{Ll}/u.test(text);
      if (!isPossessive && (!isSmall || CONTRASTS.test(norm) || OF_A_KIND.test(norm) || PHRASE_ENDS.has(norm)))
        return null;
    }
    return null;
  }
  // “the local [teachers' union]”, “the industry's association”; null: “the governor's office” is whoever's the governor is
  function skipPlain(from: number, head: number): number | null {
    let i = from;
    for (let k = head - 1; k > from; k--) {
      if (tokens[k]!.norm !== "'s") continue;
      const owner = tokens[k - 1]!.norm;
      if (POLITICIAN.test(owner)) return null;
      if (!WORKS_FOR_LAW.test(owner)) i = k + 1;
      break;
    }
    while (i < head && PLAIN.test(tokens[i]!.norm)) i++;
    return i;
  }
  // “the ministry [of housing]”, “the department [for education]”; not “the ministry of the day”, “the council of Vell”
  function complementEnd(head: number): number {
    if (!/^(?:of|for)$/.test(tokens[head + 1]?.norm ?? '') || !OF_SOMETHING.test(tokens[head]!.norm)) return head + 1;
    // “the foreign ministry [of Narvia]”
    const of = tokens[head + 1]!.norm === 'of' ? taken.get(head + 2) : undefined;
    if (of !== undefined && of.kind !== 'person' && of.from === head + 2) return of.to;
    let i = head + 2;
    while (i < head + 2 + MOST_COMPLEMENT && isPlainNoun(i)) i++;
    while (i > head + 2 && (CONJUNCTIONS.has(tokens[i - 1]!.norm) || tokens[i - 1]!.text === ',')) i--;
    return i > head + 2 ? i : head + 1;
  }
  function isPlainNoun(i: number): boolean {
    const { norm, text, kind } = tokens[i] ?? { norm: '', text: '', kind: 'punctuation' };
    if (norm === 'and') return true;
    return (
      kind === 'word' &&
      /^\p{Ll}/u.test(text) &&
      !PHRASE_ENDS.has(norm) &&
      !isSpeech(tokens[i]) &&
      !isPast(norm) &&
      !isDoing(norm)
    );
  }
  // “the council [tax]”, “the police [officer]”: its last word stands further on
  function goesOn(to: number): boolean {
    const [next, behind] = [tokens[to], tokens[to + 1]];
    if (next === undefined || next.kind !== 'word') return false;
    return !(
      PHRASE_ENDS.has(next.norm) ||
      VERB_CUES.has(next.norm) ||
      IRREGULAR_PASTS.has(next.norm) ||
      /(?:ed|ly)$/.test(next.norm) ||
      // “counts at least”, “counts 40”, “wants the”; not “employees said”
      (/[^s]s$/.test(next.norm) &&
        (DETERMINERS.has(behind?.norm ?? '') ||
          behind?.kind === 'number' ||
          /^(?:at|that|it)$/.test(behind?.norm ?? '')))
    );
  }
}

const isPast = (norm: string): boolean => /ed$/.test(norm) && !NOT_PAST.has(norm);
/** “accused the ministry of [ignoring] it”; not “the ministry of [housing]” */
const isDoing = (norm: string): boolean => /.{3}ing$/.test(norm) && !OF_WORK.test(norm);
const OF_WORK =
  /^(?:housing|planning|engineering|shipping|banking|training|farming|fishing|mining|broadcasting|policing|licensing|manufacturing|publishing|nursing|building|gambling|gaming|racing|boxing|sailing|wellbeing|lending|accounting|marketing)$/;
const isHead = ({ norm, text, kind }: Token): boolean =>
  kind === 'word' &&
  (BODY_NOUNS_ALONE.has(norm) || BODY_WORDS.has(norm)) &&
  /^\p{Ll}/u.test(text) &&
  !NO_HEAD.test(norm);

const CALLS = /^(?:terrorist|terror|militant|extremist|jihadist|islamist|armed|rebel|criminal|radical|separatist|paramilitary|powerful|shadowy|secretive)$/; // biome-ignore format: one line
const CONTRASTS =
  /^(?:an?|other|another|rival|same|second|third|previous|former|latter|entire|whole|average|typical|competing|opposing|first|last|next|only|two|three|small|smaller|this|that|these|those|each|every|any|no|some|such|own|whose|day|week|month|year|morning|afternoon|evening|night|weekend|time|end)$/;
const PUBLIC_BANK = /^(?:central|reserve|development|state|national|land|blood|food)$/;
/** “the lowest-paid bank”, “the high-earning group” */
const OF_A_KIND =
  /-.*(?:ed|ing|paid|run|led)$|^(?:big|larg|old|high|low|rich|poor|small|strong|new|young|fast|busi|wealthi|near)est$/;
const PLAIN =
  /^(?:local|main|new|newly|powerful|influential|embattled|troubled|giant|big|biggest|large|largest|ruling|opposition|governing|country|nation|'s|state-run|so-called|cash-strapped|relevant|responsible|current|present|old|small)$/;
const POLITICIAN =
  /^(?:minister|premier|president|governor|mayor|chancellor|secretary|senator|speaker|chairman|chairwoman|chair|leader|king|queen|prince|princess|judge|candidate|bishop|director|chief|commissioner|ombudsman)$/;
/** Whose office is a body: “the sheriff's office”. */
const WORKS_FOR_LAW =
  /^(?:sheriff|prosecutor|coroner|attorney|marshal|auditor|registrar|defender|people|children|[a-z]*men)$/;
/** What they are for stands behind them. */
const OF_SOMETHING =
  /^(?:ministry|department|chamber|board|office|bureau|institute|committee|commission|court|council|association|federation|union|secretariat|directorate|inspectorate|academy|agency|authority|guild|league|society)$/;
/** Places, texts and times as often as bodies. */
const NO_HEAD =
  /^(?:group|team|campaign|company|firm|party|country|nation|state|city|town|district|province|region|kingdom|republic|port|house|front|site|website|paper|poll|survey|camp|side|business|chain|force|mission|movement|palace|station|network|fund|school|church|theatre|museum|airport|railway|railways|builder|maker|developer|producer|contractor|operator|supplier)$/;
