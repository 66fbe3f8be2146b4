import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

const CASES: readonly (readonly [marked: string, found: PloverType, made: string])[] = [
  ['⟨a Belmark⟩ ▸withdrew◂ its troops from Kestria.', 'RETREAT', 'RETREAT withdraw'],
  ['⟨a Belmark⟩ announced the ▸withdrawal◂ of its troops from Kestria.', 'RETREAT', 'CONCEDE'],
  ['⟨a Belmark⟩ will ▸free◂ the poet.', 'RETREAT', 'CONCEDE'],
  ['The general has said he will ▸resign◂.', 'RETREAT', 'RETREAT resign'],
  ['⟨a Belmark⟩ ▸gave◂ 40 trucks to ⟨r Kestria⟩.', 'AID', 'AID'],
  ['⟨a Belmark⟩ will ▸give◂ 40 trucks to ⟨r Kestria⟩.', 'AID', 'AGREE'],
  ['⟨a Belmark⟩ and ⟨a Ilhoria⟩ held a joint naval ▸exercise◂.', 'MOBILIZE', 'COOPERATE'],
  ['⟨a Belmark⟩ held an ▸exercise◂ together with Ilhorian crews.', 'MOBILIZE', 'COOPERATE'],
  ['⟨a Tarsk⟩ held a naval ▸exercise◂ off Sund.', 'COOPERATE', 'MOBILIZE troops'],
  ['⟨a Tarsk⟩ held a naval ▸exercise◂ off Sund.', 'MOBILIZE', 'MOBILIZE troops'],
  ['⟨a Arvenia⟩ ▸summoned◂ ⟨r the Tarsk ambassador⟩.', 'CONSULT', 'ACCUSE disapprove'],
  ['⟨a Arvenia⟩ ▸summoned◂ ⟨r the cabinet⟩.', 'CONSULT', 'CONSULT'],
  ['⟨a Halvik⟩ ▸attacked◂ ⟨r Solvane⟩ for her vote.', 'ASSAULT', 'ACCUSE disapprove'],
  ['⟨a Tarsk⟩ ▸attacked◂ ⟨r the camp⟩ for three hours.', 'ASSAULT', 'ASSAULT'],
  ['⟨a Dahl⟩ viciously ▸attacked◂ ⟨r me⟩ from the stage.', 'ASSAULT', 'ACCUSE disapprove'],
  ['⟨a Tarsk⟩ ▸attacked◂ ⟨r the camp⟩ from the hills.', 'ASSAULT', 'ASSAULT'],
  ['The ▸strike◂ on the port of ⟨p Sund⟩ killed four dockers.', 'PROTEST', 'ASSAULT'],
  ['The ▸strike◂ on the railways went into its third day.', 'PROTEST', 'PROTEST strike'],
  ['⟨a Tarsk⟩ and ⟨a Belmark⟩ ▸struck◂ a deal on grain.', 'PROTEST', 'AGREE'],
  ['⟨a Dahl⟩ ▸voted◂ against ⟨r the bill⟩.', 'CONCEDE', 'REJECT'],
  ['⟨a Dahl⟩ ▸voted◂ to end ⟨r the ban⟩.', 'CONCEDE', 'CONCEDE'],
  ['⟨a Oranov⟩ ▸assured◂ ⟨r her⟩ every unit would be back.', 'THREATEN', 'AGREE'],
  ['⟨a Oranov⟩ ▸assured◂ ⟨r her⟩ that she would be shot.', 'THREATEN', 'THREATEN'],
  ['⟨r The company⟩ is being ▸tried◂ for the spill.', 'ASSAULT', 'ACCUSE investigate'],
  ['⟨a Solvane⟩ will ▸meet◂ ⟨r Oranov⟩.', 'CONSULT', 'AGREE'],
  ['⟨a Solvane⟩ will ▸meet◂ ⟨r Oranov⟩ in ⟨p Sund⟩.', 'CONSULT', 'CONSULT'],
  ['⟨a Campaigners⟩ ▸chained◂ themselves to the gates.', 'COERCE', 'PROTEST'],
  ['⟨a Police⟩ ▸chained◂ ⟨r the campaigners⟩ to the gates.', 'COERCE', 'COERCE'],
  ['⟨a Kestria⟩ ▸vowed◂ to cut its fleet.', 'THREATEN', 'AGREE'],
  ['⟨a Kestria⟩ ▸vowed◂ to punish Tarsk.', 'THREATEN', 'THREATEN'],
  ['⟨a Tarsk⟩ ▸promised◂ to retaliate.', 'AGREE', 'THREATEN'],
  ['⟨a Tarsk⟩ ▸promised◂ to open the port.', 'AGREE', 'AGREE'],
  ['⟨a Tarsk⟩ stopped ▸buying◂ grain from ⟨r Belmark⟩.', 'COOPERATE', 'SANCTION discontinue'],
  ['⟨a Tarsk⟩ has not stopped ▸buying◂ grain from ⟨r Belmark⟩.', 'COOPERATE', 'COOPERATE'],
  ['⟨a Tarsk⟩ ceased ▸shelling◂ ⟨r the port⟩.', 'ASSAULT', 'RETREAT ceasefire'],
  ['⟨a Oranov⟩ accepted it in a ▸call◂ with ⟨r Solvane⟩.', 'REQUEST', 'CONSULT phone'],
  ['A spokesman confirmed the ▸call◂ between ⟨a Oranov⟩ and ⟨a Solvane⟩.', 'REQUEST', 'CONSULT phone'],
  ['They spoke during an hour-long ▸call◂.', 'REQUEST', 'CONSULT phone'],
  ['A spokesman confirmed the ▸call◂ for ⟨r Solvane⟩ to resign.', 'REQUEST', 'REQUEST yield'],
  ['⟨a Tarsk⟩ ▸withdrew◂ its patrol boats from ⟨r Sund⟩.', 'SANCTION', 'RETREAT withdraw'],
  ['⟨a Oranov⟩ joined a ▸call◂ for talks with ⟨r Solvane⟩.', 'REQUEST', 'REQUEST meet'],
  ['The raid drew ▸protests◂ from ⟨a Belmark⟩.', 'PROTEST', 'ACCUSE disapprove'],
  ['⟨a Belmark⟩ handed over a note of ▸protest◂.', 'PROTEST', 'ACCUSE disapprove'],
  ['The raid drew ▸protests◂ in ⟨p Sund⟩.', 'PROTEST', 'PROTEST demo'],
  ['⟨a Tarsk⟩ ▸withdrew◂ its troops from ⟨r Sund⟩.', 'SANCTION', 'RETREAT withdraw'],
  ['⟨a Tarsk⟩ ▸withdrew◂ its envoy from ⟨r Sund⟩.', 'SANCTION', 'SANCTION withdraw'],
  ['⟨a Belmark⟩ ▸forgave◂ the debt of ⟨r Kestria⟩.', 'THREATEN', 'AID'],
  ['⟨a Belmark⟩ will ▸forgive◂ all loans of ⟨r Kestria⟩.', 'CONCEDE', 'AGREE'],
  ['⟨a Belmark⟩ ▸forgave◂ ⟨r Oranov⟩.', 'SUPPORT', 'SUPPORT'],
  ['⟨a Solvane⟩ will ▸meet◂ ⟨r Oranov⟩ on 17 March 2031.', 'CONSULT', 'CONSULT'],
];

describe('announced and carried out, joint and alone', () => {
  it.each(CASES)('%s (%s) → %s', (marked, found, made) => {
    const [event] = markedEvents(marked, found, { published: '2031-03-05' }).events;
    expect([event!.type, event!.mode].filter(Boolean).join(' ')).toBe(made);
  });
});
