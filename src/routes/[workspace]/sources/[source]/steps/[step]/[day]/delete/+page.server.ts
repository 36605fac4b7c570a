import { editSource } from '$lib/server/sources/commands';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../../../../record/removal.server';
import { formPlace } from '../../../../../form/place.server';
import { stepDeletion } from '../../../../../form/step-view';
import { stepOf } from '../../../../../form/step.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { source, step } = await stepOf(place, locals, params);
	return { removal: stepDeletion(source, step, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { source, step } = await stepOf(place, locals, params);
		const steps = source.steps.filter((other) => other !== step);
		const then = `${place.base}/sources/${source.id}${place.search}`;
		return removeBy(request, source.id, locals, then, (edited) =>
			editSource(place.db, place.context, edited, { ...source, steps })
		);
	}
};
