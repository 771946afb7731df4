import { signOf } from '../relations/signs.js';

// The signs that patterns over a fact sentence are written with: `[${J}${K}]` is a project or a park.
export const D: string = signOf('District');
export const K: string = signOf('Park');
export const J: string = signOf('Project');
export const E: string = signOf('Enterprise');
export const I: string = signOf('Industry');
export const R: string = signOf('Programme');

/** The signs of all types, for use inside a class. */
export const ANY: string = '\uE000-\uE009';
