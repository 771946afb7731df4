import { getOrCreate } from '../order.js';

/** Which places lie in which, over all articles; a place is any string that names one. */
export class PlaceTree {
  readonly #parents = new Map<string, Set<string>>();
  readonly #closures = new Map<string, ReadonlySet<string>>();

  /** Notes that `child` lies in `parent`. */
  add(child: string, parent: string): void {
    if (child === parent) return;
    getOrCreate(this.#parents, child, () => new Set()).add(parent);
    this.#closures.clear();
  }

  /** The place itself and everything it lies in. */
  upward(place: string): ReadonlySet<string> {
    return getOrCreate(this.#closures, place, () => this.#climb(place));
  }

  /** Whether some place of `a` is, or lies in, or holds some place of `b`. */
  related(a: readonly string[], b: readonly string[]): boolean {
    return a.some((x) => b.some((y) => this.upward(x).has(y) || this.upward(y).has(x)));
  }

  /** Whether some place of `a` and some place of `b` lie in a common place that `counts`. */
  meet(
    a: readonly string[],
    b: readonly string[],
    counts: (place: string) => boolean = () => true,
  ): boolean {
    const above = new Set(b.flatMap((place) => [...this.upward(place)]));
    return a.some((place) => [...this.upward(place)].some((p) => above.has(p) && counts(p)));
  }

  #climb(place: string): ReadonlySet<string> {
    const seen = new Set([place]);
    // A set grows while it is walked; a loop of places ends where it was entered.
    for (const next of seen) for (const parent of this.#parents.get(next) ?? []) seen.add(parent);
    return seen;
  }
}
