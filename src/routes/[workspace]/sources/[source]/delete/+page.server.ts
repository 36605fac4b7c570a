import { readAllocationsOf } from '$lib/server/allocations/queries';
import { readAmendmentsOf } from '$lib/server/amendments/queries';
import { readClaimsOf } from '$lib/server/claims/queries';
import { readPrograms } from '$lib/server/programs/queries';
import { readRestrictionsOf } from '$lib/server/restrictions/queries';
import { deleteSource } from '$lib/server/sources/commands';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../record/removal.server';
import { formPlace, sourceAt } from '../../form/place.server';
import { sourceRemoval } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { db } = place;
	const source = await sourceAt(place, locals, params.source);
	const others = await readSources(db);
	const beside = {
		parts: others.filter(({ parentId }) => parentId === source.id),
		renewals: others.filter(({ details }) =>
			[details.renewsId, details.insteadOfId].includes(source.id)
		),
		allocations: await readAllocationsOf(db, source.id),
		programs: await readPrograms(db),
		claims: await readClaimsOf(db, source.id),
		restrictions: await readRestrictionsOf(db, source.id),
		amendments: (await readAmendmentsOf(db, source.id)).length
	};
	return { removal: sourceRemoval(source, beside, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await sourceAt(place, locals, params.source);
		return removeBy(request, id, locals, `${place.base}/sources${place.search}`, (edited) =>
			deleteSource(place.db, place.context, edited)
		);
	}
};
