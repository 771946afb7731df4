import type { Span } from '@liantu/ontology';

/** What a word that names no type points at: 其 and 它 the subject, 双方 the last two, 这里 the place. */
export type PointerKind = 'subject' | 'both' | 'former' | 'latter' | 'here';

export interface Pointer extends Span {
  readonly kind: PointerKind;
}

interface PointerItem extends Span {
  readonly pointer: Pointer;
  readonly inner: readonly never[];
}

const KINDS: Readonly<Record<string, PointerKind>> = {
  其: 'subject',
  它: 'subject',
  双方: 'both',
  两家: 'both',
  两家企业: 'both',
  两家公司: 'both',
  两地: 'both',
  两市: 'both',
  两区: 'both',
  两县: 'both',
  前者: 'former',
  后者: 'latter',
  这里: 'here',
  那里: 'here',
};

// 其投资建设的… | 双方签约; must not match 其中, 尤其, 其他, 它们.
const RE_POINTER =
  /(?<![尤极])其(?![中他余它次实间])|它(?!们)|双方|两家(?:企业|公司)?|两[地市区县]|前者|后者|[这那]里/gu;

/** The pointing words of a sentence, outside the items already found there. */
export function findPointers(text: string, sentence: Span, taken: readonly Span[]): PointerItem[] {
  const found: PointerItem[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(RE_POINTER)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const kind = KINDS[match[0]];
    if (kind === undefined || taken.some((item) => item.start < end && start < item.end)) continue;
    found.push({ start, end, pointer: { start, end, kind }, inner: [] });
  }
  return found;
}
