// Kills `dualtrack add` at random moments and says whether law 6 held (test/cli/kill-add.ts says how it looks).
//
//   node scripts/kill-add.ts [kills] [seed]        default 50 kills, seed 1
import { killAdd } from '../test/cli/kill-add.ts';

const [kills = 50, seed = 1] = process.argv.slice(2).map(Number);
const { inTheMiddle, acknowledged, faults } = await killAdd(kills, seed, {
  onKill: (kill) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${kill}/${kills}`);
  },
});
if (process.stderr.isTTY) process.stderr.write('\r');
for (const fault of faults) console.error(fault);
console.log(
  `${kills} kills of dualtrack add (seed ${seed}), ${inTheMiddle} while it was at work; ${acknowledged} endings acknowledged; ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
