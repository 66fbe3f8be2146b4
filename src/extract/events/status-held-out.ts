// Rules that tell a deed that somebody is bent on, ought to do, threatens or did not do in favour of another, whatever the finder takes it for. They belong
// to UNSETTLED_RULES. Above each: a phrase it catches, one it must not.
import type { StatusRule } from './status-question.ts';

const W = String.raw`(?!(?:and|but|or|before|after|when|while|although|because|as|then|who|which|that|in|on|at|over|of) )[\w'’-]+ `;
const BENT_ON = /(?: hell -)? (?:bent|intent) (?:up)?on (?:\w+ly )?$/;
const THREATENING = new RegExp(
  ` threaten(?:s|ed|ing)? (?:with )?(?:an? |new |fresh |further |more |another )(?:${W}){0,2}$`,
);
const IN_PLACE_OF = / (?:instead of|rather than) (?:\w+ly )?$/;
const IN_PLACE_OF_A = new RegExp(` instead of (?:\\w+ing )?(?:an? |any |another |new |fresh )(?:${W}){0,2}$`);
/** No “should have”, which tells of what was left undone, and no “must have been”, which takes it for done. */
const OUGHT = / (?:should|ought to|must) (?:also |now |\w+ly )?(?:be )?(?:\w+ly )?$/;

export const HELD_OUT_RULES: readonly StatusRule[] = [
  // “rebels bent on [attacking] the port”; not “bent on it, they [attacked]”
  { name: 'bent-on', status: 'conditional', test: ({ left }) => BENT_ON.test(left) },
  // “a video threatening an [attack] on Sund”; not “threatened Tarsk after the [attack]”
  {
    name: 'threatened-deed',
    status: 'threatened',
    test: ({ noun, left }) => noun && THREATENING.test(left),
  },
  // “instead of [visiting] Sund”, “instead of making a [visit] to Sund”; not “spoke of peace instead of the [raid]”, which was one
  {
    name: 'in-place-of',
    status: 'negated',
    test: ({ noun, left, trigger }) =>
      noun && !/ing$/.test(trigger) ? IN_PLACE_OF_A.test(left) : IN_PLACE_OF.test(left),
  },
  // “Varga should be [barred] from office”, “Tarsk must [withdraw]”; not “should have [left]”, “must have been [shot]”
  { name: 'ought', status: 'conditional', test: ({ noun, left }) => !noun && OUGHT.test(left) },
];
