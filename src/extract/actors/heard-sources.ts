// A token of the report’s own words in; who has spoken before it, out.
import { contentAround } from './find-speaker.ts';
import type { Scene, Source } from './scene.ts';

/**
 * “‘I think they know,’ [she] said”, “Okker said Venn had denied it. [He] …”: who has spoken before is Okker, and not “I”, “they” or Venn, of whom only somebody’s words say so.
 * In such words themselves they count: “Okker said Venn swore that [he] knew”.
 */
export function heardSources(scene: Scene, at: number): readonly Source[] {
  const { sources, quoted } = scene;
  if (quoted(at) || contentAround(scene, at) !== null) return sources;
  return sources.filter((source) => !source.isTold && !quoted(source.at));
}
