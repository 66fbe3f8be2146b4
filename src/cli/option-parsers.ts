// Words of the command line in, values out; what is no value is misuse.
import { InvalidArgumentError } from 'commander';

/** A parser of whole numbers from `low` to `high`, both included. */
export function parseWhole(low: number, high: number): (word: string) => number {
  return (word) => {
    const value = Number(word);
    if (!/^\d+$/.test(word) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };
}

/** A number from 0 to 1. */
export function parseShare(word: string): number {
  const value = Number(word);
  if (word.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return value;
}

/** An ISO 8601 date: 2031-03-09. */
export function parseDate(word: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== word)
    throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
  return word;
}

/** An ISO 8601 instant with its zone: 2031-03-09T10:00:00Z. */
export function parseInstant(word: string): string {
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(word) ||
    Number.isNaN(Date.parse(word))
  )
    throw new InvalidArgumentError('Give an instant as YYYY-MM-DDTHH:MM:SSZ.');
  return new Date(word).toISOString();
}
