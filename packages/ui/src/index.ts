export { KeyFigure } from './figure/KeyFigure.tsx';
export { DateField } from './filter/DateField.tsx';
export { type Chip, FilterChips } from './filter/FilterChips.tsx';
export { SearchField } from './filter/SearchField.tsx';
export { SelectField, type SelectOption } from './filter/SelectField.tsx';
export { formatCount } from './format/count.ts';
export { formatDate, formatDays, formatPeriod } from './format/date.ts';
export { formatDecimal } from './format/decimal.ts';
export type { Language } from './format/language.ts';
export {
  formatExactMoney,
  formatMoney,
  formatMoneyCell,
  type Money,
  type MoneyParts,
  moneyParts,
} from './format/money.ts';
export { formatChange, formatPercentage, shareOf } from './format/share.ts';
export { sumMoney } from './format/sum-money.ts';
export { type Description, DescriptionList } from './frame/DescriptionList.tsx';
export { PageTitle } from './frame/PageTitle.tsx';
export { Section } from './frame/Section.tsx';
export { type Tab, Tabs } from './frame/Tabs.tsx';
export { Badge, type BadgeTone } from './mark/Badge.tsx';
export { DemoMark } from './mark/DemoMark.tsx';
export { EmptyState } from './state/EmptyState.tsx';
export { Skeleton } from './state/Skeleton.tsx';
export { type PageLink, Pagination } from './table/Pagination.tsx';
export type { ColumnSort } from './table/SortLink.tsx';
export { type Column, Table } from './table/Table.tsx';
export { Icon } from './theme/Icon.tsx';
export type { IconName } from './theme/icon-paths.ts';
