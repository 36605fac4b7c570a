import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { disable, remove } from '$lib/server/people/commands';
import { findPerson } from '$lib/server/people/queries';
import { changing } from '../answer.server';
import { absent, governedPlace } from '../place.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { accounts, slug, list } = governedPlace(locals);
	const person = await findPerson(accounts, slug, params.person);
	if (person === null) absent(locals);
	return {
		words: words(person.name, list, locals.language),
		disabled: person.standing !== 'active'
	};
};

export const actions: Actions = {
	disable: (event) =>
		changing(event, event.params.person, ({ accounts, by }, target) =>
			disable(accounts, by, target)
		),
	remove: (event) =>
		changing(event, event.params.person, ({ accounts, by }, target) => remove(accounts, by, target))
};

function words(name: string, list: string, language: Language) {
	const reader = { locale: language };
	return {
		name,
		people: { text: m.people_title({}, reader), href: list },
		refused: m.people_refused({}, reader),
		disable: {
			title: m.people_disable_title({ name }, reader),
			about: m.people_disable_about({ name }, reader),
			go: m.people_disable_go({}, reader)
		},
		remove: {
			title: m.people_remove_title({ name }, reader),
			about: m.people_remove_about({ name }, reader),
			go: m.people_remove_go({}, reader)
		},
		keep: m.people_keep({}, reader)
	};
}
