// Agents and recipients as the model has them, with what rules see at the trigger, in; those that stand out, before they are told apart.
import type { Span } from '../../record/span.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import type { Roles } from '../events/find-roles.ts';
import type { Tokens } from '../statements/sentence-view.ts';

export interface Ground {
  readonly text: string;
  readonly event: FoundEvent;
  readonly rule: FoundEvent | undefined;
  readonly own: (spans: readonly Span[]) => readonly Span[];
  readonly spansOf: (phrases: readonly Tokens[]) => readonly Span[];
  /** The trigger is a verb that its subject does. */
  readonly isVerb: boolean;
  /** The trigger is a noun of the lexicon. */
  readonly isNoun: boolean;
}

/**
 * Agents and recipients before they are told apart. A passive is certain by grammar: its recipients stand, and its agents where “by” leads to
 * them. Elsewhere the model’s stand, but that nobody behind a verb does it: “bombed Sund, ▸killing◂ nine, after [rebels] shelled it”. Rules fill in
 * who acts, and to whom it is done where that turns on somebody: “slammed [the minister]”, not “slammed [a lawsuit]”.
 */
export function chooseSides(
  { text, event, rule, own, spansOf, isVerb, isNoun }: Ground,
  passive: Roles | null,
  isSomebody: (span: Span) => boolean,
): [agents: readonly Span[], recipients: readonly Span[]] {
  const isBy = ({ start }: Span) => start >= event.trigger.end && BY.test(text.slice(event.trigger.end, start));
  const isBehind = ({ start }: Span) =>
    start >= event.trigger.end && /\sby\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start));
  if (passive === null) {
    // “a ▸call◂ with [Solvane]”, “a ▸call◂ to [her]”: the other side; “handed [him] a note of ▸protest◂”: whom something else was done to
    const isWith = ({ start }: Span) =>
      isNoun && start >= event.trigger.end && WITH.test(text.slice(event.trigger.end, start));
    // “▸calls◂ for [inquiries]”: what they are for; “▸support◂ for [Okker]”: whom
    const isFor = ({ start }: Span) =>
      isNoun && start >= event.trigger.end && FOR.test(text.slice(event.trigger.end, start));
    const before = isVerb
      ? event.agents.filter((span) => span.start < event.trigger.start || isBy(span))
      : event.agents.filter(
          (span) => !isWith(span) && !isFor(span) && !(isNoun && OBJECT.test(text.slice(span.start, span.end))),
        );
    const others = event.agents.filter(isWith);
    const whose = others.length > 0 && before.length === 0 ? possessive(text, event.trigger.start) : [];
    const recipients = own(event.recipients.length > 0 ? event.recipients : others);
    // “the arrest of Orlik ▸by◂ the police”
    const by = isVerb ? [] : (rule?.agents.filter(isBehind) ?? []);
    return [
      by.length > 0
        ? by
        : rule?.agentsAreSure
          ? rule.agents
          : before.length > 0
            ? own(before)
            : whose.length > 0
              ? whose
              : isNoun
                ? own(rule?.agents ?? [])
                : (rule?.agents ?? []),
      recipients.length > 0 ? recipients : (rule?.recipients.filter(isSomebody) ?? []),
    ];
  }
  const done = rule && rule.agents.length > 0 ? rule.agents : spansOf(passive.agents);
  const suffered = rule && rule.recipients.length > 0 ? rule.recipients : spansOf(passive.recipients);
  const named = own(event.agents);
  return [
    done.length > 0 ? done : suffered.length === 0 ? named : named.filter(isBy),
    suffered.length > 0 ? suffered : own(event.recipients),
  ];
}

/** “[her] ▸meeting◂ with Solvane”. */
function possessive(text: string, end: number): Span[] {
  const found = /\b(his|her|their|its|our|my)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu.exec(text.slice(Math.max(0, end - 60), end));
  const start = found === null ? 0 : end - found[0].length;
  return found === null ? [] : [{ start, end: start + found[1]!.length }];
}

const WITH = /^\s+(?:with|to|against)\s+(?:the\s+|an?\s+)?$/i;
const FOR = /^\s+for\s+(?:the\s+|an?\s+)?$/i;
const OBJECT = /^(?:him|them)$/i;

/** Right before whoever does it: “investigated ▸by◂ sober panels”. */
const BY = /\sby\s+(?:the\s+|an?\s+)?$/i;
