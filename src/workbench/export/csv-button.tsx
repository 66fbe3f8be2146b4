// What a page or a chart counts, as a table to take away.
import { type Cell, csvOf } from './csv-file.ts';
import { fileName, handFile } from './hand-file.ts';
import './export.css';

interface CsvButtonProps {
  readonly label?: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Asked for when it is taken. */
  rows(): readonly (readonly Cell[])[];
}

export function CsvButton({ label = 'Table as CSV', name, columns, rows }: CsvButtonProps) {
  const save = () =>
    handFile(new Blob([csvOf(columns, rows())], { type: 'text/csv;charset=utf-8' }), `${fileName(name)}.csv`);
  return (
    <span className="picture-buttons">
      <button type="button" onClick={save}>
        {label}
      </button>
    </span>
  );
}
