import { TYPE_COLOURS } from '@liantu/graph/memory';
import type { EntityType } from '@liantu/ontology';
import type { CanvasColours } from '../style/palette.js';
import { mixColours } from '../style/palette.js';
import { shapeIndex } from '../style/shapes.js';
import type { Dataset } from './dataset.js';
import { incidentEdges, itemAt, oppositeNode } from './dataset.js';
import type { Filtered } from './filters.js';

/** How much a node or edge stands out at the moment. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'dim';

/** How one node is drawn. Sigma's reducer returns it as it is. */
export interface NodeStyle {
  readonly hidden: boolean;
  readonly emphasis: Emphasis;
  readonly color: string;
  readonly borderColor: string;
  /** Radius in pixels at camera ratio 1. */
  readonly size: number;
  readonly shape: number;
  readonly zIndex: number;
  /** Which label goes first: higher before lower. */
  readonly priority: number;
}

/** How one edge is drawn. */
export interface EdgeStyle {
  readonly hidden: boolean;
  readonly emphasis: Emphasis;
  readonly color: string;
  /** Width in pixels. */
  readonly size: number;
  /** `lit` shows its direction and lies above `plain`. */
  readonly type: 'plain' | 'lit';
  readonly dashed: boolean;
  readonly zIndex: number;
}

/** The drawing instructions for the whole dataset, by index. */
export interface Styled {
  readonly nodes: readonly NodeStyle[];
  readonly edges: readonly EdgeStyle[];
}

/** What stands out: a node with its neighbourhood, or a relation with its two ends. */
export interface Attention {
  readonly node?: number;
  readonly link?: readonly [number, number];
}

/** District, project, enterprise and industry carry the story and are drawn larger. */
const BASE_SIZES: Readonly<Record<EntityType, number>> = {
  District: 5.5,
  Park: 5,
  Project: 5,
  Enterprise: 5,
  Industry: 5.5,
  Product: 3.5,
  Institution: 4,
  Person: 3.5,
  Programme: 4,
  Honour: 4,
};

/** Whether a type belongs to the backbone, which is labelled first. */
export function isBackbone(type: EntityType): boolean {
  return BASE_SIZES[type] >= 5;
}

/** Up to this many nodes are drawn at full size; more of them shrink, so that they don't cover each other. */
const ROOMY = 160;
const SMALLEST_SCALE = 0.45;

const DIM_SHARE = 0.15;
const PLANNED_SHARE = 0.6;

/** Derives how everything is drawn from what is left after filtering and from what has the reader's attention. */
export function styleDataset(
  dataset: Dataset,
  filtered: Filtered,
  attention: Attention,
  colours: CanvasColours,
): Styled {
  const lit = litEdges(dataset, filtered, attention);
  const near = new Set([...lit].flatMap((edge) => endsOf(dataset, edge)));
  const centre = centreOf(attention);
  const emphasisOf = (node: number): Emphasis => {
    if (centre.size === 0) return 'plain';
    return centre.has(node) ? 'focus' : near.has(node) ? 'near' : 'dim';
  };
  const scale = Math.max(SMALLEST_SCALE, Math.min(1, Math.sqrt(ROOMY / filtered.nodes.size)));
  return {
    nodes: dataset.nodes.map((_, node) =>
      styleNode(dataset, node, emphasisOf(node), filtered.nodes.has(node), scale, colours),
    ),
    edges: dataset.edges.map((_, edge) => {
      const emphasis = centre.size === 0 ? 'plain' : lit.has(edge) ? 'near' : 'dim';
      return styleEdge(dataset, edge, emphasis, filtered.edges.has(edge), attention, colours);
    }),
  };
}

function centreOf({ node, link }: Attention): ReadonlySet<number> {
  return new Set(link ?? (node === undefined ? [] : [node]));
}

function litEdges(dataset: Dataset, filtered: Filtered, { node, link }: Attention): Set<number> {
  const start = link?.[0] ?? node;
  if (start === undefined) return new Set();
  const edges = incidentEdges(dataset, start).filter((edge) => filtered.edges.has(edge));
  if (!link) return new Set(edges);
  return new Set(edges.filter((edge) => oppositeNode(dataset, edge, start) === link[1]));
}

function endsOf(dataset: Dataset, edge: number): readonly number[] {
  const { source, target } = itemAt(dataset.edges, edge);
  return [source, target];
}

function styleNode(
  dataset: Dataset,
  node: number,
  emphasis: Emphasis,
  visible: boolean,
  scale: number,
  colours: CanvasColours,
): NodeStyle {
  const { type, degree } = itemAt(dataset.nodes, node);
  const colour = TYPE_COLOURS[type];
  const growth = Math.min(6, Math.log2(1 + degree));
  const rank = { focus: 3, near: 2, plain: 1, dim: 0 }[emphasis];
  return {
    hidden: !visible,
    emphasis,
    color: emphasis === 'dim' ? mixColours(colour, colours.canvas, DIM_SHARE) : colour,
    borderColor: colours.canvas,
    size: (BASE_SIZES[type] + growth * (isBackbone(type) ? 0.8 : 0.4)) * (rank > 1 ? 1 : scale),
    shape: shapeIndex(type),
    zIndex: rank,
    priority: rank * 1000 + (isBackbone(type) ? 500 : 0) + Math.min(400, degree),
  };
}

function styleEdge(
  dataset: Dataset,
  edge: number,
  emphasis: Emphasis,
  visible: boolean,
  attention: Attention,
  colours: CanvasColours,
): EdgeStyle {
  const { modality } = itemAt(dataset.edges, edge);
  const share = modality === 'planned' ? PLANNED_SHARE : 1;
  const lit = emphasis === 'near';
  const colour = lit ? colourOfFarEnd(dataset, edge, attention) : colours.edge;
  return {
    hidden: !visible,
    emphasis,
    color: mixColours(colour, colours.canvas, emphasis === 'dim' ? DIM_SHARE : share),
    size: lit ? 1.8 : 1,
    type: lit ? 'lit' : 'plain',
    dashed: modality === 'planned',
    zIndex: lit ? 1 : 0,
  };
}

function colourOfFarEnd(dataset: Dataset, edge: number, { node, link }: Attention): string {
  const near = link?.[0] ?? node ?? itemAt(dataset.edges, edge).source;
  const far = itemAt(dataset.nodes, oppositeNode(dataset, edge, near));
  return TYPE_COLOURS[far.type];
}
