import { matchAll } from '../patterns/match-all.js';
import { levelOf } from './levels.js';
import type { Level } from './levels.js';

/** What the words of a story say of its home besides naming places. */
export interface HomeHints {
  /** What is named as the venue of a meeting: 上海 of 在上海举行, of 江澜（上海）推介会. */
  readonly venues: readonly string[];
  /** Who presents itself there: 江澜 of 江澜（上海）推介会. */
  readonly hosts: readonly string[];
  /** Names of the places whose congress or government speaks in it. */
  readonly speakers: ReadonlySet<string>;
  /** Whether it is a report of the place's own government to its congress. */
  readonly isReport: boolean;
  /** Whether it says 我县 or 我区 and never 我市. */
  readonly isOfCounty: boolean;
  /** How often its own words speak of a level: 全市, 县委. */
  readonly said: ReadonlyMap<Level, number>;
}

/** Reads them off a story's text. */
export function homeHintsIn(text: string): HomeHints {
  return {
    ...meetingsIn(text),
    speakers: speakersIn(text),
    isReport: RE_REPORT.test(text),
    isOfCounty: RE_OWN_COUNTY.test(text) && !RE_OWN_CITY.test(text),
    said: levelsSaid(text),
  };
}

const RE_OWN_COUNTY = /我[县区旗](?![域间块级])/u;
const RE_OWN_CITY = /[我全本][市州](?![场域])/u;

// 在江澜市白石县|第十届人民代表大会…上, 白石县|人民政府县长: whose report a page is; not 在白石县调研.
const RE_SPEAKER =
  /(?<=\p{Script=Han}{2,6}[市州盟]|在|^|\s)(?<place>\p{Script=Han}{1,6}?[市县区旗])\s{0,3}(?:第[一二三四五六七八九十]{1,3}届(?:人民代表大会|委员会)|人民政府(?:代)?[市县区旗]长)/gu;
const RE_SPEECH = /届(?:人民代表大会|委员会)|人民政府代?[市县区旗]长/u;

// 政府工作报告（摘登）——2024年1月18日在县第十七届人民代表大会第四次会议上
const RE_REPORT = /政府工作报告[^。]{0,80}人民代表大会/u;

function speakersIn(text: string): ReadonlySet<string> {
  if (!RE_SPEECH.test(text)) return new Set();
  return new Set(matchAll(text, RE_SPEAKER).map(({ groups }) => groups!['place']!));
}

// 推介会在|上海|国际会议中心举行, （上海）; not 在县政府召开.
const RE_VENUE =
  /在(?<venue>\p{Script=Han}{2,20}?)(?:隆重|成功|圆满)?(?:举行|举办|召开|开幕)|（(?<bracketed>\p{Script=Han}{2,6})）/gu;
// 江澜（上海）招商推介会, 江澜市白石县县情说明会.
const RE_PRESENTED =
  /(?<host>\p{Script=Han}{2,8})(?:（\p{Script=Han}{2,6}）)?(?:\p{Script=Han}{0,8}(?:招商|投资|产业合作|双招双引|合作|县情|市情))”?\p{Script=Han}{0,8}(?:推介|恳谈|说明|洽谈|对接|交流)(?:大)?会/gu;
const RE_MEETING = /(?:推介|恳谈|说明|洽谈|对接|交流)(?:大)?会/u;

/** Where a fair at which a place presents itself is held, and whose it is; nothing of other meetings. */
function meetingsIn(text: string): Pick<HomeHints, 'venues' | 'hosts'> {
  if (!RE_MEETING.test(text)) return { venues: [], hosts: [] };
  return {
    venues: matchAll(text, RE_VENUE).map(({ groups }) => groups!['venue'] ?? groups!['bracketed']!),
    hosts: matchAll(text, RE_PRESENTED).map(({ groups }) => groups!['host']!),
  };
}

const RE_OWN_LEVEL =
  /(?:我|全|本)(市|县|区|旗|州)(?!场|域|间)|(市|县|区|旗)(?:委|政府)|[我全本咱](镇|乡)|(?<!各|乡)(镇|乡)(?:党委|政府|里|上)/gu;

function levelsSaid(text: string): ReadonlyMap<Level, number> {
  const said = new Map<Level, number>();
  for (const [, own, body, ownTown, town] of matchAll(text, RE_OWN_LEVEL)) {
    const level = levelOf(own ?? body ?? ownTown ?? town ?? '');
    if (level !== undefined) said.set(level, (said.get(level) ?? 0) + 1);
  }
  return said;
}
