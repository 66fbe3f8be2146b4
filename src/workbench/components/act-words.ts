// What somebody does with words, as a verb.
import type { Act } from '../../record/statement.ts';

export const ACT_WORDS: Readonly<Record<Act, string>> = {
  say: 'says',
  deny: 'denies',
  allege: 'alleges',
  promise: 'promises',
  threaten: 'threatens',
  demand: 'demands',
  refuse: 'refuses',
  praise: 'praises',
  criticise: 'criticises',
  support: 'supports',
  oppose: 'opposes',
  believe: 'believes',
  feel: 'feels',
  intend: 'intends',
  decide: 'decides',
  ask: 'asks',
  report: 'reports',
  other: 'speaks',
};
