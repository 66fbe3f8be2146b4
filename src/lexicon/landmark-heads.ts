// Common nouns that a name stands before where it names one spot: “Teller Bridge”, “the Osmund road”, “Lantern Square”. In small letters.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const LANDMARK_HEADS = words(
  `bridge street square road lane avenue boulevard alley plaza crossroads roundabout junction motorway highway tunnel crossing terminal station
  depot harbour harbor port dock docks quay pier wharf jetty lock dam airport airfield airstrip runway gate tower fort fortress castle palace
  barracks prison jail checkpoint outpost market bazaar mall hospital clinic mosque temple synagogue cathedral monastery cemetery
  stadium arena consulate embassy refinery mine pit quarry warehouse reservoir lighthouse valley ridge pass gap cape bay beach cove
  reef marsh forest park`,
);
/** A ship has its name behind it: “the trawler Gull’s Wing”, “the patrol boat Heron”. */
export const VESSELS = words(
  `trawler frigate ferry tanker freighter ship boat cutter destroyer submarine yacht liner barge cruiser corvette icebreaker tug dredger
  schooner vessel carrier minesweeper`,
);
