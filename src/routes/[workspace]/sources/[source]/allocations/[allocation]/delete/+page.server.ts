import { m } from '$lib/paraglide/messages';
import { deleteAllocation } from '$lib/server/allocations/commands';
import { readPrograms } from '$lib/server/programs/queries';
import type { Actions, PageServerLoad } from './$types';
import { allocationDeletion } from '../../../../form/allocation-deletion-view';
import { allocationAt } from '../../../../form/allocation.server';
import { removeBy } from '../../../../../record/removal.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const allocation = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
	const programs = await readPrograms(place.db);
	const program = programs.find(({ id }) => id === allocation.programId) ?? absent(locals);
	return { removal: allocationDeletion({ source, allocation, program }, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const own = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
		return removeBy(
			request,
			own.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteAllocation(place.db, place.context, edited),
			() => m.amendments_names_allocation({}, { locale: locals.language })
		);
	}
};
