import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { deleteOrganisation } from '$lib/server/organisations/commands';
import { readPrograms } from '$lib/server/programs/queries';
import type { Actions, PageServerLoad } from './$types';
import { removalView } from '../../../record/removal-view';
import { removeBy } from '../../../record/removal.server';
import { formPlace } from '../../../sources/form/place.server';
import { organisationAt } from '../../form/organisation.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { db, base, search } = place;
	const { language } = locals;
	const reader = { locale: language };
	const organisation = await organisationAt(place, locals, params.organisation);
	const running = (await readPrograms(db)).filter(
		({ organisationId }) => organisationId === organisation.id
	);
	const links = running.map(({ id, name }) => ({
		text: nameIn(name, language).text,
		href: `${base}/programs/${id}${search}`
	}));
	const text = m.removal_held_organisation({ count: links.length }, reader);
	const going = {
		...organisation,
		own: `${base}/organisations/${organisation.id}${search}`,
		list: { text: m.organisations_title({}, reader), href: `${base}/organisations${search}` },
		go: m.removal_go_organisation({}, reader),
		goes: links.length > 0 ? null : [],
		held: links.length > 0 ? { text, links } : null
	};
	return { removal: removalView(going, language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await organisationAt(place, locals, params.organisation);
		return removeBy(request, id, locals, `${place.base}/organisations${place.search}`, (edited) =>
			deleteOrganisation(place.db, place.context, edited)
		);
	}
};
