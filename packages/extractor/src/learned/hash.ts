/** Mixes a number into a hash; both and the result are 32-bit integers. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** The hash of a piece of a text. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return h;
}

const hashes = new Map<string, number>();

/** The hash of one of the few words that claims and values are made of (rules, types, roles): remembered, so not for text. */
export function hashOnce(word: string): number {
  let hash = hashes.get(word);
  if (hash === undefined) hashes.set(word, (hash = hashText(word)));
  return hash;
}
