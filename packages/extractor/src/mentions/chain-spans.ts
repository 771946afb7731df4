import type { Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { LookedOver } from '../patterns/pattern-pool.js';
import { sentencePattern } from './sentence-patterns.js';

/** One step of a chain as printed, where it stands in the text that was searched. */
export interface ChainStep extends Span {
  readonly text: string;
}

const RE_DASH = /(?<!—)[—－→–](?!—)/u;
const DASHES = sentencePattern(RE_DASH);

/** A stretch without a stop; a chain lies within one. */
const RE_STRETCH = /[^，。；：！？“”【】\s]+/gu;

/** What a chain of two steps needs around it, since 北京—上海 is a line. */
const RE_CHAIN_NEAR = /链|产业|路径|路子|环节|体系|上下游|一体化|闭环/u;

const RE_IN_COMMON = /(?:飞地|产业园|合作区|示范区|对口|产业链群|高速|铁路|协同)/u;

const NONE: readonly ChainStep[] = [];

/** The steps of chains written with dashes: 原料—材料—产品, with what stands beside a step (、) or in brackets after it. */
export function chainStepsIn(sentence: LookedOver): readonly ChainStep[] {
  if (!DASHES.isIn(sentence)) return NONE;
  const { text } = sentence;
  return matchAll(text, RE_STRETCH)
    .filter((match) => isChain(text, match))
    .flatMap((match) => stepsOf(match[0], match.index, text[match.index - 1] === '“'));
}

// 坯料—日用瓷—文创瓷; not 2024—2027年, Wi—Fi, nor a dash that breaks a sentence in two.
function isChain(text: string, { 0: stretch, index }: RegExpExecArray): boolean {
  const steps = stretch.split(RE_DASH);
  if (steps.length < 2 || steps.some((step) => step === '' || step.length > 40)) return false;
  // 首页—新闻—本地: where a page stands on its site.
  if (/^(?:首页|主页|网站首页)$/u.test(steps[0]!)) return false;
  if (/[\da-zA-Z年][—－–][\da-zA-Z]/u.test(stretch)) return false;
  // 江澜—白石|飞地产业园, 建材—家居|产业链群: what two places or trades have in common.
  if (steps.length === 2 && RE_IN_COMMON.test(steps[1]!)) return false;
  return (
    steps.length > 2 ||
    RE_CHAIN_NEAR.test(text.slice(Math.max(0, index - 12), index + stretch.length + 12))
  );
}

function stepsOf(chain: string, from: number, quoted: boolean): ChainStep[] {
  const steps = matchAll(chain, /[^—－→–、（）]+/gu).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
  return quoted ? steps : trimEnds(steps);
}

/** Without quotes the sentence runs on at both ends: 沿着|硫酸锰—…—电池|一路走. */
function trimEnds(steps: readonly ChainStep[]): ChainStep[] {
  return steps.map((step, i) => {
    if (i === 0) return cutStart(step);
    return i === steps.length - 1 ? cutEnd(step) : step;
  });
}

function cutStart(step: ChainStep): ChainStep {
  const lead =
    /^.*(?:按照|沿着|围绕|形成了?|构建[了起]?|打造|打通|从|了|起|着|的|是|为|即|以|建成|瞄准|推动|推进|拉长|延伸|做强|完善|实现|走出|串起|贯通|补齐|走)/u.exec(
      step.text,
    )?.[0] ?? '';
  return lead.length < step.text.length
    ? { ...step, start: step.start + lead.length, text: step.text.slice(lead.length) }
    : step;
}

function cutEnd(step: ChainStep): ChainStep {
  const text = step.text.replace(
    /(?:的|全|等|一体|一路|这条|完整|产业|链条|链|首次|加速|逐步|循环|闭环|已|正|越|各工序|各环节|各|[一两三四五]条).*$/u,
    '',
  );
  return text === '' ? step : { ...step, end: step.start + text.length, text };
}
