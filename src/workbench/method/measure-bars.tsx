// Measured figures as bars: the model's a bar with its number, the rules' alone a stroke.
import { FLOORS, type Measure } from './measured-kinds.ts';

interface MeasureBarsProps {
  readonly measures: readonly Measure[];
  /** What they were measured on. */
  readonly gold: string | null;
}

export function MeasureBars({ measures, gold }: MeasureBarsProps) {
  const hasRules = measures.some(({ rules }) => rules !== undefined);
  return (
    <figure className="measures">
      <ul>
        {measures.map(({ floor, rules, says }) => {
          const [value, byRules] = [FLOORS[floor], rules === undefined ? undefined : FLOORS[rules]];
          return (
            <li key={floor} title={floor}>
              <span className="measure-says">{says}</span>
              <span className="measure-value">
                {value === undefined ? 'not measured' : `${value} %`}
                {byRules !== undefined && <span className="unseen">, rules alone {byRules} %</span>}
              </span>
              <svg className="measure-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect className="measure-ground" width="100" height="4" />
                {value !== undefined && <rect className="measure-fill" width={value} height="4" />}
                {byRules !== undefined && <rect className="measure-rules" x={byRules - 0.3} width="0.6" height="4" />}
              </svg>
            </li>
          );
        })}
      </ul>
      <figcaption>
        At least so many in 100{gold && `, on ${gold}`}.
        {hasRules && ' The stroke in a bar: rules alone, without the model.'}
      </figcaption>
    </figure>
  );
}
