// A noun in; whether its ending tells that it is for somebody who does or is something, out.

/** “pensioner”, “tailor”: one who does or is something, by the word alone. */
export const isPersonByForm = (norm: string): boolean => PERSON_FORM.test(norm) && !isThing(norm);
/** “letter”, “winter”: what only ends like one. */
export const isThing = (norm: string): boolean => THING.test(norm);

/** Who does or is something, by the word's ending. */
const PERSON_FORM =
  /(?:er|or|ist|ian|man|woman|year-old|ee|ess|ant|accused|deceased|father|mother|son|daughter|boy|girl|ard|eur|person)$/;
const THING =
  /^(?:letter|paper|poster|order|number|matter|newspaper|newsletter|chapter|charter|offer|banner|flyer|trailer|register|answer|sticker|power|weather|centre|dinner|summer|winter|quarter|disaster|error|other|former|latter|rumou?r|server|computer|tower|river|chamber|counter|committee|guarantee|fee|plant|grant|board|card|standard|process|press|success|business|witness-box|mess)$/;
