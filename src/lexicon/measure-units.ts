// Units of measure, each with the singular that a figure carries. In: nothing. Out: a table from a form (one to three words
// joined by a space, lower case) to the unit. Durations are measures too: "three days" is 3 day.

const entries: [string, string][] = [];
const unit = (singular: string, forms: string) => {
  for (const form of forms.split(',')) entries.push([form.trim(), singular]);
};
unit('kilometre', 'kilometre,kilometres,kilometer,kilometers,km,kms');
unit('metre', 'metre,metres,meter,meters');
unit('centimetre', 'centimetre,centimetres,centimeter,centimeters,cm');
unit('millimetre', 'mm,millimetre,millimetres,millimeter,millimeters');
unit('mile', 'mile,miles');
unit('nautical mile', 'nautical mile,nautical miles,nmi');
unit('yard', 'yard,yards');
unit('foot', 'foot,feet,ft');
unit('inch', 'inch,inches');
unit('light-year', 'light-year,light-years');
unit('square kilometre', 'square kilometre,square kilometres,square kilometer,square kilometers,sq km,sq kms,km2,km²');
unit('square metre', 'square metre,square metres,square meter,square meters,sq m,m2,m²');
unit('square mile', 'square mile,square miles,sq mile,sq miles,sq mi');
unit('square foot', 'square foot,square feet,sq foot,sq feet,sq ft');
unit('hectare', 'hectare,hectares,ha');
unit('acre', 'acre,acres');
unit('cubic metre', 'cubic metre,cubic metres,cubic meter,cubic meters,cu m,m3,m³');
unit('cubic foot', 'cubic foot,cubic feet,cu ft');
unit('litre', 'litre,litres,liter,liters');
unit('gallon', 'gallon,gallons');
unit('pint', 'pint,pints');
unit('barrel', 'barrel,barrels,bbl');
unit('tonne', 'tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes');
unit('ton', 'ton,tons,short ton,short tons,long ton,long tons');
unit('kilogram', 'kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs');
unit('gram', 'gram,grams,gramme,grammes');
unit('milligram', 'milligram,milligrams,mg');
unit('ounce', 'ounce,ounces,oz');
unit('pound', 'lb,lbs');
unit('stone', 'stone');
unit('bushel', 'bushel,bushels');
unit('carat', 'carat,carats');
unit('kiloton', 'kiloton,kilotons,kilotonne,kilotonnes');
unit('megaton', 'megaton,megatons,megatonne,megatonnes');
unit('second', 'second,seconds,sec,secs');
unit('minute', 'minute,minutes,min,mins');
unit('hour', 'hour,hours,hr,hrs');
unit('day', 'day,days');
unit('week', 'week,weeks');
unit('fortnight', 'fortnight,fortnights');
unit('month', 'month,months');
unit('year', 'year,years,yr,yrs');
unit('decade', 'decade,decades');
unit('century', 'century,centuries');
unit(
  'kilometre per hour',
  'km/h,kmh,kph,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour,km per hour',
);
unit('mile per hour', 'mph,miles per hour,miles an hour');
unit('knot', 'knot,knots');
unit('degree Celsius', 'degree celsius,degrees celsius,degree centigrade,degrees centigrade,°c,℃');
unit('degree Fahrenheit', 'degree fahrenheit,degrees fahrenheit,°f,℉');
unit('degree', 'degree,degrees,°');
unit('watt', 'watt,watts');
unit('kilowatt', 'kilowatt,kilowatts,kw');
unit('megawatt', 'megawatt,megawatts,mw');
unit('gigawatt', 'gigawatt,gigawatts,gw');
unit('terawatt', 'terawatt,terawatts,tw');
unit('kilowatt-hour', 'kilowatt-hour,kilowatt-hours,kilowatt hour,kilowatt hours,kwh');
unit('megawatt-hour', 'megawatt-hour,megawatt-hours,megawatt hour,megawatt hours,mwh');
unit('terawatt-hour', 'terawatt-hour,terawatt-hours,terawatt hour,terawatt hours,twh');
unit('volt', 'volt,volts');
unit('kilovolt', 'kilovolt,kilovolts,kv');
unit('joule', 'joule,joules');
unit('calorie', 'calorie,calories');
unit('horsepower', 'horsepower,hp');
unit('hertz', 'hertz,hz');
unit('decibel', 'decibel,decibels,db');
unit('kilobyte', 'kilobyte,kilobytes,kb');
unit('megabyte', 'megabyte,megabytes,mb');
unit('gigabyte', 'gigabyte,gigabytes,gb');
unit('terabyte', 'terabyte,terabytes,tb');

/** Form → singular unit. The longest form that fits wins. */
export const MEASURE_UNITS: ReadonlyMap<string, string> = new Map(entries);

/** Units of time, whose figures near "ago", "later", "past" are times and not quantities. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight month year decade century'.split(' '),
);

/** Unit forms that only count in digits: "5 min", never "five stone walls". */
export const DIGIT_ONLY_UNITS: ReadonlySet<string> = new Set(
  'stone sec secs min mins hr hrs ha hp db mb gb tb kb kw mw gw tw kv oz cm km kg ft yr yrs mg hz'.split(' '),
);

/** Units of share: form → unit. */
export const SHARE_UNITS: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['％', '%'],
  ['﹪', '%'],
  ['percent', '%'],
  ['per cent', '%'],
  ['pct', '%'],
  ['pc', '%'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
  ['percent points', 'percentage point'],
  ['pp', 'percentage point'],
  ['basis point', 'basis point'],
  ['basis points', 'basis point'],
  ['‰', '‰'],
  ['point', 'point'],
  ['points', 'point'],
]);
