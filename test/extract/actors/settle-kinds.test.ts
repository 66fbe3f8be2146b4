import { expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { NO_PASSAGE, passageOf } from '../../../src/record/passage.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { statementBy } from './statement-by.ts';

/** The kinds of those named, who hear (⟪⟫) or speak (⟦⟧), by name. */
function kindsIn(marked: string, outlet: string | null = null, agency: string | null = null): Record<string, string> {
  const text = marked.replaceAll(/[⟦⟧⟪⟫]/g, '');
  const plain = (end: number) => marked.slice(0, end).replaceAll(/[⟦⟧⟪⟫]/g, '').length;
  const statements = [...marked.matchAll(/⟦([^⟧]*)⟧|⟪([^⟫]*)⟫/g)].map((match, i) => {
    const span = { start: plain(match.index), end: plain(match.index + match[0].length) };
    const heard = { ...passageOf(text, [span]), actor: null };
    if (match[1] !== undefined) return statementBy(text, span, { id: `s${i}` });
    const speaker = { ...NO_PASSAGE, actor: null };
    return statementBy(text, span, { id: `s${i}`, source: speaker, addressee: heard });
  });
  const { actors } = resolveActors(understand(reportOf(text, { outlet, agency })), statements);
  return Object.fromEntries(actors.map(({ name, kind }) => [name, kind]));
}

it.each<readonly [text: string, name: string, kind: string | undefined]>([
  // places: by where things happen, by what they are called, by what they have
  ['There was fog in Sarn. They shelled ⟪Sarn⟫ again.', 'Sarn', 'place'],
  ['They wrote to the town of ⟪Orrel⟫.', 'Orrel', 'place'],
  ['Then ⟪Orrel⟫, a fishing town on the border, was shelled.', 'Orrel', 'place'],
  ['Troops withdrew from ⟪Sarn⟫.', 'Sarn', 'place'],
  ['They came to ⟪Cape Orsk⟫ at noon.', 'Cape Orsk', 'place'],
  ['They shut the ⟪Hollin Bridge⟫ again.', 'Hollin Bridge', 'place'],
  ['They had a quarrel over ⟪Sarn⟫.', 'Sarn', 'place'],
  ['They handed it over ⟪Sarn⟫.', 'Sarn', 'organisation'],
  ['They hit the Sarn ferry terminal. They came to ⟪Sarn⟫.', 'Sarn', 'place'],
  // not those who speak, nor what is only offered something
  ['There was fog in Sarn. ⟦Sarn⟧ said so.', 'Sarn', 'organisation'],
  ['They made an offer to ⟪Sarn⟫.', 'Sarn', 'organisation'],
  ['They met the ⟪Guild⟫ in Sund.', 'Guild', 'organisation'],
  // papers and agencies
  ['He told the news agency ⟪HNB⟫ so.', 'HNB', 'publication'],
  ['⟪Vell Avis⟫, a local newspaper, had it first.', 'Vell Avis', 'publication'],
  ['In ⟪Vell⟫, a newspaper had it first.', 'Vell', 'place'],
  // some of a people are no body
  ['They arrested six ⟪Tarskers⟫.', 'Tarskers', undefined],
  ['They met dozens of ⟪Belmarkers⟫.', 'Belmarkers', undefined],
  // nor is an exercise
  ['It came before the exercise ⟪Golden Sheaf⟫.', 'Golden Sheaf', undefined],
  // a firm by the first word of its name, but no town by that of its paper
  ['Arena TV closed. ⟦Arena⟧ said so.', 'Arena', undefined],
  ['The Vell Courier closed. ⟦Vell⟧ said so.', 'Vell', 'organisation'],
  // nor a bank by its town’s
  ['The banks are Orrel Commercial and two more. ⟦Orrel⟧ said so.', 'Orrel', 'organisation'],
])('%s', (text, name, kind) => {
  expect(kindsIn(text)[name]).toBe(kind);
});

it.each<readonly [before: string, quoted: string, source: string, kind: string | undefined]>([
  ['', '“I will not sign it,”', 'Okker', 'person'],
  ['', '“We will not sign it,”', 'Okker', 'organisation'],
  ['The Okker closed. ', '“I will not sign it,”', 'Okker', 'organisation'],
])('%s%s %s said: %s', (before, quoted, source, kind) => {
  const text = `Then it rained. ${before}${quoted} ${source} said.`;
  const at = text.lastIndexOf(source);
  const start = text.indexOf('“');
  const statement = statementBy(
    text,
    { start: at, end: at + source.length },
    { form: 'direct', content: passageOf(text, [{ start, end: start + quoted.length }]) },
  );
  const { actors } = resolveActors(understand(reportOf(text)), [statement]);
  expect(actors.find(({ name }) => name === source)?.kind).toBe(kind);
});

it('takes the town in its outlet’s name for a place, unless it speaks', () => {
  expect(kindsIn('It was hard for ⟪Vell⟫.', 'The Vell Observer')).toEqual({ Vell: 'place' });
  expect(kindsIn('It was hard for ⟪Vell⟫.', 'The Sund Observer')).toEqual({ Vell: 'organisation' });
  expect(kindsIn('⟦Vell⟧ said so.', 'The Vell Observer')).not.toEqual({ Vell: 'place' });
});

it('takes the agency of the dateline for no person, though its name has the shape of one’s', () => {
  const text = 'VELL, March 3 (Marrow Wire) – The minister resigned on Friday, ⟦Lena Corrow⟧ said.';
  expect(kindsIn(text, null, 'Marrow Wire')).toMatchObject({ 'Marrow Wire': 'publication', 'Lena Corrow': 'person' });
});
