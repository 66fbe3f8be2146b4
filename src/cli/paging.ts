// The options that `list` and `search` share.
import { type Command, Option } from 'commander';
import type { ListQuery } from '../store/contract.ts';
import { parseDate, parseWhole } from './option-parsers.ts';

export interface PagingOptions {
  readonly limit: number;
  readonly cursor?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
}

export function withPaging(command: Command): Command {
  return command
    .addOption(new Option('--limit <n>', 'most rows, 1 to 500').argParser(parseWhole(1, 500)).default(50))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addOption(new Option('--outlet <name>', 'only reports of this outlet'))
    .addOption(new Option('--since <date>', 'published on this day or later').argParser(parseDate))
    .addOption(new Option('--until <date>', 'published on this day or before').argParser(parseDate));
}

export function toListQuery({ limit, cursor, outlet, since, until }: PagingOptions): Omit<ListQuery, 'order'> {
  return {
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(outlet !== undefined && { outlet }),
    ...(since !== undefined && { publishedFrom: since }),
    ...(until !== undefined && { publishedTo: until }),
  };
}
