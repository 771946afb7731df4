import type { Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';

/** What a word that names no type points at: 其 and 它 the subject, 双方 the last two, 这里 the place. */
export type PointerKind =
  | 'subject'
  | 'both'
  | 'former'
  | 'latter'
  | 'here'
  | 'park'
  | 'group'
  | 'firm'
  | 'body'
  | 'programme'
  | 'we';

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
  两个项目: 'both',
  两者: 'both',
  二者: 'both',
  这家: 'firm',
  两家: 'both',
  两家企业: 'both',
  园区: 'park',
  该园区: 'park',
  该园: 'park',
  园内: 'park',
  园里: 'park',
  园中: 'park',
  园子: 'park',
  产业园: 'park',
  该基地: 'park',
  基地: 'park',
  我们: 'we',
  咱们: 'we',
  我司: 'we',
  我公司: 'we',
  本公司: 'we',
  合作社: 'firm',
  行动: 'programme',
  该行动: 'programme',
  计划: 'programme',
  工程: 'programme',
  公司: 'firm',
  研究院: 'body',
  研究所: 'body',
  实验室: 'body',
  检测中心: 'body',
  检验中心: 'body',
  集团: 'group',
  该集团: 'group',
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

// 其投资建设的… | 双方签约; must not match 其中, 尤其, 其他, 它们. What stands before a word is asked behind it, so that
// most places are passed over by their first character.
const RE_POINTER =
  /其(?<![尤极]其)(?![中他余它次实间])|它(?!们)|双方|两个项目(?=[由均都也分，])|[两二]者|这家(?=[^，。；：]{2,44}的(?:老牌|龙头|民营|本土|高新技术|骨干)?(?:企业|公司|厂|老厂|工厂|国企|民企))|[我咱]们|我司|[我本]公司|合作社(?<![\p{Script=Han}）]合作社)(?=[\p{Script=Han}，])|两家(?:企业|公司)?|两[地市区县]|前者|后者|[这那]里|该?园区|该园|产业园(?<=[在进到入与同出往]产业园|[^\p{Script=Han}]产业园)(?!区)|园[内里中子](?<![公校校家庭花乐陵果茶]园.)|基地(?<!\p{Script=Han}基地)|该基地|公司(?<![\p{Script=Han}\d）]公司)(?=[\p{Script=Han}，])|(?:研究[院所]|实验室)(?<!\p{Script=Han}...)(?=[\p{Script=Han}，])|检[测验]中心(?<!\p{Script=Han}....)(?=[\p{Script=Han}，])|集团(?<!\p{Script=Han}集团)(?!化|军)|该集团|(?:行动|计划|工程)(?<=(?:列入|纳入|参与|进入)..)(?=的)|该行动/gu;

/** The pointing words of a sentence, outside the items already found there. */
export function findPointers(text: string, sentence: Span, taken: readonly Span[]): PointerItem[] {
  const found: PointerItem[] = [];
  for (const match of matchAll(text.slice(sentence.start, sentence.end), RE_POINTER)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const kind = KINDS[match[0]];
    if (kind === undefined || taken.some((item) => item.start < end && start < item.end)) continue;
    // A、B|两家|: it sums up what stands before it.
    if (kind === 'both' && taken.some((item) => item.end === start)) continue;
    found.push({ start, end, pointer: { start, end, kind }, inner: [] });
  }
  return found;
}
