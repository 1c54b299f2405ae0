/** What became of locking or unlocking a period, with what was typed. */
export interface PeriodState {
  readonly outcome: 'none' | 'locked' | 'unlocked' | 'reason' | 'dates' | 'overlap' | 'refused' | 'failed';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const BLANK_PERIOD: PeriodState = { outcome: 'none', from: '', to: '', reason: '' };
