// A chart to take away, as SVG or PNG with its caption.
import { type RefObject, useState } from 'react';
import { pngOf, svgOf } from './chart-picture.ts';
import { fileName, handFile } from './hand-file.ts';
import './export.css';

interface PictureButtonsProps {
  /** What holds the chart: the first SVG in it is taken. */
  readonly frame: RefObject<HTMLElement | null>;
  /** What the picture shows, of how many, and since when: it stands below it. */
  readonly caption: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

export function PictureButtons({ frame, caption, name }: PictureButtonsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (kind: 'svg' | 'png') => async () => {
    setProblem(null);
    const chart = frame.current?.querySelector('svg');
    if (!chart) return;
    try {
      const svg = svgOf(chart, caption);
      const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
      handFile(blob, `${fileName(name)}.${kind}`);
    } catch (error) {
      setProblem(`No picture: ${error instanceof Error ? error.message : error}. Take the SVG, or choose fewer days.`);
    }
  };
  return (
    <span className="picture-buttons">
      <button type="button" onClick={save('svg')}>
        Picture as SVG
      </button>
      <button type="button" onClick={save('png')}>
        as PNG
      </button>
      {problem && <span role="alert">{problem}</span>}
    </span>
  );
}
