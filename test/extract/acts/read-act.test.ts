// Acts and polarities by table: [S source] [C cue] [T content] marked in invented sentences, judged by docs/reference/acts.md.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeActContext } from '../../../src/extract/acts/act-context.ts';
import { readAct } from '../../../src/extract/acts/read-act.ts';
import { formOfContent, wordsOfSpeech } from '../../../src/extract/form-of-content.ts';
import { ACT_ADJECTIVES, ACT_NOUNS } from '../../../src/lexicon/act-nouns.ts';
import { ACT_VERBS } from '../../../src/lexicon/act-verbs.ts';
import { APPROVING, DISAPPROVING } from '../../../src/lexicon/judging-words.ts';
import { ADJECTIVE_CUES, NOUN_CUES, VERB_CUES } from '../../../src/lexicon/speech-cues.ts';
import type { Span } from '../../../src/record/span.ts';
import { ACTS, type Act, POLARITIES } from '../../../src/record/statement.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

/** "say", or with a polarity: "say negated". */
type Told = Act | `${Act} ${'negated' | 'hypothetical'}`;
const TABLE: Record<string, readonly (readonly [told: Told, marked: string])[]> = {
  'say and what is left to it': [
    ['say', '[S Solvane] [C noted] [T that all four capitals had paid].'],
    ['say', '[T “The ice is late,”] [C added] [S Calloway].'],
    ['say', '[S Okker] [C insisted] [T that the toll was lawful].'],
    ['say', '[S Tamsin] [C warned] [T that the ice was thin].'],
    ['say', '[S Lindqvar] [C said in a complaint] [T that the pier was rotten].'],
    ['say', '[S Varga] [C went on to say] [T that nobody had asked].'],
    ['say', '[S Reyk] [C tried to argue] [T that the vote was valid].'],
    ['say', '[S Okker] [C suggested] [T that the talks were over].'],
    ['say', '[S Costane] [C called] [T the hall an annex].'],
    ['say', '[S Okker]: [T the Pact holds].'],
    ['say', '[S Okker][C :] [T The Pact holds.]'],
    ['say', '[C According to] [S Halvik], [T the strait is open].'],
    ['say', '[S The letter] [C said] [T that the toll would rise].'],
    ['say', '[S Solvane] [C announced] [T that the ice had gone].'],
    ['say', 'As if she had heard, [S Varga] [C made it perfectly clear] [T that the base stays].'],
    ['say negated', '[S Varga] [C did not say] [T who had fired].'],
    ['say negated', '[S Costane] [C stopped short of naming] [T the envoy].'],
    ['say negated', '[S Reyk] [C has yet to explain] [T why he left].'],
    ['say negated', '[S Nobody in Sund] [C said] [T so].'],
    ['say negated', '[S Hardly a minister] [C said] [T so].'],
    ['say', '[S Barely two dozen ministers] [C said] [T so].'],
    ['say', '[S No fewer than three ministers] [C said] [T so].'],
    ['say', '[S None other than Oranov] [C said] [T so].'],
    ['say', '[S Not a few ministers] [C said] [T so].'],
    ['say negated', 'Nor did [S Okker] [C mention] [T the toll].'],
    ['say', '[S Okker] [C not only said] [T that he was tired] but left.'],
    ['say hypothetical', '[S Okker] [C will tell] the house [T that the pier is safe].'],
    ['say hypothetical', 'If [S Okker] [C says] [T that it is safe], the ferries sail.'],
    ['say hypothetical', '[S She][C ’d say] [T that the pier was safe].'],
    ['say', '[S She][C ’d said] [T that the pier was safe].'],
    ['say', 'Let [S me] [C say] [T that the pier is safe].'],
  ],
  'deny, allege, promise, threaten': [
    ['deny', '[S Varga] [C denied] [T that a convoy had crossed].'],
    ['deny', '[S Oranov] [C has repeatedly denied] [T the report].'],
    ['deny', '[S Okker] [C dismissed] [T the charge as invented].'],
    ['deny', '[S Drovny] [C rejected] [T the claim that its ships had turned].'],
    ['deny', '[S Orlik] [C pleaded not guilty] [T to the charge].'],
    ['say', '[S Orlik] [C pleaded guilty] [T to the charge].'],
    ['deny negated', '[S Varga] [C did not deny] [T that a convoy had crossed].'],
    ['allege', '[S Belmark] [C accused] [T Drovny of jamming its radios].'],
    ['allege', '[S Oranov] [C claimed] [T that nobody had asked him].'],
    ['allege', '[S Belmark] [C blamed] [T Drovny for the leak].'],
    ['allege negated', '[S Sund] [C has not accused] [T Drovny of the leak].'],
    ['promise', '[S Tamsin] [C pledged] [T to rebuild the pier].'],
    ['promise', '[S I] [C gave my word] [T that the ferries would sail].'],
    ['promise', '[S The Isles] [C agreed] [T to lend two ferries].'],
    ['promise', '[S Halvik] [C vowed to fight] [T the toll].'],
    ['promise', '[S His] [C promises of] [T two ferries] came late.'],
    ['promise', '[S Halvik] [C vowed] [T never to return].'],
    ['threaten', '[S Tarsk] [C threatened] [T to close the Saltreach].'],
    ['threaten', '[S Drazic] [C warned] Sund [T that he would cut the gas].'],
    ['threaten hypothetical', '[S Tarsk] [C may threaten] [T to close the strait].'],
  ],
  'demand and refuse': [
    ['demand', '[S Costane] [C called on] [T the Pact to meet].'],
    ['demand', '[S Lindqvar] [C asked] [T the crews to stay ashore].'],
    ['demand', '[S Lindqvar] [C told] the crews [T to stay ashore].'],
    ['demand', '[S Sund] [C wants] [T Tarsk to leave the Saltreach].'],
    ['demand', '[S Okker] [C issued a demand for] [T a second vote].'],
    ['demand', '[S Okker] [C proposed] [T that the Pact meet in Vell].'],
    ['demand', '[S Okker’s] [C call for] [T a second vote] failed.'],
    ['demand', '[S Okker] [C suggested] [T waiting for the thaw].'],
    ['demand negated', '[S Okker] [C has never called for] [T a second vote].'],
    ['demand hypothetical', '[S Belmark] [C is expected to call for] [T a second vote].'],
    ['refuse', '[S Varga] [C declined] [T to give figures].'],
    ['refuse', '[S Halvik] [C turned down] [T the invitation].'],
    ['refuse', '[S Varga] [C declined to comment].[T ]'],
    ['refuse', '[S Varga] [C would not say] [T who had fired].'],
    ['refuse', '[S The ministry] [C did not respond to] [T questions].'],
    ['refuse', '[S Tarsk] [C rejected] [T the request for observers].'],
    ['refuse', '[S Lumen] [C was not willing to say] [T who had fired].'],
    ['refuse negated', '[S Lumen] [C has not refused] [T to pay].'],
  ],
  'praise, criticise, support, oppose': [
    ['praise', '[S Solvane] [C praised] [T the crews].'],
    ['praise', '[S She] [C called] [T the truce a triumph].'],
    ['praise', '[S Okker] [C was quick to praise] [T the crews].'],
    ['praise', '[S I] [C would like to thank] [T the crews].'],
    ['criticise', '[S Okker] [C blasted] [T the timid budget].'],
    ['criticise', '[S She] [C described] [T the talks as a farce].'],
    ['criticise', '[S Lindqvar] [C questioned] [T his motives].'],
    ['criticise', '[S Okker] [C painted] [T the plan as a disaster].'],
    ['criticise', '[S Halvik] [C took direct aim at] [T the ministry].'],
    ['criticise negated', '[S Sund] [C avoided criticising] [T Drovny].'],
    ['support', '[S Kestria] [C backs] [T a longer mandate].'],
    ['support', '[S Two of three Arvenians] [C favour] [T the tunnel].'],
    ['support', '[S Calloway] [C agreed with] [T Sund].'],
    ['support', '[S Calloway] [C released a statement in support of] [T the tunnel].'],
    ['support', '[S Calloway] [C expressed] [T her support for the tunnel].'],
    ['support hypothetical', '[S Half of the islanders] [C would vote for] [T Halvik].'],
    ['support negated', '[S Calloway] [C would never support] [T the tunnel].'],
    ['oppose', '[S Belmark] [C objects to] [T the toll].'],
    ['oppose', '[S The islanders] [C rejected] [T the plan for a naval base].'],
    ['oppose', '[S Calloway] [C issued a statement in opposition to] [T the tunnel].'],
    ['oppose hypothetical', 'If [S Belmark] [C objects to] [T the toll], the vote waits.'],
  ],
  'believe, feel, intend, decide': [
    ['believe', '[S Solvane] [C expects] [T a vote by spring].'],
    ['believe', '[T He] [C is seen as] [T a caretaker].'],
    ['believe', '[T The strait] [C appears] [T to be open].'],
    ['believe', '[C For] [S many islanders], [T the strike was a turning point].'],
    ['believe', '[S Tamsin] [C agreed] [T that the ice was thin].'],
    ['believe', '[S Tamsin] [C is convinced] [T that the ice is thin].'],
    ['believe', '[S Reyk’s] [C belief] [T that the ice is thin] is old.'],
    ['believe', '[S You] [C can see] [T that the ice is thin].'],
    ['believe negated', '[S Tamsin] [C doubts] [T that the ice is thin].'],
    ['believe', '[S Tamsin] [C had no doubt] [T that the ice was thin].'],
    ['believe negated', '[S Few] [C believe] [T the ice is thin].'],
    ['believe hypothetical', 'Does [S Reyk] [C think] [T that the ice is thin]?'],
    ['feel', '[S Fishermen] [C fear] [T that the strait will silt up].'],
    ['feel', '[S Tamsin] [C hopes] [T the thaw lasts].'],
    ['feel', '[S Tamsin] [C expressed] [T alarm at the toll].'],
    ['feel', '[S Sund] [C was angered by] [T the toll].'],
    ['feel negated', '[S Sund] [C was not pleased with] [T the toll].'],
    ['intend', '[S Lumen] [C plans] [T to open a consulate].'],
    ['intend', '[S Halvik] [C wants] [T to visit the Isles].'],
    ['intend', '[S Halvik] [C is considering] [T leaving the Pact].'],
    ['intend', '[S Halvik] [C hopes] [T to run again].'],
    ['intend negated', '[S Halvik] [C does not want] [T to visit the Isles].'],
    ['decide', '[S The high court in Sund] [C ruled] [T that the toll was lawful].'],
    ['decide', '[S Arvenia] [C announced] [T it would recall its envoy].'],
    ['decide', '[S Costane] [C announced] [T her candidacy].'],
    ['decide', '[S Halvik] [C named] [T Petra Lindqvar as envoy].'],
    ['decide', '[S The court] [C found] [T that the toll was lawful].'],
    ['decide', '[S The law] [C says] [T that ferries must be lit].'],
    ['decide', '[S Okker] [C decided not to recommend] [T the pier].'],
    ['decide hypothetical', '[S Halvik] [C may ban] [T the ferries].'],
  ],
  'ask, report, other': [
    ['ask', '[S Gazette][C :] [T Will you stay?]'],
    ['ask', '[T “Who pays?”] [C asked] [S Lindqvar].'],
    ['ask', '[S Delegates] [C wondered] [T whether the seat would stay in Corvessa].'],
    ['ask', '[S Delegates] [C raised questions about] [T the seat].'],
    ['ask', '[S Delegates] [C wanted to know] [T who pays].'],
    ['ask hypothetical', '[S Delegates] [C could ask] [T who pays].'],
    ['report', '[S A survey by the ministry] [C shows] [T that trust has fallen].'],
    ['report', '[S The Vell Observer] [C reported] [T that he had resigned].'],
    ['report', '[C According to] [S the Vell Observer], [T he had resigned].'],
    ['report', '[C According to] [S figures her office released on Friday], [T exports fell].'],
    ['report', '[S The Drovny Telegraph] [C noted] [T that he had resigned].'],
    ['report', '[T Halvik] [C reportedly] [T left on Friday].'],
    ['report', '[S The inquiry] [C concluded] [T that the pier was safe].'],
    ['report', '[S The study] [C suggests] [T that the pier is safe].'],
    ['other', '[S Reyk] [C apologised for] [T the delay].'],
    ['other', '[S Oranov] [C took back] [T his remark about the Isles].'],
    ['other', '[S The rivals] [C sparred over] [T the toll].'],
  ],
};

/** Removes the marks of `marked`; gives the text and the spans of each role. */
function unmark(marked: string) {
  const roles: Record<'S' | 'C' | 'T', Span[]> = { S: [], C: [], T: [] };
  let text = '';
  let open: { role: 'S' | 'C' | 'T'; start: number } | null = null;
  for (let i = 0; i < marked.length; i++) {
    const role = marked[i] === '[' ? (marked[i + 1] as 'S' | 'C' | 'T') : null;
    if (role !== null) {
      open = { role, start: text.length };
      i += 2;
    } else if (marked[i] === ']' && open !== null) {
      if (text.length > open.start) roles[open.role].push({ start: open.start, end: text.length });
      open = null;
    } else text += marked[i];
  }
  return { text, roles };
}

function tell(marked: string): string {
  const { text, roles } = unmark(marked);
  const reading = understand(reportOf(text));
  const form = formOfContent(reading, wordsOfSpeech(reading), roles.T);
  const { act, polarity } = readAct(makeActContext(reading, { cue: roles.C, source: roles.S, content: roles.T, form }));
  return polarity === 'positive' ? act : `${act} ${polarity}`;
}

describe('acts and polarities', () => {
  for (const [group, rows] of Object.entries(TABLE))
    describe(group, () => {
      it.each(rows)('tells %s in %s', (told, marked) => {
        expect(tell(marked)).toBe(told);
      });
    });

  it('has rows of every act and polarity', () => {
    const told = Object.values(TABLE)
      .flat()
      .map(([first]) => first);
    expect(told.length).toBeGreaterThanOrEqual(100);
    expect(ACTS.filter((act) => !told.some((one) => one.split(' ')[0] === act))).toEqual([]);
    expect(POLARITIES.filter((one) => one !== 'positive' && !told.some((row) => row.endsWith(` ${one}`)))).toEqual([]);
  });

  it('gives an act and a polarity for any spans of any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'Okker',
        'said',
        'not',
        'to',
        'would',
        'the',
        '“',
        '”',
        '.',
        '?',
        ',',
        'polls',
        'ask',
        "n't",
        '🙂',
      ),
      {
        minLength: 1,
        maxLength: 24,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.nat(), (list, a, b, c) => {
        const text = list.join(' ');
        const at = (n: number): Span[] => {
          const start = n % text.length;
          return n % 5 === 0 ? [] : [{ start, end: Math.min(text.length, start + 1 + (n % 17)) }];
        };
        const reading = understand(reportOf(text));
        const parts = { cue: at(a), source: at(b), content: at(c), form: 'indirect' } as const;
        const { act, polarity } = readAct(makeActContext(reading, parts));
        expect(ACTS).toContain(act);
        expect(POLARITIES).toContain(polarity);
      }),
    );
  });
});

describe('the lexicon of acts', () => {
  const verbs = ACT_VERBS.flatMap(([, lemmas]) => lemmas.split('|'));
  const cueVerbs = new Set([...VERB_CUES.values()].flat().map(({ word }) => word.lemma));

  it('tells the act of a word in one place', () => {
    expect(verbs.filter((lemma, i) => verbs.indexOf(lemma) !== i)).toEqual([]);
    expect(verbs.filter((lemma) => cueVerbs.has(lemma))).toEqual([]);
    expect([...ACT_NOUNS.keys()].filter((noun) => NOUN_CUES.has(noun))).toEqual([]);
    expect([...ACT_ADJECTIVES.keys()].filter((adjective) => ADJECTIVE_CUES.has(adjective))).toEqual([]);
  });

  it('has no word that approves and disapproves', () => {
    expect([...APPROVING].filter((word) => DISAPPROVING.has(word))).toEqual([]);
  });
});
