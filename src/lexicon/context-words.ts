// Words that put an event into PLOVER’s contexts. A word of the event’s sentence in the form of Token.norm; "a_b" stands for "a b",
// a final * for any ending.
import type { PloverContext } from './plover.ts';

export const CONTEXT_WORDS: Readonly<Record<PloverContext, string>> = {
  military:
    'military army navy naval troop* soldier* battalion* brigade* regiment* warship* frigate* missile* tank tanks artillery general admiral colonel commander* air_force defence_ministry defense_ministry airstrike* shell shells shelling shelled drone* fighter_jet* warplane* garrison* barracks infantry marines reservist* ceasefire truce offensive',
  intelligence:
    'intelligence spy spies espionage spying wiretap* informant* double_agent counterintelligence surveillance eavesdrop*',
  executive:
    'president president_of prime_minister premier cabinet chancellor junta head_of_state executive_order decree decrees presidential',
  legislative:
    'parliament parliamentary senate congress lawmaker* deputies legislat* assembly speaker bill mps senator* chamber',
  election:
    'election* vote votes voted voters ballot* polls polling campaign candidate* referendum constituency electoral runoff',
  political_institutions:
    'constitution* coup constitutional institutions impeach* dissolv* power-sharing transition* ombudsman',
  pro_democracy:
    'pro-democracy democracy free_elections democratic_reform* civilian_rule opposition_rally democrats_in_exile',
  pro_autocracy: 'autocra* one-party dictator* strongman president_for_life term_limit*',
  economic:
    'trade tariff* econom* bank banks currency export* import* investment* loan* debt market* budget* tax taxes inflation oil_price* customs steel factory factories wage wages company companies billion million_dollars finance financial',
  legal:
    'court courts judge* trial lawsuit* prosecutor* verdict* sentence* sentenced convict* appeal_court tribunal* indict* attorney* lawyer* extradit* ruling',
  reparations: 'reparation* compensat* restitution redress',
  human_rights: 'human_rights torture* war_crime* atrocit* genocide massacre* crimes_against_humanity rights_group*',
  rights_freedoms:
    'free_speech freedom* press_freedom journalist* censor* civil_liberties newspaper_closed assembly_rights reporter* blogger* broadcaster*',
  repression:
    'crackdown* dissident* political_prisoner* martial_law curfew state_of_emergency tear_gas riot_police water_cannon dissent',
  human_security:
    'civilian* famine hunger starv* displaced humanitarian food_aid shelter* malnutrition relief_agency relief_agencies',
  gender: 'women gender girls feminist* domestic_violence abortion* rape raped',
  lgbt: 'lgbt* gay lesbian* transgender homosexual* same-sex pride_march pride_parade',
  religion_ethnicity:
    'church* mosque* religious ethnic* muslim* christian* jewish hindu* buddhist* sect sectarian bishop* imam* priest* temple* minority tribe* tribal monk* shrine*',
  inequality: 'inequality poverty caste racial racism discriminat* landless slum slums',
  diplomatic:
    'diplomat* embassy ambassador* consul* foreign_minist* envoy* treaty treaties summit* foreign_secretary delegation* bilateral multilateral secretary_general relations state_visit',
  territory:
    'border* territor* annex* enclave* disputed sovereignty demarcation island_dispute airspace frontier secession* separatist* breakaway',
  peacekeeping:
    'peacekeep* peacekeeper* blue_helmets ceasefire_monitor* observers buffer_zone peace_force stabilisation_force',
  health:
    'hospital* health vaccin* epidemic* pandemic* cholera ebola disease* virus doctors patients clinic* outbreak* medic medics',
  asylum: 'asylum refugee_status',
  migration: 'migrant* refugee* immigra* deport* emigra* resettle* visa visas border_crossers',
  disasters:
    'earthquake* flood* hurricane* cyclone* landslide* wildfire* drought* tsunami* eruption* storm storms quake disaster*',
  natural_resource:
    'oil gas coal mine mines miners mining copper gold fish fishing fisheries trawler* timber pipeline* water_rights diamonds rare_earth* lithium uranium tuna',
  environment: 'climate emission* pollution environment* carbon deforest* conservation nature_reserve oil_spill*',
  technology:
    'satellite* semiconductor* software technolog* internet 5g chip chips artificial_intelligence telecom* radar*',
  terrorism: 'terror* suicide_bomb* extremist* jihadi* militant* car_bomb*',
  cbrn: 'nuclear chemical_weapon* biological_weapon* radiolog* uranium warhead* nerve_agent* sarin plutonium test_ban inspectors reactor*',
  cyber: 'cyber* hack hacked hacker* hacking malware ransomware phishing',
  misinformation: 'disinformation misinformation fake_news falsehood* propaganda deepfake* troll_farm*',
  crime: 'murder* crime* criminal* gang gangs robber* kidnap* police_arrest* burglar* homicide* cartel* mafia arson',
  corruption: 'corrupt* brib* embezzl* graft kickback* money_laundering nepotis*',
  illegal_drugs: 'drug drugs cocaine heroin narcotic* opium methamphetamine fentanyl cannabis',
  trafficking: 'traffick* smuggl* people-smugg* arms_dealer*',
};
