// One sentence of a report each: what is told is drawn from its own stream, so that another report can tell the same again.
import { NO_MENTION } from '../../src/record/actor.ts';
import type { Commitment } from '../../src/record/commitment.ts';
import type { Figure } from '../../src/record/figure.ts';
import { NO_PASSAGE } from '../../src/record/passage.ts';
import type { ReportedEvent } from '../../src/record/reported-event.ts';
import type { Draft } from './draft.ts';
import { pick } from './random.ts';
import { drawMatter, drawPerson, drawPlace, drawState, drawWords, type Person } from './world.ts';

type Random = () => number;

const DEEDS = [
  ['MOBILIZE', 'moved', 'soldiers'],
  ['RETREAT', 'withdrew', 'soldiers'],
  ['AID', 'brought', 'tonnes of grain'],
  ['ASSAULT', 'shelled', 'houses'],
  ['SANCTION', 'expelled', 'envoys'],
  ['PROTEST', 'marched with', 'workers'],
  ['COERCE', 'held', 'fishermen'],
  ['COOPERATE', 'sent', 'engineers'],
] as const;

/** “Arvenia moved 340 soldiers to Vell on 4 March 2031, …”. `own`: the stream of what this report tells in words of its own; `differs`: another count. */
export function tellDeed(draft: Draft, drawn: Random, own: Random, day: Date, differs = false): void {
  const [type, verb, unit] = pick(DEEDS, drawn);
  const [agent, recipient, place] = [drawState(drawn), drawState(drawn), drawPlace(drawn)];
  const count = 20 + Math.floor(drawn() * 4000);
  const matter = drawMatter(5, drawn);
  const start = draft.text.length;
  const who = draft.name('state', agent.name);
  draft.put(' ');
  const verbSpan = draft.put(verb);
  draft.put(' ');
  const quantity = draft.put(`${differs ? count * 2 + 7 : count} ${unit}`);
  draft.put(' of the ');
  draft.put(matter.slice(0, 3).join(' '));
  draft.put(' to ');
  const where = draft.passage(draft.put(place));
  draft.put(' on ');
  const when = draft.day(day);
  draft.put(', ');
  const whom = draft.name('state', recipient.name);
  draft.put(` said to be near the ${matter.slice(3).join(' ')}, ${drawWords(6, own)}`);
  const sentence = { start, end: draft.put('. ').start + 1 };
  draft.add<ReportedEvent>({
    kind: 'event',
    type,
    mode: null,
    track: 'deeds',
    status: 'happened',
    within: null,
    participants: [
      { ...who, role: 'agent' },
      { ...whom, role: 'recipient' },
    ],
    when,
    place: where,
    country: null,
    region: null,
    city: null,
    occasion: NO_PASSAGE,
    contexts: [],
    spans: [who.spans[0]!, verbSpan],
    sentence,
    confidence: 0.8,
  });
  addFigure(draft, quantity, { of: 'count', value: differs ? count * 2 + 7 : count, unit: unit.split(' ').at(-1)! });
}

function addFigure(draft: Draft, span: { start: number; end: number }, told: Pick<Figure, 'of' | 'value' | 'unit'>) {
  draft.add<Figure>({
    ...draft.passage(span),
    kind: 'figure',
    low: null,
    high: null,
    approximate: false,
    measure: NO_PASSAGE,
    whose: NO_PASSAGE,
    period: null,
    direction: null,
    from: null,
    to: null,
    sameAs: null,
    within: null,
    confidence: 0.8,
    ...told,
  });
}

function nameWithOffice(draft: Draft, { name, office, state }: Person) {
  const source = draft.name('person', name);
  draft.office(source, office, state.name);
  return source;
}

/** “‘The …,’ said Ilse Varga, the foreign minister of Tarsk.” `cut`: only the first two thirds of the words. */
export function quote(draft: Draft, drawn: Random, cut = false): void {
  const person = drawPerson(drawn);
  const words = drawWords(14, drawn).split(' ');
  words.splice(4, 0, ...drawMatter(4, drawn));
  draft.put('“');
  const content = draft.passage(draft.put(`The ${words.slice(0, cut ? 12 : 18).join(' ')}`));
  draft.put(',” ');
  const cue = draft.passage(draft.put('said'));
  draft.put(' ');
  const source = nameWithOffice(draft, person);
  draft.put('. ');
  draft.statement({ source, cue, content, form: 'direct', act: 'say' });
}

/** “… said that the … would … the …”; with `isTurned` “would not”. */
export function hold(draft: Draft, drawn: Random, isTurned = false): void {
  const person = drawPerson(drawn);
  const [a, b, c, d, e] = drawMatter(5, drawn);
  const source = nameWithOffice(draft, person);
  draft.put(', ');
  const cue = draft.passage(draft.put('said'));
  draft.put(' that ');
  const content = draft.passage(draft.put(`the ${a} ${b} would${isTurned ? ' not' : ''} ${c} the ${d} ${e}`));
  draft.put('. ');
  draft.statement({ source, cue, content, form: 'indirect', act: 'say' });
}

/** “… promised to deliver 3,400 euros to Vell for the … by 4 May 2031.” */
export function promise(draft: Draft, drawn: Random, by: Date): void {
  const { person, sum, place, matter } = drawPromise(drawn);
  const source = nameWithOffice(draft, person);
  draft.put(', ');
  const cue = draft.passage(draft.put('promised'));
  draft.put(' to ');
  const first = draft.put('deliver ');
  const quantity = draft.put(`${sum} euros`);
  const last = draft.put(` to ${place} for the ${matter}`);
  draft.put(' by ');
  const when = draft.day(by);
  draft.put('. ');
  const content = draft.passage({ start: first.start, end: last.end });
  const from = draft.statement({ source, cue, content, form: 'indirect', act: 'promise' });
  addFigure(draft, quantity, { of: 'money', value: sum, unit: 'EUR' });
  draft.add<Commitment>({
    kind: 'commitment',
    who: source,
    what: content,
    forWhom: NO_MENTION,
    by: when,
    condition: NO_PASSAGE,
    from,
    log: [],
    confidence: 0.8,
  });
}

const drawPromise = (drawn: Random) => ({
  person: drawPerson(drawn),
  sum: 1000 + Math.floor(drawn() * 90_000),
  place: drawPlace(drawn),
  matter: drawMatter(4, drawn).join(' '),
});

/** “… has delivered 3,400 euros to Vell for the …, as promised, …” */
export function keepPromise(draft: Draft, drawn: Random, own: Random): void {
  const { person, sum, place, matter } = drawPromise(drawn);
  const start = draft.text.length;
  const who = draft.name('person', person.name);
  draft.put(' has ');
  const verb = draft.put('delivered');
  draft.put(' ');
  const quantity = draft.put(`${sum} euros`);
  draft.put(` to ${place} for the ${matter}, as promised, ${drawWords(5, own)}`);
  const sentence = { start, end: draft.put('. ').start + 1 };
  draft.add<ReportedEvent>({
    kind: 'event',
    type: 'AID',
    mode: null,
    track: 'deeds',
    status: 'happened',
    within: null,
    participants: [{ ...who, role: 'agent' }],
    when: null,
    place: NO_PASSAGE,
    country: null,
    region: null,
    city: null,
    occasion: NO_PASSAGE,
    contexts: [],
    spans: [who.spans[0]!, verb],
    sentence,
    confidence: 0.8,
  });
  addFigure(draft, quantity, { of: 'money', value: sum, unit: 'EUR' });
}

/** “Arvenia accused Tarsk of …”; with `isDenied` “Tarsk denied that …”. */
export function allege(draft: Draft, drawn: Random, isDenied = false): void {
  const accuser = drawState(drawn);
  let accused = drawState(drawn);
  while (accused === accuser) accused = drawState(drawn);
  const [a, b, c, d] = drawMatter(4, drawn);
  const source = draft.name('state', (isDenied ? accused : accuser).name);
  draft.put(' ');
  const cue = draft.passage(draft.put(isDenied ? 'denied' : 'alleged'));
  draft.put(' that ');
  const content = draft.passage(draft.put(`${isDenied ? 'it' : accused.name} had ${a} the ${b} ${c} with a ${d}`));
  draft.put('. ');
  draft.statement({ source, cue, content, form: 'indirect', act: isDenied ? 'deny' : 'allege' });
}

/** “…, said …”: told in the report's own words, nothing in it to be found elsewhere. */
export function tell(draft: Draft, drawn: Random): void {
  const person = drawPerson(drawn);
  const source = nameWithOffice(draft, person);
  draft.put(', ');
  const cue = draft.passage(draft.put('told reporters'));
  draft.put(' that ');
  const content = draft.passage(draft.put(`the ${drawWords(14, drawn)}`));
  draft.put('. ');
  draft.statement({ source, cue, content, form: 'indirect', act: 'say' });
}
