import type { JSX } from 'preact';

/** A name with the part that a search matched set off. */
export function MarkedName({
  name,
  start,
  end,
}: {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}): JSX.Element {
  return (
    <span>
      {name.slice(0, start)}
      <mark>{name.slice(start, end)}</mark>
      {name.slice(end)}
    </span>
  );
}
