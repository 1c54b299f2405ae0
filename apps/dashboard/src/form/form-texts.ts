import type { Reader } from '../reader/reader.ts';
import type { FormTexts } from './form-state.ts';

/** The texts around the fields of every form. */
export function formTexts({ t }: Reader): FormTexts {
  return {
    save: t('form.save'),
    saveAndAgain: t('form.saveAndAgain'),
    saving: t('form.saving'),
    cancel: t('form.cancel'),
    outcomes: {
      kept: t('form.outcome.kept'),
      wrong: t('form.outcome.wrong'),
      meanwhile: t('form.outcome.meanwhile'),
      refused: t('form.outcome.refused'),
      failed: t('form.outcome.failed'),
    },
    open: t('form.open'),
    required: t('form.required'),
    draft: {
      found: t('form.draft.found'),
      restore: t('form.draft.restore'),
      discard: t('form.draft.discard'),
    },
    meanwhile: {
      title: t('form.meanwhile.title'),
      before: t('form.meanwhile.before'),
      mine: t('form.meanwhile.mine'),
      theirs: t('form.meanwhile.theirs'),
      keepMine: t('form.meanwhile.keepMine'),
      takeTheirs: t('form.meanwhile.takeTheirs'),
      empty: t('form.meanwhile.empty'),
    },
    pick: {
      search: t('form.pick.search'),
      none: t('form.pick.none'),
      failed: t('form.pick.failed'),
      clear: t('form.pick.clear'),
    },
    rows: {
      remove: t('form.rows.remove'),
      decimalMark: t('form.rows.decimalMark'),
      sharesLeft: t('form.rows.sharesLeft', { left: '{left}' }),
      sharesOver: t('form.rows.sharesOver', { left: '{left}' }),
      sharesWhole: t('form.rows.sharesWhole'),
    },
  };
}
