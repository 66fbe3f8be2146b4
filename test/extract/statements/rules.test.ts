import { describe, expect, it } from 'vitest';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { markStatements, withoutMarks } from './mark-statements.ts';

const read = (text: string) => readByRules(understand(reportOf(text))).statements;

const CASES: Record<string, readonly string[]> = {
  'quotations before their cue': [
    '[T “We stay,”] [S Solvane] [C said].',
    '[T “We stay,”] [C said] [S Solvane].',
    "[T ''We stay,''] [S Solvane] [C said].",
    '[T "We stay,"] [C said] [S Ilse Varga, the ministry’s spokeswoman].',
    '[T “We stay. The pact holds,”] [S the premier] [C said].',
    '[T “We stay,”] [S she] [C said]. [T “The pact holds.”]',
    '[T “We stay,”] [S she] [C said], [T “and the pact holds.”]',
    '[T “Will they sign?”] [S Okker] [C asked].',
    '[T “We stay,”] [S Solvane] [C told] [A reporters] in Sund.',
    '[T “We stay.]\n\n[T “The pact holds,”] [S Solvane] [C said].',
    '[T The plan is “reckless and late,”] [S Okker] [C said].',
    '[T “They said ‘we stay’ twice,”] [S Okker] [C said].',
    '[T “We stay,”] [S Okker, 51, of Port Alder,] [C said].',
    '[T “We stay.”] [C —] [S Daan Okker, Port Alder]',
  ],
  'points of a list': [
    'The talks go on.\n\n• [S1 Belmark][C1 :] [T1 no to any levy before 2033]\n\n• [S2 Solvane][C2 :] [T2 “We stay.”]\n\n• 10.30: a break',
  ],
  'records that close a sentence': [
    '[T The levy will rise by half], [S a draft seen by Meridian] [C shows].',
    'The levy will rise by half, the draft outlines.',
  ],
  transcripts: [
    'The count is in.\n\nSolvane: 547.\n\nOkker: 46.\n\nSolvane: 2,316.\n\nOkker: 1,547.',
    '[S1 Mara Grell][C1 :] [T1 Why stay?]\n\n[S2 Daan Okker][C2 :] [T2 The pact holds.]\n\n[S3 MG][C3 :] [T3 Still?]\n\n[S4 DO] (laughs)[C4 :] [T4 Always.]',
    '[S1 The Premier][C1 :] [T1 I am grateful.]\n\n[S2 Mr Okker] (Sund)[C2 :] [T2 Why?]\n\n[S3 The Premier][C3 :] [T3 It pays.]\n\n[S4 Ms Grell][C4 :] [T4 It never did.]\n\n[S5 Mr Okker][C5 :] [T5 Quite so.]',
    '[S1 Q][C1 :] [T1 Why?]\n\n[S2 A][C2 :] [T2 We stay.]\n\n[T2 The pact holds.]\n\n[S3 Q][C3 :] [T3 Still?]\n\n[S4 A][C4 :] [T4 Always.]\n\nThe hall was empty by ten.',
    '[S1 Holt][C1 :] [T1 Is it so?]\n\n[S2 Grell][C2 :] [T2 He told me.]\n\nWere you there?\n\n[T2 I was.]\n\n[S3 Holt][C3 :] [T3 Still?]\n\n[S4 Grell][C4 :] [T4 Always.]',
    '[S1 Holt][C1 :] [T1 Is it so?]\n\n[S2 Grell][C2 :] [T2 He told me.]\n\n[T2 Why should he lie?]\n\n[T2 I do not know.]\n\n[S3 Holt][C3 :] [T3 Still?]\n\n[S4 Grell][C4 :] [T4 Always.]',
  ],
  'labels in Markdown, and of a notice': [
    '**[S1 Q][C1 :] [T1 Why?]**\n\n**[S2 A][C2 :]** [T2 We stay.]\n\n**[S3 Q][C3 :]** [T3 Still?]\n\n**[S4 A][C4 :]** [T4 Always.]',
    '[S1 Q][C1 :] [T1 Why?]\n\n[S2 A][C2 :] [T2 We stay.]\n\nShe pauses.\n\n[S3 Q][C3 :] [T3 Still?]\n\n[S4 A][C4 :] [T4 Always.]',
    '**[S1 MARA GRELL]** (host)[C1 :] [T1 Why?]\n\n**[S2 DAAN OKKER][C2 :]** [T2 We stay.]',
    '[S1 GRELL][C1 :] [T1 A hole is no home.]\n\n(Laughter on the left.)\n\n[S2 OKKER][C2 :] [T2 We stay.]',
    'CLAIM: The yard at Kessel is shut.\n\nVERDICT: False.\n\nTRANSCRIPT: The leaders’ debate',
    'WHO: Mara Grell\n\nWHAT: Press conference on the levy\n\nWHEN: Friday, 7 March 2031\n\nWHERE: Quay Hall\n\nPRESS CONTACT: Pia Holm',
  ],
  'quotations behind their cue': [
    '[S Solvane] [C said], [T “We stay.”]',
    '[S Solvane] [C said]: [T “We stay.”]',
    '[S Okker] [C told] [A Meridian] [T “we stay.”]',
    '[S Solvane] [C said] [T the plan was “reckless and far too late” to help].',
    '[S Solvane] [C replied]:\n\n[T “We stay.”]\n\n[T “We win.”]',
    'During his campaign [S Halvik] [C said]: [T “No talks.”]',
    '[S Okker] [C put it] bluntly: [T “No talks.”]',
  ],
  'clauses behind their cue': [
    'Nearly [S all of the ministers] [C said] [T that the pact would stay].',
    '[S Both of the envoys] [C said] [T that the pact would stay].',
    '[S Solvane] [C said] [T that the pact would stay].',
    '[S Solvane] [C said] [T the pact would stay].',
    '[S Solvane] [C said] on Monday [T that the pact would stay].',
    '[S Solvane] [C has not said] [T that the pact would stay].',
    '[S Officials briefed on the talks] [C said] [T the fleet had left].',
    '[S Ilse Varga, the ministry’s spokeswoman,] [C denied] [T that the fleet had left].',
    '[S Okker] [C told] [A reporters] [T that he would go].',
    '[S Okker] [C told] [A the Sund Courier] [T he would go].',
    '[S Okker] [C asked] [T whether the strait was open].',
    '[S Drovny] [C declined] [T to say whether the fleet had left].',
    '[S Okker] [C said] [O in a phone call] [T that he would go].',
    '[S1 Okker] [C1 said] [T1 he would go], and [S2 Solvane] [C2 said] [T2 she would stay].',
    'After [S1 she] [C1 said] [T1 it was “a grave mistake,”] [S2 Okker] [C2 said]: [T2 “No.”]',
    'When [S1 Drovny] [C1 said] [T1 it would go], [S2 Okker] [C2 said] [T2 he would stay].',
    '[T Tarsk], [S the premier] [C said], [T has moved four battalions].',
    '[S She] [C is confident] [T that the pact will hold].',
  ],
  'clauses before their cue': [
    '[T The talks have failed], [S Okker] [C said].',
    '[T The talks have failed], [S Okker] [C said] on Monday.',
    '[T The talks have failed], [C said] [S Okker].',
    '[T The talks have failed], [C according to] [S Ilse Varga, a spokeswoman for the ministry].',
    '[C According to] [S Okker], [T the talks have failed].',
    'In [S her] [C view], [T the talks have failed].',
    "In [S Okker]'s own [C words], [T the talks have failed].",
    "[T The talks had failed], in [S the minister]'s [C telling], on Monday.",
    '[T The fleet has used it as a pretext], a claim [S Tarsk] [C has repeatedly denied].',
    'In Sund on Monday, [S Okker] [C said] [T he would go].',
  ],
  'other complements': [
    '[S The men] [C have pleaded] [T not guilty].',
    '[S Okker] [C promised] [T to leave the strait].',
    '[S Tamsin] [C urged] [A Drovny] [T to leave the strait].',
    '[S Tamsin] [C called for] [T talks on the strait].',
    '[S Oranov himself] [C said] [T that he would stay].',
    '[S Tamsin] [C criticised] [T the plan].',
    '[S Tamsin] [C called] [T the plan reckless].',
    '[S2 [S1 Tamsin]] [C1 praised] [T1 the plan], [C2 adding] [T2 that it came late].',
    'He left with a [C promise from] [S Halvik] [T that Kestria would stay].',
    '[S Okker’s] [C claim] [T that the pact had failed], of all things, came late.',
  ],
  'nobody named': [
    '[C It is believed] [T that the fleet has left].',
    '[T The fleet] [C is expected] [T to leave the strait].',
    '[T The fleet] [C seems] [T to waver].',
    '[T The fleet] [C reportedly] [T left the strait].',
  ],
  'speakers set apart by print': [
    '[S Solvane][C :] [T No talks before summer]',
    '[S1 OKKER][C1 :] [T1 We stay. The pact holds.]\n\n[S2 TAMSIN][C2 :] [T2 Good.]',
    '[S1 Q][C1 :] [T1 Will you go?]\n[S2 A][C2 :] [T2 No.]\n[S3 Q][C3 :] [T3 Why?]\n[S4 A][C4 :] [T4 The pact holds.]',
  ],
  'no statements': [
    'The pact has three members: Arvenia, Belmark and Kestria.',
    'The fleet acted according to plan.',
    'In my view, the pact is dead.',
    'The letter lay in his account.',
    'The running mate lost the vote.',
    'The claim was old.',
    'Four battalions left the strait on Monday.',
    'The film “The Long Strait” opened.',
    'Old reports lay on the desk.',
  ],
};

describe('statements by rules', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      it.each(cases)('reads %s', (marked) => {
        const text = withoutMarks(marked);
        expect(markStatements(text, read(text))).toBe(marked);
      });
    });

  it.each([
    ['“We stay,” Okker said.', 'direct', 'say', 'positive'],
    ['Okker said the plan was “reckless and far too late” to help.', 'mixed', 'say', 'positive'],
    ['Okker did not deny that he would go.', 'indirect', 'deny', 'negated'],
    ['Okker would say that he goes.', 'indirect', 'say', 'hypothetical'],
    ['Okker vowed to go.', 'indirect', 'promise', 'positive'],
    ['Drovny threatened to close the strait.', 'indirect', 'threaten', 'positive'],
    ['Tamsin demanded that Drovny leave the strait.', 'indirect', 'demand', 'positive'],
    ['Tamsin denounced the plan.', 'indirect', 'criticise', 'positive'],
    ['Drovny declined to say whether the fleet left.', 'indirect', 'refuse', 'positive'],
    ['Okker wondered whether the fleet left.', 'indirect', 'ask', 'positive'],
  ])('tells form, act and polarity of %s', (text, form, act, polarity) => {
    expect(read(text).map((statement) => [statement.form, statement.act, statement.polarity])).toEqual([
      [form, act, polarity],
    ]);
  });

  it('gives ids that depend on the report and the place alone', () => {
    const [first] = read('“We stay,” Okker said.');
    const [again] = read('“We stay,” Okker said.');
    const [moved] = read(' “We stay,” Okker said.');
    expect(first!.id).toBe(again!.id);
    expect(first!.id).not.toBe(moved!.id);
  });

  it('leaves a sentence of noise unread, with a note', () => {
    const { statements, notes } = readByRules(understand(reportOf('Okker said '.repeat(2_000))));
    expect(statements).toEqual([]);
    expect(notes.map((note) => note.rule)).toEqual(['sentence-too-long']);
  });
});
