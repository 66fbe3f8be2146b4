// A statement's source in, whether it is somebody who can make known what a body will do: an officer, or a body itself.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { type Sector, sectorOf } from '../../lexicon/sector-words.ts';
import type { Mention } from '../../record/actor.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { namedSource, OFFICE, phrasesAround } from './speaks-for.ts';

/** Who watches, writes or suffers makes nothing known: “analysts”, “residents”, “a newspaper”, “voters”. */
const OUTSIDE: ReadonlySet<Sector> = new Set(['JRN', 'CVL', 'REF', 'CRM', 'EDU']);
const WATCHING =
  /\b(?:analysts?|experts?|economists?|observers?|critics?|pollsters?|forecasters?|commentators?|historians?|scientists?|researchers?|sources?|people)\b/i;
export const isOutside = (text: string): boolean =>
  WATCHING.test(text) || (!OFFICE.test(text) && OUTSIDE.has(sectorOf(text) as Sector));
/** Units around a surname within which its office stands. */
const NEAR = 70;

/**
 * “[Water minister Constance Lind] said”, “[the chief warden] said”, “[Corvo Power] promised”; “[She] announced”, where the source named last before
 * has an office; “[Lind] said”, whose office the report gives elsewhere. Not “[residents] said”, “[analysts] said”, “[a voter] said”.
 */
export function isOfficial(ground: CommitmentGround, source: Mention): boolean {
  const { text } = namedSource(ground.statements, source);
  if (isOutside(text)) return false;
  if (OFFICE.test(text) || sectorOf(text) !== null) return true;
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.some((word) => BODY_NOUNS_ALONE.has(word.toLowerCase()))) return true;
  if (/^(?:he|she)$/i.test(text)) return followsOfficer(ground.reading.report.text, source.spans[0]!.start);
  const surname = /\p{Lu}[\p{L}’'-]+$/u.exec(text)?.[0];
  return surname !== undefined && hasOffice(ground.reading.report.text, surname);
}

/** “district engineer Rosalind Okafor-Bly”, “Dovran, who heads the board”: an office in one phrase with the name, anywhere in the report. */
const hasOffice = (text: string, surname: string): boolean =>
  phrasesAround(text, surname, NEAR).some(
    ([before, behind]) => OFFICE_RIGHT_BEFORE.test(before) || OFFICE.test(behind),
  );

/** Units before a pronoun that nobody's statement explains, within which whom it means is looked for. */
const BEFORE = 300;
const OFFICER = new RegExp(`(?:${OFFICE.source})[^.\\n]{0,20} \\p{Lu}\\p{Ll}`, 'u');
/** “Oil minister Zahra Lind was in Vell. [She] announced”: the last office with a name before the pronoun. */
const followsOfficer = (text: string, at: number): boolean => OFFICER.test(text.slice(Math.max(0, at - BEFORE), at));

/** Between the office and the surname stand given names alone, or a body of the office. */
const OFFICE_RIGHT_BEFORE = new RegExp(
  `(?:${OFFICE.source})(?:(?: of| for| at)?(?: the)?,?(?: [\\p{Lu}][\\p{L}.’'-]*)*) $`,
  'iu',
);

/** Shares of people and crowds bind nobody: “51 percent of respondents said they would”. */
export const isCrowd = (text: string): boolean => A_CROWD.test(text);
const A_CROWD = /\b(?:percent|per cent|%|respondents|voters|americans|poll|survey)\b|%/i;
