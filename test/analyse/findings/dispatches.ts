// Dispatches of the invented world that belong together: a wire report and what four outlets make of it, a speech heard by two, a charge and
// its denial, and reports that only look alike.
import type { Dispatch } from './read-texts.ts';

const WIRE_BODY = `
LINDMOUTH (Meridian) – The Halden Pact will station a second squadron of patrol boats in the Ostral Isles before the ice breaks, its secretary general said on Tuesday after two days of talks with the islands' government.

Ingrid Solvane said the boats would sail from Lindmouth and would carry no heavier weapons than the cutters that have guarded the herring grounds since the autumn.

“We are not here to close the strait, we are here to keep it open for every flag that wants to pass,” she told reporters on the quay.

Fishermen in the harbour, who lost eleven nets to unmarked trawlers last month, welcomed the plan but asked who would pay for the fuel. The islands spend a quarter of their budget on the coast guard already.

The squadron will consist of six boats and some 240 sailors, half of them from Belmark. A first party is to arrive in the second week of April and will be lodged in the old cannery until barracks are built.

Parliament is to vote on the plan on 3 April. The opposition has said that it wants to see a date by which the boats will leave again.`;

const WITHOUT = (...pieces: string[]) => pieces.reduce((text, piece) => text.replace(piece, ''), WIRE_BODY);

export const WIRE: Dispatch = { text: WIRE_BODY, outlet: 'Port Alder Herald', agency: 'Meridian', title: 'Pact to send boats to isles', published: '2033-03-08', url: 'https://herald.example/boats' }; // biome-ignore format: one line
export const WIRE_SHORT: Dispatch = {
  text: WITHOUT('\n\nParliament is to vote on the plan on 3 April. The opposition has said that it wants to see a date by which the boats will leave again.').replace('unmarked trawlers', 'foreign trawlers'), // biome-ignore format: one line
  outlet: 'Vell Observer',
  agency: 'Meridian',
  title: 'Six boats for the Isles',
  published: '2033-03-09',
};
/** Copied without a word about the agency, and with the quotation made stronger. */
export const WIRE_UNCREDITED: Dispatch = {
  text: WIRE_BODY.replace(' (Meridian)', '').replace('we are here to keep it open', 'we are here to force it open'),
  outlet: 'Drovny Telegraph',
  title: 'The Pact arms the strait',
  published: '2033-03-09',
};
export const WIRE_REWRITTEN: Dispatch = {
  text: `
SUND – Belmark is to man half of a new squadron that the Halden Pact wants in the Ostral Isles before the summer.

Six boats and some 240 sailors will be stationed in Lindmouth, where Ingrid Solvane spoke to reporters on Tuesday. Fishermen in the harbour, who lost eleven nets to unmarked trawlers last month, welcomed the plan but asked who would pay for the fuel.

A first party is to arrive in the second week of April and will be lodged in the old cannery until barracks are built. The defence ministry in Sund would not say which crews had been chosen, nor for how long they would be away from home, and the sailors' union complained that it had read of the plan in the newspapers.

The union's chairman, Olaf Brandt, said his members had been promised that no crew would spend a second winter in the north. “A promise is a promise also when the ministry is in a hurry,” he said.`,
  outlet: 'The Sund Courier',
  title: 'Half the crews to come from Belmark',
  published: '2033-03-09',
};
/** By a reporter who stood on the same quay. */
export const WIRE_HEARD: Dispatch = {
  text: `
LINDMOUTH – Snow lay on the nets when Ingrid Solvane came down to the quay, and for once the alliance's secretary general did not read from a sheet.

Her boats would keep the strait open for any flag that wanted to pass, Ms Solvane said, and they were not there to close it. She laughed when somebody asked whether the cannery had heating.

The premier's office had printed leaflets for every household, and by noon most of them were being used to light stoves. Nobody in the harbour would be drawn on how they meant to vote. One old skipper offered to sell the visitors a boat.`,
  outlet: 'Corvessa Dispatch',
  title: 'On the quay at Lindmouth',
  published: '2033-03-09',
};
export const UNRELATED: Dispatch = {
  text: `
LINDMOUTH – The herring festival opened on Saturday with a parade of forty floats and a brass band that lost its way in the fog.

Wen Calloway, the premier, said the festival had survived two wars and would survive the weather. “We will dance in oilskins if we must,” she said.

Hotels in the town report that they are full until the end of the month, which has not happened since the ferry service to the mainland was cut in half four years ago.`,
  outlet: 'Port Alder Herald',
  title: 'Festival opens in fog',
  published: '2033-03-10',
};

/** One article, corrected in the evening. */
export const VERSION_1: Dispatch = {
  text: `
SUND – Three warehouses burned down in the northern docks on Monday night and two firemen were hurt, the harbour office said.

The fire began in a store of fish oil shortly before eleven and could be seen from the far side of the bay. It was put out towards four in the morning.

Traffic on the coast road was stopped for most of the night. The harbour master, Ansgar Thule, said the damage would run to several million.`,
  outlet: 'The Sund Courier',
  title: 'Fire in the northern docks',
  published: '2033-05-03T07:10:00Z',
  url: 'https://courier.example/docks-fire?utm_source=feed',
};
export const VERSION_2: Dispatch = {
  ...VERSION_1,
  text: VERSION_1.text
    .replace('Three warehouses', 'Four warehouses')
    .replace('two firemen were hurt', 'a fireman died'),
  title: 'Fireman dies in the northern docks',
  published: '2033-05-03T18:30:00Z',
  url: 'https://www.courier.example/docks-fire/',
};

/** The same outlet's column, with the same furniture every week and nothing else in common. */
export const COLUMN_1: Dispatch = {
  text: `
The week in the harbour. Every Friday our correspondent walks the quays of Sund and writes down what he hears.

A trawler came home with its hold full of salt and no explanation. The crew were seen buying hats.`,
  outlet: 'The Sund Courier',
  title: 'The week in the harbour',
  published: '2033-05-06',
};
export const COLUMN_2: Dispatch = {
  ...COLUMN_1,
  text: `
The week in the harbour. Every Friday our correspondent walks the quays of Sund and writes down what he hears.

Two pilots have fallen out over a parrot, and the lighthouse keeper has applied for a transfer inland, where he says it is quieter and the moths are smaller.`,
  published: '2033-05-13',
};

/** A saying that comes back a year later, shortened. */
export const SPEECH: Dispatch = {
  text: `
VELL – Joren Halvik told the dockers' congress on Friday that his country would not pay for other people's harbours.

“A treaty that nobody reads is a doorstop with a ribbon on it, and I have enough doorstops,” Mr Halvik said.`,
  outlet: 'Vell Observer',
  title: 'Halvik speaks to dockers',
  published: '2032-10-02',
};
export const SPEECH_RECALLED: Dispatch = {
  text: `
CORVESSA – Joren Halvik signed the harbour treaty on Thursday and smiled for the cameras.

Last autumn he had called it “a doorstop with a ribbon on it”, and said he had enough of them. On Thursday he said that it was a fine document.`,
  outlet: 'Corvessa Dispatch',
  title: 'Halvik signs',
  published: '2033-06-10',
};

/** An answer that goes round years later, cut before its condition. */
export const ANSWER: Dispatch = {
  text: `
VELL – The yard at Kessel loses money every year. Mr Daan Okker, the premier, was asked on Friday what he would do about it.

“I would not lose a night's sleep over closing the yard if it meant that no child in this harbour went hungry. But it would not mean that,” Daan Okker said.`,
  outlet: 'Vell Observer',
  title: 'Okker on the yard',
  published: '2030-02-20',
};
export const ANSWER_CUT: Dispatch = {
  text: `
SUND – The opposition wants the premier gone. His rival Mara Grell read his old words to a full hall on Sunday.

“I would not lose a night's sleep over closing the yard,” Daan Okker had said.`,
  outlet: 'Sund Courier',
  title: 'Grell reads from old papers',
  published: '2033-04-22',
};

export const CHARGE: Dispatch = {
  text: `
PORT ALDER – Arvenia accused Tarsk on Monday of cutting the telephone cable between Lindmouth and the mainland.

Petra Lindqvar, the defence minister, alleged that a Tarskian survey ship had dragged its anchor across the cable for three miles.`,
  outlet: 'Port Alder Herald',
  title: 'Arvenia says Tarsk cut cable',
  published: '2033-07-04',
};
export const CHARGE_DENIED: Dispatch = {
  text: `
DROVNY – Tarsk has denied that any of its survey ships dragged an anchor across the cable to Lindmouth.

Ilse Varga, a spokeswoman for the Tarskian defence ministry, denied that the ship had been within forty miles of the telephone cable.`,
  outlet: 'Drovny Telegraph',
  title: 'Ministry rejects cable story',
  published: '2033-07-06',
};
/** Denies something else, of somebody else. */
export const OTHER_DENIAL: Dispatch = {
  text: `
VELL – Nadia Ferrow, the finance minister of Kestria, denied that she had been offered a seat on the board of the Northern Land Bank.`,
  outlet: 'Vell Observer',
  title: 'Ferrow denies offer',
  published: '2033-07-06',
};
export const BOTH_SIDES: Dispatch = {
  text: `
TESSALY – Edda Maro, the president of Lumen, alleged on Sunday that the Tarskian consulate had paid for the blockade of the grain market.

The consulate denied the allegation.

Bakers in the city said they had flour for nine days.`,
  outlet: 'The Sund Courier',
  title: 'Grain market still blocked',
  published: '2033-08-01',
};

export const LOUD: Dispatch = {
  text: `
DROVNY – In a brazen display the alliance moved its boats into the strait on Sunday, and its secretary general predictably had nothing to say.

“It is a shameful charade,” Lev Oranov said. He called the plan reckless.

The captain is said to have owned a second ship, and has allegedly sold it. The crew said to reporters that they knew of none.

The Noble Foundation paid for the lamps.`,
  outlet: 'Drovny Telegraph',
  title: 'Boats in the strait',
  published: '2033-04-12',
};

export const DISPATCHES: readonly Dispatch[] = [
  WIRE, WIRE_SHORT, WIRE_UNCREDITED, WIRE_REWRITTEN, WIRE_HEARD, UNRELATED, VERSION_1, VERSION_2, COLUMN_1, COLUMN_2,
  SPEECH, SPEECH_RECALLED, CHARGE, CHARGE_DENIED, OTHER_DENIAL, BOTH_SIDES, LOUD,
]; // biome-ignore format: a list
