// A told quantity and the change it is part of in, what goes up or down and whose it is out.
import { TRANSITIVE_CHANGE } from '../../lexicon/change-words.ts';
import { normAt } from './atom-at.ts';
import { asComplement } from './complement.ts';
import type { Change } from './find-change.ts';
import { isTimeWord, lowerPhraseAfter, type Phrase, phraseAfter } from './find-phrase.ts';
import { splitPossessor, subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';
import { isArticle, type Measured, NOTHING, owned } from './measured.ts';
import type { Told } from './quantity.ts';

export function measureOfChange(atoms: readonly Atom[], told: Told, change: Change, before: Measured | null): Measured {
  switch (change.kind) {
    case 'noun-behind': {
      const link = change.at + 1;
      const phrase = /^(?:in|of|to|on)$/.test(normAt(atoms, link)) ? phraseAfter(atoms, link + 1) : null;
      return phrase ? owned(atoms, phrase) : NOTHING;
    }
    case 'noun': {
      // "an increase of $600 million in aid", "an increase in aid of $600 million"
      const inside =
        /^(?:in|of|to)$/.test(normAt(atoms, change.at + 1)) && change.at + 2 < told.hedgeFrom - 1
          ? phraseAfter(atoms, change.at + 2)
          : null;
      const phrase = inside ?? (normAt(atoms, told.to) === 'in' ? lowerPhraseAfter(atoms, told.to + 1) : null);
      return phrase ? owned(atoms, phrase) : NOTHING;
    }
    case 'particle': {
      if (change.at > told.from) return before ?? asComplement(atoms, told) ?? NOTHING;
      const verb = change.at - 1;
      if (
        !/^(?:went|go|goes|gone|going|is|are|was|were|been|remained|be|held|hold|holds|stayed|kept)$/.test(
          normAt(atoms, verb),
        )
      )
        return before ?? NOTHING;
      const subject = subjectBefore(atoms, verb);
      return subject ? owned(atoms, subject) : (before ?? NOTHING);
    }
    case 'verb': {
      const object = TRANSITIVE_CHANGE.has(normAt(atoms, change.at)) ? objectOf(atoms, change.at, told) : null;
      const subject = subjectBefore(atoms, change.at);
      if (object !== null) {
        const { rest, whose } = splitPossessor(atoms, object);
        return { measure: rest, whose: whose ?? subject };
      }
      if (subject === null) return NOTHING;
      // "will add 1,200 megawatts", "cut 200 jobs": what is added is the figure itself
      const given = /^(?:add|cut|slash|reduc|trim|shav|shed|boost|rais|los|lower)/.test(normAt(atoms, change.at));
      if (!isPrepositionBefore(atoms, told) && (told.unit?.of === 'count' || (given && told.unit?.of !== 'share')))
        return { measure: null, whose: null };
      return owned(atoms, subject);
    }
  }
}

const isPrepositionBefore = (atoms: readonly Atom[], told: Told): boolean =>
  /^(?:by|to|from|at|between)$/.test(normAt(atoms, told.hedgeFrom - 1));

/** The object between a verb of change and its amount: "increased [their] defence spending in 2016 by". */
function objectOf(atoms: readonly Atom[], verb: number, told: Told): Phrase | null {
  const first = verb + 1;
  if (first >= told.hedgeFrom - 1 || atoms[first]?.kind !== 'word') return null;
  if (
    /^(?:by|to|from|at|in|on|since|over|sharply|again|last|this|only|more)$/.test(normAt(atoms, first)) ||
    /ly$/.test(normAt(atoms, first))
  )
    return null;
  let from = first;
  while (
    from < told.hedgeFrom &&
    (isArticle(normAt(atoms, from)) || /^(?:these|those|my|your|any|some|all)$/.test(normAt(atoms, from)))
  )
    from++;
  let to = from;
  const end = told.hedgeFrom - 1;
  while (to < end) {
    const atom = atoms[to]!;
    if (atom.kind === 'number' || (atom.kind === 'mark' && !/^[-‐‑’']$/.test(atom.text))) break;
    if (
      /^(?:in|on|at|by|from|since|over|during|this|last|next|within|until|annually|again|between)$/.test(atom.norm) ||
      isTimeWord(atom.norm)
    )
      break;
    to++;
  }
  while (to > from && /^(?:to|for|of|and|the|with)$/.test(normAt(atoms, to - 1))) to--;
  return to > from ? { from, to } : null;
}
