import { useSignal } from '@preact/signals';
import type { LucideIcon } from 'lucide-preact';
import { Maximize, Minus, Plus, Square, Undo2, Waypoints } from 'lucide-preact';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Page } from '../page.js';
import { motion, usePage } from '../page.js';
import { fitAll, placesOf } from './canvas-handle.js';
import type { CanvasHandle } from './canvas-handle.js';
import type { LayoutRun } from './layout-run.js';
import { LAYOUT_LIMIT, runLayout } from './layout-run.js';

const GLIDE = 200;
const ZOOM_STEP = 1.5;

/** Zoom, fit and layout, at the edge of the canvas. */
export function CanvasControls({ handle }: { readonly handle: CanvasHandle }): JSX.Element {
  const page = usePage();
  const { canvas } = page.ui.messages.value;
  const stage = handle.stage.value;
  const moved = handle.moved.value.size > 0;
  return (
    <div class="controls">
      <LayoutControl handle={handle} />
      {moved && (
        <Control
          icon={Undo2}
          name={canvas.restoreLayout}
          onClick={() => restorePositions(page, handle)}
        />
      )}
      <Control
        icon={Plus}
        name={canvas.zoomIn}
        onClick={() => stage?.zoom(1 / ZOOM_STEP, motion(GLIDE))}
      />
      <Control
        icon={Minus}
        name={canvas.zoomOut}
        onClick={() => stage?.zoom(ZOOM_STEP, motion(GLIDE))}
      />
      <Control
        icon={Maximize}
        name={canvas.fit}
        onClick={() => stage && fitAll(page, stage, GLIDE)}
      />
    </div>
  );
}

function LayoutControl({ handle }: { readonly handle: CanvasHandle }): JSX.Element {
  const page = usePage();
  const run = useSignal<LayoutRun | undefined>(undefined);
  const seconds = useSignal(0);
  const { canvas } = page.ui.messages.value;
  useEffect(() => {
    if (!run.value) return undefined;
    const clock = setInterval(() => (seconds.value += 1), 1000);
    return () => clearInterval(clock);
  }, [run.value]);
  if (run.value) {
    const name = canvas.stopLayout(LAYOUT_LIMIT - seconds.value);
    return <Control icon={Square} name={name} active onClick={() => run.value?.stop()} />;
  }
  const start = (): void => {
    seconds.value = 0;
    run.value = startLayout(page, handle, () => {
      run.value = undefined;
      page.ui.announcement.value = canvas.layoutDone;
    });
  };
  return <Control icon={Waypoints} name={canvas.layout} onClick={start} />;
}

function startLayout(page: Page, handle: CanvasHandle, onEnd: () => void): LayoutRun {
  const { dataset, filtered } = page.explorer;
  const still = motion(1) === 0;
  let last = handle.moved.peek();
  return runLayout(
    dataset,
    filtered.peek(),
    placesOf(page, handle),
    (step) => {
      last = new Map([...last, ...step]);
      if (!still) handle.moved.value = last;
    },
    () => {
      handle.moved.value = last;
      const stage = handle.stage.peek();
      if (stage) requestAnimationFrame(() => fitAll(page, stage, GLIDE));
      onEnd();
    },
  );
}

function restorePositions(page: Page, handle: CanvasHandle): void {
  handle.moved.value = new Map();
  const stage = handle.stage.peek();
  if (stage) requestAnimationFrame(() => fitAll(page, stage, GLIDE));
}

interface ControlProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly active?: boolean;
  readonly onClick: () => void;
}

function Control({ icon: Icon, name, active = false, onClick }: ControlProps): JSX.Element {
  return (
    <button
      type="button"
      class={active ? 'control active' : 'control'}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
