import { Badge, type Column, DemoMark, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActionForm } from '../account/ActionForm.tsx';
import { formTexts } from '../account/form-texts.ts';
import { when } from '../account/when.ts';
import { changeDisabled, changeRole, reset } from './actions.ts';
import type { PartnerChoice } from './load-partners.ts';
import { roleFields } from './PeoplePage.tsx';
import type { Person } from './person.ts';

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly partners: readonly PartnerChoice[];
  readonly reader: Reader;
}

export function PeopleTable({ people, partners, reader }: PeopleTableProps): ReactNode {
  const { t, language } = reader;
  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      header: t('account.people.name'),
      cell: (person) => (
        <>
          <NameCell person={person} reader={reader} />
          <Changes person={person} partners={partners} reader={reader} />
        </>
      ),
    },
    { key: 'role', header: t('account.people.role'), cell: ({ role }) => t(`account.role.${role}`) },
    {
      key: 'state',
      header: t('account.people.state'),
      cell: (person) => <StateBadge person={person} reader={reader} />,
      secondary: true,
    },
    {
      key: 'seen',
      header: t('account.people.seen'),
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? '–' : when(lastSeenAt, language)),
      secondary: true,
    },
  ];
  return <Table caption={t('account.people.list')} columns={columns} rows={people} rowKey={({ id }) => id} />;
}

interface PersonProps {
  readonly person: Person;
  readonly reader: Reader;
}

function NameCell({ person, reader: { t, language } }: PersonProps): ReactNode {
  return (
    <div className="flex min-w-0 flex-col">
      <span>
        {person.name}{' '}
        {person.isDemo && <DemoMark label={t('frame.demo.mark')} title={t('frame.demo.markTitle')} compact />}
      </span>
      <span className="break-all text-[0.8125rem] text-ink-muted">{person.email}</span>
      {person.organisation !== null && (
        <span className="text-[0.8125rem] text-ink-muted">{nameIn(language, person.organisation)}</span>
      )}
    </div>
  );
}

function StateBadge({ person, reader: { t } }: PersonProps): ReactNode {
  if (person.disabledAt !== null) return <Badge tone="negative">{t('account.people.disabled')}</Badge>;
  const isIn = person.hasAccount || person.isDemo;
  return (
    <span className="flex flex-col">
      <Badge tone={isIn ? 'positive' : 'warning'}>
        {t(isIn ? 'account.people.active' : 'account.people.invited')}
      </Badge>
      {person.hasSecondFactor && (
        <span className="text-[0.8125rem] text-ink-muted">{t('account.people.secondFactor')}</span>
      )}
    </span>
  );
}

function Changes({ person, partners, reader }: PersonProps & Pick<PeopleTableProps, 'partners'>): ReactNode {
  const { t } = reader;
  const texts = formTexts(t);
  const id = { name: 'id', type: 'hidden', label: '', value: person.id } as const;
  const isDisabled = person.disabledAt !== null;
  return (
    <details>
      <summary className="w-fit text-[0.8125rem] text-accent">
        {t('account.people.change')}
        <span className="sr-only">: {person.name}</span>
      </summary>
      <div className="flex max-w-xs flex-col gap-4 py-3">
        <ActionForm
          {...texts}
          action={changeRole}
          submit={t('account.people.changeSubmit')}
          tone="quiet"
          fields={[id, ...roleFields(partners, reader, person.role, person.organisation?.id ?? null)]}
        />
        {!isDisabled && !person.isDemo && <Resets person={person} reader={reader} />}
        <ActionForm
          {...texts}
          action={changeDisabled}
          submit={t(isDisabled ? 'account.people.enable' : 'account.people.disable')}
          tone={isDisabled ? 'quiet' : 'danger'}
          fields={[id, { name: 'disabled', type: 'hidden', label: '', value: String(!isDisabled) }]}
        />
      </div>
    </details>
  );
}

function Resets({ person, reader: { t } }: PersonProps): ReactNode {
  return [false, true]
    .filter((secondFactor) => !secondFactor || person.hasSecondFactor)
    .map((secondFactor) => (
      <ActionForm
        key={String(secondFactor)}
        {...formTexts(t)}
        action={reset}
        submit={t(secondFactor ? 'account.people.resetAll' : 'account.people.reset')}
        tone="quiet"
        fields={[
          { name: 'id', type: 'hidden', label: '', value: person.id },
          { name: 'secondFactor', type: 'hidden', label: '', value: String(secondFactor) },
        ]}
      />
    ));
}
