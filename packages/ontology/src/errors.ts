/** Base of every error that Liantu throws on purpose. Check the class or `code`, never the wording. */
export class LiantuError extends Error {
  readonly code: string = 'LIANTU';
  override readonly name: string = 'LiantuError';
}

/** An article, document graph, ontology term or option is wrong. */
export class InvalidInputError extends LiantuError {
  override readonly code = 'INVALID_INPUT';
  override readonly name = 'InvalidInputError';
}

/** What was asked for is not there. */
export class NotFoundError extends LiantuError {
  override readonly code = 'NOT_FOUND';
  override readonly name = 'NotFoundError';
}

/** Called wrongly: an unknown command, a missing argument, two options that exclude each other. */
export class UsageError extends LiantuError {
  override readonly code = 'USAGE';
  override readonly name = 'UsageError';
}

/** A store could not do its work. `retriable` says whether the same call may succeed later. */
export class StoreError extends LiantuError {
  override readonly code = 'STORE';
  override readonly name = 'StoreError';
  readonly retriable: boolean;

  constructor(message: string, options: ErrorOptions & { readonly retriable: boolean }) {
    super(message, options);
    this.retriable = options.retriable;
  }
}
