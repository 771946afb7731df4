import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelRequest } from './label-placement.js';
import { overlapBoxes, placeLabels, placesAround } from './label-placement.js';

const CANVAS = { width: 800, height: 600 };

function request(id: string, x: number, y: number, mayCover = false): LabelRequest {
  const size = { width: 14 * id.length, height: 18 };
  const places = placesAround({ x, y, radius: 6 }, size);
  return { id, text: id, ...size, places, mayCover };
}

describe('placeLabels', () => {
  it('puts a label to the right of its node where that is free', () => {
    const [label] = placeLabels([request('宁国市', 100, 100)], [], CANVAS);
    expect(label).toMatchObject({ id: '宁国市', x: 110, y: 91 });
  });

  it('goes to the other side of the node when the better labelled one took the right', () => {
    const labels = placeLabels(
      [request('宁国市', 100, 100), request('广德市', 112, 100)],
      [],
      CANVAS,
    );
    expect(labels.map((label) => label.id)).toEqual(['宁国市', '广德市']);
    expect(overlapBoxes(labels[0]!, labels[1]!)).toBe(false);
  });

  it('leaves a label out rather than let it cover a symbol, unless it may', () => {
    const symbols = [{ x: 0, y: 0, width: 800, height: 600 }];
    expect(placeLabels([request('郎溪县', 100, 100)], symbols, CANVAS)).toEqual([]);
    expect(placeLabels([request('郎溪县', 100, 100, true)], symbols, CANVAS)).toHaveLength(1);
  });

  it('leaves out what lies outside the canvas', () => {
    expect(placeLabels([request('绩溪县', -200, 100)], [], CANVAS)).toEqual([]);
  });

  it('never lets two labels overlap', () => {
    const node = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      length: fc.integer({ min: 1, max: 15 }),
      mayCover: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
        const requests = nodes.map(({ x, y, length, mayCover }, index) => {
          return { ...request('县'.repeat(length), x, y, mayCover), id: String(index) };
        });
        const labels = placeLabels(requests, [], CANVAS);
        labels.forEach((a, index) => {
          for (const b of labels.slice(index + 1)) expect(overlapBoxes(a, b)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});
