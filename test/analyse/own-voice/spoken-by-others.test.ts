import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import { recordOf } from './record-of.ts';

const found = (text: string, parts = {}) => findOwnVoice(recordOf(text, parts)).length;

describe('words of somebody else that no statement has', () => {
  it.each([
    // a post
    '<post author="AdaVoss" time="4">The shameful sale must stop.</post>',
    'The shameful sale must stop. — Ada Voss (@adavoss) 3 March 2031',
    'The shameful sale must stop pic.twitter.com/a1b2c3',
    // a line that somebody is said to write
    'Ada Voss wrote to the council:\nThe sale is shameful and must stop.',
    // turns
    'VOSS: The sale was shameful.\nOKKER: It was not.\nVOSS: A shameful sale.\nOKKER: Again, no.',
    // questions in bold
    '**Why was the sale so shameful?**\n\nIt was a reckless sale.\n\n**Will you stay?**\n\nI will.',
    // clauses
    'The aide clarified that it was a mistake to sell the quay.',
    'He recognized how absurd the fence would be.',
    'By 58 to 33, those surveyed said the fund shouldn’t be closed.',
    'The mood worsened amid claims that a reckless pilot was on watch.',
    'The quarrel grew by stories of shabby behaviour on board.',
    'Her message was plain: the reckless sale must stop.',
    'To his critics, the reckless sale is only the start.',
    'In her view the reckless sale is only the start.',
    'She would never, she feels, have signed so shabby a treaty.',
    'Ms Voss denied it to him as laughable.',
    'The union accused the board of shameful haste.',
    'I was arrogant in those years.',
    // who tells it stands there
    'Khoga was in Sund, according to Vell Radio. She was reportedly there with her sons.',
  ])('%s', (text) => expect(found(text)).toBe(0));

  it.each([
    'She posts as @adavoss, and the shameful sale must stop.',
    'There are three reasons:\nThe shameful sale must stop.',
    '**What we know**\n\nThe sale was shameful.\n\n**What comes next?**\n\nNobody knows.',
    'NOTE: The shameful sale must stop.',
    'Whoever claims that the reckless sale helped is a fool.',
    'What he said that day was reckless.',
    'The claim that the quay was saved is absurd.',
    'The verdict on a shabby year: a shameful sale.',
    'To the shame of its members the plan is a disgrace.',
    'It was, I feel, a shabby treaty.',
    'The haste was as shameful as it sounds.',
    'I find the sale shameful.',
    'The board knew that the sale was shameful.',
    'Ms Khoga was reportedly in Sund with her sons.',
    'According to Vell Radio it rained.\nMs Khoga was reportedly in Sund.',
  ])('not: %s', (text) => expect(found(text)).toBe(1));

  it.each([
    ['Voss: Port deal a shameful farce', 0],
    ['Port deal a shameful farce, says Voss', 0],
    ['Comment: a shameful farce', 1],
    ['The port deal: a shameful farce', 1],
  ])('of the headline %j: %i', (title, n) => expect(found(`${title}\n\nThe council met.`, { title })).toBe(n));
});
