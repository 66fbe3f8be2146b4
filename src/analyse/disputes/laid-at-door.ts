// Two claims of one report in; whether the first lays something at the door of the one who denies in the second, in so many words: then it is a denial of that, however little
// else the two share and whatever a reader of pairs makes of their words.
//
//   “the shells were Lumen’s” … “Lumen denied that it had fired”        “the boat was sunk by Tarsk” … “Tarsk rejected the charge”
//   not “the talks were Lumen’s idea of a joke”                         “Lumen was hit by Tarsk” … “Lumen denied that it had fired”
import type { Claim } from './alleged.ts';
import { meets, namesIn } from './names-in.ts';

/** The name, and the end of the clause behind it. */
const WHOSE = String.raw`(?<whom>(?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})`;
const END = String.raw`(?=[\s”"»’'.,;:!?)]*(?:$|[.,;:!?]))`;
const LAID = [
  // “were Lumen’s”, “had been the Federation’s doing”
  `(?:was|were|is|are|been)(?: (?:all|only|plainly|clearly|surely|probably))? ${WHOSE}(?:['’]s?)(?: (?:doing|work|fault|making|guns?|handiwork))?${END}`,
  // “were fired by Lumen”, “had come from Lumen”
  `(?:fired|launched|sent|laid|planted|sunk|shelled|bombed|burnt|burned|ordered|paid for|carried out|done|begun|started|committed|come|came|shot) (?:by|from) ${WHOSE}${END}`,
  // “Lumen was behind it”
  `${WHOSE} (?:was|were|is|had been|stood) (?:behind|to blame for) [^.,;:!?]{1,60}${END}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** In hostile text a content may be as long as the report. */
const LONGEST = 600;

/** Whether it lays something at anybody’s door. */
export const laysBlame = (text: string): boolean => LAID.some((pattern) => pattern.test(text.slice(0, LONGEST)));

export function isLaidAtDoorOf({ content, side }: Claim, denial: Claim): boolean {
  if (side !== 'allegation' || denial.side !== 'denial' || denial.isPlain) return false;
  const text = content.text.slice(0, LONGEST);
  return LAID.some((pattern) => {
    const whom = pattern.exec(text)?.groups?.whom;
    return whom !== undefined && meets(namesIn(whom), denial.from);
  });
}
