// The fields of a search, in the order of its sentence.
export const FIELDS = ['q', 'track', 'kind', 'act', 'type', 'actor', 'outlet', 'from', 'to'] as const;
export type Field = (typeof FIELDS)[number];

/** Those that are chosen from what was found, with what is counted for each. */
export const FACETS = ['track', 'kind', 'act', 'type', 'actor', 'outlet'] as const;
export type Facet = (typeof FACETS)[number];

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  track: 'Track',
  kind: 'Kind',
  act: 'Said how',
  type: 'Done what',
  actor: 'Who takes part',
  outlet: 'Outlet',
};
