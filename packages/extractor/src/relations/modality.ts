import type { Modality } from '@liantu/ontology';

// 拟建设 | 力争突破 | 正在谈; must not match 将军, 计划单列市.
const RE_PLANNED =
  /拟|(?<!已)将(?!军|领|其?[\uE000-\uE009])|力争|计划(?!单列)|打算|争创|争取|冲刺|冲一冲|创建|申报|规划建设|有望|预计|筹建|筹备|待建|正在谈|在谈|有意|谋划|要(?:重点|主攻|大力|加快|守好|建好|打造|发展)|推动|着力|明年|将于|下一步/u;
// 否认 | 并无此事 | 没签成 | 未列入.
const RE_DENIED =
  /否认|并无此事|不属实|没有这回事|没影的事|未能(?!.{0,6}开工)|没能|未[列纳]入|未入选|没有?[列纳]入|失之交臂|取消|终止|解约|落榜|告吹|谣言|误传|没签成|没谈成|放弃|流产|搁浅|未获|落选|不再|不在名单|撤回/u;

/** Whether the words of a statement intend (拟, 将, 力争) or state. */
export function modalityOf(words: string): Modality {
  return RE_PLANNED.test(words) ? 'planned' : 'stated';
}

/** Whether the words deny a statement or say that it came to nothing. */
export function isDenied(words: string): boolean {
  return RE_DENIED.test(words);
}
