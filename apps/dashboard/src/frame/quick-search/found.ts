/** One result of the quick search, ready to be shown. */
export interface Found {
  readonly key: string;
  readonly title: string;
  /** What it is and where: «Dự án · Sìn Hồ». */
  readonly detail: string;
  readonly href: string;
  readonly demo: boolean;
}
