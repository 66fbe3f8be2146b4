// dualtrack move: one store's record into another, whatever engine is behind either.
import { Argument, Command } from 'commander';
import { DualtrackError } from '../errors.ts';
import { toPrintableLocation } from '../store/location.ts';
import { type AnalysisMoved, findOtherFindings, moveAnalysis } from '../store/move-analysis.ts';
import { findDifferences, moveStore } from '../store/move-store.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { toPrintable } from './printable.ts';
import { besideLines, startProgress } from './progress.ts';
import { withExistingStore, withStore } from './with-store.ts';

const ARE_THE_SAME: ReadonlySet<AnalysisMoved> = new Set(['copied', 'known']);

const OF_FINDINGS: Record<Exclude<AnalysisMoved, 'stopped'>, string> = {
  copied: 'findings copied\n',
  known: 'findings known\n',
  none: '',
  apart:
    'findings not copied: the other store holds reports or corrections of its own; the next `findings` makes them from all\n',
  changed:
    'findings not copied: somebody wrote into one of the stores meanwhile; run the same command again, or the next `findings` makes them\n',
};

export function moveCommand(context: CliContext): Command {
  const command = new Command('move')
    .summary('copy a store into another, also between SQLite and PostgreSQL')
    .description(
      `Copies every report with its entries, every refused input, every correction, every list of actors and all findings of the store FROM into the store TO, then reads both and compares them byte for byte. FROM is left as it is; TO is made when it is not there, and what it holds already is kept. Run it again after it was stopped, and it goes on. Findings are left out where TO holds reports or corrections of its own: from all of them together others follow, which the next \`findings\`, \`gauge\` or \`export --format csv-findings\` makes; in a large store that takes a while.

A store is a file, or postgres://USER@HOST/DATABASE (with ?schema=NAME for more than one store in a database). Ends with 1 when something differs. With --json: {"added", "known", "reread", "refused", "corrections", "listed", "findings", "differing"}; "findings" is copied, known (they were there), none (FROM has none), apart (TO has reports or corrections of its own) or changed (somebody wrote meanwhile).`,
    )
    .addArgument(new Argument('<from>', 'the store to copy'))
    .addArgument(new Argument('<to>', 'the store to copy it into'))
    .addHelpText(
      'after',
      examples(
        ['a file that has become too small for the desk', 'move dualtrack.db postgres://desk@db.example/record'],
        ['and back, to take it along', 'move postgres://desk@db.example/record travel.db'],
      ),
    );
  return withAction(command, context, async ([from, to], { json }) => {
    const { signal, stdout, stderr } = context;
    if (from === to)
      throw new DualtrackError(
        'invalid-option',
        `both stores are the same: ${toPrintableLocation(from!)}`,
        'name two stores',
      );
    return await withExistingStore(from!, (source) =>
      withStore(to!, async (target) => {
        const { reports } = await source.counts();
        const withProgress = async <T>(does: string, work: (advance: (count: number) => void) => Promise<T>) => {
          const shown = json ? besideLines(context) : context;
          const progress = await startProgress(shown, does, 'reports', async () => reports);
          try {
            return await work((count) => progress.advance(count));
          } finally {
            progress.stop();
          }
        };
        const moved = await withProgress('copying', (onReports) => moveStore(source, target, { signal, onReports }));
        const findings = signal.aborted
          ? 'stopped'
          : await withProgress('copying findings', (onReports) => moveAnalysis(source, target, { signal, onReports }));
        const differing = signal.aborted
          ? []
          : await withProgress('comparing', (onReports) => findDifferences(source, target, { signal, onReports }));
        if (!signal.aborted && ARE_THE_SAME.has(findings)) differing.push(...(await findOtherFindings(source, target)));
        if (signal.aborted) {
          stderr.write('dualtrack: interrupted; what was copied is kept. Run the same command again to go on.\n');
          return EXIT.interrupted;
        }
        if (json) stdout.write(`${JSON.stringify({ ...moved, findings, differing })}\n`);
        else {
          const { added, known, reread, refused, corrections, listed } = moved;
          stdout.write(
            `${added + known + reread} reports = ${added} added + ${known} known + ${reread} reread; ${refused} refused inputs, ${corrections} corrections, ${listed} actors of lists\n`,
          );
          if (findings !== 'stopped') stdout.write(OF_FINDINGS[findings]);
          for (const id of differing) stdout.write(`differs: ${toPrintable(id)}\n`);
          if (differing.length === 0) stdout.write('both stores give the same bytes\n');
        }
        return differing.length === 0 ? EXIT.ok : EXIT.failed;
      }),
    );
  });
}
