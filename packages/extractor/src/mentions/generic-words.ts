// What says only which kind of zone, site, body or company is meant: a name is more than such words.

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Whether the text is a row of these words and nothing else; true for the empty text. */
export function isMadeOf(text: string, vocabulary: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (reached.has(start) && vocabulary.has(text.slice(start, end))) reached.add(end);
    }
  }
  return reached.has(text.length);
}

const LONGEST = 5;

const COUNTS =
  '一 两 二 三 四 五 六 七 八 九 十 几 多 各 每 个 家 座 处 所 批 大 一个 一批 多个 多所';

/** Before a zone's form: 国家级, 省级, 两个, 产业 (新区). */
export const ZONE_KINDS: ReadonlySet<string> = words(
  COUNTS,
  '全国 该 本 国家 国家级 省级 市级 这个 整个 老 城市 产业 现代 美丽 未来 核心 行政 封闭 跨越 和谐 活力 宜居 幸福 一流 智慧 示范 大型 全省 全市 我国 大中小 和 与 等 各类 重点 国际',
);

/** Before a site's form: 现代, 特色, 省级, 农业 (产业园). */
export const SITE_KINDS: ReadonlySet<string> = words(
  COUNTS,
  '现代 特色 专业 各类 该 本 全国 国家 国家级 省级 市级 县级 级 大型 小型 小 新 老 新型 重点 主导 优势 高新 高新技术 高科技 科技 农业 工业 产业 绿色 生态 零碳 低碳 智慧 数字 综合 标准 标准化',
  '共建 合作 协作 创新 创业 孵化 核心 示范 样板 先行 重要 整个 成熟 存量 高端 高标准 国际 全球 世界 亚洲 全省 全市 最大 的 和 与 在 入 进 出 乡村 城市 主城 老旧 中心 农产品 原料 原材料 物流 生产 培训 实习 实训 实践 教育 旅游 康养 产学研',
  '初 深 精 精深 新兴 未来 传统 品牌 龙头 企业 一流 首个 首批 唯一 飞地 跨省 合规 化工 开发 特色产业 规模化 集中 规范化 基础 一期 二期 三期 亿元 百亿 千亿 万亩 亩 无 线下 线上 消费 批发',
);

/** Before a body's form: 国家级, 研发 (中心), 高等 (院校). */
export const BODY_KINDS: ReadonlySet<string> = words(
  COUNTS,
  '该 本 这所 一所 两所 等 国家 国家级 省 省级 市级 县级 重点 高等 理工 职业 职业技术 专科 工程 技术 工业 工程技术 科技 企业 产业 公共 国内 国外 知名 著名 重要 大型 综合 新型 现代 专业 相关 有关 中心 区域 全国 全省 全市 村 乡 镇 社区',
  '创新 研发 研究 检测 检验 质量 服务 培训 联合 联合创新 技术创新 实训 开放 共享 博士后 博士后科研 院士 院士专家 专家 行业 商品 农产品 便民 党群 市民 新时代 文明实践 物流 数据 智能 数字 股权 政府 政策 投资 引导 专项 发展 创业 担保 社保 医保 公积金 合作 国家重点 省重点',
  '与 和 及 在 的 了 建 共建 组建 设立 大中 中 小 好 就读 上 读 考 名校 民办 公办 自己 自有 内部 外地 北京 上海 海外 境外 知识产权 省市 市场 信息 互联网 电商 线上 一站式 综合性 区域性 首个 唯一 国际化 专业技术 高能级 一流 顶尖 顶级 老年 人才 孵化 结算 采购 营销 运营 管理 调度 指挥 会展 商务 文化 体育 健身 活动 展示',
  '养老 托育 日间照料 殡仪 游客 客服 售后 配送 分拨 仓储 制造 生产 加工 喷涂 热处理 交易 科研 试验 实验 化验 校企 校地',
);

/** Before a company's form: 子 (公司), 上市, 龙头, 食品. */
export const COMPANY_KINDS: ReadonlySet<string> = words(
  COUNTS,
  '子 母 分 总 本 该 其 由 新 老 某 全 单 入 进 出 整 小 旧 工 钢 药 水 电 纱 化 建 上市 跨国 项目 平台 国有 民营 外资 合资 全资 控股 参股 有限 股份 龙头 大型 中小 知名 国际 国内 互联网 第三方 专业 代工 承包 施工 房地产 开发 供应 投资 服务 运营 管理 品牌 集成 行业 本土 外地',
  '农民 种植 养殖 股份制 强村 村级 村集体 产业 关联 兄弟 委托 经营 保险 建筑 上下游 配套 头部 企业 商业 政策性 国家 中央 地方 开发性 城市 村镇 农村 加工 制造 食品 外贸 腌制 高新',
);
