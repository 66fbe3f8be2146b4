// What acts in the news without a will of its own: it attacks nobody, protests against nothing and binds itself to nothing.

/** Of Token.norm, singular or plural. */
export const FORCES_OF_NATURE =
  /^(?:cyclones?|hurricanes?|typhoons?|storms?|blizzards?|tornado(?:es)?|earthquakes?|quakes?|tsunamis?|floods?|floodwaters|wildfires?|landslides?|avalanches?|droughts?|volcano(?:es)?|viruse?s?|epidemics?|pandemic|lightning)$/;

/** What forecasts tell of, beside them. */
export const WEATHER =
  /^(?:rain|rains|rainfall|snow|snowfall|showers?|thunderstorms?|winds?|gusts?|gales?|fog|frost|hail|sleet|sunshine|clouds?|temperatures?|weather|heat|heatwave|cold|monsoon|tides?)$/;
