import { readAllocationsTo } from '$lib/server/allocations/queries';
import { sourcesAmending } from '$lib/server/amendments/queries';
import { deleteProgram } from '$lib/server/programs/commands';
import { needsOfProgram } from '$lib/server/programs/need-queries';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../record/removal.server';
import { formPlace } from '../../../sources/form/place.server';
import { programAt } from '../../form/origins.server';
import { programRemoval } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const program = await programAt(place, locals, params.program);
	const allocations = await readAllocationsTo(place.db, program.id);
	const amending = await sourcesAmending(
		place.db,
		allocations.map(({ id }) => id)
	);
	const beside = {
		needs: (await needsOfProgram(place.db, program.id)).length,
		allocations,
		holding: (await readSources(place.db)).filter(({ id }) => amending.includes(id))
	};
	return { removal: programRemoval(program, beside, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await programAt(place, locals, params.program);
		return removeBy(request, id, locals, `${place.base}/programs${place.search}`, (edited) =>
			deleteProgram(place.db, place.context, edited)
		);
	}
};
