/** Counts behind precision and recall. */
export interface Tally {
  hits: number;
  gold: number;
  predicted: number;
}

/** Precision, recall and F1 (0 to 1; 0 where undefined), with the counts they rest on. */
export interface Measure extends Readonly<Tally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function tally(): Tally {
  return { hits: 0, gold: 0, predicted: 0 };
}
