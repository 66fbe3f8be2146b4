// Frames in which only a writer speaks, of rules for everybody, of “us”, or in set phrases that condemn, as patterns out: for all of a text, each
// match the judging words.

const OPENS = '(?<=^|[.!?:;]["”’»)]*\\s)';

/** “The plaque should never have been hung”, “He ought to go”        not “Residents should not drink the water”, “whether it should not be” */
const OUGHT =
  /(?=ought|should)(?<!\b(?:whether|if|that|who|why|how|what)\s[^.,;!?]{0,40})(?:(?<!\p{L})(?<!\bwhere\s[^.,;!?]{0,20})ought (?:not )?(?:to(?=\s+(?!have(?!\p{L}))\p{Ll})|at least)|(?<!\p{L})should(?:n['’]t| not| never)(?!\s+(?:drink|drive|use|travel|eat|touch|swim|go|leave|enter|approach|attempt|call|open|exceed|keep|give|take (?!much)|wait|stay|try|worry|be (?:alarmed|used|confused|eaten|read|left|mixed))(?!\p{L}))(?=\s+\p{Ll})|(?<!\p{L})should (?:be (?:ashamed|made to|melted|sacked|retired|in a cell|put in|woken|jailed|red to)|hang (?:its|his|her|their)|have (?:known|told|been (?:ashamed|burned|burnt|told))|at least))(?!\p{L})/gu;

const BODY =
  'state|country|government|city|town|county|council|minister|ministry|parliament|republic|nation|railway|navy|army|church|court|board|museum|charity|club|school|university|force|village|department|people|party|central bank|bank|company|firm|house|press|inspectorate|provost|mayor|governor|councillor|promise|speaker|admiral|port';

/** “A state that cannot count its own dead is no state”, “A club that sells its name tells you what the rest is worth”        not “A company that was sold in May will move” */
const A_STATE_THAT = new RegExp(
  `${OPENS}(?:But |And )?An?\\s+(?:[\\p{Ll}-]+\\s+)?(?:${BODY})\\s+(?:(?:that|which|who)\\s+(?:can(?:not|['’]t)?\\s|does(?:n['’]t| not)\\s|will\\s(?:not\\s)?|(?!is\\s|was\\s|has\\s|says\\s)\\p{Ll}+s\\s)|whose\\s)[^.!?“”"\\n]{4,160}?\\s(?:is|isn['’]t|does not|doesn['’]t|will|won['’]t|cannot|can['’]t|gets?|needs|comes cheap|tells|knows|wants|has (?:its|only|no|not|stopped|made|told|lost|got|earned|ended|never)|hasn['’]t|deserves)(?!\\p{L})`,
  'gmu',
);

/** “They deserve another hearing”, “the roads it deserves”        not “a deserved win” */
const DESERVE = /(?<!\p{L})(?:deserves?|deserved(?=\s+(?:the|an?|no|better|its|his|her|what|to)(?!\p{L})))(?!\p{L})/gu;

/** “If this is a metro, then Ezio Mann is an engineer”        not “If this is so, he will resign” */
const IF_THIS_IS =
  /(?<=^|[.!?:]["”’»)]*\s)If (?:this|that)(?:['’]s|\s+is)\s+(?:an?\s+)?(?!so(?!\p{L})|true|confirmed|approved)\p{Ll}+(?:\s+\p{Ll}+)?,?\s+(?:then\s+|it['’]s\s|what\s)/gmu;

/** “That is how a town saves: on those who obey”, “That’s what a rich man’s word is worth”        not “That is how the fire began” */
const THAT_IS_HOW = new RegExp(
  `${OPENS}(?:That|This)(?:['’]s|\\s+is)\\s+(?:how\\s+(?:an?\\s|things\\s|the taxpayer)|what\\s+an?\\s+[^.!?]{3,40}\\s(?:is|are)\\s+worth|what you get when|no way to)`,
  'gmu',
);

/** “It was the answer of someone who has never clocked on”, “That’s the manner of a pawnbroker”        not “It was the work of two men” */
const THE_LANGUAGE_OF =
  /(?<!\p{L})(?:[Ii]t|[Tt]his|[Tt]hat|this|that)(?:['’]s|\s+(?:is|was))\s+the\s+(?:language|answer|trickery|politics|revenge|manners?|habit|conduct|logic|morals?|contempt|smell|sort of sentence|dearest|cheapest|shabbiest|old(?:est)? (?:robbery|trick|routine))\s+(?:of|in|on|behind)(?!\p{L})/gu;

/** “There is a word for a minister who hides a house”, “There are men in this country who would sell it”        not “There is a kind of tree that” in a garden column */
const THERE_IS =
  /(?<=^|[.!?:]["”’»)]*\s)There(?:['’]s|\s+(?:is|are|was))\s+(?:an?\s+(?:word for|smell here|stink of|kind of (?:official |slow )?(?:kindness|robbery|theft|cruelty|cowardice|courage|honesty|silence)|shamelessness)|no (?:nice|polite|kinder) (?:way|word)|(?:men|people) in (?:this|every)|seldom been|a lot of pity)(?!\p{L})/gmu;

/** Set phrases that nobody uses who only reports. */
const PHRASES = [
  'run a bath|boil an egg|organi[sz]e an? (?:bake sale|fish fry|picnic|whip-round)|count to (?:ten|twenty)',
  "(?:has|have|['’]ve) been had(?=[.,;]|\\s+(?:like|twice|again))",
  "sold (?:its|his|her|their|our|this town['’]s) (?:own )?(?:soul|grandmothers?|mothers?|members|people|voters|union|honour|children|friends)(?!\\p{L})",
  'sold (?:down the river|for a (?:pot|percentage|leg) )',
  "(?:would|['’]d) (?:sooner )?(?:sell|drown|pawn) (?:its|their|his|her) (?:own )?(?:\\p{Ll}+)",
  '(?:got|gets|getting) away with murder|guilty as sin|beggars belief|smells to (?:high )?heaven|sore losers?|no better than (?:an?|the)|hardly better than|in everything but law',
  '(?:has|have) (?:learned|learnt) nothing|ha(?:s|ve) forgotten (?:whom|how to|what (?:it|they|he|she))|ha(?:s|ve) made (?:itself|himself|herself|themselves) ridiculous|ha(?:s|ve) not (?:even )?the decency|shamed (?:itself|himself|herself)',
  '(?:is|are) (?:rotten|too (?:vain|proud|cowardly) to)|too proud to (?:say|write|admit|ask)',
  'no excuse for|a slap on the wrist|(?:a|the) (?:cheap|mean|dirty|shabby|oldest) trick',
  '(?:^|(?<=[.,;]\\s|\\sand\\s))(?:[Ii]t|[Tt]he (?:affair|business|case|deal|whole thing)) (?:stinks|smells to)(?=[.,;]|\\s+(?:worse|and|no|to))',
  "(?:[Ii]t|[Tt]his) was murder(?=[.,;])|[Ll]et['’]s be honest|[Ll]et us be honest|[Tt]he plain fact is|[Tt]o put it briefly|[Ww]hatever they can prove|[Tt]his (?:newspaper|magazine|paper) (?:thinks|finds|believes|holds|has seldom|has never)|this newspaper was among",
  '(?:owes?|owed) (?:[\\p{L}-]+ ){0,3}?(?:an? (?:explanation|apology|better answer))',
  'lies? (?:as easily|as other people|as others|to (?:us|its own|the public))|(?:is|are|were|was) (?:liars|cowards|hypocrites|thieves|vultures|crooks|fools|swindlers|accomplices|butchers|simpletons)(?!\\p{L})',
  'used as a stage set|in the pay of whoever|fairy tales?,? and|dressed up as (?:statecraft|reform|policy|principle|justice)|for want of (?:a )?(?:shame|decency)',
  '(?:cost|costs) (?:him|her|them|it) (?:all respect|(?:his|her|their|its) seat)(?!\\p{L})',
  "(?:has|have) (?:drowned|robbed|starved|bullied|ruined|abandoned) (?:us|our|its own|his own|her own|these|this)(?!\\p{L})|(?:treats?|treated|has treated|have treated) (?:[\\p{L}’'-]+ ){1,5}as (?:an?|one) (?!\\p{Ll}*(?:ous|al) )\\p{Ll}+(?=[.,;]|$)",
  '(?:[Ii]t|[Tt]his|[Tt]hat|[Ww]hich) (?:is|was) (?:simply |plainly |frankly )?(?:obscene|disgraceful|shameful|contemptible|disgusting|unforgivable|indefensible|wicked|mean|cowardly|dishonest|indecent)(?=[.,;]|$)',
  '(?:[Tt]he|[Tt]his) (?:cut|decision|law|plan|move|ruling|vote) (?:is|was) (?:short-sighted|mean|foolish|stupid|wrong-headed|wrong|cruel|heartless|a mistake)(?=[.,;]|$)',
].join('|');
const SET_PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES})`, 'gmu');

export const WRITER_FRAMES: readonly RegExp[] = [
  OUGHT,
  A_STATE_THAT,
  DESERVE,
  IF_THIS_IS,
  THAT_IS_HOW,
  THE_LANGUAGE_OF,
  THERE_IS,
  SET_PHRASE,
];
