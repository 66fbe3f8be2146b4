// A capitalised word in; the gender that it is mostly given to as a first name, or null when no list has it.
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';

export type Gender = 'female' | 'male' | 'either';

// Short forms that the list lacks.
const SHORT_FEMALE =
  'Hillary Hilary Carly Kellyanne Huma Debbie Barb Peg Peggy Meg Liz Beth Betsy Kate Katie Abby Becky Cindy Trish Nikki Condoleezza Melania Ivanka Mika Rachel Joni Kirsten Tulsi Marla Theresa Ursula Angela Federica Jill Gretchen Megyn Dottie Franny Gabby Mimi Roz Suzy Trudy Winnie';
const SHORT_MALE =
  'Barack Mitt Jeb Bernie Newt Mitch Reince Corey Rand Lindsey Bobby Rick Ricky Mike Mick Jim Jimmy Joe Joey Bob Bobby Bill Billy Tom Tommy Tim Timmy Ron Ronnie Don Donnie Dan Danny Dave Davy Steve Stevie Ken Kenny Rob Robby Robby Matt Pat Chuck Hank Jack Jeff Greg Ted Teddy Ed Eddie Fred Frank Gary Larry Harry Jerry Terry Barry Vince Nate Nick Tony Vladimir Sergei Sergey Dmitri Dmitry Jens Recep Bashar Benjamin Bibi Mahmoud Abdel Hassan Muammar Kim Wes Doug Herm Herman Rush Sean Rudy Ben Mo Al Beau Cory Trey Chaka Reggie Marco Xavier Julian Irv Manny Marv Milt Morrie Ozzie Sherm Stu Wally Walt Woody Rich';

// Names that a list of births gives to one, and that both bear among those whom news names.
const BOTH = 'Alex Jackie Jamie Jan Jean Kerry Lee Lindsey Morgan Pat Robin Sandy Taylor Terry';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...SHORT_FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...SHORT_MALE.split(' ').map((name) => [name, 'male'] as const),
  ...EITHER_NAMES.map((name) => [name, 'either'] as const),
  ...FEMALE_NAMES.map((name) => [name, 'female'] as const),
  ...MALE_NAMES.map((name) => [name, 'male'] as const),
  ...BOTH.split(' ').map((name) => [name, 'either'] as const),
]);
// Names here that news writes with a capital for other reasons.
const OTHER_WORDS = new Set(
  'April May June August Sunday Christmas Easter Union Congress Senate Union America Georgia London Paris Asia India Israel Jordan Chad Kenya China Virginia Carolina Dakota Florida Indiana Tennessee Texas Montana Nevada Brooklyn Austin Dallas Houston Washington Lincoln Madison Jackson English Price Prince King Duke Major General Judge Justice Dean Star Sky Joy Hope Faith Grace Will Can The Van Den Republic Man Sen Rep Democracy Liberty Freedom Real Law Power Day Even Still Also Once Only Just Ever Never Both Many May Most Such Much More Less Long Sun Mon Tue Wed Thu Fri Sat Mr Ms Said Case Ever Win Art Ray Bay Sea Lake Park Street Road House Home State Country Tea Man Men Son Sons Ann-Arbor Major Minor Chance Guy Price Early Rich Earnest Baby Ice Tiny Precious True Unique Will Honor Royal Christian Muslim English French German Israel Bank West East North South'.split(
    ' ',
  ),
);

/** Whether news writes the word with a capital for other reasons than that it is a name. */
export const isOtherWord = (word: string): boolean => OTHER_WORDS.has(word);

/** Such a word that is a name too: “Joy”, “Guy”. */
export const isOtherName = (word: string): boolean => OTHER_WORDS.has(word) && GENDERS.has(word);

export function genderOfGivenName(word: string): Gender | null {
  if (OTHER_WORDS.has(word)) return null;
  // “Per-Erik”, “Anne-Marie”: two given names; not “Franco-German”
  const own = GENDERS.get(word);
  const parts = own === undefined ? word.split('-') : [];
  const isTwo = parts.length === 2 && parts.every((part) => GENDERS.has(part) && !OTHER_WORDS.has(part));
  return own ?? (isTwo ? GENDERS.get(parts[0]!)! : null);
}
