// Whom a person names for an entry in; the register, with them, out.
import { expect, it } from 'vitest';
import { pointAtEntry } from '../../../src/analyse/corrections/point-at-entry.ts';
import { withId } from '../../../src/analyse/corrections/with-id.ts';
import { keepRegister, readRegister } from '../../../src/analyse/register/register.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../findings/read-texts.ts';

it('has whom a person named for an entry, until that is taken back', async () => {
  const [record, other] = await readTexts([
    { outlet: 'Vell Observer', title: 'Quiet at Sund', published: '2033-03-11', text: 'The ferry was late. “We will stay,” he said on Friday.' }, // biome-ignore format: one line
    { outlet: 'Vell Observer', title: 'Varga at Sund', published: '2033-03-12', text: 'Ilse Varga came to Sund. “We will go,” Ilse Varga said on Saturday.' }, // biome-ignore format: one line
  ]);
  const store = await openStore(':memory:');
  await store.add([record!, other!]);
  const kept = keepRegister(store);
  const names = async () => {
    const of = (register: Awaited<ReturnType<typeof readRegister>>) => register.actors.map(({ name, kind, reports }) => `${kind} ${name} ${reports}`).filter((one) => one.startsWith('person')).sort(); // biome-ignore format: one line
    const [fresh, again] = [of(await readRegister(store)), of(await kept())];
    expect(again).toEqual(fresh);
    return fresh;
  };
  expect(await names()).toEqual(['person Ilse Varga 1']);
  const said = record!.entries.find(({ kind }) => kind === 'statement')!;
  const edit = (who: string, at: string) =>
    withId({ by: 'Wen', at, why: null, what: 'edit-entry', entry: pointAtEntry(said, record!.report)!, changes: { who } }); // biome-ignore format: one line
  const first = edit('Jorun Askvoll', '2033-09-01T10:00:00Z');
  await store.correct([first]);
  expect(await names()).toEqual(['person Ilse Varga 1', 'person Jorun Askvoll 1']);
  const shown = (await kept()).actors.find(({ name }) => name === 'Jorun Askvoll')!;
  expect((await kept()).get(shown.id)?.name).toBe('Jorun Askvoll');
  const second = edit('Ilse Varga', '2033-09-01T11:00:00Z');
  await store.correct([withId({ by: 'Wen', at: '2033-09-01T10:30:00Z', why: null, what: 'undo', undoes: first.id }), second]); // biome-ignore format: one line
  expect(await names()).toEqual(['person Ilse Varga 2']);
  await store.correct([withId({ by: 'Wen', at: '2033-09-01T12:00:00Z', why: null, what: 'undo', undoes: second.id })]);
  expect(await names()).toEqual(['person Ilse Varga 1']);
  await store.close();
});
