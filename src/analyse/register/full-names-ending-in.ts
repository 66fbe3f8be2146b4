// Profiles in, and the end of a name; the keys of those over all reports whose full name ends so, out.
import type { Profile } from './profile.ts';

export const fullNamesEndingIn = (profiles: Iterable<Profile>, folded: string): ReadonlySet<string> =>
  new Set([...profiles].flatMap(({ named: { key, reach } }) => (reach === 'all-reports' && key.endsWith(` ${folded}`) ? [key] : []))); // biome-ignore format: one line
