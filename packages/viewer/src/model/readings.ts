import { PLACE_READINGS } from './place-readings.js';

/** For each character of a name the syllables it may be typed as; none for what is not hanzi. */
export type Readings = readonly (readonly string[])[];

/** Gives the readings of a name. */
export type ReadName = (name: string) => Readings;

/** Gives one syllable for each character of a run of hanzi; v for ü. */
export type Romanize = (hanzi: string) => readonly string[];

const RE_HAN_RUN = /\p{Script=Han}+/gu;

/** Nothing is read: searching then finds only what is written. */
export const readNothing: ReadName = (name) => Array.from(name, () => []);

/** Loads the pinyin dictionary, which is a chunk of its own. */
export async function loadReadings(): Promise<ReadName> {
  const { pinyin } = await import('pinyin-pro');
  return createReadName((hanzi) => pinyin(hanzi, { toneType: 'none', type: 'array', v: true }));
}

/** Reads names with a romaniser, and place names also as the people there say them. */
export function createReadName(romanize: Romanize): ReadName {
  return (name) => {
    const readings = Array.from(name, (): string[] => []);
    for (const run of name.matchAll(RE_HAN_RUN)) {
      addSyllables(readings, name, run.index, run[0], romanize(run[0]));
    }
    for (const [place, syllables] of Object.entries(PLACE_READINGS)) {
      const at = name.indexOf(place);
      if (at >= 0) addSyllables(readings, name, at, place, syllables);
    }
    return readings;
  };
}

// A dictionary that gives more or fewer syllables than characters can't be lined up, and is not believed.
function addSyllables(
  readings: string[][],
  name: string,
  at: number,
  hanzi: string,
  syllables: readonly string[],
): void {
  const first = Array.from(name.slice(0, at)).length;
  if (Array.from(hanzi).length !== syllables.length) return;
  syllables.forEach((syllable, index) => {
    const own = readings[first + index];
    if (own && !own.includes(syllable)) own.push(syllable);
  });
}
