// Verbs by which somebody gives a number for what is counted or reckoned, with the word that goes with them. In: nothing. Out: a pattern without anchors.
//
//   “counted 14,000”, “arrives at 54”, “spoke of £22m”, “puts it at ninety”      not “paid 14,000”, “sold £22m”

const forms = (words: string) => words.trim().split(/\s+/).join('|');

/** Whoever does one of these gives a number that may be wrong. */
const GIVING = forms(`
  counts? counted calculates? calculated estimates? estimated reckons? reckoned measures? measured computes? computed assess(?:es|ed)
  says? said claims? claimed insists? insisted reports? reported states? stated writes? wrote tells? told announced? announces
  mentions? mentioned shows? showed suggests? suggested indicates? indicated finds? found lists? listed records? recorded registers? registered
  names? named quotes? quoted cites? cited gives? gave given puts? put forecasts? forecast predicts? predicted projects? projected expects? expected
  tall(?:y|ies|ied) logs? logged totall?ed reads? contends? contended believes? believed acknowledges? acknowledged conceded? concedes
  admits? admitted`);

/** Verbs that give a number with the word behind them only. */
const PHRASES =
  'speaks? of|spoke of|spoken of|talks? of|talked of|comes? to|came to|arrives? at|arrived at|adds? up|added up|goes for|went for|works? out|worked out|makes? it|made it|holding the count at|there (?:was|were|is) talk of|admits? to|admitted to|reckons? with|reckoned with|works? with|worked with|is working with|are working with|sets? it|told \\p{L}+|tells \\p{L}+|gives? out|gave out|(?:has|have|had) \\p{L}+ at';

export const ESTIMATE_VERBS = `(?:${PHRASES}|${GIVING})`;
