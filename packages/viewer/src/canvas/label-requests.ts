import type { Label, Predicate } from '@liantu/ontology';
import { RELATIONS } from '@liantu/ontology';
import type { Dataset } from '../model/dataset.js';
import { itemAt } from '../model/dataset.js';
import { shortenName } from '../model/shorten-name.js';
import type { Emphasis, NodeStyle, Styled } from '../model/styled.js';
import { isBackbone } from '../model/styled.js';
import type { LabelLook, MeasureText } from './label-layer.js';
import { LINE_HEIGHT } from './label-layer.js';
import type { LabelRequest, Side } from './label-placement.js';
import { placesAround } from './label-placement.js';

/** A node as it stands on the canvas at the moment, in pixels. */
export interface StandingNode {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What decides which labels are asked for. */
export interface LabelScene {
  readonly dataset: Dataset;
  readonly styled: Styled;
  /** The visible nodes within the canvas. */
  readonly nodes: readonly StandingNode[];
  /** The node under the pointer or the keyboard, whose name is given in full. */
  readonly pointed: number | undefined;
  /** Camera ratio: 1 shows everything, smaller is closer. */
  readonly ratio: number;
  readonly language: keyof Label;
}

/** The longest name a label shows; a focused node's label shows all of it. */
const NAME_LIMIT = 14;
/** Below this many nodes on the canvas, the lesser types are labelled as well. */
const FEW_NODES = 70;
const CLOSE_RATIO = 0.45;
/** So many of the best connected are named even in a crowd. */
const LANDMARKS = 12;

/** Room that the ring around a focused node takes. */
const RING = 7;

const NAME_LOOK: LabelLook = { size: 13, weight: 400 };
const BACKBONE_LOOK: LabelLook = { size: 13, weight: 500 };
const FOCUS_LOOK: LabelLook = { size: 14, weight: 600 };
const RELATION_LOOK: LabelLook = { size: 12, weight: 400 };

/** How the label of a node or edge is written. */
export function lookOf(scene: LabelScene, node: number | undefined): LabelLook {
  if (node === undefined) return RELATION_LOOK;
  if (styleOf(scene, node).emphasis === 'focus' || node === scene.pointed) return FOCUS_LOOK;
  return isBackbone(itemAt(scene.dataset.nodes, node).type) ? BACKBONE_LOOK : NAME_LOOK;
}

/** The names that should be on the canvas, the most important first: pointer, focus, neighbours, backbone, degree. */
export function requestNames(scene: LabelScene, measure: MeasureText): readonly LabelRequest[] {
  const isCrowd = scene.nodes.length > FEW_NODES;
  const lesser = !isCrowd || scene.ratio <= CLOSE_RATIO;
  const landmarks = isCrowd ? LANDMARKS : 0;
  return scene.nodes
    .filter(({ node }) => wantsLabel(scene, node, lesser))
    .toSorted((a, b) => rankOf(scene, b.node) - rankOf(scene, a.node) || a.node - b.node)
    .map((standing, order) => requestName(scene, standing, order < landmarks, measure));
}

/** The words across the lit relations: one label for each pair of nodes, naming all that holds between them. */
export function requestRelations(scene: LabelScene, measure: MeasureText): readonly LabelRequest[] {
  const standing = new Map(scene.nodes.map((node) => [node.node, node]));
  return [...litPairs(scene)].flatMap(([id, { ends, predicates }]) => {
    const [from, to] = ends.map((node) => standing.get(node));
    if (!from || !to) return [];
    const text = [...predicates].map((name) => RELATIONS[name].label[scene.language]).join('、');
    const width = measure(text, RELATION_LOOK);
    const height = RELATION_LOOK.size * LINE_HEIGHT;
    const length = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
    if (length < width * 0.6) return [];
    const places = [0.5, 0.42, 0.58].map((share) => ({
      x: from.x + (to.x - from.x) * share - width / 2,
      y: from.y + (to.y - from.y) * share - height / 2,
    }));
    return [{ id, text, width, height, places, mayCover: false }];
  });
}

function wantsLabel(scene: LabelScene, node: number, lesser: boolean): boolean {
  const { emphasis } = styleOf(scene, node);
  if (node === scene.pointed || emphasis === 'focus' || emphasis === 'near') return true;
  return emphasis === 'plain' && (lesser || isBackbone(itemAt(scene.dataset.nodes, node).type));
}

function rankOf(scene: LabelScene, node: number): number {
  return node === scene.pointed ? Infinity : styleOf(scene, node).priority;
}

function requestName(
  scene: LabelScene,
  standing: StandingNode,
  isLandmark: boolean,
  measure: MeasureText,
): LabelRequest {
  const { node } = standing;
  const { name } = itemAt(scene.dataset.nodes, node);
  const { emphasis } = styleOf(scene, node);
  const look = lookOf(scene, node);
  const full = node === scene.pointed || emphasis === 'focus';
  const text = full ? name : shortenName(name, NAME_LIMIT);
  const size = { width: measure(text, look), height: look.size * LINE_HEIGHT };
  const ring = emphasis === 'focus' ? RING : 0;
  return {
    id: String(node),
    text,
    ...size,
    places: placesAround(
      { ...standing, radius: standing.radius + ring },
      size,
      firstSide(scene, standing),
    ),
    mayCover: isLandmark || mayCover(emphasis) || node === scene.pointed,
  };
}

// The names of neighbours point away from what they surround, whose own name stays out of their way.
function firstSide(scene: LabelScene, { node, x }: StandingNode): Side {
  const { emphasis } = styleOf(scene, node);
  if (emphasis === 'focus') return 'below';
  const focus = scene.nodes.find((own) => styleOf(scene, own.node).emphasis === 'focus');
  return emphasis === 'near' && focus !== undefined && x < focus.x ? 'left' : 'right';
}

function mayCover(emphasis: Emphasis): boolean {
  return emphasis === 'focus' || emphasis === 'near';
}

interface LitPair {
  readonly ends: readonly [number, number];
  readonly predicates: Set<Predicate>;
}

function litPairs({ dataset, styled }: LabelScene): ReadonlyMap<string, LitPair> {
  const pairs = new Map<string, LitPair>();
  styled.edges.forEach(({ hidden, emphasis }, edge) => {
    if (hidden || emphasis !== 'near') return;
    const { source, target, predicate } = itemAt(dataset.edges, edge);
    const id = `${Math.min(source, target)}-${Math.max(source, target)}`;
    const pair = pairs.get(id);
    if (pair) pair.predicates.add(predicate);
    else pairs.set(id, { ends: [source, target], predicates: new Set([predicate]) });
  });
  return pairs;
}

function styleOf(scene: LabelScene, node: number): NodeStyle {
  return itemAt(scene.styled.nodes, node);
}
