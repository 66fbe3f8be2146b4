import { describe, expect, it } from 'vitest';
import { extractEntries } from '../../../src/extract/extract.ts';
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { readText } from '../../../src/read/read-text.ts';
import { understand } from '../../../src/understand/understand.ts';

const TURNS = 'Q: Will you stay?\n\nA: I will.\n\nQ: And the pact?\n\nA: It holds.';

async function read(text: string, outlet: string | null = null) {
  const outcome = readText(text, { origin: 'test', outlet });
  if (outcome.outcome !== 'read') throw new Error('no report');
  return (await extractEntries([understand(outcome.report)], createRulesReader()))[0]!;
}

/** Whoever asks and whoever answers. */
async function speakers(text: string, outlet: string | null = null) {
  const { entries } = await read(text, outlet);
  const told = entries.filter((entry) => entry.kind === 'statement').filter(({ cue }) => /^[:.]$/.test(cue.text));
  const of = (label: RegExp) => [
    ...new Set(told.filter(({ source }) => label.test(source.text)).map(({ source }) => source.actor?.name ?? null)),
  ];
  return [of(/^(?:Q|Question|SC)$/), of(/^(?:A|Answer|PL)$/)];
}

describe('interviews of questions and answers', () => {
  it.each([
    // who alone is introduced
    [
      'Harbour chief stays\n\nBy Tor Evensen\n\nMara Grell has run the port of Sund for nine years.\n\n',
      'Tor Evensen',
      'Mara Grell',
    ],
    [
      '“The pact is not dead”: Daan Okker answers our questions\n\nVell Observer, 3 March 2031\n\n',
      'Vell Observer',
      'Daan Okker',
    ],
    [
      'Interview With Energy Minister Petra Lindqvar\n\nThe minister spoke to the Sund Courier.\n\n',
      'Sund Courier',
      'Petra Lindqvar',
    ],
    // of two, whom the interview is with
    [
      'Five questions for Ilse Varga\n\nThe novelist Ilse Varga, 58, lives with her sister Petra Varga.\n\n',
      null,
      'Ilse Varga',
    ],
    [
      'A year on the quay\n\nLast year Daan Okker resigned. In an interview with the Vell Observer, his successor Mara Grell explains why she stays.\n\n',
      'Vell Observer',
      'Mara Grell',
    ],
    [
      'A year on the quay\n\nDaan Okker resigned in May. We spoke to the new harbour chief, Mara Grell.\n\n',
      null,
      'Mara Grell',
    ],
    [
      'The union will not move\n\nMara Grell runs the port. Its union is led by Daan Okker, who spoke to Radio Sund on Monday.\n\n',
      'Radio Sund',
      'Daan Okker',
    ],
    ['Mara Grell: “The quay stays”\n\nHer rival Daan Okker lost in May.\n\n', null, 'Mara Grell'],
    // who asks for a paper does not answer
    [
      'Q&A with Harbour Minister Petra Venn\n\nPetra Venn toured the quay of Sund. On the boat back she spoke with Courier senior writer Tor Evensen and Vell Observer reporter Daan Okker, and mocked her rival Mara Grell.\n\n',
      'Courier',
      'Petra Venn',
    ],
    [
      'On the quay\n\nMara Grell has run the port for years. She sat down with our editor, Daan Okker.\n\n',
      null,
      'Mara Grell',
    ],
    ['On the page\n\nThe novelist and writer Ilse Varga answers our questions.\n\n', null, 'Ilse Varga'],
    ['On the page\n\nAn interview with the reporter Ilse Varga.\n\n', null, 'Ilse Varga'],
    // neither is told from the other
    ['On the quay\n\nTor Evensen talks to Mara Grell about the port.\n\n', null, null],
    ['On the quay\n\nMara Grell and Daan Okker have fallen out.\n\n', null, null],
    ['On the quay\n\nA fisherman who gives no name.\n\n', null, null],
    ['The ministry told the Council to resign\n\n', null, null],
  ])('finds who speaks behind %j', async (introduction, asks, answers) => {
    expect(await speakers(introduction + TURNS)).toEqual([[asks], [answers]]);
  });

  it.each([
    ['Question: Will you stay?\nAnswer: I will.\nQuestion: Thank you.', 'Question:'],
    ['Q. Will you stay?\nA. I will.\n\nQ. Thank you.', 'Q.'],
    ['SC: Will you stay?\nPL: I will.\nSC: And the pact?\nPL: It holds.', 'initials'],
    ['Q: Will you stay?\n\nA: I will.', 'one of each'],
  ])('reads %j', async (turns) => {
    const head = 'On the quay\n\nThe energy minister, Petra Lindqvar, spoke to the Sund Courier.\n\n';
    expect(await speakers(head + turns)).toEqual([['Sund Courier'], ['Petra Lindqvar']]);
  });

  it('leaves the label as it stands, says what tells who it is, and has no actor of that name', async () => {
    const text = `On the quay\n\nMara Grell spoke to the Observer.\n\n${TURNS}`;
    const { entries, actors } = await read(text);
    const [answer] = entries.filter((entry) => entry.kind === 'statement').filter(({ source }) => source.text === 'A');
    expect(answer).toMatchObject({
      form: 'direct',
      source: {
        text: 'A',
        actor: { name: 'Mara Grell' },
        because: { kind: 'description', span: { start: 13, end: 23 } },
      },
    });
    expect(actors.map(({ name }) => name)).toEqual(['Mara Grell', 'Observer']);
    const initials = await read(text.replace(/^Q/gm, 'TO').replace(/^A/gm, 'MG'));
    expect(initials.actors.map(({ name }) => name)).toEqual(['Mara Grell', 'Observer']);
  });

  it('bind whoever answers, not the letter', async () => {
    const { entries } = await read(
      'Five questions for Ilse Varga\n\nThe minister lives in Sund.\n\nQ: And the grain?\n\nA: We will let the grain ships pass from 1 June.\n\nQ: And the mines?\n\nA: I will clear the mines in the strait by the end of July.',
    );
    const bound = entries.filter((entry) => entry.kind === 'commitment').map(({ who }) => [who.text, who.actor?.name]);
    expect(new Set(bound.map(String))).toEqual(new Set(['A,Ilse Varga']));
  });
});
