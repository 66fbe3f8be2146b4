// Words that news uses around times, in the form of Token.norm. In: nothing. Out: sets and tables for the grammar of times.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Times without a date of their own: each phrase's TIMEX3 value. */
export const TIME_REFERENCES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['this hour', 'PRESENT_REF'],
  ['at the present time', 'PRESENT_REF'],
  ['long ago', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['some time ago', 'PAST_REF'],
  ['a while ago', 'PAST_REF'],
  ['a generation ago', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the other day', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['in future', 'FUTURE_REF'],
]);

/** Adverbs and adjectives of recurrence. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiannually', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['semiannual', 'P6M'],
]);

/** Where in a period. `so-far` ends and `still` begins at the anchor. */
export type Edge = 'start' | 'mid' | 'end' | 'so-far' | 'still';
export const EDGE_ADVERBS: ReadonlyMap<string, Edge> = new Map([
  ['early', 'start'],
  ['mid', 'mid'],
  ['late', 'end'],
  ['earlier', 'so-far'],
  ['later', 'still'],
]);
export const EDGE_NOUNS: ReadonlyMap<string, Edge> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['dawn', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['rest', 'still'],
  ['remainder', 'still'],
]);

/** Governors of a time that has not come when the report is written: "scheduled for Tuesday", "is expected to arrive Friday". */
export const FUTURE_WORDS = words(`
  will shall 'll wo would scheduled due slated expected planned planning plans plan poised likely going intends intend intended hopes hope hoped
  wants aims agreed vowed promised pledged pledges vows threatened threatens threaten upcoming forthcoming deadline must should may might can
  agenda payable maturing tomorrow
`);
/** Of these, words that govern by "to", "for" or "on" only: "set to leave", "agreed to meet", "set for Friday". */
export const FUTURE_WITH_TO = words(
  'set agreed vowed promised pledged threatened threatens threaten offered proposed pledges vows wants aims hopes hope hoped plans plan planned intends intend intended due expected likely going decided ready supposed foreseen envisaged pencilled',
);

/** Verbs that tell a timetable in the present: "the pact meets on Tuesday", "the truce expires Friday". */
export const TIMETABLE_VERBS = words(`
  goes returns opens reopens starts begins continues ends expires lapses matures retires meets resumes arrives leaves departs flies sails closes convenes
  reconvenes sits hears travels speaks gathers faces awaits begin expire lapse mature meet resume arrive depart convene reconvene
`);
/** What is put into a calendar: "Tuesday's vote will", "the meeting on Friday will" lie ahead; "Tuesday's ruling will" does not. */
export const SCHEDULED_NOUNS = words(`
  meeting meetings talks talk summit summits vote votes voting election elections ceremony session sessions conference hearing hearings game
  games debate debates primary primaries caucus caucuses rally rallies march visit visits trip trips address speech launch exercise
  exercises drill drills deadline match matches final finals referendum runoff run-off event events contest contests poll polls
  inauguration parade festival opening closing funeral trial concert interview briefing gathering convention congress round auction auctions report reports figures
  data payrolls
`);

/** Behind a weekday: names of papers and programmes ("the Sunday Times"). */
export const NAME_AFTER_WEEKDAY = words(
  'times telegraph herald post mirror express mail world review observer independent standard courier dispatch tribune star sun night-live football business people politics',
);
/** Before a weekday: names of days in history ("Bloody Sunday"). Holidays are asked first. */
export const NAME_BEFORE_WEEKDAY = words('black bloody super red giving fat cyber blue ruby happy freaky');

/** Clock zones that may follow a time of day. */
export const ZONES = words(
  `gmt utc hkt sgt aedt nzst nzdt akst akdt hst cat eat wat sast brt art pkt npt est edt cst cdt mst mdt pst pdt et ct mt pt cet cest eet eest msk bst ist jst aest wet west a.e.s.t. e.t. c.t. p.t. e.s.t. e.d.t. g.m.t.`,
);

/** Pasts that no ending shows, besides be, have and do. */
export const STRONG_PASTS = words(`
  said told met left began became came came went gave took made saw held sent spoke won lost led brought thought sought fought caught taught
  bought kept felt found fled fell rose grew drew flew knew threw wrote drove rode broke chose froze stole shook struck stood
  understood withdrew ran sat lay laid paid shot sold sank swore tore wore woke hung heard built spent sent lent bent burst
  got forgot forbade overthrew undertook spread put cut quit hit hurt shut cost cast broadcast did was were had
`);
/** Endings in -ed that are no past, or say nothing of when. */
export const FALSE_PASTS = words(`
  united need speed indeed seed feed breed deed weed heed reed greed bleed shed sled aged exceed proceed succeed hundred sacred naked wicked unprecedented armed advanced allied so-called proposed
  planned scheduled expected red bed unmanned embed concerned
`);
