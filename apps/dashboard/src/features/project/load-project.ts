import { cache } from 'react';
import { request } from '../../api/request.ts';
import { PROJECT } from './project-query.ts';

/** The project with this code, or null; asked for once, for the page and for its title. */
export const loadProject = cache(async (code: string) => (await request(PROJECT, { code })).project);
