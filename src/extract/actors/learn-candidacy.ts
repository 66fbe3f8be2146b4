// A place right behind somebody in; the person called a candidate, where the words say that they run. That is no office.
import type { Token } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';

const RACE = /^(?:presidential|senate|election|re-?election|primary|white|house|gubernatorial|mayoral|own|struggling)$/;
const CAMPAIGN = /^(?:campaign|candidacy|bid|nomination)$/;
const RUNS = /^(?:running|runs|ran|seeking|seeks|sought)$/;
const FOR = /^(?:president|senate|governor|mayor|office|congress|re-?election|nomination|presidency)$/;

/**
 * `holder`: the first token of the name or pronoun; `at`: the token behind it, a possessive’s ’s included.
 *
 *   Okker’s presidential [campaign]      his [campaign]      Okker is [running] for president      not: “Okker campaigned”
 */
export function learnCandidacy(tokens: readonly Token[], entity: Entity, holder: number, at: number): void {
  if (entity.kind !== 'person' || entity.calledAs.some(({ head }) => head === 'candidate')) return;
  const end = campaignEnd() ?? raceEnd();
  if (end === null) return;
  const passage = [holder, end] as const;
  entity.calledAs.push({ head: 'candidate', words: new Set(), of: null, time: 'now', from: end - 1, to: end, passage });

  function campaignEnd(): number | null {
    let i = at;
    while (i < at + 2 && RACE.test(tokens[i]?.norm ?? '')) i++;
    return CAMPAIGN.test(tokens[i]?.norm ?? '') ? i + 1 : null;
  }
  function raceEnd(): number | null {
    let i = at;
    while (i < at + 3 && /^(?:,|who|is|was|has|been|also)$/.test(tokens[i]?.norm ?? '')) i++;
    if (!RUNS.test(tokens[i]?.norm ?? '')) return null;
    for (let k = i + 1; k < i + 6 && tokens[k]?.kind === 'word'; k++) if (FOR.test(tokens[k]!.norm)) return k + 1;
    return null;
  }
}
