// dualtrack findings: what the entries of all reports say together, and what people say of that.
import { Command, Option } from 'commander';
import { judgeFindings } from '../analyse/findings/judge-findings.ts';
import { FINDING_KINDS, type FindingKind } from '../record/finding.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { compareWithProgress } from './compare-reports.ts';
import { EXIT } from './exit-code.ts';
import { judgeCommands } from './findings-judge.ts';
import { formatFinding } from './format-finding.ts';
import { parseShare, parseWhole } from './option-parsers.ts';
import { withStoreToCorrect } from './with-store.ts';

interface FindingsOptions {
  readonly kind?: FindingKind;
  readonly report?: string;
  readonly rejected?: true;
  readonly open?: true;
  readonly sure: number;
  readonly limit: number;
  readonly cursor?: string;
}

export function findingsCommand(context: CliContext): Command {
  const command = new Command('findings')
    .summary('list what the reports say together')
    .description(
      'Lists findings, those with the newest report first: reports that are one report, versions of one article, one utterance or one happening in several reports, allegations with the denials that answer them, judgments that a report makes in its own voice, reversals, what came of commitments and announced events, figures that cannot both be so, corrections that a paper prints, bases that a share and a sum imply, and what cannot be inside one report. Reports that were added since are compared first. With --json: {items, next}, as schema/finding.json says, each with its judgment.',
    )
    .addOption(new Option('--kind <kind>', 'only findings of this kind').choices(FINDING_KINDS))
    .addOption(new Option('--report <id>', 'only those that rest on this report'))
    .addOption(new Option('--rejected', 'also those that somebody rejected'))
    .addOption(new Option('--open', 'only those that nobody judged'))
    .addOption(
      new Option('--sure <p>', 'only those told with such a confidence at least, 0 to 1')
        .argParser(parseShare)
        .default(0),
    )
    .addOption(new Option('--limit <n>', 'most rows, 1 to 500').argParser(parseWhole(1, 500)).default(50))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addHelpText(
      'after',
      examples(
        ['who denied what', 'findings --kind allegation-and-denial'],
        ['turns of position that are more likely than not', 'findings --kind reversal --sure 0.5'],
        ['what else a report is part of', 'findings --report 5f0c1c2e…'],
        ['say that one is wrong', 'findings reject 3a91… --by "M. Lindt" --why "two speeches"'],
      ),
    );
  const list = withAction<FindingsOptions>(command, context, async (_, options) => {
    const { stdout, stderr } = context;
    const { kind, report, rejected, open, sure, limit, cursor, store: location, json } = options;
    await withStoreToCorrect(location, async (store) => {
      await compareWithProgress(store, context);
      const page = await store.findings({
        limit,
        ...(kind !== undefined && { kind }),
        ...(report !== undefined && { reportId: report }),
        ...(cursor !== undefined && { cursor }),
      });
      const judged = judgeFindings(page.items, await store.corrections());
      const toldSo = judged.filter(({ confidence }) => confidence >= sure);
      const items = toldSo.filter(({ judgment }) =>
        open ? judgment === null : rejected || judgment?.verdict !== 'rejected',
      );
      if (json) {
        stdout.write(`${JSON.stringify({ items, next: page.next })}\n`);
        return;
      }
      for (const finding of items) stdout.write(`${formatFinding(finding)}\n`);
      if (page.items.length === 0) stderr.write('dualtrack: no findings\n');
      const unsure = judged.length - toldSo.length;
      if (unsure > 0) stderr.write(`dualtrack: ${unsure} less sure, not shown\n`);
      const left = toldSo.length - items.length;
      if (left > 0)
        stderr.write(
          open ? `dualtrack: ${left} judged, not shown\n` : `dualtrack: ${left} rejected, shown with --rejected\n`,
        );
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
  for (const judge of judgeCommands(context)) list.addCommand(judge);
  return list;
}
