import type { ArticleFile } from '@liantu/graph/memory';

/** Reads article files on demand, each once. */
export interface ArticleStore {
  /** Resolves to the file; rejects with what went wrong, and may then be asked again. */
  read(hash: string): Promise<ArticleFile>;
}

/** Fetches something as JSON from an address relative to the page. */
export type FetchJson = (path: string) => Promise<unknown>;

/** An {@link ArticleStore} over `articles/<hash>.json`. */
export function createArticleStore(fetchJson: FetchJson): ArticleStore {
  const files = new Map<string, Promise<ArticleFile>>();
  const fetchFile = async (hash: string): Promise<ArticleFile> => {
    try {
      return (await fetchJson(`articles/${encodeURIComponent(hash)}.json`)) as ArticleFile;
    } catch (error) {
      files.delete(hash);
      throw error;
    }
  };
  return {
    read(hash) {
      const file = files.get(hash) ?? fetchFile(hash);
      files.set(hash, file);
      return file;
    },
  };
}
