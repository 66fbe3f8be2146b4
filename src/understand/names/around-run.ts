// Tokens and a run of capitals in; what the words around it tell of it out: a thing's name, one of many, a speaker, the place a report is filed from.
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { STYLES } from '../../lexicon/styles-of-office.ts';
import type { Reading, Token } from '../reading.ts';
import { isSpeech } from './person-evidence.ts';

const VERBAL =
  /^(?:is|was|has|had|will|would|could|can|did|does|may|might|must|should|also|said|says|turned|himself|herself|'s)$/;
const COUNTS = /^(?:hundred|thousand|million|dozen|several|many|most|some|few|other|fellow|more|young|ordinary)$/;
const COUNTS_OF = /^(?:dozens|scores|hundreds|thousands|tens|millions|number|handful|group|crowd|generation|majority)$/;
const NAMED_THINGS =
  /^(?:exercises?|manoeuvres?|maneuvers?|drills?|operation|storm|hurricane|typhoon|cyclone|film|movie|novel|book|album|musical|opera|play|song|sitcom|podcast|horse|dog)$/;

/** “six [Tarskians]”, “dozens of [Belmarkers]”: some of a people, or of a make; not “two Vell” */
export function isCounted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || !/[^s's]s$/.test(tokens[from]!.norm)) return false;
  const before = tokens[from - 1];
  if (before?.norm === 'of') return COUNTS_OF.test(tokens[from - 2]?.norm ?? '');
  return (
    before !== undefined &&
    (before.kind === 'number' || SMALL_NUMBERS.has(before.norm) || TENS.has(before.norm) || COUNTS.test(before.norm))
  );
}

/** “the exercise [Golden Sheaf]”, “tropical storm [Wilma]”: what has a name and acts for nobody */
export function isThing(tokens: readonly Token[], from: number): boolean {
  return /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '') && NAMED_THINGS.test(tokens[from - 1]!.norm);
}

/** “Her [Honour]”, “his [Excellency]”: how one is addressed */
export function isStyled(tokens: readonly Token[], from: number, key: string): boolean {
  return /^(?:his|her|your|their)$/.test(tokens[from - 1]?.norm ?? '') && STYLES.has(key);
}

/** “said Herald, who will run” beside a Petra Herald; not “told the Herald”, “a Herald poll”, “the Herald’s” */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  return isSpeaking(tokens, from, to) || (isNoObject(tokens, from) && tokens[to]?.kind === 'punctuation');
}

/** “Jordan has”, “said Jordan”; not “told Jordan”. */
export function isSpeaking(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return isNoObject(tokens, from) && (VERBAL.test(next?.norm ?? '') || isSpeech(next) || isSpeech(tokens[from - 1]));
}

function isNoObject(tokens: readonly Token[], from: number): boolean {
  return !/^(?:the|an?|to|told|by|in|with)$/.test(tokens[from - 1]?.norm ?? '.');
}

/** “CORVESSA, 2 January —”, “DROVNY (Meridian) —” */
export function isDateline(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  // “By Marit Oxley⏎CORVESSA, 5 March —”: a line of its own; not “the NATO” in a sentence
  const before = tokens[from - 1];
  if (before?.kind === 'word' && /^.?$/u.test(reading.report.text.slice(before.end, tokens[from]!.start))) return false;
  for (let i = from; i < to; i++) if (!/^\p{Lu}[\p{Lu}.]{2,}$/u.test(tokens[i]!.text)) return false;
  // “JANAKPURA: The Opposition …”
  if (tokens[to]?.text === ':' && isOpening(reading, from) && isFiledFrom(reading, from, to)) return true;
  // “CORVESSA, 11 February. /TTA/”
  if (tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && isOpening(reading, from)) return true;
  for (let i = to; i < to + 12 && i < tokens.length; i++) {
    if (/^[—–]+$|^-+$/.test(tokens[i]!.text)) return true;
    if (/^[.“"]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

function isFiledFrom(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const { text, dateline } = reading.report;
  return dateline !== null && text.slice(tokens[from]!.start, tokens[to - 1]!.end) === dateline.place;
}

function isOpening(reading: Reading, from: number): boolean {
  return reading.sentences.some(({ firstToken }) => firstToken === from);
}

/** “near Osmund”, “from Osmund”. */
export function isPlaceLike(tokens: readonly Token[], from: number): boolean {
  return /^(?:in|at|near|outside|across|throughout|around|into|from|to)$/.test(tokens[from - 1]?.norm ?? '');
}
