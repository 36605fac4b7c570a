/** Why a link opens nothing, and what to do. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export interface ClosedView {
	readonly title: string;
	readonly text: string;
	readonly way: { readonly text: string; readonly href: string };
}

export function closedLink(
	state: 'unknown' | 'used' | 'withdrawn' | 'expired',
	language: Language
): ClosedView {
	const reader = { locale: language };
	const way = { text: m.entry_sign_in({}, reader), href: '/sign-in' };
	switch (state) {
		case 'unknown':
			return {
				title: m.people_link_unknown_title({}, reader),
				text: m.people_link_unknown({}, reader),
				way
			};
		case 'used':
			return {
				title: m.people_link_used_title({}, reader),
				text: m.people_link_used({}, reader),
				way
			};
		case 'withdrawn':
			return {
				title: m.people_link_withdrawn_title({}, reader),
				text: m.people_link_anew({}, reader),
				way
			};
		case 'expired':
			return {
				title: m.people_link_expired_title({}, reader),
				text: m.people_link_anew({}, reader),
				way
			};
	}
}
