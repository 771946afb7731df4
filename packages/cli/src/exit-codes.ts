import { InvalidInputError, NotFoundError, StoreError, UsageError } from '@liantu/ontology';

/** Exit codes of the command. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2, store: 3 } as const;

/** The exit code that an error ends the command with. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof StoreError) return EXIT.store;
  if (error instanceof UsageError || error instanceof NotFoundError) return EXIT.usage;
  if (error instanceof InvalidInputError) return EXIT.someFailed;
  return EXIT.store;
}
