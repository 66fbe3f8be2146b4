// The words of a cue and what governs them in, whether the act is told neither as done nor as not done out.
import { BE, DO, HAVE, MODALS, WH_WORDS } from '../../lexicon/function-words.ts';
import type { ActContext } from './act-context.ts';
import type { PolarityQuestion } from './polarity-question.ts';

/** [would] say, [may] announce, [if] asked. Not “he’d said” (had), nor the month. */
const MODAL =
  / (?:would|could|might|may|should|shall|must|will|'ll|wo|can|ca|ought|if|unless|whether|lest|perhaps|maybe) /;
/** he['d] say: would. Not “he'd said”, “he'd already known”: had. */
const CLITIC_WOULD =
  / 'd (?!(?:\w+ly |also |already |never |just |been |long |once )*(?:\w+ed|said|told|been|seen|known|made|had|heard|written|found|thought|given|taken|spoken|sworn|gone) )\w/;
/** [is expected to] announce, [is to] rule, [plans to] say. Not “were more likely to say”, which a poll finds of many. */
const FUTURE =
  / (?:expected|set|going|about|poised|slated|scheduled|due|(?<!more |less )likely|ready|prepared|preparing|planning|plans|planned|eager|gonna|threatened|intends?|hopes?|hoping|wants?|wanna|is|are|was|were) to \w/;
/** you [can see] that, I [must say], [would like to thank]: forms that do what they name. Not “would vote for”. */
const PERFORMED =
  / (?:can (?:\w+ly |now |still |also )?(?:see|hear|tell|assure|say|feel|imagine|understand|remember|think|only)|must (?:say|admit|confess|tell|know|think|have)|have to (?:say|admit|tell)|(?:would|'d) (?:\w+ly )?(?:like|love|prefer)) /;
const AUXILIARIES = new Set([...BE, ...DO, ...HAVE, ...MODALS]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
/** [Let] Sund say; [could] Okker object?: what stands right before the source of a bare verb. Not “let me say”, which says. */
const BEFORE_BARE_VERB = new Set("ensure let please should could would may might will must can 'll cannot".split(' '));

/** Whether the act is only possible, planned, asked about or demanded. */
export function isHypothetical({ context, words, act, text }: PolarityQuestion): boolean {
  if (PERFORMED.test(text)) return / (?:if|unless|whether) /.test(text);
  // “would not say”: that refusal took place.
  if (act === 'refuse' && / (?:would|will|wo|could) (?:\w+ )?(?:not|n't) /.test(text)) return false;
  if (MODAL.test(text) || CLITIC_WOULD.test(text)) return true;
  const { cue } = context;
  if (FUTURE.test(text) && words.some(({ at }) => cue[at - 1]?.norm === 'to')) return true;
  if (act !== 'ask' && isAsked(context)) return true;
  if (isConditional(context)) return true;
  if (cue[0]?.norm === 'to' && cue.length > 1) return !isPurpose(context);
  return isBareAfterModal(context);
}

/** [Does] Belmark object? [Why are] they proud of it? Not “Who pays what Tamsin promised?”, where the promise is a fact. */
function isAsked({ asked, before, source }: ActContext): boolean {
  if (!asked) return false;
  if (before.length === 0) return WH_WORDS.has(source[0]?.norm ?? '');
  return before.slice(-2).some(({ norm }) => AUXILIARIES.has(norm));
}

/** [If] Belmark objects; asked [whether] she knows. Not across a comma: “If they go, Sund says”. */
function isConditional({ before }: ActContext): boolean {
  const clause = before.slice(before.findLastIndex(({ text }) => text === ',') + 1).slice(-4);
  return clause.some(({ norm }) => CONDITIONS.has(norm));
}

function isBareAfterModal({ before, source, cue }: ActContext): boolean {
  const verb = cue[0]?.norm ?? '';
  return (
    source.length > 0 &&
    source[0]!.norm !== 'me' &&
    BEFORE_BARE_VERB.has(before.at(-1)?.norm ?? '') &&
    /^[a-z]+$/.test(verb) &&
    !/(?:ed|s|ing)$|^(?:said|told|wrote|is|was|has|had)$/.test(verb)
  );
}

/** What makes others act: “[leaving] Sund to wonder”. */
const CAUSING =
  /^(?:(?:lead|leav|caus|prompt|forc|driv|push|inspir|mov|allow|enabl|help|bring)(?:ing|ed|s|es)|led|left|drove|brought|first|last|latest)$/;
/** What an act yet to be done hangs on: “the [chance] to say”. */
const PROSPECT =
  /^(?:plans?|planned|planning|expected|wants?|wanted|going|about|likely|ready|set|needs?|able|chance|time|have|has|had|ought|unable|hopes?|intends?|refused?|how|what|whether|poised|scheduled|asked|urged|forced|opportunity|right|reluctant|impossible|easy|hard|willing|unwilling)$/;

/** went to Sund [to endorse] him; the first [to say] so: told as done. Not “Tamsin [to call] for a vote”, “the chance [to say]”. */
function isPurpose({ cue, source, before }: ActContext): boolean {
  const last = source.at(-1);
  const governor = before.at(-1)?.norm ?? '';
  const isSubject = last !== undefined && last.end <= cue[0]!.start && cue[0]!.start - last.end <= 1;
  if (isSubject) return CAUSING.test(governor) || source.some(({ norm }) => /^(?:first|last|latest)$/.test(norm));
  return !PROSPECT.test(governor);
}
