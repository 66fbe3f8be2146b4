// Names of wire agencies as credits and datelines write them, for the places where a bare name would be ambiguous.
// Where the form alone is safe ("DROVNY, March 3 (Meridian) —") any name is taken.

/** In lower case, without "agency", "news agency" or "staff". */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set([
  'aap',
  'adn',
  'afp',
  'agence france-presse',
  'agence france presse',
  'agencia efe',
  'agerpres',
  'aki',
  'anadolu',
  'anadolu agency',
  'ani',
  'ansa',
  'antara',
  'ap',
  'apa',
  'aps',
  'associated press',
  'the associated press',
  'azertac',
  'baltic news service',
  'belga',
  'belta',
  'bernama',
  'bloomberg',
  'bloomberg news',
  'bns',
  'bta',
  'canadian press',
  'the canadian press',
  'caixin',
  'cna',
  'cns',
  'cp',
  'ctk',
  'čtk',
  'dpa',
  'dpa international',
  'efe',
  'elta',
  'ews',
  'fars',
  'hina',
  'ians',
  'ina',
  'interfax',
  'interfax-ukraine',
  'irna',
  'isna',
  'itar-tass',
  'jiji',
  'jiji press',
  'kazinform',
  'kcna',
  'keystone-sda',
  'kuna',
  'kyodo',
  'kyodo news',
  'leta',
  'lusa',
  'maghreb arabe presse',
  'map',
  'mehr',
  'mena',
  'meridian',
  'mti',
  'nna',
  'notimex',
  'ntb',
  'oana',
  'pa',
  'pa media',
  'pap',
  'petra',
  'pna',
  'prensa latina',
  'press association',
  'press trust of india',
  'pti',
  'qna',
  'reuters',
  'thomson reuters',
  'ria',
  'ria novosti',
  'ritzau',
  'rompres',
  'saba',
  'sana',
  'sda',
  'seenews',
  'sita',
  'spa',
  'sputnik',
  'sta',
  'stt',
  'tanjug',
  'tap',
  'tasr',
  'tass',
  'tass news agency',
  'tt',
  'ukrinform',
  'uni',
  'united press international',
  'unian',
  'upi',
  'vna',
  'wafa',
  'wam',
  'xinhua',
  'yonhap',
]);

/** Whether `name` is a known agency: "AP", "Reuters", "Meridian news agency"; not "Unity Party". */
export function isNewsAgency(name: string): boolean {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/ (?:news )?agency$| staff(?: writers?)?$/, '');
  return NEWS_AGENCIES.has(bare);
}

/** Short names that are agencies in small letters too. Others are words or people then: "Petra", "Map", "Ina". */
const SURE_SHORT = /^(?:dpa|Tass|Ansa|Belga|Kuna|Wafa)$/;

/**
 * Whether `name` alone, where a writer may be named, credits an agency.
 * Catches "Meridian", "AFP", "PETRA", "dpa". Must not catch "Petra", "reuters".
 */
export function isAgencyCredit(name: string): boolean {
  const text = name.trim();
  if (!isNewsAgency(text)) return false;
  return SURE_SHORT.test(text) || (/^\p{Lu}/u.test(text) && (text.length > 5 || text === text.toUpperCase()));
}
