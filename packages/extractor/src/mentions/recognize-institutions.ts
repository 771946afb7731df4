import { withDistrict } from './district-in-force.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

// 理工大学 | 产业技术研究院 | 联合实验室 | 检验检测中心 | 县中医院 | 第三中学; must not match 大学生, 研究院长.
const RE_ACADEMIC =
  /(?:大学(?!生|毕业)|学院(?!派)|研究院(?!长)|研究所|设计院|科学院|工程院|(?:联合)?(?:创新)?实验室|工作站|党校|卫生院|保健院|(?<!住|出|入|送|到|就)医院(?!长)|中学|小学(?!生)|(?:职业|高级|技工|专科|中等|职业技术|技师|特殊教育|中等职业)学校|高中(?!生)|高级中学|职教中心|幼儿园|(?:产业|行业|企业家)?(?:商会|协会|学会|联合会|促进会|联谊会|联盟)|(?:联合)?(?:研究|研发|检测|检验|检验检测|质检|技术|创新|测试|设计|评价|评审|服务|培训|繁育|创意|推广|促进|改性|工程技术|监测|卫生|认证|计量|交易|审批服务|行政服务|投资促进|建设服务|政务服务|疾控|疾病预防控制)中心(?!城|区|镇|乡|站)|(?:母|产业|天使|引导|投资|发展|创投|链主|新材料|创业)基金(?!会|经理|业|规模)|指挥部(?:办公室)?|(?:中试|检测|服务|研发|创新|公共技术|交易)平台|创新联合体|资源库|供销社|供销合作社|推进办公室|活动办公室|领导小组办公室|科创中心)/gu;
const RE_CAMPUS =
  /^(?:[\p{Script=Han}]{2,4}(?:校区|院区|分院|分校|基地)|[\p{Script=Han}]{1,4}学院(?!派))(?!项目)/u;
const RE_GENERIC_STEM =
  /^(?:多所|各|该|本|这所|一所|两所|[两三四五六七八九十]|所|个|家|一|多|等|国家级?|省级?|市级|县级|重点|高等|理工|职业技术?|职业|专科|工程|技术|工程技术|科技|企业|产业|公共|国内|国外|知名|著名|重要|大型|综合|新型|现代|专业|相关|有关|中心|区域|全国|全省|全市|村|乡|镇|社区|创新|研发|研究|检测|检验|质量|服务|培训|联合|联合创新|技术创新|实训|开放|共享|博士后科研|院士专家|院士|博士后|专家|行业|商品|农产品|便民|党群|市民|新时代|文明实践|物流|数据|智能|数字|股权|政府|政策|投资|引导|专项|发展|创业|担保|社保|医保|公积金|合作|国家重点|省重点|与|和|及|在|的|建|共建|组建|设立|大中|中|小|好|就读|上|读|考|名校|民办|公办|自己|自有|内部|外地|北京|上海|海外|境外|知识产权|省市|市场|信息|互联网|电商|线上|一站式|综合性|区域性|首个|唯一|国际化|专业技术|高能级|一流|顶尖|顶级|老年|人才|孵化|结算|采购|营销|运营|管理|调度|指挥|会展|商务|文化|体育|健身|活动|展示|游客|客服|售后|配送|分拨|仓储|制造|生产|加工|喷涂|热处理|加工|交易|科研|试验|实验|化验|校企|校地)*$/u;

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
  let start = head.start;
  let place = text.slice(head.start, head.coreStart);
  const stem = text.slice(head.coreStart, formStart);
  const form = text.slice(formStart, formEnd);
  if (stem === '' && place === '') return [];
  if (RE_GENERIC_STEM.test(stem) && !namedByPlace(place, form)) return [];
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
  return /学院$/u.test(campus)
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
