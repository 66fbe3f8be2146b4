// The page's addresses: a path goes in, the view it stands for comes out.

export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'reader'; readonly reportId: string }
  | { readonly view: 'unknown' };

/** The route of `path`; a path that no view has is `unknown`, never an error. */
export function routeOf(path: string): Route {
  if (path === '/') return { view: 'home' };
  const reader = /^\/reports\/([^/]+)\/?$/.exec(path);
  if (reader) {
    try {
      return { view: 'reader', reportId: decodeURIComponent(reader[1]!) };
    } catch {
      return { view: 'unknown' };
    }
  }
  return { view: 'unknown' };
}

/** The address of a report, or of one entry in it. */
export function reportPath(reportId: string, entryId?: string | null): string {
  return `/reports/${encodeURIComponent(reportId)}${entryId ? `#${encodeURIComponent(entryId)}` : ''}`;
}
