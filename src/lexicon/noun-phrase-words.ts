// Which words cannot stand inside a noun phrase behind its determiner or number, and which plural shapes are no nouns: what
// stands in for a tagger in the figure grammar. Forms as in Token.norm. In: nothing. Out: sets.
import {
  BE,
  CONJUNCTIONS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
  WH_WORDS,
} from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verb forms that news puts right behind a number or a noun, so that the phrase ends before them. */
export const COMMON_VERBS = words(`
  said says say told tells added adds noted wrote argued claimed warned announced reported predicted expected believed thought think
  thinks want wants wanted voted votes vote won win wins lost died dies die came come comes went go goes gone got get gets took take takes taken
  made make makes gave give gives given left leave leaves went began begin begins started start starts stopped ended ends
  led leads lead held hold holds met meets meet ran run runs saw see sees seen found find finds backed back backs approved approve disapprove
  supported support supports opposed oppose opposes favored favoured favor favour believe agreed agree disagree agreed signed sign signs sat
  sit sits stood stand stands lived live lives worked work works moved move moves arrived arrive arrives fled flee flees crossed cross
  attended attend attends joined join joins refused refuse rejected reject called call calls arrested killed kill wounded hurt
  detained became become becomes remained remain remains stayed stay stays seemed seem seems appeared appear appears happened happen needed need needs
  used use uses tried try tries faced face faces sent send sends bought buy buys sold sell sells spent spend spends paid pay pays rose
  rise rises fell fall falls grew grow grows turned turn turns showed show shows shown suffered received receive receives included include
  includes followed follow follows allowed allow allows helped help helps put puts set sets cost costs hit hits cut cuts let lets read
  keep keeps kept know knows knew known provide provides provided bring brings brought build builds built
`);

/** Words that end a noun phrase read from left to right. "of" and "for" are asked for where they may go on. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set([
  ...BE,
  ...CONJUNCTIONS,
  ...DO,
  ...HAVE,
  ...MODALS,
  ...NEGATIONS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...PREPOSITIONS,
  ...RELATIVES,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...WEEKDAYS,
  ...WH_WORDS,
  ...COMMON_VERBS,
  ...words(
    `the a an this these those any every each all both either neither also too only just even still already ever never here there then now
    today yesterday tomorrow tonight later earlier ago apart away again once twice together alone instead however therefore thus
    respectively altogether overall alike each apiece annually daily weekly monthly yearly nationwide worldwide abroad overnight
    ahead back forward up down out so if not being having's n't 'll 've 're 'd s`,
  ),
]);

/** Shapes of a plural that are adverbs, verbs or adjectives. */
export const NOT_PLURALS = words(`
  is was has does says its his hers ours yours theirs this thus plus as us yes always perhaps sometimes besides towards afterwards
  afterward upwards downwards backwards forwards overseas indoors outdoors upstairs downstairs nowadays whereas across unless
  less various previous numerous serious famous religious dangerous goes gets takes makes comes knows thinks wants needs seems looks
  means gives leaves keeps becomes remains includes requires tells asks lets puts pays serious dubious gas politics economics news
  mathematics physics ethics athletics hundreds thousands millions billions dozens sales
`);

/** Verbs in -s that are also plural nouns: a noun ends before them when it is a plural itself ("three soldiers claims" never). */
export const VERB_LIKE_PLURALS = words(`
  plans votes attacks calls claims works reports demands strikes charges arrests visits raids moves increases cuts rises falls drops
  helps hopes fears needs wants uses shows holds backs fights leads returns remains stands turns runs talks walks costs
  supports ends starts changes faces results comes goes takes makes gives says sees
`);
