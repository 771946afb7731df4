import { withDistrict } from './district-in-force.js';
import { BODY_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 理工大学 | 产业技术研究院 | 联合实验室 | 检验检测中心 | 县中医院 | 第三中学; must not match 大学生, 研究院长.
const RE_ACADEMIC = pagePattern(
  /(?:大学(?!生|毕业)|学院(?!派)|研究院(?!长)|研究所|设计院|科学院|工程院|[农林社]科院|中科院|[农林]科所|(?:联合)?(?:创新)?实验室|工作站|党校|卫生院|保健院|(?<!住|出|入|送|到|就)医院(?!长)|中学|小学(?!生)|(?:职业|高级|技工|专科|中等|职业技术|技师|特殊教育|中等职业)学校|高中(?!生)|高级中学|职教中心|(?:职业|社区|特殊|成人)教育中心|科技小院|会展中心|职院|师院|医专|师专|高专|农大|师大|医大|幼儿园|(?:良种繁育|原种繁育|繁育|技术推广|农技推广|综合试验|试验|良种|农技|植保|监测|检测|检验|质检)站(?!点|台|房)|(?:产业|行业|企业家)?(?:(?<!招)商会|(?<!工)农会(?!员)|协会|学会|联合会|促进会|联谊会|基金会|联盟)|(?:联合)?(?:研究|研发|检测|检验|检验检测|质检|技术|创新|测试|设计|评价|评审|服务|培训|繁育|创意|推广|促进|改性|工程技术|中试|孵化|转化|攻关|监测|卫生|认证|计量|交易|审批服务|行政服务|投资促进|建设服务|政务服务|疾控|疾病预防控制)中心(?!城|区|镇|乡|站)|(?:母|产业|天使|引导|投资|发展|创投|链主|新材料|创业)基金(?!会|经理|业|规模)|指挥部(?:办公室)?|(?:中试|检测|服务|研发|创新|公共技术|交易)平台|创新联合体|资源库|供销社|供销合作社|推进办公室|活动办公室|领导小组办公室|科创中心)/gu,
);
const RE_CAMPUS =
  /^(?:[\p{Script=Han}]{2,4}(?:校区|院区|分院|分校|基地)|[\p{Script=Han}]{1,4}学院(?!派))(?!项目)/u;
/** Universities, institutes, laboratories, centres, hospitals, schools, associations and funds, by form. */
export function recognizeInstitutions(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_ACADEMIC).flatMap(({ sentence, start, end }) =>
    institutionAt(sentence, start, end, context),
  );
}

function institutionAt(
  sentence: ReadableSentence,
  formStart: number,
  formEnd: number,
  context: RecognitionContext,
): Mention[] {
  const { text, found } = context;
  const head = findNameHead(context, sentence.start, formStart, { most: 20 });
  if (!head) return [];
  // 无穷食品|研发中心: the company's name is not cut in two.
  const owner = found.covering(head.start, 'Enterprise');
  let start = owner && owner.end < formStart ? owner.start : head.start;
  let place = text.slice(head.start, head.coreStart);
  const stem = text.slice(head.coreStart, formStart);
  const form = text.slice(formStart, formEnd);
  if (stem === '' && place === '') return [];
  // 1|幢综合服务中心: so many of them are built.
  if (/^[幢栋座处间]/u.test(stem) && /[\d两几多]/u.test(text[head.start - 1] ?? '')) return [];
  // 省|农科院: there is one of the level.
  const isOnly = form.endsWith('科院') && /^[省市]$/u.test(stem);
  if (isMadeOf(stem, BODY_KINDS) && !namedByPlace(place, form) && !isOnly) return [];
  // 开发区|某某大学: a zone or town does not belong to the name.
  if (/(?:开发区|高新区|经开区|新区|镇|街道)$/u.test(place) && stem.length >= 4) {
    start = head.coreStart;
    place = '';
  }
  const campus = RE_CAMPUS.exec(text.slice(formEnd, Math.min(sentence.end, formEnd + 8)));
  const isCampus =
    campus && /(?:大学|学院|医院|科学院|研究院)$/u.test(form) && joinsOn(campus[0], formEnd, found);
  const end = formEnd + (isCampus ? campus[0].length : 0);
  const printed = text.slice(start, end);
  return [
    {
      type: 'Institution',
      start,
      end,
      name: place === '' ? withDistrict(printed, context) : printed,
      rule: 'institution.form',
      confidence: place !== '' ? 0.92 : 0.8,
    },
  ];
}

function joinsOn(campus: string, at: number, found: RecognitionContext['found']): boolean {
  return campus.endsWith('学院')
    ? campus.length <= 5
    : found.startingAt(at, 'District') !== undefined;
}

/** 焦河市|中医院, 某某县|职业高中: a place and a kind of public house are a name. */
function namedByPlace(place: string, form: string): boolean {
  return (
    place !== '' &&
    /(?:医院|卫生院|保健院|中学|小学|学校|高中|大学|学院|党校|供销社|研究院|研究所|商会|基金|中心)$/u.test(
      form,
    )
  );
}
