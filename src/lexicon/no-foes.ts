// What nobody makes war on and what makes war on nobody, though news says “battled”, “hit”, “killed” of it. Of Token.norm; each an alternation for a
// head noun. In: nothing. Out: pieces of patterns.

/** Diseases and ailments: “battled pneumonia”. */
export const ILLS =
  'pneumonia|cancers?|leukaemia|leukemia|flu|influenza|measles|cholera|malaria|typhoid|dengue|ebola|covid(?:-19)?|coronavirus|tuberculosis|diabetes|dementia|illness(?:es)?|diseases?|infections?|outbreaks?|viruse?s?|epidemics?|pandemics?|fevers?|depression|addiction|alcoholism|asthma|stroke|strokes|sepsis|injury|injuries|obesity|smoking|insomnia|fatigue|exhaustion|pollution|heat|hypothermia|starvation|famine|hunger|thirst|old age';
export const FIRES = 'fires?|blazes?|wildfires?|bushfires?|flames?|inferno|infernos|smoke|fumes';
/** What happens to nobody’s purpose: “a car crash killed three”. */
export const MISHAPS =
  'crash(?:es)?|accidents?|collisions?|derailments?|collapses?|pile-ups?|stampedes?|landslides?|avalanches?|mudslides?|rockfalls?|capsizings?|shipwrecks?|shipwreck|sinking|drownings?|gas leaks?|leaks?|overdoses?|falls?';
/** States of an economy or a country: “fought inflation”, “hit by shortages”. */
export const CONDITIONS =
  'inflation|unemployment|poverty|corruption|crime|bureaucracy|recessions?|slumps?|downturns?|shortages?|delays?|outages?|blackouts?|power cuts?|cuts?|prices?|costs?|bills?|fares?|fees|taxes|tax|tariffs?|levy|levies|duties|debts?|losses|sanctions|austerity|crisis|crises|scandals?|setbacks?|cancellations?|closures?|redundancies|layoffs|rumou?rs|allegations|claims|remarks|words|comments|news|headlines|nerves|doubts?|fears?|racism|sexism|prejudice|discrimination|homelessness|injustice|stereotypes|stigma|odds|temptation|boredom|traffic|congestion|erosion|salinity|pests|weeds|locusts|rats';
/** What drives or sails into others without its driver meaning it. Not warships, tanks, jets. */
export const VEHICLES =
  'lorr(?:y|ies)|trucks?|bus(?:es)?|coach(?:es)?|minibus(?:es)?|cars?|taxis?|vans?|trains?|trams?|locomotives?|ferr(?:y|ies)|trawlers?|tankers?|freighters?|barges?|yachts?|tractors?|motorcycles?|motorbikes?|scooters?|bicycles?|cyclists?|motorists?|driver|drivers|airliners?|excavators?|cranes?|trees?|branch|boulders?|lift|elevator';

/** What is said, planned and laid down: who attacks it attacks it in words. */
export const IDEAS =
  'plans?|proposals?|bills?|laws?|legislation|acts?|reforms?|budgets?|rulings?|verdicts?|judg(?:e)?ments?|decisions?|polic(?:y|ies)|measures?|strateg(?:y|ies)|schemes?|programmes?|programs?|ideas?|deals?|agreements?|treat(?:y|ies)|pacts?|accords?|compromises?|offers?|claims?|allegations?|statements?|speech(?:es)?|remarks|comments|reports?|findings|record|records|manifestos?|campaigns?|candidac(?:y|ies)|constitution|amendments?|clauses?|levies|lev(?:y)|taxes|tax|cuts?|increases?|rises?|appointments?|nominations?|motions?|drafts?|texts?|handling|response|approach|lack|failure|silence|choice|move|system|practice|theor(?:y|ies)|views?|opinions?|arguments?|notion|methods?|priorities|rules?|regulations?|directives?|curriculum|monopoly|capitalism|communism|liberalism';
/** Works that may fail: “the film bombed”. */
export const WORKS =
  'films?|movies?|plays?|shows?|musicals?|albums?|songs?|records?|books?|novels?|jokes?|series|sitcoms?|concerts?|sequels?|operas?|comed(?:y|ies)|launch|products?|campaigns?|speech(?:es)?|interviews?|gigs?|sets?';
/** Whom a club hires and fires. */
export const OF_SPORT =
  'coach(?:es)?|head coach(?:es)?|trainers?|goalkeepers?|strikers?|managers?|team managers?|players?|quarterbacks?|physios?|scouts?';
/** Machines and goods that one pulls: “pulled the brakes”, “pulled the advert”. */
export const PULLED =
  'brakes?|handbrakes?|levers?|cords?|ropes?|strings?|curtains?|plugs?|punch(?:es)?|switch(?:es)?|carts?|sledges?|ploughs?|trolleys?|teeth|tooth|muscles?|hamstrings?|pints?|crowds?|strokes?|faces?|stunts?|tricks?|advert(?:s|isements?)?|ads?|products?|episodes?|books?|films?|articles?|stor(?:y|ies)|beers?|doors?|chairs?|weight|bodies|bod(?:y)|survivors?|passengers?|victims?|wreckage|children|child|boy|girl|man|woman|swimmers?';
/** Goods that shops and makers take back. */
export const GOODS =
  'products?|goods|beers?|wines?|milk|cheese|toys?|drugs?|medicines?|vaccines?|cars?|models?|adverts?|advertisements?|books?|films?|savings|cash|deposits?';
/** Words that one takes back. */
export const OWN_WORDS =
  'remarks?|comments?|claims?|allegations?|accusations?|statements?|threats?|complaints?|objections?|veto(?:es)?|charges|lawsuits?|suits?|demands?|testimony|resignation';

/** A word in -ing only right behind the verb or an article: “fought [rising] costs”, not “beat students [protesting] fees”, who do that. Put before a word of the object. */
export const NO_PARTICIPLE =
  "(?:(?<=^ |(?:^| )(?:the|an?|its|their|his|her|our|this|that|these|those|'s|’s|off|against|with|down|by|at|into) )|(?!\\w+ing ))";

/** Before a word of an object that is not its head: no preposition, or verb that leads elsewhere. */
export const OF_OBJECT =
  '(?!(?:in|on|at|by|with|for|from|to|of|and|after|before|as|over|into|near|against|that|who|which|was|were|had|has|is|are|will) )';

/** What may follow a noun that heads its phrase: a mark, a preposition, an adverb, a day. Not another noun: “the reform [school]”. */
export const BEHIND_HEAD =
  '(?=(?:[.,;:?!()—–“”"-]|in|on|at|for|as|over|with|by|from|of|to|and|or|but|that|which|who|whose|during|after|before|when|while|because|since|until|against|into|near|between|under|hard|again|back|outside|this|last|next|yesterday|today|\\w+ly|\\w+day|\\w+ing|was|were|had|has|is|are|will|would) |$)';
