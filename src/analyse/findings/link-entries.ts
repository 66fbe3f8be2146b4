// Findings in; the pairs of entries that they tie together out, as a line of time can draw them: from the earlier part to the later.
import type { Finding, FindingPart, PartRole } from '../../record/finding.ts';

export const LINK_KINDS = ['said-done', 'alleged-denied', 'position-reversal'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface LinkEnd {
  readonly reportId: string;
  readonly entryId: string;
}

export interface EntryLink {
  readonly kind: LinkKind;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** The part that the second entry plays: "met", "called-off", "denial". */
  readonly role: PartRole;
  readonly says: string;
  readonly finding: string;
  readonly confidence: number;
}

interface Ends {
  readonly kind: LinkKind;
  readonly from: readonly PartRole[];
  readonly to: readonly PartRole[];
}

const OUTCOMES = ['in-progress', 'met', 'partly-met', 'not-met', 'superseded'] as const;

/** Kinds of findings that tie one entry to another; the rest only lay passages beside each other. */
export const LINKING: Readonly<Partial<Record<Finding['kind'], Ends>>> = {
  'commitment-outcome': { kind: 'said-done', from: ['promise'], to: OUTCOMES },
  'scheduled-event': { kind: 'said-done', from: ['announced'], to: ['took-place', 'moved', 'called-off'] },
  'allegation-and-denial': { kind: 'alleged-denied', from: ['allegation'], to: ['denial'] },
  reversal: { kind: 'position-reversal', from: ['earlier', 'recalled'], to: ['later'] },
};

/** Each pair of entries once, in the order of the findings. Parts that rest on the text alone tie nothing. */
export function linkEntries(findings: readonly Finding[]): EntryLink[] {
  const links = new Map<string, EntryLink>();
  for (const { kind: of, parts, says, id, confidence } of findings) {
    const ends = LINKING[of];
    if (!ends) continue;
    const having = (roles: readonly PartRole[]) =>
      parts.filter((part): part is FindingPart & LinkEnd => part.entryId !== null && roles.includes(part.role));
    for (const from of having(ends.from))
      for (const to of having(ends.to)) {
        if (from.entryId === to.entryId) continue;
        const key = `${ends.kind} ${from.entryId} ${to.entryId}`;
        if (links.has(key)) continue;
        links.set(key, {
          kind: ends.kind,
          from: { reportId: from.reportId, entryId: from.entryId },
          to: { reportId: to.reportId, entryId: to.entryId },
          role: to.role,
          says,
          finding: id,
          confidence,
        });
      }
  }
  return [...links.values()];
}
