// Frames in which a writer tells what ought to be, and what is to be thought of whom, as patterns out: for all of a text, each match the judging
// words. Where nobody is quoted for it, a news report has none of them.

/** What nobody does by the words of a mere report. */
const CAUGHT =
  'cheated|betrayed|robbed|deceived|swindled|fleeced|hoodwinked|disgraced|shamed|spat on|sold out|fooled|bled|broken faith with|made fools of';
const OPENS = '(?<=^|[.!?:;]["”’»)]*\\s)';
/** “should not be trusted”, “ought to”, “deserves what it gets”, “has no shame left”. Not “should arrive on Monday”. */
const OUGHT =
  "(?:should(?:n['’]t| not| never)?\\s+(?:be|have|tell|hold|expect|retire|at least|hang|stop|look|go|keep|call|boast|wash|hold|print|make|not|count|wonder|expect|remember|preside|stand)|ought\\s+(?:not\\s+)?(?:to|at least)|oughtn['’]t|deserves?\\s+(?:to|no|its|the|what|a|better)|do(?:es)? not deserve|has (?:lost|forfeited) (?:its|his|her|the right|all)|has mistaken|has no (?:shame|soul|heart|right|business|honou?r)|have no (?:shame|right|business)|has only (?:itself|himself|herself)|is no (?:better|longer an?)\\b|isn['’]t fit|is not fit|knows (?:just|perfectly|very) |cannot (?:read|be surprised)|needs new|gets what|has a nerve)";

/** “A man who cannot find his own door should not be trusted with a key”        not “A man who was shot on Monday has died”, “Anyone who saw it should call the police” */
const WHO_OUGHT = new RegExp(
  `${OPENS}(?:An?\\s+[\\p{Ll}-]+(?:\\s+(?!of\\s|in\\s|at\\s|on\\s|for\\s|to\\s)[\\p{Ll}-]+){0,2}?\\s+(?:that|who|which|whose)(?=\\s)[^.!?“”"\\n]{4,160}?\\s${OUGHT}|(?:Those\\s+who|Whoever|(?:The\\s+)?(?:[Mm]en|[Pp]eople)\\s+who)(?=\\s)(?![^.!?\\n]{4,160}?\\sshould (?:keep|not be alarmed|be (?:tested|able|given)))[^.!?“”"\\n]{4,160}?\\s${OUGHT})`,
  'gmu',
);

/** “It takes a special kind of coldness”, “It takes some nerve”        not “It takes a particular kind of screw” is rare enough */
const IT_TAKES =
  /(?<!\p{L})[Ii]t\s+(?:takes|took|has taken)\s+(?:some nerve|a\s+(?:special|particular|peculiar|rare|certain)\s+(?:kind|sort|gift|talent|brand))(?!\p{L})/gu;

/** “It’s high time somebody said so”, “It is a pity that”, “It is beneath contempt to”, “It was painful to hear”        not “it is time to vote”, “it is easy to reach” */
const IT_IS_THAT =
  /(?<!\p{L})(?:[Ii]t|[Tt]his|[Tt]hat)(?:\s+(?:is|was)|['’]s)\s+(?:high time|time\s+(?:somebody|someone)|a (?:great |crying |thousand )?(?:pity|shame)(?=\s+that|\s+to|[.,;])|a wonder (?:that|it)|a bit rich|beneath contempt|(?:past|beyond) belief|small comfort|no way to|(?:painful|refreshing|heartening|dispiriting|contemptible|shabby|sickening|galling|shocking|embarrassing|pitiful|laughable) (?:to|that|how))(?!\p{L})/gu;

/** “It’s the oldest trick on this coast”, “It is the sort of victory that builds nothing”, “He’s the kind who”        not “the sort of engine that it needs” */
const THE_SORT =
  /(?<!\p{L})(?:[Ii]t|[Tt]his|[Tt]hat|[Hh]e|[Ss]he)(?:\s+(?:is|was)|['’]s)\s+(?:the (?:sort|kind) (?:of|who)|the oldest tricks?|a (?:mean|cheap|shabby|dirty|strange sort|queer sort|curious sort))(?!\p{L})/gu;

/** “She lied to us”, “The board has lied to this town”, “has cheated the sick”        not “he admitted that he had lied”, “lied to the FBI, prosecutors say” */
const LIED = new RegExp(
  `(?=lied|has |have |been |was |were |is lying|are lying)(?<!\\b(?:that|whether|if|to have|having|guilty|admitted|denied|because|of)\\s[^.,;!?]{0,40})(?:(?<!\\p{L})lied(?=\\s+(?:to|about|at|twice)\\b(?!\\s+(?:the )?(?:police|FBI|investigators|Congress|court|jury|agents|authorities))|[,.;])|(?:has|have|been|was|were)\\s+(?:never\\s+)?lied(?=\\s+to\\s+(?:this|the|its|us|our|his|her|a|everyone)\\b)|(?:is|are) lying (?:to|about)|(?:has|have)\\s+(?:${CAUGHT})(?=\\s+(?:this|its|our|her|his|their|a|the|itself|himself|herself|themselves)\\s?))`,
  'gu',
);

/** “treats this town like a cupboard”, “was treated like scrap”, “has behaved like a schoolyard bully”, “with contempt”        not “treated for wounds like these” */
const TREATED =
  /(?<!\p{L})(?:treat(?:s|ed|ing)?\s+(?:[\p{L}’'-]+\s+){0,6}?(?:like\s+(?:an?\s|dirt|scrap|fools|children|cattle|criminals|idiots|hired)|with contempt|abominably|as (?:its|his|her|their) (?:own\s+|private\s+)?\p{Ll})|behav(?:es|ed|ing)\s+like\s+(?:an?\s|\p{Ll}))/gu;

/** “One begins to wonder”, “One had thought that”, “You’d think that”        not “One is a farmer”, “You would need a visa” */
const ONE_WONDERS = new RegExp(
  `${OPENS}(?:But\\s+|And\\s+)?(?:[Oo]ne\\s+(?:begins to|does (?:wonder|not (?:need|call))|doesn['’]t (?:need|call)|need not|needn['’]t|had (?:thought|hoped|imagined)|would have thought|can only|cannot (?:help|but|invent)|can forgive|might (?:wonder|ask|think)|may (?:wonder|ask (?:why|whether|what|how)|call)|used to|looks in vain|wants to|gets the impression|is (?:ashamed|left to|almost)|despairs|shudders)|[Yy]ou(?:['’]d| would) (?:think|have thought)|[Yy]ou don['’]t need an? |[Yy]ou can['’]t \\p{Ll}+ [^.!?]{3,60} and (?:then )?\\p{Ll}+)(?!\\p{L})`,
  'gmu',
);

/** “which tells you who counts here”, “says all there is to say about its honour”, “ought to tell us something”        not “tells you how to vote”, “says much of the land is dry” */
const TELLS_YOU =
  /(?<!\p{L})(?:tell(?:s)? (?:you|us) (?:everything|something|all|what (?:it|he|she|they|we)|who counts|who )|says (?:much|all there is|something|everything|it all|a great deal|a lot) about(?!\p{L})|says all there is to say|has told us (?:what|all|everything))(?!\p{L})/gu;

/** “Never has a government been so afraid”, “Rarely was a board so slow”        not “Never was he told” */
const NEVER_WAS = new RegExp(
  `${OPENS}(?:Never|Rarely|Seldom)\\s+(?:was|were|has|have)\\s+(?:an?\\s|so\\s)[^.!?;“”"]{0,80}?(?<!\\p{L})so(?!\\p{L})`,
  'gmu',
);

/** Of anybody and anything: “The rule is a disgrace”, “The olive trees are a fig leaf”, “is an insult to”        not “was an insult to injury”, “a crook of the river” */
const IS_A =
  /(?<!\p{L})(?:is|are|was|were|remains)\s+(?:(?:nothing but|simply|plainly|still|quite)\s+)?an?\s+(?:[\p{Ll}-]+\s+)?(?:disgrace|insult|swindle|liar|coward|hypocrite|sham|travesty|obscenity|crook|thief|cheat|fig leaf|con trick|confidence trick|abomination|smear|stain(?=\s+(?:on|that))|farce|thug|rat|insolence|gangster|clown|brutality|snub|abdication|whitewash|daylight robbery|monstrosity)(?=[.,;:]|\s+(?:of|to|on|with|in|for|that|and|who|which|upon)(?!\p{L}))/gu;

/** “Those in charge knew it”, “and the firm knows it”, “and everyone in Sund knows it”        not “and he knows it well”, “they know that it is true” */
const KNOWS_IT =
  /,?\s+and\s+(?:(?:everyone|everybody|nobody|anyone)(?:\s+[^.,;!?]{1,40})?|it|they|he|she|the\s+\p{Ll}+|those in charge)\s+(?:knows?|knew)\s+(?:it|that|so|at what price)(?=[.;,!])/gu;

/** “deserves no applause”, “deserved a straighter answer”, “do not deserve to”        not “deserves credit”, she said */
const DESERVES =
  /(?<!\p{L})deserve[sd]?\s+(?:no |better|(?:an? )?(?:straighter|better) |a (?:president|government|minister|mayor|council) )/gu;

/** “To call this a harvest is to insult every farmer”, “To ask it is shabby”        not “To vote, a citizen must be 18”, “To win is the aim” */
const TO_DO_IS = new RegExp(
  `${OPENS}(?:But\\s+)?[Tt]o\\s+\\p{Ll}+(?!\\p{L})[^.!?;“”"]{5,160}?\\s(?:is|was|would be|isn['’]t|takes)\\s+(?:to (?:insult|lie|flatter|mock|admit|say)|an?\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:insult|lie|fraud|insolence|disgrace|obscenity|mistake|shame|scandal|betrayal|folly)|shabby|vanity|greed|cheek|not art|contemptible|cowardly|mean|shameful|indecent|a particular)(?!\\p{L})`,
  'gmu',
);

/** “That isn’t consultation; it is theatre”, “It is not safety, it is greed”        not “It is not Monday, it is closed” */
const IT_IS_THEATRE =
  /(?<!\p{L})(?:[Tt]hat|[Tt]his|[Ii]t)(?:\s+is\s+not|['’]s\s+not|\s+isn['’]t)\s+(?:an?\s+)?[\p{Ll}-]+[;,:—]\s*(?:it|that)(?:['’]s|\s+is)\s+(?:an?\s+)?\p{Ll}+(?!\p{L})(?=\s+(?:with|in|of|on|by)|[.,;])/gu;

/** “It is law-making by ambush”, “This is government by small print”        not “It is owned by the state” */
const BY_AMBUSH =
  /(?<!\p{L})(?:[Ii]t|[Tt]his|[Tt]hat)(?:\s+(?:is|was)|['’]s)\s+(?:\p{Ll}+(?:-making|ment|cracy)|justice|politics|murder|theft|policy|diplomacy)\s+by\s+(?:an?\s+)?\p{Ll}/gu;

/** “What a waste of good salad”, “What a pity that”, “Good riddance to”        not “What a president can do” */
const WHAT_A = new RegExp(
  `${OPENS}(?:What an? (?:waste|pity|shame|mess|farce|joke|disgrace|spectacle|circus|shambles|spoilt|selfish|sorry|sad|miserable)|Good riddance|Only an? (?:fool|coward|cynic|knave)|Only (?:fools|cowards|butchers|knaves)|Shame on|For once,|Somebody (?:at|in) (?:the|that) [^.!?]{3,40} should|Nobody with|No honest|Nothing so \\p{Ll}+ has)(?!\\p{L})`,
  'gmu',
);

export const MORAL_FRAMES: readonly RegExp[] = [
  WHO_OUGHT,
  IT_TAKES,
  IT_IS_THAT,
  THE_SORT,
  LIED,
  TREATED,
  ONE_WONDERS,
  TELLS_YOU,
  NEVER_WAS,
  IS_A,
  KNOWS_IT,
  DESERVES,
  TO_DO_IS,
  IT_IS_THEATRE,
  BY_AMBUSH,
  WHAT_A,
];
