import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/understand/names/find-names.ts';
import type { NameSeed } from '../../../src/understand/names/name.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

/** "person Ingrid Solvane", with a title "person [Sen.] Okker", a long form "organisation NHT = North Halden Treaty". */
function told(text: string, seeds: readonly NameSeed[] = []): string[] {
  const reading = understand(reportOf(text));
  return findNames(reading, seeds).map(({ kind, start, end, title, longForm }) => {
    const before =
      title === null ? '' : `[${text.slice(reading.tokens[title.from]!.start, reading.tokens[title.to - 1]!.end)}] `;
    const long = longForm === null ? '' : ` = ${text.slice(longForm.start, longForm.end)}`;
    return `${kind} ${before}${text.slice(start, end)}${long}`;
  });
}

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  // labels and letters of things are no names; a body in capitals is one
  ['CLAIM: Okker left.\n\nVERDICT: False. Petra Okker stayed.', ['person Okker', 'person Petra Okker']],
  ['Then GDP rose and the TV was on. An IED hit Daan Okker.', ['person Daan Okker']],
  ['They met the NHT.', ['organisation NHT']],
  ['Then the WHO warned of it.', ['organisation WHO']],
  // shouted words, a town in capitals, a case at court, faiths, a region before a name
  ['Then they need it NOW. It is now due.', []],
  ['At noon NOW said so. It is now due.', ['organisation NOW']],
  ['NEW VELL, Dec. 14 (MW) — Daan Okker left.', ['place NEW VELL', 'organisation MW', 'person Daan Okker']],
  ['Then Quill v. Drazic was heard. Daan Okker left.', ['person Daan Okker']],
  ['Then Islam said nothing of it, and neither did Christianity.', []],
  ['He is a Vell-area Okker volunteer. Daan Okker left.', ['unknown Vell-area Okker', 'person Daan Okker']],
  ['Then Mara Grell of the University of Vell and Professor Okker left.', ['person Mara Grell', 'organisation University of Vell', 'person [Professor] Okker']], // biome-ignore format: one line
  ['Radio towers were raised.', []],
  ['The man WHO warned of it left.', []],
  // of what a federation is
  ['They met the Vell Chess Federation.', ['organisation Vell Chess Federation']],
  ['They met the Quorvan Federation. Quorva said so.', ['state Quorvan Federation', 'state Quorva']],
  // persons
  ['Then Vell News Petra Okker asked him.', ['publication Vell News', 'person Petra Okker']],
  ['Then News Petra Times met.', ['publication News Petra Times']],
  [
    'Petra Okker left. Liberal Oscar-winner Okker was not sure.',
    ['person Petra Okker', 'unknown Liberal Oscar-winner', 'person Okker'],
  ],
  [
    'Then Vell Dispatch Editor-in-Chief Aurel Dean left. “Yes,” Dean said.',
    ['publication Vell Dispatch', 'person [Editor-in-Chief] Aurel Dean', 'person Dean'],
  ],
  [
    'Then Vell Reporter Aurel Baron left. Baron said so.',
    ['unknown Vell', 'person [Reporter] Aurel Baron', 'person Baron'],
  ],
  ['The talks went well, said Ingrid Solvane.', ['person Ingrid Solvane']],
  ['Mr. Okker left. Then Sen. Petra Lindqvar spoke.', ['person [Mr.] Okker', 'person [Sen.] Petra Lindqvar']],
  // a given name that is a common word, at a sentence’s start; not a preposition, an auxiliary or a month
  ['Per Okker, who is no kin of Daan Okker, said so.', ['person Per Okker', 'person Daan Okker']],
  ['Per Okker and Ilse Varga met.', ['person Per Okker', 'person Ilse Varga']],
  ['They met Daan Okker. Per Okker, the pier was shut.', ['person Daan Okker', 'person Okker']],
  ['They met Daan Okker. Per capita income rose.', ['person Daan Okker']],
  ['Will Okker told them so.', ['person Will Okker']],
  ['They met Daan Okker. Will Okker resign?', ['person Daan Okker', 'person Okker']],
  ['They met Daan Okker. Will Okker, who lied, need a seat?', ['person Daan Okker', 'person Okker']],
  ['They met Daan Okker. May Okker rest in peace.', ['person Daan Okker', 'person Okker']],
  ['May Okker, 61, said so.', ['person May Okker']],
  ['“No,” said May Okker, a nurse.', ['person May Okker']],
  ['They met Daan Okker. In May Okker left.', ['person Daan Okker', 'person Okker']],
  ['Mark Okker said that a mark was lost.', ['person Mark Okker']],
  ['Hope Okker, a nurse, left. There was hope.', ['person Hope Okker']],
  ['Rich Okker, a nurse, left. They were rich.', ['person Rich Okker']],
  ['Wen Q. Calloway, 61, left.', ['person Wen Q. Calloway']],
  ['Joren Halvik, who won, left. Halvik slept.', ['person Joren Halvik', 'person Halvik']],
  ['Aurel van der Tamsin said no.', ['person Aurel van der Tamsin']],
  ['They met Vice-Admiral Obed Quill.', ['person [Vice-Admiral] Obed Quill']],
  ['Then Bron Kessick, whose voice shook, left.', ['person Bron Kessick']],
  ['Then Bron Kessick of the Harbour Guild said no.', ['person Bron Kessick', 'organisation Harbour Guild']],
  ['For Petra Lindqvar, Belgium was far.', ['person Petra Lindqvar', 'state Belgium']],
  [
    'The chief was Zorin Vash, Marrow Council Chairman, of course.',
    ['person Zorin Vash', 'organisation Marrow Council', 'office Chairman'],
  ],
  // whose given names no list has
  ['Its keeper is Sabrinth Mwolari. She told them so.', ['person Sabrinth Mwolari']],
  ['It fell. Sabrinth Mwolari shares rose.', ['unknown Sabrinth Mwolari']],
  ['The firm, Sabrinth Mwolari, told them so.', ['unknown Sabrinth Mwolari']],
  // a family that is called as a country or its people is too
  ['Petra Jordan left. Jordan said no.', ['person Petra Jordan', 'person Jordan']],
  ['Petra Cuban left. Cuban said no.', ['person Petra Cuban', 'person Cuban']],
  ['Petra Jordan left. Jordan’s king said no.', ['person Petra Jordan', 'state Jordan']],
  ['Petra Jordan left. She slept in Jordan.', ['person Petra Jordan', 'state Jordan']],
  ['Minister Israel Halvik left. Israel said no.', ['person [Minister] Israel Halvik', 'state Israel']],
  // a common word that has its capital for opening a sentence, before a name that the report has without it
  ['Defiant Varga says no. Ilse Varga left.', ['person Varga', 'person Ilse Varga']],
  ['Ilse Varga left. “Dump Varga,” they said.', ['person Ilse Varga', 'person Varga']],
  ['Ilse Varga left. Given Ilse Varga’s speech, it fell.', ['person Ilse Varga', 'person Ilse Varga']],
  ['2) Unlike Varga, it fell. Ilse Varga left.', ['person Varga', 'person Ilse Varga']],
  ['Former Ostrel players said no. It fell.', ['unknown Ostrel']],
  ['Former Ostrel Mayor Ilse Varga left.', ['unknown Ostrel', 'person [Mayor] Ilse Varga']],
  // … not where it may be a given name, or has its capital elsewhere
  ['Rich Varga, a miner, left. Ilse Varga said no.', ['person Rich Varga', 'person Ilse Varga']],
  ['Then Defiant Varga sank. Defiant Varga said no. Ilse Varga left.', ['person Defiant Varga', 'person Defiant Varga', 'person Ilse Varga']], // biome-ignore format: one line
  // no person: a month without its stop, a village, one of a people that the report tells no state of
  ['It began Jan 17. Then 2 Dec 2031 came.', []],
  ['It fell near the village of Osmund. “Yes,” Osmund said.', ['unknown Osmund', 'unknown Osmund']],
  ['Not one Orvalian soldier was there, Ilse Varga said.', ['unknown Orvalian', 'person Ilse Varga']],
  // behind words with capitals that are no part of the name
  ['Mum-of-three Petra Tolland left.', ['unknown Mum-of-three', 'person Petra Tolland']],
  ['Mum Petra Tolland left.', ['person Petra Tolland']],
  ['“Papa says so,” she said.', []],
  ['Team Petra won.', ['organisation Team Petra']],
  ['They asked Don Aurel Tolland.', ['person [Don] Aurel Tolland']],
  [
    'They asked Dom Sabrinth Mwolari. Dom Sabrinth said no.',
    ['person [Dom] Sabrinth Mwolari', 'person [Dom] Sabrinth'],
  ],
  ['They asked Under-Secretary Aurel al-Tolland.', ['person [Under-Secretary] Aurel al-Tolland']],
  ['They asked Goalie Petra Tolland.', ['unknown Goalie', 'person Petra Tolland']],
  ['It fell. Choirmaster Clive Howells said so.', ['unknown Choirmaster', 'person Clive Howells']],
  ['It fell. Staff Nurse Joy Okker, 34, said so.', ['organisation Staff', 'person Joy Okker']],
  ['It rained. That was Petra Okker, of Vell Farm. She left.', ['person Petra Okker', 'unknown Vell Farm']],
  ['Their mother, Paraska, is at home.', ['person Paraska']],
  ['Their town, Paraska, is at war.', ['unknown Paraska']],
  ['A driver known as Big Venn left.', ['person Big Venn']],
  ['A storm known as Big Venn left.', ['unknown Big Venn']],
  ['Storm Agda hit them. Agda had killed one, Petra Venn said.', ['person Petra Venn']],
  ['Storm Okker said she would sue.', ['person Storm Okker']],
  ['Hurricane Agda left. Agda Venn, who left, said so. Agda wept.', ['person Agda Venn', 'person Agda']],
  ['They met the families’ counsel, Adv. Aurel Tolland, who left.', ['person [Adv.] Aurel Tolland']],
  [
    'They met Chief Petra Tolland. ACC Tolland left.',
    ['person [Chief] Petra Tolland', 'organisation ACC', 'person Tolland'],
  ],
  ['In Holt County Petra Tolland, who left, slept.', ['unknown Holt County', 'person Petra Tolland']],
  ['The Pilots’ Guild accuses them.', ['organisation Pilots’ Guild']],
  ['Ouranthos, which claims it, left.', ['unknown Ouranthos']],
  // a firm, whoever else has its name
  ['Marlow & Tolland left. Petra Tolland told them so.', ['organisation Marlow & Tolland', 'person Petra Tolland']],
  // called by the first of two surnames
  ['“No,” said Aurel Anchet Solet, 31. Anchet slept.', ['person Aurel Anchet Solet', 'person Anchet']],
  [
    'The Ward Workers’ League (WWL) met. The WWL agreed.',
    [
      'organisation Ward Workers’ League',
      'organisation WWL = Ward Workers’ League',
      'organisation WWL = Ward Workers’ League',
    ],
  ],
  ['It gave the bird to Ardany, its chairwoman, Petra Tolland, said.', ['unknown Ardany', 'person Petra Tolland']],
  ['They went to Ardany’s capital, Solth. It was cold.', ['state Ardany', 'unknown Solth']],
  ['They asked Don Tolland, who left.', ['person Don Tolland']],
  ['They asked Canon Sabrinth Tolland.', ['person [Canon] Sabrinth Tolland']],
  ['The tale is SP Petra Tolland’s own.', ['organisation SP', 'person Petra Tolland']],
  ['They asked City Clerk Petra Tolland.', ['unknown City', 'person Petra Tolland']],
  [
    'A Division Bench of Justice Petra Tolland and Justice Aurel Venn sat.',
    ['unknown Division Bench', 'person [Justice] Petra Tolland', 'person [Justice] Aurel Venn'],
  ],
  [
    'Campaigner Sabrinth Tolland left. Tolland said no.',
    ['unknown Campaigner', 'person Sabrinth Tolland', 'person Tolland'],
  ],
  ['Rival Caldrith is less sure.', ['unknown Caldrith']],
  [
    'They often asked the new Health MEC Sabrinth Mwolari about it. Mwolari said no.',
    ['unknown Health', 'person Sabrinth Mwolari', 'person Mwolari'],
  ],
  ['The Leader of the Opposition Sabrinth Mwolari said no.', ['person [Leader of the Opposition] Sabrinth Mwolari']],
  ['It rained on\n\nGoalkeeper Sabrinth Mwolari left.', ['unknown Goalkeeper', 'person Sabrinth Mwolari']],
  ['Skipper Dean Holroyd said no.', ['unknown Skipper', 'person Dean Holroyd']],
  ['It was Lord Prewith who said no.', ['person [Lord] Prewith']],
  ['They asked Madam Speaker.', ['office Madam Speaker']],
  ['It was Madam King.', ['person [Madam] King']],
  ['Ilse Varga was born in Tarsk, the daughter of a sweep.', ['person Ilse Varga', 'unknown Tarsk']],
  ['Then Her Honour spoke.', []],
  // bodies that have an office’s word in them
  ['The United Residents Front said no.', ['armed-group United Residents Front']],
  ['The Sund Premier Bash began.', ['unknown Sund Premier Bash']],
  ['The United Millers of America said no.', ['organisation United Millers of America']],
  ['The Federation of Deck Officers said no.', ['organisation Federation of Deck Officers']],
  ['Then Harbour Master Ivo Lindq spoke.', ['person [Harbour Master] Ivo Lindq']],
  [
    'It began when the Bernko Okker campaign met them. Mr. Okker left. Okker said no.',
    ['organisation Bernko Okker campaign', 'person [Mr.] Okker', 'person Okker'],
  ],
  [
    'It began when the Fort Okker guard met. Mr. Okker left. Okker said no.',
    ['unknown Fort Okker', 'person [Mr.] Okker', 'person Okker'],
  ],
  // lines that shout
  ['STATEMENT ON THE PIER\n\nThen Ivo Lindq spoke.\n\nENDS', ['person Ivo Lindq']],
  ['Mr. King left.', ['person [Mr.] King']],
  // a lone word at the start that is told of like a name
  ['Nordferry, which runs to Sund, called it off. They met.', ['unknown Nordferry', 'unknown Sund']],
  ['Inflation, which rose, called it off. They met.', []],
  ['Critics, who stayed, called it off.', []],
  // given names that look like adverbs, and nouns of bodies at a sentence's start
  ['Emily Okker left. They met.', ['person Emily Okker']],
  ['Nearly Okker’s age, Emily Okker left. They met.', ['person Okker', 'person Emily Okker']],
  ['Staff for the minister left. They met.', []],
  ['They asked a super PAC. They met.', []],
  ['Then the group Our Tides left. They met.', ['unknown Our Tides']],
  // what somebody is, before the name
  ['Filmmaker Daan Okker left.', ['unknown Filmmaker', 'person Daan Okker']],
  ['Then Vell County Recorder Petra Lindqvar left.', ['unknown Vell County', 'person Petra Lindqvar']],
  ['Petra Lindqvar left. Republican Lindqvar won.', ['person Petra Lindqvar', 'person Lindqvar']],
  ['It rained. Farmer Bev Costane left.', ['unknown Farmer', 'person Bev Costane']],
  ['It rained. Parent Orla Mac Venn left.', ['unknown Parent', 'person Orla Mac Venn']],
  ['It rained. Operator Blue Tide Shipping left.', ['unknown Blue Tide Shipping']],
  ['Then Trade CS Petra Lindqvar left.', ['unknown Trade', 'person Petra Lindqvar']],
  ['Then Comrade Sunday Okker left on Sunday.', ['person [Comrade] Sunday Okker']],
  ['“No,” said Zorin Vash of Corven Capital.', ['person Zorin Vash', 'organisation Corven Capital']],
  // no names, and no persons
  ['Then the Sund-based firm Savari left.', ['unknown Savari']],
  ['Then Savari left. Savari slept.', ['unknown Savari', 'unknown Savari']],
  ['Nordfjell slept. Nordfjell woke.', ['unknown Nordfjell', 'unknown Nordfjell']],
  // what belongs to a name
  ['Then Harbour Teamsters Local 88 met.', ['organisation Harbour Teamsters Local 88']],
  ['Then the charity Sleep Well UK met.', ['organisation Sleep Well UK']],
  ['Then the Journal of Tidal Law met.', ['publication Journal of Tidal Law']],
  ['Then the 6th Circuit Court of Appeals met.', ['organisation 6th Circuit Court of Appeals']],
  ['Then the Vell County Coroner’s Office met.', ['organisation Vell County Coroner’s Office']],
  ['Then George “Ray” Okker left.', ['person George “Ray” Okker']],
  ['Then FranÃ§ois Okker left. They saw Mr. PeÃ±a.', ['unknown FranÃ§ois Okker', 'person [Mr.] PeÃ±a']],
  ['Then the Court of Appeals for the 6th Circuit met.', ['organisation Court of Appeals for the 6th Circuit']],
  ['Then the Queen Mother left.', ['office Queen Mother']],
  ['Then the Member of Parliament for Vell left.', ['office Member', 'organisation Parliament', 'unknown Vell']],
  ['Then Gov. Aurel Dean left.', ['person [Gov.] Aurel Dean']],
  ['Then a pro-Sundish Front group left.', []],
  // a surname that is also an office
  [
    'We saw Aurel Dean. Dean, a doctor, left. Then the Dean spoke.',
    ['person Aurel Dean', 'person Dean', 'office Dean'],
  ],
  [
    'Then the Commission on Harbour Dues met. The Committee on Monday met.',
    ['organisation Commission on Harbour Dues', 'organisation Committee'],
  ],
  // whom only the headline names in full
  [
    'Petra Lindqvar Goes After Every Vell Banker\n\nOn Monday Lindqvar spoke. “No,” Lindqvar said.',
    ['person Petra Lindqvar', 'person Lindqvar', 'person Lindqvar'],
  ],
  // a body called after its members
  ["Then the Seamen's Federation struck.", ["organisation Seamen's Federation"]],
  ["The relief agency Doctors' Bridge left.", ["unknown Doctors' Bridge"]],
  ["We met the Patients' Voice charity.", ["unknown Patients' Voice"]],
  ["We met the doctors' agency.", []],
  ["Then the Teachers' Pay rose.", ['unknown Teachers']],
  ["Then Carmen's Federation struck.", ['person Carmen', 'organisation Federation']],
  ["Then the Seafarers' Union struck.", ["organisation Seafarers' Union"]],
  ['Then the Workers’ Party of Vell met.', ['organisation Workers’ Party of Vell']],
  ['We met the Women’s Institute.', ['organisation Women’s Institute']],
  ["We met Lise Moen of the Belmark Teachers' Union.", ['person Lise Moen', "organisation Belmark Teachers' Union"]],
  [
    "Petra Sanders left. We saw Sanders' Senate office.",
    ['person Petra Sanders', 'person Sanders', 'organisation Senate'],
  ],
  // a capital at the start alone is no name
  ['Meanwhile the fleet left. Asked about it, he smiled.', []],
  ['Demonstrators said they would stay.', []],
  ['Even Aurel Tamsin left. We saw even that.', ['person Aurel Tamsin']],
  // titles and offices in one run
  [
    'Halden Pact Secretary General Ingrid Solvane left.',
    ['alliance Halden Pact', 'person [Secretary General] Ingrid Solvane'],
  ],
  ['Yesterday Secretary of State Daan Okker left.', ['person [Secretary of State] Daan Okker']],
  ['Then former President Anselm Drazic spoke.', ['person [President] Anselm Drazic']],
  ['They met the Prime Minister there.', ['office Prime Minister']],
  // an office that goes on behind its “of”, up to the name
  ['Then Minister of Fisheries Tor Evensen left.', ['person [Minister of Fisheries] Tor Evensen']],
  [
    'Then Leader of the Vell Fishermen’s Association Per-Erik Moen left.',
    ['person [Leader of the Vell Fishermen’s Association] Per-Erik Moen'],
  ],
  ['Then Mayor of Vell Anders Quorl left. Quorl slept.', ['person [Mayor of Vell] Anders Quorl', 'person Quorl']],
  ['They met the Mayor of Vell there.', ['office Mayor', 'unknown Vell']],
  // titles of other places, letters behind a name, initials before a surname that is also an office
  ['They met H.E. Per Lindqvar and Engr. Musa Okker.', ['person [H.E.] Per Lindqvar', 'person [Engr.] Musa Okker']],
  ['They met Advocate-General S. Okker.', ['person [Advocate-General] S. Okker']],
  ['They met Justice A.K. Sen there.', ['person [Justice] A.K. Sen']],
  ['They met Rt. Hon. Daan Okker MP there.', ['person [Rt. Hon.] Daan Okker']],
  ['They met Assistant U.S. Attorney Petra Okker.', ['state U.S.', 'person [Attorney] Petra Okker']],
  ['Police shot 17-year-old Laqun Mezdi there.', ['person Laqun Mezdi']],
  [
    'Then Jokh Husted, Ohio Treasurer, left. It ends, Husted said.',
    ['person Jokh Husted', 'place Ohio', 'office Treasurer', 'person Husted'],
  ],
  ['They met a group called Future 45 there.', ['organisation Future 45']],
  ['They met the super PAC Harbour Action there.', ['unknown Harbour Action']],
  ['They met the President of the United States of America.', ['office President', 'state United States of America']],
  ['A Franco-German plan failed in Sri Lanka.', ['unknown Franco-German', 'state Sri Lanka']],
  ['The Fishermen’s League met.', ['organisation Fishermen’s League']],
  ['Downing Street said so.', ['seat Downing Street']],
  // a body by its head’s office
  ['The Chief Minister’s Office said so.', ['organisation Chief Minister’s Office']],
  ['Tarsk’s army left. Tarsk’s Senate met.', ['state Tarsk', 'state Tarsk', 'organisation Senate']],
  ['They met the Zambora Broadcasting Corporation.', ['publication Zambora Broadcasting Corporation']],
  // states, their people, capitals, seats
  ['Then Belgium and the United States left.', ['state Belgium', 'state United States']],
  ['The Belgian fleet left; Belgians cheered.', ['demonym Belgian', 'demonym Belgians']],
  ['A message from Brussels reached the White House.', ['capital Brussels', 'seat White House']],
  // that no gazetteer has, by what only a state has, and what is made of its name
  ['Then the foreign minister of Arvenia left Sund.', ['state Arvenia', 'unknown Sund']],
  ['Kestria’s parliament met. It was quiet in Kestria.', ['state Kestria', 'state Kestria']],
  ['They met the Belmark prime minister there.', ['state Belmark']],
  ['Ships left Tarsk. The Tarskian president waved.', ['state Tarsk', 'demonym Tarskian']],
  ['They met the Belmarki foreign minister there.', ['demonym Belmarki']],
  ['Marrow’s mayor left. The president of Vell waved.', ['unknown Marrow', 'unknown Vell']],
  ['They met in the Republic of Lumen.', ['state Republic of Lumen']],
  ['The Republic of Lumen stays, said Vell. Lumen slept.', ['state Republic of Lumen', 'unknown Vell', 'state Lumen']],
  ['They met Vell’s trade minister.', ['state Vell']],
  ['The chancellor of Corvane told them so.', ['state Corvane']],
  ['Ships left Ostavia. An Ostavian tug waved.', ['state Ostavia', 'demonym Ostavian']],
  ['Talks between Belgium, Kestria and Tarsk went on.', ['state Belgium', 'state Kestria', 'state Tarsk']],
  ['Talks between Belgium and the Kestria Bank went on.', ['state Belgium', 'organisation Kestria Bank']],
  ['By Marit Oxley\nPORT ALDER, 5 March — It rained.', ['person Marit Oxley', 'place PORT ALDER']],
  ['CORVESSA, 11 February. /TTA/. It rained.', ['place CORVESSA', 'organisation TTA']],
  // who is told of before a comma
  [
    'A spokeswoman for the Senn Commission, Tilde Haraldsen, said no.',
    ['organisation Senn Commission', 'person Tilde Haraldsen'],
  ],
  ['Its chairwoman, Beate Krol, told them so.', ['person Beate Krol']],
  ['The mayor of Hollin, North Senn, told them so.', ['unknown Hollin', 'unknown North Senn']],
  ['The firm, Krol Senn, told them so.', ['unknown Krol Senn']],
  // bodies
  ['She joined the Ministry of Defence of late.', ['organisation Ministry of Defence']],
  // a firm that is called by a possessive; an owner is not
  ['Okker’s, the bakery chain, closed. Okker’s said so.', ['organisation Okker’s', 'organisation Okker’s']],
  ['The retailer Okker’s has closed. Okker’s owners left.', ['organisation Okker’s', 'unknown Okker']],
  ['A friend of Sabrinth’s said so.', ['unknown Sabrinth']],
  ['Vennmark grew. Vennmark’s said no word.', ['unknown Vennmark', 'unknown Vennmark']],
  ['The plan came early, Harbour Watch has said.', ['organisation Harbour Watch']],
  ['It asked the Bakers’ and Millers’ Union.', ['organisation Bakers’ and Millers’ Union']],
  ['It joined the Federation of Heating Engineers.', ['organisation Federation of Heating Engineers']],
  ['It joined the Federation of Northern Isles.', ['state Federation of Northern Isles']],
  ['Counsel for the corporation, K. Vennapal, said so.', ['office Counsel', 'person K. Vennapal']],
  ['Then Tourism Venmark said that it would close.', ['unknown Tourism Venmark']],
  ['It fell. Broker Vennal & Krol said so.', ['organisation Vennal & Krol']],
  ['Then Vennal General said so.', ['unknown Vennal General']],
  ['Then Attorney General Petra Okker left.', ['person [Attorney General] Petra Okker']],
  [
    'Vell 1 Ostmar Vennal 0\n\nIt rained. Ostmar Vennal told them so.',
    ['unknown Ostmar Vennal', 'unknown Ostmar Vennal'],
  ],
  ['It rained. Ostmar Vennal told them so.', ['person Ostmar Vennal']],
  ['He reads the Sund Courier daily.', ['publication Sund Courier']],
  ['They fear the Northmarch Liberation Front.', ['armed-group Northmarch Liberation Front']],
  ['Then Daan Okker spoke, and the Okker campaign paid.', ['person Daan Okker', 'organisation Okker campaign']],
  ['She cited a Sund Courier/Meridian poll.', ['publication Sund Courier/Meridian poll']],
  // acronyms
  [
    'They signed the North Halden Treaty (NHT). The NHT holds.',
    [
      'alliance North Halden Treaty',
      'organisation NHT = North Halden Treaty',
      'organisation NHT = North Halden Treaty',
    ],
  ],
  [
    'The Alliance to Keep the Saltreach Open (AKSO) met.',
    ['alliance Alliance to Keep the Saltreach Open', 'organisation AKSO = Alliance to Keep the Saltreach Open'],
  ],
  // calendar words
  ['On Monday, in May, Ingrid May left.', ['person Ingrid May']],
  ['It happened on New Year’s Eve in the harbour.', []],
];

describe('names', () => {
  it.each(CASES)('in %j are %j', (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it('are known in a title-case line from the text below it', () => {
    expect(told('Okker Rejects Pact Offer on Saltreach Patrols\n\nDaan Okker, who is new, left.').slice(0, 1)).toEqual([
      'person Okker',
    ]);
  });

  it('win when somebody else knows them', () => {
    const text = 'She met Vanguard in Sund.';
    expect(told(text)).not.toContain('person Vanguard');
    expect(told(text, [{ span: { start: 8, end: 16 }, kind: 'person' }])).toContain('person Vanguard');
  });

  it('of another alphabet are other names', () => {
    // the second O is Cyrillic
    expect(told('Daan Okker, 51, left. Daan Оkker, 48, came.')).toEqual(['person Daan Okker', 'person Daan Оkker']);
  });
});
