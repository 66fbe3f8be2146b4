import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import { readTexts } from '../findings/read-texts.ts';

const judged = async (text: string) =>
  findOwnVoice((await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]))[0]!).length;

describe('what ought to be, by the report', () => {
  it.each([
    'A mayor who cannot find the town hall should not be trusted with a bridge.',
    'A state that counts its dead so badly does not want to know them.',
    'Those who signed it should be ashamed.',
    'It takes a special kind of coldness to close a ward at Christmas.',
    'It is high time somebody told them.',
    'It is a pity that nobody asked the tenants.',
    'It is the sort of victory that builds nothing.',
    'The board has lied to this valley for years.',
    'The firm has treated its pilots like scrap.',
    'One begins to wonder what the pumps were for.',
    'He came last again, which tells you who counts in Vell.',
    'Never has a council been so afraid of a pond.',
    'The new levy is an insult to every skipper.',
    'The roof was rotten, and the firm knew it.',
    'To call this a rescue is to insult the drowned.',
    'That isn’t consultation; it is theatre.',
    'It is government by ambush.',
    'What a waste of a good harbour.',
    'The plaque ought to be taken down.',
    'The council couldn’t run a bath.',
    'That is how a town saves: on those who obey.',
    'There is a word for a minister who hides a house.',
    'It was disgraceful.',
  ])('%s', async (text) => expect(await judged(text)).toBe(1));

  it.each([
    'A man who was hit by a tram on Monday has died in Vell.',
    'A company that was sold in May will move to Sund.',
    'Anyone who saw the tram should call the police.',
    'Those who took the train should keep the ticket.',
    'Residents should not drink the water.',
    'The hull ought to have been in the water by June.',
    'It takes an hour to cross the strait.',
    'It is time to vote.',
    'Varga said that the board had lied to this valley for years.',
    'Two men were treated for burns.',
    '“It is high time somebody told them,” Varga said.',
    'She pleaded guilty to having lied to the court.',
    'To vote, a citizen must be 18.',
    'It is owned by the state.',
    'It is the work of two men.',
  ])('not: %s', async (text) => expect(await judged(text)).toBe(0));
});
