// How long a promise is spoken of, in days.

/** A promise is spoken of this long after it was made … */
export const OUTCOME_DAYS = 400;
/** … and this long after the day by which it was to be kept: later the same words tell of something else. */
export const AFTER_DEADLINE = 180;
/** Days by which a sentence about a deadline may name a later day: “on Saturday, a day after the deadline”. */
export const PAST_DEADLINE = 3;
