import { may } from '$lib/server/auth/permissions';
import { readNeeds } from '$lib/server/programs/need-queries';
import { findProgram } from '$lib/server/programs/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../../../question';
import { recordId } from '../../../record/record-id';
import { absent } from '../../../sources/form/place.server';
import { parseSelection } from './selection';
import { needsView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const id = recordId(params.program);
	const program = (id === null ? null : await findProgram(db, id)) ?? absent(locals);
	const versions = (await readNeeds(db)).filter(({ programId }) => programId === program.id);
	const selection = parseSelection(url.searchParams, versions, asked.asOf);
	const place = {
		base: `/${slug}`,
		search: questionSearch(asked),
		asOf: asked.asOf,
		records: may(role, 'record')
	};
	return { needs: needsView({ program, versions, selection }, place, locals.language) };
};
