// Words by which a writer judges, or passes on what is alleged without saying who alleges it. Only words that seldom mean anything else in
// news: “corrupt”, “brutal”, “strong” and “historic” are told as facts too often. In small letters, with straight apostrophes.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** “The [brazen] attack on the bridge”, “the ministry [conveniently] forgot”. Not “a hollow tree”: such words are left out. */
export const OWN_JUDGMENTS = words(
  `brazen brazenly cynical cynically reckless recklessly shameful shamefully shameless shamelessly disgraceful disgracefully outrageous
  outrageously despicable vile heinous monstrous grotesque absurd absurdly ludicrous ludicrously laughable laughably preposterous farcical
  hypocritical hypocritically sanctimonious craven cowardly gutless spineless feckless hapless haplessly clueless inept ineptly bungled
  botched bumbling pathetic pathetically pitiful woeful woefully dismal abysmal appalling appallingly atrocious scandalous scandalously
  sordid squalid sinister nefarious treacherous perfidious duplicitous mendacious deceitful disingenuous bogus phoney spurious servile
  slavish slavishly fawning obsequious subservient hysterical hysterically shrill rabid fanatical delusional deranged unhinged thuggish
  brutish barbaric barbarous bloodthirsty murderous heartless callous callously merciless mercilessly arrogant arrogantly haughty
  haughtily imperious pompous smug smugly self-serving greedy rapacious venal ill-advised ill-conceived misguided foolish foolishly
  foolhardy idiotic moronic senseless senselessly futile disastrous disastrously ruinous calamitous shambolic tiresome tiresomely
  preposterously self-styled evil-minded embittered ignoble unscrupulous fleeced hoodwinked
  heroic heroically valiant valiantly gallant gallantly noble nobly magnificent magnificently splendid splendidly glorious gloriously
  masterful masterfully masterly brilliant brilliantly superb superbly admirable admirably exemplary statesmanlike visionary far-sighted
  dignified selfless selflessly tireless tirelessly steadfast steadfastly long-overdue much-needed wisely bravely courageously
  farce charade travesty mockery fiasco debacle shambles folly lunacy madness hypocrisy stooge stooges lackey lackeys henchman henchmen
  cronies warmonger warmongers warmongering hirelings puppet puppets fearmongering scaremongering grandstanding
  clique cliques
  predictably unsurprisingly conveniently tellingly naively inexplicably inexcusably unforgivably mercifully thankfully fortunately
  shabby shabbily shabbiest contemptible contemptibly unforgivable unpardonable inexcusable spiteful swindlers cowardice shamelessness
  grubby tawdry abominably sermonising skulduggery
  unfortunately sadly regrettably alarmingly worryingly disturbingly astonishingly rightly wrongly`,
);

/** “The minister [of course] said nothing”. */
export const OWN_JUDGMENT_PHRASES = [
  'of course',
  'needless to say',
  'not surprisingly',
  'as it has always done',
  'as it always has',
  'as they have always done',
  'as he has always done',
  'as she has always done',
  'true to form',
  "to nobody's surprise",
  "to no one's surprise",
  'little wonder',
  'no wonder',
  'so much for',
  'make no mistake',
  'it is no secret',
  'it is hard not to',
  'it is difficult not to',
  'as everyone knows',
  'as everybody knows',
  'nobody believes',
  'no one believes',
  'nobody doubts',
  'few will believe',
  'the plain truth',
  'the simple truth',
  'in truth',
  'beyond any doubt',
  'without a doubt',
  'should be ashamed',
  'ought to be ashamed',
  'should have been ashamed',
  'ought to know better',
  'should know better',
  'ought to have known better',
  'should have known better',
  'should hang their head',
  'should hang their heads',
  'ought to hang their heads',
  'without shame',
  'no sense of shame',
  'no shame left',
  'the decency to',
  'daylight robbery',
  'highway robbery',
  'in name only',
  'only itself to blame',
  'only himself to blame',
  'only herself to blame',
  'only themselves to blame',
  'only itself to thank',
  'blood on its hands',
  'blood on his hands',
  'blood on their hands',
  'the backbone of a',
  'is an open secret',
  'an insult to every',
  'unworthy of',
  'not before time',
  'a bit rich',
  'in our name',
  'we say it plainly',
  'let us say it plainly',
  'stinks to heaven',
] as const;

/** Frames in which a word of judging-words.ts, or one of these, judges: “It was a [thin] result”, “that is a [remarkable] sentence”. */
export const FRAMED_JUDGMENTS = words(
  `thin meagre meager odd strange curious remarkable extraordinary striking neat clever telling grim bleak bitter bold
  timid sorry good bad better worse best worst lame tame tired stale clumsy graceless ungracious
  unworthy worthy handsome elegant astute deft adroit hasty rash bizarre surreal shabby mean grubby filthy tawdry stupid obscene sorry squalid`,
);

/** “Has [allegedly] paid the militia”, “is [said to] have fled”: nobody is named who says so. Not “she said to him”. */
export const UNSOURCED_WORDS = words('allegedly reportedly purportedly supposedly reputedly ostensibly apparently');

/** A form of “be” stands before each. */
export const UNSOURCED_PHRASES = [
  'said to',
  'believed to',
  'thought to',
  'understood to',
  'rumoured to',
  'rumored to',
  'alleged to',
  'reported to',
  'suspected of',
  'accused of',
  'widely seen as',
  'widely regarded as',
  'widely believed',
  'widely expected',
] as const;
