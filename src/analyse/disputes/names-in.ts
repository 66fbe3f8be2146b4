// Words in, the names in them out, in a form in which a people and its state are one.
import { listWords } from '../../text/list-words.ts';

/** “Tarskian soldiers from Tarsk” → tarsk: capitalised words by their first five letters, so that a people and its state are one. */
export function namesIn(text: string): string[] {
  const names = listWords(text).filter(
    ({ start, folded }) => /^\p{Lu}/u.test(text.slice(start)) && !NOT_NAMES.has(folded),
  );
  return [
    ...new Set(names.map(({ folded }) => folded.replace(/'s?$/, '').slice(0, 5)).filter((name) => name.length > 2)),
  ].sort();
}

/** Titles, days, months and words that begin sentences. */
const NOT_NAMES = new Set(
  `the a an and but or if in on at by of for from to with we he she it they i you our his her its their this that these those there then
  not no yes what who when where why how all any some every each mr mrs ms miss dr sir lord president prime minister premier foreign
  defence defense interior general secretary chancellor senator judge mayor king queen spokesman spokeswoman ministry government
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/),
);
