// Nouns and adjectives that tell what a source does with the words although no rule looks for statements by them; those that do
// are in cue-nouns.ts and cue-adjectives.ts. A noun is judged as its verb: "his belief" → believe (docs/reference/acts.md).
import type { Act } from './act.ts';

const lists = (groups: Readonly<Partial<Record<Act, string>>>): ReadonlyMap<string, Act> =>
  new Map(
    Object.entries(groups).flatMap(([act, words]) =>
      words.split(/\s+/).map((word): [string, Act] => [word, act as Act]),
    ),
  );

/** Singular → act. */
export const ACT_NOUNS: ReadonlyMap<string, Act> = lists({
  say: `speech address interview letter email e-mail tweet post memo op-ed column book song film advertisement ad commercial slogan
    refrain mantra motto phrase chatter conversation discussion dialogue reply response answer mention reference allusion
    testimony depiction portrayal portrait rhetoric anecdote joke quip quote quotation summary disclosure dictum adage proverb
    monologue toast sermon lecture briefing update preview news-conference proclamation hint caveat example testimonial
    autobiography memoir essay chant outburst pronouncement clarification confirmation affirmation presentation shorthand
    talking-point drumbeat retelling recounting recollection narrative buzzword catchphrase`,
  report: `clip excerpt report study survey poll analysis research evidence data footage news coverage record documentation count tally estimate
    projection statistic figure ranking rating revelation expose investigation audit census scoop dispatch leak measurement
    printout`,
  deny: `disavowal rebuttal refutation disclaimer dismissal contradiction repudiation`,
  allege: `lawsuit suit indictment blame smear libel slander innuendo imputation countersuit`,
  promise: `undertaking deal`,
  threaten: `ultimatum menace intimidation blackmail`,
  demand: `petition exhortation instruction invitation solicitation urging entreaty prescription bidding push pressure`,
  refuse: `rebuff snub boycott abstention non-answer silence`,
  praise: `plaudit acclaim applause tribute compliment accolade adulation appreciation gratitude cheer ovation boast brag
    congratulation commendation kudos salute eulogy hymn`,
  criticise: `insult jab swipe dig barb slap disparagement ridicule scorn takedown grievance gripe broadside salvo tirade rant diatribe
    harangue invective scolding reproach censure lambasting put-down jeer boo taunt epithet backlash blowback outcry demagoguery
    scrutiny smackdown drubbing`,
  support: `support advocacy supporter backer proponent champion defender advocate booster loyalist surrogate campaigner allegiance
    loyalty sympathy preference favor favour sponsor sponsorship protection blessing enthusiast adherent follower cheerleader
    devotee faith solidarity popularity favorite favourite`,
  oppose: `opposition resistance opponent critic foe disagreement dissent protest hostility challenge detractor antipathy aversion
    enmity battle fight stand-off adversary feud`,
  believe: `stance sentiment attitude outlook perspective memory recollection recognition realization realisation diagnosis
    interpretation appraisal evaluation awareness certainty knowledge philosophy wisdom takeaway appearance reading guess wager
    hunch mindset vision diagnosis skepticism scepticism uncertainty misconception epiphany estimation imagination reckoning
    premise intuition prejudice`,
  feel: `fury outrage alarm dismay astonishment amazement surprise amusement joy delight pleasure pride shame guilt sorrow sadness
    grief remorse empathy condolence enthusiasm excitement passion love affection fondness respect trust distrust mistrust
    hatred hate disdain contempt disgust revulsion unease discomfort wariness ambivalence apprehension trepidation nervousness
    desperation despair dread terror panic indignation ire wrath resentment envy jealousy displeasure discontent dissatisfaction
    misgiving qualm interest optimism pessimism relief satisfaction gratification horror shock bewilderment confusion bitterness
    nostalgia yearning craving longing feeling emotion mood discontentment impatience exasperation annoyance irritation angst
    consternation adoration infatuation insecurity fascination`,
  intend: `proposal move intent aim objective bid effort attempt strategy readiness inclination resolve aspiration quest agenda mission motive scheme
    priority preparation proposition`,
  decide: `verdict choice appointment nomination injunction sentence acquittal veto adoption enactment passage decree edict mandate
    selection designation disqualification pick ballot reversal`,
  ask: `question inquiry enquiry query interrogation`,
  other: `apology focus attention negotiation debate withdrawal retraction prayer greeting forgiveness feint`,
});

/** Adjectives and participles used as such → act. */
export const ACT_ADJECTIVES: ReadonlyMap<string, Act> = lists({
  say: `outspoken vocal honest frank upfront candid blunt silent mum cagey vague unapologetic forthcoming self-described titled
    entitled`,
  report: `well-documented documented`,
  allege: `guilty purported alleged ostensible`,
  promise: `bound`,
  demand: `insistent`,
  refuse: ``,
  praise: `effusive laudatory much-praised acclaimed well-received reverential`,
  criticise: `scathing scornful harsh disparaging disrespectful derisive mocking vicious`,
  support: `loyal popular sympathetic favorable favourable partial behind unified united`,
  oppose: `against hostile anti`,
  believe: `clear unclear obvious evident apparent likely unlikely known unknown familiar conscious undecided well-known best-known
    renowned famous unimaginable unthinkable plausible possible impossible understandable unreasonable far-fetched unmistakable
    sanguine upbeat`,
  feel: `scared uneasy mad ashamed passionate bitter sick weary leery distrustful mistrustful fond enamored enamoured jealous envious
    jubilant ecstatic aghast horrified troubling alarming infuriating embarrassing galling disappointing confounding upsetting
    frustrating gratifying heartening hungry thirsty desperate intrigued sensitive pumped impatient ambivalent cynical
    empathetic irate livid resentful spooked jittery interested respectful bored irked miffed piqued fascinated`,
  intend: `open ready poised intent bent inclined out dedicated devoted set busy unafraid aimed`,
  other: `focused fixated`,
});
