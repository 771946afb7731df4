import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 该公司 | 这家企业 | 该集团; must not match 该公司法.
const RE_THIS = pagePattern(
  /(?:该|这家|这个|(?<!\p{Script=Han})本)(?:(?!项目|工程|园区|[由与和为是对向在的])\p{Script=Han}){0,4}(?:公司|企业|集团|厂|合作社|联合社|银行)(?![法化园区])/gu,
);
// ，公司计划 | 。企业负责人; must not match 有限公司, 企业家, 公司制, 集团化.
const RE_BARE = pagePattern(
  /(?<![\p{Script=Han}A-Za-z\d”）])(?:公司|企业|集团)(?=(?:董事|总经理|副总|总裁|负责|厂长|创始|计划|将|已|还|也|的|投资|年|今年|去年|目前|现|在|主|从|生产|研发|介绍|拥有|占地|成立|自|与|和|产品|一期|二期|就|不|有|为|把|每|总部|投入|完成|引进|出口|近|正|实现|建|采用|通过|副|旗下|启动|下辖|下设|聚焦|坚持|围绕|设有|位于|坐落|被|获|荣获|先后|前身|党委|客户|联合|所属|一直|始终|推出|依托|开发|占|，))/gu,
);

/** Words that point at a company: 该公司, 这家企业, and 公司 at the head of a clause. */
export function recognizeDeicticEnterprises(context: RecognitionContext): Mention[] {
  return [RE_THIS, RE_BARE].flatMap((pattern) =>
    matchesIn(context, pattern).map(({ start, end }) => ({
      type: 'Enterprise' as const,
      start,
      end,
      name: context.text.slice(start, end),
      deixis: 'this' as const,
      rule: 'enterprise.this',
      confidence: pattern === RE_THIS ? 0.9 : 0.75,
    })),
  );
}
