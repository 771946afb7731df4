// 序号 | 项目名称 | 建设单位（业主） | 总投资（亿元） | 年产值; not 项目建设如火如荼.
const RE_COLUMN_TITLE =
  /^(?:序号|编号|类别|类型|备注|名称|地址|地点|选址|业主|行业|产品|所属(?:行业|产业|地区|区域|县区)|(?:主要|建设)?(?:内容|规模)|[\p{Script=Han}]{0,6}(?:项目|企业|工程|公司|单位)(?:名称|全称)?|[\p{Script=Han}]{0,6}(?:主体|方|地[点址]|区域|进度|性质|年限|时间|工期|投资额?|面积|产值|产能|收入|园区|类别|级别))(?:[（(][^（）()]{1,10}[）)])?$/u;

/** Whether a cell is the title of a column of projects or firms. */
export function isColumnTitle(cell: string): boolean {
  return RE_COLUMN_TITLE.test(cell);
}
