import { rulesFor } from '../rule.js';
import type { RelationRule } from '../rule.js';

/** All of it, or more than half: 全部, 51%, 七成. */
const CONTROL =
  '(?:全部|全数|100%|百分之百|(?:5[1-9]|[6-9]\\d)(?:\\.\\d+)?%|[六七八九]成|多数|控股|绝对)';
const FOUND = '(?:设立|成立|创办|创建|组建|兴办|注册成立|注册|新设|开设|开办)';
/** Who founds with another is no parent. */
const ALONE = '(?!{~E|24}(?:共同|联合|合资|合作|合营|携手|与|和|同))';
const BRANCH =
  '(?:子公司|分公司|孙公司|全资企业|控股企业|下属企业|成员企业|成员单位|旗下企业|分支机构|直属企业|重要一子|一枚棋子|主力工厂|生产基地|区域总部)';

/** Parents told by founding, taking over, holding shares, listing their firms; institutes by who runs them. */
export const SUBSIDIARY_TOLD_RULES: readonly RelationRule[] = rulesFor(
  'SUBSIDIARY_OF',
  'subsidiaryOf',
  [
    {
      id: 'belongs-to',
      pattern:
        '{s:EN+}{~EN|14}(?:隶属于?|从属于|归属于?|挂靠在?|划归|并入|加盟|归入|归到){D}*(?:的|了)?{_4}{o:EN}',
      notOblique: 's',
      confidence: 0.85,
      example: '[砺石智造|Enterprise]隶属[砺石集团|Enterprise]，在城南。',
      counterexample: '[砺石智造|Enterprise]感谢[砺石集团|Enterprise]，在城南。',
    },
    {
      id: 'funded-by',
      pattern: `{s:EN+}(?:是|系)?(?:一家)?(?:由|为){D}*(?:的)?{_6}{o:EN}(?:独家|全额|独自|单独|全资)?(?:出资|投资|筹资)?${FOUND}`,
      confidence: 0.85,
      example: '[砺石智造|Enterprise]由[砺石集团|Enterprise]全额出资设立。',
      counterexample: '[砺石智造|Enterprise]由[砺石集团|Enterprise]全程陪同参观。',
    },
    {
      id: 'holds-shares',
      pattern: `{o:E}{~E|16}(?:持有|拥有|控制|拿下|受让|购得|取得|买下|收购|摘得)(?:了)?{s:E+}{_4}${CONTROL}的?(?:股权|股份|股)`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]持有[砺石智造|Enterprise]65%的股权。',
      counterexample: '[砺石集团|Enterprise]持有[砺石智造|Enterprise]15%的股权。',
    },
    {
      id: 'taken-over',
      pattern:
        '(?<!前身(?:是|为|系)|原名|原为){s:E+}{~E|14}(?:被|由){D}*(?:的)?{_6}{o:E}(?!{_6}(?:保底|统一|敞开|订单|全部|上门|高价)){_6}(?:收购|并购|控股|兼并|接管|接手|重组|收归)',
      confidence: 0.85,
      example: '[白石机床厂|Enterprise]去年被[砺石集团|Enterprise]全资收购。',
      counterexample: '[白石机床厂|Enterprise]去年被[砺石集团|Enterprise]登门参观。',
    },
    {
      id: 'brings-under',
      pattern:
        '{o:E}(?!{~E|20}(?:拟|计划|有意|打算|洽谈)){~E|20}(?:将|把){D}*(?:的)?{_8}{s:E+}(?:整体)?(?:收入麾下|纳入麾下|揽入麾下|收归旗下|纳入旗下|收入囊中|并入|收编|收购)',
      modality: 'stated',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]斥资¥，将[白石机床厂|Enterprise]收入麾下。',
      counterexample: '[砺石集团|Enterprise]斥资¥，将[白石机床厂|Enterprise]团团围住。',
    },
    {
      id: 'renamed-after',
      pattern:
        '{o:E}{~E|20}(?:收购|并购|兼并|重组)(?:了)?{~E|16}{E}{~E|16}(?:更名|改名|易名|改制|重组)(?:为|叫|成)?{s:E}',
      confidence: 0.8,
      example:
        '[砺石集团|Enterprise]收购[白石机床厂|Enterprise]，更名为[砺石机床公司|Enterprise]。',
      counterexample:
        '[砺石集团|Enterprise]参观[白石机床厂|Enterprise]，路遇[砺石机床公司|Enterprise]。',
    },
    {
      id: 'founds-here',
      pattern: `(?<![和、与同跟]){o:E}${ALONE}{~E|24}(?:${FOUND}|布局|投资建设|投资兴建|投资创办)(?:了|的)?{_8}{s:E+}(?!的)`,
      notOblique: 'o',
      confidence: 0.75,
      example:
        '[砺石集团|Enterprise]签约后，当月就在[临川县|District]注册了[临川砺石公司|Enterprise]。',
      counterexample:
        '[砺石集团|Enterprise]签约后，当月就在[临川县|District]参观了[临川砺石公司|Enterprise]。',
    },
    {
      id: 'project-company',
      pattern: '{o:E}{~E|30}项目公司(?:——|为|是|叫)?{s:E}',
      confidence: 0.8,
      example: '项目由[砺石集团|Enterprise]投资，项目公司[临川砺石公司|Enterprise]已注册。',
      counterexample: '项目由[砺石集团|Enterprise]投资，施工单位[临川建工公司|Enterprise]已进场。',
    },
    {
      id: 'has-firms',
      pattern: `{o:EN}(?:现|已|目前)?(?:在[^，。；\\uE003]{1,12})?(?:下设|下辖|旗下有|旗下拥有|辖有|(?:拥有|设有|建有|现有|有)(?=[^。；，]{1,40}(?:子公司|分公司|家(?:生产|加工|控股|全资)?(?:公司|企业|工厂))))(?:了)?{_8}{s:EN+}`,
      confidence: 0.85,
      example: '[砺石集团|Enterprise]下设[砺石智造|Enterprise]、[砺石研究院|Institution]。',
      counterexample: '[砺石集团|Enterprise]拜访[砺石智造|Enterprise]、[砺石研究院|Institution]。',
    },
    {
      id: 'as-branch',
      pattern: `作为{D}*(?:的)?{o:EN}(?:的)?{_12}${BRANCH}，{_6}{s:EN}`,
      confidence: 0.9,
      example: '作为[砺石集团|Enterprise]的控股子公司，[砺石智造|Enterprise]专做刀片。',
      counterexample: '作为[砺石集团|Enterprise]的老客户，[砺石智造|Enterprise]专做刀片。',
    },
    {
      id: 'held-in-brackets',
      pattern: `{s:E}（(?:由)?{o:E}(?:(?:与|和|、){_4}{E})?(?:各|分别)?(?:持股|占股|出资|控股|占)(?:比)?${CONTROL}`,
      confidence: 0.85,
      example:
        '[砺航储能|Enterprise]（[砺石集团|Enterprise]与[远航交投|Enterprise]各持股60%、40%）中标。',
      counterexample:
        '[砺航储能|Enterprise]（[砺石集团|Enterprise]与[远航交投|Enterprise]各持股30%、40%）中标。',
    },
    {
      id: 'joint-venture-of',
      pattern:
        '{o:E}(?:与|和|同|、){D}*(?:的)?{_9}{E}(?:按[5-9]\\d?[∶:：]\\d+(?:的比例)?)?(?:共同|联合)?(?:合资|出资)(?:（[^（）]{0,16}）)?(?:设立|成立|组建)?的{_6}{s:E}',
      confidence: 0.7,
      example:
        '由[砺石集团|Enterprise]和[远航汽车|Enterprise]按7:3合资设立的[砺航智造|Enterprise]负责。',
      counterexample:
        '由[砺石集团|Enterprise]和[远航汽车|Enterprise]结伴参观的[砺航智造|Enterprise]负责。',
    },
    {
      id: 'founds-venture',
      pattern:
        '{o:E}(?:与|和|同|联合|携手){D}*(?:的)?{_4}{E}(?:共同|联合)?(?:成立|设立|组建)(?:了)?{_4}合资(?:公司|企业)?{s:E}',
      confidence: 0.65,
      example: '[砺石集团|Enterprise]与[远航汽车|Enterprise]成立合资公司[砺航智造|Enterprise]。',
      counterexample:
        '[砺石集团|Enterprise]与[远航汽车|Enterprise]走访合作公司[砺航智造|Enterprise]。',
    },
    {
      id: 'belongs-unsaid',
      pattern:
        '(?:^|[，。；：])(?:公司|企业|建设单位|该公司)?(?:系|是|为|属)?{o:E}(?:旗下|全资|控股)(?:的)?(?:子公司|企业|公司)?(?=[，。；])',
      subject: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石智造|Enterprise]扩产。建设单位系[砺石集团|Enterprise]全资企业。',
      counterexample: '[砺石智造|Enterprise]扩产。建设单位系[砺石集团|Enterprise]隔壁企业。',
    },
    {
      id: 'leans-on-unsaid',
      pattern: '，(?:挂靠|隶属|归属)(?:于|在)?{o:EN}(?=[，。；])',
      subject: 'subject',
      yields: 1,
      confidence: 0.7,
      example: '[砺石研究院|Institution]由[砺石集团|Enterprise]牵头，挂靠[临川大学|Institution]。',
      counterexample:
        '[砺石研究院|Institution]由[砺石集团|Enterprise]牵头，远离[临川大学|Institution]。',
    },
    {
      id: 'set-up-in-brackets',
      pattern: '{s:N}（{o:EN}(?:设立?|主办|开办|依托|共建)?(?:设)?）',
      confidence: 0.65,
      example: '[包装检测中心|Institution]（[砺石集团|Enterprise]设）揭牌。',
      counterexample: '[包装检测中心|Institution]（[砺石集团|Enterprise]隔壁）揭牌。',
    },
    {
      id: 'bracketed-parent',
      pattern: `{s:EN}[（(](?:系|是|为|由)?{o:EN}(?:的)?{_6}(?:${BRANCH}|全资|独资|控股(?!股东)|旗下)`,
      confidence: 0.9,
      example: '[砺石智造|Enterprise]（[砺石集团|Enterprise]全资子公司）扩产。',
      counterexample: '[砺石智造|Enterprise]（[砺石集团|Enterprise]的老邻居）扩产。',
    },
    {
      id: 'plant-named',
      pattern:
        '{o:E}(?:设?在{D}+)?的{_4}(?:工厂|分厂|公司|基地|子公司){_2}，?(?:名叫|名为|取名|叫做|叫){_2}{s:E}',
      confidence: 0.85,
      example: '[砺石集团|Enterprise]在[临川县|District]的工厂，名叫[临川砺石公司|Enterprise]。',
      counterexample: '[砺石集团|Enterprise]在[临川县|District]的邻居，名叫[远航公司|Enterprise]。',
    },
    {
      id: 'owned-and-named',
      pattern:
        '由{D}*(?:的)?{_4}{o:E}{_6}(?:控股|全资|独资|出资|投资|所有)[^。；\\uE003]{0,12}?(?:名叫|名为|取名|叫做|叫|就是){_2}{s:E}',
      confidence: 0.85,
      example: '这家企业由[砺石集团|Enterprise]百分之百控股，名叫[砺石智造|Enterprise]。',
      counterexample: '这家企业由[砺石集团|Enterprise]登门求教，名叫[远航智造|Enterprise]。',
    },
    {
      id: 'founded-and-held',
      pattern: `{s:E}(?:是|系)?(?:由)?{D}*(?:的)?{o:E}(?:与|和|同|、){D}*(?:的)?{_6}{E}{_6}(?:合资|共同|合作)?{_4}(?:出资|设立|成立|组建|合资)(?:的)?，(?:由|其中)?{E}(?:(?:占股|持股|占|控股)(?:比)?${CONTROL}|控股)`,
      confidence: 0.85,
      example:
        '[砺航智造|Enterprise]系[砺石集团|Enterprise]与[远航汽车|Enterprise]合资设立，[砺石集团|Enterprise]占股70%。',
      counterexample:
        '[砺航智造|Enterprise]系[砺石集团|Enterprise]与[远航汽车|Enterprise]合资设立，[砺石集团|Enterprise]占股30%。',
    },
    {
      id: 'own-institute',
      pattern: '{o:E}{~EN|12}(?:自建|自有|自办|内设|自己)(?:了|的)?{_8}{s:N+}',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]依托自有的[材料实验室|Institution]攻关。',
      counterexample: '[砺石集团|Enterprise]依托外地的[材料实验室|Institution]攻关。',
    },
    {
      id: 'its-head-office',
      pattern:
        '{o:E}(?:也|又|已|还)?把{_6}(?:总部|中心|分院|机构|研究院){s:N}{_2}(?:设|搬|建|放|迁|落)',
      confidence: 0.8,
      example: '[砺石集团|Enterprise]把研发总部[砺石研究院|Institution]设在城南。',
      counterexample: '[砺石集团|Enterprise]把老友[材料研究院|Institution]夸到天上。',
    },
    {
      id: 'in-its-north',
      pattern: `{s:EN+}(?:是|系|为){D}*{o:EN}(?:的|(?:设|落|派|布局|落子)?[在驻][^，。；\\uE003]{0,8}的?|落子{_6}的)(?:首家|第[一二三四五六七八九十]家|最大的?|全资|控股|{_4})*(?:投资(?=[，。；])|子公司|分公司|工厂|电厂|分厂|生产基地|分支机构|分院|分所|分校)`,
      confidence: 0.85,
      example: '[临川砺石公司|Enterprise]是[砺石集团|Enterprise]落子江南的首家子公司。',
      counterexample: '[临川砺石公司|Enterprise]是[砺石集团|Enterprise]爱去江南的首家对手。',
    },
    {
      id: 'group-has-unsaid',
      pattern: '(?:^|[，。；：])(?:集团|公司)?(?:旗下|下属|下设|下辖)(?:的|有|拥有|了)?{_8}{s:EN+}',
      object: 'firm',
      yields: 1,
      confidence: 0.7,
      example: '[砺石集团|Enterprise]扩产了。旗下还有[砺石智造|Enterprise]。',
      counterexample: '[砺石集团|Enterprise]扩产了。楼下还有[远航智造|Enterprise]。',
    },
    {
      id: 'leans-on',
      pattern: '{s:N+}(?:是|系)?依托{D}*(?:的)?{o:E}{_2}(?:建设|组建|设立|成立|运行|运营|建立)',
      confidence: 0.8,
      example: '[食品研究院|Institution]依托[砺石集团|Enterprise]建设。',
      counterexample: '[食品研究院|Institution]紧邻[砺石集团|Enterprise]建设。',
    },
    {
      id: 'taken-over-unsaid',
      pattern:
        '(?:^|[，。；])[^\\uE000-\\uE009，。；：]{0,10}(?:被|由){D}*(?:的)?{_6}{o:E}(?!{_6}(?:保底|统一|敞开|订单|全部|上门|高价)){_6}(?:收购|并购|控股|兼并|收归)(?=[，。；])',
      subject: 'firm',
      confidence: 0.7,
      example: '[砺石智造|Enterprise]在城南。2017年被[砺石集团|Enterprise]收购。',
      counterexample: '[砺石智造|Enterprise]在城南。2017年被[砺石集团|Enterprise]表扬。',
    },
  ],
);
