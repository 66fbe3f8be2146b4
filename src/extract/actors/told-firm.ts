// A body in; whether the report says beside its name that it is a firm, out.
//
//   the oil giant [Harlan]      the company, [Harlan],      [Marrow], the parent company of Vell      not: [Harlan], which supplies a company
import type { Token } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';

const FIRM =
  /^(?:giant|maker|company|firm|retailer|carrier|airline|bank|chain|startup|start-up|manufacturer|producer|supplier|developer|operator|insurer|lender|brewer|miner|refiner|conglomerate|brand)$/;

/** Before token `at`. */
export function isToldFirm(tokens: readonly Token[], { names }: Entity, at: number): boolean {
  return names.some(({ from: start, to: behind }) => {
    if (start >= at) return false;
    if (FIRM.test(tokens[start - 1]?.norm ?? '')) return true;
    if (tokens[start - 1]?.text === ',' && tokens[behind]?.text === ',' && FIRM.test(tokens[start - 2]?.norm ?? ''))
      return true;
    if (tokens[behind]?.text !== ',' || !/^(?:an?|the|its|one)$/.test(tokens[behind + 1]?.norm ?? '')) return false;
    for (
      let i = behind + 2;
      i < behind + 7 && tokens[i]?.kind === 'word' && !/^(?:of|for|that|which)$/.test(tokens[i]!.norm);
      i++
    )
      if (FIRM.test(tokens[i]!.norm)) return true;
    return false;
  });
}
