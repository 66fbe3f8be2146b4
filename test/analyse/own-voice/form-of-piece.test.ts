import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import { recordOf } from './record-of.ts';

const JUDGED = 'The council made a shameful sale.';
const says = (text: string, parts = {}) =>
  findOwnVoice(recordOf(text, { outlet: 'Vell Observer', ...parts })).map((finding) => finding.says)[0];

describe('a piece that says that own voice is its form', () => {
  it.each([
    [`The quay\n\nLETTERS.\n\n${JUDGED}`, {}, 'A letter in Vell Observer'],
    [JUDGED, { title: 'From our readers' }, 'A letter in Vell Observer'],
    [`To the Editor:\n\n${JUDGED}`, {}, 'A letter in Vell Observer'],
    [`Sir, the ferry was late.\nMadam, the ferry was not.\n${JUDGED}`, {}, 'A letter in Vell Observer'],
    [JUDGED, { url: 'https://vell.example/letters/quay' }, 'A letter in Vell Observer'],
    [`OPINION\n\n${JUDGED}`, {}, 'An opinion piece in Vell Observer'],
    [JUDGED, { title: 'Opinion: A quay is no toy' }, 'An opinion piece in Vell Observer'],
    [JUDGED, { title: 'A quay is no toy | Comment' }, 'An opinion piece in Vell Observer'],
    [JUDGED, { url: 'https://vell.example/opinion/2031/quay' }, 'An opinion piece in Vell Observer'],
    [`${JUDGED}\n\nAda Voss, who farmed in Sund, is a former harbour master.`, {}, 'A signed piece in Vell Observer'],
    [`${JUDGED}\n\nThe writer teaches law in Sund.`, {}, 'A signed piece in Vell Observer'],
    [JUDGED, { title: 'Ada Voss: And then there was one' }, 'A signed piece in Vell Observer'],
    [`${JUDGED} I saw it. It was my quay. By noon, I had left.`, {}, 'A piece in the first person in Vell Observer'],
    [`${JUDGED} Our town saw it. On Monday we wept. This, we hope, ends.`, {}, 'A piece in the first person in Vell'],
  ])('%j %j: %s', (text, parts, words) => expect(says(text, parts)).toContain(`${words}`));

  it.each([
    [JUDGED, { title: 'Letters of thanks' }],
    [`${JUDGED} Ada Voss was there.`, { title: 'Ada Voss: Nobody asked' }],
    [`Sir Anders Voss came.\nSir Okker Fenn did not.\n${JUDGED}`, {}],
    [JUDGED, { title: 'Opinion on the quay is divided' }],
    [`Ada Voss sold the quay. ${JUDGED}\n\nAda Voss is a former harbour master.`, {}],
    [`${JUDGED} Elizabeth I was crowned there. World War I ended there. Part I is lost. World War I began there.`, {}],
    [`${JUDGED} “I saw it. It was my quay. On Monday I went home.”`, {}],
    [`${JUDGED} He told our reporter so.`, {}],
  ])('not: %j %j', (text, parts) => expect(says(text, parts)).toMatch(/^Vell Observer judges/));
});
