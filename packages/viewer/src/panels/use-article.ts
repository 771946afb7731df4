import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { ArticleFile } from '@liantu/graph/memory';
import { useEffect } from 'preact/hooks';
import { usePage } from '../page.js';

/** An article file on its way. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly file: ArticleFile }
  | { readonly state: 'failed'; readonly reason: string };

/** Reads an article's file; `retry` asks again after a failure. */
export function useArticle(hash: string): {
  readonly loaded: ReadonlySignal<Loaded>;
  readonly retry: () => void;
} {
  const { articles } = usePage().explorer;
  const loaded = useSignal<Loaded>({ state: 'loading' });
  const attempt = useSignal(0);
  useEffect(() => {
    let current = true;
    loaded.value = { state: 'loading' };
    const settle = (value: Loaded): void => {
      if (current) loaded.value = value;
    };
    articles.read(hash).then(
      (file) => settle({ state: 'ready', file }),
      (error: unknown) => settle({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [hash, attempt.value]);
  return {
    loaded,
    retry: () => {
      attempt.value += 1;
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
