// Money: ISO 4217 codes, currency symbols, currency nouns and the adjectives that decide between currencies of one name.
// In: nothing. Out: tables for the figure grammar. Codes as in ISO 4217 list one (active) and the euro's best known forerunners.

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP
  CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
  MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS
  SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XDR
  XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG ZWL DEM FRF ITL ESP NLG BEF ATS PTE GRD IEP FIM`.split(/\s+/),
);

/** Codes that are English words or names in capitals: money only behind a number ("300 TRY"), never before it ("TOP 5"). */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP SOS PEN MOP BAM COP MAD ESP CHE GEL BOB LAK FIM NAD STN ATS PAB MUR AMD XAU COU'.split(' '),
);

/** Symbols before (or behind) a number. A prefixed dollar sign names its country; "$" alone is read as the US dollar. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '＄': 'USD',
    US$: 'USD',
    'U.S.$': 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    CDN$: 'CAD',
    NZ$: 'NZD',
    HK$: 'HKD',
    S$: 'SGD',
    SG$: 'SGD',
    NT$: 'TWD',
    R$: 'BRL',
    MX$: 'MXN',
    J$: 'JMD',
    TT$: 'TTD',
    B$: 'BND',
    FJ$: 'FJD',
    Z$: 'ZWL',
    N$: 'NAD',
    '€': 'EUR',
    '£': 'GBP',
    '￡': 'GBP',
    '¥': 'JPY',
    '￥': 'JPY',
    'CN¥': 'CNY',
    RMB: 'CNY',
    RM: 'MYR',
    R: 'ZAR',
    '₹': 'INR',
    Rs: 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₫': 'VND',
    '₦': 'NGN',
    '₱': 'PHP',
    '฿': 'THB',
    '₡': 'CRC',
    '₲': 'PYG',
    '₸': 'KZT',
    '₮': 'MNT',
    '₾': 'GEL',
    '₼': 'AZN',
    '₵': 'GHS',
    '₭': 'LAK',
    '៛': 'KHR',
    '৳': 'BDT',
    '؋': 'AFN',
    zł: 'PLN',
  }),
);

/** The adjectives (one or two words, joined by a space) and the currency that each noun then means. '' is the noun alone. */
type ByAdjective = Readonly<Record<string, string>>;

const dollars: ByAdjective = {
  '': 'USD',
  us: 'USD',
  'u.s.': 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  'new zealand': 'NZD',
  'hong kong': 'HKD',
  singapore: 'SGD',
  singaporean: 'SGD',
  taiwan: 'TWD',
  taiwanese: 'TWD',
  jamaican: 'JMD',
  bahamian: 'BSD',
  barbadian: 'BBD',
  bermudian: 'BMD',
  fijian: 'FJD',
  fiji: 'FJD',
  liberian: 'LRD',
  namibian: 'NAD',
  zimbabwean: 'ZWL',
  zimbabwe: 'ZWL',
};
const pounds: ByAdjective = {
  '': 'GBP',
  british: 'GBP',
  uk: 'GBP',
  egyptian: 'EGP',
  syrian: 'SYP',
  lebanese: 'LBP',
  sudanese: 'SDG',
  'south sudanese': 'SSP',
  irish: 'IEP',
};
const francs: ByAdjective = {
  swiss: 'CHF',
  french: 'FRF',
  belgian: 'BEF',
  cfa: 'XOF',
  congolese: 'CDF',
  rwandan: 'RWF',
  burundian: 'BIF',
  guinean: 'GNF',
  djiboutian: 'DJF',
};
const kronor: ByAdjective = {
  swedish: 'SEK',
  danish: 'DKK',
  norwegian: 'NOK',
  icelandic: 'ISK',
  czech: 'CZK',
};
const pesos: ByAdjective = {
  mexican: 'MXN',
  argentine: 'ARS',
  argentinian: 'ARS',
  chilean: 'CLP',
  colombian: 'COP',
  cuban: 'CUP',
  dominican: 'DOP',
  philippine: 'PHP',
  filipino: 'PHP',
  uruguayan: 'UYU',
};
const rupees: ByAdjective = {
  indian: 'INR',
  pakistani: 'PKR',
  'sri lankan': 'LKR',
  nepalese: 'NPR',
  nepali: 'NPR',
  mauritian: 'MUR',
  seychellois: 'SCR',
};
const dinars: ByAdjective = {
  iraqi: 'IQD',
  jordanian: 'JOD',
  kuwaiti: 'KWD',
  bahraini: 'BHD',
  libyan: 'LYD',
  tunisian: 'TND',
  algerian: 'DZD',
  serbian: 'RSD',
};
const rials: ByAdjective = {
  iranian: 'IRR',
  omani: 'OMR',
  yemeni: 'YER',
  qatari: 'QAR',
  saudi: 'SAR',
  brazilian: 'BRL',
};
const shillings: ByAdjective = { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' };

/** A currency noun: its singular, the sum of one, and the code by adjective. Without a code the singular is the unit. */
export interface CurrencyNoun {
  readonly singular: string;
  readonly factor: number;
  readonly codes: ByAdjective;
}

const entries: [string, CurrencyNoun][] = [];
const noun = (forms: string, codes: ByAdjective | string, factor = 1) => {
  const words = forms.split(' ');
  const value = { singular: words[0]!, factor, codes: typeof codes === 'string' ? { '': codes } : codes };
  for (const word of words) entries.push([word, value]);
};
noun('dollar dollars', dollars);
noun('buck bucks', 'USD');
noun('euro euros', 'EUR');
noun('pound pounds', pounds);
noun('quid', 'GBP');
noun('sterling', 'GBP');
noun('yen', 'JPY');
noun('yuan renminbi', 'CNY');
noun('won', { '': 'KRW', 'south korean': 'KRW', korean: 'KRW', 'north korean': 'KPW' });
noun('ruble rubles rouble roubles', { '': 'RUB', russian: 'RUB', belarusian: 'BYN', belarussian: 'BYN' });
noun('hryvnia hryvnias hryvnya hryvni', 'UAH');
noun('zloty zlotys zlotych', 'PLN');
noun('forint forints', 'HUF');
noun('koruna korunas', { '': 'CZK', czech: 'CZK' });
noun('krona kronor', { '': 'SEK', swedish: 'SEK', icelandic: 'ISK' });
noun('krone kroner', kronor);
noun('crown crowns', kronor);
noun('lira liras', { turkish: 'TRY', italian: 'ITL', syrian: 'SYP', lebanese: 'LBP' });
noun('lire', 'ITL');
noun('franc francs', francs);
noun('peso pesos', pesos);
noun('rupee rupees', rupees);
noun('rupiah rupiahs', 'IDR');
noun('ringgit ringgits', 'MYR');
noun('baht', 'THB');
noun('dong', 'VND');
noun('taka', 'BDT');
noun('shekel shekels', 'ILS');
noun('dinar dinars', dinars);
noun('dirham dirhams', { emirati: 'AED', uae: 'AED', moroccan: 'MAD' });
noun('riyal riyals', { saudi: 'SAR', qatari: 'QAR', yemeni: 'YER' });
noun('rial rials', rials);
noun('real reais reals', { brazilian: 'BRL' });
noun('rand', { '': 'ZAR', 'south african': 'ZAR' });
noun('naira', 'NGN');
noun('shilling shillings', shillings);
noun('tenge', 'KZT');
noun('lari', 'GEL');
noun('manat manats', { azerbaijani: 'AZN', turkmen: 'TMT' });
noun('kwacha', { zambian: 'ZMW', malawian: 'MWK' });
noun('cedi cedis', 'GHS');
noun('birr', 'ETB');
noun('kyat kyats', 'MMK');
noun('bolivar bolivars bolivares', 'VES');
noun('mark marks', { german: 'DEM', deutsche: 'DEM', convertible: 'BAM' });
noun('drachma drachmas', 'GRD');
noun('guilder guilders', { dutch: 'NLG' });
noun('cent cents', { ...dollars, euro: 'EUR' }, 0.01);
noun('penny pence', 'GBP', 0.01);
noun('kopeck kopecks kopek kopeks', 'RUB', 0.01);

export const CURRENCY_NOUNS: ReadonlyMap<string, CurrencyNoun> = new Map(entries);

/** Currency nouns that are also other words in the plural or a weight: money only with an adjective that decides it. */
export const DOUBTFUL_CURRENCY_NOUNS: ReadonlySet<string> = new Set(
  'mark marks real reals won dong rand sterling'.split(' '),
);
