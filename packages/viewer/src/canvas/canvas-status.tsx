import type { JSX } from 'preact';
import { NO_FILTERS, hidingFilters } from '../model/filters.js';
import { usePage } from '../page.js';

/** Says what is on the canvas and what is not, and what to do about it. */
export function CanvasStatus(): JSX.Element {
  const { explorer, ui } = usePage();
  const { canvas } = ui.messages.value;
  const { nodes, edges } = explorer.filtered.value;
  const outside = explorer.dataset.nodes.length - explorer.scope.value.size;
  const filteredOut = explorer.scope.value.size - nodes.size;
  const { base, expanded } = explorer.address.value.scope;
  const isStart = base === 'start' && expanded.length === 0;
  return (
    <>
      {nodes.size === 0 && <EmptyCanvas />}
      <div class="status" role="status">
        <span>{canvas.summary(nodes.size, edges.size)}</span>
        {filteredOut > 0 && <span>{canvas.filteredOut(filteredOut)}</span>}
        {outside > 0 && <span>{canvas.outside(outside)}</span>}
        {outside > 0 && (
          <button type="button" class="text-button" onClick={() => explorer.showBase('all')}>
            {canvas.showAll}
          </button>
        )}
        {!isStart && (
          <button type="button" class="text-button" onClick={() => explorer.showBase('start')}>
            {canvas.showStart}
          </button>
        )}
      </div>
    </>
  );
}

function EmptyCanvas(): JSX.Element {
  const { explorer, ui } = usePage();
  const { canvas, filters, page } = ui.messages.value;
  const isNothing = explorer.dataset.nodes.length === 0;
  const kinds = hidingFilters(
    explorer.dataset,
    explorer.scope.value,
    explorer.address.value.filters,
  );
  if (kinds.length === 0) {
    return (
      <div class="notice">
        <strong>{isNothing ? page.empty : canvas.empty}</strong>
        <span>{isNothing ? page.emptyNext : canvas.emptyNext}</span>
      </div>
    );
  }
  return (
    <div class="notice">
      <strong>{filters.hidesAll(kinds.map((kind) => filters.kindNames[kind]).join('、'))}</strong>
      <button type="button" class="button" onClick={() => explorer.setFilters(NO_FILTERS)}>
        {filters.hidesAllNext}
      </button>
    </div>
  );
}
