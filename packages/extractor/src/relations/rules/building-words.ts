/** What one does who puts a work up. */
export const INVEST: string =
  '(?:(?<!总)投资|斥资|出资|投建|投入|拿出|再投|建设|兴建|新建|实施|承建|负责|运营|开发|打造|上马|上了|新上|建起|建成|承担|启动|签下|签约|带来|布局|改造|扩建|筹建|筹备|承接|申报|共建|合建|牵头|联合建|(?<=[上里内再手])建|(?<=，)上(?={J}|{K})|建(?={J})|建了|办起|办了|(?<=[\\uE000\\uE001])建|(?<=¥)上)(?!(?:项目|工程)[、和]|现场|[^，。；\\uE000-\\uE009]{0,10}(?:项目|工程)：)';
/** What was done by who is named before it: 由甲公司承建. */
export const BUILT: string =
  '(?:(?<!总)投资|承建|建设|运营|实施|负责|出资|开发|投建|管理|运作|打造|改造|承担|建造|合建|共建|合资|联合|合办|合伙|代建|施工|营运|投的|建的)';
/** What one is put in charge of. */
export const BUILT_BY: string =
  '(?:建设|承建|运营|实施|建造|打理|管理|操盘|操刀|开发|投建|改造|经营|营运|代建|施工|建|办)';
/** What a notice calls those who have to do with a work. */
export const PARTY: string =
  '(?:建设单位|业主单位|项目业主|业主|投资方|运营方|建设方|承建方|承建单位|承建商|实施方|实施主体|实施单位|责任单位|项目单位|投资主体|投资单位|项目公司|建设主体|申报单位|施工单位|施工方|总包方|总承包方|总承包商|总承包单位|总包单位|代建单位|代建方|设计单位|勘察单位|招标人|招标单位|采购人|采购单位|中标人|中标单位|中标方|中标供应商|成交人|成交供应商|(?:第一|拟)(?:中标)?(?:候选人|成交人)|运营商|运营主体|运营单位|管理方|管理单位|出资方|投资人)';
/** Who found a firm together do not build what it builds. */
export const NOT_FOUNDED: string = '(?!的|[^，。；]{0,6}(?:设立|组建|成立|创办))';
/** What stands before the works is a place in which something is built, not what is built. */
export const NOT_PLACE: string = '(?<!在|位于|入驻|落户|选址|于)';

/** What leads in to a builder: where it is, and whose it is (甲集团控股的, 甲公司与乙公司合资设立的). */
export const HELD_BY: string =
  '{D}*{_}(?:{E}[^，。；]{0,30}(?:旗下|下属|所属|控股|全资|合资|设立|成立|组建|注册)的?{_6}|{E}[^，。；]{0,14})??';
