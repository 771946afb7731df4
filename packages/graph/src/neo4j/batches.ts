/** The items in runs of at most `size`, in order; none for no item. */
export function* batchesOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
