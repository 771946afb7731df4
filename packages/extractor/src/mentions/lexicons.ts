/** Word lists and the gazetteer, loaded once from `data/`. */
export interface Lexicons {}

export function createLexicons(): Lexicons {
  return {};
}
