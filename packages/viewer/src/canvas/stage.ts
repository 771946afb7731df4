import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Label } from '@liantu/ontology';
import type { CameraPosition } from '../model/address.js';
import type { Dataset } from '../model/dataset.js';
import type { Point } from '../model/neighbourhood-layout.js';
import { itemAt } from '../model/dataset.js';
import type { Styled } from '../model/styled.js';
import type { CanvasColours } from '../style/palette.js';
import type { Insets } from './fit-camera.js';
import { fitCamera } from './fit-camera.js';
import type { DrawnLabel, MeasureText } from './label-layer.js';
import { createMeasureText, drawLabels, drawRing } from './label-layer.js';
import type { Box, PlacedLabel } from './label-placement.js';
import { placeLabels } from './label-placement.js';
import type { LabelScene, StandingNode } from './label-requests.js';
import { lookOf, requestNames, requestRelations } from './label-requests.js';
import { ArrowProgram, LineProgram } from './line-program.js';
import { ShapeProgram } from './shape-program.js';
import { distanceToSegment } from './walk.js';

/** What the stage draws: everything derived elsewhere, nothing decided here. */
export interface StageScene {
  readonly styled: Styled;
  readonly colours: CanvasColours;
  readonly accent: string;
  readonly language: keyof Label;
  /** Node under the pointer. */
  readonly hover: number | undefined;
  /** Nodes in focus, ringed. */
  readonly focus: readonly number[];
  /** Where the keyboard stands, ringed with dashes. */
  readonly cursor: number | undefined;
}

/** What the stage reports. */
export interface StageEvents {
  readonly hoverNode: (node: number | undefined) => void;
  readonly clickNode: (node: number) => void;
  readonly openNode: (node: number) => void;
  readonly clickLink: (from: number, to: number) => void;
  readonly clickEmpty: () => void;
  readonly moveCamera: (camera: CameraPosition) => void;
  readonly loseContext: () => void;
}

/** Boxes of the canvas, in pixels, that something else stands on and labels keep clear of. */
export type ReservedBoxes = () => readonly Box[];

/** The drawn graph. */
export interface Stage {
  draw(scene: StageScene): void;
  /** Moves the camera to what the address says; without a position, to its default. */
  setCamera(camera: CameraPosition): void;
  getCamera(): CameraPosition;
  /** Shows the given nodes; takes `duration` milliseconds, 0 for at once. */
  fit(nodes: Iterable<number>, insets: Insets, duration: number): void;
  zoom(factor: number, duration: number): void;
  /** Puts every node where it should stand, in the dataset's coordinates. */
  place(placeOf: (node: number) => Point): void;
  /** The visible nodes within the canvas, in pixels. */
  standingNodes(): readonly StandingNode[];
  /** The labels of the last frame. */
  drawnLabels(): readonly PlacedLabel[];
  destroy(): void;
}

const CLICK_TOLERANCE = 6;
const TOUCH_TOLERANCE = 14;

/**
 * Draws the dataset into an element. Throws where the browser has no WebGL. One stage a page: each holds several WebGL
 * contexts.
 */
export function createStage(
  container: HTMLElement,
  dataset: Dataset,
  events: StageEvents,
  reserved: ReservedBoxes,
  first: StageScene,
): Stage {
  let scene = first;
  let labels: readonly PlacedLabel[] = [];
  const graph = createCanvasGraph(dataset);
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    defaultEdgeType: 'plain',
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { plain: LineProgram, lit: ArrowProgram },
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    enableCameraRotation: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 30,
    tapMoveTolerance: 12,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.25,
    nodeReducer: (key, position) => ({
      ...position,
      ...itemAt(scene.styled.nodes, Number(key)),
      type: 'shape',
    }),
    edgeReducer: (key) => itemAt(scene.styled.edges, Number(key)),
  });

  // The frame of reference stays that of the stored layout, whatever is moved later.
  sigma.setCustomBBox(sigma.getBBox());
  sigma.createCanvasContext('words');
  const canvas = itemAt([sigma.getCanvases()['words']], 0) as HTMLCanvasElement;
  canvas.style.pointerEvents = 'none';
  sigma.resize(true);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const measure = createMeasureText(context);

  const standingNodes = (): readonly StandingNode[] => standNodes(sigma, scene.styled);
  const paint = (): void => {
    labels = paintWords(sigma, context, measure, dataset, scene, standingNodes(), reserved());
  };
  sigma.on('afterRender', paint);
  bindPointer(sigma, container, dataset, () => scene, events);
  bindCamera(sigma, events);
  for (const layer of container.querySelectorAll('canvas')) {
    layer.addEventListener('webglcontextlost', events.loseContext, { once: true });
  }
  sigma.refresh();

  return {
    draw(next) {
      scene = next;
      sigma.refresh();
    },
    setCamera(camera) {
      sigma.getCamera().setState({ ...camera, angle: 0 });
    },
    getCamera() {
      const { x, y, ratio } = sigma.getCamera().getState();
      return { x, y, ratio };
    },
    fit(nodes, insets, duration) {
      const framed = [...nodes].flatMap((node) => sigma.getNodeDisplayData(String(node)) ?? []);
      const target = fitCamera(framed, pixelsPerUnit(sigma), sigma.getDimensions(), insets);
      if (!target) return;
      if (duration === 0) sigma.getCamera().setState(target);
      else void sigma.getCamera().animate(target, { duration, easing: 'quadraticOut' });
    },
    zoom(factor, duration) {
      const camera = sigma.getCamera();
      const ratio = camera.getBoundedRatio(camera.ratio * factor);
      if (duration === 0) camera.setState({ ratio });
      else void camera.animate({ ratio }, { duration, easing: 'quadraticOut' });
    },
    place(placeOf) {
      graph.updateEachNodeAttributes((key) => {
        const { x, y } = placeOf(Number(key));
        return { x, y };
      });
    },
    standingNodes,
    drawnLabels: () => labels,
    destroy() {
      sigma.kill();
    },
  };
}

type CanvasGraph = MultiDirectedGraph<{ x: number; y: number }>;

// The whole dataset is in the graph from the start and what is out of scope is hidden, so that the frame of reference
// never changes and nothing moves when a neighbourhood is opened.
function createCanvasGraph({ nodes, edges }: Dataset): CanvasGraph {
  const graph: CanvasGraph = new MultiDirectedGraph();
  nodes.forEach(({ x, y }, index) => graph.addNode(String(index), { x, y }));
  edges.forEach(({ source, target }, index) => {
    graph.addDirectedEdgeWithKey(String(index), String(source), String(target));
  });
  return graph;
}

function standNodes(sigma: Sigma, styled: Styled): readonly StandingNode[] {
  const { width, height } = sigma.getDimensions();
  const margin = 20;
  const standing: StandingNode[] = [];
  styled.nodes.forEach(({ hidden }, node) => {
    const data = hidden ? undefined : sigma.getNodeDisplayData(String(node));
    if (!data) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) return;
    standing.push({ node, x, y, radius: sigma.scaleSize(data.size) });
  });
  return standing;
}

function paintWords(
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  measure: MeasureText,
  dataset: Dataset,
  stage: StageScene,
  nodes: readonly StandingNode[],
  reserved: readonly Box[],
): readonly PlacedLabel[] {
  const { width, height } = sigma.getDimensions();
  const { styled, language, colours } = stage;
  const pointed = stage.hover ?? stage.cursor;
  const { ratio } = sigma.getCamera();
  const scene: LabelScene = { dataset, styled, nodes, pointed, ratio, language };
  const lively = nodes.filter(({ node }) => itemAt(styled.nodes, node).emphasis !== 'dim');
  const symbols = lively.map(({ x, y, radius }) => {
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
  const names = requestNames(scene, measure);
  const requests = [...names, ...requestRelations(scene, measure)];
  const placed = placeLabels(requests, symbols, { width, height }, reserved);
  context.clearRect(0, 0, width, height);
  paintRings(context, stage, nodes);
  drawLabels(
    context,
    placed.map((label) => dressLabel(scene, label, colours)),
    colours,
  );
  return placed;
}

function dressLabel(scene: LabelScene, label: PlacedLabel, colours: CanvasColours): DrawnLabel {
  const node = label.id.includes('-') ? undefined : Number(label.id);
  return {
    ...label,
    look: lookOf(scene, node),
    colour: node === undefined ? colours.mutedText : colours.text,
    plate: node !== undefined && node === scene.pointed,
  };
}

function paintRings(
  context: CanvasRenderingContext2D,
  { focus, cursor, accent }: StageScene,
  nodes: readonly StandingNode[],
): void {
  for (const { node, x, y, radius } of nodes) {
    if (focus.includes(node)) drawRing(context, { x, y, radius: radius * 1.3 + 3 }, accent, false);
    if (node === cursor) drawRing(context, { x, y, radius: radius * 1.3 + 7 }, accent, true);
  }
}

function pixelsPerUnit(sigma: Sigma): number {
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const zero = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
  const one = sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
  return Math.abs(one.x - zero.x);
}

function bindPointer(
  sigma: Sigma,
  container: HTMLElement,
  dataset: Dataset,
  scene: () => StageScene,
  events: StageEvents,
): void {
  sigma.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    events.hoverNode(Number(node));
  });
  sigma.on('leaveNode', () => {
    container.style.cursor = '';
    events.hoverNode(undefined);
  });
  sigma.on('clickNode', ({ node }) => events.clickNode(Number(node)));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    events.openNode(Number(event.node));
  });
  sigma.on('doubleClickStage', (event) => event.preventSigmaDefault());
  sigma.on('clickStage', ({ event }) => {
    const coarse = globalThis.matchMedia('(pointer: coarse)').matches;
    const tolerance = coarse ? TOUCH_TOLERANCE : CLICK_TOLERANCE;
    const edge = edgeNear(sigma, dataset, scene().styled, event, tolerance);
    if (edge === undefined) return events.clickEmpty();
    const { source, target } = itemAt(dataset.edges, edge);
    events.clickLink(source, target);
  });
}

// Sigma's own edge picking draws every edge twice, every frame; asking once, on a click, costs nothing.
function edgeNear(
  sigma: Sigma,
  dataset: Dataset,
  styled: Styled,
  point: { readonly x: number; readonly y: number },
  tolerance: number,
): number | undefined {
  let nearest: { readonly edge: number; readonly distance: number } | undefined;
  styled.edges.forEach(({ hidden, emphasis }, edge) => {
    if (hidden || emphasis === 'dim') return;
    const { source, target } = itemAt(dataset.edges, edge);
    const [a, b] = [source, target].map((node) => sigma.getNodeDisplayData(String(node)));
    if (!a || !b) return;
    const from = sigma.framedGraphToViewport(a);
    const to = sigma.framedGraphToViewport(b);
    const distance = distanceToSegment(point, from, to);
    if (distance <= tolerance && distance < (nearest?.distance ?? Infinity)) {
      nearest = { edge, distance };
    }
  });
  return nearest?.edge;
}

function bindCamera(sigma: Sigma, events: StageEvents): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(rest);
    rest = setTimeout(() => events.moveCamera({ x, y, ratio }), 120);
  });
}
