import { computed, effect, signal, untracked, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ENTITY_TYPES } from '@liantu/ontology';
import { incidentEdges, itemAt } from '../model/dataset.js';
import type { Positions } from '../model/neighbourhood-layout.js';
import { styleDataset } from '../model/styled.js';
import type { Page } from '../page.js';
import { motion, usePage } from '../page.js';
import { focusPanel } from '../panels/focus-panel.js';
import { CANVAS_COLOURS } from '../style/palette.js';
import { CanvasControls } from './canvas-controls.js';
import { canvasInsets, fitAll, placesOf } from './canvas-handle.js';
import type { CanvasHandle } from './canvas-handle.js';
import { CanvasStatus } from './canvas-status.js';
import type { Box } from './label-placement.js';
import type { Stage, StageEvents, StageScene } from './stage.js';
import { createStage } from './stage.js';
import type { Heading } from './walk.js';
import { walkTowards } from './walk.js';

const ACCENTS = { light: '#1F6FEB', dark: '#6CA8FF' } as const;
const GLIDE = 200;
const ZOOM_STEP = 1.5;

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The graph, its controls and the line that says what is on it. */
export function GraphCanvas(): JSX.Element {
  const page = usePage();
  const container = useRef<HTMLDivElement>(null);
  const handle = useHandle();
  useEffect(
    () => (container.current ? mountStage(container.current, page, handle) : undefined),
    [],
  );
  const { messages } = page.ui;
  const { canvas } = messages.value;
  const { nodes, edges } = page.explorer.filtered.value;
  return (
    <section class="graph" aria-label={canvas.label}>
      <div
        ref={container}
        id="canvas"
        class="stage"
        tabIndex={0}
        role="application"
        aria-label={`${canvas.label}: ${canvas.summary(nodes.size, edges.size)}`}
        aria-describedby="canvas-help"
        onKeyDown={(event) => handleKey(event, page, handle)}
        onBlur={() => {
          handle.cursor.value = undefined;
        }}
      />
      <p id="canvas-help" class="unseen">
        {canvas.help}
      </p>
      {handle.failed.value && <p class="notice">{canvas.noWebGl}</p>}
      <CanvasStatus />
      <CanvasControls handle={handle} />
    </section>
  );
}

function useHandle(): CanvasHandle {
  const stage = useSignal<Stage | undefined>(undefined);
  const moved = useSignal<Positions>(new Map());
  const cursor = useSignal<number | undefined>(undefined);
  const failed = useSignal(false);
  return useRef<CanvasHandle>({ stage, moved, cursor, failed }).current;
}

function mountStage(container: HTMLElement, page: Page, handle: CanvasHandle): () => void {
  const { explorer } = page;
  const lost = signal(0);
  const stop = effect(() => {
    void lost.value;
    return untracked(() =>
      startStage(container, page, handle, () => {
        lost.value += 1;
      }),
    );
  });
  exposeState(page, handle);
  return () => {
    stop();
    explorer.hover.value = undefined;
  };
}

// Runs anew when the graphics card takes its contexts away.
function startStage(
  container: HTMLElement,
  page: Page,
  handle: CanvasHandle,
  onLost: () => void,
): () => void {
  const scene = (): StageScene => sceneOf(page, handle);
  const stage = tryCreateStage(container, page, handle, onLost);
  if (!stage) {
    handle.failed.value = true;
    return () => {};
  }
  handle.stage.value = stage;
  stage.place(placesOf(page, handle));
  stage.draw(scene());
  placeCamera(page, stage);
  const stops = [
    drawOnChange(stage, scene),
    effect(() => {
      const nodes = page.explorer.cameraWish.value;
      if (nodes) afterFrame(() => stage.fit(nodes, canvasInsets(page), motion(GLIDE)));
    }),
    effect(() => {
      if (page.explorer.restored.value > 0) afterFrame(() => placeCamera(page, stage));
    }),
    effect(() => stage.place(placesOf(page, handle))),
    forgetMovesOnNewScope(page, handle),
  ];
  const observer = new ResizeObserver(() => stage.draw(scene()));
  observer.observe(container);
  return () => {
    for (const stop of stops) stop();
    observer.disconnect();
    handle.stage.value = undefined;
    stage.destroy();
  };
}

function tryCreateStage(
  container: HTMLElement,
  page: Page,
  handle: CanvasHandle,
  onLost: () => void,
): Stage | undefined {
  try {
    const events = stageEvents(page, onLost);
    const reserved = (): readonly Box[] => boxesOver(container);
    return createStage(container, page.explorer.dataset, events, reserved, sceneOf(page, handle));
  } catch (error) {
    console.warn('liantu: the graph cannot be drawn', error);
    return undefined;
  }
}

// The buttons and the status line lie over the canvas.
function boxesOver(container: HTMLElement): readonly Box[] {
  const origin = container.getBoundingClientRect();
  const over = container.parentElement?.querySelectorAll('.controls, .status') ?? [];
  return [...over].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  });
}

function stageEvents({ explorer }: Page, onLost: () => void): StageEvents {
  return {
    hoverNode: (node) => {
      explorer.hover.value = node;
    },
    clickNode: (node) => explorer.select(node),
    openNode: (node) => explorer.expand(node),
    clickLink: (from, to) => explorer.selectLink(from, to),
    clickEmpty: () => explorer.letGo(),
    moveCamera: (camera) => explorer.moveCamera(camera),
    loseContext: onLost,
  };
}

function sceneOf({ explorer, ui }: Page, handle: CanvasHandle): StageScene {
  const theme = ui.theme.value;
  const colours = CANVAS_COLOURS[theme];
  const { dataset } = explorer;
  const link = explorer.link.value;
  const focus = explorer.focus.value;
  return {
    styled: styleDataset(dataset, explorer.filtered.value, explorer.attention.value, colours),
    colours,
    accent: ACCENTS[theme],
    language: ui.language.value,
    hover: explorer.hover.value,
    focus: link ?? (focus === undefined ? [] : [focus]),
    cursor: handle.cursor.value,
  };
}

// What was arranged for one picture means nothing in another; a neighbourhood that is added is part of the same one.
function forgetMovesOnNewScope({ explorer }: Page, handle: CanvasHandle): () => void {
  const picture = computed(() => {
    const { base, expanded } = explorer.address.value.scope;
    return `${base} ${base === 'none' ? (expanded[0] ?? '') : ''}`;
  });
  let last = picture.peek();
  return effect(() => {
    if (picture.value === last) return;
    last = picture.value;
    handle.moved.value = new Map();
  });
}

// Several changes of one frame are drawn once.
function drawOnChange(stage: Stage, scene: () => StageScene): () => void {
  let frame = 0;
  const stop = effect(() => {
    const next = scene();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => stage.draw(next));
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

function afterFrame(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function placeCamera(page: Page, stage: Stage): void {
  const { camera } = page.explorer.address.peek();
  if (camera) stage.setCamera(camera);
  else fitAll(page, stage, 0);
}

function handleKey(event: KeyboardEvent, page: Page, handle: CanvasHandle): void {
  const stage = handle.stage.value;
  if (!stage || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const heading = HEADINGS[event.key];
  if (heading) walk(page, handle, stage, heading);
  else if (event.key === 'Enter') enter(page, handle);
  else if (event.key === '+' || event.key === '=') stage.zoom(1 / ZOOM_STEP, motion(GLIDE));
  else if (event.key === '-') stage.zoom(ZOOM_STEP, motion(GLIDE));
  else if (event.key === '0') fitAll(page, stage, GLIDE);
  else return;
  event.preventDefault();
}

function walk({ explorer, ui }: Page, handle: CanvasHandle, stage: Stage, heading: Heading): void {
  const standing = stage.standingNodes();
  const current = handle.cursor.value ?? explorer.focus.value;
  const from = standing.find(({ node }) => node === current);
  const next = from ? walkTowards(from, heading, standing) : firstStop(explorer.dataset, standing);
  if (next === undefined) return;
  handle.cursor.value = next;
  const { name, type } = itemAt(explorer.dataset.nodes, next);
  const relations = incidentEdges(explorer.dataset, next).length;
  ui.announcement.value = ui.messages.value.announce.focused(
    name,
    ENTITY_TYPES[type].label[ui.language.value],
    relations,
  );
}

function enter({ explorer }: Page, handle: CanvasHandle): void {
  const node = handle.cursor.value;
  if (node === undefined) return;
  explorer.select(node);
  focusPanel();
}

// The best connected node on screen is where a keyboard starts.
function firstStop(
  dataset: Page['explorer']['dataset'],
  standing: readonly { readonly node: number }[],
): number | undefined {
  return standing
    .map(({ node }) => node)
    .toSorted((a, b) => incidentEdges(dataset, b).length - incidentEdges(dataset, a).length)[0];
}

/** What tests and the curious may read on `window.liantu`. */
function exposeState(own: Page, handle: CanvasHandle): void {
  Object.assign(globalThis, {
    liantu: {
      address: () => own.explorer.address.peek(),
      camera: () => handle.stage.peek()?.getCamera(),
      labels: () => handle.stage.peek()?.drawnLabels() ?? [],
      nodes: () =>
        (handle.stage.peek()?.standingNodes() ?? []).map(({ node, x, y, radius }) => {
          const { key, name, type } = itemAt(own.explorer.dataset.nodes, node);
          return { key, name, type, x, y, radius };
        }),
      visible: () => {
        const { nodes, edges } = own.explorer.filtered.peek();
        return { nodes: nodes.size, edges: edges.size };
      },
    },
  });
}
