// dualtrack export: the store out, in a form other programs read.
import { Command, Option } from 'commander';
import { readListedCodes } from '../analyse/register/listed-codes.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportFormatName } from '../serve/export/export-formats.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { withExistingStore } from './with-store.ts';
import { openOutput } from './write-output.ts';

interface ExportOptions {
  readonly format: ExportFormatName;
  readonly output: string;
  readonly bom?: true;
}

export function exportCommand(context: CliContext): Command {
  const formats = Object.entries(EXPORT_FORMATS).map(([name, { describes }]) => `  ${name.padEnd(15)} ${describes}`);
  const command = new Command('export')
    .summary('write the whole store as NDJSON, CSV, Web Annotation, PLOVER, a table like GDELT’s or iCalendar')
    .description(
      `Writes every record, ordered by report id: the same reports give the same bytes, in whatever order they were added.

${formats.join('\n')}

Offsets are UTF-16 units of the report’s text, but code points in Web Annotation, PLOVER and GDELT. In CSV a cell that a spreadsheet would take for a formula (= + - @, tab, line end first) has an apostrophe put in front; take one leading apostrophe off such cells to have the text back.`,
    )
    .addOption(
      new Option('--format <format>', 'form of the output').choices(Object.keys(EXPORT_FORMATS)).default('ndjson'),
    )
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addOption(new Option('--bom', 'begin CSV with a byte order mark, which Excel needs to read UTF-8'))
    .addHelpText(
      'after',
      examples(
        ['a table of statements for a spreadsheet', 'export --format csv --bom --output statements.csv'],
        ['everything, for another program', 'export > records.ndjson'],
        ['who did what to whom, as event data', 'export --format plover --output events.jsonl'],
        ['what is announced, for a calendar', 'export --format ical --output announced.ics'],
      ),
    );
  return withAction<ExportOptions>(command, context, async (_, { store: location, format, output, bom }) => {
    const { signal } = context;
    await withExistingStore(location, async (store) => {
      const out = await openOutput(output, context);
      const form: ExportFormat = EXPORT_FORMATS[format];
      const listedCode = format === 'plover' || format === 'gdelt' ? await readListedCodes(store) : null;
      const pieces = form.write(store.all(), { byteOrderMark: bom === true, ...(listedCode && { listedCode }) });
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
