import { editSource } from '$lib/server/sources/commands';
import type { Actions, PageServerLoad } from './$types';
import { afterDeletion, readDeletion } from '../../../../../form/deletion.server';
import { formPlace } from '../../../../../form/place.server';
import { stepDeletion } from '../../../../../form/step-view';
import { stepOf } from '../../../../../form/step.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { source, step } = await stepOf(place, locals, params);
	return { deletion: stepDeletion(source, step, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { source, step } = await stepOf(place, locals, params);
		const edited = await readDeletion(request, source.id, locals.language);
		const steps = source.steps.filter((other) => other !== step);
		const saved =
			edited && (await editSource(place.db, place.context, edited, { ...source, steps }));
		return afterDeletion(saved, locals, `${place.base}/sources/${source.id}${place.search}`);
	}
};
