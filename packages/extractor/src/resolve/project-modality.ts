import type { Fact, Modality, Predicate, Status } from '@liantu/ontology';

const RUNS: ReadonlySet<Status> = new Set(['试生产', '投产', '竣工']);
const BEGUN: ReadonlySet<Status> = new Set(['开工', '在建', '封顶', ...RUNS]);

/**
 * Whether what a project makes, or that it stands somewhere, is so already, by the state it has reached: one that does
 * not run yet is going to make its goods, and one not begun is going to stand there. Undefined where its facts do not
 * decide, as for a project without a state.
 */
export function modalityByStatus(
  predicate: Predicate,
  facts: readonly Fact[],
): Modality | undefined {
  const status = facts.find(({ property }) => property === 'status');
  if (!status) return undefined;
  const value = status.value as Status;
  const reached = status.modality === 'stated';
  if (predicate === 'PRODUCES') return reached && RUNS.has(value) ? 'stated' : 'planned';
  if (predicate !== 'HOSTS') return undefined;
  if (reached && BEGUN.has(value)) return 'stated';
  return reached && value === '签约' ? undefined : 'planned';
}
