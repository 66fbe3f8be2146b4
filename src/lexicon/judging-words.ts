// Words that judge whom or what they are said of: "called it a triumph", "described them as a disgrace". In the form of Token.norm.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const APPROVING = words(
  `great good best better brilliant smart strong hero heroes heroic courageous brave bravest wonderful fantastic amazing terrific
  tremendous excellent outstanding remarkable historic triumph friend honest decent tough principled success successful beautiful genius
  incredible steady steadiest proud visionary grownup winner champion superb magnificent marvelous marvellous masterful masterpiece
  masterstroke breakthrough milestone inspiring inspirational inspiration gifted talented wise wisest thoughtful capable competent
  competence qualified trustworthy reliable dependable generous gracious kind noble honorable honourable admirable exemplary impressive
  stellar splendid glorious fine finest superior invaluable indispensable essential fair fearless bold resolute dedicated devoted
  patriotic patriot statesman statesmanlike trailblazer pioneer pioneering role-model model icon legend legendary giant star gem treasure
  blessing boon gift victory win helpful constructive productive refreshing welcome sensible reasonable prudent sound solid stunning
  extraordinary exceptional spectacular phenomenal perfect ideal flawless awesome lovely delightful charming warm compassionate caring
  loyal hardworking tireless credible authentic genuine sincere eloquent articulate savvy shrewd skilled effective efficient robust
  fabulous super positive promising landmark bright respected beloved fighter leader`,
);

export const DISAPPROVING = words(
  `unhinged fascist stalinist nazi desperate bad worst worse terrible horrible disgrace disgraceful disaster disastrous liar liars lying
  lies lie dishonest dishonesty corrupt corruption crooked weak stupid stupidity dumb dangerous danger racist racism sexist sexism bigot
  bigoted bigotry fraud fraudulent phony phoney fake failed failure failing fails joke farce disgusting shameful shame outrageous outrage
  ridiculous absurd absurdity reckless irresponsible unfit unqualified unprepared hypocrite hypocritical hypocrisy offensive hateful
  nasty crazy insane wrong evil coward cowardly idiot idiotic fool foolish nonsense unacceptable divisive ugly vile sick sad rigged toxic
  cruel unfair unjust illegal unlawful criminal crook crooks thug thugs extremist extreme radical demagogue demagoguery con charlatan
  timid farcical mess chaos chaotic catastrophe catastrophic abomination appalling abhorrent atrocious awful horrendous horrific
  horrifying deplorable deplorables despicable detestable repulsive repugnant revolting reprehensible contemptible loathsome sleazy sleaze
  scandal scandalous scam sham hoax rip-off ripoff swindle swindler cheat cheater traitor treason treasonous puppet pawn stooge lapdog
  bully bullying menace monster tyrant tyranny tyrannical dictator dictatorial authoritarian despot autocrat autocratic oppressive
  misogynist misogynistic misogyny xenophobic xenophobe xenophobia homophobic islamophobic anti-semitic antisemitic supremacist
  barbaric savage brutal vicious heartless callous mean mean-spirited petty vindictive arrogant arrogance smug elitist out-of-touch
  clueless ignorant ignorance incompetent incompetence inept ineffective inadequate insufficient lazy low-energy weakling loser losers
  moron moronic imbecile buffoon clown clownish circus sideshow stunt gimmick pathetic laughable ludicrous preposterous silly childish
  immature juvenile infantile unstable erratic unpredictable unreliable untrustworthy deceitful deceptive misleading false untrue bogus
  baseless groundless unfounded manipulative cynical opportunist opportunistic greedy selfish lawless rogue terrorist terrorists
  warmonger hawkish naive naïve delusional deluded paranoid hysterical unhelpful counterproductive wasteful bloated broken
  dysfunctional backward regressive un-american unpatriotic undemocratic unconstitutional immoral amoral unethical indecent obscene
  inappropriate inhumane inhuman heinous egregious grotesque sinister creepy dirty filthy rotten lousy poor inferior mediocre lackluster
  lacklustre disappointing embarrassing embarrassment humiliating humiliation insulting insult tasteless crude crass vulgar rude
  obnoxious annoying boring stale empty hollow shallow vacuous meaningless pointless useless worthless hopeless doomed bankrupt ruinous
  destructive harmful poisonous cancerous cancer plague scourge curse nightmare hell bloodbath massacre witch-hunt smear attack
  threatening threat risky pandering flip-flopper flip-flopping wimp wimpy spineless gutless choke choker goofy sleepy killer murderer
  butcher war-criminal puppet-master unelectable unbelievable untenable unworkable unrealistic unsustainable half-baked ill-conceived
  misguided mistaken mistake blunder error flawed folly madness lunacy lunatic maniac psychopath sociopath narcissist narcissistic
  egomaniac pig pigs slob dog dogs rat snake weasel parasite scum trash garbage junk crap rubbish tripe drivel propaganda conspiracy bad-faith`,
);
