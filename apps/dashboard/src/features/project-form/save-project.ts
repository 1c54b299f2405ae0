'use server';

import type {
  CreateProjectInput,
  ProjectWritingFragment,
  UpdateProjectInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { type RecordInput, type Sent, submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { projectHref } from '../../record/hrefs.ts';
import { CREATE_PROJECT, PROJECT_TO_EDIT, UPDATE_PROJECT } from './project-form-query.ts';
import { projectSections } from './project-sections.ts';
import { projectValues } from './project-values.ts';

function sentOf(payload: ProjectWritingFragment): Sent {
  switch (payload.__typename) {
    case 'ProjectWritten':
      return payload.project === null
        ? { outcome: 'meanwhile' }
        : { outcome: 'kept', href: projectHref(payload.project.code) };
    case 'InvalidInput':
      return { outcome: 'wrong', problems: payload.problems };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'Forbidden':
      return { outcome: 'refused' };
  }
}

/** Makes a project of what stands in its form. */
export async function createProject(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const fields = projectSections(reader).flatMap((section) => section.fields);
  return submitRecord(
    {
      fields,
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateProjectInput;
        return sentOf((await request(CREATE_PROJECT, { input: whole })).createProject);
      },
    },
    before,
    form,
  );
}

/** Changes of a project what was changed in its form. */
export async function updateProject(code: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = projectSections(reader);
  const send = async (
    input: RecordInput,
    { version, idempotencyKey }: Pick<FormState, 'version' | 'idempotencyKey'>,
  ) => {
    const { project } = await request(PROJECT_TO_EDIT, { code });
    if (project === null) return { outcome: 'refused' } as const;
    const { id } = project;
    const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateProjectInput;
    return sentOf((await request(UPDATE_PROJECT, { input: changes })).updateProject);
  };
  const reopen = async () => {
    const { project } = await request(PROJECT_TO_EDIT, { code });
    return project && { values: projectValues(project, sections, reader), version: project.version };
  };
  const fields = sections.flatMap((section) => section.fields);
  return submitRecord({ fields, isNew: false, reopen, word: wordProblem(reader), send }, before, form);
}
