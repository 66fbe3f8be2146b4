// The seam between whoever finds events, a trained model or rules, and what makes entries of them (make-events.ts).
import type { PloverType } from '../../lexicon/plover.ts';
import type { EVENT_STATUSES } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';

export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A happening as it was found, before it is an entry. Plain data: it travels between threads. All spans lie in the report's text. */
export interface FoundEvent {
  /** The words that tell it: "shelled", "held talks", "attack". Not empty. */
  readonly trigger: Span;
  /** Best first, at least one; confidences 0 to 1. */
  readonly types: readonly { readonly type: PloverType; readonly confidence: number }[];
  /** What the finder takes its status for; null: it does not tell, and grammar decides alone. */
  readonly status: { readonly is: EventStatus; readonly confidence: number } | null;
  /** PLOVER mode where the finder knows it; null: the words around the trigger are asked. */
  readonly mode: string | null;
  /** Whole phrases, one an actor: "Ilse Varga, the ministry’s spokeswoman". In text order. */
  readonly agents: readonly Span[];
  readonly recipients: readonly Span[];
  /** Without the preposition: "the port of Sund". */
  readonly places: readonly Span[];
  readonly confidence: number;
  /** The noun that the verb of the trigger carries, and that tells the same happening: “imposed ▸sanctions◂”, “broke off ▸talks◂”; `type` by the lexicon. */
  readonly carries?: { readonly noun: Span; readonly type: PloverType };
  /** Grammar leaves no other agents: “said that [both] had met and ▸agreed◂”. */
  readonly agentsAreSure?: true;
  /** Told in words that mean nothing else: “protests”, “Varga visited Sund”. An event also where a model sees none. */
  readonly plain?: true;
}
