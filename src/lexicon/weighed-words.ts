// Words that are weighed wherever two passages are held against each other, whatever for.

/** Anything is negated in it. */
export const NEGATED = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without)\b|n['’]t\b/iu;
/** Told of what is to come: “will pay”, “is to leave”. */
export const TO_COME = /\b(?:will|would|shall|should|could|may|might)\b|[’']ll\b|\b(?:is|are) to\b/u;
/** It begins as somebody’s own words. */
export const QUOTED = /^["“«„‘']/u;
