const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Sums of the gallery as the product says them. */
export function money(value: number): string {
  return value >= 1e9 ? `${number.format(value / 1e9)} tỷ đồng` : `${number.format(value / 1e6)} triệu đồng`;
}

export function billions(value: number): string {
  return number.format(value / 1e9);
}
