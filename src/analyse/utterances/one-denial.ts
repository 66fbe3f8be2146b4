// The traces of two reports in; denials of one speaker that are one answer to one charge, however differently each report words it, out.
//
//   “no Tarskian weapon had been fired on Saturday, at Skerrow or at anything else”      She denied that Tarskian forces had fired on the quay. “We do not shoot at ferries.”
//   not “that it had burned the mill”, a week later                                      not “that it had burned the mill” and “that it had sold the mill”

import type { Passage } from '../../record/passage.ts';
import type { Claim } from '../disputes/alleged.ts';
import { isBare, isOneDeed } from '../disputes/claim.ts';
import { matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import type { Trace } from '../findings/trace.ts';
import { isSameSpeaker, type Saying } from './saying.ts';

/** One charge is answered at once: what is denied again after that is said again. */
export const DENIED_DAYS = 2;
/** Words of the deed, without names, that both must have where no event tells that it is one: stems, bits, share of the lighter side’s. */
const ONE_DEED = { stems: 2, bits: 12, ofLighter: 0.5 };
/** Characters between a denial and what its speaker says of it in her own words. */
const RIGHT_BEHIND = 120;
const NEGATED = /\b(?:not|never|no|none|nobody|nothing)\b|n['’]t\b/iu;

interface Denial {
  readonly claim: Claim;
  /** Its content, and the quotation right behind it. */
  readonly sayings: readonly Saying[];
}

type Body = Pick<Trace['body'], 'claims' | 'sayings'>;

const known = new WeakMap<Body, readonly Denial[]>();
/** Denials that name what is denied, of a speaker who is known. */
export function denialsIn(body: Body): readonly Denial[] {
  const there = known.get(body) ?? readDenials(body);
  known.set(body, there);
  return there;
}

const readDenials = ({ claims, sayings }: Body): Denial[] =>
  claims
    .filter((claim) => claim.side === 'denial' && claim.speaker !== null && claim.within === null && !isBare(claim))
    .flatMap((claim) => {
      const own = sayings.find(({ entryId }) => entryId === claim.entryId);
      if (own === undefined) return [];
      const end = own.content.spans.at(-1)!.end;
      const behind = sayings.filter(
        ({ form, content, speaker }) =>
          form === 'direct' &&
          isSameSpeaker(speaker, claim.speaker) === true &&
          piecesOf(content).some(({ start, text }) => start > end && start - end <= RIGHT_BEHIND && NEGATED.test(text)),
      );
      return [{ claim, sayings: own.form === 'direct' ? [own] : [own, ...behind.slice(0, 1)] }];
    });

/** “They had it ready,” she said. She denied it. “We never did”: one quotation whose second piece stands behind the denial. */
function piecesOf({ spans, text }: Passage): { readonly start: number; readonly text: string }[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    const piece = text.slice(at, at + end - start);
    at += end - start + 1;
    return { start, text: piece };
  });
}

/** The sayings of both reports that are one denial, each of the first with each of the second. */
export function onesDenied(a: Trace, b: Trace): (readonly [Saying, Saying])[] {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > DENIED_DAYS) return [];
  return denialsIn(a.body).flatMap((ours) =>
    denialsIn(b.body)
      .filter((theirs) => isSameSpeaker(ours.claim.speaker, theirs.claim.speaker) === true && isOne(ours.claim, theirs.claim)) // biome-ignore format: one line
      .flatMap((theirs) => ours.sayings.flatMap((x) => theirs.sayings.map((y) => [x, y] as const))),
  );
}

function isOne(a: Claim, b: Claim): boolean {
  if (isOneDeed(a, b)) return true;
  const { stems, weight, ofLighter } = overlapOfMatter(deedOf(a), deedOf(b));
  return stems >= ONE_DEED.stems && weight >= ONE_DEED.bits && ofLighter >= ONE_DEED.ofLighter;
}

const deedOf = ({ content }: Claim) => withoutNames(matterOf(content.text));
