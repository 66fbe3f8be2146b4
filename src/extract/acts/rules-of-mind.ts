// Verbs of belief, wish and decision that go more than one way, each with a phrase its rule catches and one it must not.
import { type ActRule, CLAIMS, OFFERS, PLANS, rulesFor } from './construction.ts';
import { opensWith } from './content-shape.ts';

/** wants to visit → intend. wants Tarsk to leave; wants | an answer from Sund → demand. wants to know → ask. */
const want: ActRule = ({ content, source, norms }) => {
  if (norms.includes('know') || (content.opening === 'to' && content.words[1] === 'know')) return 'ask';
  if (content.kind === 'infinitive' || source.kind === 'none') return 'intend';
  return content.words.slice(1).includes('to') ? 'demand' : 'intend';
};

/** hopes to run → intend. hopes that the thaw lasts → feel. */
const hope: ActRule = ({ content }) => (content.kind === 'infinitive' ? 'intend' : 'feel');

/** agreed to lend → promise. agreed | a truce → promise. agreed with Sund → support. agreed that it was late → believe. “Yes,” agreed Reyk → say. */
const agree: ActRule = ({ content, norms }) => {
  if (norms.includes('with')) return 'support';
  if (content.kind === 'infinitive' || norms.includes('to') || content.opening === 'to') return 'promise';
  if (content.kind === 'quotation' || content.opensQuoted) return 'say';
  return content.kind === 'phrase' ? 'promise' : 'believe';
};

/** committed to build → promise. has yet to commit to | Halvik (a name) → support. */
const commit: ActRule = ({ content, norms }) =>
  norms.at(-1) === 'to' && (content.opensWithName || /^(?:either|any|neither)$/.test(content.opening))
    ? 'support'
    : 'promise';

/** recognised that it was late → believe. recognises | the republic → support. */
const recognise: ActRule = ({ content }) => (content.kind === 'phrase' ? 'support' : 'believe');

/** A poll or an inquiry found → report; a court → decide; she found it hard → believe. */
const find: ActRule = ({ source }) => {
  if (source.kind === 'court') return 'decide';
  return source.kind === 'record' || source.kind === 'outlet' || source.inquires ? 'report' : 'believe';
};

/** The ministry’s count estimates, projects → report; she estimates that → believe. */
const estimate: ActRule = ({ source, word }) => {
  if (source.kind === 'record' || source.kind === 'outlet' || source.inquires) return 'report';
  if (source.kind === 'person') return word.lemma === 'estimate' || word.lemma === 'calculate' ? 'believe' : 'say';
  return word.lemma === 'estimate' ? 'believe' : 'report';
};

/** determined to win → intend. determined that it was safe: an inquiry reports, others decide. */
const determine: ActRule = ({ source, content }) => {
  if (content.kind === 'infinitive') return 'intend';
  return source.kind === 'record' || source.inquires ? 'report' : 'decide';
};

/** considers him a friend → believe. is considering | leaving; a bid; whether to run → intend. */
const consider: ActRule = ({ content, norms }) => {
  if (content.kind === 'gerund' || content.kind === 'question') return 'intend';
  return norms.some((norm) => norm === 'considering') &&
    content.kind === 'phrase' &&
    /^(?:a|an|his|her|its|their)$/.test(content.opening)
    ? 'intend'
    : 'believe';
};

/**
 * What is turned down tells how: rejected the claim that → deny; the plan → oppose; the request → refuse; by a court → decide.
 * Not "was rejected by voters" as a vote, nor a person's worth.
 */
const reject: ActRule = ({ content, source, word, norms }) => {
  if (source.kind === 'court') return 'decide';
  const isClaim =
    opensWith(content, CLAIMS) || (opensWith(content, new Set(['idea'])) && content.words.includes('that'));
  if (isClaim) return 'deny';
  if (opensWith(content, OFFERS)) return 'refuse';
  if (opensWith(content, PLANS)) return 'oppose';
  if (/^dismiss/.test(word.lemma)) {
    if (norms.includes('as') || content.words.includes('as'))
      return content.judgment < 0 || content.opensWithName ? 'criticise' : 'deny';
    return source.kind === 'none' && content.opensWithName ? 'decide' : 'deny';
  }
  return content.kind === 'clause' || content.kind === 'quotation'
    ? 'deny'
    : /^(?:that|it|them)$/.test(content.opening)
      ? 'refuse'
      : 'oppose';
};

/** denied that he lied → deny. A court denied the motion; denied permission to → decide. */
const deny: ActRule = ({ source, content }) =>
  source.kind === 'court' ||
  opensWith(content, new Set(['motion', 'request', 'appeal', 'permission', 'status', 'visa', 'access', 'petition']), 4)
    ? 'decide'
    : 'deny';

/** voted for the bill; voted against it → decide. would vote for Halvik; is voting for → support; never vote for → support. */
const vote: ActRule = ({ norms, word }) => {
  const leaning = norms.some((norm) =>
    /^(?:would|'d|will|'ll|voting|likely|going|plan|plans|planning|never|might|may)$/.test(norm),
  );
  if (!leaning) return 'decide';
  return word.lemma.includes('against') || norms.includes('against') ? 'oppose' : 'support';
};

/** approved the budget: a body decides; somebody approves of it → support. */
const approve: ActRule = ({ norms, content }) =>
  norms.includes('of') || content.opening === 'of' ? 'support' : 'decide';

/** is meant | to end it; is not meant | it … so → intend. means that → say; “I mean” → say. */
const mean: ActRule = ({ content, norms }) =>
  content.kind === 'infinitive' || norms.includes('to') || norms.includes('meant') ? 'intend' : 'say';

/** would like | to visit → intend; would like | Tarsk to leave → demand. likes the plan → feel. */
const like: ActRule = ({ content, norms }) => {
  if (!norms.some((norm) => norm === 'would' || norm === "'d")) return 'feel';
  return content.kind === 'infinitive' ? 'intend' : content.words.slice(1).includes('to') ? 'demand' : 'feel';
};

export const RULES_OF_MIND = rulesFor({
  'want|wanna': want,
  'hope|wish|hope for': hope,
  'agree|concur': agree,
  'commit|commit to': commit,
  'recognize|recognise': recognise,
  find,
  'estimate|project|calculate|forecast': estimate,
  determine,
  'consider|contemplate|mull|weigh': consider,
  'reject|dismiss|dismissal|rejection': reject,
  deny,
  'vote|vote for|vote against': vote,
  'approve|adopt': approve,
  mean,
  'like|love': like,
});
