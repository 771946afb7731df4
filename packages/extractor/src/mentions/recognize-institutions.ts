import { withDistrict } from './district-in-force.js';
import { BODY_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { FUNCTION_CHARACTERS, LEAD_WORDS } from './name-words.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 理工大学 | 产业技术研究院 | 联合实验室 | 检验检测中心 | 县中医院 | 第三中学; must not match 大学生, 研究院长.
const ACADEMIC_FORMS: readonly string[] = [
  '大学(?!生|毕业)|学院(?!派)|研究院(?!长)|研究所|设计院|科学院|工程院|[农林社热]科院|中科院|[农林]科所|工研院|[质药食酒特纤茶]检[院所]',
  '(?<=[建材技研计])总院(?!长)|(?:联合)?(?:创新)?实验室|工作站|党校|卫生院|保健院|(?<!住|出|入|送|到|就)医院(?!长)|中学',
  '小学(?!生)',
  '(?:职业|高级|技工|专科|中等|职业技术|技师|特殊教育|中等职业|电商|卫生|护士|农业|工业|商业|财经|艺术|体育|外国语|实验|中心|双语|国际)学校',
  '高中(?!生)|高级中学|职教中心|(?:职业|社区|特殊|成人)教育中心|科技小院|会展中心|职院|师院|医专|师专|高专|农大|师大|医大|幼儿园',
  '(?:良种繁育|原种繁育|繁育|技术推广|农技推广|综合试验|试验|良种|农技|植保|监测|检测|检验|质检)站(?!点|台|房)',
  '(?:产业|行业|企业家)?(?:(?<!招)商会|(?<!工)农会(?!员)|协会|学会|联合会|促进会|联谊会|基金会|联盟)',
  '(?:联合)?(?:研究|研发|检测|检验|检验检测|质检|技术|创新|测试|设计|评价|评审|服务|培训|繁育|创意|推广|促进|改性|工程技术|(?<!项目|施工)工程|实训|实验|联合|质控|科普|检定|鉴定|传承创新|协同|对接|展销|急救|预警|气象|大数据|分析测试|中试|孵化|转化|攻关|监测|卫生|认证|计量|交易|审批服务|行政服务|投资促进|建设服务|政务服务|疾控|疾病预防控制)分?中心(?!城|区|镇|乡|站)',
  '(?:母|产业|天使|引导|投资|发展|创投|链主|新材料|创业)基金(?!会|经理|业|规模)|指挥部(?:办公室)?',
  '(?:中试|检测|服务|研发|创新|公共技术|交易)平台|创新联合体|资源库|供销社|供销合作社',
  '(?:援[疆藏青]|驻村)?(?:前方)?(?<!合)工作(?:组|队)(?=的|[，。、投来在与帮引牵协])|产业化联合体|服务综合体|链长办|产业(?:发展)?办公室',
  '推进办公室|活动办公室|领导小组办公室|科创中心',
];
const RE_ACADEMIC = pagePattern(new RegExp(`(?:${ACADEMIC_FORMS.join('|')})`, 'gu'));
const RE_CAMPUS =
  /^(?:[\p{Script=Han}]{2,4}(?:校区|院区|分院|分校|基地)|[\p{Script=Han}]{1,10}?学院(?!派))(?!项目)/u;
const RE_ACADEMY = /^(?:中?科学院)$/u;
// 中国科学院|云岭材料技术与工程研究所
const RE_INSTITUTE = /^\p{Script=Han}{2,14}?研究[所院]/u;
// 砺石集团|技术中心, 砺石集团|研究院
const RE_IN_FIRM =
  /^(?:(?:联合)?(?:研究|研发|技术|检测|设计|创新|培训|工程技术)中心|研究院|研究所|设计院|总院|实验室)$/u;
const RE_VERB = /^[看问找说让到去]$/u;
// 质检中心|（江苏）
const RE_SEAT = /^（\p{Script=Han}{2,6}）/u;
// 质检中心|云岭分中心, 实验室|海宁分室
const RE_PART = /^\p{Script=Han}{1,5}?(?:分中心|分院|分所|分室|分站|分会)/u;
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
  const firm = context.found.endingAt(formStart, 'Enterprise');
  if (stem === '' && firm && RE_IN_FIRM.test(form)) start = firm.start;
  else if (stem === '' && place === '') return [];
  // 看|联盟; 友情链接：…: no name, and none of the story's.
  if (place === '' && RE_VERB.test(stem)) return [];
  if (text.slice(sentence.start, start).includes('友情链接')) return [];
  // 1|幢综合服务中心: so many of them are built.
  if (/^[幢栋座处间]/u.test(stem) && /[\d两几多]/u.test(text[head.start - 1] ?? '')) return [];
  // 省|农科院: there is one of the level.
  const isOnly = form.endsWith('科院') && /^[省市]$/u.test(stem);
  // 清禾大学|洛河|研究院: the university before the place.
  if (place !== '' && /(?:大学|学院)$/u.test(text.slice(sentence.start, start))) {
    const owner = findNameHead(context, sentence.start, start - 2, { most: 12 });
    if (owner && owner.start < start - 2) start = owner.start;
  }
  const isKnown = start < head.start || isOneHouse(context, head.start, formEnd);
  if (isMadeOf(stem, BODY_KINDS) && !namedByPlace(place, form) && !isOnly && !isKnown) return [];
  // 开发区|某某大学: a zone or town does not belong to the name.
  if (/(?:开发区|高新区|经开区|新区|镇|街道)$/u.test(place) && stem.length >= 4) {
    start = head.coreStart;
    place = '';
  }
  const joined = place === '' ? placeBeforeJoint(context, sentence.start, start, form) : undefined;
  if (joined !== undefined) [start, place] = [joined.start, joined.name];
  const parts = partEnds(context, formEnd, sentence.end, form);
  // 质检中心|（江苏）, 中国科学院|云岭研究所: what stands by itself is not meant.
  const isWhole = parts.length > 0 && (text[formEnd] === '（' || text.startsWith('中国', start));
  const ends = isWhole ? parts : [formEnd, ...parts];
  const quoted = quoteBefore(text, sentence.start, formStart, ends.at(-1)!);
  if (quoted !== undefined) [start, place] = [quoted, ''];
  return ends.map((end): Mention => {
    const printed = text.slice(start, end);
    const name = place === '' ? withDistrict(printed, context) : printed;
    const confidence = place !== '' ? 0.92 : 0.8;
    return { type: 'Institution', start, end, name, rule: 'institution.form', confidence };
  });
}

/** Whether the dictionary has the whole name as one house: 北京理工大学. */
function isOneHouse({ tokens }: RecognitionContext, start: number, end: number): boolean {
  return tokens.tagAt(start) === 'nt' && tokens.startsAt(start) && tokens.endOf(start) === end;
}

/** Where the names end that go on behind the form: a department's or a campus's, a seat in brackets, a part's in another place. */
function partEnds(
  context: RecognitionContext,
  formEnd: number,
  limit: number,
  form: string,
): number[] {
  const { text, found } = context;
  const after = text.slice(formEnd, Math.min(limit, formEnd + 18));
  const campus = RE_CAMPUS.exec(after)?.[0];
  if (campus && /(?:大学|学院|医院|科学院|研究院)$/u.test(form)) {
    const end = formEnd + campus.length;
    const isPart = campus.endsWith('学院')
      ? isDepartment(context, formEnd, end)
      : found.startingAt(formEnd, 'District') !== undefined;
    if (isPart) return [end];
  }
  const institute = RE_ACADEMY.test(form) ? RE_INSTITUTE.exec(after)?.[0] : undefined;
  if (institute && isDepartment(context, formEnd, formEnd + institute.length - 1))
    return [formEnd + institute.length];
  const seat = RE_SEAT.exec(after)?.[0] ?? '';
  const isSeat = seat !== '' && found.startingAt(formEnd + 1, 'District') !== undefined;
  const from = formEnd + (isSeat ? seat.length : 0);
  const part = RE_PART.exec(text.slice(from, Math.min(limit, from + 8)))?.[0] ?? '';
  const ends = isSeat ? [from] : [];
  return part === '' ? ends : [...ends, from + part.length];
}

/** Whether nothing but the name of a subject stands between a university and 学院: 四川大学|高分子学院. */
function isDepartment({ text, tokens }: RecognitionContext, start: number, end: number): boolean {
  for (let at = start; at < end - 2; at = tokens.endOf(at)) {
    const word = text.slice(at, Math.min(end, tokens.endOf(at)));
    const isJoint = /^[与和及]$/u.test(word);
    if (LEAD_WORDS.has(word) || (isJoint ? at === start : FUNCTION_CHARACTERS.has(word)))
      return false;
    // 四川大学、|某某学院 has its mark; 四川大学|某某大学 none.
    if (/大学|职业|师范|[省市县]$/u.test(word)) return false;
  }
  return true;
}

const RE_JOINED_FORM = /(?:协会|学会|联合会|商会|促进会|研究院|研究所|中心)$/u;
const RE_HOUSE_END =
  /(?:[局厅委办院会校馆所部司团厂站社]|政府|公司|大学|集团|企业|中心|基地|园区|[省市县区镇乡村])[还已正又也并均将则]*$/u;

/** 云江省|酒类包装与|流通协会: the place before the first of two subjects; undefined where another house stands there. */
function placeBeforeJoint(
  { text, found }: RecognitionContext,
  from: number,
  start: number,
  form: string,
): { readonly start: number; readonly name: string } | undefined {
  if (!/[与及和]/u.test(text[start - 1] ?? '') || !RE_JOINED_FORM.test(form)) return undefined;
  for (let at = start - 2; at > Math.max(from, start - 12); at--) {
    if (!/\p{Script=Han}/u.test(text[at]!)) return undefined;
    const place = found.endingAt(at, 'District');
    if (!place || place.deixis || place.start < from) continue;
    const subject = text.slice(at, start - 1);
    if (RE_HOUSE_END.test(subject)) return undefined;
    return { start: place.start, name: text.slice(place.start, at) };
  }
  return undefined;
}

/** “国产缙芯适配|联合实验室”: behind the quotation mark that opens the name which closes at `end`; undefined where none does. */
function quoteBefore(
  text: string,
  from: number,
  formStart: number,
  end: number,
): number | undefined {
  if (text[end] !== '”') return undefined;
  const at = text.lastIndexOf('“', formStart) + 1;
  const isNear = at > from && at < formStart && formStart - at < 20;
  return isNear && /^[\p{Script=Han}A-Za-z\d·]+$/u.test(text.slice(at, formStart)) ? at : undefined;
}

/** 焦河市|中医院, 某某县|职业高中: a place and a kind of public house are a name. */
function namedByPlace(place: string, form: string): boolean {
  return (
    place !== '' &&
    /(?:医院|卫生院|保健院|中学|小学|学校|高中|大学|学院|党校|供销社|研究院|研究所|商会|基金|中心|科院|工作[组队])$/u.test(
      form,
    )
  );
}
