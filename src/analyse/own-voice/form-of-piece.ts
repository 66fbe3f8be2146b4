// A report in, the form that it says itself it has out, where own voice is the form: letters, opinion, a guest’s signed piece, the first person.
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import type { NewsReport } from '../../record/news-report.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';

export interface FormOfPiece {
  /** Before who printed it: “A letter in”. */
  readonly says: string;
  /** Where the report tells its form. */
  readonly how: string;
}

const LETTERS: FormOfPiece = { says: 'A letter in', how: 'on a page of letters' };
const OPINION: FormOfPiece = { says: 'An opinion piece in', how: 'in what is headed as opinion' };
const SIGNED: FormOfPiece = { says: 'A signed piece in', how: 'in a piece that closes with who its author is' };
const HEADED: FormOfPiece = { says: 'A signed piece in', how: 'under a headline with the name of its author' };
const FIRST_PERSON: FormOfPiece = {
  says: 'A piece in the first person in',
  how: 'in a piece whose writer says “I” or “we”',
};

/** “LETTERS.”, “Letters to the editor”, “From our readers”, “Your say”        not “Letters of thanks”, “Letters found in the wreck” */
const LETTERS_HEAD =
  /^(?:readers['’]\s+)?letters?(?:\s+(?:to|from)\s+(?:the|our)\s+(?:editors?|readers?))?[.:]?$|^(?:letters?|your letters)\s*[:|]|[|—–]\s*letters$|^(?:from|by) our readers[.:]?$|^readers (?:write|reply)[.:]?$|^(?:(?:have )?your say|readers['’] comments|mailbag|postbag)[.:]?$/iu;
/** “To the Editor:”, “Dear Editor,”        not “Dear reader, I am number 40”, a column’s */
const TO_EDITOR = /^(?:to the editor\s*[:,—–-]|dear (?:sir|madam|editor|sir or madam)[,:—–-])/iu;
/** “Sir, the ferry was late again” twice and more        not a speech that opens so once, “Sir Anders Voss said” */
const SIR = /^(?:sir|madam)(?:,\s*(?:[—–-]\s*)?|\s*[—–]\s*)(?=\p{L})/gimu;
/** “OPINION”, “Opinion: A port is no toy”, “A port is no toy | Comment”, “Guest column by Ada Voss”        not “Opinion on the port is divided” */
const OPINION_HEAD =
  /^(?:opinion|op-ed|comment|commentary|editorial|our view|opposing view|guest (?:column|essay)|column|viewpoint|leader|leading article)s?(?:[.:]?$|\s*[:|—–]\s|\s+by\s+\p{Lu})|[|—–]\s*(?:opinion|op-ed|comment|commentary|editorial)$/iu;
const IN_ADDRESS =
  /\/(?:(opinions?|op-ed|editorials?|commentary|commentisfree|comment|columns?|columnists?)|letters(?:-to-the-editor)?)\//iu;
/** “Ada Voss, who farmed in Sund, is a former harbour master”, “The writer teaches law”: in the last lines, and nobody of that name before them. */
const ABOUT_AUTHOR =
  /^(?:The (?:writer|author)\s+(?:is|was|teaches|writes|works)(?!\p{L})|(\p{Lu}[\p{L}.'’-]*(?:\s+\(\p{Lu}[^)]{1,20}\))?(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})(?:,\s[^\n]{3,160}?,)?\s+(?:(?:is|was)\s+(?:(?:now|currently)\s+)?(?:an?|the|former|[\p{L}-]*\s?(?:[Dd]irector|[Ee]ditor|[Pp]rofessor|[Pp]resident|[Cc]hair\p{L}*|[Ff]ounder|[Aa]uthor|[Cc]olumnist|[Cc]oordinator|[Ff]ellow))|teaches|taught|writes|hosts|edits|chairs|directs)(?!\p{L}))/u;
/** “Ada Voss: And then there was one”, where the text names no Voss        not “Okker Fenn: Port deal a farce”, of whom it tells, “The Latest: …” */
const AUTHOR_IN_TITLE = /^(\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]*)?\s(\p{Lu}[\p{L}'’-]+):\s/u;
const GIVEN_NAMES = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...EITHER_NAMES]);
const FIRST_LINES = 6;
const HEAD_AT_MOST = 120;
const LAST_LINES = 3;
const AUTHOR_AT_MOST = 420;
/** “I have never seen it”, “I’m tired”, “my own doctor”, “our town”        not “Elizabeth I was crowned”, “World War I ended”, “told our reporter” */
const FIRST =
  /(?<!\p{Lu}\p{L}*\s)(?<![\p{L}\p{N}.-])I(?=['’](?:m|ve|d|ll)(?!\p{L})|\s\p{Ll})|(?<!\p{L})(?:[Mm]y|[Ww]e|[Oo]ur)\s+(?=\p{Ll})(?!(?:reporter|correspondent|poll|survey|newsroom|live (?:blog|coverage))(?!\p{L}))/gu;
/** Sentences in which the writer speaks of himself. Once may be somebody’s words without marks. */
const OWN_SENTENCES = 3;
const SENTENCE_END = /[.!?…]["”’»)]*\s|\n/u;

/** `lent`: what somebody is quoted for, or said to say. */
export function formOfPiece({ text, title, url }: NewsReport, lent: readonly Span[]): FormOfPiece | null {
  const filled = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = filled.slice(0, FIRST_LINES);
  const heads = [...(title === null ? [] : [title.trim()]), ...first].filter((line) => line.length < HEAD_AT_MOST);
  const inAddress = IN_ADDRESS.exec(url ?? '');
  const isLetters =
    heads.some((line) => LETTERS_HEAD.test(line)) ||
    first.some((line) => TO_EDITOR.test(line)) ||
    [...text.matchAll(SIR)].length > 1;
  if (isLetters) return LETTERS;
  if (inAddress) return inAddress[1] === undefined ? LETTERS : OPINION;
  if (heads.some((line) => OPINION_HEAD.test(line))) return OPINION;
  if (filled.slice(-LAST_LINES).some((line) => isAboutAuthor(line, text))) return SIGNED;
  if (title !== null && isByName(title, text)) return HEADED;
  let own = 0;
  let seenTo = 0;
  for (const { 0: words, index } of text.matchAll(FIRST)) {
    const said = { start: index, end: index + words.length };
    if (lent.some((other) => spansOverlap(other, said))) continue;
    // from the one before only: sentences of a long text are not sought anew for each
    if (own === 0 || SENTENCE_END.test(text.slice(seenTo, index))) own++;
    if (own >= OWN_SENTENCES) return FIRST_PERSON;
    seenTo = said.end;
  }
  return null;
}

function isByName(title: string, text: string): boolean {
  const [, first = '', surname = ''] = AUTHOR_IN_TITLE.exec(title) ?? [];
  return GIVEN_NAMES.has(first) && !text.replace(title, '').includes(surname);
}

function isAboutAuthor(line: string, text: string): boolean {
  const told = line.length > AUTHOR_AT_MOST ? null : ABOUT_AUTHOR.exec(line);
  if (told === null) return false;
  const surname = told[1]?.split(/\s+/).at(-1);
  return surname === undefined || text.indexOf(surname) >= text.lastIndexOf(line);
}
