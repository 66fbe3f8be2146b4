import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../src/understand/tell-language.ts';
import { tokenize } from '../../src/understand/tokenize.ts';

const rule = (text: string) => tellLanguage(tokenize(text))?.rule ?? null;

describe('tellLanguage', () => {
  it.each([
    [
      'German',
      'Auf den Ostral-Inseln haben am Freitag rund 600 Fahrer einen viertägigen Streik begonnen. „Niemand sollte nach elf Stunden am Steuer stehen“, sagte die Vorsitzende. Die Reederei in Karsund nannte den Streik bedauerlich und erklärte, sie wolle weiter verhandeln; der Minister war nicht da.',
    ],
    [
      'Dutch',
      "De veerboten lagen vrijdag stil op de Ostral-eilanden, waar zo'n 600 schippers een staking van vier dagen begonnen. 'Niemand zou na elf uur nog aan het roer moeten staan', zei de voorzitter. De minister was in Karsund of in Vell en had het niet over de marine.",
    ],
    [
      'Danish',
      'Færgerne lå stille fredag på Ostraløerne, hvor omkring 600 styrmænd begyndte en fire dages strejke. »Ingen bør stå ved roret efter elleve timer,« sagde fagforeningens formand. Ministeren har beordret to skibe i tjeneste for at holde ruten i gang, og han var med om bord i går.',
    ],
    [
      'Russian',
      'Паромы в пятницу стояли у причалов на островах, где около шестисот моряков начали четырёхдневную забастовку. Никто не должен стоять у штурвала после одиннадцати часов на палубе, сказала глава профсоюза. Министр транспорта приказала направить два корабля флота, чтобы больные могли добраться до больницы на материке уже сегодня вечером, а не завтра.',
    ],
    ['a few words of French', 'Le ministre a déclaré lundi que le canal resterait fermé pour une semaine.'],
    ['a few words of German', 'Der Kanal bleibt nach den Schüssen von Sund geschlossen, erklärte das Amt.'],
  ])('marks %s', (_, text) => expect(rule(text)).toBe('not-english'));

  it.each([
    [
      'English',
      'Ferries stood still across the Ostral Isles on Friday as some 600 drivers began a four-day strike. Nobody should be at the helm after eleven hours on deck, the head of their union said. The transport minister ordered two navy ships to carry patients to the mainland.',
    ],
    ['what is too short to tell', 'Färgerna står still i Karsund.'],
    [
      'English with much that is not',
      `${'Karsund Vell Marrow Sund Ister Corvessa '.repeat(7)} The ferries of Vell are still, and it is not over.`,
    ],
    ['a headline of names', 'Las Velas and Los Robles join El Mirador for league talks in Port Alder'],
    ['nothing', ''],
  ])('does not mark %s', (_, text) => expect(rule(text)).toBeNull());
});
