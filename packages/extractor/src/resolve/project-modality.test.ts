import type { Fact, Modality, Status } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { modalityByStatus } from './project-modality.js';

function status(value: Status, modality: Modality = 'stated'): Fact[] {
  return [{ property: 'status', value, modality, confidence: 0.9, evidence: [] }];
}

describe('modalityByStatus', () => {
  it('lets a running project make its goods already', () => {
    expect(modalityByStatus('PRODUCES', status('试生产'))).toBe('stated');
  });

  it('lets one that is still being built make them later', () => {
    expect(modalityByStatus('PRODUCES', status('封顶'))).toBe('planned');
  });

  it('does not take a start that is only planned for one', () => {
    expect(modalityByStatus('PRODUCES', status('投产', 'planned'))).toBe('planned');
    expect(modalityByStatus('HOSTS', status('开工', 'planned'))).toBe('planned');
  });

  it('lets a project stand where it has been begun', () => {
    expect(modalityByStatus('HOSTS', status('开工'))).toBe('stated');
    expect(modalityByStatus('HOSTS', status('谋划'))).toBe('planned');
  });

  it('leaves what was signed, and what has no state, to the words', () => {
    expect(modalityByStatus('HOSTS', status('签约'))).toBeUndefined();
    expect(modalityByStatus('PRODUCES', [])).toBeUndefined();
    expect(modalityByStatus('UNDERTAKEN_BY', status('谋划'))).toBeUndefined();
  });
});
