import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { usePage } from '../page.js';

interface MoreListProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first, and added by every press of the button. */
  readonly first: number;
  readonly render: (item: T) => JSX.Element;
}

/** List items of which the first few are shown, with a button that says how many more there are. */
export function MoreList<T>({ items, first, render }: MoreListProps<T>): JSX.Element {
  const { detail } = usePage().ui.messages.value;
  const shown = useSignal(first);
  const left = items.length - shown.value;
  return (
    <>
      {items.slice(0, shown.value).map(render)}
      {left > 0 && (
        <li class="row">
          <button
            type="button"
            class="text-button"
            onClick={() => {
              shown.value += Math.max(first, 20);
            }}
          >
            {detail.more(left)}
          </button>
        </li>
      )}
    </>
  );
}
