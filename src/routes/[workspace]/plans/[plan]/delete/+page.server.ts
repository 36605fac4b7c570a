import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { deletePlan } from '$lib/server/plans/commands';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { removalView } from '../../../record/removal-view';
import { removeBy } from '../../../record/removal.server';
import { formPlace } from '../../../sources/form/place.server';
import { planAt } from '../../form/plan.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { db, base, search } = place;
	const { language } = locals;
	const reader = { locale: language };
	const plan = await planAt(place, locals, params.plan);
	const using = (await readSources(db)).filter(({ planId }) => planId === plan.id);
	const links = using.map(({ id, name }) => ({
		text: nameIn(name, language).text,
		href: `${base}/sources/${id}${search}`
	}));
	const text = m.removal_held_plan({ count: links.length }, reader);
	const going = {
		...plan,
		own: `${base}/plans/${plan.id}${search}`,
		list: { text: m.plans_title({}, reader), href: `${base}/plans${search}` },
		go: m.removal_go_plan({}, reader),
		goes: links.length > 0 ? null : [],
		held: links.length > 0 ? { text, links } : null
	};
	return { removal: removalView(going, language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await planAt(place, locals, params.plan);
		return removeBy(request, id, locals, `${place.base}/plans${place.search}`, (edited) =>
			deletePlan(place.db, place.context, edited)
		);
	}
};
