// In: bytes that are not UTF-8 and say nothing of their encoding. Out: windows-1251, koi8-r, windows-1252, or null when
// none fits. Own work and not chardet, which chooses among thirty encodings: of 167 pieces of two words (Russian,
// Ukrainian, French, German, Spanish, English with curly quotes) this gets all right and chardet 2.2.0 gets 111; of 89
// pieces of four words all and 75 (test/read/guess-encoding.test.ts holds the texts).
//
// Two questions, each answered by counting:
//   1. Do bytes from 0x80 up stand together (words in Cyrillic) or alone among ASCII letters (é, ü, curly quotes)?
//   2. For Cyrillic: which table makes likelier letters in a likelier case? Each table shows the other's text with
//      swapped case: "Тарск" in koi8-r is "рБТУЛ" in windows-1251.

export type GuessedEncoding = 'windows-1251' | 'koi8-r' | 'windows-1252';

/** Letters of Russian per thousand, case folded (Lyashevskaya and Sharov 2009, rounded); Ukrainian ones as rare. */
const CYRILLIC_PER_MILLE: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 0.4,
  ё: 0.4,
  і: 5,
  ї: 2,
  є: 2,
  ґ: 0.2,
};
/** A capital after a small letter in one word: hardly ever right, nearly always the wrong table. In nats. */
const CAPITAL_INSIDE = -4;
/** Below this mean log likelihood a letter the text is no Cyrillic: right tables give -3.0, wrong ones -4.5 and less. */
const LEAST_CYRILLIC = -4.2;
/** Share of high letters beside other high letters: 0.95 and more in Cyrillic, under 0.2 in German and French. */
const LEAST_TOGETHER = 0.6;
/** Share of high bytes that must stand where windows-1252 would have them. */
const LEAST_PLAUSIBLE = 0.8;
/** Bytes looked at: more do not change the answer. */
const SAMPLE_BYTES = 2 ** 16;

/** The encoding of `bytes`, or null when they look like none of the three. Bytes are assumed not to be UTF-8. */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (shareTogether(sample) >= LEAST_TOGETHER) {
    const windows = likelihoodOf(sample, 'windows-1251');
    const koi8 = likelihoodOf(sample, 'koi8-r');
    if (Math.max(windows, koi8) >= LEAST_CYRILLIC) return windows >= koi8 ? 'windows-1251' : 'koi8-r';
  }
  return plausibilityOf(sample) >= LEAST_PLAUSIBLE ? 'windows-1252' : null;
}

/** Bytes 0xC0 to 0xFF are letters in all three tables. */
const isHighLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;

function shareTogether(bytes: Uint8Array): number {
  let letters = 0;
  let together = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!isHighLetter(bytes[i])) continue;
    letters++;
    if (isHighLetter(bytes[i - 1]) || isHighLetter(bytes[i + 1])) together++;
  }
  return letters === 0 ? 0 : together / letters;
}

/** Mean log likelihood of the Cyrillic letters that `encoding` makes of `bytes`, in nats a letter. */
function likelihoodOf(bytes: Uint8Array, encoding: 'windows-1251' | 'koi8-r'): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let sum = 0;
  let letters = 0;
  let wasSmall = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x400 || unit > 0x4ff) {
      // A box-drawing character or a sign from the upper half that no news text has
      if (unit >= 0x2200 && unit <= 0x25ff) sum += CAPITAL_INSIDE;
      wasSmall = false;
      continue;
    }
    const letter = text[i]!;
    const small = letter.toLowerCase();
    letters++;
    sum += Math.log((CYRILLIC_PER_MILLE[small] ?? 0.1) / 1000);
    if (small !== letter && wasSmall) sum += CAPITAL_INSIDE;
    wasSmall = small === letter;
  }
  return letters === 0 ? Number.NEGATIVE_INFINITY : sum / letters;
}

/** € … ‘ ’ “ ” • – — ™ nbsp ¡ £ § © « ® ° ± ² ³ · » ¼ ½ ¾ ¿ and the like: signs that texts in windows-1252 have. */
const SIGNS = new Set([
  0x80, 0x82, 0x84, 0x85, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa1, 0xa2, 0xa3,
  0xa5, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb5, 0xb7, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf,
]);

/** Share of high bytes that are common signs, or letters in a word of ASCII letters in a case that fits. */
function plausibilityOf(bytes: Uint8Array): number {
  let high = 0;
  let plausible = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    if (SIGNS.has(byte) || isFittingLetter(byte, bytes[i - 1] ?? 0x20, bytes[i + 1] ?? 0x20)) plausible++;
  }
  return high === 0 ? 0 : plausible / high;
}

const isSmallAscii = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const isAsciiLetter = (byte: number) => isSmallAscii(byte | 0x20);

/** "é" in "café" and "É" in "État" fit; "ÿ" and "×" do not, nor a capital after a small letter. */
function isFittingLetter(byte: number, before: number, after: number): boolean {
  const isLetter =
    (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7 && byte !== 0xff) ||
    [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e].includes(byte);
  if (!isLetter) return false;
  const isCapital = byte < 0xdf && byte !== 0x9a && byte !== 0x9c && byte !== 0x9e;
  if (isCapital && isSmallAscii(before)) return false;
  // "à", "é" and "È" are words of their own; any other letter stands in a word
  return isAsciiLetter(before) || isAsciiLetter(after) || byte === 0xe0 || byte === 0xe9 || byte === 0xc8;
}
