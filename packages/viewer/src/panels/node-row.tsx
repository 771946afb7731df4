import type { JSX } from 'preact';
import { itemAt } from '../model/dataset.js';
import { usePage } from '../page.js';
import { focusPanel } from './focus-panel.js';
import { TypeSymbol } from './type-symbol.js';

/** A button with a node's symbol and name that puts it, with its neighbourhood, into the graph. */
export function NodeButton({ node }: { readonly node: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { name, type } = itemAt(explorer.dataset.nodes, node);
  const open = (): void => {
    if (explorer.address.value.view === 'articles') explorer.inspect(node);
    else explorer.open(node);
    focusPanel();
  };
  return (
    <button
      type="button"
      class="node-button"
      title={ui.messages.value.detail.open(name)}
      onClick={open}
    >
      <TypeSymbol type={type} />
      <span class="node-name">{name}</span>
    </button>
  );
}

/** A node with a bar as long as its number of relations, relative to the most that any in the list has. */
export function NodeBar({
  node,
  most,
}: {
  readonly node: number;
  readonly most: number;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const { degree, type } = itemAt(explorer.dataset.nodes, node);
  return (
    <li class="row bar-row">
      <NodeButton node={node} />
      <span class="bar" aria-hidden="true">
        <span
          class="bar-fill"
          style={{
            width: `${Math.round((100 * degree) / Math.max(1, most))}%`,
            background: `var(--type-${type})`,
          }}
        />
      </span>
      <span class="figure" title={ui.messages.value.overviewPanel.relations(degree)}>
        {degree}
      </span>
    </li>
  );
}
