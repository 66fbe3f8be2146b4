// Frames in which a writer judges with whatever stands in them, as patterns out: for all of a text, each match the judging words.

/** Vices by name, which nobody has who is only reported on. Not “fraud”, “theft”, “treason”: those are charged. */
const VICE =
  'greed|cowardice|arrogance|hypocrisy|incompetence|sophistry|folly|vanity|cynicism|callousness|indifference|negligence|complacency|spinelessness|shamelessness|smugness|stupidity|pettiness|insolence|effrontery|cruelty|meanness|treachery|recklessness|ineptitude';
/** What is said of a deed or a person to condemn it. */
const CONDEMNED =
  'blackmail|swindle|scandal|coward|lie|sham|disgrace|betrayal|insult|nonsense|con trick|hoax|humbug|injustice|outrage|liar|hypocrite|charlatan|fool|capitulation|confidence trick|abomination|humiliation|extortion|theft|robbery|cheating|nepotism|rabble|stunt|farce|obscenity|trickery|act of barbarism|fit of nerves|hold-up|piece of theatre|comedy|fig leaf|whitewash|cop-out|sell-out';
const ADJECTIVE = '(?:(?:[\\p{L}-]+ly\\s+)?[\\p{Ll}-]+\\s+)?';

/** “The greed of a family”, “the catastrophic negligence of the building office”        not “gross negligence of a driver”, a charge */
const THE_VICE = new RegExp(`(?<!\\p{L})(?:the|this|such)\\s+${ADJECTIVE}(?:${VICE})\\s+of(?=\\s\\p{L})`, 'giu');

/** “It is blackmail”, “It was a swindle from the beginning”, “The man is a coward”        not “he says it is blackmail”, “it is a lie detector” */
const IS_CONDEMNED = new RegExp(
  `(?<![\\p{L},] )(?<!\\p{L})(?:it|this|that|all this|the man|the woman|the whole thing)(?:\\s+(?:is|was|has been|remains)|['’]s)\\s+(?:(?:simply|nothing but|plainly|quite|sheer|pure|hardly less than)\\s+)?(?:an?\\s+|the\\s+)?${ADJECTIVE}(?:${CONDEMNED}|${VICE})(?=[.,;:]|\\s+(?:of|with|by|that|from|told|and|to|for)(?!\\p{L}))`,
  'giu',
);

/** “the finest hour of an army”, “one of the most heartless pieces of paper that this region has produced”        not “the largest port in the region”, “the most votes” */
const MEASURED_BY_ALL =
  /(?<!\p{L})(?:the|one of the|this)\s+(?:(?:most|least)\s+[\p{Ll}-]+|finest|best|worst|noblest|meanest|shabbiest|cheapest|dullest|bravest|saddest|ugliest|basest|silliest|cleverest)\s+[\p{Ll}-]+(?:\s+of\s+[\p{Ll}]+)?\s+(?:(?:that\s+)?(?:this|the|our|any)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+\s+(?:has|have|had)(?!\p{L})|of (?:an?|this) (?:army|government|ministry|party|parliament|career|reign|term|country)(?!\p{L}))/giu;

/** “So, one fears, is its name”, “a swindle, plain and simple”: nobody but the writer speaks.        not “one suspects was held” */
const WRITER =
  /(?<!\p{L})(?:one (?:fears|suspects|wonders|hopes|despairs|shudders)(?=[,.;]|\s+(?:that|whether|what|how|why|if))|one is (?:allowed|tempted|almost tempted|bound|inclined) to (?:say|think|ask|believe|conclude)|one would have to be|(?:plain|pure) and simple|to say the least|to put it (?:mildly|kindly|politely)|crocodile tears)(?!\p{L})/giu;

/** “What galls is the lying”, “What is bad is that grown men drew a train”        not “What is new is the tariff” */
const WHAT_GALLS =
  /(?<=^|[.!?:]["”’»)]*\s)What\s+(?:galls|rankles|shocks|appals|appalls|shames|disgusts|sickens|grates|is (?:bad|worse|sad|shameful|scandalous|galling|unforgivable|disgraceful|depressing|embarrassing|comic|tragic|laughable))\s+(?:about\s+[^.,;]{1,40}\s+)?is(?!\p{L})/gmu;

/** “So ends the shortest spring”, “Thus ends, with a receipt, one more tale”: the writer closes his piece.        not “So ends up paying” */
const SO_ENDS = /(?<=^|[.!?]["”’»)]*\s)(?:So|Thus) ends(?=,|\s+(?:the|an?|one|another|this|his|her|its)\s)/gmu;

export const JUDGING_FRAMES: readonly RegExp[] = [THE_VICE, IS_CONDEMNED, MEASURED_BY_ALL, WRITER, WHAT_GALLS, SO_ENDS];
