import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../src/read/guess-encoding.ts';

const RUSSIAN = `ДРОВНЫ, 3 марта (Меридиан) — Президент Тарска Ансельм Дразич заявил во вторник, что переговоры с Халденским пактом начнутся в конце месяца в Корвессе. Он отверг обвинения в наращивании войск у границы Нортмарша.
«Мы готовы к диалогу, но не под давлением», — сказал Дразич журналистам. По его словам, федерация не собирается отказываться от учений.
Официальный представитель министерства обороны Ильзе Варга сообщила, что в манёврах участвуют около четырёх тысяч военнослужащих и двести единиц техники. Генеральный секретарь пакта Ингрид Сольване назвала эти цифры заниженными.
Министр иностранных дел Лев Оранов вылетел в Порт-Олдер. Ожидается, что он встретится с президентом Мирелой Костане и министром Дааном Оккером. ГЛАВНОЕ ЗА ДЕНЬ. САММИТ ПЕРЕНЕСЁН. Цены на газ выросли на 12 процентов.`;
const UKRAINIAN =
  'Президент заявив, що переговори з Халденським пактом розпочнуться наприкінці місяця. Він відкинув звинувачення у нарощуванні військ. Міністр оборони повідомила, що її країна підтримує єдність.';
const WESTERN = `Le président Halvik a déclaré mardi que les négociations reprendraient à Corvessa. « Nous sommes prêts », a-t-il précisé. Sécurité européenne : l’été sera décisif. Où est l'intérêt ? Ça dépend.
Der Außenminister erklärte am Dienstag, die Gespräche würden fortgesetzt. „Wir müssen größere Übungen verhindern“, sagte er. Änderungen blieben möglich.
“No,” Solvane said — the Pact’s answer was clear. The mission costs €2bn… or more. The café in Sund was closed. It’s “too much” – Okker.
El ministro señaló que España apoyará la reunión. ¿Qué pasará mañana? Según fuentes, habrá más diálogo. A reunião não será adiada; as nações irão à cúpula.`;

const piecesOf = (text: string, words: number): string[] => {
  const all = text.split(/\s+/);
  return Array.from({ length: Math.ceil(all.length / words) }, (_, i) =>
    all.slice(i * words, (i + 1) * words).join(' '),
  );
};
const isHigh = (bytes: Uint8Array) => bytes.some((byte) => byte >= 0x80);

describe('guessEncoding', () => {
  for (const words of [2, 4, 8, 16, 40])
    it.each([
      ['windows-1251', 'Russian', RUSSIAN],
      ['koi8-r', 'Russian', RUSSIAN],
      ['windows-1251', 'Ukrainian', UKRAINIAN],
      ['windows-1252', 'western', WESTERN],
    ])(`tells %s from ${words} words of %s`, (encoding, _, text) => {
      const wrong = piecesOf(text, words)
        .map((piece) => ({ piece, bytes: iconv.encode(piece, encoding) }))
        .filter(({ bytes }) => isHigh(bytes))
        .map(({ piece, bytes }) => [piece, guessEncoding(bytes)])
        .filter(([, guess]) => guess !== encoding);
      expect(wrong).toEqual([]);
    });

  it.each([
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 89 + 7) % 256)],
    ['letters that are in no word', Uint8Array.from([0x20, 0xff, 0x20, 0xd7, 0x20, 0xfe, 0x20])],
    ['a capital after a small letter', iconv.encode('saidÀ wasÑ', 'windows-1252')],
    ['nothing high', iconv.encode('Vell', 'windows-1252')],
  ])('gives null for %s', (_, bytes) => {
    expect(guessEncoding(bytes)).toBeNull();
  });
});
