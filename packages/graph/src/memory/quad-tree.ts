/** Things that push each other off: where they are, how heavy they are, and the force on each. */
export interface Bodies {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly mass: Float32Array;
  readonly dx: Float32Array;
  readonly dy: Float32Array;
}

// What is kept of a region: its middle, half its side, its mass and where that balances.
const MIDDLE_X = 0;
const MIDDLE_Y = 1;
const HALF_SIDE = 2;
const MASS = 3;
const BALANCE_X = 4;
const BALANCE_Y = 5;
const REGION = 6;
/** What is kept of a pusher, which is a region or a body: where it is, how heavy, its side squared. */
const PUSHER = 4;
/** How often a quarter that holds two bodies is quartered again before the second is left out. */
const MOST_QUARTERINGS = 4;

/**
 * A quadtree, in which far bodies push as one: the numbers of `graphology-layout-forceatlas2`, to the last bit, in less
 * than half its time, since what pushes is laid out in the order in which it is visited.
 *
 * Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324 (1986).
 */
export class QuadTree {
  #regions: Float64Array = new Float64Array(0);
  /** For each region its body and the first of its four quarters, -1 for none. */
  #links: Int32Array = new Int32Array(0);
  #regionCount = 0;
  #pushers: Float64Array = new Float64Array(0);
  /** Where to go on when a pusher has pushed with all that it holds. */
  #next: Int32Array = new Int32Array(0);
  #pusherCount = 0;

  /** Sorts bodies, one or more, into regions. */
  build(bodies: Bodies): void {
    this.#regionCount = 0;
    this.#addRoot(bodies);
    for (let body = 0; body < bodies.x.length; body++) this.#insert(body, bodies);
    this.#pushers = new Float64Array(PUSHER * this.#regionCount);
    this.#next = new Int32Array(this.#regionCount);
    this.#pusherCount = 0;
    this.#list(0, bodies);
  }

  /** Adds to the force on each body; a region whose side is less than `theta` times its distance pushes as one. */
  repulse({ x, y, mass, dx, dy }: Bodies, theta: number, strength: number): void {
    const pushers = this.#pushers;
    const next = this.#next;
    const count = this.#pusherCount;
    for (let body = 0; body < x.length; body++) {
      const ownX = x[body]!;
      const ownY = y[body]!;
      const push = strength * mass[body]!;
      let forceX = dx[body]!;
      let forceY = dy[body]!;
      for (let i = 0; i < count;) {
        const awayX = ownX - pushers[PUSHER * i]!;
        const awayY = ownY - pushers[PUSHER * i + 1]!;
        const distance = awayX * awayX + awayY * awayY;
        // A body has no side, and none to itself: 0 / 0 is less than nothing.
        if (pushers[PUSHER * i + 3]! / distance < theta * theta) {
          const factor = (push * pushers[PUSHER * i + 2]!) / distance;
          forceX = Math.fround(forceX + awayX * factor);
          forceY = Math.fround(forceY + awayY * factor);
          i = next[i]!;
        } else i++;
      }
      dx[body] = forceX;
      dy[body] = forceY;
    }
  }

  #addRoot({ x, y }: Bodies): void {
    let [minX, maxX] = rangeOf(x);
    let [minY, maxY] = rangeOf(y);
    const [width, height] = [maxX - minX, maxY - minY];
    if (width > height) {
      minY -= (width - height) / 2;
      maxY = minY + width;
    } else {
      minX -= (height - width) / 2;
      maxX = minX + height;
    }
    // As in the library, the whole side: the root is twice as wide as it need be.
    const side = Math.max(maxX - minX, maxY - minY);
    this.#addRegion((minX + maxX) / 2, (minY + maxY) / 2, side);
  }

  #addRegion(x: number, y: number, halfSide: number): void {
    const region = this.#regionCount++;
    if (REGION * region === this.#regions.length) this.#grow();
    const at = REGION * region;
    this.#regions[at + MIDDLE_X] = x;
    this.#regions[at + MIDDLE_Y] = y;
    this.#regions[at + HALF_SIDE] = halfSide;
    this.#regions.fill(0, at + MASS, at + REGION);
    this.#links[2 * region] = -1;
    this.#links[2 * region + 1] = -1;
  }

  #grow(): void {
    const capacity = Math.max(1024, 2 * this.#regionCount);
    const [regions, links] = [this.#regions, this.#links];
    this.#regions = new Float64Array(REGION * capacity);
    this.#regions.set(regions);
    this.#links = new Int32Array(2 * capacity);
    this.#links.set(links);
  }

  #insert(body: number, bodies: Bodies): void {
    const x = bodies.x[body]!;
    const y = bodies.y[body]!;
    let region = this.#enter(x, y, bodies.mass[body]!);
    for (let left = MOST_QUARTERINGS; this.#links[2 * region]! >= 0; left--) {
      if (left === 0) return;
      this.#quarter(region, bodies);
      region = this.#quarterAt(region, x, y);
    }
    this.#links[2 * region] = body;
  }

  /** The smallest region around a point, of which all larger ones now bear the mass. */
  #enter(x: number, y: number, mass: number): number {
    const regions = this.#regions;
    let region = 0;
    while (this.#links[2 * region + 1]! >= 0) {
      const at = REGION * region;
      const before = regions[at + MASS]!;
      const after = before + mass;
      regions[at + BALANCE_X] = (regions[at + BALANCE_X]! * before + x * mass) / after;
      regions[at + BALANCE_Y] = (regions[at + BALANCE_Y]! * before + y * mass) / after;
      regions[at + MASS] = after;
      region = this.#quarterAt(region, x, y);
    }
    return region;
  }

  /** Quarters a region and moves its body into its quarter. */
  #quarter(region: number, { x, y, mass }: Bodies): void {
    const at = REGION * region;
    const body = this.#links[2 * region]!;
    const middleX = this.#regions[at + MIDDLE_X]!;
    const middleY = this.#regions[at + MIDDLE_Y]!;
    const half = this.#regions[at + HALF_SIDE]! / 2;
    this.#links[2 * region] = -1;
    this.#links[2 * region + 1] = this.#regionCount;
    this.#addRegion(middleX - half, middleY - half, half);
    this.#addRegion(middleX - half, middleY + half, half);
    this.#addRegion(middleX + half, middleY - half, half);
    this.#addRegion(middleX + half, middleY + half, half);
    this.#regions[at + MASS] = mass[body]!;
    this.#regions[at + BALANCE_X] = x[body]!;
    this.#regions[at + BALANCE_Y] = y[body]!;
    this.#links[2 * this.#quarterAt(region, x[body]!, y[body]!)] = body;
  }

  #quarterAt(region: number, x: number, y: number): number {
    const at = REGION * region;
    const right = x < this.#regions[at + MIDDLE_X]! ? 0 : 2;
    const below = y < this.#regions[at + MIDDLE_Y]! ? 0 : 1;
    return this.#links[2 * region + 1]! + right + below;
  }

  /** Lists a region and all that it holds as pushers. */
  #list(region: number, bodies: Bodies): void {
    const [body, quarter] = [this.#links[2 * region]!, this.#links[2 * region + 1]!];
    if (body < 0 && quarter < 0) return;
    const pusher = this.#pusherCount++;
    if (quarter < 0) {
      this.#setPusher(pusher, bodies.x[body]!, bodies.y[body]!, bodies.mass[body]!, 0);
    } else {
      const at = REGION * region;
      const half = this.#regions[at + HALF_SIDE]!;
      this.#setPusher(
        pusher,
        this.#regions[at + BALANCE_X]!,
        this.#regions[at + BALANCE_Y]!,
        this.#regions[at + MASS]!,
        4 * half * half,
      );
      for (let i = 0; i < 4; i++) this.#list(quarter + i, bodies);
    }
    this.#next[pusher] = this.#pusherCount;
  }

  #setPusher(pusher: number, x: number, y: number, mass: number, sideSquared: number): void {
    const at = PUSHER * pusher;
    this.#pushers[at] = x;
    this.#pushers[at + 1] = y;
    this.#pushers[at + 2] = mass;
    this.#pushers[at + 3] = sideSquared;
  }
}

function rangeOf(values: Float32Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
