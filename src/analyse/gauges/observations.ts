// Rows that count in, one by one; in columns, each happening once and sorted by day and entry, out. A state has a hundred thousand of them: an object, and
// a string of the id, of each took as long as all else that a gauge does.
import { compareText } from '../../text/compare-text.ts';
import type { RowCursor } from './row-cursor.ts';

/** One thing that counts, on its day. */
export interface Observation {
  readonly day: number;
  readonly value: number;
  readonly entryId: string;
  /** What observations are told apart by inside a period: a track, a member. */
  readonly group: string;
}

/** An id of 24 hexadecimal digits is so many numbers of 32 bits, which stand in order of size where the ids do. */
const WORDS = 3;
/** Below 2^53: 32 bits of an id and a place. */
const MOST_MARKED = 2 ** 21;
const DIGITS = 24;
const GONE = -(2 ** 31);
const NO_GROUPS: readonly string[] = [''];
const ONLY: readonly number[] = [0];

/** What one row gave: so many places from `from` on. */
interface Put {
  readonly from: number;
  readonly count: number;
  readonly owner: string;
  readonly entryId: string;
}

/** Observations of one period, in order of day, then of entry. */
export interface Sample {
  readonly values: Float64Array;
  /** Places in `names`. */
  readonly groups: Uint16Array;
  readonly names: readonly string[];
}

export class Observations implements Iterable<Observation> {
  readonly names: readonly string[];
  #size = 0;
  #days = new Int32Array(1024);
  #values = new Float64Array(1024);
  #groups = new Uint16Array(1024);
  #ids = new Uint32Array(1024 * WORDS);
  /** By place; ids that are no 24 hexadecimal digits. */
  readonly #texts = new Map<number, string>();
  /** By happening. */
  readonly #told = new Map<number, Put>();

  /** `names`: of the groups that observations are told apart by. */
  constructor(names: readonly string[] = NO_GROUPS) {
    this.names = names;
  }

  static of(observations: Iterable<Observation>): Observations {
    const all = [...observations];
    const names = [...new Set(all.map(({ group }) => group))];
    const made = new Observations(names);
    for (const { day, value, entryId, group } of all) made.#put(day, value, names.indexOf(group), entryId);
    return made;
  }

  /** Once for each of `groups`. Of the versions of one happening that of the first report stays, by id, and in it the first entry. */
  put(row: RowCursor, value: number, groups: readonly number[] = ONLY): void {
    const { happening } = row;
    if (happening !== 0) {
      const there = this.#told.get(happening);
      const { owner, entryId } = row;
      if (there !== undefined) {
        if (!isBefore(owner, entryId, there)) return;
        this.#days.fill(GONE, there.from, there.from + there.count);
      }
      this.#told.set(happening, { from: this.#size, count: groups.length, owner, entryId });
    }
    for (let n = 0; n < groups.length; n++) {
      if (row.isTextId) {
        this.#put(row.day, value, groups[n]!, row.entryId);
        continue;
      }
      const place = this.#place(row.day, value, groups[n]!);
      row.copyId(this.#ids, place * WORDS);
    }
  }

  *[Symbol.iterator](): Iterator<Observation> {
    for (let place = 0; place < this.#size; place++) {
      const [day, value, group] = [this.#days[place]!, this.#values[place]!, this.names[this.#groups[place]!]!];
      if (day !== GONE) yield { day, value, entryId: this.#idAt(place), group };
    }
  }

  /** First and last day; null for none. */
  span(): { readonly first: number; readonly last: number } | null {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let place = 0; place < this.#size; place++) {
      const day = this.#days[place]!;
      if (day === GONE) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    return first > last ? null : { first, last };
  }

  /** Places of each stretch of days, by id; `ends`: the day behind each, ascending, the last one behind all days. */
  placesBefore(ends: readonly number[]): Uint32Array[] {
    const { first } = this.span() ?? { first: 0 };
    const stretchOf = new Uint32Array(Math.max(0, (ends.at(-1) ?? 0) - first));
    for (let [day, n] = [first, 0]; n < ends.length; n++) for (; day < ends[n]!; day++) stretchOf[day - first] = n;
    const counts = new Uint32Array(ends.length);
    for (let place = 0; place < this.#size; place++)
      if (this.#days[place] !== GONE) counts[stretchOf[this.#days[place]! - first]!]! += 1;
    const places = Array.from(counts, (count) => new Uint32Array(count));
    counts.fill(0);
    for (let place = 0; place < this.#size; place++) {
      if (this.#days[place] === GONE) continue;
      const stretch = stretchOf[this.#days[place]! - first]!;
      places[stretch]![counts[stretch]!++] = place;
    }
    return places.map((one) => this.#sortById(one));
  }

  /** `places`: by id. */
  sampleOf(places: Uint32Array): Sample {
    const byDay = this.#byDay(places);
    const sample = { values: new Float64Array(byDay.length), groups: new Uint16Array(byDay.length), names: this.names };
    for (let n = 0; n < byDay.length; n++) {
      sample.values[n] = this.#values[byDay[n]!]!;
      sample.groups[n] = this.#groups[byDay[n]!]!;
    }
    return sample;
  }

  idsOf(places: Uint32Array): string[] {
    if (this.#texts.size > 0) return Array.from(places, (place) => this.#idAt(place));
    const digits = this.#digitsOf(places);
    return Array.from(places, (_, n) => digits.slice(n * DIGITS, (n + 1) * DIGITS));
  }

  #put(day: number, value: number, group: number, entryId: string): void {
    this.#texts.set(this.#place(day, value, group), entryId);
  }

  #place(day: number, value: number, group: number): number {
    const place = this.#size++;
    if (place === this.#days.length) this.#grow();
    this.#days[place] = day;
    this.#values[place] = value;
    this.#groups[place] = group;
    return place;
  }

  #grow(): void {
    const [days, values, groups, ids] = [this.#days, this.#values, this.#groups, this.#ids];
    this.#days = new Int32Array(2 * days.length);
    this.#values = new Float64Array(2 * days.length);
    this.#groups = new Uint16Array(2 * days.length);
    this.#ids = new Uint32Array(2 * ids.length);
    this.#days.set(days);
    this.#values.set(values);
    this.#groups.set(groups);
    this.#ids.set(ids);
  }

  #idAt(place: number): string {
    return this.#texts.get(place) ?? this.#digitsOf(Uint32Array.of(place));
  }

  #digitsOf(places: Uint32Array): string {
    const bytes = new DataView(new ArrayBuffer(places.length * WORDS * 4));
    for (let n = 0; n < places.length; n++)
      for (let m = 0; m < WORDS; m++) bytes.setUint32((n * WORDS + m) * 4, this.#ids[places[n]! * WORDS + m]!);
    return Buffer.from(bytes.buffer).toString('hex');
  }

  #byDay(places: Uint32Array): Uint32Array {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) {
      first = Math.min(first, this.#days[place]!);
      last = Math.max(last, this.#days[place]!);
    }
    if (first >= last) return places;
    const next = new Uint32Array(last - first + 2);
    for (const place of places) next[this.#days[place]! - first + 1]! += 1;
    for (let n = 1; n < next.length; n++) next[n]! += next[n - 1]!;
    const sorted = new Uint32Array(places.length);
    for (const place of places) sorted[next[this.#days[place]! - first]!++] = place;
    return sorted;
  }

  /** 32 bits of the id and the place in one number, which sorts without asking a function; what these leave equal is put right behind. */
  #sortById(places: Uint32Array): Uint32Array {
    if (this.#texts.size > 0) return places.sort((a, b) => compareText(this.#idAt(a), this.#idAt(b)) || a - b);
    if (places.length > MOST_MARKED) return places.sort((a, b) => this.#compareIds(a, b));
    const marked = new Float64Array(places.length);
    for (let n = 0; n < places.length; n++) marked[n] = this.#ids[places[n]! * WORDS]! * MOST_MARKED + n;
    marked.sort();
    const sorted = new Uint32Array(places.length);
    for (let n = 0; n < marked.length; n++)
      sorted[n] = places[marked[n]! - Math.floor(marked[n]! / MOST_MARKED) * MOST_MARKED]!;
    for (let n = 1; n < sorted.length; n++)
      for (let m = n; m > 0 && this.#compareIds(sorted[m - 1]!, sorted[m]!) > 0; m--)
        [sorted[m - 1], sorted[m]] = [sorted[m]!, sorted[m - 1]!];
    return sorted;
  }

  #compareIds(a: number, b: number): number {
    for (let n = 0; n < WORDS; n++) {
      const apart = this.#ids[a * WORDS + n]! - this.#ids[b * WORDS + n]!;
      if (apart !== 0) return apart;
    }
    return a - b;
  }
}

/** Of one group. */
export function valuesOf({ values, groups, names }: Sample, name: string): Float64Array {
  const group = names.indexOf(name);
  return values.filter((_, n) => groups[n] === group);
}

const isBefore = (owner: string, entryId: string, there: Put): boolean =>
  owner !== there.owner ? owner < there.owner : entryId < there.entryId;
