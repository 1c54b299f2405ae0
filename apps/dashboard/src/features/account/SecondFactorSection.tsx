import { Badge, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { AccountProps } from './AccountPage.tsx';
import type { Field } from './ActionField.tsx';
import { ActionForm } from './ActionForm.tsx';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, renewCodes } from './actions.ts';
import { formTexts } from './form-texts.ts';

export function SecondFactorSection({ account, reader: { t } }: AccountProps): ReactNode {
  const isOn = account.hasSecondFactor;
  const texts = formTexts(t);
  const password: Field = {
    name: 'password',
    type: 'password',
    label: t('account.account.current'),
    autoComplete: 'current-password',
  };
  const code: Field = {
    name: 'code',
    type: 'text',
    label: t('account.account.code'),
    autoComplete: 'one-time-code',
    inputMode: 'numeric',
  };
  return (
    <Section
      id="second-factor"
      title={t('account.account.secondFactor')}
      note={t('account.account.secondFactorNote')}
      action={
        <Badge tone={isOn ? 'positive' : 'neutral'}>
          {t(isOn ? 'account.account.secondFactorOn' : 'account.account.secondFactorOff')}
        </Badge>
      }
    >
      <div className="grid gap-8 lg:grid-cols-2">
        {isOn ? (
          <>
            <ActionForm
              {...texts}
              action={renewCodes}
              submit={t('account.account.codes')}
              tone="quiet"
              fields={[password]}
            />
            <ActionForm
              {...texts}
              action={endSecondFactor}
              submit={t('account.account.end')}
              tone="danger"
              fields={[password]}
            />
          </>
        ) : (
          <>
            <ActionForm
              {...texts}
              action={beginSecondFactor}
              submit={t('account.account.begin')}
              tone="quiet"
              fields={[password]}
            />
            <ActionForm
              {...texts}
              action={confirmSecondFactor}
              submit={t('account.account.confirm')}
              tone="quiet"
              fields={[code]}
            />
          </>
        )}
      </div>
    </Section>
  );
}
