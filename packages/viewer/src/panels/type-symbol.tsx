import type { EntityType } from '@liantu/ontology';
import type { JSX } from 'preact';
import { SHAPE_PATHS, TYPE_SHAPES } from '../style/shapes.js';

/** The shape and colour of a type, as on the canvas. Says nothing to readers' software: the words stand beside it. */
export function TypeSymbol({
  type,
  size = 14,
}: {
  readonly type: EntityType;
  readonly size?: number;
}): JSX.Element {
  return (
    <svg class="symbol" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPE_PATHS[TYPE_SHAPES[type]]} fill={`var(--type-${type})`} />
    </svg>
  );
}
