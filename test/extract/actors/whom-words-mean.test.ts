// Source words that name nobody in; whom the report's own grammar and what it says beside names make them, out.
import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { resolve } from './resolve-marked.ts';
import { statementBy } from './statement-by.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, last: string | null])[]>> = {
  'who is called so': [
    ['⟦A deckhand who gave his name only as Jorn⟧ said so.', 'Jorn (name: Jorn)'],
    ['⟦The rebel commander known as Tomás⟧ said so.', 'Tomás (name: Tomás)'],
    ['⟦A deckhand who gave his word⟧ to Jorn said so.', null],
  ],
  '“the man”, “the suspect”, “the driver”: only who is introduced so': [
    ['Daan Okker came to the quay. ⟦The man⟧ said so.', 'Daan Okker (description: Daan Okker)'],
    ['Daan Okker came. Police arrested a man. ⟦The man⟧ said so.', null],
    ['Mayor Ilse Varga came to the camp. ⟦The woman⟧ said so.', null],
    ['Tor Venn and Daan Okker came. ⟦The man⟧ said so.', null],
    ['A man hit Tor Venn. ⟦The man⟧ said so.', null],
    ['A man who gave his name as Tor Venn came. Daan Okker waited. ⟦The man⟧ said so.', 'Tor Venn (description: Tor Venn)'], // biome-ignore format: one line
    ['Police arrested Daan Okker, Karl Winge said. ⟦The suspect⟧ said so.', 'Daan Okker (description: Daan Okker)'],
    ['Daan Okker arrested a cook. ⟦The suspect⟧ said so.', null],
    ['Inspector Karl Winge said two cars crashed. ⟦The driver⟧ said so.', null],
    ['Tor Venn drove the bus into a wall, Ilse Varga said. ⟦The driver⟧ said so.', 'Tor Venn (description: Tor Venn)'],
    ['Tor Venn was stabbed. Karl Winge came. ⟦The victim⟧ said so.', 'Tor Venn (description: Tor Venn)'],
    ['A cook was stabbed by Tor Venn. ⟦The victim⟧ said so.', null],
  ],
  'the body that a document says it is of': [
    ['Communiqué of the Halden Pact\n\n⟦We⟧ said so.', 'Halden Pact (first-person: Halden Pact)'],
    ['Talks end\n\nWe, the Halden Pact, met. ⟦We⟧ said so.', 'Halden Pact (first-person: Halden Pact)'],
    ['Joint statement by Arvenia and Belmark\n\n⟦We⟧ said so.', null],
    ['We, Petra Venn of the Halden Pact, met. ⟦We⟧ said so.', null],
    ['Halden Pact meets\n\n⟦We⟧ said so.', null],
  ],
  'a state by the adjective in its title': [
    ['The Quorvan Federation left. ⟦Quorva⟧ said so.', 'Quorvan Federation (part-of-name: Quorvan Federation)'],
    ['The Islamic Republic left. ⟦Islam⟧ said so.', null],
  ],
  'whoever is joined in the sentence of “both”': [
    [
      'Petra Venn and Mara Grell left. Runners Ilse Varga (L-Vell) and Tor Evensen have won, and ⟦both⟧ said so.',
      'Ilse Varga and Tor Evensen (group: Ilse Varga (L-Vell) and Tor Evensen)',
    ],
    [
      'Ilse Varga and Tor Evensen have won. Petra Venn met Mara Grell, and ⟦both⟧ said so.',
      'Petra Venn and Mara Grell (group: Petra Venn met Mara Grell, and)',
    ],
  ],
  'nobody for “the member” behind a member without a name': [
    ['A guild member who likes Daan Okker left. ⟦The member⟧ said so.', null],
    ['A guild member who likes Daan Okker left. The guild member sat. ⟦The member⟧ said so.', null],
  ],
  'a name behind a town and a trade': [
    ['Petra Venn left. ⟦Venn’s rival⟧, Vell businessman Daan Okker, said so.', 'Daan Okker (description: Daan Okker)'],
  ],
  'a shop called by a possessive, and what is said of it': [
    ['Okker’s, the bakery chain, closed. ⟦Okker’s⟧ said so.', 'Okker’s (name: Okker’s)'],
    ['Okker’s, the bakery chain, closed. ⟦The chain⟧ said so.', 'Okker’s (description: Okker’s)'],
  ],
  'a name behind the body in which an office is held': [
    ['⟦The opposition leader in the council Daan Okker⟧ said so.', 'Daan Okker (name: Daan Okker)'],
    ['Petra Venn left. ⟦A leader in the council⟧ said so.', null],
  ],
  'the prosecutor who is said to prosecute': [
    [
      'Miss Petra Okker, prosecuting, rose. Daan Venn, a sailor, wept. ⟦The prosecutor⟧ said so.',
      'Petra Okker (office: Petra Okker)',
    ],
    [
      'Miss Petra Okker, prosecuting, rose. The prosecutor, Daan Venn, wept. ⟦The prosecutor⟧ said so.',
      'Daan Venn (office: The prosecutor, Daan Venn)',
    ],
  ],
  'nobody with another part in court': [
    ['Prosecutor Petra Venn rose. His lawyer, Daan Okker, rose. ⟦The judge⟧ said so.', null],
    [
      'The court cleared Captain Tor Venn. Prosecutor Petra Okker wept. ⟦The accused⟧ said so.',
      'Tor Venn (description: Tor Venn)',
    ],
    ['Prosecutor Petra Okker wept. ⟦The accused⟧ said so.', null],
    ['Judge Petra Okker wept. ⟦The witness⟧ said so.', null],
    ['Defence lawyer Petra Okker wept. ⟦The prosecutor⟧ said so.', null],
    ['Daan Okker was jailed on Monday. He wept. ⟦The judge⟧ said so.', null],
    [
      'Judge Petra Okker was charged on Monday. She wept. ⟦The judge⟧ said so.',
      'Petra Okker (office: Judge Petra Okker)',
    ],
    ['District Attorney Petra Okker wept. ⟦The prosecutor⟧ said so.', 'Petra Okker (description: Petra Okker)'],
    ['Daan Venn wept. ⟦The witness⟧ said so.', 'Daan Venn (description: Daan Venn)'],
  ],
  'a subject behind what is set beside it': [
    ['Daan Okker left. ⟦Tor Venn⟧, the mayor of Vell, ⟨thanked⟩ ⟦him⟧.', 'Daan Okker (pronoun: Daan Okker)'],
    ['⟦Tor Venn⟧, who had been ill, ⟨thanked⟩ ⟦him⟧.', null],
    ['⟦Tor Venn⟧, 61, ⟨thanked⟩ ⟦him⟧.', null],
    ['Tor Venn, a cook, fled, and a guard saw ⟦him⟧.', 'Tor Venn (pronoun: Tor Venn)'],
  ],
  'no woman of whom the report does not tell that she is one': [
    ['Wen Okker came to the quay. ⟦The woman⟧ said so.', null],
    ['Wen Okker came to the quay. She wept. ⟦The woman⟧ said so.', 'Wen Okker (description: Wen Okker)'],
    ['Daan Okker and Ilse Varga came. Okker wept. ⟦The woman⟧ said so.', 'Ilse Varga (description: Ilse Varga)'],
    ['Wen Okker came. ⟦Ilse Varga⟧ ⟨told⟩ ⟦the woman⟧ so.', null],
  ],
  'who answers in court, not who asks': [
    [
      'Daan Venn, the defendant, wept. Petra Okker, the prosecutor, wondered who had paid. “I did,” said ⟦the defendant⟧.',
      'Daan Venn (office: Daan Venn, the defendant)',
    ],
    [
      'Daan Venn wept. Petra Okker asked who had paid. “I did,” said ⟦the witness⟧.',
      'Daan Venn (description: Daan Venn)',
    ],
  ],
  'who it was, and who it was not': [
    ['It was Captain Petra Okker, not Mayor Daan Venn, ⟦who⟧ said so.', 'Petra Okker (relative: Petra Okker)'],
    ['It was Petra Okker, and not the mayor, Daan Venn, ⟦who⟧ said so.', 'Petra Okker (relative: Petra Okker)'],
    ['It was not Petra Okker but Daan Venn ⟦who⟧ said so.', 'Daan Venn (relative: Daan Venn)'],
  ],
  'letters of a body before an office, and letters that are one': [
    ['GHF Director Daan Venn left. ⟦The GHF⟧ said so.', 'GHF (name: GHF)'],
    ['Health MEC Daan Venn left. ⟦The MEC⟧ said so.', 'Daan Venn (office: MEC Daan Venn)'],
  ],
  'who has spoken in the report’s own words, not in the words that the pronoun speaks': [
    [
      'Daan Okker’s charge had put men at risk, ⟦Aurel Venn⟧ said. “Does ⟦he⟧ think we sleep? Men die of it,” ⟦he⟧ said.',
      'Aurel Venn (pronoun: Aurel Venn)',
    ],
    ['⟦Lee Venn⟧ said it would help Daan Okker. “⟦I⟧ think so,” ⟦he⟧ said.', 'Lee Venn (pronoun: Lee Venn)'],
    [
      'Daan Okker’s charge had put men at risk, ⟦Aurel Venn⟧ said. “Does ⟦he⟧ think we sleep?”',
      'Daan Okker (pronoun: Daan Okker)',
    ],
  ],
  'who runs, not who interviews': [
    [
      'Petra Okker asked Daan Venn, who runs, for a plan. ⟦The candidate⟧ said so.',
      'Daan Venn (description: Daan Venn)',
    ],
    ['Petra Okker asked for calm. ⟦The candidate⟧ said so.', 'Petra Okker (description: Petra Okker)'],
  ],
  'the latter of two': [
    ['Petra Okker sat beside Daan Venn. ⟦The latter⟧ said so.', 'Daan Venn (description: Daan Venn)'],
    ['Petra Okker sat beside Daan Venn. It rained. It rained on. ⟦The latter⟧ said so.', null],
  ],
  'a body in small letters, whatever has spoken last': [
    ['⟦The Rural Left⟧ said ⟪so⟫. ⟦The central bank⟧ said no.', 'central bank (name: central bank)'],
  ],
  'an office with “vice”': [
    [
      'Chancellor Petra Okker left. Daan Venn, the vice-chancellor, slept. ⟦The vice-chancellor⟧ said so.',
      'Daan Venn (office: Daan Venn, the vice-chancellor)',
    ],
  ],
  'a body called by its first word': [
    [
      'The Federation of Heating Engineers met. Federation president Daan Okker left. ⟦The federation⟧ said so.',
      'Federation of Heating Engineers (description: Federation of Heating Engineers)',
    ],
  ],
  'a pronoun for somebody whom the report names further on': [
    [
      'Tor Okker laughed. “I rang my supervisor and ⟦she⟧ said no,” Okker said. The supervisor, Petra Lindqvar, left.',
      'Petra Lindqvar (pronoun: Petra Lindqvar)',
    ],
    ['“The captain came. ⟦He⟧ said no,” one guest said. The captain was Daan Venn.', 'Daan Venn (pronoun: Daan Venn)'],
    ['Tor Okker laughed. “I rang my supervisor and ⟦she⟧ said no,” Okker said.', null],
    ['Tor Okker laughed. “One neighbour came. ⟦She⟧ said no,” Okker said. Petra Lindqvar, a neighbour, left.', null],
  ],
  'a pronoun behind somebody of whom the quotation tells': [
    ['Petra Okker rose. “⟦One resident⟧ wrote to me so,” ⟦she⟧ said.', 'Petra Okker (pronoun: Petra Okker)'],
    ['Petra Okker rose. ⟦Her grandson⟧ thought so, ⟦she⟧ said.', 'Petra Okker (pronoun: Petra Okker)'],
    ['Petra Okker rose. ⟦One resident⟧ said so. ⟦She⟧ left.', null],
  ],
  'a gender by births': [
    ['According to the widow, General Kedrin Okker told them so. ⟦He⟧ left.', 'Kedrin Okker (pronoun: Kedrin Okker)'],
    ['Preeti Okker met Clive Lindqvar. ⟦She⟧ said so.', 'Preeti Okker (pronoun: Preeti Okker)'],
    ['Preeti Okker met Clive Lindqvar. ⟦He⟧ said so.', 'Clive Lindqvar (pronoun: Clive Lindqvar)'],
  ],
  '“I” in words that nobody is said to speak': [
    ['Daan Okker admits it. “Petra is right. ⟦I⟧ told her so.”', 'Daan Okker (first-person: Daan Okker)'],
    ['Daan Okker left. “Okker heard what ⟦I⟧ told him.”', null],
    ['Daan Okker left. “⟦I⟧ told him so,” ⟦one guest⟧ said.', null],
  ],
  'a name behind “the” in commas': [
    ['⟦The union, the Vell Deck Guild⟧, said so.', 'Vell Deck Guild (name: Vell Deck Guild)'],
    [
      '⟦The group, the Assembly of Vellish States (AVS)⟧, said so.',
      'Assembly of Vellish States (name: Assembly of Vellish States)',
    ],
    ['⟦The director, the Austrian Petra Lindqvar⟧, said so.', 'Petra Lindqvar (name: Petra Lindqvar)'],
    ['⟦His niece, the young choirmaster Petra Lindqvar⟧, said so.', 'Petra Lindqvar (name: Petra Lindqvar)'],
    ['⟦The director, the friend of Petra Lindqvar⟧, said so.', null],
    ['⟦Officials, the Deck Guild⟧, said so.', null],
    ['⟦The hospice, St Lindqvar’s⟧, said so.', 'St Lindqvar’s (name: St Lindqvar’s)'],
  ],
  'a name in commas behind': [
    [
      'Okker rose. ⟦The head of highways⟧, Petra Lindqvar, blamed steel.',
      'Petra Lindqvar (description: Petra Lindqvar)',
    ],
    [
      'Okker rose. ⟦Her successor⟧ at Pell Street, the violinist Daan Okker, said so.',
      'Daan Okker (description: Daan Okker)',
    ],
    ['Costs are put high by ⟦the store’s insurer⟧, Prairie Mutual.', 'Prairie Mutual (description: Prairie Mutual)'],
    ['Rain fell. ⟦The cellist⟧, Daan Okker said, had known.', null],
    ['⟦The cellist⟧, Daan Okker, and Petra Lindqvar said so.', null],
    ['⟦Some⟧ in the hall, Daan Okker, said so.', null],
    ['Asked by ⟦the cellist⟧, Daan Okker, who left, said no.', null],
  ],
  'a body by what it does': [
    ['⟦Citadel Homes⟧ said so. ⟦The developer⟧ wants more.', 'Citadel Homes (description: Citadel Homes)'],
    [
      'The developer Daan Okker left. ⟦Citadel Homes⟧ said so. ⟦The developer⟧ wants more.',
      'Daan Okker (office: The developer Daan Okker)',
    ],
    [
      'Pelagon Tankers of Syrna did not back him. ⟦The company⟧ said so.',
      'Pelagon Tankers (description: Pelagon Tankers)',
    ],
    [
      '⟦Guards Without Gates⟧ said so. ⟦The Geneva-based group⟧ wants more.',
      'Guards Without Gates (description: Guards Without Gates)',
    ],
    [
      'The Union of Coastal States met. ⟦The bloc⟧ said so.',
      'Union of Coastal States (description: Union of Coastal States)',
    ],
    [
      'The National Museum of Vell is shut. ⟦The museum⟧ said so.',
      'National Museum of Vell (description: National Museum of Vell)',
    ],
    ['⟦The diocese⟧ said so.', 'diocese (name: diocese)'],
    ['The cameras are made by Optilux. ⟦The supplier⟧ said so.', 'Optilux (description: Optilux)'],
    ['Harlan Mills shut its works. ⟦The private equity group⟧ said so.', 'Harlan Mills (description: Harlan Mills)'],
    ['The Harbour Commission met. ⟦The brewery⟧ said so.', null],
    [
      '⟦A train operator⟧ apologised. ⟦Brenmoor Trains⟧ said so. Petra Venn wept. Rain fell. Snow fell. It froze. ⟦The operator⟧ said no.',
      'Brenmoor Trains (description: Brenmoor Trains)',
    ],
    ['⟦A hospital⟧ apologised. Petra Venn said so.', null],
    [
      'She ate at his inn, Limarra, and left. Rain fell. Snow fell. It froze. ⟦The inn⟧ said no.',
      'Limarra (description: Limarra)',
    ],
    ['Harlan Mills and Tandor Foods met. ⟦The retailer⟧ said so.', null],
    ['The poll is of a group of voters. Harlan Mills met them. ⟦The group⟧ said so.', null],
    ['Karsk’s foreign ministry met. ⟦The ministry⟧ said so.', 'foreign ministry (description: foreign ministry)'],
    [
      'He accused the health ministry of ignoring it. ⟦The ministry⟧ said so.',
      'health ministry (description: health ministry)',
    ],
    ['Shares in Kordal Ondine fell. ⟦Kordal Ondine⟧ said no. ⟦It⟧ said so.', 'Kordal Ondine (pronoun: Kordal Ondine)'],
  ],
  'one of a people': [
    ['⟦Daan Okker⟧ left. ⟦The Dutchman⟧ said he would.', 'Daan Okker (description: Daan Okker)'],
    ['⟦Daan Okker⟧ left. ⟦The Scot⟧ said he would.', 'Daan Okker (description: Daan Okker)'],
    ['Norrland froze. ⟦Daan Okker⟧ left. ⟦The Norrlander⟧ said he would.', 'Daan Okker (description: Daan Okker)'],
    ['⟦Daan Okker⟧ left. ⟦The Swiss⟧ said that he would.', 'Daan Okker (description: Daan Okker)'],
    ['⟦Daan Okker⟧ left. ⟦The Swiss⟧ said that they would.', 'Swiss (name: Swiss)'],
  ],
  'kin, elders and governments': [
    [
      'It took Petra Okker, whose husband Ganbold is below. “⟦My husband⟧ thought so,” ⟦Petra Okker⟧ said.',
      'Petra Okker (name: Petra Okker)',
    ],
    ['Hana Okker left. ⟦The elder Okker, Paul,⟧ said so.', 'Paul (name: Paul)'],
    ['Tarsk’s army left. ⟦The government of Tarsk⟧ said so.', 'Tarsk (capital: Tarsk)'],
    ['⟦Its parent, Harlan Pit & Quarry,⟧ said so.', 'Harlan Pit & Quarry (name: Harlan Pit & Quarry)'],
    ['Aurel Okker left. “⟦Okker sir⟧ said so,” a clerk said.', 'Aurel Okker (part-of-name: Aurel Okker)'],
    ['Her groom, Dean Okker, left. ⟦Dean⟧ said so.', 'Dean Okker (part-of-name: Dean Okker)'],
  ],
  'a noun that the name stands behind': [
    [
      'It was a hotelier from the coast, one Daan Okker. Petra Lindqvar left. ⟦The hotelier⟧ said so.',
      'Daan Okker (description: Daan Okker)',
    ],
    [
      'He bought it from a dealer called Daan Okker. Petra Lindqvar left. ⟦The dealer⟧ said so.',
      'Daan Okker (description: Daan Okker)',
    ],
    ['It was read to a trawlerman, Daan Okker said. ⟦The trawlerman⟧ said so.', null],
  ],
  'a body in small letters': [
    ['⟦The finance ministry⟧ said so.', 'finance ministry (name: finance ministry)'],
    [
      'The millers’ association met. ⟦The association⟧ said so.',
      'millers’ association (description: millers’ association)',
    ],
    ['⟦The Kestrian interior ministry⟧ said so.', 'Kestrian interior ministry (name: Kestrian interior ministry)'],
    ['⟦The foreign ministry of Tarsk⟧ said so.', 'foreign ministry of Tarsk (name: foreign ministry of Tarsk)'],
    ['⟦The ministry of housing⟧ said so. ⟦It⟧ left.', 'ministry of housing (pronoun: ministry of housing)'],
    ['⟦The power utility, Prairie Mutual⟧, said so.', 'Prairie Mutual (name: Prairie Mutual)'],
    ['The Vell Town Council met. ⟦The town council⟧ said so.', 'Vell Town Council (description: Vell Town Council)'],
    ['The central bank met the Bank of Vell. ⟦The bank⟧ said so.', 'Bank of Vell (description: Bank of Vell)'],
    ['Late in the day ⟦police⟧ said so.', 'police (name: police)'],
    ['⟦The opposition⟧ said so.', 'opposition (name: opposition)'],
    ['A council in Vell met. ⟦The council⟧ said so.', null],
    ['⟦The governor’s office⟧ said so.', null],
    ['⟦Another finance ministry⟧ said so.', null],
    ['⟦The ministry⟧ said so. The interior ministry met.', 'interior ministry (description: interior ministry)'],
    ['The bank employees met. ⟦The bank⟧ said so.', null],
    [
      'The company, Harlan Gold, rose. Ilse Varga met Vell Courier. It rained. It rained. It rained. ⟦The company⟧ said so.',
      'Harlan Gold (description: Harlan Gold)',
    ],
  ],
  'what a report says beside a name': [
    ['She wed the cellist Abel Okker. Ilse Varga came. ⟦The cellist⟧ said so.', 'Abel Okker (description: Abel Okker)'],
    ['Ilse Varga, 61, sat by Daan Okker, 54. Then ⟦the 54-year-old⟧ said so.', 'Daan Okker (description: Daan Okker)'],
    ['A cellist sat by Daan Okker. Then ⟦the cellist⟧ said so.', null],
    ['Baron Okker met Ilse Varga. ⟦The baron⟧ said so.', 'Baron Okker (office: Baron Okker)'],
    ['Daan Okker rose. “⟪No page is left⟫,” said ⟦the iron wall⟧.', 'Daan Okker (description: Daan Okker)'],
    ['Daan Okker rose. ⟦The iron wall⟧ said so.', null],
  ],
  'what somebody is before the name': [
    ['⟦Baritone Daan Okker⟧ said so.', 'Daan Okker (name: Daan Okker)'],
    ['Runner-up Daan Okker left. ⟦Okker⟧ said so.', 'Daan Okker (part-of-name: Daan Okker)'],
    ['⟦Hunter Daan Okker⟧ said so.', 'Hunter Daan Okker (name: Hunter Daan Okker)'],
  ],
  'whom the report names right after': [
    [
      '⟦A former surveyor⟧ claimed so. Glenn Okker, 59, who left in June, rose.',
      'Glenn Okker (description: Glenn Okker)',
    ],
    ['Petra Lindqvar rose. ⟦Its director⟧ said so. Daan Venn wept.', 'Daan Venn (description: Daan Venn)'],
    ['Petra Lindqvar rose. ⟦Its director⟧ said so. Daan Venn, an analyst, wept.', null],
    ['Petra Lindqvar rose. ⟦Its director⟧ said so. The collector, Daan Venn, wept.', null],
    ['Petra Lindqvar rose. ⟦Okker’s spokeswoman⟧ said so. Daan Venn wept.', null],
  ],
  'two of one surname': [
    ['Stefan Varga, 61, met Milos Varga, 54. ⟦The younger Varga⟧ said so.', 'Milos Varga (description: Milos Varga)'],
    [
      'Daan Okker left. His nephew, Tor Okker, sat down. ⟦The elder Okker⟧ said so.',
      'Daan Okker (description: Daan Okker)',
    ],
    [
      'His elder brother Tor Okker met Daan Okker and Ilse Okker. Then spoke the elder Okker, ⟦who⟧ said so.',
      'Tor Okker (description: Tor Okker)',
    ],
    ['Stefan Varga met Milos Varga. ⟦The younger Varga⟧ said so.', null],
  ],
  'two who are named together': [
    [
      'Two stood ready: Ilse Varga and the young Tor Okker. ⟦Both⟧ said no.',
      'Ilse Varga and Tor Okker (group: Ilse Varga and the young Tor Okker)',
    ],
    [
      'Ilse Varga, 31, and Tor Okker, 28, landed. Daan Venn slept. ⟦The siblings⟧ said no.',
      'Ilse Varga and Tor Okker (group: Ilse Varga, 31, and Tor Okker)',
    ],
    ['Ilse Varga met Tor Okker. ⟦Both⟧ said no.', null],
    ['Ilse Varga met Tor Okker. ⟦The parents⟧ said no.', null],
    ['Daan Venn, Ilse Varga and Tor Okker landed. ⟦Both⟧ said no.', null],
  ],
  'two who are something to each other': [
    [
      'Daan Venn and his wife Ilse left. Tor Okker met Petra Quill. ⟦The couple⟧ said no.',
      'Daan Venn and Ilse (group: Daan Venn)',
    ],
    [
      'Ilse Venn and fiancé Tor Okker left. Petra Quill wept. ⟦The couple⟧ said no.',
      'Ilse Venn and Tor Okker (group: Ilse Venn)',
    ],
    [
      'Tor Okker left. Lev Okker slept. A judge rose. Rain fell. ⟦The brothers⟧ said no.',
      'Tor Okker and Lev Okker (group: Tor Okker)',
    ],
    ['Tor Okker left. Lev Okker slept. Jan Okker rose. Rain fell. Snow fell. ⟦The brothers⟧ said no.', null],
    [
      'Their mother, Ilse Venn, left. Dad Daan Venn slept. Petra Quill met Tor Okker. ⟦The parents⟧ said no.',
      'Ilse Venn and Daan Venn (group: Ilse Venn)',
    ],
    [
      '⟦A couple whose inn burnt⟧ said so. Daan Venn and his wife, Ilse, own it.',
      'Daan Venn and Ilse (group: Daan Venn)',
    ],
    [
      'Ilse Venn left. Her counterpart in Tarsk, Tor Okker, slept. Petra Quill met Lev Quorn. ⟦Both ministers⟧ said no.',
      'Ilse Venn and Tor Okker (group: Ilse Venn)',
    ],
    ['Ilse Venn met her counterpart, Tor Okker. ⟦Both delegations⟧ said no.', null],
    [
      'Harlan Mills and Prairie Mutual met. ⟦Each side⟧ said no.',
      'Harlan Mills and Prairie Mutual (group: Harlan Mills and Prairie Mutual)',
    ],
  ],
  'they, who are two, and it, which opened the sentence before': [
    [
      'Ilse Varga and her husband, Tor Okker, moved in. ⟦They⟧ said so.',
      'Ilse Varga and Tor Okker (group: Ilse Varga and her husband, Tor Okker)',
    ],
    [
      'Ilse Varga met Tor Okker. A judge urged the two fighters to settle. ⟦They⟧ said so.',
      'Ilse Varga and Tor Okker (group: Ilse Varga met Tor Okker. A judge urged)',
    ],
    ['Ilse Varga met Tor Okker. A judge urged the two of them to settle. ⟦They⟧ said so.', null],
    [
      '⟦The Halden Pact⟧ said so. The Harbour Guild will meet on Monday. ⟦It⟧ demanded more.',
      'Harbour Guild (pronoun: Harbour Guild)',
    ],
    [
      '⟦The Halden Pact⟧ said so. The Harbour Guild’s chairman left. ⟦It⟧ demanded more.',
      'Halden Pact (pronoun: Halden Pact)',
    ],
  ],
  'what is told beside a name, or said of a claim': [
    [
      'The nurse’s mother, Quorrin Vashtel, sat by Brannoch Tesh. ⟦He⟧ said so.',
      'Brannoch Tesh (pronoun: Brannoch Tesh)',
    ],
    ['Abel Okker left. Judge Quorrin Vashtel rejected ⟦his⟧ claim.', 'Abel Okker (pronoun: Abel Okker)'],
    ['Abel Okker left. Judge Daan Venn repeated ⟦his⟧ claim.', 'Daan Venn (pronoun: Daan Venn)'],
  ],
  'somebody without a name': [
    ['Ilse Varga left. ⟦The opera’s lawyer⟧ said so. ⟦He⟧ wept.', null],
    ['Ilse Varga left. ⟦Her father⟧ said so. ⟦She⟧ wept.', 'Ilse Varga (pronoun: Ilse Varga)'],
    ['Abel Okker sat still. “A man with a form came. ⟦He⟧ asked why.”', null],
    ['Abel Okker sat still. “A form came. ⟦He⟧ asked why.”', 'Abel Okker (pronoun: Abel Okker)'],
    ['Ilse Varga sat still. “I had a lady in. ⟦She⟧ said no.”', null],
  ],
  'what somebody is to somebody': [
    [
      'Tor Okker died. His sister, Petra Okker, wept. “⟦My brother⟧ told us so,” ⟦Petra Okker⟧ said.',
      'Petra Okker (name: Petra Okker)',
    ],
    [
      'Tor Okker met his nephew Daan Okker. ⟦Daan Okker⟧ wept. ⟦His uncle⟧ said no.',
      'Tor Okker (description: Tor Okker)',
    ],
    ['Tor Okker left. Ilse Varga wept. ⟦Her uncle⟧ said no.', null],
    ['Tor Okker left. Ilse Okker-Varga wept. ⟦Her uncle⟧ said no.', 'Tor Okker (description: Tor Okker)'],
    ['Tor Okker left. Ilse Okker wept. ⟦Her lawyer⟧ said no.', null],
    ['Ilse Okker wept. Her son, Tor Okker, left. ⟦Her husband⟧ said no.', null],
    ['Daan Okker left. Okker’s brother Tor wept. ⟦The younger Okker⟧ said no.', 'Tor (description: Tor)'],
    ['Judge Petra Lindqvar sat down by Ilse Varga. ⟦Her Honour⟧ said no.', 'Petra Lindqvar (office: Petra Lindqvar)'],
    ['Petra Lindqvar sat down. ⟦Her Honour⟧ said no.', null],
    [
      'Hugh Okker KC, defending, rose. Ilse Varga wept. Furniture was cheap, ⟦counsel⟧ said.',
      'Hugh Okker (office: Hugh Okker)',
    ],
    ['Hugh Okker rose. Furniture was cheap, ⟦counsel⟧ said.', null],
    ['Prosecuting, Ilse Varga rose. So ⟦counsel⟧ said.', 'Ilse Varga (office: Ilse Varga)'],
  ],
  'an office in capitals': [
    [
      'Ilse Varga came. In came the Minister of Mines, Chief Daan Okker. ⟦The minister⟧ said no.',
      'Daan Okker (office: the Minister of Mines, Chief Daan Okker)',
    ],
    ['There were talks with the Minister, Daan Okker said. It rained. ⟦The minister⟧ said no.', null],
  ],
  'two of several': [
    [
      '⟦Ilse Varga⟧ said Tor Quill had been told to wait. ⟦Daan Okker⟧ said so too. ⟦The two⟧ said no more.',
      'Ilse Varga and Daan Okker (group: Ilse Varga said Tor Quill had been told to wait. Daan Okker said so too.)',
    ],
  ],
  'a pronoun that is older than the name': [
    [
      'Ilse Varga played. Her teacher, Kaspar Okker, thought her hands too small. ⟦He⟧ said so.',
      'Kaspar Okker (pronoun: Kaspar Okker)',
    ],
  ],
  'names that are longer elsewhere, or have their title in them': [
    ['It was Lord Okker of Vell who spoke. ⟦Okker⟧ said no.', 'Lord Okker of Vell (name: Okker)'],
    ['A monk called Brother Aldrin came. ⟦Aldrin⟧ said no.', 'Brother Aldrin (name: Aldrin)'],
    ['Lord Okker spoke. Then Daan Okker spoke. ⟦Okker⟧ said no.', 'Daan Okker (part-of-name: Daan Okker)'],
    ['They beat Dunmere Rovers. ⟦Rovers⟧ said no.', 'Dunmere Rovers (part-of-name: Dunmere Rovers)'],
    ['They met Senate Democrats. ⟦Democrats⟧ said no.', 'Democrats (name: Democrats)'],
    [
      'Then came Isleline Communications. ⟦Isleline⟧ said no.',
      'Isleline Communications (part-of-name: Isleline Communications)',
    ],
    [
      '⟦NEMO-C⟧, the National Emergency Management Office of the Cayes, said no.',
      'National Emergency Management Office of the Cayes (acronym: National Emergency Management Office of the Cayes)',
    ],
    [
      'They left St Brannock’s Hospital. ⟦The hospital⟧ said no.',
      'St Brannock’s Hospital (description: St Brannock’s Hospital)',
    ],
  ],
  'letters for an office': [
    [
      'They often asked the new Health MEC Sabrinth Okker about it. Okker left. ⟦The MEC⟧ said no.',
      'Sabrinth Okker (office: MEC Sabrinth Okker)',
    ],
    [
      'They often asked the new Superintendent of Police Daan Okker. ⟦The SP⟧ said no.',
      'Daan Okker (office: Superintendent of Police Daan Okker)',
    ],
    ['They often asked the new Superintendent of Police Daan Okker. ⟦The NHT⟧ said no.', 'NHT (name: NHT)'],
  ],
  'bodies by their kind': [
    ['They left Lakeside Zoo. ⟦The zoo⟧ said no.', 'Lakeside Zoo (description: Lakeside Zoo)'],
    ['They left Lakeside Zoo and Harbour Zoo. ⟦The zoo⟧ said no.', null],
    ['They left Omnivia, the largest bus operator in Sund. ⟦The operator⟧ said no.', 'Omnivia (description: Omnivia)'],
    ['They beat Dunmere Rovers. ⟦The club⟧ said no.', 'Dunmere Rovers (description: Dunmere Rovers)'],
    ['⟦The Harbour Front⟧ said so. ⟦The party⟧ said no.', 'Harbour Front (description: Harbour Front)'],
    [
      '⟦Isleline Communications⟧ said so. ⟦The Company⟧ said no.',
      'Isleline Communications (description: Isleline Communications)',
    ],
  ],
  'names behind what somebody does': [
    ['⟦Prosecuting, Ilse Varga KC⟧ said no.', 'Ilse Varga (name: Ilse Varga)'],
    ['⟦Her counsel, Ilse Varga KC,⟧ said no.', 'Ilse Varga (name: Ilse Varga)'],
    ['Craig Okker sat by Dean Okker. ⟦Dean Okker⟧ said no.', 'Dean Okker (name: Dean Okker)'],
    ['Maj Strandell rose. ⟦Maj Strandell⟧ said no.', 'Maj Strandell (name: Maj Strandell)'],
    ['It was Maj Tor Strandell. ⟦Maj Strandell⟧ said no.', 'Tor Strandell (part-of-name: Tor Strandell)'],
    [
      'In came the Speaker, Ilse Varga, and sat. They called on ⟦Madam Speaker⟧.',
      'Ilse Varga (office: the Speaker, Ilse Varga)',
    ],
  ],
  'she and he, of names that no list has': [
    [
      'The premier, Ermintra Okkerly, stood by Ilse Varga. ⟦She⟧ said no.',
      'Ermintra Okkerly (pronoun: Ermintra Okkerly)',
    ],
    ['Thandra Brackly met Ignax Quillon. ⟦She⟧ said so. Then ⟦he⟧ said no.', 'Ignax Quillon (pronoun: Ignax Quillon)'],
    [
      'Ludmila Venn wept. ⟦Ilse Varga⟧ ⟨put it to⟩ the witness that she owed four. ⟦She⟧ said no.',
      'Ludmila Venn (pronoun: Ludmila Venn)',
    ],
  ],
  'who says something inside somebody’s words': [
    ['Daan Okker rose. Tor Quill slept. ⟪“⟦Quill⟧ told me ⟪so⟫,”⟫ ⟦he⟧ said.', 'Daan Okker (pronoun: Daan Okker)'],
    ['Daan Okker rose. “It is so,” ⟦Okker⟧ says. “⟦I⟧ told them.”', 'Daan Okker (first-person: Okker)'],
    [
      'Energy minister Daan Okker rose. Tor Quill slept. ⟪“⟦Quill⟧ told me ⟪so⟫,”⟫ ⟦the minister⟧ said.',
      'Daan Okker (office: Energy minister Daan Okker)',
    ],
    ['The minister Tor Quill slept. ⟪“⟦Quill⟧ told me ⟪so⟫,”⟫ ⟦the minister⟧ said.', null],
    ['The cellist Tor Quill slept. ⟪“⟦Quill⟧ told me ⟪so⟫,”⟫ ⟦the cellist⟧ said.', null],
    [
      'The minister Daan Okker rose. “⟦The minister⟧ told me so,” Tor Quill said.',
      'Daan Okker (office: The minister Daan Okker)',
    ],
  ],
  'who is in play alone': [
    ['Daan Okker rose. “Who was told?” ⟦the lawmaker⟧ asked.', 'Daan Okker (description: Daan Okker)'],
    [
      'Daan Okker said so. Asked by Ilse Varga if he was sure, ⟦the witness⟧ said no.',
      'Daan Okker (description: Daan Okker)',
    ],
    [
      'There was one way, and his name is Nikhil Devadath. “By instinct,” ⟦the left-hander⟧ said.',
      'Nikhil Devadath (description: Nikhil Devadath)',
    ],
    [
      '⟦Ilse Varga⟧ rejected that. “Every member had a vote,” ⟦the great-grandmother⟧ said.',
      'Ilse Varga (description: Ilse Varga)',
    ],
    ['⟦Ilse Varga⟧ rejected that. Then ⟦the letter⟧ said so.', null],
    ['⟦Ilse Varga⟧ rejected that. A phone rang, and ⟦the announcer⟧ said so.', null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s → %s', (text, last) => {
    expect(resolve(text).told.at(-1)).toBe(last);
  });
});

it.each([
  [
    'Petra Okker rose. Her father, Daan Venn, left. ⟪“⟦Dad⟧ told us ⟪so⟫,”⟫ ⟦Okker⟧ said.',
    'Daan Venn (description: Daan Venn)',
  ],
  [
    'Ilse Okker, 84, left. Tor Okker, 44, came. ⟪“⟦Nan⟧ told us ⟪so⟫,”⟫ ⟦he⟧ said.',
    'Ilse Okker (description: Ilse Okker)',
  ],
  ['Ilse Okker left. Tor Okker came. ⟪“⟦Dad⟧ told us ⟪so⟫,”⟫ ⟦he⟧ said.', null],
  ['Daan Okker left. ⟪“⟦Dad⟧ told us ⟪so⟫,”⟫ ⟦Petra Quill⟧ said.', null],
  ['Petra Okker rose. Her father, Daan Venn, left. ⟦Dad⟧ said so.', null],
])('knows kin called as by a name: %s → %s', (text, first) => {
  expect(resolve(text).told[0]).toBe(first);
});

it.each([
  ['The minister told the Dispatch that she would go.', 'Corvessa Dispatch', 'Corvessa Dispatch'],
  ['The minister told the Dispatch that she would go.', 'Vell Courier', 'Dispatch'],
  ['The minister told Dispatch that she would go.', 'Corvessa Dispatch', 'Dispatch'],
  ['Dispatch staff said that she would go.', 'Corvessa Dispatch', 'Corvessa Dispatch'],
])('takes “the Dispatch” for the outlet of its own report alone: %s (%s)', (text, outlet, name) => {
  const start = text.indexOf('Dispatch');
  const statement = statementBy(text, { start, end: start + 8 }, { id: 'one' });
  const { actors } = resolveActors(understand(reportOf(text, { outlet })), [statement]);
  expect(actors.map((one) => one.name)).toContain(name);
});

it('lists who is one of a group that speaks, whatever it is', () => {
  const { actors } = resolve('The strike of ⟦Cima Tolmar and Voci Vennor⟧ began.');
  const members = actors.filter(({ memberOf }) => memberOf.length > 0);
  expect(members.map(({ name }) => name)).toEqual(['Voci Vennor', 'Cima Tolmar']);
});

it('gives “I” in what is told inside a quotation to whoever is quoted', () => {
  const text = 'Ilse Varga sat by Tor Okker. “Tor asked if I was sure,” Varga said.';
  const spanOf = (words: string) => ({
    start: text.lastIndexOf(words),
    end: text.lastIndexOf(words) + words.length,
  });
  const contentOf = (words: string) => ({ content: passageOf(text, [spanOf(words)]) });
  const statements = [
    statementBy(text, spanOf('Varga'), { id: 'outer', ...contentOf('“Tor asked if I was sure,”') }),
    statementBy(text, spanOf('Tor'), { id: 'inner', within: 'outer', ...contentOf('if I was sure') }),
    statementBy(
      text,
      { start: text.indexOf('I was'), end: text.indexOf('I was') + 1 },
      {
        id: 'innermost',
        within: 'inner',
        ...contentOf('sure'),
      },
    ),
  ];
  const { entries } = resolveActors(understand(reportOf(text)), statements);
  expect((entries as Statement[]).map(({ source }) => source.actor?.name)).toEqual([
    'Ilse Varga',
    'Tor Okker',
    'Ilse Varga',
  ]);
});

it('takes no description for whoever speaks the words that it stands in', () => {
  const { told } = resolve('Tor Okker rose. ⟪“⟦The skipper⟧ said ⟪no⟫,”⟫ ⟦Okker⟧ said.');
  expect(told).toEqual([null, 'Tor Okker (part-of-name: Tor Okker)']);
});

it('gives a surname to the one who has it and whom pronouns make so, whatever a list says of the given name', () => {
  const found = resolve('⟦Ollie Varga⟧ told them. He left. ⟦Mr Varga⟧ said so.').told;
  expect(found[1]).toMatch(/^Ollie Varga /);
  expect(resolve('⟦Petra Varga⟧ told them. She left. ⟦Mr Varga⟧ said so.').told[1]).toMatch(/^Varga /);
});

it('takes “we” for the body that somebody speaks for, and never for one person', () => {
  const guild = '⟦The Deck Guild⟧ said ⟪so⟫. ';
  expect(resolve(`${guild}⟪“⟦We⟧ said ⟪no⟫,”⟫ said ⟦its chairman, Tor Okker⟧.`).told[1]).toMatch(
    /^Deck Guild \(first-person/,
  );
  expect(resolve(`${guild}⟪“⟦I⟧ said ⟪no⟫,”⟫ said ⟦its chairman, Tor Okker⟧.`).told[1]).toMatch(/^Tor Okker \(/);
  expect(resolve('⟪“⟦We⟧ said ⟪no⟫,”⟫ said ⟦Tor Okker⟧.').told[0]).toBe(null);
  // a bare post right behind what the body said; not of somebody who has another’s
  const behind = (who: string) => resolve(`${guild}${who} left. ⟪“⟦We⟧ said ⟪no⟫,”⟫ ⟦Tor Okker⟧ said.`).told[1];
  expect(behind('Chief executive Tor Okker')).toMatch(/^Deck Guild \(first-person/);
  expect(behind('Farmer Tor Okker')).toBe(null);
});

it('weighs “he” in a quotation by who had spoken before it, whoever speaks further on', () => {
  const text = '⟦Clive Okker⟧ said ⟪so⟫. ⟪“⟦He⟧ said ⟪no⟫,”⟫ ⟦Petra Lindqvar⟧ said.';
  const [, he] = resolve(text).told;
  expect(he).toBe('Clive Okker (pronoun: Clive Okker)');
  expect(resolve(`${text} ⟦One clerk⟧ said ⟪no⟫.`).told[1]).toBe(he);
});

it.each([
  ['⟪“They fired,”⟫ ministry spokesman Tor Venn said. Tarsk was silent. ⟦The Tarsk foreign ministry⟧ said ⟪so⟫.', null],
  ['Tor Venn, the state auditor, left. ⟦The state⟧ said ⟪so⟫.', null],
  ['Tor Venn, the harbour auditor, left. ⟦The auditor⟧ said ⟪so⟫.', 'Tor Venn'],
])('takes no body for a person who has its noun in what he is called: %s', (text, name) => {
  const told = resolve(text).told.at(-1) ?? '';
  expect(told.startsWith('Tor Venn')).toBe(name !== null);
});
