import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectDocumentsFragment } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';

graphql(`
  fragment ProjectDocuments on Project {
    documents {
      title
      titleEn
      category
      language
      url
      datedOn
      provenance
    }
  }
`);

interface ProjectDocumentsProps {
  readonly project: ProjectDocumentsFragment;
  readonly reader: Reader;
}

/** The papers of a project; those without an address are only known by their titles. */
export function ProjectDocuments({ project: { documents }, reader }: ProjectDocumentsProps): ReactNode {
  const { t, language } = reader;
  if (documents.length === 0) return <p className="text-sm text-ink-muted">{t('project.noDocuments')}</p>;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <ul className="text-sm">
      {documents.map((document) => {
        const title = titleIn(language, document);
        const about = [
          t(`project.documentCategory.${document.category}`),
          document.datedOn === null ? t('record.noDate') : formatDate(document.datedOn, language),
          document.language === null ? null : names.of(document.language),
          document.url === null ? t('project.noFile') : null,
        ];
        return (
          <li key={`${document.category} ${document.datedOn} ${title}`} className="border-b border-line py-2">
            {document.url === null ? title : <a href={document.url}>{title}</a>}
            <Demo provenance={document.provenance} reader={reader} />
            <span className="block text-[0.8125rem] text-ink-muted">
              {about.filter((part) => part !== null && part !== undefined).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
