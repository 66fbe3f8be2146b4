import { describe, expect, it } from 'vitest';
import { antecedentApart, antecedentIn } from '../../../src/extract/events/antecedent.ts';
import { groupStart } from '../../../src/extract/events/verb-group.ts';
import { spanOf, type Tokens, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** The sentence of “[Varga] … who ▸sued◂” without its marks, the phrase in brackets and the verb. */
function unmark(marked: string) {
  const text = marked.replace(/[▸◂[\]]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[▸◂[\]]/g, '').length;
  const [view] = viewSentences(readingOf(text));
  const { tokens } = view!;
  const phrase: Tokens = {
    from: tokens.findIndex(({ start }) => start >= at('[')),
    to: tokens.findLastIndex(({ end }) => end <= at(']')) + 1,
  };
  const verb = marked.includes('▸') ? tokens.findIndex(({ start }) => start >= at('▸')) : -1;
  const words = (found: Tokens | null) => {
    if (found === null) return null;
    const { start, end } = spanOf(view!, found);
    return text.slice(start, end);
  };
  return { view: view!, phrase, verb, words };
}

describe('whom a relative stands for', () => {
  it.each<[string, string]>([
    ['[Okker called the raid] that killed five a crime.', 'the raid'],
    ['Varga is [tying the levy to Okker], who backed it.', 'Okker'],
    ['The split shows [worry over a nominee] who left the guild.', 'a nominee'],
    ['The raid [became a rallying cry for teachers], who left.', 'teachers'],
    ["Varga met [the president of the Dockers' Union], which backed Okker.", "the Dockers' Union"],
    ["Varga met [the president of the Dockers' Union], who backed Okker.", "the president of the Dockers' Union"],
    ['Varga met [soldiers from Tarsk] who fled.', 'soldiers from Tarsk'],
    ['Varga met [the mayor of Sund], who sued.', 'the mayor of Sund'],
    ['Varga met [the rebels sent by Tarsk] who fled.', 'the rebels sent by Tarsk'],
    ['Varga met [leading Democrats] who fled.', 'leading Democrats'],
    ['Varga met [all the teachers] who fled.', 'all the teachers'],
    ['[Okker called the raid] a crime.', 'Okker called the raid'],
  ])('cuts the clause from it: %s', (marked, who) => {
    const { view, phrase, words } = unmark(marked);
    expect(words(antecedentIn(view, phrase))).toBe(who);
  });

  it.each<[string, string | null]>([
    ['[Varga] is tying the levy to Okker, who ▸backed◂ it.', 'Okker'],
    ['[Varga] attacked the mayor of Sund, who ▸sued◂ her.', 'the mayor of Sund'],
    ['[Okker] is the mayor who ▸banned◂ it.', null],
    ['[Okker], the mayor of Sund, who ▸banned◂ it, left.', null],
    ['[Varga] attacked a lawsuit that ▸blamed◂ Tarsk.', null],
  ])('takes it for who does the deed where a verb parts them: %s', (marked, who) => {
    const { view, phrase, verb, words } = unmark(marked);
    expect(words(antecedentApart(view, groupStart(view, verb), phrase))).toBe(who);
  });
});
