import { describe, expect, it } from 'vitest';
import type { FoundEvent } from '../../../src/extract/events/event-reader.ts';
import { readEventsByRules } from '../../../src/extract/events/rules-event-reader.ts';
import { joinWithRules } from '../../../src/extract/model/join-with-rules.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

function event(
  text: string,
  trigger: string,
  agents: string[],
  recipients: string[],
  more: Partial<FoundEvent> = {},
): FoundEvent {
  return {
    trigger: spanIn(text, trigger),
    types: [{ type: 'CONSULT', confidence: 0.9 }],
    status: null,
    mode: null,
    agents: agents.map((words) => spanIn(text, words)),
    recipients: recipients.map((words) => spanIn(text, words)),
    places: [],
    confidence: 0.8,
    ...more,
  };
}

function join(text: string, found: readonly FoundEvent[], byRules: readonly FoundEvent[] = []) {
  const reading = readingOf(text);
  return joinWithRules(reading, viewSentences(reading), found, byRules, (score) => score).map((one) => ({
    agents: one.agents.map(({ start, end }) => text.slice(start, end)),
    recipients: one.recipients.map(({ start, end }) => text.slice(start, end)),
    places: one.places.map(({ start, end }) => text.slice(start, end)),
    mode: one.mode,
  }));
}

const COERCE: Partial<FoundEvent> = { types: [{ type: 'COERCE', confidence: 0.9 }] };

describe('joining the events of the model with those of rules', () => {
  it.each<[string, string, string[]]>([
    ['None of the rebels was behind the attack.', 'None of the rebels', []],
    ['Neither army was behind the attack.', 'Neither army', []],
    ['None other than Tarsk was behind the attack.', 'None other than Tarsk', ['Tarsk']],
    ['The Dawn Army was not only behind the attack.', 'The Dawn Army', ['The Dawn Army']],
  ])('gives a deed told by a noun to nobody who is none: %s', (text, whom, agents) => {
    const found = event(text, 'attack', [whom], [], { types: [{ type: 'ASSAULT', confidence: 0.9 }] });
    expect(join(text, [found])).toMatchObject([{ agents }]);
  });

  it('takes the participants of the rules where they saw the same trigger', () => {
    const text = 'Oranov was detained by Belmarki police on Friday.';
    const mistaken = event(text, 'detained', ['Oranov'], []);
    const byRules = event(text, 'detained', ['Belmarki police'], ['Oranov'], { mode: 'arrest' });
    expect(join(text, [mistaken], [byRules])).toMatchObject([
      { agents: ['Belmarki police'], recipients: ['Oranov'], mode: 'arrest' },
    ]);
  });

  it.each<[string, string, Partial<FoundEvent>, string[]]>([
    ['Okker insulted them in the worst way.', 'the worst way', {}, []],
    ['Okker insulted them in the old town of Vell.', 'the old town of Vell', {}, ['the old town of Vell']],
    ['Oranov learnt of the arrest of Okker.', 'Okker', COERCE, []],
  ])('takes only places for places: %s', (text, place, more, places) => {
    const trigger = text.includes('arrest') ? 'arrest' : 'insulted';
    const agents = text.includes('arrest') ? [] : ['Okker'];
    const found = event(text, trigger, agents, text.includes('arrest') ? [] : ['them'], {
      ...more,
      places: [spanIn(text, place)],
    });
    expect(join(text, [found])).toMatchObject([{ places }]);
  });

  it('keeps no mode of another type', () => {
    const text = 'Oranov was detained by Belmarki police on Friday.';
    const byRules = event(text, 'detained', ['Belmarki police'], ['Oranov'], {
      types: [{ type: 'COERCE', confidence: 1 }],
      mode: 'arrest',
    });
    expect(join(text, [event(text, 'detained', [], ['Oranov'])], [byRules])[0]!.mode).toBeNull();
  });

  it('has who is called, whom something else was done to, and whose forces they are in their roles', () => {
    const call = 'Oranov accepted it in a call with Solvane on Monday.';
    expect(join(call, [event(call, 'call', ['Solvane'], [])])).toMatchObject([{ agents: [], recipients: ['Solvane'] }]);
    const made = 'A call to Solvane would have settled it.';
    expect(join(made, [event(made, 'call', ['Solvane'], [])])).toMatchObject([{ agents: [], recipients: ['Solvane'] }]);
    const calls = 'The raid prompted calls for inquiries.';
    const wanted = { types: [{ type: 'REQUEST', confidence: 0.9 }] } as Partial<FoundEvent>;
    expect(join(calls, [event(calls, 'calls', ['inquiries'], [], wanted)]).flatMap(({ agents }) => agents)).toEqual([]);
    const note = 'The ministry handed him a note of protest.';
    expect(
      join(note, [event(note, 'protest', ['him'], [], { types: [{ type: 'ACCUSE', confidence: 0.9 }] })]),
    ).toMatchObject([{ agents: [], recipients: [] }]);
    const massed = 'Tarsk, whose battalions have been massed along the river, denied it.';
    const moved = { types: [{ type: 'MOBILIZE', confidence: 0.9 }] } as Partial<FoundEvent>;
    expect(join(massed, [event(massed, 'massed', [], ['whose battalions'], moved)])).toMatchObject([
      { agents: ['Tarsk'], recipients: [] },
    ]);
    const led = 'The union, led by former goalkeeper Jonas Veld, demanded a rise.';
    const asked = { types: [{ type: 'REQUEST', confidence: 0.9 }] } as Partial<FoundEvent>;
    expect(join(led, [event(led, 'demanded', ['former goalkeeper Jonas Veld'], [], asked)])).toMatchObject([
      { agents: ['The union'] },
    ]);
  });

  it('parts a compound, and leaves who only tells of it out', () => {
    const text = 'The Meridian agency said that Arvenia and the Ostral Isles had met envoys of Kestria.';
    const found = event(text, 'met', ['The Meridian agency', 'Arvenia and the Ostral Isles'], ['envoys of Kestria']);
    expect(join(text, [found])).toMatchObject([
      { agents: ['Arvenia', 'the Ostral Isles'], recipients: ['envoys of Kestria'] },
    ]);
  });

  it('makes nobody agent and recipient of one event', () => {
    const text = 'Kestria condemned Tarsk.';
    expect(join(text, [event(text, 'condemned', ['Kestria'], ['Kestria'])])[0]!.recipients).toEqual(['Tarsk']);
  });

  it('keeps what “and” joins on one side', () => {
    const text = 'Arvenia and Belmark have strengthened their presence in Kestria.';
    const found = event(text, 'strengthened', ['Arvenia'], ['Belmark', 'Kestria']);
    expect(join(text, [found])).toMatchObject([
      { agents: ['Arvenia', 'Belmark'], recipients: [], places: ['Kestria'] },
    ]);
  });

  it('leaves out what nobody does and nobody suffers', () => {
    const text = 'The eruption of the crisis surprised few.';
    expect(join(text, [event(text, 'eruption', [], [])])).toEqual([]);
  });

  it('finds the place by grammar', () => {
    const text = 'Varga met the two envoys in Drovny on Monday.';
    expect(join(text, [event(text, 'met', ['Varga'], ['the two envoys'])])[0]!.places).toEqual(['Drovny']);
  });

  it.each([
    ['Varga met the two envoys in Drovny weeks later.', 'Drovny'],
    ['Varga met the two envoys over Mr. Oranov.', undefined],
    ['Varga met the two envoys in the Pact party.', undefined],
  ])('takes no time, no person and no party for a place: %s', (text, place) => {
    expect(join(text, [event(text, 'met', ['Varga'], ['the two envoys'])])[0]!.places[0]).toBe(place);
  });

  it('invents no event that only rules saw', () => {
    const text = 'Varga met the two envoys in Drovny on Monday.';
    expect(join(text, [], [event(text, 'met', ['Varga'], [])])).toEqual([]);
  });

  it.each([
    ['Varga was quietly escorted off the island.', 'escorted', [], ['Varga']],
    ['Varga was dragged out and then shot by two guards.', 'shot', ['two guards'], ['Varga']],
    ['Two soldiers struck by the Tarsk militia lived.', 'struck', ['the Tarsk militia'], ['Two soldiers']],
  ])('takes the subject of a passive for whom it was done to: %s', (text, trigger, agents, recipients) => {
    const found = event(
      text,
      trigger,
      ['Varga', 'Two soldiers'].filter((who) => text.startsWith(who)),
      [],
      COERCE,
    );
    expect(join(text, [found])).toMatchObject([{ agents, recipients }]);
  });

  it('leaves the subject of an active verb where the model puts it', () => {
    const text = 'Varga escorted them off the island.';
    expect(join(text, [event(text, 'escorted', ['Varga'], [], COERCE)])).toMatchObject([{ agents: ['Varga'] }]);
  });

  it.each([
    [
      'It came three days after the Halden Pact condemned Tarsk.',
      'three days after the Halden Pact',
      'the Halden Pact',
    ],
    ['Anselm Drazic, who led the mission, condemned Tarsk.', 'Anselm Drazic, who led the mission,', 'Anselm Drazic'],
    ['As a result of the Pact condemned it was.', 'a result of the Pact', 'the Pact'],
    ['Oranov’s strikingly personal condemned words.', 'Oranov’s strikingly personal', 'Oranov'],
    ['The mayor of Sund condemned Tarsk.', 'The mayor of Sund', 'The mayor of Sund'],
  ])('cuts a clause off a name: %s', (text, phrase, agent) => {
    expect(join(text, [event(text, 'condemned', [phrase], [])])).toMatchObject([{ agents: [agent] }]);
  });

  it('leaves out what tells no deed, unless rules see one', () => {
    const text = 'Varga tossed a ball to Oranov.';
    expect(join(text, [event(text, 'tossed', ['Varga'], ['Oranov'])])).toEqual([]);
    const threshold = 'Varga did not meet the council’s 15 percent threshold in Sund.';
    expect(join(threshold, [event(threshold, 'meet', ['Varga'], ['council'])])).toEqual([]);
    const met = 'Varga did not meet the council’s chairman in Sund.';
    expect(join(met, [event(met, 'meet', ['Varga'], ['council’s chairman'])])).toHaveLength(1);
    const death = 'The death of Oranov shook Tarsk.';
    expect(join(death, [event(death, 'death', [], ['Oranov'])])).toEqual([]);
  });

  it('has the type of the rules where the model is unsure', () => {
    const text = 'The council vowed to help Belmark.';
    const rule = event(text, 'vowed', ['The council'], [], { types: [{ type: 'AGREE', confidence: 1 }] });
    const typeAt = (confidence: number) => {
      const types = [
        { type: 'THREATEN', confidence },
        { type: 'AGREE', confidence: 0.1 },
      ] as const;
      const reading = readingOf(text);
      const found = event(text, 'vowed', ['The council'], [], { types });
      return joinWithRules(reading, viewSentences(reading), [found], [rule], (score) => score)[0]!.types[0]!.type;
    };
    expect(typeAt(0.1)).toBe('AGREE');
    expect(typeAt(0.9)).toBe('THREATEN');
  });

  it('keeps nouns that are a happening wherever they stand, which the model does not see', () => {
    const text = 'Weeks of protests ended in talks.';
    const byRules = readEventsByRules(readingOf(text));
    expect(byRules.map(({ trigger, plain }) => [text.slice(trigger.start, trigger.end), plain])).toEqual([
      ['protests', true],
    ]);
    expect(join(text, [], byRules)).toHaveLength(1);
  });

  it.each([
    ['Nobody has claimed the raid.', 'raid', 1],
    ['Two of the crew were freed.', 'freed', 1],
    ['The eruption came early.', 'eruption', 0],
  ])('keeps what the model sees without anybody where the lexicon knows the word: %s', (text, trigger, kept) => {
    expect(join(text, [event(text, trigger, [], [])])).toHaveLength(kept);
  });

  it.each([
    ['Varga was the first minister to visit Oranov at the Kremlin.', [['visit', 'Varga']]],
    ['Oranov declared that the pact was over and threatened to leave it.', [['threatened', 'Oranov']]],
    ['Tarsk condemned the latest nuclear test.', [['test', '']]],
    // neither a plan, nor services, nor a launch pad
    ['Varga has a plan to visit Oranov after an explosion of services at the launch pad.', []],
  ])('has what rules are sure of where the model sees nothing: %s', (text, expected) => {
    const told = joinWithRules(
      readingOf(text),
      viewSentences(readingOf(text)),
      [],
      readEventsByRules(readingOf(text)),
      (score) => score,
    );
    expect(
      told.map(({ trigger, agents }) =>
        [trigger, ...agents].map(({ start, end }) => text.slice(start, end)).concat(agents.length === 0 ? [''] : []),
      ),
    ).toEqual(expected);
  });

  it('takes the region where forces grow for a place, not for whom it is done to', () => {
    const text = 'The Pact increased its presence in Eastern Belmark.';
    const found = event(text, 'increased', ['The Pact'], ['Eastern Belmark'], {
      types: [{ type: 'MOBILIZE', confidence: 0.9 }],
    });
    expect(join(text, [found])).toMatchObject([{ agents: ['The Pact'], recipients: [], places: ['Eastern Belmark'] }]);
  });

  it('has nobody on both sides of a passive', () => {
    const text = 'The envoys should be allowed into Drovny.';
    const types = [{ type: 'RETREAT', confidence: 0.9 }] as const;
    const rule = event(text, 'allowed', [], ['The envoys'], { types });
    expect(join(text, [event(text, 'allowed', [], ['The envoys'], { types })], [rule])).toMatchObject([
      { agents: [], recipients: ['The envoys'] },
    ]);
  });

  it('keeps whom aid is for, though “in” leads to it, and no part of the map', () => {
    const aid = 'Belmark paid for schools in Eastern Europe.';
    const given = event(aid, 'paid', ['Belmark'], ['Eastern Europe'], { types: [{ type: 'AID', confidence: 0.9 }] });
    expect(join(aid, [given])).toMatchObject([{ recipients: [] }]);
    const state = 'Belmark paid for schools in northern Kestria.';
    const lent = event(state, 'paid', ['Belmark'], ['northern Kestria'], { types: [{ type: 'AID', confidence: 0.9 }] });
    expect(join(state, [lent])).toMatchObject([{ recipients: ['northern Kestria'] }]);
  });

  it('takes the town before an attack for its place', () => {
    const text = 'The Aleppo attacks shook Tarsk.';
    const found = event(text, 'attacks', ['The Aleppo'], [], { types: [{ type: 'ASSAULT', confidence: 0.9 }] });
    expect(join(text, [found])).toMatchObject([{ agents: [], places: ['Aleppo'] }]);
  });

  it('finds the subject of an active verb that the model gives none', () => {
    const text = 'Oranov quietly decamped to Kestria.';
    expect(join(text, [event(text, 'decamped', [], ['Kestria'])])).toMatchObject([{ agents: ['Oranov'] }]);
  });

  it('has the model’s participants where nothing is passive, and those of the rules where it names nobody', () => {
    const text = 'The council that Varga leads criticised the press of Sund.';
    const rule = event(text, 'criticised', ['Varga'], ['the press of Sund']);
    expect(join(text, [event(text, 'criticised', ['The council'], ['the press of Sund'])], [rule])).toMatchObject([
      { agents: ['The council'], recipients: ['the press of Sund'] },
    ]);
    expect(join(text, [event(text, 'criticised', [], [])], [rule])).toMatchObject([
      { agents: ['Varga'], recipients: ['the press of Sund'] },
    ]);
  });

  it.each([
    ['Three soldiers killed in Sund were named.', 'killed', [], ['Three soldiers']],
    ['Varga has been “arbitrarily detained” by Kestria.', 'detained', ['Kestria'], ['Varga']],
    ['Two dozen children are beaten, chained and attacked.', 'attacked', [], ['Two dozen children']],
    ['They were investigated by sober panels.', 'investigated', ['sober panels'], ['They']],
  ])(
    'reads a passive without its auxiliary, through marks and along a list: %s',
    (text, trigger, agents, recipients) => {
      const subject = /^(?:Three soldiers|Varga|Two dozen children|They)/.exec(text)![0];
      const found = event(text, trigger, [subject, ...agents], [], COERCE);
      expect(join(text, [found])).toMatchObject([{ agents, recipients }]);
    },
  );

  it.each([
    ['Solvane faced most of the incoming attacks.', 'faced most of the incoming', []],
    ['Critics of the new Tarsk attacks wept.', 'the new Tarsk', ['the new Tarsk']],
  ])('takes what leads to a noun for nobody: %s', (text, phrase, agents) => {
    const found = event(text, 'attacks', [phrase], [], { types: [{ type: 'ASSAULT', confidence: 0.9 }] });
    expect(join(text, [found])).toMatchObject([{ agents }]);
  });

  it('takes a town in which something is done for its place', () => {
    const text = 'Police reported two dozen arrests in Aleppo.';
    expect(join(text, [event(text, 'arrests', ['Police'], ['Aleppo'], COERCE)])).toMatchObject([
      { recipients: [], places: ['Aleppo'] },
    ]);
  });

  it.each([
    ['The states raised their defence spending.', 'raised', 0],
    ['The states raised two more brigades.', 'raised', 1],
    ['Solvane, who once raised troops, left.', 'raised', 0],
  ])('moves no forces by money, and tells nothing of what somebody once did: %s', (text, trigger, kept) => {
    const types = [{ type: 'MOBILIZE', confidence: 0.9 }] as const;
    const who = /^(?:The states|Solvane)/.exec(text)![0];
    expect(join(text, [event(text, trigger, [who], [], { types })])).toHaveLength(kept);
  });

  it.each([
    ['Tamsin secured a commitment from Drazic.', 'secured', ['Drazic'], ['Tamsin']],
    ['We have met before.', 'met', ['We'], []],
    ['Varga’s trip to Kestria was short.', 'trip', ['Varga'], ['Kestria']],
  ])('has a promise got, a meeting of old and a trip from rules alone: %s', (text, trigger, agents, recipients) => {
    const byRules = readEventsByRules(readingOf(text));
    expect(join(text, [], byRules)).toMatchObject([{ agents, recipients }]);
    expect(byRules.map((one) => text.slice(one.trigger.start, one.trigger.end))).toEqual([trigger]);
  });

  it.each([
    ['NATO resolved to strengthen its presence in Sund.', 'strengthen', ['NATO'], []],
    ['Tarsk has moved an armoured division to the border.', 'moved', ['Tarsk'], []],
    ['It will hold its own manoeuvres in June.', 'hold', ['It'], []],
    ['Kestria established a 5,000-strong Task Force.', 'established', ['Kestria'], []],
    ['The court found General Pavo Lendt guilty.', 'found', ['The court'], ['General Pavo Lendt']],
    ['The complaint by Varga was long.', 'complaint', ['Varga'], []],
  ])('has armed moves, verdicts and complaints from rules alone: %s', (text, trigger, agents, recipients) => {
    const byRules = readEventsByRules(readingOf(text));
    expect(join(text, [], byRules)).toContainEqual(expect.objectContaining({ agents, recipients }));
    expect(byRules.map((one) => text.slice(one.trigger.start, one.trigger.end))).toContain(trigger);
  });

  it.each(['Kestria should send more forces to Sund.', 'Kestria did not send soldiers.'])(
    'has no armed move that is only weighed, or not made: %s',
    (text) => {
      expect(join(text, [], readEventsByRules(readingOf(text)))).toEqual([]);
    },
  );

  it('leaves what was met alone: no meeting', () => {
    const text = 'They have met the terms.';
    expect(join(text, [], readEventsByRules(readingOf(text)))).toEqual([]);
  });

  it.each([
    ['He returned to the base in Aleppo.', 'He', 0],
    ['Two brigades returned home.', 'Two brigades', 1],
    ['He returned the crew.', 'He', 1],
    ['He was returning to Sund.', 'He', 0],
  ])('tells no deed by coming back: %s', (text, who, kept) => {
    const types = [{ type: 'RETREAT', confidence: 0.9 }] as const;
    expect(join(text, [event(text, /return\w+/.exec(text)![0], [who], [], { types })])).toHaveLength(kept);
  });

  it('takes a possessor of something else for nobody, and cuts the verb off one', () => {
    const text = 'Varga told of the attacks and his talks with envoys.';
    expect(join(text, [event(text, 'attacks', [], ['his'])])).toMatchObject([{ recipients: [] }]);
    const own = 'His hosts praised his visit.';
    expect(join(own, [event(own, 'visit', ['his'], [])])).toMatchObject([{ agents: ['his'] }]);
    const verb = 'Editors reviewed Varga’s complaints.';
    expect(join(verb, [event(verb, 'complaints', ['reviewed Varga’s '], [])])).toMatchObject([{ agents: ['Varga'] }]);
  });

  const told = (text: string, found: readonly FoundEvent[]) => join(text, found, readEventsByRules(readingOf(text)));
  const typed = (type: FoundEvent['types'][number]['type']): Partial<FoundEvent> => ({
    types: [{ type, confidence: 0.9 }],
  });

  it.each([
    // a noun’s “by” names who does it, whomever the model names
    [
      'The arrest of Orlik by the security service angered Belmark.',
      'arrest',
      'COERCE',
      ['Belmark'],
      ['Orlik'],
      ['the security service'],
      ['Orlik'],
    ],
    // nobody behind a verb does it
    [
      'Jets bombed Sund, killing nine dockers, after rebels shelled it.',
      'killing',
      'ASSAULT',
      ['rebels'],
      ['nine dockers'],
      ['Jets'],
      ['nine dockers'],
    ],
    // the phrase that acts, whole
    [
      'Belmark’s foreign minister called on Tarsk.',
      'called',
      'REQUEST',
      ['Belmark'],
      ['Tarsk'],
      ['Belmark’s foreign minister'],
      ['Tarsk'],
    ],
    [
      'Observers sent by the pact praised Sund.',
      'praised',
      'SUPPORT',
      ['the pact'],
      ['Sund'],
      ['Observers sent by the pact'],
      ['Sund'],
    ],
    [
      'Belmark and Kestria each condemned Tarsk.',
      'condemned',
      'ACCUSE',
      ['Belmark'],
      ['Tarsk'],
      ['Belmark', 'Kestria'],
      ['Tarsk'],
    ],
    [
      'Belmark, which left the pact, condemned Tarsk.',
      'condemned',
      'ACCUSE',
      ['Belmark'],
      ['Tarsk'],
      ['Belmark'],
      ['Tarsk'],
    ],
    // whom it is done to, where the model names nobody and somebody stands right behind
    [
      'Belmark expelled four Tarskian diplomats.',
      'expelled',
      'SANCTION',
      ['Belmark'],
      [],
      ['Belmark'],
      ['four Tarskian diplomats'],
    ],
    ['The office slammed a lawsuit by Varga.', 'slammed', 'ACCUSE', ['The office'], [], ['The office'], []],
    // the subject of the verb that “and” joins it to
    [
      'Varga said that the delegations had met and agreed to go on.',
      'agreed',
      'AGREE',
      ['Varga'],
      [],
      ['the delegations'],
      [],
    ],
    [
      'Oranov declared that the pact was over and threatened to leave.',
      'threatened',
      'THREATEN',
      ['the pact'],
      [],
      ['Oranov'],
      [],
    ],
    [
      'Police freed members of the banned league and searched the offices.',
      'searched',
      'COERCE',
      ['members'],
      ['the offices'],
      ['Police'],
      ['the offices'],
    ],
    // a plural that looks like a verb
    [
      'Oranov threatened those small states, who pay nothing.',
      'threatened',
      'THREATEN',
      ['Oranov'],
      ['those small states'],
      ['Oranov'],
      ['those small states'],
    ],
    [
      'The calls I had with the secretary [Rex Harrow] were long.',
      'calls',
      'CONSULT',
      [],
      ['the secretary [Rex Harrow'],
      ['I'],
      ['the secretary [Rex Harrow]'],
    ],
    ['Kestria sent 3,000 soldiers to Sund.', 'sent', 'MOBILIZE', ['Kestria'], [], ['Kestria'], []],
  ] as const)('%s', (text, trigger, type, ofAgents, ofRecipients, agents, recipients) => {
    const found = event(text, trigger, [...ofAgents], [...ofRecipients], typed(type));
    expect(told(text, [found])).toContainEqual(expect.objectContaining({ agents, recipients }));
  });

  it.each([
    ['Police freed members of the banned league.', 'banned', 'COERCE', ['Police'], 0],
    ['Police freed four jailed dockers.', 'jailed', 'COERCE', ['Police'], 0],
    ['Kestria banned the league.', 'banned', 'COERCE', ['Kestria'], 1],
    ['Cyclone Ines destroyed the port.', 'destroyed', 'ASSAULT', ['Cyclone Ines'], 0],
    ['Storm Ines hits the Belmark coast.', 'hits', 'PROTEST', ['Storm Ines'], 0],
    ['Tarsk destroyed the port.', 'destroyed', 'ASSAULT', ['Tarsk'], 1],
  ] as const)('no deed is a quality of somebody, nor what nature does: %s', (text, trigger, type, agents, kept) => {
    expect(join(text, [event(text, trigger, [...agents], [], typed(type))])).toHaveLength(kept);
  });

  it('takes what a verb does to a deed for the deed: walked out of talks', () => {
    const text = 'Tarsk walked out of the negotiations.';
    const reading = readingOf(text);
    const types = [
      { type: 'CONSULT', confidence: 0.9 },
      { type: 'SANCTION', confidence: 0.05 },
    ] as const;
    const found = event(text, 'negotiations', ['Tarsk'], [], { types });
    const joined = joinWithRules(
      reading,
      viewSentences(reading),
      [found],
      readEventsByRules(reading),
      (score) => score,
    );
    expect(joined.map(({ trigger, types }) => [text.slice(trigger.start, trigger.end), types[0]!.type])).toEqual([
      ['walked out', 'SANCTION'],
      ['negotiations', 'SANCTION'],
    ]);
  });

  it.each([
    ['It voted down a pact with Arvenia.', 'voted', 'Arvenia', []],
    ['Belmark sued over the jailing of Orlik.', 'sued', 'the jailing of Orlik', []],
    ['Jets collided over the Ansar valley.', 'collided', 'the Ansar valley', ['the Ansar valley']],
  ])('takes no partner and no deed for a place: %s', (text, trigger, place, places) => {
    const found = { ...event(text, trigger, [text.split(' ')[0]!], []), places: [spanIn(text, place)] };
    expect(join(text, [found])).toMatchObject([{ places }]);
  });
});
