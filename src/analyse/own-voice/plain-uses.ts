// A mark and its text in, whether the words tell a fact or are a mere turn of speech there out: they judge elsewhere.
import type { Span } from '../../record/span.ts';

interface Plain {
  readonly words: RegExp;
  /** What follows them where they do not judge, … */
  readonly follows?: RegExp;
  /** … or stands in front of them; neither: they never do. */
  readonly leads?: RegExp;
}

const DEED =
  'said|did|told|kept|went|came|took|gave|made|left|knew|forgot|held|let|put|paid|sold|lost|met|saw|chose|wrote|spoke|ran|hid|blamed|\\p{Ll}{2,}ed';
const FIGURES =
  '(?:poll |approval |favou?rability |box.office |voter )?(?:numbers?|figures?|ratings?|levels?|turnout|returns?|results?|odds|prospects|polls|polling|sales|scores?|attendance|weather|economy|growth|data)';

const PLAIN: readonly Plain[] = [
  // “Talks could, of course, fail”, “Of course, it rained”        not “the minister, of course, forgot”, “the board of course has kept its bonus”
  {
    words: /^of\s+course$/iu,
    follows: new RegExp(
      `^(?!,?\\s+(?:(?:has|have|had)\\s+(?:not\\s+|never\\s+|long\\s+)?)?(?:never\\s+|promptly\\s+)?(?:${DEED})(?!\\p{L}))`,
      'u',
    ),
  },
  // “Of course he resigned”        not “He of course resigned”
  { words: /^Of\s+course$/u },
  // “dismal poll numbers”, “woeful turnout”: measured        not “a dismal speech”
  {
    words: /^(?:dismal|abysmal|woeful|pitiful|calamitous|disastrous)$/iu,
    follows: new RegExp(`^\\s+${FIGURES}(?!\\p{L})`, 'u'),
  },
  // “was met with mockery”        not “made a mockery of the vote”
  { words: /^mockery$/iu, leads: /(?<!(?:^|\s)an?\s(?:\p{L}+\s)?)$/iu },
  // “fortunately for the mayor, it rained”: his luck        not “fortunately, the mayor was late”
  { words: /^(?:un)?(?:fortunately|happily|luckily)$/iu, follows: /^\s+for\s/u },
  // “must prove that he deserves the seat”: he may or may not        not “the mayor deserves the seat”
  {
    words: /^deserve[sd]?$/iu,
    leads:
      /(?<!\p{L})(?:prove|show|decide|demonstrate|persuade|convince)[^.;!?\n]{0,30}\s(?:that|whether|if)\s[^.,;!?\n]{1,30}\s$/iu,
  },
  // “was treated like a rock star”        not “was treated like a thief”
  {
    words: /^treat\p{L}*\s[^.]*like\s+an?\s*$/iu,
    follows:
      /^\s*(?:rock star|hero|heroine|king|queen|prince|princess|star|celebrity|friend|guest|champion|conqueror)(?!\p{L})/iu,
  },
  // “It’s easy to be cynical about the deal”: who is, is not told        not “the deal was cynical”
  {
    words: /\p{L}$/u,
    leads: /(?<!\p{L})(?:easy|tempting|hard|possible|fashionable)\s(?:not\s)?to\s(?:be|sound|feel|seem|get)\s$/iu,
  },
  // “It’s the best to see them dance”        not “It is the best answer”
  { words: /^(?:it|this|that)(?:['’]s|\s+(?:is|was))\s+the\s+best$/iu, follows: /^(?:\s+to(?!\p{L})|[.!,])/u },
  // “This is not the kind of race she hoped for”        not “a kind word”
  { words: /\sthe\s+kind$/iu },
  // “a murderous attack”, “a botched robbery”, “a heroic rescue”: deeds        not “a murderous policy”, “a botched reform”
  {
    words: /(?<!\p{L})(?:murderous|senseless|botched|bungled|foolhardy|heroic|barbaric|callous)$/iu,
    follows:
      /^\s+(?:\p{L}+\s+)?(?:attacks?|rampages?|spree|assaults?|killings?|robber(?:y|ies)|burglar(?:y|ies)|raids?|break-ins?|kidnappings?|hold-?ups?|attempts?|executions?|operation|surgery)(?!\p{L})/iu,
  },
  // “a dignified retirement”, “a dignified burial”        not “a dignified speech”
  {
    words: /^dignified$/iu,
    follows:
      /^\s+(?:retirement|old age|burials?|funerals?|li(?:fe|ves)|deaths?|end|work|treatment|conditions|housing)(?!\p{L})/iu,
  },
  // “that can mercilessly winnow the field”, “the sun was merciless”: no person is        not “he mercilessly mocked her”
  {
    words: /^merciless(?:ly)?$/iu,
    leads:
      /(?:(?:sun|heat|wind|sea|weather|pace|winter|frost|storm|rain|cold|coverage)\s+(?:was|is|beat|beats)|that\s+can)\s+$/iu,
  },
  // “it’s a good bet that”, “that is a good question”        not “it was a good answer”, “it was a better summit”
  {
    words:
      /(?:\sa|\san)\s+(?:(?:very|really|pretty)\s+)?(?:good|better|great|bad|fair|safe|fine|positive|perfect|helpful|reasonable)$/iu,
    follows:
      /^\s+(?:bets?|guess|assumption|question|example|chance|match|fit|start|time|day|night|morning|week|year|while|way|bit|size|number|rule of thumb|friend|winner)(?!\p{L})/iu,
  },
  // “the worst flood the town had seen since 1931”: measured        not “the worst mayor the town has had”
  {
    words: /(?<!\p{L})the\s+(?:worst|best|finest|poorest)(?!\p{L})/iu,
    follows:
      /^[^.;:!?\n]{0,60}?\s(?:since|in (?:\d|(?:two|three|four|five|ten|twenty) |decades|years|a (?:decade|century|generation)|living memory))/u,
  },
  // “apparently for the first time”, “apparently unhurt”        not “apparently forgot his vow”
  {
    words: /^(?:apparently|reportedly)$/iu,
    follows:
      /^\s+(?:for the (?:first|second|third|last) time|unhurt|unharmed|uninjured|by (?:accident|mistake|chance)|in (?:good|high) spirits)/iu,
  },
  // “It shouldn’t take long”, “That should not be a problem”: a guess        not “It shouldn’t have been sold”
  {
    words: /^should(?:n['’]t| not| never)$/iu,
    follows:
      /^\s+(?:take (?:long|more|much time|hours|days)|come as|matter|happen|be (?:an? |any |much )?(?:surpris|problem|issue|difficult|hard|long|too|confus|mistaken|underestimated|overlooked|a shock))/iu,
  },
];

export function isPlainUse(text: string, { start, end }: Span): boolean {
  const marked = text.slice(start, end);
  const ahead = text.slice(Math.max(0, start - 80), start);
  const behind = text.slice(end, end + 120);
  return PLAIN.some(
    ({ words, follows, leads }) =>
      words.test(marked) &&
      (follows?.test(behind) || leads?.test(ahead) || (follows === undefined && leads === undefined)),
  );
}
