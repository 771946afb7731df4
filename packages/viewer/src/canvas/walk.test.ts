import { describe, expect, it } from 'vitest';
import { distanceToSegment, walkTowards } from './walk.js';

const HERE = { node: 0, x: 100, y: 100 };

describe('walkTowards', () => {
  it('takes the nearest node in the direction of the key', () => {
    const others = [HERE, { node: 1, x: 160, y: 100 }, { node: 2, x: 300, y: 100 }];
    expect(walkTowards(HERE, 'right', others)).toBe(1);
    expect(walkTowards(HERE, 'left', others)).toBeUndefined();
  });

  it('prefers a node straight ahead to a nearer one aside', () => {
    const others = [
      { node: 1, x: 130, y: 140 },
      { node: 2, x: 170, y: 102 },
    ];
    expect(walkTowards(HERE, 'right', others)).toBe(2);
  });

  it('counts up as smaller y', () => {
    expect(walkTowards(HERE, 'up', [{ node: 1, x: 100, y: 20 }])).toBe(1);
  });
});

describe('distanceToSegment', () => {
  it('measures to the nearest end beyond the ends', () => {
    expect(distanceToSegment({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
    expect(distanceToSegment({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});
