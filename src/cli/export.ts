// dualtrack export: the store, or what is asked for of it, out in a form other programs read.
import { Command, Option } from 'commander';
import { keepRegister } from '../analyse/register/register.ts';
import { EVENT_STATUSES, TRACKS } from '../record/reported-event.ts';
import { ACTS } from '../record/statement.ts';
import { EXPORT_FORM_NAMES, EXPORT_FORMS, type ExportFormName } from '../serve/contract/exports.ts';
import { openExport } from '../serve/export/open-export.ts';
import type { Selection } from '../serve/export/select-records.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { compareWithProgress } from './compare-reports.ts';
import { EXIT } from './exit-code.ts';
import { parseDate, parseShare } from './option-parsers.ts';
import { withExistingStore, withStoreToCorrect } from './with-store.ts';
import { openOutput } from './write-output.ts';

interface ExportCommandOptions extends Omit<Selection, 'q' | 'reports'> {
  readonly format: ExportFormName;
  readonly output: string;
  readonly bom?: true;
  readonly query?: string;
  readonly report?: readonly string[];
}

const KINDS = ['statement', 'event', 'figure', 'time', 'commitment'];

export function exportCommand(context: CliContext): Command {
  const formats = Object.entries(EXPORT_FORMS).map(([name, { describes }]) => `  ${name.padEnd(15)} ${describes}`);
  const command = new Command('export')
    .summary('write the store, or what you ask for of it, in one of many forms')
    .description(
      `Writes every record, ordered by report id: the same reports give the same bytes, in whatever order they were added. With options that ask, only what is asked for, by words and by actor newest first. Forms of entries then hold those asked for; forms of reports hold the reports that were looked through, whole.

${formats.join('\n')}

Offsets are UTF-16 units of the report’s text, but code points in Web Annotation, PLOVER and GDELT. In CSV a cell that a spreadsheet would take for a formula (= + - @, tab, line end first) has an apostrophe put in front; take one leading apostrophe off such cells to have the text back.`,
    )
    .addOption(new Option('--format <format>', 'form of the output').choices(EXPORT_FORM_NAMES).default('ndjson'))
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addOption(new Option('--bom', 'begin CSV with a byte order mark, which Excel needs to read UTF-8'))
    .addOption(new Option('--report <id...>', 'only these reports'))
    .addOption(new Option('--query <words>', 'only entries with these words: words, "a phrase", AND OR NOT'))
    .addOption(new Option('--actor <id>', 'only entries in which this actor of the register takes part'))
    .addOption(new Option('--with <id>', 'with --actor: only entries in which this one takes part too'))
    .addOption(new Option('--kind <kind>', 'only entries of this kind').choices(KINDS))
    .addOption(new Option('--act <act>', 'only statements of this act').choices(ACTS))
    .addOption(new Option('--type <type>', 'only events of this type, as coded'))
    .addOption(new Option('--status <status>', 'only events of this status').choices(EVENT_STATUSES))
    .addOption(
      new Option('--sure <p>', 'only entries of such a confidence at least, 0 to 1; times have none').argParser(
        parseShare,
      ),
    )
    .addOption(new Option('--track <track>', 'only this track; statements are dialogue').choices(TRACKS))
    .addOption(new Option('--outlet <name>', 'only reports of this outlet'))
    .addOption(new Option('--from <date>', 'only reports published on this day or later').argParser(parseDate))
    .addOption(new Option('--to <date>', 'only reports published on this day or earlier').argParser(parseDate))
    .addHelpText(
      'after',
      examples(
        ['a table of statements for a spreadsheet', 'export --format csv --bom --output statements.csv'],
        ['everything, for another program', 'export > records.ndjson'],
        ['who did what to whom, as event data', 'export --format plover --output events.jsonl'],
        ['what happened, where that is more likely so', 'export --format csv-events --status happened --sure 0.8'],
        ['what is announced, for a calendar', 'export --format ical --output announced.ics'],
        ['denials about the strait, to quote', 'export --format quotes --act deny --query strait'],
      ),
    );
  return withAction<ExportCommandOptions>(command, context, async (_, options) => {
    const { signal } = context;
    const {
      store: location,
      format,
      output,
      bom,
      query,
      report,
      actor,
      kind,
      act,
      type,
      status,
      sure,
      track,
      outlet,
      from,
      to,
    } = options;
    const selection: Selection = {
      q: query,
      reports: report,
      actor,
      with: options.with,
      kind,
      act,
      type,
      status,
      sure,
      track,
      outlet,
      from,
      to,
    };
    // Findings of reports that were added, or moved here, since are made first, as `findings` does.
    const hasFindings = format === 'csv-findings' || format === 'ical';
    await (hasFindings ? withStoreToCorrect : withExistingStore)(location, async (store) => {
      if (hasFindings) await compareWithProgress(store, context);
      if (signal.aborted) return;
      const pieces = await openExport(store, keepRegister(store), format, selection, { byteOrderMark: bom === true });
      const out = await openOutput(output, context);
      for await (const piece of pieces) {
        if (signal.aborted) break;
        await out.write(piece);
      }
      await out.close();
    });
    if (!signal.aborted) return EXIT.ok;
    context.stderr.write('dualtrack: interrupted; the export is not complete\n');
    return EXIT.interrupted;
  });
}
