import { describe, expect, it } from 'vitest';
import { fitCamera } from './fit-camera.js';

const CANVAS = { width: 800, height: 600 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('fitCamera', () => {
  it('centres on the points and takes in all of them', () => {
    const points = [
      { x: 0, y: 0.2 },
      { x: 1, y: 0.4 },
    ];
    expect(fitCamera(points, 1600, CANVAS, NO_INSETS)).toEqual({
      x: 0.5,
      y: expect.closeTo(0.3),
      ratio: 2,
    });
  });

  it('does not go nearer than is useful for a single point', () => {
    expect(fitCamera([{ x: 0.5, y: 0.5 }], 500, CANVAS, NO_INSETS)?.ratio).toBe(0.12);
  });

  it('keeps the points clear of a panel that covers the lower half', () => {
    const camera = fitCamera([{ x: 0.5, y: 0.5 }], 500, CANVAS, { ...NO_INSETS, bottom: 300 });
    // Looking lower moves the point up, into the free half.
    expect(camera?.y).toBeLessThan(0.5);
  });

  it('has nothing to show without points', () => {
    expect(fitCamera([], 500, CANVAS, NO_INSETS)).toBeUndefined();
  });
});
