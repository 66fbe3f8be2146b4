// The page's addresses: a path goes in, the view it stands for comes out.

export type Route =
  | { readonly view: (typeof PLAIN)[keyof typeof PLAIN] | 'unknown' }
  | { readonly view: 'reader'; readonly reportId: string }
  | { readonly view: 'actor'; readonly actorId: string };

const PLAIN = {
  '/': 'home',
  '/actors': 'actors',
  '/findings': 'findings',
  '/search': 'search',
  '/commitments': 'commitments',
  '/calendar': 'calendar',
  '/happenings': 'happenings',
  '/figures': 'figures',
  '/positions': 'positions',
  '/gauges': 'gauges',
  '/graph': 'graph',
  '/method': 'method',
} as const;

/** The route of `path`; a path that no view has is `unknown`, never an error. */
export function routeOf(path: string): Route {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (Object.hasOwn(PLAIN, plain)) return { view: PLAIN[plain as keyof typeof PLAIN] };
  const [, room, id] = /^\/(reports|actors)\/([^/]+)\/?$/.exec(path) ?? [];
  if (room === undefined || id === undefined) return { view: 'unknown' };
  try {
    const decoded = decodeURIComponent(id);
    return room === 'reports' ? { view: 'reader', reportId: decoded } : { view: 'actor', actorId: decoded };
  } catch {
    return { view: 'unknown' };
  }
}

/** The address of a report, or of one entry in it. */
export function reportPath(reportId: string, entryId?: string | null): string {
  return `/reports/${encodeURIComponent(reportId)}${entryId ? `#${encodeURIComponent(entryId)}` : ''}`;
}

/** The address of an actor of the register, or of what passed between two. */
export function actorPath(actorId: string, withId?: string | null): string {
  return `/actors/${encodeURIComponent(actorId)}${withId ? `?with=${encodeURIComponent(withId)}` : ''}`;
}
