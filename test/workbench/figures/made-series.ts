// Series of figures made up for tests.
import type { FigureSeries } from '../../../src/serve/contract/figures.ts';

type Point = FigureSeries['points'][number];
type Telling = Point['tellings'][number];

export const tellingOf = (value: number | null, fields: Partial<Telling> = {}): Telling => ({
  reportId: 'r1',
  outlet: 'The Sund Courier',
  published: '2031-04-09',
  entryId: `e${value}${JSON.stringify(fields).length}`,
  value,
  low: value,
  high: value,
  who: null,
  figure: { spans: [{ start: 0, end: 4 }], text: `${value}` },
  takenBack: null,
  sentence: { spans: [{ start: 0, end: 9 }], text: `a sentence that tells ${value}` },
  ...fields,
});

export const pointOf = (
  from: string | null,
  to: string | null,
  tellings: Telling[],
  fields: Partial<Point> = {},
): Point => ({
  ...{ from, to, isDated: true, differ: false, tellings },
  ...fields,
});

export const seriesOf = (points: Point[], fields: Partial<FigureSeries> = {}): FigureSeries => ({
  id: 's1',
  of: 'count',
  unit: 'soldier',
  measure: '',
  whose: 'Kestria',
  change: null,
  points,
  tellings: points.reduce((sum, { tellings }) => sum + tellings.length, 0),
  reports: 1,
  sources: 1,
  ...fields,
});
