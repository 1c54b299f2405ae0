import { formatDecimal, type Language } from '@nhipcau/ui';

/** How large a file is, as people say it. */
export function formatSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 * 1024;
  const amount = bytes / (isSmall ? 1024 : 1024 * 1024);
  return `${formatDecimal(amount < 10 ? Math.max(amount, 0.1).toFixed(1) : amount.toFixed(0), language)} ${isSmall ? 'KB' : 'MB'}`;
}
