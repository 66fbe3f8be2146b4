// A noun that a body is called by, or the last word of a body’s name, in; what sort of body that is, out.
import { singularOf } from '../../lexicon/singulars.ts';

export type BodyClass = 'firm' | 'house' | 'office' | 'league' | 'paper';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const CLASSES: ReadonlyMap<string, BodyClass> = new Map([
  ...words(
    `company firm carmaker automaker chipmaker drugmaker planemaker retailer supplier manufacturer maker developer operator airline carrier
    bank lender insurer brewer brewery distillery dairy grocer supermarket store shop chain brand label startup start-up producer
    publisher broker brokerage builder contractor conglomerate consortium studio utility fintech business corporation miner refiner
    refinery shipyard shipbuilder yard baker bakery caterer distributor wholesaler consultancy agency-firm fund investor landlord
    plc ltd inc corp corporation co llc gmbh ag holdings partners associates airlines airways motors industries technologies
    systems foods mills energy power oil gas shipping lines capital securities markets homes stores hotels brothers bros sons group`,
  ).map((word) => [word, 'firm'] as const),
  ...words(
    `hospital clinic hospice school university college academy museum gallery theatre theater restaurant cafe pub hotel club team side
    venue zoo church cathedral abbey monastery parish library institute laboratory lab centre center orchestra choir band
    ensemble opera ballet philharmonic playhouse hydro house home airport port station resort castle farm prison garden festival`,
  ).map((word) => [word, 'house'] as const),
  ...words(
    `authority agency regulator watchdog ministry department council board commission court tribunal force police inspectorate
    committee office bureau directorate secretariat ombudsman service panel inquiry administration treasury parliament assembly senate
    executive constabulary division`,
  ).map((word) => [word, 'office'] as const),
  ...words(
    `charity union organisation organization association party movement league federation foundation body coalition alliance bloc pact
    society guild trust campaign lobby network nonprofit non-profit think-tank militia front army brotherhood voice watch committee
    chamber institute rebels`,
  ).map((word) => [word, 'league'] as const),
  ...words(
    `newspaper paper magazine website site outlet broadcaster publication tabloid daily weekly station times post herald courier gazette
    observer chronicle mirror journal news radio television tv`,
  ).map((word) => [word, 'paper'] as const),
]);

/** null: of no sort, or of any (“group”, “body” of a description). */
export function bodyClassOf(norm: string): BodyClass | null {
  return CLASSES.get(norm) ?? CLASSES.get(singularOf(norm)) ?? null;
}
