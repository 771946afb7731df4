import type { FactProperty, Status } from '@liantu/ontology';
import { FACTS } from '@liantu/ontology';
import type { Language } from './messages.js';

/** A literal value with its unit, as a fact carries it. */
export interface FactValue {
  readonly property: FactProperty;
  readonly value: number | string;
  readonly unit?: string;
}

const STATUS_EN: Readonly<Record<Status, string>> = {
  谋划: 'in planning',
  签约: 'signed',
  开工: 'started',
  在建: 'under construction',
  封顶: 'topped out',
  试生产: 'trial production',
  投产: 'in production',
  竣工: 'completed',
};

const CURRENCIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  CNY: { zh: '元', en: '¥' },
  USD: { zh: '美元', en: 'US$' },
  EUR: { zh: '欧元', en: '€' },
  JPY: { zh: '日元', en: 'JP¥' },
  HKD: { zh: '港元', en: 'HK$' },
};

const SQUARE_METRES_PER_MU = 2000 / 3;
const RE_YEARLESS = /^--(\d\d)-(\d\d)$/u;

/** A fact's value in the words of the language; text is given as printed. */
export function formatFact({ property, value, unit }: FactValue, language: Language): string {
  const kind = FACTS[property]?.kind;
  if (typeof value === 'string') {
    return kind === 'status' && language === 'en' ? (STATUS_EN[value as Status] ?? value) : value;
  }
  if (kind === 'area') return formatArea(value, language);
  return formatAmount(value, unit ?? 'CNY', language);
}

/** An amount of money: 33.8 亿元, ¥3.38 bn. A currency without a sign is given by its code. */
export function formatAmount(value: number, unit: string, language: Language): string {
  const currency = CURRENCIES[unit];
  if (language === 'zh') return `${scaleChinese(value)}${currency?.zh ?? ` ${unit}`}`;
  return `${currency?.en ?? `${unit} `}${scaleEnglish(value)}`;
}

/** An area given in square metres: 平方公里 from one upwards, else 亩, in which land is counted. */
export function formatArea(value: number, language: Language): string {
  if (language === 'en') {
    return value >= 1e6 ? `${trim(value / 1e6)} km²` : `${trim(value / 1e4)} ha`;
  }
  if (value >= 1e6) return `${trim(value / 1e6)} 平方公里`;
  const mu = Math.round(value / SQUARE_METRES_PER_MU);
  const isWholeMu = Math.abs(mu * SQUARE_METRES_PER_MU - value) < 1;
  return isWholeMu ? `${trim(mu)} 亩` : `${scaleChinese(value)}平方米`;
}

/** A date as precisely as it was printed: 2024-10 stays 2024-10; a day without a year says so. */
export function formatDate(date: string, language: Language): string {
  const yearless = RE_YEARLESS.exec(date);
  if (!yearless) return date;
  const month = Number(yearless[1]);
  const day = Number(yearless[2]);
  if (language === 'zh') return `${month}月${day}日`;
  const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  return `${day} ${name.format(Date.UTC(2000, month - 1, day))}`;
}

function scaleChinese(value: number): string {
  if (Math.abs(value) >= 1e8) return `${trim(value / 1e8)} 亿`;
  if (Math.abs(value) >= 1e4) return `${trim(value / 1e4)} 万`;
  return `${trim(value)} `;
}

function scaleEnglish(value: number): string {
  if (Math.abs(value) >= 1e9) return `${trim(value / 1e9)} bn`;
  if (Math.abs(value) >= 1e6) return `${trim(value / 1e6)} m`;
  return trim(value);
}

// Figures are printed with few digits; six keep them all and lose the noise of the division.
function trim(value: number): string {
  const rounded = Number(value.toPrecision(6));
  return rounded.toLocaleString('en', { maximumFractionDigits: 4 });
}
