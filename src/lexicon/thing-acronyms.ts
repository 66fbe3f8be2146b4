// Letters that stand for a thing, a measure, a post or a degree, and for no body that could act: “GDP rose”, “the CEO said”, “a PhD”.

const THINGS: ReadonlySet<string> = new Set(
  `gdp gnp gni cpi ppi pmi vat gst roi ebitda ipo etf esg p&l apr
  ceo cfo coo cto cio cmo ceos cfos phd mba bsc msc md llb gcse
  dna rna mrna hiv aids hpv adhd ptsd ivf icu mri ekg ecg pcr bmi ppe
  tv pc usb dvd cd pdf url html gps led lcd cctv hdtv wifi wi-fi sms rfid api gpu cpu ram faq
  suv suvs ev evs hgv atv rv lng lpg cng co2 pm2.5 ufo ufos uav uavs icbm icbms ied ieds rpg wmd
  asap eta rsvp vip vips diy hr pr ot mvp gmt utc est pst cet bst
  sos atm pin id ids ngo ngos mp mps mep meps`.split(/\s+/),
);

/** In small letters, as Token.norm. */
export const isThingAcronym = (word: string): boolean => THINGS.has(word);
