// Words around a verb by which what it tells is not done, and those that only look like it. Patterns over words in small letters, one blank between
// each and at both ends.

export const NEGATING = "not|n't|n’t|never|cannot|nor|neither";
/** What keeps somebody from doing it: “[refused to] say”, “is [unwilling to] pay”. */
export const WITHHOLDING =
  'unable to|impossible to|yet to|refus\\w+ to|refusal to|declin\\w+ to|fail\\w* to|unwilling to|reluctant to|without|stop\\w* short of';

/** pleaded [not guilty], [not only] said, [cannot help] but think, [without] delay, [no doubt] that: words of negation that do not negate the act. */
export const NO_NEGATION =
  / (?:not (?:only|just|merely|simply)|(?:not|n't) help but|(?:no|little|without(?: a| any)?) doubts?|(?:not|n't) (?:fail|hesitate) to|(?:not|n't) stop|no wonder|never fail(?:s|ed)? to|hard not to|no less|without (?!\w+ing )\w+|(?:not|n't|no|minced no) mince words|minced no words|(?:not|n't) mince words|not guilty) /g;
