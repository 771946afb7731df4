import type { JSX } from 'preact';
import type { Messages } from './i18n/messages.js';

/** Says that the graph is on its way. */
export function Opening({ words }: { readonly words: Messages['page'] }): JSX.Element {
  return (
    <div class="opening" role="status">
      <span class="spinner" aria-hidden="true" />
      <p>{words.loading}</p>
    </div>
  );
}

interface OpeningFailedProps {
  readonly reason: string;
  readonly words: Messages['page'];
  readonly onRetry: () => void;
}

/** Says why the graph did not open and what to do about it. */
export function OpeningFailed({ reason, words, onRetry }: OpeningFailedProps): JSX.Element {
  return (
    <div class="opening" role="alert">
      <p>
        <strong>{words.failed(reason)}</strong>
      </p>
      <p class="muted">{words.failedNext}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
