import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { deleteFunder } from '$lib/server/funders/commands';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { removalView } from '../../../record/removal-view';
import { removeBy } from '../../../record/removal.server';
import { formPlace } from '../../../sources/form/place.server';
import { funderAt } from '../../form/funder.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { db, base, search } = place;
	const { language } = locals;
	const reader = { locale: language };
	const funder = await funderAt(place, locals, params.funder);
	const using = (await readSources(db)).filter(({ funderId }) => funderId === funder.id);
	const links = using.map(({ id, name }) => ({
		text: nameIn(name, language).text,
		href: `${base}/sources/${id}${search}`
	}));
	const text = m.removal_held_funder({ count: links.length }, reader);
	const going = {
		...funder,
		own: `${base}/funders/${funder.id}${search}`,
		list: { text: m.funders_title({}, reader), href: `${base}/funders${search}` },
		go: m.removal_go_funder({}, reader),
		goes: links.length > 0 ? null : [],
		held: links.length > 0 ? { text, links } : null
	};
	return { removal: removalView(going, language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await funderAt(place, locals, params.funder);
		return removeBy(request, id, locals, `${place.base}/funders${place.search}`, (edited) =>
			deleteFunder(place.db, place.context, edited)
		);
	}
};
