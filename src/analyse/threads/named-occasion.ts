// A sentence in; what the occasions in it are called, out: an exercise, a festival or an operation of another name is another one.
//
//   “the exercise [Golden Sheaf]”, “Operation [Long Reach]”      not: “the exercise in Sund”, “Tarsk’s exercise”
const NAMED =
  /\b(?:[Ee]xercises?|[Dd]rills?|[Mm]an(?:oeuv|euv)res?|[Mm]aneuvers?|[Oo]peration|[Cc]onference|[Ff]estival|[Rr]egatta|[Cc]ampaign|[Cc]onvoy|[Mm]ission),? (?:called |named |code-?named )?[“«"]?(\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\d{1,4}\b))*)/gu;

/** In small letters; empty where none has a name. */
export const occasionsNamed = (text: string): readonly string[] =>
  [...text.matchAll(NAMED)].map(([, name]) => name!.toLowerCase());

/** Whether both name occasions, and none of them is the other’s. */
export const areOtherOccasions = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  !some.some((one) => others.some((other) => one.startsWith(other) || other.startsWith(one)));
