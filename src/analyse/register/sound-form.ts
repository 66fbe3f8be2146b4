// A person's name in; the form that its ways into Latin letters share out: Oranov, Oranow and Оранов, Muhammad and Mohamed. Two
// of one form may be one, and are never taken for it.

/** Cyrillic letters as English writes them (BGN/PCGN, simplified); Ukrainian and Belarusian ones beside the Russian. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i',
  ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // biome-ignore format: a table

/** In this order; each takes one language’s spelling of a sound to English’s. */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  [/\p{M}/gu, ''],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/zh|j(?=[aeou])/g, 'zh'],
  [/ph/g, 'f'],
  [/kh|(?<=[^cstpk]|^)h/g, 'h'],
  [/ck|q/g, 'k'],
  [/c(?=[aoulr]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/o(?:ff|f)$/g, 'ov'],
  [/e(?:ff|f)$/g, 'ev'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/ee/g, 'i'],
  [/(.)\1+/g, '$1'],
];
/** A word of so many consonants is told by them alone: Muhammad, Mohamed; Aleksandr, Alexander. */
const TELLING = 4;

/** `folded`: in small letters, words parted by blanks. */
export function soundForm(folded: string): string {
  return folded
    .split(' ')
    .map((word) => {
      let sound = [...word]
        .map((letter) => CYRILLIC[letter] ?? letter)
        .join('')
        .normalize('NFKD');
      for (const [from, to] of RULES) sound = sound.replace(from, to);
      const bones = sound.replace(/[aeiou]/g, '');
      return bones.length >= TELLING ? bones : sound;
    })
    .join(' ');
}
