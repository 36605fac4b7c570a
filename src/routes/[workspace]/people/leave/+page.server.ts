import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { renewal } from '$lib/server/auth/renewal';
import { leave } from '$lib/server/people/commands';
import { directorsAmong, peopleOf } from '$lib/server/people/queries';
import { refusal } from '../answer.server';
import { absent, forbid, placeOf, tell } from '../place.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, by, slug, name, list } = placeOf(locals);
	const directors = directorsAmong(await peopleOf(accounts, slug));
	const last = directors.length === 1 && directors[0]?.accountId === by.actor.id;
	return {
		words: words(nameIn(name, locals.language).text, list, locals.language),
		last: last ? m.people_refused_last({ name: by.actor.name }, { locale: locals.language }) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals } = event;
		const place = placeOf(locals);
		const renew = await renewal(event, place.by.actor.id);
		const left = await leave(place.accounts, place.by, place.slug);
		if (left.state === 'forbidden') forbid(locals);
		if (left.state === 'gone') absent(locals);
		if (left.state !== 'done') return fail(409, { refused: refusal(left, locals.language) });
		await tell(place);
		await renew();
		redirect(303, '/workspaces');
	}
};

function words(workspace: string, list: string, language: Language) {
	const reader = { locale: language };
	return {
		people: { text: m.people_title({}, reader), href: list },
		title: m.people_leave_title({ workspace }, reader),
		about: m.people_leave_about({}, reader),
		go: m.people_leave_go({}, reader),
		keep: m.people_keep({}, reader)
	};
}
