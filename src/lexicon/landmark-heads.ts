// Common nouns that a name stands before where it names one spot: “Teller Bridge”, “the Osmund road”, “Lantern Square”. In small letters.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const LANDMARK_HEADS = words(
  `bridge street square road lane avenue boulevard alley plaza crossroads roundabout junction motorway highway tunnel crossing terminal station
  depot harbour harbor port dock docks quay pier wharf jetty lock dam airport airfield airstrip runway gate tower fort fortress castle palace
  barracks prison jail checkpoint outpost market bazaar mall hospital clinic mosque temple synagogue cathedral monastery cemetery
  stadium arena consulate embassy refinery mine pit quarry warehouse reservoir lighthouse valley ridge pass gap cape bay beach cove
  reef marsh forest park factory mill plant camp school university college centre center`,
);
/** What stands between a name and such a noun: “the Jampur [thermal power] station”, “the Vell [central] prison”. Not “Vell shut the station”. */
export const SPOT_KINDS = words(
  `power thermal nuclear hydroelectric solar wind gas oil coal steel chemical paper textile sugar cement copper gold iron water sewage railway rail train bus
  metro subway tram ferry police fire petrol fuel radio border road foot suspension swing toll fish cattle grain flower central main old new
  upper lower inner outer north south east west northern southern eastern western national state district county regional international military
  naval air maximum security high-security general teaching children’s psychiatric field football cricket rugby olympic open-air indoor refugee reception
  detention training research treatment`,
);
/** A ship has its name behind it: “the trawler Gull’s Wing”, “the patrol boat Heron”. */
export const VESSELS = words(
  `trawler frigate ferry tanker freighter ship boat cutter destroyer submarine yacht liner barge cruiser corvette icebreaker tug dredger
  schooner vessel carrier minesweeper`,
);
