// What is asked of the figures, in the page's address and in the API's.

export interface FiguresAsked {
  /** Words of the measure or the unit. */
  readonly measure: string;
  /** Id or name of an actor. */
  readonly actor: string;
  /** Only series with tellings that cannot both be so. */
  readonly onlyTorn: boolean;
}

export function figuresAsked(query: string): FiguresAsked {
  const fields = new URLSearchParams(query);
  const words = (name: string) => (fields.get(name) ?? '').trim().slice(0, 500);
  return { measure: words('measure'), actor: words('actor'), onlyTorn: fields.get('odds') === 'only' };
}

export function addressOf({ measure, actor, onlyTorn }: FiguresAsked): string {
  const text = new URLSearchParams({
    ...(measure && { measure }),
    ...(actor && { actor }),
    ...(onlyTorn && { odds: 'only' }),
  }).toString();
  return text ? `/figures?${text}` : '/figures';
}

export const figuresPath = ({ measure, actor }: FiguresAsked): string =>
  `/api/figures?${new URLSearchParams({ limit: '100', ...(measure && { measure }), ...(actor && { actor }) })}`;
