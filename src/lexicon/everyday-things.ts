// What everyday verbs have for their object where news takes other senses of them for deeds. Of Token.norm; each an alternation for a head noun. In:
// nothing. Out: pieces of patterns.

/** Sittings that a chair opens and closes: “closed the session”. */
export const SITTINGS =
  'sittings?|sessions?|meetings?|hearings?|debates?|proceedings|conferences?|assembl(?:y|ies)|congress|ceremon(?:y|ies)|services?|concerts?|lessons?';
/** Sums, and what is counted in them, that are made less: “slashed rates”, “axed 300 jobs”. Not aid, tariffs, troops. */
export const SUMS =
  'jobs?|posts?|positions|staff|workforce|payroll|rates?|prices?|budgets?|costs?|spending|expenditure|fares?|fees|wages?|salar(?:y|ies)|taxes|tax|dividends?|forecasts?|estimates?|output|production|emissions|bills?|rents?|bonuses|deficits?|routes?|services?';
/** Occasions that whoever holds them may call off. */
export const OCCASIONS =
  'rall(?:y|ies)|performances?|concerts?|shows?|match(?:es)?|games?|tournaments?|races?|flights?|trains?|ferr(?:y|ies)|sailings?|classes|lessons?|lectures?|festivals?|parades?|fairs?|parties|party|weddings?|holidays?|receptions?|picnics?|appearances?|engagements?|appointments?|orders?|subscriptions?';
/** Who calls off what others hold: a ban. */
export const AUTHORITIES =
  'police|government|authorit(?:y|ies)|council|ministry|minister|mayor|governor|court|judge|army|junta|regime|prefect|officials?';
/** Who has work that he may lay down. */
export const WORKERS =
  'nurses|doctors|midwives|dockers|teachers|lecturers|miners|drivers|workers|staff|crews?|pilots|porters|cleaners|postmen|firefighters|railwaymen|engineers|machinists|stevedores|printers|welders|technicians|clerks|employees|labourers|weavers|bakers|pickers|members|journalists|students';
/** Who bears arms, and their arms. */
export const ARMED =
  'soldiers?|troops?|rebels?|fighters?|militiam[ae]n|militias?|armou?r|tanks?|artillery|army|armies|forces?|marines|guerrillas?|gunm[ae]n|brigades?|battalions?|regiments?|garrisons?|columns?|infantry|units?|paratroopers?|invaders?|attackers?|warships?|jets|drones?|missiles?|shelling';
