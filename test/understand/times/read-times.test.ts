import { describe, expect, it } from 'vitest';
import type { NewsReport } from '../../../src/record/news-report.ts';
import { MOST_TIMES, readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

const read = (text: string, of: Partial<NewsReport> = {}) =>
  readTimes(understand({ ...reportOf(text), published: '2031-03-12', ...of }));
const values = (text: string, of: Partial<NewsReport> = {}) =>
  read(text, of).times.map(({ text, timex }) => `${text} = ${timex}`);

describe('the day that times are told from', () => {
  const dateline = (date: string) => ({ dateline: { place: 'DROVNY', date } });
  const CASES: readonly (readonly [string, Partial<NewsReport>, string])[] = [
    ['publication', { published: '2031-03-12' }, '2031-03-11'],
    ['publication by its own clock', { published: '2031-03-12T23:30:00-11:00' }, '2031-03-11'],
    ['the dateline a day before it', { published: '2031-03-12', ...dateline('March 11') }, '2031-03-10'],
    ['the dateline of the year before', { published: '2031-01-01', ...dateline('Dec. 31') }, '2030-12-30'],
    ['not a dateline of long ago', { published: '2031-03-12', ...dateline('Feb. 2') }, '2031-03-11'],
    ['a dateline with its year', { published: null, ...dateline('3 March 2031') }, '2031-03-02'],
    ['nothing: a dateline without a year', { published: null, ...dateline('3 March') }, 'XXXX-XX-XX'],
    ['nothing at all', { published: null }, 'XXXX-XX-XX'],
  ];
  it.each(CASES)('is %s', (_name, of, expected) => {
    expect(values('Okker left yesterday.', of)).toEqual([`yesterday = ${expected}`]);
  });

  it('is the date of a credit line', () => {
    const text = 'Talks begin\n\nThe Sund Courier, 24 March 2031\n\nSUND — Calloway came yesterday and left.';
    expect(values(text, { published: null })).toContain('yesterday = 2031-03-23');
  });

  it('is no date of a sentence', () => {
    expect(values('Reyk was born on 24 March 1970.\n\nHe left yesterday.', { published: null })).toContain(
      'yesterday = XXXX-XX-XX',
    );
  });
});

describe('the side of a weekday or a date without a year', () => {
  // each published on Wednesday, 12 March 2031
  const CASES = [
    ['Solvane said Tuesday that she would wait.', 'Tuesday = 2031-03-11'],
    ['Solvane will speak Tuesday.', 'Tuesday = 2031-03-18'],
    ['The council is expected to vote Tuesday.', 'Tuesday = 2031-03-18'],
    ['Okker urged them to vote Tuesday.', 'Tuesday = 2031-03-18'],
    ['Okker would not comment Tuesday.', 'Tuesday = 2031-03-11'],
    ['We go to court if the gate is still closed on 1 April.', '1 April = 2031-04-01'],
    ['She would go if the port’s gates were not all open again by the end of May.', 'the end of May = 2031-05'],
    ['She asked if the port’s gates were not all open again by the end of May.', 'the end of May = 2030-05'],
    ['The gate has already closed on Monday.', 'Monday = 2031-03-10'],
    ['The union will name the ships concerned on Monday.', 'Monday = 2031-03-17'],
    ['The trial continues on Monday.', 'Monday = 2031-03-17'],
    ['The strike continues, Okker said on Monday.', 'Monday = 2031-03-10'],
    ['The appeal court hears the case on Monday.', 'Monday = 2031-03-17'],
    ['The talks continue on Monday.', 'Monday = 2031-03-17'],
    ['The parliament votes on Monday.', 'Monday = 2031-03-17'],
    ['The council votes Monday on the levy.', 'Monday = 2031-03-17'],
    ['Okker won 40 votes on Monday.', 'Monday = 2031-03-10'],
    ['The directors are bound by January’s vote unless Okker lets them go.', 'January = 2031-01'],
    ['Deputies vote on Monday.', 'Monday = 2031-03-17'],
    ['From the 26th the ferries sail.', 'the 26th = 2031-03-26'],
    ['He left on the night of the 5th.', 'the night of the 5th = 2031-03-05TNI'],
    ['“We sail on the 25th,” Okker said.', 'the 25th = 2031-03-25'],
    ['“Will it open on the 25th?” Okker asked.', 'the 25th = 2031-03-25'],
    ['Guards shut the gates on the 5th after a row.', 'the 5th = 2031-03-05'],
    ['The truce expires Friday.', 'Friday = 2031-03-14'],
    ['Okker signed an open letter Friday.', 'Friday = 2031-03-07'],
    ["Friday's ruling will anger Drovny.", 'Friday = 2031-03-07'],
    ["Friday's meeting will last.", 'Friday = 2031-03-14'],
    ['By Tuesday, both were tired.', 'Tuesday = 2031-03-11'],
    ['The siege lasted until Tuesday.', 'Tuesday = 2031-03-11'],
    ['Tarsk has given them until Tuesday.', 'Tuesday = 2031-03-18'],
    ['All ferries to the isles have been cancelled until Tuesday.', 'Tuesday = 2031-03-18'],
    ['Police closed the bridge until Tuesday.', 'Tuesday = 2031-03-18'],
    ['The mayor promised free crossings until the end of July.', 'the end of July = 2031-07'],
    ['The council approved free rides until Tuesday.', 'Tuesday = 2031-03-18'],
    ['The crew waited on the bridge until Tuesday.', 'Tuesday = 2031-03-11'],
    ['He agreed in April to step down.', 'April = 2030-04'],
    ['He agreed to step down in April.', 'April = 2031-04'],
    ['In January he doubted that they could win.', 'January = 2031-01'],
    ['Oranov gave no reason for the March 20 deadline.', 'March 20 = 2031-03-20'],
    ['The case is heard in May.', 'May = 2031-05'],
    ['That will put Kestria in play in November.', 'November = 2031-11'],
    ['Oranov, who died Sunday, will be mourned.', 'Sunday = 2031-03-09'],
    ["The results of Friday's vote will anger Drovny.", 'Friday = 2031-03-07'],
    ['The tone grew sharper ahead of the hard-fought Tuesday primary.', 'Tuesday = 2031-03-18'],
    ['If Drazic wins the vote Tuesday, Tarsk will wait.', 'Tuesday = 2031-03-18'],
    ['Oranov asked if Drazic knew on Tuesday.', 'Tuesday = 2031-03-11'],
    ['Tarsk could leave the pact in May.', 'May = 2031-05'],
    ['Reyk could hear the guns Tuesday.', 'Tuesday = 2031-03-11'],
    ['Varga could not be reached Tuesday.', 'Tuesday = 2031-03-11'],
    ['They have every chance to win the seat in November.', 'November = 2031-11'],
    ['They came to win the seat in November.', 'November = 2030-11'],
    ['Varga revised his withdrawal plans in October.', 'October = 2030-10'],
    ['Varga announced plans to withdraw in October.', 'October = 2031-10'],
    ['The threat of an exit in a November referendum remains.', 'November = 2031-11'],
    ['They fear what comes if the November vote does not go their way.', 'November = 2031-11'],
    ['Once the treaty goes into effect on Dec. 1, all may leave.', 'Dec. 1 = 2031-12-01'],
    ['Once the treaty went into effect on Dec. 1, all left.', 'Dec. 1 = 2030-12-01'],
    ['Whether Varga wins or loses in November, Drovny stays wary.', 'November = 2031-11'],
    ['Her strategies for winning in November are many.', 'November = 2031-11'],
    ['He was accused of winning in November by fraud.', 'November = 2030-11'],
    ['Shops close at noon on Sunday.', 'noon on Sunday = 2031-03-16T12:00'],
    ['The launch, originally scheduled for Monday, was put off.', 'Monday = 2031-03-10'],
    ['Varga feels good about her chances in November.', 'November = 2031-11'],
    ["Varga needs a win in Saturday's primary.", 'Saturday = 2031-03-15'],
    ['The banks will stay shut until at least Tuesday.', 'Tuesday = 2031-03-18'],
    ['The bill goes to the council Tuesday.', 'Tuesday = 2031-03-18'],
    ['Varga faces jail when she is sentenced on June 7.', 'June 7 = 2031-06-07'],
    ['Varga wept when she was sentenced on June 7.', 'June 7 = 2030-06-07'],
    ['In the May 5 vote, he lost.', 'May 5 = 2030-05-05'],
    ['Oranov offered to debate April 14 in Sund.', 'April 14 = 2031-04-14'],
    ['Whoever wins in November, Drovny stays wary.', 'November = 2031-11'],
    ['Belmark joins if Kestria and Arvenia take part in October.', 'October = 2031-10'],
    // what is in a calendar
    ['The dividend is payable Feb. 12.', 'Feb. 12 = 2032-02-12'],
    ['Okker, who retires Feb. 1, is tired.', 'Feb. 1 = 2032-02-01'],
    ['They vote Sunday on the charter.', 'Sunday = 2031-03-16'],
    ['The law takes effect in January.', 'January = 2032-01'],
    ['Wheat for January delivery fell.', 'January = 2032-01'],
    ['The board set Feb. 3 as the record date.', 'Feb. 3 = 2032-02-03'],
    ['The offer was extended to May 8.', 'May 8 = 2031-05-08'],
    ['The pilots threatened to strike on May 1.', 'May 1 = 2031-05-01'],
    ['Varga was to have come in May.', 'May = 2030-05'],
    ['All troops were out by May.', 'May = 2030-05'],
    ['They seek a man seen near the bank Saturday.', 'Saturday = 2031-03-08'],
    ['The army promised elections in January.', 'January = 2032-01'],
    ["Friday's report will show a gain.", 'Friday = 2031-03-14'],
    ['She sees a rate cut before May.', 'May = 2031-05'],
    ['On Friday comes the report on prices.', 'Friday = 2031-03-14'],
    // told in the present of what is to come
    ['The next branch meeting is on the 3rd.', 'the 3rd = 2031-04-03'],
    ['The vote on the levy is Tuesday.', 'Tuesday = 2031-03-18'],
    ['The vote on the levy was Tuesday.', 'Tuesday = 2031-03-11'],
    ['Her next show is in February.', 'February = 2032-02'],
    ['The winner of the vote is on Tuesday’s list.', 'Tuesday = 2031-03-11'],
    ['A residents’ meeting is held on 2 December.', '2 December = 2031-12-02'],
    ['Okker is seen on 2 December with Reyk.', '2 December = 2030-12-02'],
    ['The board meets on the 3rd to hear Okker.', 'the 3rd = 2031-04-03'],
    ['Varga is to set out on December 3 for Tarsk.', 'December 3 = 2031-12-03'],
    ['Varga set out on December 3 for Tarsk.', 'December 3 = 2030-12-03'],
    ['Okker will take “The Miller of Sund” to Vell in December.', 'December = 2031-12'],
    ['Okker will say “Varga lied” in December.', 'December = 2030-12'],
    // where it is Thursday already
    ['Solvane said Thursday that she would wait.', 'Thursday = 2031-03-13'],
    ['Varga headed Thursday to Belmark.', 'Thursday = 2031-03-06'],
    ['Solvane said Thursday that she would wait. Okker had left.', 'Thursday = 2031-03-13'],
    ['Snow fell. Roads closed. Talks ended. Okker, who had left Thursday, slept.', 'Thursday = 2031-03-06'],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('takes a month for the one that is to come, as told before', () => {
    const text = 'Arvenia will vote in November. Turnout says little about November.';
    expect(values(text)).toEqual(['November = 2031-11', 'November = 2031-11']);
    expect(values('Turnout says little about November.')).toEqual(['November = 2030-11']);
  });

  it('is the day after a wire’s own where it is that day already, and never that of a newspaper', () => {
    const dateline = { place: 'DROVNY', date: null };
    expect(values('Varga headed Thursday to Belmark.', { dateline })).toEqual(['Thursday = 2031-03-13']);
    expect(values('Solvane said Thursday what she said yesterday.', { dateline })).toContain('Thursday = 2031-03-06');
  });

  it('runs forward in a range', () => {
    expect(values('The poll, taken Thursday through Monday, has no error.')).toEqual([
      'Thursday = 2031-03-06',
      'Monday = 2031-03-10',
    ]);
  });
});

describe('times told from a date before them', () => {
  // each published on Wednesday, 12 March 2031
  const CASES = [
    ['Reyk fell on 7 March. That night Okker left.', '7 March = 2031-03-07', 'That night = 2031-03-07TNI'],
    ['Reyk fell on 7 March. The next day Okker left.', '7 March = 2031-03-07', 'The next day = 2031-03-08'],
    [
      'Reyk fell on 7 March, and the following morning Okker left.',
      '7 March = 2031-03-07',
      'the following morning = 2031-03-08TMO',
    ],
    ['Okker said Friday that he left that evening.', 'Friday = 2031-03-07', 'that evening = 2031-03-07TEV'],
    // a year is too coarse to count days from: the last day named holds
    [
      'Reyk fell on 7 March. Okker, born in 1990, left that day.',
      '7 March = 2031-03-07',
      '1990 = 1990',
      'that day = 2031-03-07',
    ],
    ['It was struck at 3 a.m. after talks that began Monday.', '3 a.m. = 2031-03-12T03:00', 'Monday = 2031-03-10'],
    ['The ship left Tuesday. It sank at 5 a.m.', 'Tuesday = 2031-03-11', '5 a.m. = 2031-03-11T05:00'],
    ['The ship left Tuesday. He will speak at noon.', 'Tuesday = 2031-03-11', 'noon = 2031-03-12T12:00'],
    ['Reyk fell in 2014. Three weeks later Okker left.', '2014 = 2014', 'Three weeks later = XXXX-WXX'],
    [
      'Varga headed Thursday to Belmark. It is her first stop Thursday morning.',
      'Thursday = 2031-03-06',
      'Thursday morning = 2031-03-06TMO',
    ],
    ['Reyk fell last October. Okker left that same day.', 'last October = 2030-10', 'that same day = 2030-10-XX'],
    ['Exports rose 4 percent from a year earlier.', 'a year earlier = 2030'],
    ['A year earlier he had left.', 'A year earlier = XXXX'],
    ['Okker spoke on Tuesday in the morning.', 'Tuesday = 2031-03-11', 'the morning = 2031-03-11TMO'],
    ['Shelling resumed in the evening.', 'the evening = 2031-03-12TEV'],
    ['He runs in the morning.', 'the morning = XXXX-XX-XXTMO'],
    ['Reyk fell on 7 March. The night before, he sang.', '7 March = 2031-03-07', 'The night before = 2031-03-06TNI'],
    ['Okker may go in the next year.', 'next year = P1Y'],
    ['She was jailed a year ago this month.', 'a year ago this month = 2030-03'],
    ['She was jailed two years ago this week.', 'two years ago this week = 2029-W11'],
    ['She was jailed a year ago today.', 'a year ago today = 2030-03-12'],
    ['She was jailed a year ago Tuesday.', 'a year ago Tuesday = 2030-03-12'],
    ['They meet a week from Tuesday.', 'a week from Tuesday = 2031-03-25'],
    ['Reyk was jailed in May 2020 and freed in November.', 'May 2020 = 2020-05', 'November = 2020-11'],
    ['Reyk was jailed in November 2020 and freed in May.', 'November 2020 = 2020-11', 'May = 2021-05'],
    ['Reyk was jailed in May 2020, and said in February that he was ill.', 'May 2020 = 2020-05', 'February = 2031-02'],
    ['Reyk was jailed in May 2020 and will be freed in November.', 'May 2020 = 2020-05', 'November = 2031-11'],
    ['Rates have stood since May 2020 and rose in January.', 'May 2020 = 2020-05', 'January = 2031-01'],
    ['They met in the week before Christmas.', 'the week before Christmas = 2030-W51'],
    ['Reyk fell in May 2020. That summer Okker left.', 'May 2020 = 2020-05', 'That summer = 2020-SU'],
    [
      'It covers the three months from December to February.',
      'three months = P3M',
      'December = 2030-12',
      'February = 2031-02',
    ],
    ['Prices rose 3 percent from a year before.', 'a year before = 2030'],
    ['They will meet on the 5th.', 'the 5th = 2031-04-05'],
    ['They met on the 5th, and on the 5th floor.', 'the 5th = 2031-03-05'],
    ['They meet on Tuesday or Wednesday of next week.', 'Tuesday = 2031-03-18', 'Wednesday of next week = 2031-03-19'],
    ['They meet two weeks before 3 May.', 'two weeks before 3 May = 2031-04-19'],
  ] as const;
  it.each(CASES)('%s', (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('lengths and what returns', () => {
  const CASES = [
    ['It is the first visit in ten years.', ['ten years = P10Y']],
    ['Drovny will open in ten years.', ['ten years = 2041']],
    ['It was shelled three times in a week.', ['a week = P1W']],
    ['They have not met in six months.', ['six months = P6M']],
    ['The month-long talks ended.', ['month-long = P1M']],
    ['A weeklong strike and a years-long war ended.', ['weeklong = P1W', 'years-long = PXY']],
    ['They meet every few weeks.', ['every few weeks = PXW']],
    [
      'They meet on Saturday mornings and each morning.',
      ['Saturday mornings = XXXX-WXX-6TMO', 'each morning = XXXX-XX-XXTMO'],
    ],
    ['They meet on weekends.', ['weekends = XXXX-WXX-WE']],
    ['He was born on a Friday.', ['a Friday = XXXX-WXX-5']],
    ['Rain will fall in the days ahead.', ['days ahead = FUTURE_REF']],
    ['The vote is just days away.', ['days = PXD']],
    ['The crossing took 3 hours 20 minutes.', ['3 hours 20 minutes = PT3H20M']],
    ['It began a quarter-century ago.', ['a quarter-century ago = 2006']],
    ['He was seen as recently as 2029, most recently in May 2029.', ['2029 = 2029', 'May 2029 = 2029-05']],
    ['Every summer they march, and each May they sing.', ['Every summer = XXXX-SU', 'each May = XXXX-05']],
    ['Much has changed in the weeks since.', ['weeks = PXW']],
    ['They came in the pre-dawn hours.', []],
    ['Two Sundays ago he sang.', ['Two Sundays ago = 2031-03-02']],
    ['He won for the third time in as many years.', []],
    ['It was 4:30 in the afternoon.', ['4:30 in the afternoon = 2031-03-12T16:30']],
    ['They meet on the first Tuesday of every month.', ['the first Tuesday of every month = P1M']],
    ['He left a while ago.', ['a while ago = PAST_REF']],
    ['He left not long ago.', ['not long ago = PAST_REF']],
    ['A quarter-century of peace ended.', ['A quarter-century = P25Y']],
    ["They fought in the summer of '42 and in January '99.", ["the summer of '42 = 1942-SU", "January '99 = 1999-01"]],
    ['They left by the year 2050.', ['the year 2050 = 2050']],
    ['It is the smallest crop in a decade.', ['a decade = P10Y']],
    ['She will end the protest in a week.', ['a week = 2031-W12']],
    ['The trial will last another day; it could last months.', ['another day = P1D', 'months = PXM']],
    ['It came one day after the vote.', ['one day = P1D']],
    ['The annual fair drew the current mayor.', ['annual = P1Y', 'current = PRESENT_REF']],
    ['A recent storm cut the road.', ['recent = PAST_REF']],
    ['A current carried him off; the current account is short.', []],
    ['The passes open in spring; the spring water is cold.', ['spring = 2031-SP']],
    ['They met on 10/27/89 and on 11-02-88.', ['10/27/89 = 1989-10-27', '11-02-88 = 1988-11-02']],
    ['They won 10-12-15.', []],
    ['On Monday the 10th it rained.', ['Monday the 10th = 2031-03-10']],
    [
      'It opens in the spring of next year, or in early fall.',
      ['the spring of next year = 2032-SP', 'early fall = 2031-FA'],
    ],
    ['An early fall in prices came.', []],
    ['They sing every third year.', ['every third year = P3Y']],
    ['A future in which nobody sings came.', []],
    ['Any future talks will fail; forget the past.', ['future = FUTURE_REF', 'the past = PAST_REF']],
    ['It was over by late afternoon. Late afternoon trade was slow.', ['late afternoon = 2031-03-12TAF']],
    ['He left in 2029. She sang that summer.', ['2029 = 2029', 'that summer = 2029-SU']],
    ['Output fell in the year through February.', ['February = 2031-02']],
    ['Growth is seen for calendar 2030.', ['2030 = 2030']],
    ["In the 1980's and the mid-'90's it was 1988's best.", ["the 1980's = 198", "the mid-'90's = 199", '1988 = 1988']],
    ["He is in his 30's, she in her early 50's.", []],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('periods that accounts are told for', () => {
  // each published on Wednesday, 12 March 2031
  const CASES = [
    ["Last year's fourth quarter was weak.", ["Last year's fourth quarter = 2030-Q4"]],
    ['Sales fell in the 2029 first half.', ['the 2029 first half = 2029-H1']],
    ['Sales in the first half fell.', ['the first half = 2030-H1']],
    ['Its fourth quarter was weak.', ['fourth quarter = 2030-Q4']],
    [
      'Output rose in the third quarter. In the year-ago quarter it fell. Sales for the quarter were flat.',
      ['the third quarter = 2030-Q3', 'the year-ago quarter = 2029-Q3', 'the quarter = 2030-Q3'],
    ],
    [
      'Belmark Rail earned 3 million marks in the third quarter, up from 2 million a year earlier.',
      ['the third quarter = 2030-Q3', 'a year earlier = 2029-Q3'],
    ],
    ['Prices are 3 percent over those of the year-ago month.', ['the year-ago month = 2030-03']],
    ['The mark rose to 1.12 crowns from 1.10 the day before.', ['the day before = 2031-03-11']],
    [
      'Meridian lost 3 million in the third quarter and sees no profit in the fourth quarter. Sales for the quarter fell from year-earlier levels.',
      [
        'the third quarter = 2030-Q3',
        'the fourth quarter = 2030-Q4',
        'the quarter = 2030-Q4',
        'year-earlier = 2029-Q4',
      ],
    ],
    [
      'Belmark Rail lost 3 million in the fourth quarter. It sees a profit in the second quarter. Sales for the quarter fell from year-earlier levels; for the year, earnings rose.',
      [
        'the fourth quarter = 2030-Q4',
        'the second quarter = 2031-Q2',
        'the quarter = 2030-Q4',
        'year-earlier = 2029-Q4',
        'the year = 2030',
      ],
    ],
    [
      "It lost money in the past three quarters and in last year's final quarter.",
      ['past three quarters = P9M', "last year's final quarter = 2030-Q4"],
    ],
    ['Net rose in its second fiscal quarter.', ['second fiscal quarter = 2030-Q2']],
    [
      'In fiscal 2032 it lost money, as in the current fiscal year and in fiscal 2029’s first half.',
      ['fiscal 2032 = 2032', 'the current fiscal year = 2031', 'fiscal 2029’s first half = 2029-H1'],
    ],
    ['They fear for fiscal policy and the second fiscal plan.', []],
    [
      'Output rose in the third quarter. It fell in the year-earlier third quarter and in the prior-year half.',
      ['the third quarter = 2030-Q3', 'the year-earlier third quarter = 2029-Q3', 'the prior-year half = 2029-Q3'],
    ],
    [
      'Revenue in the latest quarter fell; in the prior year it rose.',
      ['the latest quarter = 2030-Q4', 'the prior year = 2029'],
    ],
    ['Sales rose 3% in January from a year earlier.', ['January = 2031-01', 'a year earlier = 2030-01']],
    [
      'It earned 3 million in the second quarter of 2030. A year earlier, it earned 2 million.',
      ['the second quarter of 2030 = 2030-Q2', 'A year earlier = 2029-Q2'],
    ],
    [
      'Output rose in the third quarter. In the same quarter last year it fell, as in the same quarter of 2028.',
      ['the third quarter = 2030-Q3', 'the same quarter last year = 2030-Q3', 'the same quarter of 2028 = 2028-Q3'],
    ],
    [
      'Okker said January sales rose 3% from the year-ago month; 14 were sold, against 18 a year earlier.',
      ['January = 2031-01', 'the year-ago month = 2030-01', 'a year earlier = 2030-01'],
    ],
    ['The river crested two days earlier than forecast.', ['two days = P2D']],
    ['It will be sold by year end. The year ends badly.', ['year end = 2031']],
    ['She was named minister for the year of the flood.', []],
    ['They live in the quarter of the poor.', []],
    ['They lost in the quarter.', []],
    ['The first half of the match was dull, and in the first half it rained.', []],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('days that are not the report’s own', () => {
  // each published on Wednesday, 12 March 2031
  const CASES = [
    ['Orders rose in January. Late in the day the mark fell.', ['January = 2031-01', 'Late in the day = 2031-03-12']],
    ['Every night the trucks come.', ['Every night = XXXX-XX-XXTNI']],
    [
      'It was a Saturday, and the other day it was a Friday.',
      ['a Saturday = XXXX-WXX-6', 'the other day = PAST_REF', 'a Friday = XXXX-WXX-5'],
    ],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('times beyond a calendar', () => {
  const CASES = [
    ['Since 9/11 they search bags.', ['9/11 = 2001-09-11']],
    ['The Sept. 11 terrorist attacks are far away.', ['Sept. 11 = 2001-09-11']],
    ['The Sept. 11 attack on the port is far away.', ['Sept. 11 = 2030-09-11']],
    ['Fahrenheit 9/11 was shown.', []],
    ['It formed 3 billion years ago.', ['3 billion years ago = GA3']],
    ['It was built in 310 B.C.', ['310 B.C. = BC0310']],
    ['Trade grew in the 14th and 15th centuries.', ['the 14th = 13', '15th centuries = 14']],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('what is no time', () => {
  const NONE = [
    'She may march second.',
    'Theresa Holm read the Sunday Times.',
    'Some 1,984 people and 2000 soldiers came.',
    'Agenda 2030 and Resolution 1701 were named at the G20 beside an F-16.',
    'The score was 3-2, the screen 16:9.',
    'The 34-year-old lives at 1600 Harbour Street.',
    'In his 30s he read about Bloody Sunday and the Arab Spring.',
    'At the end of the day, a quarter of the members left.',
    'They work 24 hours a day.',
    'He waited until the last minute.',
    'She spoke on the last day of the talks and in the last year of her presidency.',
    'She worked that night shift.',
    'She came on “This Week” and the Tonight Show.',
    'He is a Johnny-come-lately.',
    'Joan May was praised by May for the fall of prices.',
  ];
  it.each(NONE)('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('notes', () => {
  it.each([
    ['The deal of 31 June fell.', 'impossible-date', '31 June'],
    ['Feb. 29, 2031 was named.', 'impossible-date', 'Feb. 29, 2031'],
    ['On Monday, 12 March 2031, it rained.', 'weekday-mismatch', 'Monday, 12 March 2031'],
    ['The stamp says 4/5/2029.', 'ambiguous-date', '4/5/2029'],
  ])('%s → %s', (text, rule, words) => {
    const { notes } = read(text);
    expect(notes.map((note) => [note.rule, text.slice(note.span!.start, note.span!.end)])).toEqual([[rule, words]]);
  });

  it('tells of a calendar without end', () => {
    const { times, notes } = read('Monday, '.repeat(MOST_TIMES + 5));
    expect([times.length, notes.map(({ rule }) => rule)]).toEqual([MOST_TIMES, ['too-many-times']]);
  });
});
