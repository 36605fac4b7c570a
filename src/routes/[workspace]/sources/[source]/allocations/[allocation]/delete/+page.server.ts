import { m } from '$lib/paraglide/messages';
import { deleteAllocation } from '$lib/server/allocations/commands';
import { readPrograms } from '$lib/server/programs/queries';
import type { Actions, PageServerLoad } from './$types';
import { allocationDeletion } from '../../../../form/allocation-deletion-view';
import { allocationAt } from '../../../../form/allocation.server';
import { afterDeletion, readDeletion, unchanged } from '../../../../form/deletion.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const allocation = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
	const programs = await readPrograms(place.db);
	const program = programs.find(({ id }) => id === allocation.programId) ?? absent(locals);
	return { deletion: allocationDeletion({ source, allocation, program }, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const own = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
		const edited = await readDeletion(request, own.id, locals.language);
		const removed = edited && (await deleteAllocation(place.db, place.context, edited));
		if (removed?.state === 'refused') {
			return unchanged(409, m.amendments_names_allocation({}, { locale: locals.language }));
		}
		return afterDeletion(removed, locals, `${place.base}/sources/${source.id}${place.search}`);
	}
};
