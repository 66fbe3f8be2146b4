// Verbs of speaking that go more than one way, each with a phrase its rule catches and one it must not.
import type { Act } from '../../lexicon/act.ts';
import { type ActRule, rulesFor } from './construction.ts';
import { isAboutItself, opensWith } from './content-shape.ts';

const OWN_DECISIONS = new Set(
  `candidacy bid ban plan decision resignation retirement withdrawal boycott sanction policy campaign order moratorium appointment
  recall cut closure ceasefire truce embargo tour departure intention nomination pick reform ruling`.split(/\s+/),
);
/** What the source itself will do to others: "that he would [cut] the gas". */
const HOSTILE = new Set(
  `cut close attack strike retaliate sue respond punish block shut expel invade bomb destroy harm fire impose act consequence consequences
  retaliation force leave withdraw boycott veto seize arrest kill hit sanction sanctions end stop deport jail prosecute`.split(
    /\s+/,
  ),
);

/** “Who pays?” asked Okker; asked about the toll → ask. asked Sund to wait; asked for time → demand. */
const ask: ActRule = ({ norms, content }) => {
  if (norms.includes('for') || norms.includes('to') || content.kind === 'infinitive' || content.opening === 'for')
    return 'demand';
  if (content.kind === 'question' || content.kind === 'quotation' || content.opensQuoted || norms.includes('about'))
    return 'ask';
  return content.words.slice(1, 5).includes('to') || /^(?:that|permission)$/.test(content.opening) ? 'demand' : 'ask';
};

/** told crews to stay → demand. told itself that → believe. told them that; told the story → say. */
const tell: ActRule = ({ content, norms }) => {
  if (norms.some((norm) => /^(?:itself|himself|herself|themselves|myself)$/.test(norm))) return 'believe';
  return content.kind === 'infinitive' ? 'demand' : 'say';
};

/** announced her bid; announced that it would recall → decide. announced that the ice had gone → say. */
const announce: ActRule = ({ content }) => {
  if (content.kind === 'quotation' || content.kind === 'question') return 'say';
  if (content.kind === 'infinitive') return 'decide';
  const early = content.words.slice(0, 6);
  if (isAboutItself(content))
    return early.some((word) => /^(?:would|will|'ll|had|have|has|was|is|were|are)$/.test(word)) ? 'decide' : 'say';
  return content.kind !== 'clause' && opensWith(content, OWN_DECISIONS, 5) ? 'decide' : 'say';
};

/** warned that he would cut the gas; warned that, if they came, force would follow → threaten. warned that ice was near → say. */
const warn: ActRule = ({ content }) => {
  const { words } = content;
  const will = words.findIndex((word) => /^(?:would|will|'ll|could)$/.test(word));
  if (will < 0 || content.kind === 'quotation') return 'say';
  const hostile = words.slice(0).some((word) => HOSTILE.has(word));
  if (isAboutItself(content) && words.slice(0, 3).includes(words[will]!))
    return hostile || words.includes('if') ? 'threaten' : 'say';
  return words.slice(0, 4).includes('if') && hostile ? 'threaten' : 'say';
};

/** suggested that it was late: a person says, data report. suggested waiting; suggested they should wait → demand. */
const suggest: ActRule = ({ content, source }) => {
  if (source.kind === 'record' || source.kind === 'thing') return 'report';
  if (content.kind === 'gerund' || content.kind === 'infinitive') return 'demand';
  return content.kind === 'clause' && content.words.slice(0, 7).includes('should') ? 'demand' : 'say';
};

/** indicated, revealed: a poll reports; somebody says. Without a source what came out is reported. Not "showed": that is reported. */
const disclose: ActRule = ({ source }) => (source.kind === 'person' || source.kind === 'nobody' ? 'say' : 'report');

/** called the talks a farce → criticise. called her “the grown-up” → praise. called the hall an annex → say. */
const call: ActRule = ({ content }) => judged(content.judgment);

/** proposed that the Pact meet → demand. proposed a tunnel; proposed to build → intend. */
const propose: ActRule = ({ content }) =>
  content.kind === 'clause' && content.opening === 'that' && !isAboutItself(content) ? 'demand' : 'intend';

/** questioned whether it was safe; “Why now?” he questioned → ask. questioned his motives → criticise. */
const question: ActRule = ({ content }) => {
  if (/^(?:about|over|as|of)$/.test(content.opening)) return 'ask';
  return content.kind === 'phrase' || content.kind === 'gerund' ? 'criticise' : 'ask';
};

/** A court, a law, a government ordered them to leave → decide. The captain ordered them to stay → demand. */
const order: ActRule = ({ source }) =>
  source.kind === 'court' || source.kind === 'law' || source.rules ? 'decide' : 'demand';

/** named Lindqvar as envoy → decide. named the ship “Gull”; a plan named “Anvil” → say. */
const name: ActRule = ({ content, norms }) =>
  content.kind !== 'quotation' &&
  !content.opensQuoted &&
  content.opensWithName &&
  (norms.length === 1 || !norms.includes('as'))
    ? 'decide'
    : 'say';

/** concluded that it was late: a person → believe, an inquiry → report, a court → decide. “We are done,” he concluded → say. */
const conclude: ActRule = ({ source, content, norms }) => {
  if (norms.includes('by')) return 'say';
  if (source.kind === 'court') return 'decide';
  if (source.kind === 'record' || source.kind === 'outlet' || source.inquires) return 'report';
  return content.kind === 'quotation' || content.opensQuoted || content.kind === 'none' ? 'say' : 'believe';
};

/** launched | her bid → decide. launched | a website → say. */
const launch: ActRule = ({ content }) => (opensWith(content, OWN_DECISIONS, 5) ? 'decide' : 'say');

/** offered to lend ferries → promise. offered her thoughts; offered a reply → say. */
const offer: ActRule = ({ content, norms }) =>
  content.kind === 'infinitive' || norms.includes('to') ? 'promise' : 'say';

export const judged = (balance: number): Act => (balance > 0 ? 'praise' : balance < 0 ? 'criticise' : 'say');

/** challenged whether → ask. challenged Tarsk to prove → demand. challenged the ruling → oppose. */
const challenge: ActRule = ({ content }) => {
  if (content.kind === 'question') return 'ask';
  return content.kind === 'infinitive' || content.words.slice(1, 5).includes('to') ? 'demand' : 'oppose';
};

/** reported, found, uncovered by whomever → report; the bare noun too. */
const report: ActRule = ({ norms }) => (norms.includes('back') ? 'say' : 'report');

export const RULES_OF_SPEAKING = rulesFor({
  ask,
  tell,
  announce,
  'warn|caution|warn of|warn against|warn about': warn,
  suggest,
  'indicate|reveal|signal|disclose': disclose,
  'underscore|underline|highlight|emphasize|emphasise': ({ source }) => (source.kind === 'record' ? 'report' : 'say'),
  // the sign read “Closed” → say; the record read → report
  read: ({ source }) => (source.kind === 'record' || source.kind === 'outlet' ? 'report' : 'say'),
  launch,
  // the Isles allow boats in → decide; she allowed that she was late → say
  allow: ({ content }) => (content.kind === 'clause' && content.opening === 'that' ? 'say' : 'decide'),
  confirm: ({ source }) => (source.kind === 'record' || source.kind === 'outlet' ? 'report' : 'say'),
  'call|describe|portray|depict|brand|label|dub|term|deem|characterize|characterise|compare|liken|cast|paint|frame|present|pronounce|equate|caricature|bill|peg':
    call,
  propose,
  'question|question whether': question,
  order,
  name,
  conclude,
  offer,
  challenge,
  report,
  demand: ({ norms }) => (norms.includes('know') ? 'ask' : 'demand'),
});
