// The about file of a gold in, the articles that were gone through for it out, also those in which nothing was found.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DualtrackError } from '../errors.ts';

const About = z.object({ articles: z.array(z.string()) });

/** The ids in a file {"articles": [id, …]}, other fields left unread. Throws unreadable-input and invalid-gold. */
export async function readAbout(path: string): Promise<readonly string[]> {
  const hint = 'name a JSON file {"articles": [id, …]}';
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DualtrackError('unreadable-input', `cannot read: ${path}`, hint, { cause });
  });
  try {
    return About.parse(JSON.parse(text)).articles;
  } catch (cause) {
    throw new DualtrackError('invalid-gold', `no list of articles: ${path}`, hint, { cause });
  }
}
